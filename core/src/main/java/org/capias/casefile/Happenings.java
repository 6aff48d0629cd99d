package org.capias.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.Claim;
import org.capias.model.Modality;
import org.capias.model.PartialDate;

/**
 * When things happened that happen once to somebody: a state ratified, a person was convicted. The
 * claims are brought together by who, by what sort of thing and by its object, whatever the words.
 */
final class Happenings implements Question {
  private static final Map<String, Set<String>> ONCE = once();

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
    once.put("withdrawal", Set.of("withdrew"));
    return once;
  }

  @Override
  public List<Fact> in(List<Line> lines) {
    List<Fact> facts = new ArrayList<>();
    if (lines.isEmpty()) {
      return facts;
    }
    for (Claim claim : lines.get(0).reading().claims()) {
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
                      of(claim, relation, at),
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
  private static Fact.Of of(Claim claim, List<String> relation, int at) {
    List<String> subject = Folded.words(claim.subject());
    String who = subject.isEmpty() ? "" : subject.get(subject.size() - 1);
    String object =
        relation.stream()
            .skip(at + 1L)
            .filter(word -> word.length() > 3)
            .findFirst()
            .map(word -> word.substring(0, 4))
            .orElse("");
    return new Fact.Of(who + "|" + object, claim.subject());
  }
}
