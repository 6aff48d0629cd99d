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
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** Trips that were called off, and people who went in the place of another. */
final class CalledOff {
  /** What a traveller needs of a state. */
  private static final Set<String> LEAVES =
      Set.of("visa", "entry", "admission", "visas", "clearance");

  private final Scene scene;
  private final NounPhrases nouns;
  private final Log log;
  private final Whens whens;
  private final Tokens tokens;

  CalledOff(Scene scene, NounPhrases nouns, Log log, Whens whens) {
    this.scene = scene;
    this.nouns = nouns;
    this.log = log;
    this.whens = whens;
    this.tokens = scene.page().tokens();
  }

  /** "cancelled a visit to X", "was refused trips to X, Y and Z". */
  void calledOff(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (tokens.is(trigger.end(), "no")) {
      return; // "cancelled no trip"
    }
    if (isNamed(trigger, sentence)) {
      return; // "called the trip a success"
    }
    boolean forced = isForced(trigger.token(), sentence);
    if (phrase.reality() == Reality.IMAGINED && !forced || phrase.reality() == Reality.NOT) {
      return;
    }
    // "his trip to X was put off": the trip is the subject; "he cancelled a trip": the object.
    boolean passive =
        phrase.passive()
            || forced && tokens.is(trigger.token() - 1, "be")
            || isHeadlined(trigger, phrase);
    int before = passive ? tripBefore(phrase.first(), sentence) : -1;
    int trip = before >= 0 ? before : tripAfter(trigger.token() + 1, sentence);
    if (trip < 0 && trigger.act() == Act.REFUSE) {
      refused(trigger, phrase, sentence);
      return;
    }
    if (trip < 0) {
      planDropped(trigger, phrase, sentence);
      return;
    }
    Actor subject = before >= 0 ? null : scene.subject(phrase.first(), sentence);
    Entity who = subject == null ? null : subject.who();
    if (who == null || !who.isListed()) {
      who = nouns.possessor(trip, sentence);
    }
    if (who == null && before >= 0 && scene.listed().size() == 1) {
      who = scene.protagonist(); // "A planned trip to X was dropped": his of whom the text tells
    }
    if (who != null && who.isListed()) {
      int end = before >= 0 ? phrase.first() : scene.clauseEnd(trip + 1, sentence);
      List<Where> places = scene.places().in(trip + 1, end, Places.INTO, false);
      if (places.isEmpty() && tokens.is(trip + 1, "to") && trip + 3 < end) {
        // "cancelled plans to visit Uganda and Turkey"
        places = scene.places().in(trip + 3, end, Places.INTO, true);
      }
      Where own = places.isEmpty() ? nouns.modifier(trip, sentence) : null;
      places = own == null ? places : List.of(own); // "cancels Colombia trip"
      if (places.isEmpty() && subject != null && subject.who() == null && subject.state() != null) {
        places = List.of(new Where(subject.state(), null, trigger.token(), trigger.end()));
      }
      // "was scheduled for February but was put off": the day stands between trip and verb.
      Trigger told =
          before < 0
              ? trigger
              : new Trigger(trip, trip + 1, trigger.act(), true, Trigger.Form.BASE, "-");
      if (places.size() == 1 && before >= 0 && isAnnounced(before, phrase.first())) {
        Where where = places.get(0);
        log.add(
            who, where, Act.MISS, Reality.HAPPENED, When.NEVER, told, sentence, "trip called off");
        return;
      }
      log.each(who, places, Act.MISS, Reality.HAPPENED, told, sentence, end, "trip called off");
    }
  }

  /** "call the trip a state visit": no "off" behind it. */
  private boolean isNamed(Trigger trigger, Sentence sentence) {
    if (!tokens.lower(trigger.token()).startsWith("call")) {
      return false;
    }
    for (int i = trigger.token() + 1; i < sentence.end(); i++) {
      if (tokens.is(i, "off") || tokens.is(i, ";")) {
        return tokens.is(i, ";");
      }
    }
    return true;
  }

  /** "a journey, announced on Sunday, was called off": the day is that of the announcement. */
  private boolean isAnnounced(int trip, int verb) {
    for (int i = trip + 1; i < verb; i++) {
      switch (tokens.lower(i)) {
        case "announced", "confirmed", "disclosed", "revealed" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "was refused a visa for New York", "Turkey denied him entry". */
  private void refused(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int leave = -1;
    for (int i = trigger.end(); i < Math.min(sentence.end(), trigger.end() + 8) && leave < 0; i++) {
      leave = LEAVES.contains(tokens.lower(i)) ? i : -1;
    }
    Actor subject = scene.subject(phrase.first(), sentence);
    Entity who =
        phrase.passive()
            ? subject == null ? null : subject.who()
            : scene.object(trigger.end(), sentence);
    if (leave < 0 || who == null || !who.isListed() || phrase.reality() != Reality.HAPPENED) {
      return;
    }
    int end = scene.clauseEnd(leave + 1, sentence);
    List<Where> places = scene.places().in(leave + 1, end, Places.INTO, false);
    if (!places.isEmpty() && Figurative.isSky(tokens, leave, end)) {
      log.each(who, places, Act.OVERFLY, Reality.NOT, trigger, sentence, end, "turned back");
      return;
    }
    if (places.isEmpty() && phrase.passive() && tokens.is(leave + 1, "by")) {
      places = scene.places().listFrom(leave + 2, sentence);
    }
    if (places.isEmpty() && !phrase.passive() && subject != null && subject.state() != null) {
      places = List.of(new Where(subject.state(), null, trigger.token(), trigger.end()));
    }
    if (!places.isEmpty()) {
      log.each(who, places, Act.MISS, Reality.HAPPENED, trigger, sentence, end, "not let in");
    }
  }

  /** "Putin's Turkey visit cancelled": a participle right behind the trip. */
  private boolean isHeadlined(Trigger trigger, VerbPhrase phrase) {
    return trigger.form() == Trigger.Form.PAST
        && phrase.first() == trigger.token()
        && nouns.isTrip(trigger.token() - 1);
  }

  /** "had to be called off", "caused trips to be put off": done, as what must be done is not. */
  private boolean isForced(int verb, Sentence sentence) {
    for (int i = verb - 1; i > Math.max(sentence.first(), verb - 4); i--) {
      if (tokens.is(i, "to")) {
        return tokens.is(i - 1, "had") || isCaused(i, sentence);
      }
    }
    return false;
  }

  private boolean isCaused(int to, Sentence sentence) {
    for (int i = to - 1; i >= sentence.first() && !tokens.is(i, "asked"); i--) {
      if (tokens.is(i, "caused") || tokens.is(i, "forced")) {
        return true;
      }
    }
    return false;
  }

  /** "was due to fly to Copenhagen but cancelled": the trip is the plan told before. */
  private void planDropped(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int next = trigger.end();
    boolean alone = next >= sentence.end() || tokens.is(next, ".") || tokens.is(next, ",");
    Sighting plan = alone && !phrase.passive() ? log.lastPlan(sentence) : null;
    Actor subject = plan == null ? null : scene.subject(phrase.first(), sentence);
    if (plan != null && subject != null && subject.who() == plan.who()) {
      log.keep(plan.as(Act.MISS));
    }
  }

  private int tripBefore(int verb, Sentence sentence) {
    for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 14); i--) {
      if (nouns.isTrip(i)) {
        return i;
      }
    }
    return -1;
  }

  private int tripAfter(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 7); i++) {
      if (nouns.isTrip(i) || isPlanToGo(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "his plan to address the assembly", "the idea of attending": of a journey. */
  private boolean isPlanToGo(int plan) {
    if (!tokens.is(plan, "plan") && !tokens.is(plan, "idea") && !tokens.is(plan, "intention")) {
      return false;
    }
    return (tokens.is(plan + 1, "to") || tokens.is(plan + 1, "of"))
        && switch (tokens.lower(plan + 2)) {
          case "visit",
              "attend",
              "travel",
              "go",
              "fly",
              "address",
              "join",
              "come",
              "tour",
              "visiting",
              "attending",
              "travelling",
              "going",
              "flying" ->
              true;
          default -> false;
        };
  }

  /** "sent the minister in his place", "X goes in his stead": he himself stays away. */
  void inHisPlace(int i, Sentence sentence) {
    if (!tokens.is(i, "stead") && !tokens.is(i, "place")) {
      return;
    }
    boolean possessive = tokens.is(i - 1, "'s");
    Mention mention = scene.cast().at(Math.max(0, possessive ? i - 2 : i - 1));
    boolean his = possessive || tokens.is(i - 1, "his") || tokens.is(i - 1, "her");
    if (!his || mention == null || !tokens.is(mention.first() - 1, "in")) {
      return;
    }
    List<Entity> listed = scene.listed();
    Entity who = scene.cast().of(mention);
    if (!who.isListed() && listed.size() == 1 && mention.form() == Form.PRONOUN) {
      who = listed.get(0);
    }
    if (!who.isListed()) {
      return;
    }
    Trigger trigger = new Trigger(i, i + 1, Act.MISS, true, Trigger.Form.BASE, "-");
    List<Where> places = scene.places().in(sentence.first(), i, Places.INTO, false);
    log.add(
        who,
        places.isEmpty() ? null : places.get(0),
        Act.MISS,
        Reality.HAPPENED,
        whens.between(sentence.first(), i, "date of the event"),
        trigger,
        sentence,
        "in his place");
  }
}
