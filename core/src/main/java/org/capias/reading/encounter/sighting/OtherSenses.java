package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.guess.Guess;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Words of trips and arrests in a sense in which nobody travels and nobody is seized: "turned down
 * an offer", "captured the mood", "missiles flew over", "agreed to give him up".
 */
final class OtherSenses {
  private static final Set<String> REFUSING =
      Set.of(
          ("down rejected rejects reject declined declines decline dismissed dismisses refused"
                  + " refuses aside")
              .split(" "));

  private static final Set<String> OFFERS =
      Set.of("offer", "offers", "proposal", "proposals", "plan", "draft", "truce", "mediation");

  private static final Set<String> JOURNEYS =
      Set.of("visit", "trip", "travel", "invitation", "summit", "go", "come", "attend");

  private static final Set<String> MOODS =
      Set.of(
          "mood", "spirit", "imagination", "attention", "silence", "moment", "feeling", "essence");

  private static final Set<String> MISSILES =
      Set.of("missiles", "missile", "drones", "drone", "rockets", "rocket", "balloon", "balloons");

  /** What is vowed is not announced. */
  private static final Set<String> WISHING = Set.of("vows", "vow", "vowed", "hopes", "dreams");

  private static final Set<String> PROMISING =
      Set.of("agreed", "agrees", "promised", "promises", "offered", "pledged", "undertook");

  private final Cast cast;
  private final Tokens tokens;

  OtherSenses(Cast cast, Tokens tokens) {
    this.cast = cast;
    this.tokens = tokens;
  }

  boolean is(Guess guess, Sentence sentence) {
    return guess.reality() == Reality.NOT && isOffer(sentence)
        || guess.reality() == Reality.PLANNED && has(sentence, WISHING)
        || guess.act() == Act.ARREST && has(sentence, MOODS)
        || guess.act() == Act.OVERFLY && has(sentence, MISSILES)
        || guess.act().isCustody() && isPromised(guess.place().end(), sentence)
        || guess.act().isPresence() && isOfSpeaker(guess, sentence);
  }

  /**
   * "The minister, Moe, rose in the chamber in Oslo to explain why X is at large": Moe is there.
   */
  private boolean isOfSpeaker(Guess guess, Sentence sentence) {
    Mention person = guess.person();
    int place = guess.place().end();
    if (person == null || person.first() < place || !opensClause(place, person.first())) {
      return false;
    }
    return cast.within(sentence.first(), guess.place().first()).stream()
        .anyMatch(one -> one.kind() == Kind.PERSON && cast.of(one) != guess.who());
  }

  private boolean opensClause(int from, int to) {
    for (int i = from; i < to; i++) {
      switch (tokens.lower(i)) {
        case "that", "why", "how", "whether" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isOffer(Sentence sentence) {
    return has(sentence, REFUSING) && has(sentence, OFFERS) && !has(sentence, JOURNEYS);
  }

  /** "Nigeria agreed to give him up": behind the place, before anything else was done. */
  private boolean isPromised(int from, Sentence sentence) {
    for (int i = from; i + 1 < sentence.end(); i++) {
      if (PROMISING.contains(tokens.lower(i)) && tokens.is(i + 1, "to")) {
        return true;
      }
      if (tokens.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  private boolean has(Sentence sentence, Set<String> words) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (words.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
