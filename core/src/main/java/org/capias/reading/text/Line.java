package org.capias.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph, as the zones see it.
 *
 * @param first number of its first sentence
 * @param end number of the sentence after its last
 * @param words how many of its tokens are words or numbers
 * @param closed whether it ends like a sentence: {@code . ! ? … :} and what may follow them
 * @param verb whether it holds a finite verb
 */
record Line(int first, int end, int words, boolean closed, boolean verb) {
  static List<Line> of(Tokens tokens, List<Sentence> sentences) {
    List<Line> lines = new ArrayList<>();
    for (int s = 0; s < sentences.size(); ) {
      int end = s + 1;
      while (end < sentences.size()
          && sentences.get(end).paragraph() == sentences.get(s).paragraph()) {
        end++;
      }
      lines.add(of(tokens, sentences, s, end));
      s = end;
    }
    return lines;
  }

  private static Line of(Tokens tokens, List<Sentence> sentences, int first, int end) {
    int from = sentences.get(first).first();
    int to = sentences.get(end - 1).end();
    int words = 0;
    boolean verb = false;
    for (int i = from; i < to; i++) {
      Shape shape = tokens.shape(i);
      words += shape != Shape.MARK && shape != Shape.QUOTE ? 1 : 0;
      verb = verb || isFinite(tokens, i);
    }
    return new Line(first, end, words, isClosed(tokens, from, to), verb);
  }

  /** Whether a token is a verb that may be finite. */
  static boolean isFinite(Tokens tokens, int token) {
    Tag tag = tokens.tag(token);
    if (tag == Tag.AUX) {
      return true;
    }
    return tag == Tag.VERB
        && (Verbs.forms(tokens.lower(token)) & ~Verbs.GERUND) != 0
        && !tokens.is(token - 1, "to");
  }

  private static boolean isClosed(Tokens tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      String word = tokens.lower(i);
      char c = word.charAt(word.length() - 1);
      if (".!?…:;。！？؟।".indexOf(c) >= 0) {
        return true;
      }
      if (tokens.shape(i) != Shape.QUOTE && c != ')' && c != ']') {
        return false;
      }
    }
    return false;
  }

  /** One sentence and no more. */
  boolean isSingle() {
    return end - first == 1;
  }

  /** Short and open at the end, as a heading is. */
  boolean isTitleLike(int most) {
    return !closed && words > 0 && words <= most && isSingle();
  }
}
