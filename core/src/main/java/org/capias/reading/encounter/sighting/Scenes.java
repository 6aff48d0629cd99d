package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Deeds that tell no journey, but put somebody bodily somewhere, because they are done in person:
 * "laid a wreath in Bishkek", "was photographed at the airport of Entebbe", "a jet brought him to
 * Dushanbe". Only with a place of their own, and none before a court or on a screen.
 */
final class Scenes {
  private static final Set<String> TO = Set.of("to", "into");
  private static final Set<String> HERE =
      Set.of("in", "at", "on", "inside", "within", "near", "outside", "through", "around", "round");

  /** Who speaks of these is shown there, and is not there. */
  private static final Set<String> REMOTE =
      Set.of(
          "video",
          "videolink",
          "video-link",
          "virtually",
          "remotely",
          "online",
          "screen",
          "absentia",
          "court",
          "courtroom",
          "dock",
          "trial",
          "telephone",
          "phone",
          "televised",
          "prison",
          "jail",
          "cell",
          "posters",
          "dispatch",
          "newspaper",
          "interview");

  private final Scene scene;
  private final Actors actors;
  private final Antecedents antecedents;
  private final Log log;
  private final Events events;
  private final Screens screens;
  private final Tokens tokens;

  Scenes(Scene scene, Actors actors, Antecedents antecedents, Events events, Log log) {
    this.events = events;
    this.screens = new Screens(scene, log);
    this.scene = scene;
    this.actors = actors;
    this.antecedents = antecedents;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Whether a trigger tells a scene and no journey. */
  static boolean is(Trigger trigger) {
    return switch (trigger.object()) {
      case "body", "sight", "carried", "contact" -> true;
      default -> false;
    };
  }

  void told(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    boolean real =
        phrase.reality() == Reality.HAPPENED
            || phrase.reality() == Reality.PLANNED && (phrase.future() || phrase.governor() >= 0);
    if (!real) {
      return;
    }
    if (isRemote(sentence)) {
      Entity shown = actors.actor(trigger, phrase, sentence);
      boolean seen = tokens.lower(trigger.token()).startsWith("appear");
      if (seen && shown != null && screens.isRemote(trigger, sentence)) {
        screens.remote(shown, trigger, sentence, sentence.end());
      }
      return;
    }
    boolean contact = trigger.object().equals("contact");
    Entity who =
        (trigger.object().equals("body") || contact) && !phrase.passive()
            ? actors.actor(trigger, phrase, sentence)
            : undergoing(trigger, phrase, sentence);
    if (who == null && contact) {
      who = undergoing(trigger, phrase, sentence); // "his host hugged him in Kampala"
    }
    if (who == null || !who.isListed()) {
      return;
    }
    String home = who.state();
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    boolean carried = trigger.object().equals("carried");
    List<Where> places =
        scene.places().in(trigger.token() + 1, end, carried ? TO : HERE, false).stream()
            .filter(place -> !place.state().equals(home))
            .toList();
    if (places.isEmpty() && !carried) {
      places = antecedents.before(phrase.first(), who, sentence);
    }
    if (places.isEmpty() && isAtEvent(trigger)) {
      Where venue = venue(sentence);
      places = venue == null || venue.state().equals(home) ? places : List.of(venue);
    }
    if (places.isEmpty() || carried && places.get(0).state().equals("NL")) {
      return;
    }
    log.each(
        who,
        places.subList(0, 1),
        trigger.act(),
        phrase.reality(),
        trigger,
        sentence,
        end,
        "in person");
  }

  /** "took his seat", "posed for the group photograph": what one does at an event. */
  private boolean isAtEvent(Trigger trigger) {
    for (int i = trigger.token() + 1; i < Math.min(tokens.size(), trigger.token() + 7); i++) {
      switch (tokens.lower(i)) {
        case "seat", "photograph", "photo", "picture", "podium", "hall", "delegates" -> {
          return true;
        }
        default -> {
          if (tokens.is(i, ".") || tokens.is(i, ",")) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** Where the event is that this sentence or the one before speaks of. */
  private @Nullable Where venue(Sentence sentence) {
    int number = scene.page().sentenceOf(sentence.first());
    int from = scene.page().sentences().get(Math.max(0, number - 1)).first();
    return events.in(from, sentence.end());
  }

  /** To whom it is done: the subject of a passive, the object of an active verb. */
  private @Nullable Entity undergoing(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (trigger.object().equals("body")) {
      return null; // "a deal signed by X in Y": not said of where he is
    }
    if (phrase.passive()) {
      Actor subject = scene.subject(phrase.first(), sentence);
      return subject == null ? null : subject.who();
    }
    Entity object = scene.object(trigger.token() + 1, sentence);
    boolean next = object != null && scene.cast().at(trigger.token() + 1) != null;
    return next ? object : null;
  }

  private boolean isRemote(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (REMOTE.contains(tokens.lower(i)) || tokens.is(i, "neither")) {
        return true;
      }
    }
    return false;
  }
}
