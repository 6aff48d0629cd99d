package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Lexicon;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a state expects of somebody: that he comes, or that he does not. */
final class Expectations {
  private static final Set<String> THERE = Set.of("in", "at");

  private final Scene scene;
  private final Actors actors;
  private final Log log;
  private final Tokens tokens;

  Expectations(Scene scene, Actors actors, Log log) {
    this.scene = scene;
    this.actors = actors;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** "India expects him next month", "is expected in India", "X, where he is awaited". */
  void awaited(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.reality() == Reality.NOT || phrase.governor() >= 0) {
      return;
    }
    Actor subject = scene.subject(phrase.first(), sentence);
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    List<Where> places = scene.places().in(trigger.token() + 1, end, THERE, false);
    Entity who;
    if (phrase.passive()) {
      who = subject == null ? null : subject.who();
      places = places.isEmpty() ? scene.places().beforeWhere(phrase.first(), sentence) : places;
      boolean does = tokens.is(trigger.end(), "to") && !tokens.is(trigger.end() + 1, "be");
      if (does) {
        return; // "is expected to say": told by what he does
      }
    } else {
      Mention object = scene.cast().at(behindTitle(trigger.end()));
      boolean whole =
          object != null && !tokens.is(object.end(), "'s") && !tokens.is(object.end(), "to");
      who = whole ? scene.object(trigger.end(), sentence) : null;
      if (places.isEmpty() && subject != null && subject.state() != null) {
        places = List.of(new Where(subject.state(), null, trigger.token(), trigger.end()));
      }
    }
    if (who == null || !who.isListed() || places.isEmpty()) {
      return;
    }
    log.each(who, places, Act.PLAN, Reality.PLANNED, trigger, sentence, end, "expected there");
  }

  /** "expects Mr Putin", "expects President Putin": where the name begins. */
  private int behindTitle(int token) {
    int i = token;
    while (i < token + 2
        && scene.cast().at(i) == null
        && tokens.shape(i) == Shape.CAPITALISED
        && scene.cast().at(i + 1) != null) {
      i++;
    }
    return i;
  }

  /** "let him come", "let him in": into the country. */
  boolean isEntry(Trigger trigger) {
    return switch (tokens.lower(trigger.end() - 1)) {
      case "come", "in", "enter", "attend", "visit", "land" -> true;
      default -> false;
    };
  }

  /** "Malawi refused to let him come": a trip that was not made. */
  void keptOut(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int first =
        phrase.governor() >= 0 ? actors.governorStart(phrase.governor(), sentence) : phrase.first();
    Actor subject = scene.subject(first, sentence);
    Entity who = scene.object(trigger.token() + 1, sentence);
    String state = subject == null ? null : subject.state();
    if (state == null || who == null || !who.isListed()) {
      return;
    }
    int end = scene.clauseEnd(trigger.end(), sentence);
    Where where = new Where(state, null, trigger.token(), trigger.end());
    log.each(who, List.of(where), Act.MISS, Reality.HAPPENED, trigger, sentence, end, "not let in");
  }

  /** "X, whom Cambodia received": the object stands before its clause. */
  @Nullable Entity whom(int subject, Sentence sentence) {
    for (int i = subject; i > Math.max(sentence.first() + 1, subject - 5); i--) {
      if (tokens.is(i, "whom")) {
        Mention before = scene.cast().at(tokens.is(i - 1, ",") ? i - 2 : i - 1);
        return before == null || before.kind() != Kind.PERSON ? null : scene.cast().of(before);
      }
    }
    return null;
  }

  /** "has no plans to arrest him": told of no day on which he was there. */
  boolean isNoPlan(VerbPhrase phrase) {
    return phrase.governor() >= 0
        && Lexicon.governor(tokens.lower(phrase.governor())) == Reality.PLANNED
        && tokens.lower(phrase.governor()).startsWith("plan");
  }

  /** "the members that let him go": who they are is told elsewhere in the sentence. */
  boolean isRelative(int first, Sentence sentence) {
    return first > sentence.first()
        && (tokens.is(first - 1, "that") || tokens.is(first - 1, "which"));
  }
}
