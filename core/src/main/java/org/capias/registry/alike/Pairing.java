package org.capias.registry.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of two names, each with its like in the other as far as it has one. */
final class Pairing {
  /** Less alike than this, two names of a person are different names. */
  private static final double PERSON = 0.66;

  /** The same for words of a company, which have no spelling of their own in other scripts. */
  private static final double BODY = 0.76;

  /** On the mean of all their names two people must be this much alike. */
  private static final double SAME_ALL = 0.75;

  /** What an initial and a name that begins with it count. */
  private static final double INITIAL = 0.55;

  private record Pair(int a, int b, double alike) {}

  private final List<Double> pairs = new ArrayList<>();
  private final int shorter;
  private final int longer;

  private Pairing(List<Pair> all, int a, int b) {
    boolean[] usedA = new boolean[a];
    boolean[] usedB = new boolean[b];
    for (Pair pair : all) {
      if (!usedA[pair.a] && !usedB[pair.b]) {
        usedA[pair.a] = true;
        usedB[pair.b] = true;
        pairs.add(pair.alike);
      }
    }
    this.shorter = Math.min(a, b);
    this.longer = Math.max(a, b);
  }

  static Pairing of(List<String> a, List<String> b) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        double alike = alike(a.get(i), b.get(j));
        if (alike >= 0.5) {
          all.add(new Pair(i, j, alike));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble((Pair p) -> -p.alike)
            .thenComparingInt(p -> Math.abs(p.a - p.b))
            .thenComparingInt(p -> p.a));
    return new Pairing(all, a.size(), b.size());
  }

  /** Every name of the shorter must be one of the longer. */
  double person() {
    long good = pairs.stream().filter(p -> p >= PERSON || p == INITIAL).count();
    if (good < shorter || shorter < 2 && longer > 1) {
      return 0;
    }
    double sum = 0;
    int initials = 0;
    for (double pair : pairs) {
      sum += pair == INITIAL ? 0.8 : pair;
      initials += pair == INITIAL ? 1 : 0;
    }
    if (initials > 0 && shorter - initials < 1) {
      return 0;
    }
    double alike = sum / shorter;
    return alike < SAME_ALL ? 0 : Likeness.SAME + (alike - SAME_ALL) * 0.9;
  }

  /** No word may be left over. */
  double body() {
    long good = pairs.stream().filter(p -> p >= BODY).count();
    return good < longer ? 0 : pairs.stream().mapToDouble(p -> p).sum() / longer;
  }

  static double alike(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
    }
    int longest = Math.max(a.length(), b.length());
    if (!NameWords.isLatin(a) || !NameWords.isLatin(b)) {
      return longest < 4 ? 0 : 1 - (double) Edits.between(a, b) / longest;
    }
    double spelled = 1 - (double) Edits.between(a, b) / longest;
    String soundA = Sounds.of(a);
    String soundB = Sounds.of(b);
    int most = Math.max(soundA.length(), soundB.length());
    double heard = 0.97 - (double) Edits.between(soundA, soundB) / most;
    if (soundA.equals(soundB)) {
      return 0.95;
    }
    if (isPatronymic(a) != isPatronymic(b)) {
      return Math.min(spelled, 0.5);
    }
    return longest <= 3 ? Math.min(spelled, 0.66) : Math.max(spelled, heard);
  }

  /** "Oleksandrovych" is the name of his father, Oleksandr. */
  private static boolean isPatronymic(String word) {
    return word.length() > 6
        && (word.endsWith("vich")
            || word.endsWith("vych")
            || word.endsWith("ovna")
            || word.endsWith("evna")
            || word.endsWith("ivna"));
  }
}
