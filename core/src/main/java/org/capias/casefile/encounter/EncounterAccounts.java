package org.capias.casefile.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.capias.casefile.verdict.Balance;
import org.capias.casefile.verdict.Course;
import org.capias.casefile.verdict.Days;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Account;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.model.Verdict;

/**
 * What the sources say of one encounter, value by value: its day, its end, its outcome. Days agree
 * when one contains the other. Leaving early and not being arrested go together. The day for which
 * a journey was planned does not contradict the day on which it was made; it is a fact of its own.
 */
final class EncounterAccounts {
  private final Shelf shelf;
  private final Encounter encounter;
  private final Merged merged;

  EncounterAccounts(Shelf shelf, Encounter encounter, Merged merged) {
    this.shelf = shelf;
    this.encounter = encounter;
    this.merged = merged;
  }

  List<Account> all() {
    List<Account> accounts = new ArrayList<>();
    List<Arrival> from = new ArrayList<>();
    List<Arrival> handover = new ArrayList<>();
    List<Arrival> planned = new ArrayList<>();
    Balance<PartialDate> to = new Balance<>(shelf, PartialDate::compatible);
    Balance<Outcome> outcome = new Balance<>(shelf, EncounterAccounts::goTogether);
    for (Telling telling : merged.gathering().tellings()) {
      boolean plan =
          telling.kind() == EncounterKind.PLANNED && encounter.kind() != EncounterKind.PLANNED;
      addDays(plan ? planned : from, handover, telling);
      for (Told<PartialDate> day : telling.told().to()) {
        to.add(day.value(), day.value().toString(), day.evidence());
      }
      Told<Outcome> told = telling.told().outcome();
      // Who was turned back in the air was over the state all the same.
      boolean turned =
          encounter.kind() == EncounterKind.OVERFLIGHT
              && told != null
              && told.value() == Outcome.DID_NOT_TRAVEL;
      if (told != null && told.value() != Outcome.UNKNOWN && !turned) {
        outcome.add(told.value(), told.value().label(), told.evidence());
      }
    }
    boolean open = encounter.kind() == EncounterKind.PLANNED;
    balance(from)
        .account(day(encounter.kind()), encounter.id(), open ? Course.ofPlans() : Course.none())
        .ifPresent(accounts::add);
    balance(handover).account("handover date", encounter.id()).ifPresent(accounts::add);
    balance(planned)
        .account(day(EncounterKind.PLANNED), encounter.id(), Course.ofPlans())
        .ifPresent(accounts::add);
    changeOfPlan().ifPresent(accounts::add);
    to.account("departure date", encounter.id()).ifPresent(accounts::add);
    outcome.account("outcome", encounter.id()).ifPresent(accounts::add);
    return accounts;
  }

  /** What was planned for another day than it was made, where the plan was published before. */
  private Optional<Account> changeOfPlan() {
    PartialDate made = encounter.from();
    if (made == null || encounter.kind() == EncounterKind.PLANNED) {
      return Optional.empty();
    }
    record Stage(boolean plan, Days days) {}
    Balance<Stage> change =
        new Balance<>(shelf, (a, b) -> a.plan() == b.plan() || a.days().meet(b.days()));
    for (Telling telling : merged.gathering().tellings()) {
      boolean plan = telling.kind() == EncounterKind.PLANNED;
      for (Told<PartialDate> day : read(telling)) {
        if (plan ? !isOfStay(day.value(), made) : day.value().compatible(made)) {
          String text = (plan ? "planned for " : "came on ") + day.value();
          change.add(new Stage(plan, Days.of(day.value())), text, day.evidence());
        }
      }
    }
    return change
        .account("change of plan", encounter.id(), (before, after) -> before.meaning().plan())
        .filter(account -> account.verdict() == Verdict.DEVELOPMENT);
  }

  /**
   * The days that a document tells. One that was chosen by likeness counts where it is the one that
   * is believed: against that it is no voice, since it may well have been chosen wrongly.
   */
  private List<Told<PartialDate>> read(Telling telling) {
    PartialDate believed = encounter.from();
    return telling.told().from().stream()
        .filter(
            day ->
                !day.rule().equals(ToldEncounter.LIKELY_DAY)
                    || believed == null
                    || day.value().compatible(believed))
        .toList();
  }

  /** A day that somebody was to be there on, and was, is no other plan. */
  private boolean isOfStay(PartialDate planned, PartialDate made) {
    PartialDate end = encounter.to();
    return planned.compatible(made)
        || end != null
            && !planned.last().isBefore(made.first())
            && !planned.first().isAfter(end.last());
  }

  /** The words that name the day, and every other sentence on the encounter that names it too. */
  private void addDays(List<Arrival> days, List<Arrival> handover, Telling telling) {
    for (Told<PartialDate> day : read(telling)) {
      if (telling.tellsOfAnother(day.value(), encounter.from())) {
        continue;
      }
      Days value = Days.of(day.value());
      String text = day.value().toString();
      List<Arrival> its = tellsHandover(day.evidence()) ? handover : days;
      its.add(arrival(value, text, day.evidence()));
      shelf
          .naming(day.value(), telling.document(), telling.told().evidence())
          .forEach(sentence -> its.add(arrival(value, text, sentence)));
    }
    PartialDate others = encounter.from();
    for (Evidence sentence : telling.told().evidence()) {
      if (others != null) {
        LooseDays.of(shelf, telling, sentence, others)
            .ifPresent(day -> days.add(arrival(Days.of(day), day.toString(), sentence)));
      }
    }
    // Of a journey that was called off over a weekend, that is no day of it.
    List<Evidence> stays =
        encounter.kind() == EncounterKind.NOT_MADE ? List.of() : telling.told().evidence();
    for (Evidence sentence : stays) {
      for (Particular weekend : shelf.told(Kind.WEEKEND, sentence)) {
        LocalDate saturday = LocalDate.parse(weekend.things().get(0));
        Days both = new Days(saturday, saturday.plusDays(1));
        days.add(arrival(both, weekend.value(), sentence));
      }
    }
  }

  private Arrival arrival(Days days, String text, Evidence sentence) {
    return Arrival.of(shelf, days, text, encounter.kind(), sentence);
  }

  /** A day that one tells as the day of arrival is that, though another was seen there on it. */
  private Balance<Arrival> balance(List<Arrival> days) {
    Balance<Arrival> balance = new Balance<>(shelf, Arrival::fits);
    days.stream()
        .sorted(Comparator.comparing(Arrival::stay))
        .forEach(day -> balance.add(day, day.text(), day.evidence()));
    return balance;
  }

  /** Of an arrest: whether a sentence tells only of the way to the court. */
  private boolean tellsHandover(Evidence sentence) {
    return encounter.kind() == EncounterKind.ARREST
        && !shelf.told(Kind.HANDOVER, sentence).isEmpty();
  }

  private static String day(EncounterKind kind) {
    return switch (kind) {
      case VISIT, TRANSIT -> "arrival date";
      case PLANNED -> "planned date";
      case NOT_MADE -> "date of the trip not made";
      case OVERFLIGHT -> "overflight date";
      case ARREST -> "arrest date";
      case RELEASE -> "release date";
      case RESIDENCE -> "date of residence";
    };
  }

  private static boolean goTogether(Outcome one, Outcome other) {
    return one == other || free(one) && free(other);
  }

  private static boolean free(Outcome outcome) {
    return outcome == Outcome.NOT_ARRESTED || outcome == Outcome.LEFT_EARLY;
  }
}
