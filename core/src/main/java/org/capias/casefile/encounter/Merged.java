package org.capias.casefile.encounter;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.capias.casefile.verdict.Days;
import org.capias.casefile.verdict.Votes;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Label;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * One encounter out of what its documents tell: for each value the one that most independent voices
 * tell. Who tells otherwise is not lost; {@link EncounterAccounts} keeps it.
 */
final class Merged {
  /** Fields of an encounter that a correction can set. */
  static final Set<String> CORRECTED = Set.of("from", "to", "place", "person", "kind", "outcome");

  /** Days within which an article reports what happened, and needs no year for it. */
  private static final int NEWS = 30;

  private final Shelf shelf;
  private final Gathering gathering;
  private @Nullable Encounter told;

  Merged(Shelf shelf, Gathering gathering) {
    this.shelf = shelf;
    this.gathering = gathering;
  }

  /** Without a number and a story. */
  Encounter encounter() {
    Encounter known = told;
    if (known == null) {
      known = encounter("", "");
      told = known;
    }
    return known;
  }

  Encounter encounter(String id, String story) {
    ToldEncounter first = gathering.tellings().get(0).told();
    PartialDate from = corrected("from", PartialDate::parse, this::from);
    PartialDate to = corrected("to", PartialDate::parse, () -> to(from));
    return new Encounter(
        id,
        story,
        person(),
        first.state(),
        corrected("place", place -> place, () -> text(ToldEncounter::place)),
        kind(),
        outcome(),
        from,
        to,
        text(ToldEncounter::occasion),
        null,
        null,
        evidence());
  }

  /** What a person has put right, or what the documents tell. */
  private <T> @Nullable T corrected(
      String field, Function<String, T> read, Supplier<@Nullable T> told) {
    String value = gathering.corrections().get(field);
    return value != null ? read.apply(value) : told.get();
  }

  private static <T extends Label> T labelled(T[] all, String label) {
    return Arrays.stream(all)
        .filter(one -> one.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such value: " + label));
  }

  Gathering gathering() {
    return gathering;
  }

  /** Ids of the documents that tell of it, in order, copies included. */
  List<String> documents() {
    return gathering.tellings().stream()
        .map(Telling::document)
        .distinct()
        .sorted(Comparator.comparingInt(shelf::place))
        .toList();
  }

  private PersonRef person() {
    String name = gathering.corrections().get("person");
    if (name != null) {
      return new PersonRef(gathering.tellings().get(0).told().person().id(), name);
    }
    Votes<PersonRef> names = new Votes<>();
    gathering.tellings().forEach(t -> names.add(t.told().person(), shelf.voice(t.document())));
    PersonRef most =
        names.most(
            Comparator.comparingInt((PersonRef p) -> -p.name().length())
                .thenComparing(PersonRef::name));
    return most != null ? most : gathering.tellings().get(0).told().person();
  }

  /** Someone who writes that it took place knows more than someone who writes that it is to. */
  private EncounterKind kind() {
    String label = gathering.corrections().get("kind");
    if (label != null) {
      return labelled(EncounterKind.values(), label);
    }
    Votes<EncounterKind> kinds = new Votes<>();
    for (Telling telling : gathering.tellings()) {
      if (telling.kind() != EncounterKind.PLANNED
          || gathering.family() == Gathering.Family.PLANNED) {
        kinds.add(telling.kind(), shelf.voice(telling.document()));
      }
    }
    EncounterKind most = kinds.most(Comparator.naturalOrder());
    return most != null ? most : gathering.tellings().get(0).kind();
  }

  /** What a trip not made, an arrest or a release comes to lies in the word. */
  private Outcome outcome() {
    String label = gathering.corrections().get("outcome");
    if (label != null) {
      return labelled(Outcome.values(), label);
    }
    Votes<Outcome> outcomes = new Votes<>();
    for (Telling telling : gathering.tellings()) {
      Told<Outcome> told = telling.told().outcome();
      if (told != null && told.value() != Outcome.UNKNOWN) {
        outcomes.add(told.value(), shelf.voice(telling.document()));
      }
    }
    Outcome most = outcomes.most(Comparator.naturalOrder());
    if (most != null) {
      return most;
    }
    return switch (kind()) {
      case NOT_MADE -> Outcome.DID_NOT_TRAVEL;
      case ARREST -> Outcome.ARRESTED;
      case RELEASE -> Outcome.RELEASED;
      case VISIT, PLANNED, OVERFLIGHT, RESIDENCE, TRANSIT -> Outcome.UNKNOWN;
    };
  }

  /**
   * The day of a plan counts only while nobody tells when it came about, and a day of the stay only
   * while nobody tells an arrival shortly before.
   */
  private @Nullable PartialDate from() {
    List<Telling> dated = gathering.tellings().stream().filter(t -> !t.days().isEmpty()).toList();
    List<Telling> past = dated.stream().filter(t -> t.kind() != EncounterKind.PLANNED).toList();
    List<Telling> read = past.stream().filter(t -> !isByLikeness(t)).toList();
    List<Telling> made = read.isEmpty() ? past : read;
    List<Arrival> arrivals = made.stream().map(this::arrival).toList();
    Votes<PartialDate> votes = new Votes<>();
    for (int i = 0; i < made.size(); i++) {
      Arrival one = arrivals.get(i);
      boolean stayed = arrivals.stream().anyMatch(other -> !other.stay() && one.isAfter(other));
      if (!stayed && !isGuessedAgainst(made.get(i), made)) {
        votes.add(made.get(i).days().get(0), shelf.voice(made.get(i).document()));
      }
    }
    for (Telling plan : made.isEmpty() ? dated : List.<Telling>of()) {
      votes.add(plan.days().get(0), shelf.voice(plan.document()));
    }
    return Votes.mostOf(votes, day -> distance(day, made.isEmpty() ? dated : made));
  }

  private static boolean isByLikeness(Telling telling) {
    return telling.told().from().get(0).rule().equals(ToldEncounter.LIKELY_DAY);
  }

  /**
   * "On 2 September he had been there": of what is no news any more the year is the reader's, and
   * gives way where others write theirs and none writes that.
   */
  private boolean isGuessedAgainst(Telling one, List<Telling> all) {
    Set<Integer> written = new HashSet<>();
    all.stream().filter(Merged::isYearWritten).forEach(t -> written.add(t.days().get(0).year()));
    return !written.isEmpty()
        && distance(one.days().get(0), List.of(one)) > NEWS
        && !isYearWritten(one)
        && !written.contains(one.days().get(0).year());
  }

  private static boolean isYearWritten(Telling telling) {
    Told<PartialDate> day = telling.told().from().get(0);
    return day.evidence().quote().contains(Integer.toString(day.value().year()));
  }

  private Arrival arrival(Telling telling) {
    Told<PartialDate> day = telling.told().from().get(0);
    return Arrival.of(
        shelf, Days.of(day.value()), day.value().toString(), telling.kind(), day.evidence());
  }

  /**
   * Days between a day and the nearest article that tells it: who writes on the spot errs least.
   */
  private long distance(PartialDate day, List<Telling> dated) {
    long nearest = Long.MAX_VALUE;
    for (Telling telling : dated) {
      PartialDate published = shelf.document(telling.document()).published();
      if (published != null && telling.days().get(0).equals(day)) {
        long gap = Math.abs(published.first().toEpochDay() - day.first().toEpochDay());
        nearest = Math.min(nearest, gap);
      }
    }
    return nearest;
  }

  private @Nullable PartialDate to(@Nullable PartialDate from) {
    Votes<PartialDate> ends = new Votes<>();
    for (Telling telling : gathering.tellings()) {
      telling.told().to().stream()
          .map(Told::value)
          .filter(d -> from == null || !d.last().isBefore(from.first()))
          .limit(1)
          .forEach(d -> ends.add(d, shelf.voice(telling.document())));
    }
    return Votes.mostOf(ends);
  }

  /** A word that documents may or may not give: the commonest, then the fullest. */
  private @Nullable String text(Function<ToldEncounter, @Nullable String> word) {
    Votes<String> words = new Votes<>();
    for (Telling telling : gathering.tellings()) {
      String told = word.apply(telling.told());
      if (told != null) {
        words.add(told, shelf.voice(telling.document()));
      }
    }
    return words.most(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s));
  }

  private List<Evidence> evidence() {
    return shelf.inOrder(
        gathering.tellings().stream()
            .map(t -> t.told().evidence())
            .flatMap(Collection::stream)
            .toList());
  }
}
