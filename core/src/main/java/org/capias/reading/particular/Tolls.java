package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Evidence;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Reading;

/** Where the killed and the injured of a claim were, and whether they are still being counted. */
final class Tolls {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:at|in|near|around|for|of) "
              + "(?!January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President"
              + "|Prime|Minister|The)(\\p{Lu}[\\p{L}’'-]{2,})"
              + "|\\b(?!(?:The|This|That|His|Her|Its|Their|Our|Both|Each|Every|Another|Such|Civil|World)\\b)"
              + "(\\p{Lu}[\\p{L}’'-]{2,}) (?:conflict|war|massacre|crisis|attack|bombing)\\b");

  /** Words of a count that goes on. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "\\b(?:toll|so far|rose|risen|rises|rising|climb(?:s|ed|ing)?|grew|grown|growing|jumped"
              + "|increased|latest|revised|updated|missing|rescuers?|up from|still counting)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is told of a count that was taken back. */
  private static final String LESS = "lowered";

  /** Words of a count that was taken back: fewer were killed than was thought. */
  private static final Pattern LOWERED =
      Pattern.compile(
          "\\b(?:revis(?:ed|es|ing)|lower(?:ed|s|ing)|corrected|cut|reduced|scaled back|brought down)\\b"
              + "[^.;]{0,60}\\b(?:down|downwards?|toll|figure|number|count)\\b"
              + "|\\b(?:toll|figure|number|count)\\b[^.;]{0,60}"
              + "\\b(?:revised|lowered|corrected|cut|reduced|scaled back|brought down|fell|falls)\\b"
              + "|\\bdown from\\b|\\bfewer than (?:first|earlier|previously|initially)\\b",
          Pattern.CASE_INSENSITIVE);

  private Tolls() {}

  static List<Particular> in(Reading reading) {
    List<Particular> all = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      if (claim.topic() != ClaimTopic.CASUALTIES) {
        continue;
      }
      String where = where(claim);
      if (!where.isEmpty()) {
        all.add(one(Kind.PLACE, "where", claim, where, claim.evidence().get(0)));
      }
      for (Evidence sentence : claim.evidence()) {
        if (RUNNING.matcher(sentence.quote()).find()) {
          all.add(one(Kind.RUNNING, "still counted", claim, "yes", sentence));
        }
        if (LOWERED.matcher(sentence.quote()).find()) {
          all.add(one(Kind.RUNNING, "still counted", claim, LESS, sentence));
        }
      }
    }
    return all.stream().distinct().toList();
  }

  private static Particular one(
      Kind kind, String topic, Claim claim, String value, Evidence sentence) {
    return new Particular(
        kind, topic, Of.named(claim.value()), value, List.of(value), List.of(sentence), "tolls");
  }

  /**
   * Where people were killed: the first place after the number in its clause, else the last one
   * before it: "the siege of Sarajevo, in which 10,000 people were killed, and the massacre of
   * 8,000 at Srebrenica".
   */
  private static String where(Claim claim) {
    String sentence = claim.evidence().get(0).quote();
    int at = Math.max(0, sentence.indexOf(claim.value()));
    int end = sentence.indexOf(',', at + claim.value().length());
    String before = "";
    Matcher place = PLACE.matcher(sentence);
    while (place.find()) {
      if (place.start() < at) {
        before = name(place);
      } else if (end < 0 || place.start() < end) {
        return name(place);
      }
    }
    return before;
  }

  private static String name(Matcher place) {
    String name = place.group(1);
    return name != null ? name : place.group(2);
  }
}
