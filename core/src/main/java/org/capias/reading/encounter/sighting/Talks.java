package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** Whom somebody met, and where he spoke. */
final class Talks {
  private final Scene scene;
  private final Actors actors;
  private final Journeys journeys;
  private final Screens screens;
  private final Log log;
  private final Tokens tokens;

  Talks(Scene scene, Actors actors, Log log) {
    this.scene = scene;
    this.actors = actors;
    this.journeys = new Journeys(scene, actors, log);
    this.screens = new Screens(scene, log);
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void met(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.reality() != Reality.HAPPENED && phrase.reality() != Reality.PLANNED) {
      return;
    }
    Entity who = actors.actor(trigger, phrase, sentence);
    if (who != null && phrase.passive() && trigger.act() == Act.MEET) {
      // "In Mongolia he was met with an honour guard"
      int close = scene.clauseEnd(trigger.token() + 1, sentence);
      List<Where> at = scene.places().in(trigger.token() + 1, close, Set.of("in", "at"), false);
      log.each(who, at, Act.HOST, phrase.reality(), trigger, sentence, close, "met by a host");
      return;
    }
    int from = tokens.is(trigger.end(), "with") ? trigger.end() + 1 : trigger.end();
    if (who == null) {
      Entity object = scene.object(from, sentence);
      who = object != null && object.isListed() ? object : null;
    }
    if (who == null) {
      return;
    }
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    List<Where> places = scene.places().in(trigger.token() + 1, end, Set.of("in", "at"), false);
    if (places.isEmpty() && trigger.act() == Act.ADDRESS) {
      places = journeys.assembly(trigger, end);
    }
    if (trigger.act() == Act.ADDRESS && screens.isRemote(trigger, sentence)) {
      screens.remote(who, trigger, sentence, end); // "addressed the summit in X by video"
    } else if (!places.isEmpty()) {
      log.each(who, places, Act.MEET, phrase.reality(), trigger, sentence, end, "meeting");
    }
  }
}
