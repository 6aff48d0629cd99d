package org.capias.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a name is an office of somebody: {@code a Mongolian government spokesperson} speaks for
 * Mongolia, {@code Mongolian activists} and {@code many in Mongolia} do not.
 */
final class Offices {
  /** What may stand before the name of those who are spoken for. */
  private static final Set<String> BEFORE = Set.of("the", "a", "an", "of", "in", "for");

  /** What speaks for a state or another body. */
  private static final Set<String> OFFICES =
      Set.of(
          "administration",
          "advisors",
          "ambassador",
          "authorities",
          "cabinet",
          "delegation",
          "diplomats",
          "embassy",
          "foreign",
          "government",
          "leaders",
          "leadership",
          "minister",
          "ministers",
          "ministry",
          "officials",
          "official",
          "president",
          "presidency",
          "prime",
          "s",
          "side",
          "spokesman",
          "spokesperson",
          "spokeswoman");

  /** So many letters of its first word a name and its adjective have in common. */
  private static final int ALIKE = 4;

  private Offices() {}

  /** What a name has in common with all that may be offices of it. */
  static String key(String whom) {
    return begin(Names.words(whom));
  }

  /** The same of an office. */
  static String keyOfOffice(String office) {
    return begin(bare(office));
  }

  private static String begin(List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    return first.substring(0, Math.min(ALIKE, first.length()));
  }

  /** The words behind articles, prepositions and the offices themselves. */
  private static List<String> bare(String office) {
    List<String> words = new ArrayList<>(Names.words(office));
    while (words.size() > 1 && (BEFORE.contains(words.get(0)) || OFFICES.contains(words.get(0)))) {
      words.remove(0);
    }
    return words;
  }

  /** Itself, its adjective, or either with an office. */
  static boolean speaksFor(String office, String whom) {
    List<String> words = bare(office);
    List<String> name = Names.words(whom);
    if (name.isEmpty() || words.size() < name.size()) {
      return false;
    }
    int last = name.size() - 1;
    return words.subList(0, last).equals(name.subList(0, last))
        && begins(words.get(last), name.get(last))
        && OFFICES.containsAll(words.subList(name.size(), words.size()));
  }

  /** {@code ukrainian} begins as {@code ukraine}, but for its last letter; Nigeria is not Niger. */
  private static boolean begins(String word, String name) {
    if (word.equals(name)) {
      return true;
    }
    String stem = name.length() > 5 ? name.substring(0, name.length() - 1) : name;
    return name.length() > 3
        && word.startsWith(stem)
        && word.length() > name.length()
        && word.length() <= name.length() + 3
        && !word.endsWith("s")
        && !name.equals("niger");
  }
}
