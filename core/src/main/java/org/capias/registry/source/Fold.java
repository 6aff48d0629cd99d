package org.capias.registry.source;

import java.text.Normalizer;

/**
 * The form under which spellings of one name meet: lower case, no accents, no dots and apostrophes,
 * one space for hyphens and spaces. {@code N'Djamena} and {@code Ndjamena}, {@code Al-Bashir} and
 * {@code al Bashir} meet; {@code Bashir} and {@code Beshir} do not.
 */
public final class Fold {
  /** Base letters of U+00C0 to U+017F; {@code ?} where there are two or none. */
  private static final String LATIN =
      "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllll??"
          + "llnnnnnn?nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private Fold() {}

  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '-' || c == '\u00a0' || c == '\u2010' || c == '\u2011' || c == '/') {
        gap = !key.isEmpty();
      } else if (!silent(c)) {
        if (gap) {
          key.append(' ');
          gap = false;
        }
        append(key, c);
      }
    }
    return key.toString();
  }

  /** Dots, quotation marks, commas, brackets; combining accents and Arabic vowel signs. */
  private static boolean silent(char c) {
    return switch (c) {
      case '.',
          ',',
          '\'',
          '"',
          '(',
          ')',
          '\u2018',
          '\u2019',
          '\u201c',
          '\u201d',
          '\u02bc',
          '\u05f3',
          '\u0640' ->
          true;
      default -> c >= '\u0300' && c <= '\u036f' || c >= '\u064b' && c <= '\u0652';
    };
  }

  private static void append(StringBuilder key, char c) {
    if (c < 0x80) {
      key.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    } else if (c >= 0xc0 && c <= 0x17f) {
      char base = LATIN.charAt(c - 0xc0);
      key.append(base == '?' ? pair(c) : String.valueOf(base));
    } else if (c >= 0x180 && c <= 0x24f || c >= 0x1e00 && c <= 0x1eff) {
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      append(key, apart.charAt(0) == c ? '?' : apart.charAt(0));
    } else {
      key.append(
          switch (c) {
            case '\u0622', '\u0623', '\u0625' -> '\u0627';
            case '\u0649' -> '\u064a';
            case '\u0629' -> '\u0647';
            case '\u0401', '\u0451' -> '\u0435';
            default -> Character.toLowerCase(c);
          });
    }
  }

  private static String pair(char c) {
    return switch (c) {
      case '\u00c6', '\u00e6' -> "ae";
      case '\u0152', '\u0153' -> "oe";
      case '\u00df' -> "ss";
      case '\u00de', '\u00fe' -> "th";
      case '\u0132', '\u0133' -> "ij";
      default -> "";
    };
  }
}
