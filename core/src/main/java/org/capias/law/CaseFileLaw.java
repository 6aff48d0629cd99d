package org.capias.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.capias.law.Law.Near;
import org.capias.law.Law.Stretch;
import org.capias.model.Answer;
import org.capias.model.CaseFile;
import org.capias.model.CasesLike;
import org.capias.model.Determination;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;

/**
 * The law over a case file: each encounter gets its determination and its precedents, or the case
 * file says why not. An encounter is asked about for the whole of its first date: a month has an
 * answer where all its days agree. Where the answer changes during a stay (a withdrawal takes
 * effect, a warrant is issued), the case file says so, and asks about the first day on which the
 * state owed most: whoever was bound on one day was bound.
 */
final class CaseFileLaw {
  /** As many cases as a reader takes in at a glance. */
  private static final int MOST = 5;

  /** From nothing owed to most. */
  private static final List<Answer> WEIGHT =
      List.of(Answer.NO, Answer.NOT_IN_FORCE, Answer.UNKNOWN, Answer.CONTESTED, Answer.YES);

  private final Law law;
  private final Registry registry;
  private final Cases cases;

  CaseFileLaw(Law law, Registry registry, Cases cases) {
    this.law = law;
    this.registry = registry;
    this.cases = cases;
  }

  CaseFile over(CaseFile file) {
    List<Encounter> answered = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(file.problems());
    for (Encounter e : file.encounters()) {
      answered.add(answer(e, problems));
    }
    CaseFile with = file.withEncounters(answered);
    return new CaseFile(
        with.registryVersion(),
        with.registrySha256(),
        with.documents(),
        with.encounters(),
        with.statements(),
        with.claims(),
        with.warrants(),
        with.agreements(),
        with.accounts(),
        with.timeline(),
        problems);
  }

  private Encounter answer(Encounter e, List<Problem> problems) {
    Optional<Person> person =
        e.person().id() == null ? Optional.empty() : registry.person(e.person().id());
    Optional<State> state = registry.state(e.state().iso2());
    if (person.isEmpty() || state.isEmpty()) {
      problems.add(
          unanswered(
              e,
              person.isEmpty()
                  ? e.person().name() + " is not in the registry"
                  : e.state().name() + " is not in the registry"));
      return e.with(null, null);
    }
    PartialDate date = e.from() == null ? e.to() : e.from();
    if (date == null) {
      problems.add(unanswered(e, "no document tells the day"));
      return e.with(null, null);
    }
    CasesLike precedents =
        cases.before(new Near(person.get().id(), state.get().iso2(), date.first(), e.kind()), MOST);
    PartialDate asked = asked(e, person.get(), state.get(), date, problems);
    Determination d = law.determine(person.get(), state.get(), asked, presence(e.kind()), null);
    if (changes(d)) {
      problems.add(unanswered(e, d.reasons().get(0).because()));
      return e.with(null, precedents);
    }
    return e.with(d, precedents);
  }

  /** The first date of a stay, or the day on which it came to weigh more. */
  private PartialDate asked(
      Encounter e, Person person, State state, PartialDate date, List<Problem> problems) {
    PartialDate from = e.from();
    PartialDate to = e.to();
    boolean moment = e.kind() == EncounterKind.ARREST || e.kind() == EncounterKind.RELEASE;
    if (moment || from == null || to == null || !to.first().isAfter(from.last())) {
      return date;
    }
    List<Stretch> stretches =
        law.answers(person, state, presence(e.kind()), from.last(), to.first());
    if (stretches.stream().map(Stretch::answer).distinct().count() == 1) {
      return date;
    }
    Stretch most = stretches.get(0);
    for (Stretch s : stretches) {
      most = WEIGHT.indexOf(s.answer()) > WEIGHT.indexOf(most.answer()) ? s : most;
    }
    PartialDate asked = most == stretches.get(0) ? date : PartialDate.of(most.from());
    problems.add(
        new Problem(
            null,
            Severity.WARNING,
            "the legal answer changes while "
                + e.person().name()
                + " is in "
                + e.state().name()
                + ", encounter "
                + e.id()
                + ": "
                + Determiner.changes(stretches)
                + "; it is given for "
                + asked.inWords()));
    return asked;
  }

  private static boolean changes(Determination d) {
    return d.answer() == Answer.UNKNOWN && d.reasons().get(0).rule().equals(Determiner.PARTIAL);
  }

  private static Problem unanswered(Encounter e, String why) {
    return new Problem(
        null,
        Severity.WARNING,
        "no legal answer for "
            + e.person().name()
            + " in "
            + e.state().name()
            + ", encounter "
            + e.id()
            + ": "
            + why);
  }

  private static Presence presence(EncounterKind kind) {
    return switch (kind) {
      case OVERFLIGHT -> Presence.OVERFLIGHT;
      case VISIT, PLANNED, NOT_MADE, ARREST, RELEASE, RESIDENCE, TRANSIT -> Presence.LANDED;
    };
  }
}
