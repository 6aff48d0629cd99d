package org.capias.reading.encounter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** What a person does himself: goes, comes, stays, leaves, meets, speaks. */
final class Deeds {
  private final Scene scene;
  private final Actors actors;
  private final Sufferings sufferings;
  private final Log log;
  private final Tokens tokens;

  Deeds(Scene scene, Actors actors, Sufferings sufferings, Log log) {
    this.scene = scene;
    this.actors = actors;
    this.sufferings = sufferings;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** What the person does himself. */
  void done(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.passive() && trigger.form() != Trigger.Form.GERUND) {
      return;
    }
    if (isFlownOut(trigger, sentence)) {
      sufferings.undergone(
          new Trigger(trigger.token(), trigger.end(), Act.RELEASE, false, trigger.form(), "person"),
          phrase,
          sentence);
      return;
    }
    Entity who = actors.actor(trigger, phrase, sentence);
    boolean transitive =
        trigger.act() == Act.LEAVE && scene.object(trigger.token() + 1, sentence) != null;
    if (who == null || transitive || phrase.reality() == Reality.IMAGINED) {
      return;
    }
    Act act = trigger.act();
    if (act == Act.TRANSIT && scene.subjects().isVehicle(phrase.first(), sentence)) {
      act = Act.OVERFLY;
    }
    Reality reality = phrase.reality();
    if (act == Act.PLAN) {
      reality = reality == Reality.HAPPENED ? Reality.PLANNED : reality;
    }
    boolean bare = trigger.object().equals("place");
    int end = act == Act.MISS ? sentence.end() : scene.clauses().end(trigger.token() + 1, sentence);
    Set<String> prepositions =
        act == Act.OVERFLY ? Places.OVER : act == Act.LEAVE ? Places.FROM : Places.INTO;
    List<Where> places =
        scene.places().in(trigger.token() + 1, end, prepositions, bare || act == Act.OVERFLY);
    if (places.isEmpty()) {
      places = scene.places().beforeWhere(phrase.first(), sentence);
    }
    if (act == Act.ARRIVE && !places.isEmpty() && tokens.lower(trigger.token()).startsWith("fl")) {
      for (Where origin :
          scene.places().in(trigger.token() + 1, places.get(0).token(), Set.of("from"), false)) {
        log.add(
            who, origin, Act.LEAVE, reality, Whens.When.NEVER, trigger, sentence, "flight from");
      }
    }
    if (act == Act.LEAVE && places.isEmpty() && leavesCustody(trigger.token() + 1, end)) {
      log.each(
          who,
          scene.places().in(trigger.token() + 1, end, Places.INTO, false),
          Act.RELEASE,
          reality,
          trigger,
          sentence,
          end,
          "left custody");
      return;
    }
    log.each(
        who,
        places,
        act,
        reality,
        trigger,
        sentence,
        end,
        "verb " + act.name().toLowerCase(Locale.ROOT));
  }

  /** "flew him home": done to him, not by him. */
  private boolean isFlownOut(Trigger trigger, Sentence sentence) {
    if (trigger.act() != Act.LEAVE || !tokens.lower(trigger.token()).startsWith("fl")) {
      return false;
    }
    Entity object = scene.object(trigger.token() + 1, sentence);
    return object != null
        && object.isListed()
        && actors.isBetween(object, trigger.token(), trigger.end());
  }

  private boolean leavesCustody(int from, int end) {
    for (int i = from; i < Math.min(end, from + 3); i++) {
      if (tokens.is(i, "prison")
          || tokens.is(i, "jail")
          || tokens.is(i, "custody")
          || tokens.is(i, "detention")) {
        return true;
      }
    }
    return false;
  }

  void met(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.reality() != Reality.HAPPENED && phrase.reality() != Reality.PLANNED) {
      return;
    }
    Entity who = actors.actor(trigger, phrase, sentence);
    int from = tokens.is(trigger.end(), "with") ? trigger.end() + 1 : trigger.end();
    if (who == null) {
      Entity object = scene.object(from, sentence);
      who = object != null && object.isListed() ? object : null;
    }
    if (who == null) {
      return;
    }
    int end = scene.clauses().end(trigger.token() + 1, sentence);
    List<Where> places = scene.places().in(trigger.token() + 1, end, Set.of("in", "at"), false);
    if (!places.isEmpty()) {
      log.each(who, places, Act.MEET, phrase.reality(), trigger, sentence, end, "meeting");
    }
  }
}
