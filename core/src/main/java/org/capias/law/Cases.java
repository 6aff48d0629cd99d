package org.capias.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.law.Law.Like;
import org.capias.law.Law.Near;
import org.capias.model.CasesLike;
import org.capias.model.Outcome;
import org.capias.model.Precedents;
import org.capias.model.Precedents.Precedent;
import org.capias.model.Precedents.Rate;
import org.capias.registry.PastEncounter;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.jspecify.annotations.Nullable;

/**
 * Past cases like one at hand, and the base rate among them. Similarity counts what two cases share
 * ({@link Traits}), heavier traits first; equal ones are ranked the later first, then by id. The
 * rate counts the cases of the same class (office, kind of encounter, party or not), not just the
 * nearest ones, and is refused below {@value #FEWEST}.
 */
final class Cases {
  /** Below so many cases a rate would say more than is known. */
  static final int FEWEST = CasesLike.FEWEST;

  private final Registry registry;
  private final Traits traits;

  Cases(Registry registry) {
    this.registry = registry;
    this.traits = new Traits(registry);
  }

  private record Ranked(PastEncounter past, int weight, List<String> why) {}

  Precedents like(Like like) {
    Traits.@Nullable Case near = like.near() == null ? null : traits.of(like.near());
    List<Ranked> ranked = new ArrayList<>();
    for (PastEncounter past : registry.encounters()) {
      if (agrees(past, like) && (near == null || !past.id().equals(near.same()))) {
        Map<String, Integer> shared = near == null ? Map.of() : traits.shared(near, past);
        int weight = shared.values().stream().mapToInt(Integer::intValue).sum();
        ranked.add(new Ranked(past, weight, List.copyOf(shared.keySet())));
      }
    }
    ranked.sort(
        Comparator.comparingInt(Ranked::weight)
            .reversed()
            .thenComparing(r -> r.past().from(), Collections.reverseOrder())
            .thenComparing(r -> r.past().id()));
    List<Precedent> cases = ranked.stream().map(this::precedent).toList();
    return new Precedents(
        cases, near == null ? rate("those named above", cases) : classOf(near, ranked));
  }

  /** As a case file tells it: the nearest earlier cases and the rate of their class. */
  CasesLike before(Near near, int most) {
    Precedents found = like(new Like(null, null, null, null, null, null, near.day(), near));
    Rate rate = found.rate();
    return new CasesLike(
        rate.among(),
        rate.n(),
        rate.arrested(),
        rate.low() == null ? 0 : rate.low(),
        rate.high() == null ? 1 : rate.high(),
        found.cases().stream().limit(most).map(Cases::told).toList());
  }

  private static CasesLike.Precedent told(Precedent p) {
    return new CasesLike.Precedent(
        p.encounter(),
        p.person().name(),
        p.state(),
        p.from(),
        p.kind(),
        p.outcome(),
        String.join(", ", p.why()),
        p.source());
  }

  private boolean agrees(PastEncounter past, Like like) {
    return (like.person() == null || like.person().equals(past.person()))
        && (like.state() == null || like.state().equals(past.state()))
        && (like.office() == null || like.office().equals(traits.office(past)))
        && (like.kind() == null || like.kind().equals(past.kind().label()))
        && (like.party() == null || like.party() == past.party())
        && (like.outcome() == null || like.outcome().equals(past.outcome().label()))
        && (like.before() == null || past.from().last().isBefore(like.before()));
  }

  private Precedent precedent(Ranked r) {
    PastEncounter e = r.past();
    Person person = registry.person(e.person()).orElseThrow();
    State state = registry.state(e.state()).orElseThrow();
    return new Precedent(
        e.id(),
        person.ref(),
        state.ref(),
        e.from(),
        e.to(),
        e.occasion(),
        e.kind(),
        e.outcome(),
        traits.office(e),
        e.party(),
        r.why(),
        e.finding(),
        e.origin().source());
  }

  /** The rate among the cases of the same class whose outcome is known. */
  private Rate classOf(Traits.Case near, List<Ranked> ranked) {
    List<Precedent> same =
        ranked.stream()
            .filter(r -> r.past().outcome() != Outcome.UNKNOWN)
            .filter(r -> near.sameClass(traits.of(r.past())))
            .map(this::precedent)
            .toList();
    return rate(near.words(), same);
  }

  private static Rate rate(String among, List<Precedent> cases) {
    Map<Outcome, Integer> counted = new TreeMap<>();
    cases.forEach(c -> counted.merge(c.outcome(), 1, Integer::sum));
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    counted.forEach((outcome, n) -> outcomes.put(outcome.label(), n));
    int n = cases.size();
    int arrested = counted.getOrDefault(Outcome.ARRESTED, 0);
    @Nullable Jeffreys interval = n < FEWEST ? null : Jeffreys.of(arrested, n);
    return new Rate(
        among,
        cases.stream().map(Precedent::encounter).toList(),
        n,
        arrested,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        Collections.unmodifiableMap(outcomes));
  }
}
