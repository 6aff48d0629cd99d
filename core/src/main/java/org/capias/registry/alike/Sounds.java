package org.capias.registry.alike;

/**
 * How a word in Latin letters sounds, roughly and in any language: romanisations that differ by
 * habit meet here (Rouhani and Rohani, Wladimir and Vladimir, Xi and Shi).
 */
final class Sounds {
  private static final String[][] SAME = {
    {"sch", "s"}, {"tch", "c"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"sh", "s"}, {"zh", "j"},
    {"ch", "c"}, {"dj", "j"}, {"dh", "d"}, {"th", "t"}, {"ck", "k"}, {"cz", "c"}, {"sz", "s"},
    {"ts", "c"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ei", "i"}, {"ie", "i"}, {"ij", "i"},
    {"x", "s"}, {"q", "k"}, {"w", "v"}, {"y", "i"}, {"z", "s"}, {"tz", "c"}
  };

  private Sounds() {}

  static String of(String word) {
    String sound = word;
    for (String[] pair : SAME) {
      sound = sound.replace(pair[0], pair[1]);
    }
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Consonants alone, p as b: what the letters of Arabic and Hebrew tell. */
  static String skeleton(String word) {
    String sound = of(word);
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if ("aeiouyvwj'".indexOf(c) < 0) {
        out.append(c == 'p' ? 'b' : c);
      }
    }
    return out.toString();
  }
}
