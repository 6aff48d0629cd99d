package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.capias.casefile.encounter.Gathering.Family;
import org.capias.casefile.verdict.Balance;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Account;
import org.capias.model.Encounter;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Verdict;

/**
 * Two encounters that cannot both have taken place: a visit to a state and a visit to it not made,
 * an arrest and a stay without arrest, by the same person in the same days. Days that are not told
 * make no contradiction: there may have been two journeys.
 */
final class Clashes {
  private static final int DAYS = 3;

  private Clashes() {}

  /**
   * @param encounters as printed
   * @param merged where they come from, in the same order
   */
  static List<Account> among(Shelf shelf, List<Encounter> encounters, List<Merged> merged) {
    List<Account> accounts = new ArrayList<>();
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < encounters.size(); i++) {
      alike.computeIfAbsent(key(encounters.get(i)), k -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < encounters.size(); i++) {
      for (int j : alike.getOrDefault(key(encounters.get(i)), List.of())) {
        shelf.effort().one();
        Encounter one = encounters.get(i);
        Encounter other = encounters.get(j);
        if (i != j && same(one, other)) {
          Family family = merged.get(i).gathering().family();
          Family family2 = merged.get(j).gathering().family();
          if (family == Family.VISIT && family2 == Family.NOT_MADE) {
            account(shelf, "whether the visit was made", one, "made", other, "not made")
                .ifPresent(accounts::add);
          }
          if (family == Family.VISIT
              && family2 == Family.ARREST
              && one.outcome() == Outcome.NOT_ARRESTED) {
            account(shelf, "whether he was arrested", one, "not arrested", other, "arrested")
                .ifPresent(accounts::add);
          }
        }
      }
    }
    return accounts;
  }

  private static String key(Encounter encounter) {
    String id = encounter.person().id();
    return encounter.state().iso2() + "|" + (id != null ? id : "|" + encounter.person().name());
  }

  private static boolean same(Encounter one, Encounter other) {
    PartialDate a = one.from();
    PartialDate b = other.from();
    if (a == null || b == null || !a.isDay() || !b.isDay()) {
      return false;
    }
    return one.state().equals(other.state())
        && Objects.equals(one.person().id(), other.person().id())
        && (one.person().id() != null || one.person().name().equals(other.person().name()))
        && Math.abs(a.first().toEpochDay() - b.first().toEpochDay()) <= DAYS;
  }

  private static Optional<Account> account(
      Shelf shelf, String topic, Encounter one, String value, Encounter other, String value2) {
    Balance<String> balance = new Balance<>(shelf, String::equals);
    one.evidence().forEach(e -> balance.add(value, value, e));
    other.evidence().forEach(e -> balance.add(value2, value2, e));
    return balance.account(topic, one.id()).filter(a -> a.verdict() == Verdict.DISAGREE);
  }
}
