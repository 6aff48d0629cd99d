package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.capias.model.Account;
import org.capias.model.Evidence;
import org.capias.model.Reading;
import org.capias.model.Verdict;

/**
 * Asks every article the questions that no claims of equal words answer, and keeps an account of
 * those to which the articles of one story give different answers, or several the same one. Which
 * names stand in sentences on a reception tells nothing unless one of them is denied, and that one
 * article names the airport and another another is no agreement.
 */
final class Facts {
  private final Shelf shelf;
  private final List<Question> questions;

  Facts(Shelf shelf, Known known) {
    this.shelf = shelf;
    this.questions =
        List.of(
            new Leaving(),
            new Lengths(),
            new Exits(),
            new Charges(known),
            new Hosts(),
            new Stages(),
            new Places(),
            new Sites(),
            new Duties(),
            new Sums(),
            new Requests(known),
            new Denials(),
            new Routes(),
            new Happenings(),
            new Referrals());
  }

  List<Account> accounts(UnaryOperator<String> storyOf) {
    Map<String, List<Fact>> same = new TreeMap<>();
    for (Reading reading : shelf.readings()) {
      List<Line> lines = Line.of(reading);
      String story = storyOf.apply(reading.document().id());
      for (Question question : questions) {
        for (Fact fact : question.in(lines)) {
          String key = String.join("|", story, fact.topic(), fact.about().key());
          same.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
        }
      }
    }
    return same.values().stream().map(this::account).flatMap(Optional::stream).toList();
  }

  private Optional<Account> account(List<Fact> facts) {
    Balance<Fact> balance = new Balance<>(shelf, Facts::fit);
    facts.forEach(fact -> fact.evidence().forEach(e -> balance.add(fact, fact.value(), e)));
    Fact first = facts.get(0);
    return balance
        .account(first.topic(), first.about().name())
        .filter(account -> account.verdict() != Verdict.SINGLE_SOURCE)
        .filter(
            account ->
                account.verdict() == Verdict.DISAGREE
                    || !account.topic().equals(Hosts.TOPIC)
                        && !account.topic().startsWith(Sites.TOPIC));
  }

  /** Two answers of one sentence are a list, not a contradiction. */
  private static boolean fit(Fact one, Fact other) {
    List<Evidence> words = other.evidence();
    return one.evidence().equals(words) || one.sense().fits(other.sense());
  }
}
