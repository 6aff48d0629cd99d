package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** What stands behind a verb of motion where no state does, and so forbids to fetch one. */
final class Complements {
  /** What one may stay away from, besides a summit and a trip. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "invitation",
          "invite",
          "invitations",
          "seat",
          "chance",
          "opportunity",
          "party",
          "birthday",
          "opening",
          "dinner",
          "banquet",
          "service",
          "mass",
          "rally",
          "march",
          "jubilee",
          "feast",
          "feasts",
          "launch",
          "oath",
          "memorial",
          "talks",
          "hosts",
          "host",
          "organisers",
          "organizers",
          "going",
          "travelling",
          "traveling",
          "attending",
          "flying",
          "visiting",
          "attendance",
          "leg",
          "dialogue",
          "opener",
          "debut",
          "game",
          "match",
          "final",
          "concert",
          "show",
          "fair",
          "expo",
          "burial");

  private static final Set<String> TIMES =
      Set.of("year", "week", "month", "time", "day", "minute", "minutes", "hour", "moment", "home");

  private static final Set<String> THINGS =
      Set.of("seat", "chair", "mark", "trail", "message", "note", "impression", "wreath", "legacy");

  private final Scene scene;
  private final Tokens tokens;

  Complements(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  /** "left Greek airspace", "left the northern town of Korhogo": out of no state that is told. */
  boolean isNoState(int from, Sentence sentence) {
    return isUnknownTown(from, sentence) || Figurative.isSky(tokens, from, sentence.end());
  }

  /** "the northern town of Korhogo": a town that is not on the map. */
  private boolean isUnknownTown(int from, Sentence sentence) {
    for (int i = from; i + 2 < Math.min(sentence.end(), from + 5); i++) {
      boolean town = tokens.is(i, "town") || tokens.is(i, "city") || tokens.is(i, "village");
      if (town && tokens.is(i + 1, "of")) {
        Mention named = scene.cast().at(i + 2);
        return named == null || scene.places().where(named) == null;
      }
    }
    return false;
  }

  /** "in just two member countries": some, of which the words do not say which. */
  boolean isSomeStates(int from, int end) {
    for (int i = from; i < Math.min(end, from + 7); i++) {
      switch (tokens.lower(i)) {
        case "countries", "states", "nations", "members" -> {
          return true;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "opted out of a treaty with X", "skipped breakfast": nothing that one travels to. */
  boolean isOtherMatter(NounPhrases nouns, int from, int end, boolean strict) {
    int last = Math.min(end, from + 9);
    for (int i = from; i < last; i++) {
      if (nouns.isEvent(i) || nouns.isTrip(i) || OCCASIONS.contains(tokens.lower(i))) {
        return false;
      }
    }
    for (int i = from; !strict && i < last; i++) {
      Mention mention = scene.cast().at(i);
      boolean time = Calendar.isMonth(tokens.lower(i)) || TIMES.contains(tokens.lower(i));
      if (mention != null && scene.places().where(mention) != null || tokens.is(i, ",")) {
        return false;
      }
      if (tokens.tag(i) == Tag.NOUN && !time && mention == null) {
        return true;
      }
    }
    return strict; // "sent his apologies to Kenya": for what else he may have done
  }

  private boolean isSkyBefore(int token) {
    for (int i = Math.max(0, token - 20); i < token; i++) {
      if (tokens.is(i, "airspace") || tokens.is(i, "skies") || tokens.is(i, "information")) {
        return true;
      }
    }
    return false;
  }

  /** "left his seat empty", "left a mark": what is left is no place. */
  boolean isLeftThing(int from, int end) {
    for (int i = from; i < Math.min(end, from + 9); i++) {
      boolean sky = tokens.is(i, "airspace") || tokens.is(i, "skies");
      if (sky && tokens.is(i + 1, "untouched") || sky && tokens.is(i + 1, "aside")) {
        return true;
      }
    }
    if (tokens.is(from, "it") && isSkyBefore(from)) {
      return true; // "entered the flight information region and left it"
    }
    boolean own = tokens.is(from, "his") || tokens.is(from, "her") || tokens.is(from, "a");
    for (int i = from + 1; own && i < Math.min(end, from + 3); i++) {
      if (THINGS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "turned up where nobody had looked: in a Paris suburb". */
  List<Where> behindColon(int from, Sentence sentence) {
    for (int i = from; i + 2 < Math.min(sentence.end(), from + 10); i++) {
      if (tokens.is(i, ":") && tokens.tag(i + 1) == Tag.ADP) {
        return scene.places().in(i + 1, Math.min(sentence.end(), i + 8), Places.INTO, false);
      }
    }
    return List.of();
  }

  /** "left prison", "left the court's detention centre in The Hague": freed, and no visit ended. */
  boolean isCustody(int from, List<Where> places, int end) {
    int last = Math.min(places.isEmpty() ? end : places.get(0).token(), from + 5);
    for (int i = from; i < last; i++) {
      if (Captivity.isJail(tokens.lower(i))) {
        return !tokens.is(i, "station") && !tokens.is(i + 1, "visit");
      }
    }
    return false;
  }
}
