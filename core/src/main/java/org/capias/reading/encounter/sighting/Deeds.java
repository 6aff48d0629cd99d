package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** What a person does himself: goes, comes, stays, leaves, meets, speaks. */
final class Deeds {
  private final Scene scene;
  private final Actors actors;
  private final Sufferings sufferings;
  private final Log log;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private final Journeys journeys;
  private final Antecedents antecedents;
  private final Events events;
  private final Screens screens;
  private final Gaps gaps;
  private final Company company;
  private final Complements complements;
  private final Invitations invitations;

  Deeds(
      Scene scene,
      Actors actors,
      Sufferings sufferings,
      Log log,
      Antecedents antecedents,
      Events events) {
    this.antecedents = antecedents;
    this.events = events;
    this.scene = scene;
    this.actors = actors;
    this.sufferings = sufferings;
    this.log = log;
    this.tokens = scene.page().tokens();
    this.nouns = new NounPhrases(scene);
    this.journeys = new Journeys(scene, actors, log);
    this.screens = new Screens(scene, log);
    this.gaps = new Gaps(scene, log);
    this.company = new Company(scene, log);
    this.complements = new Complements(scene);
    this.invitations = new Invitations(scene, log);
  }

  /** What the person does himself. */
  void done(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.passive() && journeys.isTakenToCourt(trigger, phrase, sentence)
        || journeys.isSheltered(trigger, phrase, sentence)) {
      return;
    }
    // "was sheltered in a barracks": who is hidden hides
    boolean borne = trigger.act() == Act.LIVE || trigger.act() == Act.OVERFLY;
    if (phrase.passive() && trigger.form() != Trigger.Form.GERUND && !borne) {
      return;
    }
    if (Figurative.is(scene, trigger, sentence) || Figurative.isLeftOver(tokens, trigger)) {
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
    if (who == null && act(trigger, "keep", Act.MISS)) {
      who = scene.object(trigger.token() + 1, sentence); // "the warrant kept X away from Rio"
      who = who != null && who.isListed() ? who : null;
    }
    boolean kept = who != null && act(trigger, "keep", Act.MISS);
    boolean imagined = phrase.reality() == Reality.IMAGINED;
    if (who == null || transitive || imagined && !(kept && tokens.is(trigger.token(), "kept"))) {
      return;
    }
    Act act = trigger.act();
    if (act == Act.LEAVE && complements.isLeftThing(trigger.end(), sentence.end())) {
      return;
    }
    if (act == Act.LEAVE && complements.isNoState(trigger.end(), sentence)) {
      return; // "left the northern town of Korhogo": a place, of which nobody knows the state
    }
    boolean crossing =
        tokens.lower(trigger.token()).startsWith("transit")
            || tokens.lower(trigger.token()).startsWith("pass");
    if (act == Act.TRANSIT && crossing && scene.isSubjectVehicle(phrase.first(), sentence)) {
      act = Act.OVERFLY;
    }
    boolean sky = act == Act.ARRIVE && Figurative.isSky(tokens, trigger.end(), sentence.end());
    act = sky ? Act.OVERFLY : act; // "entered Greek airspace"
    act = act == Act.OVERFLY && journeys.isOnGround(trigger, sentence) ? Act.TRANSIT : act;
    Reality reality = imagined ? Reality.HAPPENED : phrase.reality();
    if (reality == Reality.NOT && scene.isSubjectVehicle(phrase.first(), sentence)) {
      return; // "the plane did not enter France": a way, and no trip that was not made
    }
    if (act == Act.LEAVE
        && (Figurative.isOutOfWay(tokens, trigger.token(), trigger.end() + 3)
            || journeys.isAway(who, trigger, phrase, sentence))) {
      return;
    }
    if (act == Act.PLAN) {
      reality = reality == Reality.HAPPENED ? Reality.PLANNED : reality;
    }
    boolean bare = trigger.object().equals("place");
    int end = act == Act.MISS ? sentence.end() : scene.clauseEnd(trigger.token() + 1, sentence);
    end = gaps.travellersEnd(act, end, trigger, sentence);
    Set<String> prepositions =
        act == Act.OVERFLY
            ? Places.OVER
            : act == Act.LEAVE
                ? Places.FROM
                : act == Act.LIVE
                    ? living(trigger)
                    : isAwayFrom(trigger) ? Places.AWAY : Places.INTO;
    List<Where> places =
        scene.places().in(trigger.token() + 1, end, prepositions, bare || act == Act.OVERFLY);
    if (reality == Reality.PLANNED) {
      // "would fly via Morocco": a way, and no trip that is planned
      int from = trigger.token() + 1;
      places = places.stream().filter(p -> !scene.places().isVia(p, from)).toList();
    }
    if (invitations.isAt(trigger)) {
      Where inviter = invitations.inviter(trigger.end() - 1, sentence);
      places = inviter != null && places.isEmpty() ? List.of(inviter) : places;
    }
    if (act == Act.TRANSIT || act == Act.OVERFLY) {
      places = journeys.passed(places);
    }
    if (places.isEmpty() && act == Act.OVERFLY) {
      places = antecedents.them(trigger.token() + 1, sentence);
    }
    if (places.isEmpty() && act == Act.ARRIVE) {
      places = complements.behindColon(trigger.end(), sentence);
    }
    if (places.isEmpty()) {
      places = scene.places().beforeWhere(phrase.first(), sentence);
    }
    if (places.isEmpty() && trigger.object().equals("event")) {
      places = placeOfEvent(trigger.end(), end);
    }
    if (places.isEmpty() && act != Act.LEAVE && act != Act.OVERFLY && act != Act.LIVE) {
      places = antecedents.countries(phrase.first(), trigger.end(), sentence);
    }
    if (places.isEmpty() && act != Act.LEAVE && act != Act.OVERFLY && act != Act.LIVE) {
      Where event = events.in(trigger.token() + 1, end);
      places = event != null ? List.of(event) : scene.places().listAfter(end, sentence);
      places = places.isEmpty() ? antecedents.before(phrase.first(), who, sentence) : places;
      places = places.isEmpty() ? antecedents.them(trigger.token() + 1, sentence) : places;
      places = places.isEmpty() ? scene.places().examples(trigger.token() + 1, sentence) : places;
    }
    if (act == Act.ARRIVE && !places.isEmpty()) {
      journeys.fromFirst(who, trigger, sentence, reality);
      int there = Math.max(trigger.token() + 1, places.get(0).token());
      for (Where origin : scene.places().in(trigger.token() + 1, there, Set.of("from"), false)) {
        log.add(who, origin, Act.LEAVE, reality, When.NEVER, trigger, sentence, "flight from");
      }
    }
    if (journeys.isHomeward(who, places, act, phrase, trigger, sentence)) {
      return;
    }
    if (act == Act.ARRIVE && reality == Reality.HAPPENED) {
      journeys.over(who, trigger, end, sentence);
    }
    if (act == Act.LEAVE && complements.isCustody(trigger.token() + 1, places, end)) {
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
    if (act == Act.OVERFLY && places.isEmpty() && phrase.governor() >= 0) {
      // "France allowed him to fly through its airspace": over the state that allowed it.
      Actor allower = scene.subject(actors.governorStart(phrase.governor(), sentence), sentence);
      if (allower != null && allower.state() != null) {
        for (String state : new Hosts(scene).all(allower.state(), allower, sentence)) {
          places = new ArrayList<>(places);
          places.add(new Where(state, null, trigger.token(), trigger.end()));
        }
      }
    }
    boolean word = tokens.lower(trigger.token()).startsWith("sen");
    if (act == Act.MISS && complements.isOtherMatter(nouns, trigger.end(), end, word)) {
      return; // "missed his own speech"
    }
    if (places.isEmpty() && act == Act.OVERFLY && bare && scene.cast().at(trigger.end()) == null) {
      return; // "crosses central Europe": what is flown over is told, and is no state
    }
    if (act == Act.MISS
        && (Figurative.isSky(tokens, trigger.end(), end)
            || places.isEmpty() && tokens.is(trigger.end() - 1, "clear"))) {
      return;
    }
    if (screens.isRemote(trigger, sentence)) {
      screens.remote(who, trigger, sentence, end);
      return;
    }
    if (trigger.object().equals("scene") && places.isEmpty()) {
      places = besideHost(end, sentence);
    }
    if (places.isEmpty() && act.isPresence() && complements.isSomeStates(trigger.end(), end)) {
      return; // "set foot in just two member countries": which, these words do not say
    }
    boolean seen = tokens.lower(trigger.token()).startsWith("appear");
    if (trigger.object().equals("scene") && (places.isEmpty() || seen)) {
      return;
    }
    String rule = "verb " + act.name().toLowerCase(Locale.ROOT);
    log.each(who, places, act, reality, trigger, sentence, end, rule);
    gaps.travellers(act, reality, trigger, sentence);
    for (Entity other : company.beside(who, phrase.first(), sentence)) {
      log.each(other, places, act, reality, trigger, sentence, end, rule);
    }
  }

  private boolean act(Trigger trigger, String verb, Act act) {
    String word = tokens.lower(trigger.token());
    return trigger.act() == act && (word.startsWith(verb) || word.equals("kept"));
  }

  /** "stayed away from South Africa", "pulled out of": not from where he starts. */
  private boolean isAwayFrom(Trigger trigger) {
    return trigger.act() == Act.MISS && tokens.is(trigger.end() - 1, "away");
  }

  /** "moved to Brussels": where a change of house leads is where he lives. */
  private Set<String> living(Trigger trigger) {
    String verb = tokens.lower(trigger.token());
    return verb.startsWith("mov")
            || verb.startsWith("re")
            || verb.startsWith("exil")
            || verb.startsWith("emig")
        ? Places.LIVING_TO
        : Places.LIVING;
  }

  /** "flew him home": done to him, not by him. */
  private boolean isFlownOut(Trigger trigger, Sentence sentence) {
    boolean out =
        tokens.is(trigger.end() - 1, "home")
            || tokens.is(trigger.end() - 1, "back")
            || tokens.is(trigger.end() - 1, "out");
    if (trigger.act() != Act.LEAVE || !out) {
      return false;
    }
    Entity object = scene.object(trigger.token() + 1, sentence);
    return object != null
        && object.isListed()
        && actors.isBetween(object, trigger.token(), trigger.end());
  }

  /** "attended the Tehran summit": the town that the event is called by. */
  private List<Where> placeOfEvent(int from, int end) {
    for (Mention mention : scene.cast().within(from, end)) {
      Where where =
          mention.form() != Form.DEMONYM && nouns.isEvent(mention.end())
              ? scene.places().where(mention)
              : null;
      if (where != null) {
        return List.of(where);
      }
    }
    return List.of();
  }

  /** "sat among the guests when Kenya celebrated": where those are beside whom he sits. */
  private List<Where> besideHost(int end, Sentence sentence) {
    boolean when = tokens.is(end, "when") || tokens.is(end, "while") || tokens.is(end, "as");
    Mention host = when && end + 1 < sentence.end() ? scene.cast().at(end + 1) : null;
    if (host == null || host.end() >= sentence.end() || tokens.tag(host.end()) != Tag.VERB) {
      return List.of();
    }
    Where where = scene.places().where(host);
    return where == null ? List.of() : List.of(where);
  }
}
