package org.capias.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two texts, names or days count as the same: without case, accents and punctuation. */
final class Likeness {
  private static final Pattern BLANK = Pattern.compile(" +");

  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "president",
          "minister",
          "prime",
          "the",
          "of",
          "a",
          "al",
          "el",
          "general",
          "gen",
          "spokesman",
          "spokesperson",
          "spokeswoman");

  private Likeness() {}

  /** Letters, digits, points and percent signs in small letters; everything else is a blank. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (isKept(c)) {
                out.appendCodePoint(c);
              } else if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    String small =
        out.toString()
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT)
            .replace('\u03c2', '\u03c3');
    return stripped(small);
  }

  private static boolean isKept(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == '_'
        || c == '%'
        || c == '.';
  }

  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '.';
  }

  static List<String> words(@Nullable String text) {
    String folded = fold(text == null ? "" : text);
    return folded.isEmpty() ? List.of() : List.of(BLANK.split(folded));
  }

  /** Share of the shorter text's words that the longer one holds, each as often as it stands. */
  static double overlap(String a, String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    int shorter = Math.min(one.size(), other.size());
    if (shorter == 0) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(word -> counts.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : other) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return (double) common / shorter;
  }

  /** Same last word, or all words of one in the other; titles do not count. */
  static boolean sameName(@Nullable String a, @Nullable String b) {
    List<String> one = untitled(a);
    List<String> other = untitled(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.get(one.size() - 1).equals(other.get(other.size() - 1))
        || new HashSet<>(other).containsAll(one)
        || new HashSet<>(one).containsAll(other);
  }

  private static List<String> untitled(@Nullable String name) {
    List<String> all = words(name);
    List<String> kept = new ArrayList<>(all);
    kept.removeIf(HONORIFICS::contains);
    return kept.isEmpty() ? all : kept;
  }

  /** A day as fine as the gold's, or not coarser than a month of it. */
  static boolean sameDay(@Nullable String gold, @Nullable String found) {
    return gold != null
        && found != null
        && !gold.isEmpty()
        && !found.isEmpty()
        && (found.startsWith(gold) || gold.startsWith(found) && found.length() >= 7);
  }
}
