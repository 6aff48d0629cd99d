package org.capias.reading.speech.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;

/**
 * Pairs the quotation marks of a page: straight and curly, double and single, guillemets, two
 * single marks for a double one, nested. Gives the outermost pairs in text order.
 *
 * <p>A quotation over several paragraphs repeats its opening mark at the head of each and closes
 * only the last one (Chicago Manual of Style 13.30). Any other mark left open at the end of a
 * paragraph is dropped together with the guess that it opened something, so that one forgotten mark
 * costs one paragraph at most and never makes up a quotation.
 */
public final class Quotations {
  private final Tokens tokens;
  private final List<Quotation> found = new ArrayList<>();

  /** Marks open in this paragraph, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(int from, int first, Family family, boolean continued) {}

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
  }

  public static List<Quotation> of(Page page) {
    Quotations pairing = new Quotations(page.tokens());
    List<Sentence> sentences = page.sentences();
    boolean continued = false;
    for (int s = 0; s < sentences.size(); ) {
      int last = s;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).paragraph() == sentences.get(s).paragraph()) {
        last++;
      }
      int next = last + 1 < sentences.size() ? sentences.get(last + 1).first() : -1;
      continued =
          pairing.paragraph(sentences.get(s).first(), sentences.get(last).end(), next, continued);
      s = last + 1;
    }
    return outermost(pairing.found);
  }

  /** Reads one paragraph; tells whether its last quotation goes on in the next. */
  private boolean paragraph(int from, int to, int next, boolean continued) {
    SingleMarks singles = SingleMarks.of(tokens, from, to);
    for (int i = from; i < to; i++) {
      if (tokens.shape(i) != Shape.QUOTE) {
        continue;
      }
      int width = Family.width(tokens, i, to);
      Family family = Family.of(tokens, i, width);
      if (family == Family.SINGLE) {
        single(i, singles);
      } else {
        twofold(i, width, family, i == from && continued, from, to);
      }
      i += width - 1;
    }
    boolean goesOn = goesOn(next);
    if (goesOn) {
      Open last = open.peekLast();
      if (last != null && last.first < to) {
        found.add(new Quotation(last.from, last.first, to, to, last.continued, true));
      }
    }
    open.clear();
    return goesOn;
  }

  private void single(int i, SingleMarks singles) {
    Open top = open.peek();
    if (top != null && top.family == Family.SINGLE) {
      if (singles.closes(i)) {
        close(i, i + 1);
      }
    } else if (singles.opens(i)) {
      open.push(new Open(i, i + 1, Family.SINGLE, false));
    }
  }

  private void twofold(int i, int width, Family family, boolean continued, int from, int to) {
    boolean mine = open.stream().anyMatch(o -> o.family == family);
    boolean opens = family.opens(tokens, i, width, mine, from, to);
    Family other = family == Family.STRAIGHT ? Family.CURLY : Family.STRAIGHT;
    boolean slip =
        !opens
            && !mine
            && family != Family.GUILLEMETS
            && open.stream().anyMatch(o -> o.family == other);
    if (slip) {
      // Opened with “ and closed with ", as careless editors do.
      dropTo(other);
      close(i, i + width);
      return;
    }
    if (opens) {
      if (mine) {
        dropTo(family);
        open.pop();
      }
      open.push(new Open(i, i + width, family, continued));
    } else if (mine) {
      dropTo(family);
      close(i, i + width);
    }
  }

  /** Drops what was opened inside and never closed. */
  private void dropTo(Family family) {
    while (!open.isEmpty() && open.peek().family != family) {
      open.pop();
    }
  }

  private void close(int end, int to) {
    Open top = open.pop();
    if (top.first < end
        && !(top.family == Family.SINGLE && tokens.end(end - 1) - tokens.start(top.first) < 3)) {
      found.add(new Quotation(top.from, top.first, end, to, top.continued, false));
    }
  }

  /** Whether the outermost open mark is repeated at the head of the next paragraph. */
  private boolean goesOn(int next) {
    if (open.isEmpty() || next < 0 || tokens.shape(next) != Shape.QUOTE) {
      return false;
    }
    Open outer = open.peekLast();
    int width = Family.width(tokens, next, tokens.size());
    Family family = Family.of(tokens, next, width);
    return family == outer.family
        && (family != Family.SINGLE || tokens.word(next).equals(tokens.word(outer.from)))
        && next + width < tokens.size()
        && !tokens.spaceBefore(next + width);
  }

  private static List<Quotation> outermost(List<Quotation> all) {
    List<Quotation> sorted = new ArrayList<>(all);
    sorted.sort((a, b) -> a.from() != b.from() ? a.from() - b.from() : b.to() - a.to());
    List<Quotation> outer = new ArrayList<>();
    int covered = -1;
    for (Quotation q : sorted) {
      if (q.from() >= covered) {
        outer.add(q);
        covered = q.to();
      }
    }
    return List.copyOf(outer);
  }
}
