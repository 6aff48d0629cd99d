package org.capias.reading.encounter.sighting;

import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * The date that a trigger has of its own: behind it in its clause, in front of the clause, or with
 * the event that the trip is for ("a summit that opens on Friday").
 */
final class OwnDays {
  /** Tokens between an event and the verb that opens it: "the summit of leaders which starts". */
  private static final int REACH = 6;

  private final Scene scene;
  private final Whens whens;
  private final Tokens tokens;
  private final NounPhrases nouns;

  OwnDays(Scene scene, Whens whens) {
    this.scene = scene;
    this.whens = whens;
    this.tokens = scene.page().tokens();
    this.nouns = new NounPhrases(scene);
  }

  When of(Trigger trigger, Sentence sentence, int end) {
    When after = whens.between(trigger.token() + 1, end, "date in clause");
    if (isSomebodysWord(trigger, sentence, end)) {
      return When.NEVER;
    }
    if (after != When.NEVER || isGround(trigger, sentence)) {
      return after;
    }
    if (isLately(end)) {
      return whens.between(end + 1, scene.clauseEnd(end + 1, sentence), "date of the last time");
    }
    if (trigger.noun() && tokens.is(end, ",") && isSet(end + 1)) {
      return whens.between(end + 1, scene.clauseEnd(end + 2, sentence), "date it was set for");
    }
    int start = scene.clauseStart(trigger.token(), sentence);
    if (tokens.is(start - 1, "when")) {
      When then = whens.endingAt(tokens.is(start - 2, ",") ? start - 2 : start - 1, "date of when");
      if (then != When.NEVER) {
        return then; // "since February, when he visited Washington"
      }
    }
    int next = trigger.noun() ? -1 : both(trigger);
    if (next > 0) {
      When both = whens.between(next, scene.clauseEnd(next + 1, sentence), "date of both verbs");
      if (both != When.NEVER) {
        return both;
      }
    }
    boolean held = trigger.act().isCustody();
    if (trigger.act() == Act.BE || held && isBe(trigger.token())) {
      int opening = scene.clauseStart(trigger.token(), sentence);
      When stay = stay(trigger, end);
      stay =
          held && stay == When.NEVER
              ? whens.since(
                  opening, trigger.token(), "held since") // "Since Monday he is in custody"
              : stay;
      if (stay != When.NEVER) {
        return stay;
      }
    }
    When fronted = fronted(trigger, start);
    if (fronted == When.NEVER) {
      fronted = governed(trigger, start);
    }
    if (fronted == When.NEVER && trigger.act().isCustody() && !trigger.noun()) {
      fronted = joined(trigger, start);
      boolean by = tokens.is(trigger.token() - 1, "who");
      if (by && fronted == When.NEVER) {
        // "came on Tuesday and was met by police who read him his rights"
        fronted =
            whens.lastBefore(sentence.first(), trigger.token() - 1, "date of the main clause");
      }
    }
    return fronted != When.NEVER ? fronted : ofEvent(trigger, end, sentence);
  }

  /** "was found in a flat on Tuesday and taken into custody": the day of the verb before "and". */
  private When joined(Trigger trigger, int start) {
    int and = trigger.token() - 1;
    while (and > start && (tokens.tag(and) == Tag.AUX || tokens.tag(and) == Tag.ADV)) {
      and--;
    }
    if (!tokens.is(and, "and") && !tokens.is(and, "then")) {
      return When.NEVER;
    }
    return whens.lastBefore(start, and, "date of the verb before");
  }

  /** "is in town until Friday", "has been in town since Sunday". */
  private When stay(Trigger trigger, int end) {
    When until = whens.until(trigger.token() + 1, end, "stays until");
    boolean perfect =
        tokens.is(trigger.token(), "been")
                && (tokens.is(trigger.token() - 1, "has")
                    || tokens.is(trigger.token() - 1, "had")
                    || tokens.is(trigger.token() - 1, "'s"))
            || trigger.act() != Act.BE;
    return until == When.NEVER && perfect
        ? whens.since(trigger.token() + 1, end + REACH, "there since")
        : until;
  }

  /**
   * The day told before a trigger in its clause; of a state of being held, none that another verb
   * has: "X, who was ousted last month, was in prison".
   */
  When fronted(Trigger trigger, int start) {
    int last = trigger.token();
    while (last > start && (tokens.tag(last - 1) == Tag.AUX || tokens.tag(last - 1) == Tag.ADV)) {
      last--;
    }
    boolean state = trigger.act().isCustody() && isBe(trigger.token());
    for (int i = start; state && i < last; i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        return When.NEVER;
      }
    }
    return whens.fronted(start, trigger.token(), "date before");
  }

  private boolean isBe(int token) {
    return VerbPhrase.isBe(tokens.lower(token));
  }

  /** "came and went in May": the second verb, which has the same subject and day; or -1. */
  private int both(Trigger trigger) {
    int and = trigger.token() + 1;
    boolean verb = and + 1 < tokens.size() && tokens.tag(and + 1) == Tag.VERB;
    return verb && tokens.is(and, "and") && !tokens.is(and + 1, "left") ? and + 1 : -1;
  }

  /** "In 2023 it persuaded him to stay away": the date of the verb that the trigger hangs on. */
  private When governed(Trigger trigger, int start) {
    if (trigger.noun() || !tokens.is(trigger.token() - 1, "to")) {
      return When.NEVER;
    }
    for (int i = trigger.token() - 2; i > Math.max(start, trigger.token() - REACH); i--) {
      if (tokens.tag(i) == Tag.VERB) {
        return isCausing(i) ? whens.fronted(start, i, "date before") : When.NEVER;
      }
    }
    return When.NEVER;
  }

  private boolean isCausing(int verb) {
    return DayWords.CAUSING.contains(tokens.lower(verb));
  }

  /** "at a summit that opens on Friday", "for the ceremony, which is held on 27 January". */
  private When ofEvent(Trigger trigger, int end, Sentence sentence) {
    boolean that = tokens.is(end, "that") || tokens.is(end, "which");
    int link = that ? end : tokens.is(end, ",") && tokens.is(end + 1, "which") ? end + 1 : -1;
    boolean event = false;
    for (int i = link - 1; link > 0 && i > Math.max(trigger.token(), link - REACH); i--) {
      event |= nouns.isEvent(i);
    }
    if (!event) {
      return When.NEVER;
    }
    for (int i = link + 1; i < Math.min(sentence.end(), link + REACH); i++) {
      if (DayWords.OPENING.contains(tokens.lower(i))) {
        int close = scene.clauseEnd(i + 1, sentence);
        return whens.between(i + 1, close, "date of the event");
      }
    }
    return When.NEVER;
  }

  /** "has been there four times, | most recently in May", "the last time in May". */
  private boolean isLately(int comma) {
    return tokens.is(comma, ",")
        && (tokens.is(comma + 1, "most") && tokens.is(comma + 2, "recently")
            || tokens.is(comma + 1, "lately")
            || tokens.is(comma + 1, "last") && tokens.is(comma + 2, "in")
            || tokens.is(comma + 1, "the") && tokens.is(comma + 3, "time"));
  }

  /** "a trip to X, planned for July". */
  private boolean isSet(int token) {
    return DayWords.FIXED.contains(tokens.lower(token)) && tokens.is(token + 1, "for");
  }

  /** "voiced concern over the visit last Friday": that was said on that day. */
  private boolean isSomebodysWord(Trigger trigger, Sentence sentence, int end) {
    if (!trigger.noun() || !trigger.act().isPresence()) {
      return false;
    }
    for (int i = trigger.token() - 1;
        i > Math.max(sentence.first(), trigger.token() - REACH);
        i--) {
      switch (tokens.lower(i)) {
        case "over", "about", "against" -> {
          // "over the visit on 3 May": the day of the visit, when a preposition ties it
          return whens.isLoose(trigger.token() + 1, end);
        }
        case ",", ";", "and", "after", "before", "during" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "On Thursday it blamed X for receiving him": what was blamed, and not on that day. */
  private boolean isGround(Trigger trigger, Sentence sentence) {
    int before = trigger.token() - 1;
    return trigger.form() == Trigger.Form.GERUND
        && before > sentence.first()
        && switch (tokens.lower(before)) {
          case "for", "of", "over", "about", "against", "despite" -> true;
          default -> false;
        };
  }
}
