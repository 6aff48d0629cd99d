package org.capias.reading.encounter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What is done to a person: by a state, its police, a host; by those who follow a plane. */
final class Sufferings {
  private final Scene scene;
  private final Actors actors;
  private final Log log;
  private final Whens whens;
  private final Tokens tokens;

  Sufferings(Scene scene, Actors actors, Log log, Whens whens) {
    this.scene = scene;
    this.actors = actors;
    this.log = log;
    this.whens = whens;
    this.tokens = scene.page().tokens();
  }

  /** What is done to the person: by a state, its police, a host. */
  void undergone(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (trigger.act() == Act.HOLD && isPast(trigger)) {
      return;
    }
    if (trigger.act() == Act.ARREST && isPastDuty(phrase)) {
      pastDuty(trigger, phrase, sentence);
      return;
    }
    if (phrase.reality() == Reality.IMAGINED
        || phrase.reality() == Reality.PLANNED && trigger.act() != Act.HOST
        || phrase.reality() == Reality.NOT && phrase.future()) {
      return;
    }
    int first =
        phrase.governor() >= 0 ? actors.governorStart(phrase.governor(), sentence) : phrase.first();
    Actor subject = scene.subjects().of(first, sentence);
    Entity who;
    String agent;
    int end = scene.clauses().end(trigger.token() + 1, sentence);
    if (phrase.passive()) {
      who = subject == null ? null : subject.who();
      agent = agentBy(trigger.token() + 1, end, sentence);
    } else {
      who = scene.object(trigger.token() + 1, sentence);
      agent = subject == null ? null : subject.state();
      if (agent == null && phrase.reality() == Reality.NOT) {
        agent = scene.lastState(trigger.token(), sentence);
      }
    }
    if (who == null
        || !who.isListed()
        || subject != null && subject.who() == who && !phrase.passive()) {
      return;
    }
    Act act = trigger.act();
    List<Where> places = scene.places().in(trigger.token() + 1, end, Places.AT, false);
    if (act == Act.SURRENDER || act == Act.LET) {
      // "to the court", "to The Hague": where he is taken is not where he was.
      places = scene.places().in(trigger.token() + 1, end, Set.of("in", "at", "from"), false);
    }
    if (places.isEmpty() && agent != null) {
      log.add(
          who,
          new Where(agent, null, trigger.token(), trigger.end()),
          act,
          phrase.reality(),
          log.when(trigger, sentence, end),
          trigger,
          sentence,
          "undergone " + act.name().toLowerCase(Locale.ROOT));
      return;
    }
    log.each(
        who,
        places,
        act,
        phrase.reality(),
        trigger,
        sentence,
        end,
        "undergone " + act.name().toLowerCase(Locale.ROOT));
  }

  /** "was obliged to arrest him": said of a day on which he was there. */
  private boolean isPastDuty(VerbPhrase phrase) {
    int governor = phrase.governor();
    if (governor < 1) {
      return false;
    }
    return switch (tokens.lower(governor)) {
      case "obliged", "obligated", "bound", "required" -> tokens.is(governor - 1, "was");
      default -> false;
    };
  }

  private void pastDuty(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Actor subject =
        scene.subjects().of(actors.governorStart(phrase.governor(), sentence), sentence);
    Entity who = scene.object(trigger.token() + 1, sentence);
    if (subject == null || subject.state() == null || who == null || !who.isListed()) {
      return;
    }
    Whens.When when = whens.between(trigger.token() + 1, sentence.end(), "date of the duty");
    if (when.from() == null) {
      when = whens.between(sentence.first(), phrase.first(), "date of the duty");
    }
    Where where = new Where(subject.state(), null, trigger.token(), trigger.end());
    log.add(who, where, Act.BE, Reality.NAMED, when, trigger, sentence, "past duty");
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

  private @Nullable String agentBy(int from, int end, Sentence sentence) {
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "by")) {
        for (Mention mention : scene.cast().within(i, Math.min(sentence.end(), i + 5))) {
          if (mention.kind() == Kind.STATE) {
            return scene.cast().of(mention).id();
          }
        }
      }
    }
    return null;
  }

  /** "Trackers followed it over Greece". */
  void tracked(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Entity who = scene.vehicles().after(trigger.token() + 1, sentence);
    if (who != null && who.isListed() && phrase.reality() == Reality.HAPPENED) {
      int end = scene.clauses().end(trigger.token() + 1, sentence);
      List<Where> places = scene.places().in(trigger.token() + 1, end, Places.OVER, false);
      log.each(who, places, Act.OVERFLY, Reality.HAPPENED, trigger, sentence, end, "tracked over");
    }
  }
}
