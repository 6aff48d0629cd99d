package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.capias.law.Determiner.Matter;
import org.capias.law.Law.Stretch;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.capias.model.Determination;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.registry.Declaration;
import org.capias.registry.Party;
import org.capias.registry.PastEncounter;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.Request;
import org.capias.registry.State;
import org.capias.registry.Warrant;
import org.junit.jupiter.api.Test;

/**
 * What must hold for all people, states and days since 1 January 2002. Sampled with a fixed seed;
 * {@code -Dcapias.law.sample=400} samples more pairs, {@code -Dcapias.law.full=true} asks all of
 * them about every single day (half an hour).
 */
class WholeSpaceTest {
  private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final boolean FULL = Boolean.getBoolean("capias.law.full");
  private static final int SAMPLE = Integer.getInteger("capias.law.sample", 24);

  private static final Registry REGISTRY = Registry.load();
  private static final Law LAW = Law.with(REGISTRY);

  private record Pair(Person person, State state) {}

  private static List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    for (Person person : REGISTRY.people()) {
      for (State state : REGISTRY.states()) {
        pairs.add(new Pair(person, state));
      }
    }
    return pairs;
  }

  /** A sample that leans towards pairs with a history: those of the past encounters. */
  private static List<Pair> sample() {
    List<Pair> all = all();
    if (FULL) {
      return all;
    }
    Random random = new Random(1998_07_17);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < SAMPLE / 2; i++) {
      pairs.add(all.get(random.nextInt(all.size())));
      PastEncounter past = REGISTRY.encounters().get(random.nextInt(REGISTRY.encounters().size()));
      pairs.add(
          new Pair(
              REGISTRY.person(past.person()).orElseThrow(),
              REGISTRY.state(past.state()).orElseThrow()));
    }
    return pairs;
  }

  private static final Map<Pair, List<Stretch>> LANDED = new HashMap<>();

  private static List<Stretch> life(Pair pair, Presence presence) {
    return presence == Presence.LANDED
        ? LANDED.computeIfAbsent(pair, p -> asked(p, presence))
        : asked(pair, presence);
  }

  private static List<Stretch> asked(Pair pair, Presence presence) {
    return LAW.answers(pair.person(), pair.state(), presence, FIRST, LAST);
  }

  @Test
  void everyDayHasTheAnswerOfItsStretch() {
    Dossiers dossiers = new Dossiers(REGISTRY);
    Determiner determiner = new Determiner(REGISTRY);
    for (Pair pair : sample()) {
      Matter matter =
          Matter.of(dossiers.of(pair.person()), dossiers.of(pair.state()), Presence.LANDED, null);
      for (Stretch stretch : life(pair, Presence.LANDED)) {
        for (LocalDate day = stretch.from(); !day.isAfter(stretch.to()); day = day.plusDays(1)) {
          assertThat(determiner.verdict(matter, day).answer())
              .as("%s in %s on %s", pair.person().id(), pair.state().iso2(), day)
              .isEqualTo(stretch.answer());
        }
      }
    }
  }

  @Test
  void answersChangeOnlyOnADayOfTheRegistry() {
    for (Pair pair : all()) {
      Set<LocalDate> facts = facts(pair);
      List<Stretch> life = life(pair, Presence.LANDED);
      for (Stretch stretch : life.subList(1, life.size())) {
        assertThat(facts)
            .as("%s in %s", pair.person().id(), pair.state().iso2())
            .contains(stretch.from());
      }
    }
  }

  /** Every day that the registry has on the pair, and the day after, gathered from its tables. */
  private static Set<LocalDate> facts(Pair pair) {
    Set<LocalDate> days = new TreeSet<>();
    for (Warrant w : REGISTRY.warrantsOf(pair.person().id())) {
      Stream.of(w.issued(), w.transmitted(), w.publicSince(), w.executed(), w.ended())
          .filter(d -> d != null)
          .forEach(d -> add(days, d));
      REGISTRY.requestsUnder(w.id()).stream().map(Request::sent).forEach(d -> add(days, d));
    }
    for (PastEncounter e : REGISTRY.encounters()) {
      if (e.person().equals(pair.person().id())) {
        add(days, e.from());
      }
    }
    String code = pair.state().iso2();
    for (Party p : REGISTRY.partiesOf(code)) {
      Stream.of(p.deposited(), p.inForce(), p.withdrawalEffective())
          .filter(d -> d != null)
          .forEach(d -> add(days, PartialDate.of(d)));
    }
    for (Declaration d : REGISTRY.declarationsOf(code)) {
      add(days, d.lodged());
      if (d.coversTo() != null) {
        add(days, d.coversTo());
      }
    }
    if (pair.state().unSince() != null) {
      add(days, pair.state().unSince());
    }
    REGISTRY.resolutions().forEach(r -> add(days, r.adopted()));
    // The days of independence of Timor-Leste, Montenegro and South Sudan stand in facts.txt.
    days.add(LocalDate.of(2002, 5, 20));
    days.add(LocalDate.of(2006, 6, 3));
    days.add(LocalDate.of(2011, 7, 9));
    return days;
  }

  private static void add(Set<LocalDate> days, PartialDate date) {
    days.add(date.first());
    days.add(date.first().plusDays(1)); // of a month: the day after the earliest it may have been
    days.add(date.last());
    days.add(date.last().plusDays(1));
  }

  @Test
  void nobodyIsBoundBeforeTheFirstWarrantOrAfterTheLast() {
    for (Pair pair : all()) {
      List<Warrant> warrants =
          REGISTRY.warrantsOf(pair.person().id()).stream().filter(Warrant::asksForArrest).toList();
      LocalDate earliest =
          warrants.stream()
              .map(w -> w.issued() == null ? w.publicSince() : w.issued())
              .map(PartialDate::first)
              .min(Comparator.naturalOrder())
              .orElse(LocalDate.MAX);
      boolean over = warrants.stream().allMatch(w -> w.ended() != null);
      LocalDate latest =
          warrants.stream()
              .filter(w -> over)
              .map(w -> w.ended().last())
              .max(Comparator.naturalOrder())
              .orElse(LocalDate.MAX);
      for (Stretch stretch : life(pair, Presence.LANDED)) {
        if (owed(stretch.answer())) {
          assertThat(stretch.from()).as(pair.toString()).isAfterOrEqualTo(earliest);
          assertThat(stretch.to()).as(pair.toString()).isBefore(latest);
        }
      }
    }
  }

  private static boolean owed(Answer answer) {
    return answer == Answer.YES || answer == Answer.CONTESTED;
  }

  @Test
  void nobodyIsBoundWithoutABasisOfItsOwn() {
    for (Pair pair : all()) {
      boolean tied =
          !REGISTRY.partiesOf(pair.state().iso2()).isEmpty()
              || !REGISTRY.declarationsOf(pair.state().iso2()).isEmpty()
              || REGISTRY.resolutions().stream()
                  .anyMatch(r -> r.states().contains(pair.state().iso2()))
              || REGISTRY.warrantsOf(pair.person().id()).stream()
                  .anyMatch(w -> !w.court().equals("ICC"));
      for (Stretch stretch : life(pair, Presence.LANDED)) {
        assertThat(owed(stretch.answer()) && !tied).as(pair + " " + stretch).isFalse();
        assertThat(stretch.basis() == Basis.NONE).isEqualTo(!owed(stretch.answer()));
      }
    }
  }

  @Test
  void aWithdrawalEndsNoDutyBeforeItsEffect() {
    for (Party party : REGISTRY.parties()) {
      LocalDate notified = party.withdrawalNotified();
      if (notified == null) {
        continue;
      }
      LocalDate effective = party.withdrawalEffective();
      LocalDate last = effective == null ? LAST : effective.minusDays(1);
      State state = REGISTRY.state(party.state()).orElseThrow();
      for (Person person : REGISTRY.people()) {
        for (Stretch s : LAW.answers(person, state, Presence.LANDED, notified, last)) {
          assertThat(s.basis()).as(person.id() + " " + s).isNotEqualTo(Basis.FORMER_PARTY);
        }
        if (effective != null) {
          for (Stretch s : LAW.answers(person, state, Presence.LANDED, effective, LAST)) {
            assertThat(s.basis()).as(person.id() + " " + s).isNotEqualTo(Basis.STATE_PARTY);
          }
        }
      }
    }
  }

  @Test
  void inTheAirNobodyIsPlainlyBoundAndNobodyIsBoundMoreThanOnTheGround() {
    for (Pair pair : sample()) {
      for (Stretch air : life(pair, Presence.OVERFLIGHT)) {
        assertThat(air.answer()).isNotEqualTo(Answer.YES);
        for (Stretch ground :
            LAW.answers(pair.person(), pair.state(), Presence.LANDED, air.from(), air.to())) {
          assertThat(owed(ground.answer())).isEqualTo(owed(air.answer()));
        }
      }
    }
  }

  @Test
  void theTraceAloneGivesTheAnswer() {
    Random random = new Random(2002_07_01);
    List<Pair> all = all();
    long days = LAST.toEpochDay() - FIRST.toEpochDay();
    int questions = FULL ? 200_000 : 2_000;
    for (int i = 0; i < questions; i++) {
      Pair pair = all.get(random.nextInt(all.size()));
      LocalDate day = FIRST.plusDays((long) (random.nextDouble() * days));
      Presence presence = Presence.values()[random.nextInt(Presence.values().length)];
      LocalDate knownOn = random.nextInt(4) == 0 ? day.plusDays(random.nextInt(2_000)) : null;
      Determination d =
          LAW.determine(pair.person(), pair.state(), PartialDate.of(day), presence, knownOn);
      String asked = pair.person().id() + " " + pair.state().iso2() + " " + day + " " + presence;
      assertThat(LAW.again(d.reasons())).as(asked).isEqualTo(d.answer());
      assertThat(Oracle.answer(d.reasons())).as("by hand: " + asked).isEqualTo(d.answer());
    }
  }
}
