package org.capias.casefile.claim;

import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.word.Folded;
import org.capias.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's value means when it is compared with another claim on the same matter.
 *
 * @param sentence where it stands; numbers of one sentence are a list, not a contradiction
 * @param quantity the number, or null where the value is none
 * @param party whether it says that a state is a party to a treaty, or null where it does not tell
 * @param signed whether it says that a state has signed, or null
 * @param months the months that the sentence names: jobs added in June are not those of October
 */
record Meaning(
    String sentence,
    @Nullable Quantity quantity,
    @Nullable Boolean party,
    @Nullable Boolean signed,
    Set<String> months) {
  Meaning {
    months = Set.copyOf(months);
  }

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .filter(month -> month != Month.MAY) // "may" is a verb, too
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> DENIALS =
      Set.of("not", "never", "neither", "nor", "no", "without", "non", "yet", "t");
  private static final Set<String> PARTY =
      Set.of("member", "members", "party", "parties", "ratified", "ratify", "acceded", "joined");
  private static final Set<String> SIGNED = Set.of("signed", "sign", "signatory", "signatories");

  static Meaning of(Claim claim) {
    String sentence = claim.evidence().get(0).document() + "@" + claim.evidence().get(0).start();
    Set<String> months = new TreeSet<>(Folded.words(claim.evidence().get(0).quote()));
    months.retainAll(MONTHS);
    return new Meaning(sentence, Quantity.of(claim.value()), null, null, months);
  }

  /** As a statement on a state's membership: ratified is party, a denial goes with what follows. */
  static Meaning ofMembership(Claim claim) {
    Boolean party = null;
    Boolean signed = null;
    boolean denied = false;
    List<String> words = Folded.words(claim.relation() + " " + claim.value());
    for (String word : words) {
      if (DENIALS.contains(word)) {
        denied = true;
      } else if (PARTY.contains(word)) {
        party = !denied;
        denied = false;
      } else if (SIGNED.contains(word)) {
        signed = !denied;
        denied = false;
      }
    }
    return new Meaning(of(claim).sentence(), null, party, signed, Set.of());
  }

  /**
   * Whether both can be true. Who has not signed may still have acceded; that is not settled here.
   */
  boolean fits(Meaning other) {
    if (sentence.equals(other.sentence)) {
      return true;
    }
    boolean numbers =
        quantity == null
            || other.quantity == null
            || quantity.compatible(other.quantity)
            || !months.isEmpty()
                && !other.months.isEmpty()
                && Collections.disjoint(months, other.months);
    return numbers && agree(party, other.party) && agree(signed, other.signed);
  }

  private static boolean agree(@Nullable Boolean one, @Nullable Boolean other) {
    return one == null || other == null || one.equals(other);
  }
}
