package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.casefile.encounter.Gathering.Family;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what different documents tell of the same encounter: same person, same state, the
 * same kind of event, days that fit. Exact days come first, so that a vaguer telling finds the
 * encounter it belongs to; a plan comes last and becomes the visit that was made, or not made.
 */
final class Gatherings {
  /** So many days after its last day a visit is no longer what an article can call a plan. */
  private static final int OVER = 60;

  /** And so many days after it what an article can report as new. */
  private static final int LONG_OVER = 180;

  /** How far from its beginning an article tells its news, in characters. */
  private static final int FIRST_LINES = 400;

  private final Shelf shelf;

  private Gatherings(Shelf shelf) {
    this.shelf = shelf;
  }

  static List<Gathering> of(Shelf shelf) {
    return new Gatherings(shelf).all();
  }

  private List<Gathering> all() {
    List<Telling> told = new ArrayList<>();
    for (Reading reading : shelf.readings()) {
      reading.encounters().forEach(e -> told.add(new Telling(reading.document().id(), e)));
    }
    Strays strays = new Strays(Gatherings::person, told);
    Map<String, List<Telling>> byPersonAndState = new TreeMap<>();
    for (Telling telling : told) {
      Telling home = strays.home(telling);
      byPersonAndState.computeIfAbsent(key(home.told()), k -> new ArrayList<>()).add(home);
    }
    List<Gathering> all = new ArrayList<>();
    byPersonAndState.values().forEach(tellings -> all.addAll(gather(tellings)));
    return all;
  }

  private static String key(ToldEncounter told) {
    return person(told) + "|" + told.state().iso2();
  }

  private static String person(ToldEncounter told) {
    String id = told.person().id();
    return id != null ? id : Folded.text(told.person().name());
  }

  private List<Gathering> gather(List<Telling> tellings) {
    List<Telling> inOrder = new ArrayList<>(tellings);
    inOrder.sort(
        Comparator.comparing((Telling t) -> Family.of(t.kind()) == Family.PLANNED)
            .thenComparing(Telling::isDatedByLikeness)
            .thenComparing(Gatherings::vagueness)
            .thenComparing(t -> shelf.place(t.document()))
            .thenComparing(t -> t.told().evidence().get(0)));
    List<Gathering> gathered = new ArrayList<>();
    for (Telling telling : inOrder) {
      Gathering home = home(gathered, telling);
      Gathering likely = home == null ? likely(gathered, telling) : null;
      if (likely != null) {
        likely.add(telling.undated());
      } else if (home != null) {
        home.add(telling);
      } else {
        gathered.add(new Gathering(telling));
      }
    }
    return gathered;
  }

  private static int vagueness(Telling telling) {
    return telling.days().isEmpty() ? 3 : 2 - telling.days().get(0).precision().ordinal();
  }

  /** Of the gatherings that take the telling the one that most voices tell of. */
  private @Nullable Gathering home(List<Gathering> gathered, Telling telling) {
    Gathering best = null;
    int most = 0;
    for (Gathering one : gathered) {
      shelf.effort().one();
      if (mayBe(one, telling) && one.takes(telling)) {
        int voices = shelf.countVoices(one.documents());
        if (best == null || voices > most) {
          best = one;
          most = voices;
        }
      }
    }
    return best;
  }

  /**
   * What other documents date not far from a day that was chosen by likeness: rather that day was
   * chosen wrongly than that there were two encounters.
   */
  private static @Nullable Gathering likely(List<Gathering> gathered, Telling telling) {
    if (!telling.isDatedByLikeness()) {
      return null;
    }
    return gathered.stream()
        .filter(one -> one.family() == Family.of(telling.kind()))
        .filter(one -> !one.tells(telling.document()))
        .filter(one -> one.mayBe(telling))
        .findFirst()
        .orElse(null);
  }

  private boolean mayBe(Gathering one, Telling telling) {
    Family family = Family.of(telling.kind());
    if (one.family() == family) {
      return family != Family.VISIT || !isNews(telling) || !isOver(one, telling, LONG_OVER);
    }
    // Whoever tells of a visit and of a plan means two, unless the days say otherwise.
    boolean twoOfOneDocument = one.tells(telling.document()) && telling.days().isEmpty();
    return family == Family.PLANNED
        && (one.family() == Family.VISIT || one.family() == Family.NOT_MADE)
        && !twoOfOneDocument
        && !isOver(one, telling, OVER);
  }

  /**
   * A visit without a day and without an outcome, told in an article's first lines, is what the
   * article reports; a finding on an old visit tells what became of it.
   */
  private static boolean isNews(Telling telling) {
    return telling.days().isEmpty()
        && telling.told().outcome() == null
        && telling.told().evidence().get(0).start() < FIRST_LINES;
  }

  /**
   * What an article tells as a plan or as its news is not the visit that was over long before it:
   * "he was last in Budapest in 2019" beside the summit that is to be held there.
   */
  private boolean isOver(Gathering one, Telling telling, int days) {
    PartialDate published = shelf.document(telling.document()).published();
    return published != null
        && one.dated()
        && one.tellings().stream()
            .flatMap(t -> t.days().stream())
            .allMatch(day -> day.last().plusDays(days).isBefore(published.first()));
  }
}
