package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Lists of places that a noun makes stops of a journey: "his destinations were A, B and C", "A and
 * B were among the stops on X's tour", "X's trips since the warrant: A, B, C", "the list of his
 * hosts is long: A, B, C".
 */
final class Itineraries {
  private static final Set<String> STOPS =
      Set.of(
          "stops",
          "stop",
          "stations",
          "destination",
          "destinations",
          "hosts",
          "trips",
          "visits",
          "journeys",
          "tours",
          "travels",
          "itinerary",
          "trip",
          "outings",
          "excursions",
          "leg",
          "legs",
          "highlight");

  private static final Set<String> COMING =
      Set.of("next", "will", "planned", "expected", "coming", "would", "may", "possible", "likely");

  private final EarlierTrips earlier;
  private final Scene scene;
  private final NounPhrases nouns;
  private final Log log;
  private final Tokens tokens;

  Itineraries(Scene scene, Whens whens, NounPhrases nouns, Log log) {
    this.earlier = new EarlierTrips(scene, whens, nouns, log);
    this.scene = scene;
    this.nouns = nouns;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    earlier.read(sentence);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (STOPS.contains(tokens.lower(i)) && tokens.tag(i) != Tag.VERB && note(i, sentence)) {
        return;
      }
    }
  }

  private boolean note(int noun, Sentence sentence) {
    boolean none = tokens.is(noun - 1, "no"); // "cancelled no trip this year: A in May, B"
    boolean plural = tokens.lower(noun).endsWith("s") || tokens.is(noun, "itinerary") || none;
    List<Where> places =
        plural || tokens.is(noun, "destination") ? after(noun, sentence) : List.of();
    if (places.isEmpty() && !tokens.is(noun, "trip")) {
      places = before(noun, sentence);
    }
    Entity who = places.isEmpty() ? null : traveller(noun, sentence);
    if (who == null || !who.isListed()) {
      return false;
    }
    String home = who.state();
    List<Where> abroad = places.stream().filter(p -> !p.state().equals(home)).toList();
    boolean coming = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      coming |= COMING.contains(tokens.lower(i));
    }
    if (!abroad.isEmpty()) {
      boolean made = tokens.is(noun - 1, "no"); // not cancelled, so made, and not ahead
      Trigger.Form form = made ? Trigger.Form.PAST : Trigger.Form.BASE;
      Trigger trigger = new Trigger(noun, noun + 1, Act.VISIT, !made, form, "-");
      log.each(
          who,
          abroad,
          Act.VISIT,
          coming ? Reality.PLANNED : Reality.HAPPENED,
          trigger,
          sentence,
          sentence.end(),
          "list of stops");
    }
    return !abroad.isEmpty();
  }

  /** Whose journey: "X's tour" near the noun, or "the list of X's hosts". */
  private @Nullable Entity traveller(int noun, Sentence sentence) {
    Entity who = nouns.possessor(noun, sentence);
    if (who == null && tokens.is(noun - 1, "no") && isCancel(noun - 2)) {
      Actor subject = scene.subject(noun - 2, sentence);
      return subject == null ? null : subject.who();
    }
    for (int i = noun + 1; i < Math.min(sentence.end(), noun + 8); i++) {
      if (who != null && who.isListed()) {
        return who;
      }
      who = nouns.isTrip(i) ? nouns.possessor(i, sentence) : who;
    }
    return who;
  }

  private boolean isCancel(int verb) {
    return switch (tokens.lower(Math.max(0, verb))) {
      case "cancelled", "canceled", "missed", "skipped", "dropped" -> true;
      default -> false;
    };
  }

  /** "were A, B and C", "included A and B", ": A, B, C" behind the noun. */
  private List<Where> after(int noun, Sentence sentence) {
    for (int i = noun + 1; i < Math.min(sentence.end() - 1, noun + 14); i++) {
      String word = tokens.lower(i);
      boolean colon = word.equals(":") || word.equals("–") || word.equals("—");
      boolean are =
          word.equals("were")
              || word.equals("are")
              || word.startsWith("includ")
              || word.equals("was");
      if (colon || are) {
        List<Where> list = scene.places().listFrom(i + 1, sentence);
        if (list.size() > 1 || list.size() == 1 && are && isClosed(list.get(0).end(), sentence)) {
          return list;
        }
      }
      if (word.equals(";")) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * "A and B were among the stops", "A was the first stop": the list is what the sentence opens.
   */
  private List<Where> before(int noun, Sentence sentence) {
    List<Where> found = new ArrayList<>();
    int last = sentence.first();
    for (Mention mention : scene.cast().within(sentence.first(), noun)) {
      Where where = mention.form() == Form.SEAT ? null : scene.places().where(mention);
      if (where == null || mention.kind() == Kind.PERSON || !isLight(last, mention.first())) {
        break;
      }
      found.add(where);
      last = mention.end();
    }
    if (found.isEmpty() || last >= sentence.end()) {
      return List.of();
    }
    int dated = last;
    while (dated < noun && isDate(dated)) {
      dated++;
    }
    boolean colon = tokens.is(dated, ":") || tokens.is(dated, "–") || tokens.is(dated, "—");
    if (colon && found.size() > 1) {
      return found; // "A in May, B in June: none of his hosts"
    }
    int be = colon ? dated + 1 : last;
    for (int i = be; i < Math.min(noun, be + 4); i++) {
      if (tokens.is(i, "was") || tokens.is(i, "were") || tokens.is(i, "are")) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isLight(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean light =
          tokens.is(i, ",")
              || tokens.is(i, "and")
              || tokens.is(i, "the")
              || tokens.tag(i) == Tag.ADV
              || tokens.tag(i) == Tag.DET
              || isDate(i);
      if (!light) {
        return false;
      }
    }
    return to - from < 6;
  }

  /** "in October 2023", "last May". */
  private boolean isDate(int token) {
    return tokens.is(token, "in")
        || tokens.is(token, "last")
        || tokens.tag(token) == Tag.NUM
        || Calendar.isMonth(tokens.lower(token));
  }

  private boolean isClosed(int token, Sentence sentence) {
    return token >= sentence.end() || tokens.is(token, ".") || tokens.is(token, ",");
  }
}
