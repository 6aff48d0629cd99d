package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What is done to a person: by a state, its police, a host; by those who follow a plane. */
final class Sufferings {
  /** What brings in the place of "as he stepped off in Nouakchott". */
  private static final Set<String> MOMENT = Set.of("in", "at", "on");

  private final Scene scene;
  private final Actors actors;
  private final Log log;
  private final Tokens tokens;
  private final Hosts hosts;
  private final Gaps gaps;
  private final PastDuties duties;
  private final Expectations expectations;
  private final Journeys journeys;
  private final Company company;
  private final Unnamed unnamed;

  Sufferings(Scene scene, Actors actors, Log log, Whens whens) {
    this.scene = scene;
    this.actors = actors;
    this.log = log;
    this.tokens = scene.page().tokens();
    this.hosts = new Hosts(scene);
    this.gaps = new Gaps(scene, log);
    this.duties = new PastDuties(scene, actors, log, whens);
    this.expectations = new Expectations(scene, actors, log);
    this.journeys = new Journeys(scene, actors, log);
    this.company = new Company(scene, log);
    this.unnamed = new Unnamed(scene);
  }

  /** What is done to the person: by a state, its police, a host. */
  void undergone(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (trigger.act() == Act.HOLD
        && (isPast(trigger)
            || Police.isBackground(tokens, trigger, phrase, sentence)
            || Police.isToAccount(tokens, trigger))) {
      return;
    }
    if (Police.isAsked(tokens, trigger, phrase, sentence)
        || Figurative.isFromWork(tokens, trigger, sentence)
        || Figurative.isPlaceToBe(tokens, phrase.first(), sentence)
        || journeys.isGoneTo(trigger, phrase, sentence)) {
      return;
    }
    if (trigger.object().equals("awaited")) {
      expectations.awaited(trigger, phrase, sentence);
      return;
    }
    if (trigger.act() == Act.LET
        && phrase.reality() == Reality.NOT
        && expectations.isEntry(trigger)) {
      expectations.keptOut(trigger, phrase, sentence);
      return;
    }
    if (phrase.reality() == Reality.PLANNED && isWelcome(trigger, phrase)) {
      return;
    }
    if (trigger.object().equals("reception")) {
      journeys.welcomed(trigger, phrase, sentence);
      return;
    }
    if (trigger.act() == Act.LET && isNoHost(trigger, phrase, sentence)) {
      journeys.tripTook(trigger, phrase, sentence);
      return;
    }
    if (trigger.act() == Act.ARREST && duties.is(phrase)) {
      duties.told(trigger, phrase, sentence);
      return;
    }
    if (phrase.reality() == Reality.NOT && expectations.isNoPlan(phrase)) {
      return;
    }
    if (phrase.reality() == Reality.IMAGINED
        || phrase.reality() == Reality.PLANNED && trigger.act() != Act.HOST
        || phrase.reality() == Reality.NOT && phrase.future()) {
      return;
    }
    int first =
        phrase.governor() >= 0 ? actors.governorStart(phrase.governor(), sentence) : phrase.first();
    Actor subject = scene.subject(first, sentence);
    if (trigger.form() == Trigger.Form.GERUND && (subject == null || subject.state() == null)) {
      Actor controller = actors.controller(first, sentence);
      subject = controller != null ? controller : subject;
    }
    boolean takenIn = trigger.act() == Act.HOST || trigger.act() == Act.LET;
    if (takenIn && !phrase.passive() && (subject == null || subject.state() == null)) {
      Actor states = hosts.antecedent(first, sentence);
      subject = states != null ? states : subject;
    }
    Entity who;
    String agent;
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    boolean seizure =
        (trigger.act() == Act.ARREST || trigger.act() == Act.SURRENDER)
            && phrase.reality() == Reality.HAPPENED;
    end = seizure ? gaps.firstEnd(trigger.token() + 1, end, Gaps.Said.SEIZED, sentence) : end;
    if (phrase.passive()) {
      if (subject != null && trigger.act().isCustody() && scene.isVehicle(subject.head())) {
        return; // "X's yacht was seized": he was not
      }
      who = subject == null ? null : subject.who();
      if (who == null && subject != null && subject.state() == null && trigger.act().isCustody()) {
        who = unnamed.subject(subject.head(), sentence);
      }
      agent = hosts.by(trigger, end, sentence);
      agent =
          who != null && trigger.act().isCustody() && hosts.isByHisOwn(trigger, end)
              ? who.state()
              : agent;
    } else {
      who =
          Captivity.isOwnDoing(tokens, trigger, sentence) && subject != null
              ? subject.who()
              : object(trigger, subject, sentence);
      agent = subject == null ? null : hosts.state(trigger, subject, sentence);
      if (agent == null && phrase.reality() == Reality.NOT) {
        agent = scene.lastState(trigger.token(), sentence);
      }
    }
    if (who == null
        || !who.isListed()
        || subject != null
            && subject.who() == who
            && !phrase.passive()
            && !scene.isVehicle(subject.head())
            && !Captivity.isOwnDoing(tokens, trigger, sentence)) {
      return;
    }
    Act act = trigger.act();
    if (seizure) {
      gaps.others(
          trigger.token() + 1,
          Gaps.Said.SEIZED,
          act,
          Reality.HAPPENED,
          agent,
          trigger,
          sentence,
          "undergone with others");
    }
    boolean seized = act == Act.ARREST || act == Act.SURRENDER;
    boolean out = trigger.act() == Act.RELEASE && tokens.lower(trigger.token()).startsWith("fl");
    Set<String> at = out || Police.isRemoval(tokens, trigger) ? Places.OUT_OF : Places.AT;
    List<Where> places = scene.places().in(trigger.token() + 1, end, at, false);
    if (places.isEmpty() && agent == null && seized) {
      places =
          Captivity.isMoment(tokens, end)
              ? scene.places().in(end + 1, sentence.end(), MOMENT, false)
              : places;
    }
    if (places.isEmpty() && agent == null && trigger.object().equals("self")) {
      agent = hosts.force(trigger.end(), end);
    }
    if (places.isEmpty() && (act == Act.HOST || act == Act.ARREST)) {
      places = scene.places().beforeWhere(first, sentence);
    }
    if (act == Act.SURRENDER || act == Act.LET) {
      // "to the court", "to The Hague": where he is taken is not where he was.
      places =
          scene.places().in(trigger.token() + 1, end, Set.of("in", "at", "from"), false).stream()
              .filter(place -> !Captivity.isOfCourt(tokens, trigger.token(), place))
              .toList();
    } else if (places.isEmpty() && !phrase.passive()) {
      places = scene.places().beforeWhere(phrase.first(), sentence);
    }
    if (act == Act.LET && places.isEmpty() && agent == null) {
      places = scene.places().beforeWhere(first, sentence); // "Chad, where he was let go"
    }
    if (agent == null && (act == Act.HOST || act == Act.LET)) {
      List<Where> examples = scene.places().examples(trigger.token() + 1, sentence);
      examples =
          examples.isEmpty() && places.isEmpty() && expectations.isRelative(first, sentence)
              ? scene.places().listAfterVerb(trigger.end(), sentence)
              : examples;
      places = examples.isEmpty() ? places : examples;
    }
    if (places.isEmpty() && agent != null) {
      Set<String> agents =
          phrase.passive()
              ? hosts.listBy(agent, trigger, sentence)
              : hosts.all(agent, subject, sentence);
      for (String state : agents) {
        log.each(
            who,
            List.of(new Where(state, null, trigger.token(), trigger.end())),
            act,
            phrase.reality(),
            trigger,
            sentence,
            end,
            "undergone " + act.name().toLowerCase(Locale.ROOT));
      }
      if (!phrase.passive() && act != Act.LET) {
        gaps.hosts(trigger.token() + 2, act, phrase.reality(), trigger, sentence);
      }
      return;
    }
    List<Entity> all = company.of(who, phrase, trigger, sentence);
    if (company.eachHisOwn(all, act, phrase.reality(), trigger, sentence)) {
      return;
    }
    String rule = "undergone " + act.name().toLowerCase(Locale.ROOT);
    for (Entity one : all) {
      log.each(one, places, act, phrase.reality(), trigger, sentence, end, rule);
    }
  }

  /** Whom a verb has as its object; a carpet is rolled out for the guest of the story. */
  private @Nullable Entity object(Trigger trigger, @Nullable Actor subject, Sentence sentence) {
    Entity object = scene.object(trigger.token() + 1, sentence);
    if (object == null && trigger.act().isCustody()) {
      int to = tokens.is(trigger.end(), "to") ? trigger.end() + 1 : trigger.end(); // "bail to X"
      object = scene.object(to, sentence); // "swooped on X", "took into custody X"
    }
    if (object == null && trigger.act().isCustody()) {
      object = unnamed.object(trigger.token() + 1, sentence);
    }
    boolean idiom = trigger.act() == Act.HOST && trigger.end() > trigger.token() + 1;
    if (object == null && subject != null) {
      Entity whom = expectations.whom(subject.head(), sentence);
      if (whom != null) {
        return whom;
      }
    }
    return object == null
            && idiom
            && subject != null
            && (subject.who() == null ? subject.state() != null : !subject.who().isListed())
        ? hosts.guest(trigger, sentence)
        : object;
  }

  /** "said he would welcome him": a gladness, not yet a trip. */
  private boolean isWelcome(Trigger trigger, VerbPhrase phrase) {
    return tokens.lower(trigger.token()).startsWith("welcom")
        && (tokens.is(phrase.first(), "would") || tokens.is(phrase.first(), "'d"));
  }

  /**
   * "took him": a state that takes somebody in does so in these words alone; with anything after
   * them ("took him to court", "took him seriously") it does something else.
   */
  private boolean isNoHost(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    String word = tokens.lower(trigger.token());
    if (!word.startsWith("t")) {
      return false;
    }
    int after = trigger.token() + 2;
    Actor subject = phrase.passive() ? null : scene.subject(phrase.first(), sentence);
    boolean alone =
        scene.cast().at(trigger.token() + 1) != null
            && (after >= sentence.end() || isEnd(after) || tokens.is(after, ";"));
    return !alone || subject == null || subject.state() == null;
  }

  private boolean isEnd(int token) {
    return tokens.is(token, ".") || tokens.is(token, ",");
  }

  /**
   * "had held him since": what was before some other event is not an arrest that the text tells.
   */
  private boolean isPast(Trigger trigger) {
    return trigger.form() == Trigger.Form.PAST
        && !tokens.is(trigger.token() - 1, "been")
        && !tokens.is(trigger.token() - 1, "being")
        && !tokens.is(trigger.token() - 1, "is");
  }

  /** "Trackers followed it over Greece". */
  void tracked(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Entity who = scene.vehicleAfter(trigger.token() + 1, sentence);
    if (who != null && who.isListed() && phrase.reality() == Reality.HAPPENED) {
      int end = scene.clauseEnd(trigger.token() + 1, sentence);
      List<Where> places = scene.places().in(trigger.token() + 1, end, Places.OVER, false);
      log.each(who, places, Act.OVERFLY, Reality.HAPPENED, trigger, sentence, end, "tracked over");
    }
  }
}
