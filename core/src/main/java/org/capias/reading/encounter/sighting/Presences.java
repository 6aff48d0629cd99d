package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** Forms of "be" that put a person somewhere, or out of it. */
final class Presences {
  private static final Set<String> LINKS = Set.of("in", "from", "out of", "at", "on");

  private final Scene scene;
  private final Actors actors;
  private final Antecedents antecedents;
  private final Log log;
  private final Tokens tokens;
  private final Hosts hosts;

  Presences(Scene scene, Actors actors, Antecedents antecedents, Log log) {
    this.antecedents = antecedents;
    this.scene = scene;
    this.actors = actors;
    this.log = log;
    this.tokens = scene.page().tokens();
    this.hosts = new Hosts(scene);
  }

  /** "was in Kyrgyzstan", "is out of South Africa", "is gone from Nigeria", "is due in Turkey". */
  void presence(int i, Sentence sentence) {
    if (tokens.is(i, "bound") && tokens.is(i - 1, ",") && tokens.is(i + 1, "for")) {
      bound(i, sentence);
    }
    Copula copula = Copula.at(tokens, i, sentence);
    if (copula == null) {
      return;
    }
    boolean base = tokens.is(i, "be");
    Trigger.Form form = base ? Trigger.Form.BASE : Trigger.Form.PARTICIPLE;
    Trigger trigger = new Trigger(i, copula.at(), copula.act(), false, form, "-");
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    if (copula.act() == Act.OVERFLY && !scene.isSubjectVehicle(phrase.first(), sentence)) {
      return;
    }
    Entity who =
        phrase.reality() == Reality.IMAGINED ? null : actors.actor(trigger, phrase, sentence);
    if (who == null) {
      return;
    }
    Reality reality = copula.planned() ? Reality.PLANNED : phrase.reality();
    if (copula.negated()) {
      reality = Reality.NOT;
    } else if (copula.act() == Act.MISS && reality != Reality.NOT) {
      reality = Reality.HAPPENED;
    }
    boolean since = tokens.is(copula.at(), "since");
    int end = scene.clauseEnd(copula.at() + 1, sentence);
    boolean held = copula.act().isCustody();
    if (copula.act() == Act.HOLD && log.when(trigger, sentence, end) == When.NEVER) {
      return; // "is in prison": no news of the day on which it began
    }
    // "in custody since he came from Mali on Monday": the day is his, the place is not
    int near = since ? copula.at() : end;
    List<Where> places =
        scene
            .places()
            .in(
                copula.at(),
                near,
                copula.act() == Act.OVERFLY
                    ? Places.OVER
                    : isGoing(copula.act()) ? Places.INTO : LINKS,
                false);
    if (copula.act() == Act.BE && isHome(who, places) && isBack(i, copula.at())) {
      // "was back in Khartoum": he has left where he was.
      log.add(
          who,
          null,
          Act.LEAVE,
          reality,
          log.when(trigger, sentence, end),
          trigger,
          sentence,
          "back");
      return;
    }
    if (places.isEmpty()) {
      places = scene.places().listAfter(end, sentence);
    }
    String force = places.isEmpty() && held ? hosts.force(copula.at(), end) : null;
    if (force != null) {
      places = List.of(new Where(force, null, copula.at(), copula.at() + 1));
    }
    if (places.isEmpty()) {
      places = antecedents.them(copula.at(), sentence);
    }
    if (places.isEmpty()) {
      places = scene.places().beforeWhere(phrase.first(), sentence);
    }
    int gap = places.isEmpty() ? 0 : places.get(0).token() - copula.at();
    boolean beside = !places.isEmpty() && (gap <= 8 || places.size() > 1);
    boolean way =
        copula.act() == Act.LEAVE
            && (tokens.is(copula.at(), "on")
                || tokens.is(copula.at() + 2, "air")
                || tokens.is(copula.at(), "airborne"));
    boolean nowhere = copula.act() == Act.MISS || held;
    if (beside || way || nowhere || copula.there(tokens)) {
      log.each(who, places, copula.act(), reality, trigger, sentence, end, "presence");
    }
    if (!places.isEmpty() && isGoing(copula.act())) {
      List<Where> more = scene.places().resumed(end, "to", sentence);
      for (Where one : more) {
        log.add(who, one, copula.act(), reality, When.NEVER, trigger, sentence, "resumed");
      }
    }
  }

  /**
   * "he is in the air again, bound for Riyadh": the last one who was named, if he is the only one.
   */
  private void bound(int at, Sentence sentence) {
    Entity who = null;
    for (Mention mention : scene.cast().within(Math.max(sentence.first(), at - 12), at)) {
      if (mention.kind() == Kind.PERSON) {
        who = scene.cast().of(mention);
      }
    }
    List<Where> places =
        scene.places().in(at, Math.min(sentence.end(), at + 6), Set.of("for"), false);
    if (who == null || !who.isListed() || places.isEmpty()) {
      return;
    }
    Trigger trigger = new Trigger(at, at + 1, Act.PLAN, false, Trigger.Form.PARTICIPLE, "-");
    Where where = places.get(0);
    log.add(who, where, Act.ARRIVE, Reality.PLANNED, When.NEVER, trigger, sentence, "bound for");
  }

  private static boolean isGoing(Act act) {
    return act == Act.VISIT || act == Act.PLAN;
  }

  private static boolean isHome(Entity who, List<Where> places) {
    return !places.isEmpty() && places.get(0).state().equals(who.state());
  }

  private boolean isBack(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "back")) {
        return true;
      }
    }
    return false;
  }
}
