package org.capias.casefile.particular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.capias.casefile.cast.Cast;
import org.capias.casefile.known.Known;
import org.capias.casefile.verdict.Balance;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Reading;
import org.capias.model.ToldWarrant;
import org.capias.model.Verdict;

/**
 * Compares the particulars that the articles of one story tell: an account where they tell
 * different ones, or several the same. Which names stand in sentences on a reception tells nothing
 * unless one of them is denied, and that one article names the airport and another another is no
 * agreement. Beside them what happens once to somebody, and the days of warrants.
 */
public final class Answers {
  private static final String ISSUED = "date of the warrant";

  private static final List<String> AGAIN =
      List.of("new warrant", "second warrant", "another warrant", "replac", "amended");

  private final Shelf shelf;
  private final Known known;
  private final Cast cast;

  public Answers(Shelf shelf, Known known, Cast cast) {
    this.cast = cast;
    this.shelf = shelf;
    this.known = known;
  }

  /** Only what documents of one story tell is compared. */
  public List<Account> accounts(UnaryOperator<String> storyOf) {
    Map<String, List<Fact>> same = new TreeMap<>();
    for (Reading reading : shelf.readings()) {
      String story = storyOf.apply(reading.document().id());
      for (Fact fact : facts(reading)) {
        String key = String.join("|", story, fact.topic(), fact.key());
        same.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
      }
    }
    List<Account> accounts = new ArrayList<>();
    same.values().forEach(facts -> account(facts).ifPresent(accounts::add));
    accounts.addAll(new ActDays(shelf, known, cast).accounts(storyOf));
    accounts.addAll(new Ages(shelf, cast).accounts(storyOf));
    return accounts;
  }

  private List<Fact> facts(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    reading.particulars().forEach(told -> Fact.of(told, known).ifPresent(facts::add));
    facts.addAll(Happenings.in(reading));
    reading.warrants().forEach(warrant -> issued(warrant).ifPresent(facts::add));
    return facts;
  }

  private Optional<Fact> issued(ToldWarrant warrant) {
    PartialDate day = warrant.date();
    boolean told = warrant.evidence().stream().anyMatch(e -> e.quote().contains("warrant"));
    // A warrant that takes the place of another is a second one, whatever the registry has.
    boolean second =
        warrant.evidence().stream().anyMatch(e -> AGAIN.stream().anyMatch(e.quote()::contains));
    if (day == null
        || second
        || warrant.court() == null && !told
        || warrant.court() != null && !warrant.court().equals("ICC")) {
      return Optional.empty();
    }
    List<PartialDate> days = known.warrantDays(warrant.person().id());
    Sense sense =
        new Sense.Issued(
            day, warrant.court() != null, days.stream().anyMatch(day::compatible), !days.isEmpty());
    Particular.Of of = Particular.Of.person(warrant.person());
    return Optional.of(
        new Fact(
            ISSUED, Folded.text(of.key()), of.name(), day.toString(), sense, warrant.evidence()));
  }

  private Optional<Account> account(List<Fact> facts) {
    Balance<Fact> balance = new Balance<>(shelf, Answers::fit);
    facts.forEach(fact -> fact.evidence().forEach(e -> balance.add(fact, fact.value(), e)));
    Fact first = facts.get(0);
    return balance
        .account(first.topic(), first.about())
        .filter(account -> account.verdict() != Verdict.SINGLE_SOURCE)
        .map(account -> first.topic().equals(ISSUED) ? inOneBreath(account) : account)
        .filter(account -> account.verdict() == Verdict.DISAGREE || first.sense().agrees());
  }

  /** What the same words tell, {@code two warrants, in 2009 and 2010}, is one value. */
  private static Account inOneBreath(Account account) {
    Map<List<Evidence>, Account.Value> values = new LinkedHashMap<>();
    for (Account.Value one : account.values()) {
      values.merge(
          one.evidence(),
          one,
          (a, b) -> new Account.Value(a.value() + ", " + b.value(), a.documents(), a.evidence()));
    }
    return new Account(
        account.topic(), account.about(), account.verdict(), List.copyOf(values.values()));
  }

  /**
   * Two answers of one sentence are a list, not a contradiction, unless it sets them against each
   * other.
   */
  private static boolean fit(Fact one, Fact other) {
    List<Evidence> words = other.evidence();
    boolean list = one.evidence().equals(words) && !(one.sense() instanceof Sense.Rival);
    return list || one.sense().fits(other.sense());
  }
}
