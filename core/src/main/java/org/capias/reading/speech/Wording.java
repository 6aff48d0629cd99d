package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.capias.model.Evidence;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words of an attribution as a statement gives them: evidence, cue, content, subject matter.
 */
final class Wording {
  private final Page page;
  private final Tokens tokens;

  Wording(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** The sentences that the spans touch, neighbours joined; of an endless one only their reach. */
  List<Evidence> evidence(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::first));
    List<Evidence> evidence = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Span span : sorted) {
      Sentence first = page.sentences().get(page.sentenceOf(span.first()));
      Sentence last = page.sentences().get(page.sentenceOf(span.end() - 1));
      int begin = first.size() > Attributor.LONGEST ? span.first() : first.first();
      int end = last.size() > Attributor.LONGEST ? span.end() : last.end();
      if (from >= 0 && begin > to) {
        evidence.add(page.tokensFrom(from, to));
        from = -1;
      }
      from = from < 0 ? begin : Math.min(from, begin);
      to = Math.max(to, end);
    }
    evidence.add(page.tokensFrom(from, to));
    return evidence;
  }

  String cue(Attribution a) {
    int first = a.cue().first();
    while (first + 1 < a.cue().end()
        && (tokens.tag(first) == Tag.AUX
            || tokens.tag(first) == Tag.ADV
            || tokens.tag(first) == Tag.PART)) {
      first++;
    }
    return tokens.words(first, a.cue().end());
  }

  String content(Attribution a) {
    StringBuilder out = new StringBuilder();
    for (Span span : a.content()) {
      out.append(out.isEmpty() ? "" : " … ").append(tokens.words(span.first(), span.end()));
    }
    return out.toString();
  }

  /** The first noun phrase of the content that is no pronoun, up to its first "of". */
  @Nullable String about(Attribution a) {
    for (Span span : a.content()) {
      int first = -1;
      for (int i = span.first(); i < span.end(); i++) {
        Tag tag = tokens.tag(i);
        boolean noun = tag == Tag.NOUN || tag == Tag.PROPN;
        boolean before =
            tag == Tag.ADJ
                || tag == Tag.NUM
                || tokens.is(i, "'s")
                || first >= 0 && tokens.is(i, "of")
                || first >= 0 && tag == Tag.DET && tokens.is(i - 1, "of");
        if (noun || before) {
          first = first < 0 ? i : first;
        } else if (first >= 0) {
          int end = i;
          while (end > first
              && tokens.tag(end - 1) != Tag.NOUN
              && tokens.tag(end - 1) != Tag.PROPN) {
            end--;
          }
          if (end > first) {
            return tokens.words(first, end);
          }
          first = -1;
        }
      }
      if (first >= 0) {
        return tokens.words(first, span.end());
      }
    }
    return null;
  }
}
