package org.capias.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.capias.law.Law.Near;
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
 * answer where all its days agree.
 */
final class CaseFileLaw {
  /** As many cases as a reader takes in at a glance. */
  private static final int MOST = 5;

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
    Determination d = law.determine(person.get(), state.get(), date, presence(e.kind()), null);
    if (changes(d)) {
      problems.add(unanswered(e, d.reasons().get(0).because()));
      return e.with(null, precedents);
    }
    return e.with(d, precedents);
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
