package org.capias.registry.alike;

import java.util.List;

/**
 * Whether two names may be spellings of one.
 *
 * <pre>{@code
 * Likeness.ofPeople("Shoigu, Sergey", "Sergei Shoigu") >= Likeness.SAME    // true
 * Likeness.ofPeople("Viktor Yakunin", "Vladimir Yakunin") >= Likeness.SAME // false
 * Likeness.ofBodies("Gasprom JSC", "OAO Gazprom") >= Likeness.SAME         // true
 * }</pre>
 *
 * <p>Names are cut into words in Latin letters; each word of the shorter name must have its like in
 * the longer one. A person may have more names than are told, but not others: a word on each side
 * that nothing answers parts them. For bodies no word may be left over but the legal form.
 *
 * <p>Stateless. Costs the product of the lengths, which are cut at {@link #LONGEST}.
 */
public final class Likeness {
  /** From here on two names are taken for one. */
  public static final double SAME = 0.7;

  /** Characters of a name that are looked at. */
  static final int LONGEST = 200;

  private Likeness() {}

  /** Names of people, 0 to 1. */
  public static double ofPeople(String one, String other) {
    List<String> a = NameWords.ofPerson(one);
    List<String> b = NameWords.ofPerson(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double whole = whole(a, b);
    double paired = Pairing.of(a, b).person();
    boolean vowelless = NameWords.isVowelless(one) != NameWords.isVowelless(other);
    double consonants = vowelless ? Pairing.of(skeletons(a), skeletons(b)).person() : 0;
    return Math.max(Math.max(whole, paired), consonants);
  }

  /** How many letters were put in, taken out, changed or swapped with their neighbour. */
  public static int edits(String one, String other) {
    return Edits.between(one, other);
  }

  /** Consonants alone, where one of two names is written in Arabic or Hebrew. */
  private static List<String> skeletons(List<String> words) {
    return words.stream().map(Sounds::skeleton).filter(w -> !w.isEmpty()).toList();
  }

  /** Names of companies, organisations, ships, 0 to 1. */
  public static double ofBodies(String one, String other) {
    String wholeA = String.join("", NameWords.all(one));
    String wholeB = String.join("", NameWords.all(other));
    if (wholeA.isEmpty() || wholeB.isEmpty()) {
      return 0;
    }
    if (wholeA.equals(wholeB)) {
      return 1;
    }
    List<String> a = NameWords.ofBody(one);
    List<String> b = NameWords.ofBody(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    String coreA = String.join("", a);
    String coreB = String.join("", b);
    if (coreA.equals(coreB)) {
      return 0.98;
    }
    boolean split = a.size() != b.size() && coreA.length() > 6 && Edits.between(coreA, coreB) <= 1;
    return split ? 0.9 : Pairing.of(a, b).body();
  }

  /** Written together or apart: "PolPot", "Kim Jong-un"; and names of short syllables. */
  private static double whole(List<String> a, List<String> b) {
    String wholeA = String.join("", a);
    String wholeB = String.join("", b);
    if (wholeA.equals(wholeB)) {
      return 1;
    }
    int length = Math.max(wholeA.length(), wholeB.length());
    int edits = Edits.between(wholeA, wholeB);
    boolean apart = a.size() != b.size() && length > 6 && edits <= 1;
    boolean syllables =
        a.size() >= 2
            && b.size() >= 2
            && length > 6
            && a.stream().allMatch(Likeness::isSyllable)
            && b.stream().allMatch(Likeness::isSyllable);
    double alike = 1 - (double) edits / length;
    return apart ? 0.9 : syllables && alike > 0.75 ? alike : 0;
  }

  private static boolean isSyllable(String word) {
    return word.length() > 1 && word.length() <= 5;
  }
}
