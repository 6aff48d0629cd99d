package org.capias.reading.particular;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.capias.model.Claim;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Statement;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/** What the reading of an article holds, and where, put in order once for all its sentences. */
final class Contents {
  final Reading reading;
  final Standing<ToldEncounter> encounters;
  final Standing<Statement> statements;
  final Standing<ToldWarrant> warrants;
  final Standing<Claim> claims;
  final Standing<Told<PartialDate>> dates;
  final Standing<Evidence> noise;

  /** The encounter that the article says most of, the first of several; null where it has none. */
  final @Nullable ToldEncounter most;

  /** Its arrests, in the order of the text. */
  final List<ToldEncounter> arrests;

  private final Set<EncounterKind> kinds;
  private final Set<String> states;

  Contents(Reading reading) {
    this.reading = reading;
    encounters = new Standing<>(reading.encounters(), ToldEncounter::evidence);
    statements = new Standing<>(reading.statements(), Statement::evidence);
    warrants = new Standing<>(reading.warrants(), ToldWarrant::evidence);
    claims = new Standing<>(reading.claims(), Claim::evidence);
    dates = new Standing<>(reading.dates(), date -> List.of(date.evidence()));
    noise = new Standing<>(reading.noise(), List::of);
    List<ToldEncounter> all = reading.encounters();
    ToldEncounter longest = null;
    for (ToldEncounter one : all) {
      if (longest == null || one.evidence().size() > longest.evidence().size()) {
        longest = one;
      }
    }
    most = longest;
    arrests = all.stream().filter(one -> one.kind() == EncounterKind.ARREST).toList();
    kinds = all.stream().map(ToldEncounter::kind).collect(Collectors.toSet());
    states = all.stream().map(one -> one.state().name()).collect(Collectors.toSet());
  }

  boolean has(EncounterKind kind) {
    return kinds.contains(kind);
  }

  /** Whether what the article says most of is of this kind. */
  boolean isMostly(EncounterKind kind) {
    return most != null && most.kind() == kind;
  }

  /** Whether an encounter took place, or was to, in a state of that name. */
  boolean isIn(String state) {
    return states.contains(state);
  }
}
