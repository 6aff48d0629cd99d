package org.capias.casefile.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about: claims of one story with the same matter are compared. Four matters that
 * these articles always come to are known whatever the words: how many members the Court has, how
 * many people live in a state, how many were killed at a place, whether a state is a member. Of
 * everything else the subject and the relation are the matter.
 *
 * @param key the same for claims on the same matter
 * @param about for the account
 * @param topic for the account
 */
record Matter(String key, String about, String topic, boolean membership) {
  private static final Set<String> STATES =
      Set.of(
          "members",
          "member",
          "states",
          "countries",
          "nations",
          "governments",
          "signatories",
          "parties");
  private static final Set<String> COURT =
      Set.of("court", "icc", "statute", "assembly", "warrant", "hague", "arrest", "detain");
  private static final Set<String> KILLED =
      Set.of("killed", "kill", "killing", "dead", "deaths", "died", "massacre", "murdered", "toll");
  private static final Set<String> HURT = Set.of("injured", "injuries", "wounded", "hurt");

  /** The key of how many members the Court has. */
  static final String MEMBERS = "members of the court";

  /** How old somebody is. */
  static final String AGE = "age";

  private static final String ANNIVERSARY = "anniversary";

  /** Topics under which people are counted, whatever they are called. */
  static final Set<String> FATES = Set.of("killed", "injured");

  private static final Set<String> NATION = Set.of("nation", "country", "republic", "population");

  /** The matters of a claim; several where it tells of several states at once. */
  static List<Matter> of(Claim claim, boolean ofTheCourt, Shelf shelf) {
    List<String> words =
        Folded.words(
            String.join(
                " ", claim.subject(), claim.relation(), claim.unit() == null ? "" : claim.unit()));
    Quantity quantity = isDate(claim) ? null : Quantity.of(claim.value());
    Matter known = quantity == null ? null : counted(claim, quantity, words, ofTheCourt, shelf);
    if (known != null) {
      return List.of(known);
    }
    if (quantity != null && claim.relation().equals(AGE)) {
      return List.of(
          new Matter(AGE + "|" + ofPerson(claim.subject()), claim.subject(), AGE, false));
    }
    if (claim.relation().equals(ANNIVERSARY)) {
      // Of what, everybody says in words of his own.
      return List.of(
          new Matter(
              ANNIVERSARY + "|" + Folded.text(claim.value()), claim.subject(), ANNIVERSARY, false));
    }
    boolean status =
        claim.topic() == ClaimTopic.MEMBERSHIP || claim.relation().equals("treaty status");
    if (status && quantity == null && isOfTheCourt(claim)) {
      return memberships(claim);
    }
    String value = quantity != null ? "#" : Folded.text(claim.value());
    String asOf = claim.asOf() == null ? "" : claim.asOf().toString();
    String key =
        String.join("|", Folded.text(claim.subject()), Folded.text(claim.relation()), asOf, value);
    return List.of(new Matter(key, claim.subject(), claim.relation(), false));
  }

  /** First name and last, by their sound: Omar al-Bashir is Omer Hassan Al-Bashir. */
  private static String ofPerson(String name) {
    List<String> words = Folded.words(name);
    return words.size() < 2
        ? Folded.text(name)
        : Folded.skeleton(words.get(0)) + " " + Folded.skeleton(words.get(words.size() - 1));
  }

  private static @Nullable Matter counted(
      Claim claim, Quantity quantity, List<String> words, boolean ofTheCourt, Shelf shelf) {
    List<String> sentence = Folded.words(claim.evidence().get(0).quote());
    boolean near = quantity.low() >= 99 && quantity.high() <= 141;
    boolean nearest = quantity.low() > 113 && quantity.high() < 126;
    if (near && any(words, STATES) && (any(sentence, COURT) || nearest && ofTheCourt)) {
      return new Matter(MEMBERS, "the Court", "member states", false);
    }
    boolean people = claim.unit() == null || any(Folded.words(claim.unit()), Set.of("people"));
    boolean has = Folded.text(claim.relation()).equals("has") && claim.unit() != null;
    if (people && quantity.low() >= 10_000 && (any(words, NATION) || has)) {
      String state = claim.subject().replaceFirst("[’'].*", "");
      return new Matter("population|" + Folded.text(state), state, "population", false);
    }
    String fate = fate(words);
    String where = fate.isEmpty() ? "" : where(claim, shelf);
    if (claim.topic() == ClaimTopic.CASUALTIES && !where.isEmpty()) {
      return new Matter(fate + "|" + Folded.text(where), where, fate, false);
    }
    return null;
  }

  /** What became of the people who are counted, or empty. */
  static String fate(List<String> words) {
    return any(words, KILLED) ? "killed" : any(words, HURT) ? "injured" : "";
  }

  /** Where people were killed, as the reader saw it for this number. */
  private static String where(Claim claim, Shelf shelf) {
    List<Particular> places = shelf.told(Kind.PLACE, claim.evidence().get(0));
    return places.stream()
        .filter(place -> place.of().key().equals(claim.value()))
        .findFirst()
        .or(() -> places.stream().findFirst())
        .map(Particular::value)
        .orElse("");
  }

  /** A year is a number too, but not one of anything. */
  private static boolean isDate(Claim claim) {
    return claim.asOf() != null && claim.value().contains(String.valueOf(claim.asOf().year()));
  }

  /** Of the Court and its Statute, not of some other club. */
  private static boolean isOfTheCourt(Claim claim) {
    return any(Folded.words(claim.relation() + " " + claim.value()), COURT);
  }

  private static List<Matter> memberships(Claim claim) {
    List<Matter> all = new ArrayList<>();
    for (String state : claim.subject().split(",| and ")) {
      if (!state.isBlank()) {
        all.add(
            new Matter(
                "membership|" + Folded.text(state),
                state.strip(),
                "membership in the Court",
                true));
      }
    }
    return all;
  }

  private static boolean any(List<String> words, Set<String> among) {
    return words.stream().anyMatch(among::contains);
  }
}
