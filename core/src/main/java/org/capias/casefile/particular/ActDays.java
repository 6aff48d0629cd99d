package org.capias.casefile.particular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.capias.casefile.cast.Cast;
import org.capias.casefile.known.Known;
import org.capias.casefile.verdict.Balance;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Account;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;
import org.capias.model.Verdict;

/**
 * Days of acts that are done once to one man, as several articles tell them: an account where two
 * articles tell days that are not the same and lie close together. Days further apart are those of
 * two acts; so are those that one article tells side by side. Where he was is taken from the words,
 * else from what the articles tell of him; arrivals in two states are two.
 */
final class ActDays {
  /** Days further apart are not of one act; a weekday taken for that of the week before neither. */
  private static final int CLOSE = 4;

  private static final Set<String> WITH_STATE =
      Set.of("day of the arrival", "day of the departure");

  /** Where it cannot be told which state it was. */
  private static final String SOMEWHERE = "?";

  private record Told(String about, String state, LocalDate day, Particular words) {
    String document() {
      return words.document();
    }
  }

  private final Shelf shelf;
  private final Known known;
  private final Cast cast;

  ActDays(Shelf shelf, Known known, Cast cast) {
    this.cast = cast;
    this.shelf = shelf;
    this.known = known;
  }

  /** Of people whom the articles know as wanted, over all stories; of others, within one. */
  List<Account> accounts(UnaryOperator<String> storyOf) {
    Map<String, List<Reading>> byPerson = new HashMap<>();
    for (Reading reading : shelf.readings()) {
      reading.encounters().stream()
          .map(told -> Cast.key(told.person()))
          .distinct()
          .forEach(key -> byPerson.computeIfAbsent(key, k -> new ArrayList<>()).add(reading));
    }
    Map<String, List<Told>> same = new TreeMap<>();
    for (Reading reading : shelf.readings()) {
      String main = null;
      for (Particular told : reading.particulars()) {
        if (told.kind() == Kind.ACT) {
          main = main == null ? cast.main(reading) : main;
          String named = told.of().key();
          String who = named.isEmpty() ? main : cast.who(named);
          String story = cast.knows(who) ? "" : storyOf.apply(reading.document().id());
          LocalDate day = PartialDate.parse(told.things().get(0)).first();
          String state = state(told, who, day, byPerson.getOrDefault(who, List.of()));
          same.computeIfAbsent(String.join("|", told.topic(), who, story), k -> new ArrayList<>())
              .add(new Told(cast.name(who), state, day, told));
        }
      }
    }
    List<Account> accounts = new ArrayList<>();
    same.values().forEach(tellings -> accounts.addAll(byState(tellings)));
    return accounts;
  }

  /** Who says nothing of the state means the one that all others name, if they name one. */
  private List<Account> byState(List<Told> tellings) {
    Map<String, List<Told>> states = new TreeMap<>();
    tellings.forEach(t -> states.computeIfAbsent(t.state(), s -> new ArrayList<>()).add(t));
    List<Told> open = states.remove(SOMEWHERE);
    if (open != null && states.size() <= 1) {
      String only = states.isEmpty() ? SOMEWHERE : states.keySet().iterator().next();
      states.computeIfAbsent(only, s -> new ArrayList<>()).addAll(open);
    }
    List<Account> accounts = new ArrayList<>();
    states.values().forEach(one -> accounts.addAll(accounts(one)));
    return accounts;
  }

  /** Empty where it does not matter. */
  private String state(Particular told, String who, LocalDate day, List<Reading> readings) {
    if (!WITH_STATE.contains(told.topic())) {
      return "";
    }
    String place = told.things().get(1);
    String named = place.isEmpty() ? null : known.stateOf(place);
    if (named != null) {
      return named;
    }
    Map<String, Set<String>> states = new TreeMap<>();
    for (Reading reading : readings) {
      for (ToldEncounter one : reading.encounters()) {
        boolean near =
            one.from().stream()
                .map(from -> from.value().first().toEpochDay())
                .anyMatch(from -> Math.abs(from - day.toEpochDay()) <= CLOSE);
        if (near && Cast.key(one.person()).equals(who)) {
          states
              .computeIfAbsent(one.state().iso2(), s -> new HashSet<>())
              .add(reading.document().id());
        }
      }
    }
    List<Map.Entry<String, Set<String>>> most = new ArrayList<>(states.entrySet());
    most.sort(Comparator.comparingInt(e -> -e.getValue().size()));
    boolean clear =
        most.size() == 1
            || most.size() > 1
                && most.get(0).getValue().size() >= 2 * most.get(1).getValue().size();
    return clear ? most.get(0).getKey() : SOMEWHERE;
  }

  private List<Account> accounts(List<Told> tellings) {
    Map<String, Set<LocalDate>> byDocument = new HashMap<>();
    tellings.forEach(
        t -> byDocument.computeIfAbsent(t.document(), d -> new TreeSet<>()).add(t.day()));
    List<Told> inOrder = new ArrayList<>(tellings);
    inOrder.removeIf(t -> isOneOfSeveral(t, byDocument.getOrDefault(t.document(), Set.of())));
    inOrder.sort(Comparator.comparing(Told::day));
    List<Account> accounts = new ArrayList<>();
    List<Told> cluster = new ArrayList<>();
    for (Told one : inOrder) {
      if (!cluster.isEmpty() && cluster.get(0).day().plusDays(CLOSE).isBefore(one.day())) {
        account(cluster).ifPresent(accounts::add);
        cluster.clear();
      }
      cluster.add(one);
    }
    account(cluster).ifPresent(accounts::add);
    return accounts;
  }

  private static boolean isOneOfSeveral(Told told, Set<LocalDate> days) {
    return days.stream()
        .anyMatch(
            day ->
                !day.equals(told.day())
                    && Math.abs(day.toEpochDay() - told.day().toEpochDay()) <= CLOSE);
  }

  private Optional<Account> account(List<Told> cluster) {
    if (cluster.isEmpty()) {
      return Optional.empty();
    }
    Balance<LocalDate> balance = new Balance<>(shelf, LocalDate::equals);
    for (Told one : cluster) {
      for (Evidence words : one.words().evidence()) {
        balance.add(one.day(), one.day().toString(), words);
      }
    }
    Told first = cluster.get(0);
    return balance
        .account(first.words().topic(), first.about())
        .filter(account -> account.verdict() == Verdict.DISAGREE);
  }
}
