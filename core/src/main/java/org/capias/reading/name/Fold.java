package org.capias.reading.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Forms of a word under which spellings of one name meet.
 *
 * <p>{@link #letters} drops case and accents. {@link #skeleton} keeps the consonants alone, joined
 * where romanisations differ (Gaddafi, Gadhafi, Qaddafi; Omar, Omer, Umar; Bashir, Beshir), so it
 * may only be asked of names that agree in more than one part.
 */
final class Fold {
  private Fold() {}

  /** Particles that stand small between the parts of a name as written. */
  static boolean isJoiner(String lower) {
    return switch (lower) {
      case "al",
          "el",
          "bin",
          "ibn",
          "ben",
          "bint",
          "ould",
          "ag",
          "abu",
          "de",
          "dela",
          "da",
          "del",
          "della",
          "di",
          "dos",
          "du",
          "la",
          "van",
          "von",
          "der",
          "den",
          "ter" ->
          true;
      default -> false;
    };
  }

  static String letters(String word) {
    boolean ascii = true;
    for (int i = 0; i < word.length() && ascii; i++) {
      ascii = word.charAt(i) < 128;
    }
    String base = word.toLowerCase(Locale.ROOT);
    if (!ascii) {
      base = Normalizer.normalize(base, Normalizer.Form.NFD).replace("ł", "l").replace("ø", "o");
      StringBuilder out = new StringBuilder(base.length());
      for (int i = 0; i < base.length(); i++) {
        char c = base.charAt(i);
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          out.append(plain(c));
        }
      }
      base = out.toString();
    }
    return base;
  }

  /**
   * Letters that no accent makes: "Đorđević", also with the Icelandic letter that looks like it.
   */
  private static char plain(char c) {
    return switch (c) {
      case '’', 'ʼ', '‘' -> '\'';
      case 'đ', 'ð' -> 'd';
      case 'ı' -> 'i';
      default -> c;
    };
  }

  static String skeleton(String word) {
    String letters = letters(word);
    StringBuilder out = new StringBuilder(letters.length());
    char last = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      char next = i + 1 < letters.length() ? letters.charAt(i + 1) : 0;
      char sound =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', '\'', '-', '.' -> 0;
            case 'q', 'g', 'k' -> 'k';
            case 'c' -> next == 'h' ? 'c' : 'k';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'h' -> i > 0 && "ktdgpsc".indexOf(letters.charAt(i - 1)) >= 0 ? 0 : 'h';
            default -> c;
          };
      if (sound != 0 && sound != last) {
        out.append(sound);
        last = sound;
      }
    }
    return out.toString();
  }

  /** Arabic and European particles that spellings add, drop or glue on. */
  static boolean isParticle(String lower) {
    return switch (lower) {
      case "al",
          "el",
          "ul",
          "as",
          "ash",
          "an",
          "ar",
          "at",
          "az",
          "ad",
          "ed",
          "es",
          "bin",
          "ibn",
          "ben",
          "abu",
          "abd",
          "de",
          "dela",
          "da",
          "del",
          "della",
          "di",
          "dos",
          "du",
          "la",
          "le",
          "van",
          "von",
          "der",
          "den",
          "ter",
          "bint",
          "ould",
          "ag",
          "y" ->
          true;
      default -> false;
    };
  }
}
