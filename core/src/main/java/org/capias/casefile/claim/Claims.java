package org.capias.casefile.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.capias.casefile.known.Known;
import org.capias.casefile.verdict.Balance;
import org.capias.casefile.verdict.Course;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Particular.Kind;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The claims of all documents, numbered by document and place, and what the sources together say:
 * claims on the same {@link Matter} with the same unit are one account. What is compared is their
 * {@link Meaning}; different words are not a contradiction.
 */
public final class Claims {
  private final Shelf shelf;
  private final Known known;
  private final List<Claim> claims = new ArrayList<>();

  /** Documents that speak of the Court or its Statute. */
  private final Set<String> ofTheCourt = new HashSet<>();

  public Claims(Shelf shelf, Known known) {
    this.shelf = shelf;
    this.known = known;
    for (Reading reading : shelf.readings()) {
      if (reading.particulars().stream().anyMatch(told -> told.kind() == Kind.COURT)) {
        ofTheCourt.add(reading.document().id());
      }
      for (Claim claim : reading.claims()) {
        claims.add(claim.withId("c" + (claims.size() + 1)));
      }
    }
  }

  public List<Claim> all() {
    return claims;
  }

  /**
   * Whether a claim on a state's membership says that it is a party; null where it does not tell.
   */
  public static @Nullable Boolean party(Claim claim) {
    return Meaning.ofMembership(claim).party();
  }

  /** Only claims of one story are compared: two events are not one contradiction. */
  public List<Account> accounts(UnaryOperator<String> storyOf) {
    Map<String, List<About>> same = new TreeMap<>();
    for (Claim claim : claims) {
      String document = claim.evidence().get(0).document();
      String story = storyOf.apply(document);
      for (Matter matter : Matter.of(claim, ofTheCourt.contains(document), shelf)) {
        same.computeIfAbsent(story + "|" + matter.key(), k -> new ArrayList<>())
            .add(new About(matter, claim));
      }
    }
    Map<String, List<List<About>>> byStory = new TreeMap<>();
    same.forEach(
        (key, group) ->
            byStory
                .computeIfAbsent(key.substring(0, key.indexOf('|')), s -> new ArrayList<>())
                .addAll(byUnit(group)));
    List<Account> accounts = new ArrayList<>();
    byStory.values().forEach(groups -> joined(groups).forEach(g -> accounts.add(account(g))));
    return accounts;
  }

  /**
   * Brings together what is said in other words; each group speaks through its first claim. Looked
   * for among those that share a word.
   */
  private List<List<About>> joined(List<List<About>> groups) {
    List<List<About>> joined = new ArrayList<>();
    List<Likewise> said = new ArrayList<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (List<About> group : groups) {
      Likewise own = Likewise.of(group.get(0).claim());
      SortedSet<Integer> near = new TreeSet<>();
      own.keys().forEach(word -> near.addAll(byWord.getOrDefault(word, List.of())));
      int home = -1;
      for (int other : near) {
        shelf.effort().one();
        if (own.says(said.get(other))) {
          home = other;
          break;
        }
      }
      if (home >= 0) {
        joined.get(home).addAll(group);
      } else {
        own.keys()
            .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(said.size()));
        said.add(own);
        joined.add(group);
      }
    }
    return joined;
  }

  /** Relations that say nothing which the value does not say. */
  private static final Set<String> STANDING = Set.of("membership", "treaty status");

  private record About(Matter matter, Claim claim) {
    Meaning meaning() {
      return matter.membership() ? Meaning.ofMembership(claim) : Meaning.of(claim);
    }

    /** The value with what it counts; of a membership the whole phrase. */
    String value() {
      if (matter.membership() && !STANDING.contains(claim.relation())) {
        return claim.relation() + " " + claim.value();
      }
      return claim.amount();
    }
  }

  /**
   * Kilometres are not compared with miles; a bare number is compared with what there is. Members,
   * states and signatories are the same when they are counted as the Court's.
   */
  private static List<List<About>> byUnit(List<About> group) {
    record Part(List<About> claims, Map<String, About> units) {}
    List<Part> parts = new ArrayList<>();
    for (About one : group) {
      Part home =
          parts.stream()
              .filter(part -> part.units().values().stream().allMatch(o -> sameUnit(one, o)))
              .findFirst()
              .orElse(null);
      if (home == null) {
        home = new Part(new ArrayList<>(), new LinkedHashMap<>());
        parts.add(home);
      }
      home.claims().add(one);
      String unit = one.claim().unit();
      if (unit != null) {
        home.units().putIfAbsent(unit, one);
      }
    }
    return parts.stream().map(Part::claims).toList();
  }

  private static boolean sameUnit(About one, About other) {
    String a = one.claim().unit();
    String b = other.claim().unit();
    if (a == null || b == null) {
      return true;
    }
    if (Matter.FATES.contains(one.matter().topic())) {
      List<String> of = new ArrayList<>(Folded.words(a));
      List<String> of2 = new ArrayList<>(Folded.words(b));
      of.retainAll(APART);
      of2.retainAll(APART);
      return of.isEmpty() || of2.isEmpty() || of.equals(of2);
    }
    boolean known = !one.matter().topic().equals(one.claim().relation());
    return known || Folded.text(a).equals(Folded.text(b));
  }

  /** Of the dead these are counted apart; other words for them are words for people. */
  private static final Set<String> APART =
      Set.of(
          "soldiers",
          "troops",
          "police",
          "officers",
          "policemen",
          "children",
          "women",
          "journalists",
          "militants",
          "fighters",
          "peacekeepers",
          "civilians",
          "rebels",
          "guards");

  private Account account(List<About> group) {
    Balance<Meaning> balance = new Balance<>(shelf, Meaning::fits);
    for (About one : group) {
      one.claim().evidence().forEach(e -> balance.add(one.meaning(), one.value(), e));
    }
    Matter matter = group.get(0).matter();
    boolean toll = group.stream().allMatch(o -> o.claim().topic() == ClaimTopic.CASUALTIES);
    Course<Meaning> course =
        matter.key().equals(Matter.MEMBERS)
            ? Counting.ofMembers(known)
            : matter.topic().equals(Matter.AGE)
                ? Counting.ofAges()
                : toll ? Counting.ofTolls(shelf) : Course.none();
    return balance
        .account(matter.topic(), matter.about(), course)
        .orElseThrow(() -> new IllegalStateException("claims without evidence"));
  }
}
