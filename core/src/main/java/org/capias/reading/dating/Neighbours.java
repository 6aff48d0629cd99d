package org.capias.reading.dating;

import org.capias.reading.likeness.Likeness.Taker;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * Which places and people stand beside a date: "X to Oman in May, Y to Qatar in June" gives each
 * the date that follows its own.
 */
final class Neighbours {
  /** Tokens around a date in which they count. */
  private static final int REACH = 40;

  private static final String NONE = "-";

  private final Time time;
  private final Matter one;
  private @Nullable Mention ownPlace;
  private @Nullable Mention ownPerson;
  private String placeBefore = NONE;
  private String placeBehind = NONE;
  private String personBefore = NONE;
  private String personBehind = NONE;

  Neighbours(Cast cast, Page page, Time time, Matter one) {
    this.time = time;
    this.one = one;
    Sentence sentence = page.sentences().get(page.sentenceOf(time.first()));
    int from = Math.max(sentence.first(), time.first() - REACH);
    int to = Math.min(sentence.end(), time.end() + REACH);
    for (Mention mention : cast.within(from, to)) {
      see(mention, cast.of(mention));
    }
  }

  private void see(Mention mention, Entity entity) {
    boolean before = mention.end() <= time.first();
    if (!before && mention.first() < time.end()) {
      return;
    }
    if (mention.kind() == Kind.PERSON) {
      boolean own = entity == one.who();
      String whose = own ? "own" : entity.isListed() ? "listed" : "other";
      String what = whose + gap(mention);
      personBefore = before ? what : personBefore;
      personBehind = !before && personBehind.equals(NONE) ? what : personBehind;
      ownPerson = own && isNearer(mention, ownPerson) ? mention : ownPerson;
    } else if (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE) {
      String state = entity.state() != null ? entity.state() : entity.id();
      boolean own = state != null && state.equals(one.state());
      String what = (own ? "own" : "other") + gap(mention);
      placeBefore = before ? what : placeBefore;
      placeBehind = !before && placeBehind.equals(NONE) ? what : placeBehind;
      ownPlace = own && isNearer(mention, ownPlace) ? mention : ownPlace;
    }
  }

  private int away(Mention mention) {
    return mention.end() <= time.first()
        ? time.first() - mention.end()
        : mention.first() - time.end();
  }

  private String gap(Mention mention) {
    return Grades.about(away(mention));
  }

  private boolean isNearer(Mention mention, @Nullable Mention other) {
    return other == null || away(mention) < away(other);
  }

  private String side(@Nullable Mention mention) {
    return mention == null
        ? NONE
        : (mention.first() < time.first() ? "before" : "behind") + gap(mention);
  }

  void describe(String link, String sort, String guess, Taker taker) {
    String place = side(ownPlace);
    String person = side(ownPerson);
    taker.take("own place", place, sort);
    taker.take("own place link", place, link);
    taker.take("own place guess", place, guess);
    taker.take("own place person", place, person);
    taker.take("own person", person, sort);
    taker.take("own person link", person, link);
    taker.take("own person guess", person, guess);
    taker.take("places", placeBefore, placeBehind);
    taker.take("place before", placeBefore, link);
    taker.take("place behind", placeBehind, link);
    taker.take("place before guess", placeBefore, guess);
    taker.take("place behind guess", placeBehind, guess);
    taker.take("people", personBefore, personBehind);
    taker.take("person before", personBefore, guess);
    taker.take("person behind", personBehind, guess);
  }
}
