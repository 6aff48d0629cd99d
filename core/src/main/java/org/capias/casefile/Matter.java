package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
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
  private static final Set<String> NATION = Set.of("nation", "country", "republic", "population");
  private static final Pattern PLACE =
      Pattern.compile("\\b(?:at|in|near|around|for|of) (\\p{Lu}[\\p{L}’'-]{2,})");

  /** The matters of a claim; several where it tells of several states at once. */
  static List<Matter> of(Claim claim) {
    List<String> words =
        Folded.words(
            String.join(
                " ", claim.subject(), claim.relation(), claim.unit() == null ? "" : claim.unit()));
    Quantity quantity = isDate(claim) ? null : Quantity.of(claim.value());
    Matter known = quantity == null ? null : counted(claim, quantity, words);
    if (known != null) {
      return List.of(known);
    }
    if (claim.topic() == ClaimTopic.MEMBERSHIP && quantity == null && isOfTheCourt(claim)) {
      return memberships(claim);
    }
    String value = quantity != null ? "#" : Folded.text(claim.value());
    String asOf = claim.asOf() == null ? "" : claim.asOf().toString();
    String key =
        String.join("|", Folded.text(claim.subject()), Folded.text(claim.relation()), asOf, value);
    return List.of(new Matter(key, claim.subject(), claim.relation(), false));
  }

  private static @Nullable Matter counted(Claim claim, Quantity quantity, List<String> words) {
    List<String> sentence = Folded.words(claim.evidence().get(0).quote());
    boolean near = quantity.low() >= 99 && quantity.high() <= 141;
    if (near && any(words, STATES) && any(sentence, COURT)) {
      return new Matter("members of the court", "the Court", "member states", false);
    }
    boolean people = claim.unit() == null || any(Folded.words(claim.unit()), Set.of("people"));
    boolean has = Folded.text(claim.relation()).equals("has") && claim.unit() != null;
    if (people && quantity.low() >= 10_000 && (any(words, NATION) || has)) {
      String state = claim.subject().replaceFirst("[’'].*", "");
      return new Matter("population|" + Folded.text(state), state, "population", false);
    }
    String fate = any(words, KILLED) ? "killed" : any(words, HURT) ? "injured" : "";
    Matcher place = PLACE.matcher(claim.evidence().get(0).quote());
    if (claim.topic() == ClaimTopic.CASUALTIES && !fate.isEmpty() && place.find()) {
      String where = lastPlace(place);
      return new Matter(fate + "|" + Folded.text(where), where, fate, false);
    }
    return null;
  }

  /** The place nearest to the end: first comes who, then where. */
  private static String lastPlace(Matcher place) {
    String where = place.group(1);
    while (place.find()) {
      where = place.group(1);
    }
    return where;
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
