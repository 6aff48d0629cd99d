package org.capias.casefile.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Words as one compares them: without case, accents and punctuation, so that {@code Türk} is {@code
 * turk} and {@code “no concerns,”} is {@code no concerns}.
 */
public final class Folded {
  private Folded() {}

  /** The words, folded, in their order. */
  public static List<String> words(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** The words with single spaces between them. */
  public static String text(String text) {
    return String.join(" ", words(text));
  }

  /** What is left of a name when ways of writing a sound are gone; see {@link Spelling}. */
  public static String skeleton(String name) {
    return Spelling.skeleton(name);
  }

  /** How many letters must be put in, taken out or changed to make one of the other. */
  public static int distance(String one, String other) {
    return Spelling.distance(one, other);
  }

  /** Marks and quotation marks are no letters, so text that has only these needs no normal form. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && (Character.isLetterOrDigit(c) || c >= 0x300 && c < 0x370)) {
        return false;
      }
    }
    return true;
  }
}
