package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.name.Circle;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/** Nouns that tell of an encounter, and whose it is. */
final class NounPhrases {
  private static final Set<String> TRIPS =
      Set.of(
          "visit",
          "visits",
          "trip",
          "trips",
          "tour",
          "journey",
          "stay",
          "appearance",
          "travel",
          "tours",
          "journeys",
          "holiday",
          "pilgrimage",
          "itinerary",
          "stopover",
          "attendance",
          "plans");

  private static final Set<String> VENUES =
      Set.of(
          "summit",
          "conference",
          "meeting",
          "forum",
          "talks",
          "gathering",
          "inauguration",
          "funeral",
          "ceremony",
          "congress");

  private static final Set<String> EVENTS =
      Set.of(
          "summit",
          "conference",
          "meeting",
          "forum",
          "talks",
          "gathering",
          "inauguration",
          "funeral",
          "ceremony",
          "congress",
          "assembly",
          "session",
          "celebration",
          "celebrations",
          "anniversary",
          "wedding",
          "coronation",
          "swearing-in",
          "parade",
          "convention",
          "festival",
          "commemoration",
          "commemorations",
          "negotiations",
          "olympics",
          "games",
          "championship",
          "investiture",
          "retreat",
          "hajj",
          "umrah",
          "event",
          "brics",
          "g20",
          "apec",
          "sco",
          "asean");

  private final Scene scene;
  private final Tokens tokens;

  NounPhrases(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  boolean isTrip(int token) {
    return token >= 0 && token < tokens.size() && TRIPS.contains(tokens.lower(token));
  }

  /** A summit or the like; "BRICS" and "G20" only where no other such noun follows them. */
  boolean isEvent(int token) {
    if (token < 0 || token >= tokens.size() || !EVENTS.contains(tokens.lower(token))) {
      return false;
    }
    boolean followed =
        token + 1 < tokens.size()
            && (EVENTS.contains(tokens.lower(token + 1))
                || tokens.shape(token) != Shape.LOWER && tokens.tag(token + 1) == Tag.NOUN);
    return !followed
        || tokens.shape(token) == Shape.LOWER && !EVENTS.contains(tokens.lower(token + 1));
  }

  /** An event of which a text that names one has but one, so that it is where the story plays. */
  boolean isVenue(int token) {
    return isEvent(token) && VENUES.contains(tokens.lower(token));
  }

  /** The place between a person and his trip: "his Budapest visit", "Bashir's Kenya trip". */
  @Nullable Where modifier(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 4); i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() != Kind.PERSON) {
        boolean bound = mention.first() > 0 && tokens.tag(mention.first() - 1) == Tag.ADP;
        boolean whose = tokens.is(mention.end(), "'s");
        if (bound || whose) {
          return null;
        }
        if (mention.form() == Form.DEMONYM) {
          String state = scene.cast().of(mention).id();
          return state == null || i != noun - 1
              ? null
              : new Where(state, null, mention.first(), mention.end());
        }
        return scene.places().where(mention);
      }
      if (tokens.tag(i) != Tag.ADJ && tokens.tag(i) != Tag.NOUN && tokens.tag(i) != Tag.NUM) {
        return null;
      }
    }
    return null;
  }

  /** Whose: "Putin's visit", "his trip", "the arrest of X", "a visit by X"; null where untold. */
  @Nullable Entity possessor(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 6); i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null) {
        if (mention.kind() != Kind.PERSON) {
          i = mention.first();
          continue;
        }
        boolean pronoun = tokens.is(i, "his") || tokens.is(i, "her");
        boolean headline = sentence.zone() == Zone.HEADING && mention.form() == Form.NAME;
        if (headline && isTrip(noun)) {
          return scene.cast().of(mention); // "over Putin visit"
        }
        return pronoun || tokens.is(mention.end(), "'s") || tokens.is(mention.end(), "'")
            ? scene.cast().of(mention)
            : null;
      }
      Tag tag = tokens.tag(i);
      boolean participle = tag == Tag.VERB && i == noun - 1 && tokens.lower(i).endsWith("ed");
      if (participle) {
        continue; // "his planned visit"
      }
      if (tag == Tag.VERB || tag == Tag.ADP || tag == Tag.SCONJ || tokens.is(i, ",")) {
        break;
      }
    }
    for (int i = noun + 1; i < Math.min(sentence.end(), noun + 9); i++) {
      if (tokens.is(i, "of") || tokens.is(i, "by")) {
        if (Circle.isOf(tokens, i)) {
          return null; // "the trip of an ally of X"
        }
        Entity who = scene.object(i + 1, sentence);
        if (who != null) {
          return who;
        }
        if (i == noun + 1 && tokens.is(i, "of") && Act.isCustody(tokens.lower(noun))) {
          return null; // "the release of a book on X"
        }
      }
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX || tokens.is(i, ",") || tokens.is(i, ".")) {
        break;
      }
    }
    return isNobodyElses(noun, sentence) && !isMadeByOthers(noun, sentence)
        ? scene.protagonist()
        : null;
  }

  /** "Around fifty survivors made the journey": theirs. */
  private boolean isMadeByOthers(int noun, Sentence sentence) {
    for (int i = noun - 1; i > Math.max(sentence.first(), noun - 5); i--) {
      switch (tokens.lower(i)) {
        case "make", "makes", "made", "making", "took", "take", "takes" -> {
          Actor subject = scene.subject(i, sentence);
          return subject != null && subject.who() == null && tokens.tag(subject.head()) == Tag.NOUN;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * "The visit", "a four-day visit": of the only listed person, where the sentence names nobody
   * else.
   */
  private boolean isNobodyElses(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 6); i--) {
      String word = tokens.lower(i);
      if (word.equals("the") || word.equals("a") || word.equals("an")) {
        for (Mention mention : scene.cast().within(sentence.first(), sentence.end())) {
          if (mention.kind() == Kind.PERSON && !scene.cast().of(mention).isListed()) {
            return false;
          }
        }
        return true;
      }
      Tag tag = tokens.tag(i);
      boolean participle = tag == Tag.VERB && i == noun - 1 && word.endsWith("ed");
      if (word.equals("'s")
          || tag == Tag.VERB && !participle
          || tag == Tag.ADP
          || tag == Tag.PRON
          || word.equals("another")
          || word.equals("no")) {
        return false;
      }
    }
    return false;
  }
}
