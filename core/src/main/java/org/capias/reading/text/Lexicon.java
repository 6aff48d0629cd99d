package org.capias.reading.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What a word can be by its spelling: function words by {@link ClosedClass}, verbs by {@link
 * Verbs}, adjectives by {@code adjectives.txt}, derived words by their endings. What none of these
 * knows may have any open tag.
 *
 * <p>Remembers what it has worked out, so one instance belongs to one thread.
 */
final class Lexicon {
  private static final int VERB = ClosedClass.bit(Tag.VERB);
  private static final int NOUN = ClosedClass.bit(Tag.NOUN);
  private static final int ADJ = ClosedClass.bit(Tag.ADJ);
  private static final int ADV = ClosedClass.bit(Tag.ADV);
  private static final int PROPN = ClosedClass.bit(Tag.PROPN);
  private static final String[] NOUN_ENDINGS = {
    "tion", "sion", "ment", "ness", "ity", "ism", "ship", "hood", "ance", "ence", "tions", "sions",
    "ments", "ities", "isms", "ships", "ances", "ences"
  };

  private static final Set<String> ADJECTIVES = new HashSet<>(4096);
  private static final Set<String> ANY = new HashSet<>(512);

  static {
    Set<String> into = ADJECTIVES;
    for (String line : Resources.lines("adjectives.txt")) {
      if (line.startsWith("= ")) {
        into = line.equals("= ADJ") ? ADJECTIVES : ANY;
      } else {
        Collections.addAll(into, line.split(" "));
      }
    }
  }

  private static final int REMEMBERED = 1 << 11;
  private final String[] words = new String[REMEMBERED];
  private final int[] sets = new int[REMEMBERED];

  /** Tags that a word of this spelling may have. */
  int tags(String lower, Shape shape) {
    int slot = lower.hashCode() * 0x9E3779B1 >>> 21;
    if (!lower.equals(words[slot])) {
      words[slot] = lower;
      sets[slot] = work(lower);
    }
    int tags = sets[slot];
    boolean closed = (tags & ~ClosedClass.OPEN) != 0;
    return shape == Shape.LOWER || closed ? tags : tags | PROPN;
  }

  private static int work(String w) {
    if (ClosedClass.holds(w)) {
      return ClosedClass.of(w);
    }
    if (ANY.contains(w)) {
      return ClosedClass.OPEN;
    }
    int tags = Verbs.asBase(w);
    if ((tags & ADJ) != 0) {
      tags |= ADV;
    }
    int forms = Verbs.forms(w);
    if ((forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0) {
      tags |= VERB | (w.endsWith("ed") ? NOUN : 0);
    }
    if ((forms & Verbs.PARTICIPLE) != 0) {
      tags |= ADJ;
    }
    if ((forms & Verbs.GERUND) != 0) {
      tags |= VERB | ADJ | NOUN;
    }
    if ((forms & Verbs.THIRD) != 0) {
      String base = Verbs.base(w).orElse(w);
      tags |= Verbs.asBase(base) == VERB ? VERB : VERB | NOUN;
    }
    if (isAdjective(w)) {
      tags |= ADJ | ADV;
    }
    if (tags == 0 && w.length() > 4) {
      tags = byEnding(w);
    }
    return tags == 0 ? ClosedClass.OPEN : tags;
  }

  private static boolean isAdjective(String w) {
    if (ADJECTIVES.contains(w)) {
      return true;
    }
    int n = w.length();
    for (String grade : new String[] {"er", "est"}) {
      if (w.endsWith(grade) && n > grade.length() + 2) {
        String stem = w.substring(0, n - grade.length());
        int s = stem.length();
        if (ADJECTIVES.contains(stem)
            || ADJECTIVES.contains(stem + "e")
            || stem.endsWith("i") && ADJECTIVES.contains(stem.substring(0, s - 1) + "y")
            || stem.charAt(s - 1) == stem.charAt(s - 2)
                && ADJECTIVES.contains(stem.substring(0, s - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int byEnding(String w) {
    if (w.endsWith("ly")) {
      return ADV;
    }
    for (String ending : NOUN_ENDINGS) {
      if (w.endsWith(ending)) {
        return NOUN;
      }
    }
    return 0;
  }
}
