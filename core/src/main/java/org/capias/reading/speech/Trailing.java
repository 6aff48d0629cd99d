package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;

/**
 * Cuts contents that swallow a cue which tells of themselves: in "Berg said the bridge would hold,
 * the paper reported", what Berg said ends before the paper.
 *
 * <p>Such a cue stands behind its content, and the verb of the other attribution inside it. Without
 * the cut each would lie inside the other.
 */
final class Trailing {
  private final Tokens tokens;

  Trailing(Tokens tokens) {
    this.tokens = tokens;
  }

  void cut(List<Attribution> all) {
    int from = 0;
    for (int a = 0; a < all.size(); a++) {
      Attribution outer = all.get(a);
      Span last = outer.content().get(outer.content().size() - 1);
      if (outer.cue().first() < outer.content().get(0).end()) {
        continue;
      }
      int frame = outer.cue().first();
      if (outer.source() != null) {
        frame = Math.min(frame, outer.source().first());
      }
      while (from < a && all.get(from).cue().end() < last.first() - Attributor.LONGEST) {
        from++;
      }
      for (int b = from; b < all.size() && b < a + 64; b++) {
        Attribution inner = all.get(b);
        if (b != a && holds(outer, inner.cue()) && holds(inner, outer.cue())) {
          all.set(b, cut(inner, frame));
        }
      }
    }
  }

  private static boolean holds(Attribution outer, Span cue) {
    for (Span span : outer.content()) {
      if (span.holds(cue.first())) {
        return true;
      }
    }
    return false;
  }

  /** The content up to where the other attribution begins, without the comma. */
  private Attribution cut(Attribution inner, int frame) {
    List<Span> rest = new ArrayList<>();
    for (Span span : inner.content()) {
      if (span.end() <= frame) {
        rest.add(span);
      } else if (span.first() < frame) {
        int end = frame;
        while (end > span.first() && (tokens.is(end - 1, ",") || tokens.is(end - 1, "-"))) {
          end--;
        }
        if (end > span.first()) {
          rest.add(new Span(span.first(), end));
        }
      }
    }
    return rest.isEmpty() ? inner : inner.with(rest);
  }
}
