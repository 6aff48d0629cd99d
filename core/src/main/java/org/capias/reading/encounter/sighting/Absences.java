package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Events that somebody was not at, told by the event: "Brazil hosted the summit without him", "the
 * G20 had to make do without Putin", "the Russian's seat in Rio was taken by his minister".
 */
final class Absences {
  private static final Set<String> SEATS = Set.of("seat", "chair", "seats", "place");

  private static final Set<String> LAWYERS =
      Set.of(
          "lawyer",
          "lawyers",
          "counsel",
          "attorney",
          "attorneys",
          "solicitor",
          "advocate",
          "advocates",
          "barrister",
          "court",
          "trial",
          "hearing",
          "tribunal",
          "constituency",
          "constituencies",
          "parliament");

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
      } else if (tokens.is(i, "with") && tokens.is(i - 1, "do") && i - 2 > sentence.first()) {
        makeDo(i, sentence);
      } else if (SEATS.contains(tokens.lower(i))) {
        seat(i, sentence);
      } else if (tokens.is(i, "represented") && tokens.is(i + 1, "by")) {
        represented(i, sentence);
      } else if (tokens.is(i, "place") && tokens.is(i - 1, "in") && tokens.is(i + 1, "of")) {
        instead(i, sentence);
      } else if (tokens.is(i, "instead") && i > sentence.first() + 3) {
        instead(i, sentence);
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
    for (int i = token + 2; i + 3 < Math.min(sentence.end(), token + 6); i++) {
      if (tokens.is(i, "as") && tokens.is(i + 1, "did")) {
        // "went ahead without him, as did the G20 in India"
        Where next = events.in(i + 2, sentence.end());
        noteAt(who, next, i + 2, sentence);
      }
    }
  }

  /** "had to make do with his minister": the event had somebody else in his place. */
  private void makeDo(int with, Sentence sentence) {
    boolean make = tokens.is(with - 2, "make") || tokens.is(with - 2, "made");
    for (Mention mention : scene.cast().within(with, Math.min(sentence.end(), with + 8))) {
      Entity who = mention.kind() == Kind.PERSON ? scene.cast().of(mention) : null;
      boolean whose =
          tokens.is(mention.end(), "'s")
              || tokens.is(mention.first(), "his") && mention.end() == mention.first() + 1;
      if (make && who != null && who.isListed() && whose) {
        Where event = events.in(sentence.first(), with);
        Actor host = event == null ? scene.subject(first(with - 2, sentence), sentence) : null;
        if (host != null && host.state() != null) {
          event = new Where(host.state(), null, host.head(), host.head() + 1);
        }
        note(who, event, with, sentence);
        return;
      }
    }
  }

  /** The head of "had to make": where the verb group begins. */
  private int first(int verb, Sentence sentence) {
    int first = verb;
    while (first > sentence.first()
        && (tokens.is(first - 1, "to")
            || tokens.tag(first - 1) == Tag.AUX
            || tokens.is(first - 1, "had"))) {
      first--;
    }
    return first;
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
      if (tokens.is(i, "empty")
          || tokens.is(i, "minister")
          || tokens.is(i, "vacant")
          || tokens.is(i, "taken")
          || tokens.is(i, "filled")) {
        note(who, events.in(sentence.first(), sentence.end()), token, sentence);
        return;
      }
    }
  }

  /** "will be represented by his minister": he himself stays away; but not before a court. */
  private void represented(int verb, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (LAWYERS.contains(tokens.lower(i))) {
        return;
      }
    }
    Trigger trigger = new Trigger(verb, verb + 1, Act.MISS, false, Trigger.Form.PAST, "event");
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    Actor subject = scene.subject(phrase.first(), sentence);
    Entity who = subject == null ? null : subject.who();
    for (int i = verb; who == null && i + 2 < sentence.end(); i++) {
      if (tokens.is(i, "of") && (tokens.is(i - 1, "place") || tokens.is(i - 1, "instead"))) {
        who = scene.object(i + 1, sentence);
      }
    }
    boolean real = phrase.reality() == Reality.HAPPENED || phrase.reality() == Reality.PLANNED;
    if (who != null && who.isListed() && real) {
      away(who, verb, sentence);
    }
  }

  /** "sent his foreign minister to the summit in Bali instead". */
  private void instead(int token, Sentence sentence) {
    for (int i = token - 1; i > Math.max(sentence.first(), token - 16); i--) {
      switch (tokens.lower(i)) {
        case "sent",
            "send",
            "sends",
            "sending",
            "dispatched",
            "dispatch",
            "delegated",
            "deputed" -> {
          Trigger trigger = new Trigger(i, i + 1, Act.MISS, false, Trigger.Form.PAST, "event");
          VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
          Actor subject = scene.subject(phrase.first(), sentence);
          Entity who = subject == null ? null : subject.who();
          if (tokens.is(token + 1, "of")) {
            who = scene.object(token + 2, sentence); // "sent its minister instead of X"
          }
          if (who != null && who.isListed() && phrase.reality() != Reality.IMAGINED) {
            away(who, i, sentence);
          }
          return;
        }
        default -> {
          if (tokens.is(i, ";")) {
            return;
          }
        }
      }
    }
  }

  /** From the event, or the place, that stands behind a verb; else from what the text is about. */
  private void away(Entity who, int verb, Sentence sentence) {
    Where event = events.in(verb, sentence.end());
    List<Where> places = scene.places().in(verb, sentence.end(), Places.INTO, false);
    Where where = event != null || places.isEmpty() ? event : places.get(0);
    if (where != null) {
      note(who, where, verb, sentence);
      return;
    }
    Trigger trigger = new Trigger(verb, verb + 1, Act.MISS, false, Trigger.Form.PAST, "event");
    log.add(
        who, null, Act.MISS, Reality.HAPPENED, When.NEVER, trigger, sentence, "event without him");
  }

  private void noteAt(Entity who, @Nullable Where event, int token, Sentence sentence) {
    if (event == null || event.state().equals(who.state())) {
      return;
    }
    Trigger trigger = new Trigger(token, token + 1, Act.MISS, true, Trigger.Form.BASE, "-");
    When when = whens.between(token, sentence.end(), "date of the event");
    log.add(who, event, Act.MISS, Reality.HAPPENED, when, trigger, sentence, "event without him");
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
