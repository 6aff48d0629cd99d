package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.model.PartialDate;
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
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What a journey tells besides its end: where it is bound for, over whose land it leads, to which
 * court it takes somebody, who shelters him.
 */
final class Journeys {
  private static final Set<String> OVER = Set.of("over", "across", "through");
  private static final Set<String> COURTS = Set.of("court", "tribunal", "hague", "arusha");

  private static final Set<String> TRIPS =
      Set.of("trip", "tour", "journey", "visit", "first", "second", "third", "last", "flight");

  private final Scene scene;
  private final Actors actors;
  private final Log log;
  private final Tokens tokens;

  Journeys(Scene scene, Actors actors, Log log) {
    this.scene = scene;
    this.actors = actors;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Without where a way leads that passes over or through the others ("on the way to Delhi"). */
  List<Where> passed(List<Where> places) {
    return places.stream().filter(place -> !isWayTo(place.token())).toList();
  }

  /** "on the way to X", "en route to X", "bound for X". */
  private boolean isWayTo(int place) {
    for (int i = place - 1; i > Math.max(0, place - 4); i--) {
      if (tokens.is(i, "to") || tokens.is(i, "for")) {
        return switch (tokens.lower(i - 1)) {
          case "way", "route", "bound", "flight", "journey", "trip" -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  /** "got a warm welcome in Mongolia": by whomever, there. */
  void welcomed(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Entity who = phrase.passive() ? null : actors.actor(trigger, phrase, sentence);
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    List<Where> places = scene.places().in(trigger.end(), end, Set.of("in", "at"), false);
    if (who != null && !places.isEmpty() && phrase.reality() == Reality.HAPPENED) {
      log.each(who, places, Act.HOST, Reality.HAPPENED, trigger, sentence, end, "got a welcome");
    }
  }

  /**
   * "left for New York on Wednesday": on the way as long as it is news, later a trip that was made.
   */
  private boolean isBound(Entity who, Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    boolean bound = tokens.is(trigger.end(), "for") && phrase.reality() != Reality.NOT;
    List<Where> places =
        bound ? scene.places().in(trigger.end(), end, Set.of("for"), false) : List.of();
    if (places.isEmpty() || places.get(0).state().equals(who.state()) || log.isAbroad(who)) {
      return false;
    }
    When when = log.when(trigger, sentence, end);
    PartialDate published = scene.page().document().published();
    boolean past =
        when.from() != null
            && published != null
            && when.from().value().last().plusDays(2).isBefore(published.first());
    log.add(
        who,
        places.get(0),
        Act.ARRIVE,
        past ? phrase.reality() : Reality.PLANNED,
        past ? when : When.NEVER,
        trigger,
        sentence,
        "bound for");
    return true;
  }

  /** "gone on through Belgium in a rented car": nobody flies over that; who flew did. */
  boolean isOnGround(Trigger trigger, Sentence sentence) {
    String verb = tokens.lower(trigger.token());
    if (!verb.startsWith("go") && !verb.equals("went")) {
      return false;
    }
    for (int i = trigger.token(); i < sentence.end(); i++) {
      switch (tokens.lower(i)) {
        case "car", "train", "bus", "road", "rail", "foot", "truck", "taxi", "convoy", "jeep" -> {
          return tokens.tag(i) == Tag.NOUN;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether who leaves is on his way to a court's cells, or to another state. */
  boolean isAway(Entity who, Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    return isToCells(who, trigger, phrase, sentence) || isBound(who, trigger, phrase, sentence);
  }

  /**
   * "left Abidjan for the court's cells", "a plane carrying X to The Hague took off": in custody.
   */
  private boolean isToCells(Entity who, Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    Actor plane = scene.subject(phrase.first(), sentence);
    boolean carried =
        plane != null
            && scene.isSubjectVehicle(phrase.first(), sentence)
            && isNamed(COURTS, Math.max(sentence.first(), plane.head() - 2), phrase.first());
    if (phrase.reality() != Reality.HAPPENED
        || !carried && !Captivity.isCells(tokens, trigger.end(), end)) {
      return false;
    }
    List<Where> from = scene.places().in(trigger.token() + 1, end, Places.FROM, true);
    log.each(
        who, from, Act.SURRENDER, Reality.HAPPENED, trigger, sentence, end, "left for the cells");
    return true;
  }

  /** "left Belgrade yesterday to give himself up": from there, on the day on which he left. */
  boolean isGoneTo(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int gone = Captivity.goneTo(tokens, trigger, phrase, sentence);
    Actor subject = gone < 0 ? null : scene.subject(gone, sentence);
    if (subject == null || subject.who() == null || !subject.who().isListed()) {
      return false;
    }
    Trigger left =
        new Trigger(gone, gone + 1, Act.SURRENDER, false, Trigger.Form.PAST, trigger.object());
    boolean bare = tokens.is(gone, "left");
    List<Where> from = scene.places().in(gone + 1, trigger.token(), Places.FROM, bare);
    if (from.isEmpty()) {
      from = scene.places().in(gone + 1, sentence.end(), Places.INTO, false);
    }
    log.each(
        subject.who(),
        from,
        Act.SURRENDER,
        Reality.HAPPENED,
        left,
        sentence,
        scene.clauseEnd(gone + 1, sentence),
        "went to surrender");
    return true;
  }

  private boolean isNamed(Set<String> words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "From North Korea he went on to Vietnam": he had been where he came from. */
  void fromFirst(Entity who, Trigger trigger, Sentence sentence, Reality reality) {
    if (!tokens.is(sentence.first(), "from") || reality != Reality.HAPPENED) {
      return;
    }
    Mention mention = scene.cast().at(sentence.first() + 1);
    Where origin = mention == null ? null : scene.places().where(mention);
    if (origin != null && origin.end() < trigger.token()) {
      log.add(who, origin, Act.LEAVE, reality, When.NEVER, trigger, sentence, "from there");
    }
  }

  /** "After the banquet he departed for Moscow": home again, and so gone from where he was. */
  boolean isHomeward(
      Entity who, List<Where> places, Act act, VerbPhrase phrase, Trigger trigger, Sentence told) {
    boolean home =
        !places.isEmpty() && places.stream().allMatch(one -> one.state().equals(who.state()));
    if (!home
        || act != Act.ARRIVE && act != Act.PLAN
        || phrase.reality() != Reality.HAPPENED
        || trigger.form() != Trigger.Form.PAST
        || !log.isAbroad(who)) {
      return false;
    }
    int end = scene.clauseEnd(trigger.token() + 1, told);
    When when = log.when(trigger, told, end);
    log.add(who, null, Act.LEAVE, Reality.HAPPENED, when, trigger, told, "went home");
    return true;
  }

  /** "flew to Beijing across Iranian airspace". */
  void over(Entity who, Trigger trigger, int end, Sentence sentence) {
    for (Where where : scene.places().in(trigger.end(), end, OVER, false)) {
      for (int i = where.end(); i < Math.min(end, where.end() + 2); i++) {
        if (tokens.is(i, "airspace") || tokens.is(i, "skies")) {
          When when = log.when(trigger, sentence, end);
          log.add(who, where, Act.OVERFLY, Reality.HAPPENED, when, trigger, sentence, "on the way");
        }
      }
    }
  }

  /** "was flown to The Hague on Sunday": handed over, from wherever he was held. */
  boolean isTakenToCourt(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (trigger.act() != Act.ARRIVE || !tokens.lower(trigger.token()).startsWith("fl")) {
      return false;
    }
    boolean court = false;
    for (int i = trigger.end(); i < Math.min(sentence.end(), trigger.end() + 7); i++) {
      court |= COURTS.contains(tokens.lower(i));
    }
    Actor subject = scene.subject(phrase.first(), sentence);
    Entity who = subject == null ? null : subject.who();
    if (!court || who == null || !who.isListed() || phrase.reality() != Reality.HAPPENED) {
      return false;
    }
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    List<Where> from = scene.places().in(trigger.end(), end, Set.of("from"), false);
    log.each(
        who, from, Act.SURRENDER, Reality.HAPPENED, trigger, sentence, end, "taken to a court");
    return true;
  }

  /** "Kenya sheltered him for years": he lived there. */
  boolean isSheltered(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (trigger.act() != Act.LIVE || phrase.passive() || phrase.reality() != Reality.HAPPENED) {
      return false;
    }
    Entity object = scene.object(trigger.token() + 1, sentence);
    if (object == null
        || !object.isListed()
        || !actors.isBetween(object, trigger.token(), trigger.token() + 4)) {
      return false;
    }
    Actor host = scene.subject(phrase.first(), sentence);
    if (host != null && host.state() != null) {
      int end = scene.clauseEnd(trigger.token() + 1, sentence);
      Where where = new Where(host.state(), null, trigger.token(), trigger.end());
      log.add(
          object,
          where,
          Act.LIVE,
          Reality.HAPPENED,
          log.when(trigger, sentence, end),
          trigger,
          sentence,
          "sheltered by");
    }
    return true;
  }

  /** "the first took him to Tajikistan": a trip takes somebody where he goes himself. */
  void tripTook(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Entity who = scene.object(trigger.token() + 1, sentence);
    int before = phrase.first() - 1;
    boolean trip =
        !phrase.passive()
            && before >= sentence.first()
            && (TRIPS.contains(tokens.lower(before))
                || phrase.first() < phrase.head() && TRIPS.contains(tokens.lower(phrase.first())));
    if (trip && who != null && who.isListed() && phrase.reality() == Reality.HAPPENED) {
      int end = scene.clauseEnd(trigger.token() + 1, sentence);
      List<Where> places = scene.places().in(trigger.token() + 1, end, Set.of("to"), false);
      if (!places.isEmpty()) {
        log.each(
            who, places, Act.ARRIVE, Reality.HAPPENED, trigger, sentence, end, "trip took him");
      }
    }
  }

  /** "addressed the General Assembly": in New York, unless on a screen. */
  List<Where> assembly(Trigger trigger, int end) {
    for (int i = trigger.end(); i + 1 < end; i++) {
      if (tokens.is(i, "general") && tokens.is(i + 1, "assembly")) {
        return List.of(new Where("US", "New York", i, i + 2));
      }
    }
    return List.of();
  }
}
