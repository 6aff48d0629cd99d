package org.capias.casefile.word;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names in the spelling of several languages: {@code Japarov} and {@code Zhaparov} are one name,
 * {@code Mitiga} and {@code Maitiga} too, {@code Miriga} is another.
 */
final class Spelling {
  private Spelling() {}

  /** What is left of a name when vowels, doubled letters and ways of writing a sound are gone. */
  static String skeleton(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]", "")
            .replaceAll("zh|dzh|dj", "j")
            .replaceAll("ph", "f")
            .replaceAll("ck|kh|gh|q|c", "k")
            .replaceAll("w", "v")
            .replaceAll("z", "s");
    String rest = plain.replaceAll("[aeiouyh]", "");
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      if (i == 0 || rest.charAt(i) != rest.charAt(i - 1)) {
        skeleton.append(rest.charAt(i));
      }
    }
    return skeleton.toString();
  }

  /** How many letters must be put in, taken out or changed to make one of the other. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
