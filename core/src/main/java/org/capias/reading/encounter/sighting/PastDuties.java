package org.capias.reading.encounter.sighting;

import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** A duty to arrest that lay in the past: told of a state and a day on which somebody was there. */
final class PastDuties {
  private final Scene scene;
  private final Actors actors;
  private final Log log;
  private final Whens whens;
  private final Tokens tokens;

  PastDuties(Scene scene, Actors actors, Log log, Whens whens) {
    this.scene = scene;
    this.actors = actors;
    this.log = log;
    this.whens = whens;
    this.tokens = scene.page().tokens();
  }

  /** "was obliged to arrest him": said of a day on which he was there. */
  boolean is(VerbPhrase phrase) {
    int governor = phrase.governor();
    if (governor < 1) {
      return false;
    }
    return switch (tokens.lower(governor)) {
      case "obliged", "obligated", "bound", "required" -> tokens.is(governor - 1, "was");
      default -> false;
    };
  }

  void told(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Actor subject = scene.subject(actors.governorStart(phrase.governor(), sentence), sentence);
    Entity who = scene.object(trigger.token() + 1, sentence);
    if (subject == null || subject.state() == null || who == null || !who.isListed()) {
      return;
    }
    When when = whens.between(trigger.token() + 1, sentence.end(), "date of the duty");
    if (when.from() == null) {
      when = whens.between(sentence.first(), phrase.first(), "date of the duty");
    }
    Where where = new Where(subject.state(), null, trigger.token(), trigger.end());
    log.add(who, where, Act.BE, Reality.NAMED, when, trigger, sentence, "past duty");
  }
}
