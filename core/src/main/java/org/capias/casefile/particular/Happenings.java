package org.capias.casefile.particular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.casefile.word.Folded;
import org.capias.model.Claim;
import org.capias.model.Modality;
import org.capias.model.PartialDate;
import org.capias.model.Reading;

/**
 * When things happened that happen once to somebody: a state ratified, a person was convicted. The
 * claims are brought together by who, by what sort of thing and by its object, whatever the words.
 */
final class Happenings {
  private static final Map<String, Set<String>> ONCE = once();

  /** To whatever court, prison or state: it has no other object. */
  private static final String HANDOVER = "handover";

  private static Map<String, Set<String>> once() {
    Map<String, Set<String>> once = new LinkedHashMap<>();
    once.put("ratification", Set.of("ratified", "acceded", "ratifying", "ratify"));
    once.put("joining", Set.of("joined", "joining"));
    once.put("signature", Set.of("signed"));
    once.put("election", Set.of("elected"));
    once.put("conviction", Set.of("convicted"));
    once.put("sentence", Set.of("sentenced"));
    once.put("birth", Set.of("born"));
    once.put("death", Set.of("died"));
    once.put("capture", Set.of("captured", "caught", "seized"));
    once.put("appointment", Set.of("appointed", "named"));
    once.put("fall", Set.of("overthrown", "toppled", "ousted", "deposed"));
    once.put("founding", Set.of("founded", "formed", "established"));
    once.put("referral", Set.of("referred"));
    once.put(HANDOVER, Set.of("handed", "transferred", "extradited"));
    once.put("withdrawal", Set.of("withdrew"));
    return once;
  }

  private Happenings() {}

  static List<Fact> in(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      PartialDate date = claim.asOf();
      boolean dated = date != null && claim.value().contains(String.valueOf(date.year()));
      if (date == null || !dated || claim.modality() != Modality.HAPPENED) {
        continue;
      }
      List<String> relation = Folded.words(claim.relation());
      ONCE.forEach(
          (what, words) -> {
            int at = first(relation, words);
            if (at >= 0) {
              facts.add(
                  new Fact(
                      "date of the " + what,
                      key(claim, relation, what.equals(HANDOVER) ? relation.size() : at),
                      claim.subject(),
                      date.toString(),
                      new Sense.Dated(date),
                      claim.evidence()));
            }
          });
    }
    return facts;
  }

  private static int first(List<String> relation, Set<String> words) {
    for (int i = 0; i < relation.size(); i++) {
      if (words.contains(relation.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whose: the last word of the subject, and the first word of the object that means something. */
  private static String key(Claim claim, List<String> relation, int at) {
    List<String> subject = Folded.words(claim.subject());
    String who = subject.isEmpty() ? "" : subject.get(subject.size() - 1);
    String object =
        relation.stream()
            .skip(at + 1L)
            .filter(word -> word.length() > 3)
            .findFirst()
            .map(word -> word.substring(0, 4))
            .orElse("");
    return who + "|" + object;
  }
}
