package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.model.PartialDate;
import org.capias.reading.dating.Dating;
import org.capias.reading.dating.Matter;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * The day of each sighting by what was learnt of days ({@link Dating}), where rules found none, or
 * one against which much speaks. A day that would make of a sighting another trip must be surer.
 */
final class Days {
  /** Days before its own day within which a date may be that of what a text reports. */
  private static final int RECENT = 30;

  /** How much must speak for a date that makes of a sighting another trip. */
  private static final float SURE = 1.5f;

  /** Sightings of one trip that are compared; a text with more is a list. */
  private static final int MANY = 64;

  private final Page page;
  private final Cast cast;
  private final Whens whens;
  private final News news;
  private final Dating.Judge judge;

  Days(Page page, Cast cast, Whens whens, Dating.Judge judge) {
    this.page = page;
    this.cast = cast;
    this.whens = whens;
    this.news = new News(page);
    this.judge = judge;
  }

  /** A sighting with the date that was chosen for it. */
  private record Dated(Sighting one, boolean sure) {}

  List<Sighting> date(List<Sighting> sightings) {
    List<Matter> matters = sightings.stream().map(Days::matter).toList();
    Dating dating = new Dating(page, cast, whens.beginnings(), matters, judge);
    Map<Integer, Integer> alike = new HashMap<>();
    sightings.forEach(one -> alike.merge(key(one), 1, Integer::sum));
    Map<Integer, List<PartialDate>> releases = releases(sightings);
    List<Dated> dated = new ArrayList<>();
    for (int i = 0; i < sightings.size(); i++) {
      Sighting one = sightings.get(i);
      // "was there in May and in July": rules have given one trip each of the days
      boolean several = alike.getOrDefault(key(one), 0) > 1;
      List<PartialDate> freed = releases.getOrDefault(one.who().number(), List.of());
      dated.add(
          isOpen(one) && !several
              ? dated(one, matters.get(i), freed, dating)
              : new Dated(one, true));
    }
    Map<Integer, List<Sighting>> byTrip = new HashMap<>();
    for (Dated one : dated) {
      if (one.one().from() != null) {
        List<Sighting> trip = byTrip.computeIfAbsent(trip(one.one()), k -> new ArrayList<>());
        if (trip.size() < MANY) {
          trip.add(one.one());
        }
      }
    }
    List<Sighting> all = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      Dated one = dated.get(i);
      boolean apart = !one.sure() && isApart(one.one(), byTrip.get(trip(one.one())));
      all.add(apart ? sightings.get(i) : one.one());
    }
    return all;
  }

  private static Matter matter(Sighting one) {
    return new Matter(
        one.who(),
        one.state(),
        one.token(),
        one.sentence(),
        sort(one),
        one.reality().name(),
        one.rule(),
        one.inferred(),
        one.from() == null ? null : one.from().value(),
        false);
  }

  /** What kind of encounter it is told as. */
  private static String sort(Sighting one) {
    return switch (one.reality()) {
      case HAPPENED -> one.act().isPresence() ? "visit" : one.act().name();
      case NOT -> "not " + (one.act().isPresence() ? "visit" : one.act().name());
      default -> one.reality().name();
    };
  }

  private static int key(Sighting one) {
    return Objects.hash(one.token(), one.who().number(), one.state(), one.act());
  }

  private static int trip(Sighting one) {
    return Objects.hash(one.who().number(), one.state());
  }

  private static boolean isOpen(Sighting one) {
    return one.state() != null
        && one.act() != Act.LEAVE
        && one.reality() != Reality.IMAGINED
        && one.reality() != Reality.NAMED;
  }

  /** By person, the days on which rules found him let go: nobody is seized then. */
  private static Map<Integer, List<PartialDate>> releases(List<Sighting> sightings) {
    Map<Integer, List<PartialDate>> days = new HashMap<>();
    for (Sighting one : sightings) {
      if (one.act() == Act.RELEASE && one.from() != null) {
        days.computeIfAbsent(one.who().number(), k -> new ArrayList<>()).add(one.from().value());
      }
    }
    return days;
  }

  private Dated dated(Sighting one, Matter matter, List<PartialDate> freed, Dating dating) {
    boolean seized = one.act().isCustody() && one.act() != Act.RELEASE;
    Dating.Chosen chosen =
        dating.of(
            matter,
            date ->
                !(seized && freed.contains(date))
                    && !isOutOfTime(one, date)
                    && (one.to() == null || !one.to().value().equals(date)));
    PartialDate date = chosen == null ? null : chosen.told().value();
    if (Objects.equals(date, matter.guess())) {
      return new Dated(one, true);
    }
    return chosen == null
        ? new Dated(one.dated(null), true)
        : new Dated(one.dated(chosen.told()), chosen.score() > SURE);
  }

  /** What has happened when a text is written has no later day, and its news no old one. */
  private boolean isOutOfTime(Sighting one, PartialDate date) {
    PartialDate published = page.document().published();
    if (published == null) {
      return false;
    }
    boolean old = date.last().plusDays(RECENT).isBefore(published.first());
    boolean ahead = date.first().isAfter(published.last());
    return ahead && one.reality() == Reality.HAPPENED || old && news.is(one);
  }

  /** Whether all else that is told of his trips to that state is dated, and on other days. */
  private static boolean isApart(Sighting one, @Nullable List<Sighting> dated) {
    boolean others = false;
    for (Sighting other : dated == null ? List.<Sighting>of() : dated) {
      if (other != one && Trips.close(one, other)) {
        return false;
      }
      others |= other != one;
    }
    return others;
  }
}
