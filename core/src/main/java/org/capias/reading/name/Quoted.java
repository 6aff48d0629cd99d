package org.capias.reading.name;

import java.util.BitSet;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;

/**
 * Tokens between quotation marks, paragraph by paragraph: whom somebody names there is not whom the
 * text around it speaks of. A few words in quotation marks are the text's own, and single marks are
 * apostrophes too often; both are passed over.
 */
final class Quoted {
  /** Tokens. So many words are hardly a term. */
  private static final int SHORTEST = 5;

  private Quoted() {}

  static BitSet in(Page page) {
    Tokens tokens = page.tokens();
    BitSet quoted = new BitSet(tokens.size());
    int open = -1;
    int paragraph = -1;
    int last = 0;
    for (Sentence sentence : page.sentences()) {
      if (sentence.paragraph() != paragraph) {
        close(quoted, open, last);
        open = -1;
        paragraph = sentence.paragraph();
      }
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (tokens.shape(i) == Shape.QUOTE) {
          boolean opens = opens(tokens.word(i), open >= 0);
          boolean closes = closes(tokens.word(i), open >= 0);
          if (closes) {
            close(quoted, open, i);
          }
          open = opens ? i + 1 : closes ? -1 : open;
        }
      }
      last = sentence.end();
    }
    close(quoted, open, last);
    return quoted;
  }

  private static boolean opens(String mark, boolean open) {
    return switch (mark) {
      case "“", "«", "„" -> true;
      case "\"" -> !open;
      default -> false;
    };
  }

  private static boolean closes(String mark, boolean open) {
    return switch (mark) {
      case "”", "»", "\"" -> open;
      default -> false;
    };
  }

  private static void close(BitSet quoted, int from, int to) {
    if (from >= 0 && to - from >= SHORTEST) {
      quoted.set(from, to);
    }
  }
}
