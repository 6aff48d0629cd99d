package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.guess.Ruled;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Lexicon;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.encounter.verb.Weighed;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds every trigger of a text whose person is on the list, with its places, dates and reality.
 */
public final class Sightings {
  private final Scene scene;
  private final Whens whens;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private final NounReality realities;
  private final Log log;
  private final Deeds deeds;
  private final Talks talks;
  private final TripHosts tripHosts;
  private final OwnTrips ownTrips;
  private final Sufferings sufferings;
  private final CalledOff calledOff;
  private final Presences presences;
  private final Events events;
  private final Scenes scenes;
  private final Headlines headlines;
  private final Transports transports;
  private final Fragments fragments;
  private final Absences absences;
  private final Unwelcome unwelcome;
  private final Asides asides;
  private final Gatherings gatherings;
  private final Groups groups;
  private final Itineraries itineraries;
  private final Skies skies;
  private final Meetings meetings;
  private final Gaps gaps;
  private final TurnedBack turnedBack;
  private final Invitations invitations;
  private final Hunts hunts;

  /** Where what is not taken is written down, when somebody asks why. */
  private final Weighed.@Nullable Left left;

  public Sightings(Scene scene, Whens whens, Weighed.@Nullable Left left) {
    this.left = left;
    this.scene = scene;
    this.whens = whens;
    this.tokens = scene.page().tokens();
    this.nouns = new NounPhrases(scene);
    this.realities = new NounReality(scene);
    this.log = new Log(scene, whens);
    Actors actors = new Actors(scene);
    this.sufferings = new Sufferings(scene, actors, log, whens);
    Antecedents antecedents = new Antecedents(scene, nouns);
    this.events = new Events(scene, nouns);
    this.deeds = new Deeds(scene, actors, sufferings, log, antecedents, events);
    this.tripHosts = new TripHosts(scene);
    this.ownTrips = new OwnTrips(scene);
    this.talks = new Talks(scene, actors, log);
    this.scenes = new Scenes(scene, actors, antecedents, events, log);
    this.headlines = new Headlines(scene, log);
    this.transports = new Transports(scene, log);
    this.fragments = new Fragments(scene, whens, log);
    this.absences = new Absences(scene, events, whens, log);
    this.unwelcome = new Unwelcome(scene, nouns, events, log);
    this.asides = new Asides(scene, log);
    this.groups = new Groups(scene, events, log);
    this.gatherings = new Gatherings(scene, events, log);
    this.itineraries = new Itineraries(scene, whens, nouns, log);
    this.skies = new Skies(scene, log);
    this.meetings = new Meetings(scene, nouns, log);
    this.gaps = new Gaps(scene, log);
    this.turnedBack = new TurnedBack(scene, log);
    this.invitations = new Invitations(scene, log);
    this.hunts = new Hunts(scene, log);
    this.calledOff = new CalledOff(scene, nouns, log, whens);
    this.presences = new Presences(scene, actors, antecedents, log);
  }

  public List<Sighting> find() {
    read();
    new Likely(scene, whens, realities, log).judge();
    return log.sightings();
  }

  /** What the rules alone take, as witnesses. */
  public List<Ruled> ruled() {
    read();
    return Likely.ruled(log.sightings());
  }

  private void read() {
    for (Sentence sentence : scene.page().sentences()) {
      if (sentence.zone().tells()) {
        int from = sentence.first();
        while (sentence.end() - from > Scene.LONGEST) {
          Zone zone = sentence.zone();
          find(new Sentence(from, from + Scene.LONGEST, sentence.paragraph(), zone));
          from += Scene.LONGEST;
        }
        find(new Sentence(from, sentence.end(), sentence.paragraph(), sentence.zone()));
      }
    }
  }

  private void find(Sentence sentence) {
    headlines.read(sentence);
    fragments.read(sentence);
    absences.read(sentence);
    unwelcome.read(sentence);
    asides.read(sentence);
    gatherings.read(sentence);
    groups.read(sentence);
    itineraries.read(sentence);
    skies.read(sentence);
    meetings.read(sentence);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      invitations.read(i, sentence);
      hunts.read(i, sentence);
      if (turnedBack.told(i, sentence)) {
        continue;
      }
      Trigger trigger = Lexicon.at(tokens, i, sentence.end());
      if (trigger == null) {
        presences.presence(i, sentence);
        calledOff.inHisPlace(i, sentence);
      } else {
        int before = log.sightings().size();
        VerbPhrase phrase = trigger.noun() ? null : VerbPhrase.of(tokens, trigger, sentence);
        if (phrase == null) {
          noun(trigger, sentence);
        } else {
          verb(trigger, phrase, sentence);
        }
        if (left != null && log.sightings().size() == before) {
          left.add(trigger, phrase);
        }
      }
    }
  }

  private void verb(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (transports.carried(trigger, phrase, sentence)) {
      return;
    }
    if (Scenes.is(trigger)) {
      scenes.told(trigger, phrase, sentence);
      return;
    }
    if (takesAThing(trigger, phrase, sentence)) {
      return;
    }
    if (trigger.act() == Act.LET && skies.letThrough(trigger, phrase, sentence)
        || isPulledOut(trigger, phrase, sentence)) {
      return;
    }
    if (trigger.act() == Act.MISS
        && phrase.passive()
        && tokens.lower(trigger.token()).startsWith("pull")) {
      // "was pulled out of his car": not of his own will
      sufferings.undergone(
          new Trigger(trigger.token(), trigger.end(), Act.ARREST, false, trigger.form(), "person"),
          phrase,
          sentence);
      return;
    }
    switch (trigger.act()) {
      case ARREST, HOLD, SURRENDER, RELEASE, HOST, GREET, LET ->
          sufferings.undergone(trigger, phrase, sentence);
      case CANCEL, REFUSE -> calledOff.calledOff(trigger, phrase, sentence);
      case MEET, ADDRESS -> talks.met(trigger, phrase, sentence);
      case TRACK -> sufferings.tracked(trigger, phrase, sentence);
      case TRANSIT, ARRIVE, VISIT, BE, PLAN, LEAVE, MISS, OVERFLY, LIVE ->
          deeds.done(trigger, phrase, sentence);
    }
  }

  /** "The jet pulled out of Ben Gurion": it left, and nobody stayed away. */
  private boolean isPulledOut(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    return trigger.act() == Act.MISS
        && tokens.lower(trigger.token()).startsWith("pull")
        && scene.isSubjectVehicle(phrase.first(), sentence);
  }

  /** "promised it, then took it back": nobody is taken home. */
  private boolean takesAThing(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    return trigger.act() == Act.LEAVE
        && trigger.object().equals("person")
        && !phrase.passive()
        && scene.object(trigger.token() + 1, sentence) == null;
  }

  /** "his first trip outside Russia and the Crimea": where it did not lead. */
  private boolean leadsOut(int from, int end) {
    for (int i = from; i < end && !tokens.is(i, "to"); i++) {
      if (tokens.is(i, "outside") || tokens.is(i, "beyond")) {
        return true;
      }
    }
    return false;
  }

  private void noun(Trigger trigger, Sentence sentence) {
    Entity who = nouns.possessor(trigger.token(), sentence);
    if (who == null || !who.isListed()) {
      who = ownTrips.whose(trigger, sentence);
    }
    if (who == null || !who.isListed()) {
      return;
    }
    Act act = trigger.act();
    Reality told = realities.of(trigger, sentence);
    boolean missed = act == Act.MISS && told == Reality.NAMED;
    Reality reality = missed ? Reality.HAPPENED : told;
    boolean arrest = act == Act.ARREST || act == Act.SURRENDER || act == Act.RELEASE;
    if (reality == Reality.IMAGINED || arrest && reality != Reality.HAPPENED) {
      return;
    }
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    boolean trip = act == Act.VISIT || act == Act.ARRIVE;
    int from = trigger.token() + 1;
    end = trip ? gaps.firstEnd(from, end, Gaps.Said.TRIP, sentence) : end;
    end = arrest ? OwnTrips.verb(tokens, from, end) : end;
    if (trip && leadsOut(from, end)) {
      return;
    }
    Set<String> prepositions =
        arrest
            ? Places.AT
            : act == Act.OVERFLY
                ? Places.OVER
                : act == Act.LEAVE ? Places.FROM : act == Act.MISS ? Places.AWAY : Places.INTO;
    boolean of = act == Act.OVERFLY || tokens.lower(trigger.token()).startsWith("tour");
    List<Where> places =
        scene.places().in(trigger.token() + 1, end, of ? Places.OF : prepositions, false);
    if (places.isEmpty()) {
      places = scene.places().listAfter(end, sentence);
    }
    if (places.isEmpty() && act.isPresence() && act != Act.LEAVE) {
      Where modifier = nouns.modifier(trigger.token(), sentence);
      Where event = modifier != null ? modifier : events.in(trigger.token() + 1, end);
      event = event != null ? event : tripHosts.beside(trigger.token(), who, sentence);
      event = event != null ? event : tripHosts.host(trigger.token(), who, sentence);
      places = event == null ? places : List.of(event);
    }
    log.each(
        who, places, act, reality, trigger, sentence, end, "noun " + tokens.lower(trigger.token()));
    if (trip) {
      gaps.others(from, Gaps.Said.TRIP, act, reality, null, trigger, sentence, "whose trip");
    }
  }

  /** With the day that the text gives their event elsewhere. */
  public List<Sighting> dated(List<Sighting> sightings) {
    return new EventDays(scene, whens).date(sightings);
  }

  /** States that a text ties to an event ("the Abuja summit", "a summit in Johannesburg"). */
  public List<Where> venues() {
    List<Where> venues = new ArrayList<>();
    for (Mention mention : scene.cast().mentions()) {
      if (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE) {
        boolean before = mention.form() != Form.DEMONYM && nouns.isVenue(mention.end());
        boolean after = tokens.is(mention.first() - 1, "in") && nouns.isVenue(mention.first() - 2);
        Where where = scene.places().where(mention);
        if (where != null && (before || after)) {
          venues.add(where);
        }
      }
    }
    return venues;
  }
}
