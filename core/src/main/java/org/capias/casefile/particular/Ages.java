package org.capias.casefile.particular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.capias.casefile.cast.Cast;
import org.capias.casefile.verdict.Balance;
import org.capias.casefile.verdict.Days;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Account;
import org.capias.model.Claim;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Reading;
import org.capias.model.Verdict;

/**
 * How old somebody is, over all articles: an age told on a day puts his birthday within a year, and
 * two ages contradict each other when no birthday fits both. So nobody who has grown older since is
 * in dispute, and a year too many is, or one within a month.
 */
final class Ages {
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  /** Born so many years apart they are two men, one of whom was taken for the other. */
  private static final int MEN = 10;

  private record Told(LocalDate published, int age) {
    /** The days on which he may have been born. */
    Days born() {
      return new Days(published.minusYears(age + 1L).plusDays(1), published.minusYears(age));
    }

    /** Within a month two ages are more likely two accounts than a birthday. */
    boolean fits(Told other) {
      long apart = Math.abs(published.toEpochDay() - other.published.toEpochDay());
      long years = Math.abs(born().first().getYear() - other.born().first().getYear());
      return years > MEN
          || age == other.age && apart < YEAR
          || apart >= MONTH && born().meet(other.born());
    }
  }

  private final Shelf shelf;
  private final Cast cast;
  private final Map<String, Balance<Told>> people = new TreeMap<>();

  /** Of those of whom no encounter is told, as written. */
  private final Map<String, String> names = new TreeMap<>();

  Ages(Shelf shelf, Cast cast) {
    this.shelf = shelf;
    this.cast = cast;
  }

  List<Account> accounts(UnaryOperator<String> storyOf) {
    for (Reading reading : shelf.readings()) {
      PartialDate published = reading.document().published();
      if (published != null && published.isDay()) {
        String story = storyOf.apply(reading.document().id());
        for (Particular told : reading.particulars()) {
          if (told.kind() == Kind.AGE) {
            String name = told.of().key();
            String who = name.isEmpty() ? cast.main(reading) : cast.who(name);
            if (!name.isEmpty() && !cast.knows(who)) {
              names.putIfAbsent(who + "|" + story, name);
            }
            add(who, story, published.first(), told.value(), told.evidence());
          }
        }
        for (Claim claim : reading.claims()) {
          if (claim.relation().equals("age")) {
            String name = claim.subject().substring(claim.subject().lastIndexOf(' ') + 1);
            add(cast.who(name), story, published.first(), claim.value(), claim.evidence());
          }
        }
      }
    }
    List<Account> accounts = new ArrayList<>();
    people.forEach(
        (key, balance) ->
            account(balance, names.getOrDefault(key, cast.name(key))).ifPresent(accounts::add));
    return accounts;
  }

  private void add(
      String who, String story, LocalDate published, String age, List<Evidence> words) {
    String key = cast.knows(who) ? who : who + "|" + story;
    if (!who.isEmpty() && age.length() == 2 && age.chars().allMatch(Character::isDigit)) {
      Balance<Told> balance = people.computeIfAbsent(key, w -> new Balance<>(shelf, Told::fits));
      Told told = new Told(published, Integer.parseInt(age));
      words.forEach(e -> balance.add(told, age + " years", e));
    }
  }

  private static Optional<Account> account(Balance<Told> balance, String about) {
    return balance.account("age", about).filter(a -> a.verdict() == Verdict.DISAGREE);
  }
}
