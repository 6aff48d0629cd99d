package org.capias.reading.encounter;

import java.util.List;
import java.util.Optional;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What a text reports as its news, by the tense: "has landed in Baku", "is in Beijing". Somebody
 * who is there while the text is written is there on its day, and such a trip is none that the text
 * dates years before ("he was last in Baku in 2018").
 */
final class News {
  /** Days before its own day within which a dated trip may be the one that a text reports. */
  private static final int RECENT = 30;

  /** Tokens between "has" and its participle: "has just now". */
  private static final int REACH = 4;

  private final Page page;
  private final Tokens tokens;

  News(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** Whether a sighting is told in the present: he has come, he is there. */
  boolean is(Sighting one) {
    if (one.reality() != Reality.HAPPENED || !one.act().isPresence()) {
      return false;
    }
    return one.rule().equals("headline") || isPresent(one);
  }

  private boolean isPresent(Sighting one) {
    String word = tokens.lower(one.token());
    if (isOnVisit(one.token())) {
      return true;
    }
    if (word.equals("is") || word.equals("arrives") || word.equals("lands")) {
      return true;
    }
    if (!word.equals("landed") && !word.equals("arrived") && !word.equals("begun")) {
      return false; // "has visited", "has set foot in": at any time
    }
    for (int i = one.token() - 1; i >= Math.max(0, one.token() - REACH); i--) {
      if (tokens.is(i, "has") || tokens.is(i, "have") || tokens.is(i, "'s")) {
        return true;
      }
      if (tokens.tag(i) != Tag.ADV) {
        return false;
      }
    }
    return false;
  }

  /** "is on a state visit to". */
  private boolean isOnVisit(int noun) {
    for (int i = noun - 1; i >= Math.max(1, noun - REACH); i--) {
      if (tokens.is(i, "on")) {
        return tokens.is(i - 1, "is") || tokens.is(i - 1, "'s");
      }
    }
    return false;
  }

  /** Whether a trip lies so far before the text that it cannot be its news. */
  boolean isPast(List<Sighting> trip) {
    PartialDate published = page.document().published();
    return published != null
        && trip.stream()
            .allMatch(
                one ->
                    one.from() == null
                        || one.from().value().last().plusDays(RECENT).isBefore(published.first()));
  }

  /** The day of the text, for a trip that it tells in the present and gives no day. */
  Optional<Told<PartialDate>> day(List<Sighting> trip) {
    PartialDate published = page.document().published();
    boolean open = trip.stream().allMatch(one -> one.from() == null);
    if (published == null || !published.isDay() || !open) {
      return Optional.empty();
    }
    return trip.stream()
        .filter(one -> is(one) && isPresent(one))
        .findFirst()
        .map(one -> new Told<>(published, page.evidence(one.sentence()), "told in the present"));
  }

  /** A stay that is told to be over: by its end, or by how long it was. Who went was not held. */
  Optional<Told<Outcome>> ended(List<Sighting> trip) {
    PartialDate published = page.document().published();
    for (Sighting one : trip) {
      boolean end =
          published != null
              && one.to() != null
              && one.to().value().last().isBefore(published.last());
      if (one.reality() == Reality.HAPPENED && (end || isOver(one))) {
        return Optional.of(
            new Told<>(Outcome.NOT_ARRESTED, page.evidence(one.sentence()), "a stay that is over"));
      }
    }
    return Optional.empty();
  }

  /** "spent three days there", "stayed for a week", "after a one-day visit". */
  private boolean isOver(Sighting one) {
    int verb = one.token();
    boolean perfect =
        tokens.is(verb - 1, "has") || tokens.is(verb - 1, "have") || tokens.is(verb, "been");
    if (tokens.is(verb, "spent")) {
      return !perfect;
    }
    boolean past = tokens.is(verb, "was") || tokens.is(verb, "stayed") || one.act() == Act.HOST;
    for (int i = verb + 1; past && !perfect && i < Math.min(one.sentence().end(), verb + 6); i++) {
      if (tokens.is(i, "for") && isSpan(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "three days", "a week", "some hours". */
  private boolean isSpan(int token) {
    for (int i = token; i < Math.min(tokens.size(), token + 4); i++) {
      switch (tokens.lower(i)) {
        case "day", "days", "hours", "week", "weeks", "nights", "night" -> {
          return i > token;
        }
        default -> {}
      }
    }
    return false;
  }
}
