package org.capias.reading.encounter.sighting;

import java.util.List;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Who spoke or appeared on a screen was not there; a summit joined so was not travelled to. */
final class Screens {
  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Screens(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** "appeared on a screen", "joined by video link": so he was not there himself. */
  boolean isRemote(Trigger trigger, Sentence sentence) {
    for (int i = trigger.end(); i < Math.min(sentence.end(), trigger.end() + 18); i++) {
      switch (tokens.lower(i)) {
        case "video",
            "videolink",
            "video-link",
            "videoconference",
            "videoconferencing",
            "virtually",
            "remotely" -> {
          return true;
        }
        case "screen" -> {
          return tokens.is(i - 2, "on") || tokens.is(i - 1, "on");
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.is(i, ";")) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** A summit that somebody joined from afar is one that he did not travel to. */
  void remote(Entity who, Trigger trigger, Sentence sentence, int end) {
    boolean summit = false;
    for (int i = trigger.token(); i < sentence.end(); i++) {
      summit |= tokens.is(i, "summit") || tokens.is(i, "leaders") || tokens.is(i, "forum");
    }
    if (summit) {
      List<Where> places = scene.places().in(trigger.end(), end, Places.INTO, false);
      log.each(
          who,
          places,
          Act.MISS,
          Reality.HAPPENED,
          trigger,
          sentence,
          sentence.end(),
          "on a screen");
    }
  }
}
