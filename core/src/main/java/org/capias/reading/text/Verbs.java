package org.capias.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs of English and their forms, from {@code verbs.txt} and {@code irregular-verbs.txt}:
 * which forms a spelling can be, and of which verb. Knows spellings, not contexts: "found" is the
 * past of "find" and the base of "found".
 *
 * <p>A set of forms is an {@code int}, one bit for each of the constants here.
 */
final class Verbs {
  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int GERUND = 16;

  /** Spelling of a base to the tags it may have, as bits of {@link ClosedClass}. */
  private static final Map<String, Integer> BASES = new HashMap<>(8192);

  /** Irregular spelling to the forms it is. */
  private static final Map<String, Integer> IRREGULAR = new HashMap<>(1024);

  /** Irregular spelling to its verb. */
  private static final Map<String, String> IRREGULAR_BASE = new HashMap<>(1024);

  private static final String[] PREFIXES = {
    "over", "under", "with", "re", "un", "out", "mis", "up", "for", "fore", "inter", "pre", "co"
  };

  static {
    int tags = 0;
    for (String line : Resources.lines("verbs.txt")) {
      if (line.startsWith("= ")) {
        tags = 0;
        for (String tag : line.substring(2).split(" ")) {
          tags |= ClosedClass.bit(Tag.valueOf(tag));
        }
      } else {
        for (String word : line.split(" ")) {
          BASES.put(word, tags);
        }
      }
    }
    for (String line : Resources.lines("irregular-verbs.txt")) {
      String[] cells = line.split(" ");
      BASES.putIfAbsent(cells[0], ClosedClass.bit(Tag.VERB));
      for (String form : cells[1].split("\\|")) {
        irregular(form, cells[0], PAST);
      }
      for (String form : cells[2].split("\\|")) {
        irregular(form, cells[0], PARTICIPLE);
      }
    }
    irregular("has", "have", THIRD);
    irregular("does", "do", THIRD);
    irregular("goes", "go", THIRD);
    irregular("is", "be", THIRD);
    irregular("am", "be", THIRD);
    irregular("are", "be", THIRD);
    irregular("lying", "lie", GERUND);
    irregular("dying", "die", GERUND);
    irregular("tying", "tie", GERUND);
    irregular("vying", "vie", GERUND);
  }

  private Verbs() {}

  private static void irregular(String form, String base, int kind) {
    IRREGULAR.merge(form, kind, (a, b) -> a | b);
    IRREGULAR_BASE.putIfAbsent(form, base);
  }

  /** Tags that a base form may have, or 0 where it is none. */
  static int asBase(String lower) {
    return BASES.getOrDefault(lower, 0);
  }

  /** Which forms of a verb the spelling may be; 0 for none that is known. */
  static int forms(String lower) {
    int forms = BASES.containsKey(lower) ? BASE : 0;
    forms |= irregularForms(lower);
    if (forms == 0 || (forms & BASE) != 0) {
      String base = regular(lower);
      if (base != null) {
        forms |= kind(lower);
      }
    }
    return forms;
  }

  private static int irregularForms(String lower) {
    int forms = IRREGULAR.getOrDefault(lower, 0);
    if (forms == 0) {
      String tail = withoutPrefix(lower);
      forms = tail == null ? 0 : IRREGULAR.getOrDefault(tail, 0);
    }
    return forms;
  }

  /** "overtaken" without "over", where the whole is a verb by its list entry. */
  private static @org.jspecify.annotations.Nullable String withoutPrefix(String lower) {
    for (String prefix : PREFIXES) {
      if (lower.length() > prefix.length() + 2 && lower.startsWith(prefix)) {
        String tail = lower.substring(prefix.length());
        String base = IRREGULAR_BASE.get(tail);
        if (base != null && BASES.containsKey(prefix + base)) {
          return tail;
        }
      }
    }
    return null;
  }

  private static int kind(String lower) {
    return lower.endsWith("ing") ? GERUND : lower.endsWith("ed") ? PAST | PARTICIPLE : THIRD;
  }

  /** The verb of a spelling, preferring the irregular one ("found": find, "left": leave). */
  static Optional<String> base(String lower) {
    String irregular = IRREGULAR_BASE.get(lower);
    if (irregular != null) {
      return Optional.of(irregular);
    }
    String tail = withoutPrefix(lower);
    if (tail != null) {
      String prefix = lower.substring(0, lower.length() - tail.length());
      return Optional.of(prefix + IRREGULAR_BASE.get(tail));
    }
    if (BASES.containsKey(lower)) {
      return Optional.of(lower);
    }
    return Optional.ofNullable(regular(lower));
  }

  /** The base of a regular form in -s, -ed, -ing, or null. */
  private static @org.jspecify.annotations.Nullable String regular(String w) {
    int n = w.length();
    if (n < 4) {
      return null;
    }
    if (w.endsWith("ing")) {
      return n < 5 ? null : stem(w.substring(0, n - 3));
    }
    if (w.endsWith("ed")) {
      String stem = w.substring(0, n - 2);
      if (stem.endsWith("i") && BASES.containsKey(stem.substring(0, n - 3) + "y")) {
        return stem.substring(0, n - 3) + "y";
      }
      return stem(stem);
    }
    if (w.charAt(n - 1) != 's' || w.charAt(n - 2) == 's') {
      return null;
    }
    String stem = w.substring(0, n - 1);
    if (BASES.containsKey(stem)) {
      return stem;
    }
    if (w.endsWith("ies")) {
      String y = w.substring(0, n - 3) + "y";
      return BASES.containsKey(y) ? y : null;
    }
    if (w.endsWith("es")) {
      stem = w.substring(0, n - 2);
      return BASES.containsKey(stem) ? stem : null;
    }
    return null;
  }

  /** What stood before -ed or -ing: "releas" is release, "stopp" is stop, "panick" is panic. */
  private static @org.jspecify.annotations.Nullable String stem(String s) {
    int n = s.length();
    if (n < 2) {
      return null;
    }
    boolean doubled = s.charAt(n - 1) == s.charAt(n - 2);
    if (doubled && !BASES.containsKey(s)) {
      String single = s.substring(0, n - 1);
      if (BASES.containsKey(single)) {
        return single;
      }
    }
    // "plan" before "plane" needs the doubled letter; "us" is never a verb: the longer comes first.
    if (BASES.containsKey(s + "e") && !(BASES.containsKey(s) && !mayLoseE(s))) {
      return s + "e";
    }
    if (BASES.containsKey(s)) {
      return s;
    }
    return s.endsWith("ck") && BASES.containsKey(s.substring(0, n - 1))
        ? s.substring(0, n - 1)
        : null;
  }

  /** One vowel and one consonant at the end: "hop-ed" can only come from "hope". */
  private static boolean mayLoseE(String s) {
    int n = s.length();
    return n >= 3
        && !vowel(s.charAt(n - 1))
        && vowel(s.charAt(n - 2))
        && !vowel(s.charAt(n - 3))
        && "wxy".indexOf(s.charAt(n - 1)) < 0;
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
