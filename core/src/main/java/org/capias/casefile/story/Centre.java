package org.capias.casefile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.capias.casefile.verdict.Days;
import org.capias.casefile.word.Folded;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * The journey at an article's centre, by the article's own words alone: the one that most of them
 * go to, of two the one told first. Encounters of one person in the same days are stages of one
 * journey: a flight over three states and the landing in a fourth.
 *
 * @param person id, or the folded name of somebody who has none
 * @param state where, of the stage that is told first
 * @param days from the arrival to the end, or what is told of them; null where no day is told
 * @param exact whether the day of the arrival is told, not only its month
 */
record Centre(String person, String state, @Nullable Days days, boolean exact) {
  /** From the end of one stage to the next. */
  static final int GAP = 3;

  /** A journey of longer before the publication is background, not news. */
  private static final int BACKGROUND = 60;

  /** Null where the article tells of no encounter, or of one of long ago. */
  static @Nullable Centre of(Reading reading) {
    List<Stages> journeys = new ArrayList<>();
    List<ToldEncounter> inOrder = new ArrayList<>(reading.encounters());
    inOrder.sort(Comparator.comparing((ToldEncounter e) -> !of(e).exact()));
    for (ToldEncounter told : inOrder) {
      Centre own = of(told);
      journeys.stream()
          .filter(journey -> journey.centre.goesWith(own))
          .findFirst()
          .ifPresentOrElse(
              journey -> journey.add(told, own), () -> journeys.add(new Stages(told, own)));
    }
    Centre centre =
        journeys.stream()
            .min(
                Comparator.comparingInt((Stages j) -> -j.words)
                    .thenComparing(j -> j.first.evidence().get(0)))
            .map(journey -> journey.centre)
            .orElse(null);
    PartialDate published = reading.document().published();
    boolean longAgo =
        centre != null
            && centre.days != null
            && published != null
            && published.first().toEpochDay() - centre.days.last().toEpochDay() > BACKGROUND;
    return longAgo ? null : centre;
  }

  private static Centre of(ToldEncounter told) {
    String id = told.person().id();
    PartialDate from = told.from().isEmpty() ? null : told.from().get(0).value();
    Days days = from == null ? null : Days.of(from);
    for (Told<PartialDate> to : told.to()) {
      if (days != null && to.value().last().isAfter(days.last())) {
        days = new Days(days.first(), to.value().last());
      }
    }
    return new Centre(
        id != null ? id : "|" + Folded.text(told.person().name()),
        told.state().iso2(),
        days,
        from != null && from.isDay());
  }

  /** Whether both may be one journey; of two without a day, or with a vague one, in one state. */
  boolean goesWith(Centre other) {
    if (!person.equals(other.person)) {
      return false;
    }
    Days one = days;
    Days two = other.days;
    if (one != null && two != null && exact && other.exact) {
      return one.first().toEpochDay() - two.last().toEpochDay() <= GAP
          && two.first().toEpochDay() - one.last().toEpochDay() <= GAP;
    }
    return state.equals(other.state) && (one == null || two == null || one.meet(two));
  }

  /** One journey of one article, growing. */
  private static final class Stages {
    private ToldEncounter first;
    private Centre centre;
    private int words;

    Stages(ToldEncounter first, Centre centre) {
      this.first = first;
      this.centre = centre;
      this.words = first.evidence().size();
    }

    void add(ToldEncounter told, Centre own) {
      words += told.evidence().size();
      Days one = centre.days;
      Days two = own.days;
      Days both =
          one == null || two == null || !own.exact
              ? one
              : new Days(
                  one.first().isBefore(two.first()) ? one.first() : two.first(),
                  one.last().isAfter(two.last()) ? one.last() : two.last());
      boolean earlier = told.evidence().get(0).compareTo(first.evidence().get(0)) < 0;
      first = earlier ? told : first;
      centre = new Centre(centre.person, earlier ? own.state : centre.state, both, centre.exact);
    }
  }
}
