package org.capias.reading.encounter;

import java.util.Set;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Events that somebody was not at, told by the event: "Brazil hosted the summit without him", "the
 * G20 had to make do without Putin", "the Russian's seat in Rio was taken by his minister".
 */
final class Absences {
  private static final Set<String> SEATS = Set.of("seat", "chair", "seats");

  private final Scene scene;
  private final Events events;
  private final Whens whens;
  private final Log log;
  private final Tokens tokens;

  Absences(Scene scene, Events events, Whens whens, Log log) {
    this.whens = whens;
    this.scene = scene;
    this.events = events;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
      if (tokens.is(i, "without")) {
        without(i, sentence);
      } else if (SEATS.contains(tokens.lower(i))) {
        seat(i, sentence);
      }
    }
  }

  private void without(int token, Sentence sentence) {
    Mention mention = scene.cast().at(token + 1);
    if (mention == null && tokens.is(token + 1, "the")) {
      mention = scene.cast().at(token + 2);
    }
    Entity who = mention == null || mention.kind() != Kind.PERSON ? null : scene.cast().of(mention);
    boolean whose =
        mention != null && (tokens.is(mention.end(), "'s") || tokens.is(token + 1, "his"));
    if (who == null || !who.isListed() || whose) {
      return;
    }
    Where event = events.in(sentence.first(), token);
    note(who, event, token, sentence);
  }

  /** "the Russian's chair stayed empty": only beside an event that has a place. */
  private void seat(int token, Sentence sentence) {
    Mention mention = scene.cast().at(token - 1);
    if (mention == null && tokens.is(token - 1, "'s") && token > 1) {
      mention = scene.cast().at(token - 2);
    }
    Entity who = mention == null || mention.kind() != Kind.PERSON ? null : scene.cast().of(mention);
    if (who == null || !who.isListed()) {
      return;
    }
    for (int i = token; i < Math.min(sentence.end(), token + 12); i++) {
      if (tokens.is(i, "empty") || tokens.is(i, "minister") || tokens.is(i, "vacant")) {
        note(who, events.in(sentence.first(), sentence.end()), token, sentence);
        return;
      }
    }
  }

  private void note(Entity who, @Nullable Where event, int token, Sentence sentence) {
    if (event == null || event.state().equals(who.state())) {
      return;
    }
    Trigger trigger = new Trigger(token, token + 1, Act.MISS, true, Trigger.Form.BASE, "-");
    When when = whens.between(sentence.first(), sentence.end(), "date of the event");
    log.add(who, event, Act.MISS, Reality.HAPPENED, when, trigger, sentence, "event without him");
  }
}
