package org.capias.casefile.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.word.Folded;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;

/**
 * Whether two claims with numbers say the same thing of the same thing in other words: {@code took
 * effect after notice, one year} and {@code took effect after a notice period, two years}; {@code
 * ten charges} and {@code seven counts}. They must count the same sort of thing. What is rarely
 * counted twice in one story (charges, agreements) needs one more word in common, other things two,
 * what is counted all the time (people, years) the same first word and another one, or three.
 *
 * <p>The dead of one disaster are told by its name in many ways ({@code people died in the crash of
 * an Aero jet}, {@code the dead of Aero Flight 12}), whatever they are called: one name in common
 * suffices if the numbers are near, since a number half as large again is that of something else.
 */
final class Likewise {
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "from", "with", "and", "is",
          "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
          "may", "after", "its", "his", "their", "this", "that", "number", "about", "more", "than");

  /** Counted in every other sentence, so that the unit alone says little. */
  private static final Set<String> COMMON =
      Set.of(
          "peopl", "year", "day", "month", "hour", "week", "time", "perce", "dolla", "state",
          "membe", "minut", "milli", "billi", "men", "women", "perso");

  /** Counted but once in a story. */
  private static final Set<String> RARE = Set.of("charg", "agree");

  /** Distances: one word in common and the same length are one distance. */
  private static final Set<String> LONG = Set.of("kilom", "mile");

  /** What people die in that a story has but one of. */
  private static final Set<String> DISASTERS =
      Set.of(
          "prote", "demon", "riot", "crash", "earth", "flood", "massa", "siege", "upris", "crack",
          "genoc", "coup", "unres", "expul", "famin");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("count", "charg"),
          Map.entry("deal", "agree"),
          Map.entry("docum", "agree"),
          Map.entry("accor", "agree"),
          Map.entry("memor", "agree"),
          Map.entry("natio", "state"),
          Map.entry("troop", "soldi"),
          Map.entry("km", "kilom"),
          Map.entry("detou", "route"),
          Map.entry("inmat", "priso"),
          Map.entry("detai", "priso"));

  /** Between the words of a name. */
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "al", "de", "von");

  /** A number that is half as large again counts something else. */
  private static final double NEAR = 1.5;

  /** So many die in one war or genocide of a story, whatever it is called. */
  private static final double HUGE = 100_000;

  private final Claim claim;
  private final boolean counts;
  private final List<String> unit;
  private final List<String> subject;
  private final List<String> relation;
  private final Set<String> about;
  private final boolean named;

  /** What became of the people who are counted, and the names told with it; else empty. */
  private final String fate;

  private final Set<String> names = new LinkedHashSet<>();

  private Likewise(Claim claim) {
    this.claim = claim;
    String counted = claim.unit();
    counts =
        counted != null
            && Quantity.of(claim.value()) != null
            && !claim.relation().equals("age")
            && !stems(counted).isEmpty();
    unit = counted == null ? List.of() : stems(counted);
    subject = stems(claim.subject());
    relation = stems(claim.relation());
    about = new LinkedHashSet<>(subject);
    about.addAll(relation);
    unit.forEach(about::remove);
    named = isName(claim.subject());
    String told =
        String.join(" ", claim.subject(), claim.relation(), counted == null ? "" : counted);
    fate = counts && claim.topic() == ClaimTopic.CASUALTIES ? Matter.fate(Folded.words(told)) : "";
    Quantity dead = fate.isEmpty() ? null : Quantity.of(claim.value());
    if (dead != null && dead.low() >= HUGE) {
      names.add("#");
    }
    if (!fate.isEmpty()) {
      about.stream().filter(DISASTERS::contains).forEach(names::add);
    }
    for (String word : fate.isEmpty() ? new String[0] : told.split(" ")) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
        names.addAll(stems(word));
      }
    }
  }

  /** A name of several words is one thing in common, however long it is. */
  private static boolean isName(String subject) {
    int large = 0;
    for (String word : subject.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        large += word.equals("The") ? 0 : 1;
      } else if (!LINKS.contains(word)) {
        return false;
      }
    }
    return large > 1;
  }

  static Likewise of(Claim claim) {
    return new Likewise(claim);
  }

  /** Whoever says the same has one of these too; none where nothing is counted. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    if (counts) {
      subject.forEach(word -> keys.add(head(unit) + " " + word));
      relation.forEach(word -> keys.add(head(unit) + " " + word));
    }
    names.forEach(name -> keys.add(fate + " " + name));
    return keys;
  }

  boolean says(Likewise other) {
    String document = claim.evidence().get(0).document();
    if (!counts
        || !other.counts
        || document.equals(other.claim.evidence().get(0).document())
        || claim.modality() != other.claim.modality()) {
      return false;
    }
    if (sameDead(other)) {
      return true;
    }
    if (!head(unit).equals(head(other.unit))) {
      return false;
    }
    boolean begin =
        !relation.isEmpty()
            && !other.relation.isEmpty()
            && relation.get(0).equals(other.relation.get(0));
    if (begin && unit.equals(other.unit)) {
      boolean same =
          shared(rest(relation), rest(other.relation)) > 0 || shared(subject, other.subject) > 0;
      if (same || !RARE.contains(head(unit))) {
        return same;
      }
    }
    if (LONG.contains(head(unit))) {
      Quantity one = Quantity.of(claim.value());
      Quantity two = Quantity.of(other.claim.value());
      return one != null && two != null && one.compatible(two) && shared(about, other.about) > 0;
    }
    int needed = COMMON.contains(head(unit)) ? 3 : RARE.contains(head(unit)) ? 1 : 2;
    int common = shared(about, other.about);
    if (named && other.named) {
      common -= Math.max(0, shared(subject, other.subject) - 1);
    }
    return common >= needed;
  }

  private boolean sameDead(Likewise other) {
    Quantity one = Quantity.of(claim.value());
    Quantity two = Quantity.of(other.claim.value());
    return !fate.isEmpty()
        && fate.equals(other.fate)
        && shared(names, other.names) > 0
        && one != null
        && two != null
        && (one.compatible(two) || near(one.high(), two.high()) || isHuge(one, two));
  }

  /** One war's dead: of "more than a million" the million counts, for nobody says how many more. */
  private static boolean isHuge(Quantity one, Quantity two) {
    return Math.min(one.low(), two.low()) >= HUGE && near(reach(one), reach(two));
  }

  private static boolean near(double one, double two) {
    return one < two * NEAR && two < one * NEAR;
  }

  private static double reach(Quantity number) {
    return Double.isInfinite(number.high()) ? number.low() : number.high();
  }

  private static List<String> rest(List<String> words) {
    return words.subList(1, words.size());
  }

  private static String head(List<String> unit) {
    return unit.get(unit.size() - 1);
  }

  private static int shared(Collection<String> one, Collection<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size();
  }

  /** Words that mean something, cut to five letters, so that number and tense do not matter. */
  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : Folded.words(text)) {
      if (!EMPTY.contains(word)) {
        String cut = word.equals("countries") || word.equals("country") ? "state" : word;
        String stem = cut.substring(0, Math.min(5, cut.length()));
        stem =
            stem.length() > 3 && stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
        stems.add(SAME.getOrDefault(stem, stem));
      }
    }
    return stems;
  }
}
