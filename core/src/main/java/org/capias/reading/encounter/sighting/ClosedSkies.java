package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A state that will not have somebody's plane in its sky: "Turkey refused to let X's plane cross
 * its airspace", "was denied overflight by Saudi Arabia", "Sudan's request to use Greek airspace
 * was turned down".
 */
final class ClosedSkies {
  private static final Set<String> REFUSE =
      Set.of(
          "refused",
          "refuses",
          "denied",
          "denies",
          "declined",
          "declines",
          "barred",
          "bars",
          "banned",
          "forbade",
          "blocked",
          "blocks",
          "rejected");

  private static final Set<String> UNREAL =
      Set.of("should", "could", "might", "may", "if", "urged", "asked", "never", "threatened");

  /** Tokens between the refusal and the sky. */
  private static final int REACH = 24;

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  ClosedSkies(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Reads a word for the sky, or for the leave to cross it. */
  void read(int sky, Sentence sentence) {
    int verb = -1;
    for (int i = sky - 1; i > Math.max(sentence.first(), sky - REACH) && verb < 0; i--) {
      boolean not =
          (tokens.is(i, "not") || tokens.is(i, "n't"))
              && (tokens.is(i + 1, "let") || tokens.is(i + 1, "allow"));
      verb = REFUSE.contains(tokens.lower(i)) || not ? i : -1;
      if (UNREAL.contains(tokens.lower(i)) || tokens.is(i, ";")) {
        return;
      }
    }
    Entity who = verb < 0 ? null : traveller(verb, sentence);
    Where where = who == null ? null : where(verb, sky, sentence);
    if (who == null || where == null || where.state().equals(who.state())) {
      return;
    }
    Trigger trigger = new Trigger(verb, verb + 1, Act.OVERFLY, false, Trigger.Form.PAST, "place");
    When when = log.when(trigger, sentence, scene.clauseEnd(verb + 1, sentence));
    log.add(who, where, Act.OVERFLY, Reality.NOT, when, trigger, sentence, "turned back");
  }

  /** The only one on the list whom the sentence names, where a plane is spoken of. */
  private @Nullable Entity traveller(int verb, Sentence sentence) {
    Entity only = null;
    for (Mention mention : scene.cast().within(sentence.first(), sentence.end())) {
      Entity one = mention.kind() == Kind.PERSON ? scene.cast().of(mention) : null;
      if (one != null && one.isListed()) {
        if (only != null && only != one) {
          return null;
        }
        only = one;
      }
    }
    boolean plane = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      plane |= scene.isVehicle(i) && i != verb;
    }
    return only != null ? only : plane ? scene.protagonist() : null;
  }

  /** "Greek airspace", "by Saudi Arabia", "its": of the state that refuses. */
  private @Nullable Where where(int verb, int sky, Sentence sentence) {
    Mention before = scene.cast().at(tokens.is(sky - 1, "'s") ? sky - 2 : sky - 1);
    if (before != null && before.kind() == Kind.STATE) {
      return at(scene.cast().of(before).id(), sky);
    }
    for (int i = verb; i + 1 < sentence.end(); i++) {
      Mention by = tokens.is(i, "by") ? scene.cast().at(i + 1) : null;
      if (by != null && by.kind() == Kind.STATE) {
        return at(scene.cast().of(by).id(), sky);
      }
    }
    int first = verb;
    while (first > sentence.first() && tokens.tag(first - 1) == Tag.AUX) {
      first--;
    }
    Actor subject = scene.subject(first, sentence);
    return subject == null || subject.who() != null ? null : at(subject.state(), sky);
  }

  private static @Nullable Where at(@Nullable String state, int token) {
    return state == null ? null : new Where(state, null, token, token + 1);
  }
}
