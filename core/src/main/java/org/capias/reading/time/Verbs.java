package org.capias.reading.time;

import java.util.Set;
import org.capias.reading.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where the clause of a date looks, from the nearest verb that shows it: leftwards first ("will
 * arrive on Monday, she said"), then rightwards ("on Monday he will").
 */
final class Verbs {
  /** So far a verb is sought, in words. */
  private static final int REACH = 25;

  /** A noun before "for December" is a plan, a verb in these places is not. */
  private static final int PLAN_REACH = 3;

  /** How far before "for 7 April" stands what is fixed for that day. */
  private static final int FIXED_REACH = 10;

  /** Verbs after which an infinitive has happened: "had to leave on Monday". */
  private static final Set<String> DONE =
      Set.of(
          "had",
          "able",
          "forced",
          "managed",
          "failed",
          "refused",
          "began",
          "started",
          "continued",
          "allowed",
          "used",
          "declined",
          "appeared",
          "seemed",
          "reported",
          "believed",
          "obliged");

  /** Verbs whose present tense reports what was. */
  private static final Set<String> REPORTING =
      Set.of(
          "says", "say", "writes", "reports", "tells", "shows", "show", "notes", "claims", "adds");

  /** Verbs whose present tense beside a day or month says what is to come. */
  private static final Set<String> SCHEDULED =
      Set.of("takes", "comes", "enters", "expires", "opens", "begins", "starts", "ends", "resumes");

  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "added", "announced", "confirmed", "according", "reported");

  /** What it puts off stays so until the day that the word names, which is still to come. */
  private static final Set<String> PUT_OFF =
      Set.of(
          "adjourned",
          "postponed",
          "delayed",
          "deferred",
          "suspended",
          "extended",
          "have",
          "has",
          "off");

  /** Within so many words a date in front has its verb. */
  private static final int FRONT_REACH = 9;

  private Verbs() {}

  /** What the nearest verb tells. */
  enum Cue {
    PAST,
    FUTURE,
    /** "urged him to come on Monday": a plan, a wish or a deed. */
    INFINITIVE,
    NONE
  }

  /** Past or future, present where nothing tells; an infinitive looks ahead. */
  static Tense tense(Line line, Draft draft) {
    return switch (cue(line, draft)) {
      case PAST -> Tense.PAST;
      case FUTURE, INFINITIVE -> Tense.FUTURE;
      case NONE -> Tense.PRESENT;
    };
  }

  static Cue cue(Line line, Draft draft) {
    if (line.is(draft.first() - 1, "since")) {
      return Cue.PAST;
    }
    if (isFixed(line, draft)) {
      return Cue.FUTURE;
    }
    for (int i = draft.first() - 1; i >= line.from() && i >= draft.first() - REACH; i--) {
      Cue told = isProgressive(line, i) || isSchedule(line, i, draft) ? Cue.FUTURE : told(line, i);
      if (told != null) {
        return told;
      }
      if (line.is(i, ";")) {
        break;
      }
    }
    if (line.isSmall(draft.end()) && line.lower(draft.end()).endsWith("ed")) {
      return Cue.PAST; // "on Monday renewed": the verb of the date, whatever the tagger says
    }
    for (int i = draft.end(); i < line.to() && i < draft.end() + REACH; i++) {
      Cue told = told(line, i);
      if (told != null && told != Cue.INFINITIVE) {
        return told;
      }
      if (line.is(i, ";")) {
        break;
      }
    }
    return Cue.NONE;
  }

  /**
   * How many words before the date the verb stands in its clause: 1 for "left 20 December", 4 for
   * "arrived in the capital in May"; more than {@link #REACH} where none does, as in "asked the
   * assembly that meets in December" or "took up an invitation for December".
   */
  static int distance(Line line, Draft draft) {
    int first = draft.first() - 1;
    int reach = line.is(first, "for") ? PLAN_REACH : REACH;
    int words = 0;
    for (int i = first; i >= line.from() && i > first - reach; i--) {
      // "was let go in May" is one verb.
      words += line.tag(i) == Tag.VERB || line.tag(i) == Tag.ADV ? 0 : 1;
      if (told(line, i) != null) {
        return Math.max(words, 1);
      }
      if (line.isAny(i, ",", ";", "that") || isPresent(line, i)) {
        break;
      }
    }
    return isInFront(line, draft) ? distanceAfter(line, draft) : Integer.MAX_VALUE;
  }

  /** "In March he": a preposition at most stands before the date in its clause. */
  private static boolean isInFront(Line line, Draft draft) {
    int lead = line.tag(draft.first() - 1) == Tag.ADP ? draft.first() - 2 : draft.first() - 1;
    return lead < line.from() || line.isAny(lead, ";", ",", "and") || line.is(lead, "but");
  }

  /** How many words behind a date in front the verb of its clause stands. */
  private static int distanceAfter(Line line, Draft draft) {
    int words = 1;
    for (int i = draft.end(); i < line.to() && words < FRONT_REACH; i++) {
      if (SAYING.contains(line.lower(i)) || line.isAny(i, ";", "that", "who")) {
        return Integer.MAX_VALUE; // "In March, he said, she will come"
      }
      if (told(line, i) != null) {
        return words;
      }
      words++;
    }
    return Integer.MAX_VALUE;
  }

  /** "meets", "wins": neither past nor infinitive nor participle. */
  private static boolean isPresent(Line line, int i) {
    return line.tag(i) == Tag.VERB && line.isSmall(i) && line.lower(i).endsWith("s");
  }

  /** "was adjourned until June", "have until June": and not "stayed until June". */
  static boolean isPutOff(Line line, int until) {
    for (int i = until - 1;
        line.isAny(until, "until", "till") && i >= Math.max(line.from(), until - 4);
        i--) {
      if (PUT_OFF.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Cue told(Line line, int i) {
    if (line.is(i, Role.FUTURE) && line.month(i) == 0) {
      return Cue.FUTURE;
    }
    if (line.is(i, "to") && isBase(line, i + 1)) {
      return infinitive(line, i);
    }
    if (isPlan(line, i) && line.is(i + 1, "for")) {
      return Cue.FUTURE;
    }
    if (line.is(i - 1, "be") || line.is(i - 1, "to")) {
      return null; // "will be held": the verb before decides
    }
    String word = line.lower(i);
    if (SCHEDULED.contains(word) && line.tag(i) == Tag.VERB && isSchedule(line, i)) {
      return Cue.FUTURE;
    }
    boolean past =
        line.is(i, Role.PAST)
            || word.length() > 3
                && word.endsWith("ed")
                && line.tag(i) == Tag.VERB
                && !isPlan(line, i);
    return past ? Cue.PAST : null;
  }

  /** "takes effect in June", "opens on 1 December": a present tense that is a calendar's. */
  private static boolean isSchedule(Line line, int i) {
    return switch (line.lower(i)) {
      case "takes" -> line.isAny(i + 1, "effect", "place");
      case "comes", "enters" -> line.is(i + 1, "into");
      default -> true;
    };
  }

  private static boolean isBase(Line line, int i) {
    return line.is(i, "be")
        || line.tag(i) == Tag.VERB && line.isSmall(i) && !line.lower(i).endsWith("ed");
  }

  /** "sets 23 May for the hearing", "has put the hearing down for 7 April". */
  private static boolean isFixed(Line line, Draft draft) {
    int before = draft.first() - 1;
    if (line.isAny(before, "sets", "fixes")) {
      return true;
    }
    for (int i = before - 1; line.is(before, "for") && i > before - FIXED_REACH; i--) {
      boolean perfect = line.isAny(i - 1, "has", "have");
      if (line.isAny(i, "sets", "fixes", "schedules")
          || perfect && line.isAny(i, "set", "fixed", "scheduled")) {
        return true;
      }
    }
    return false;
  }

  /** "is heading to the capital on Monday". */
  private static boolean isProgressive(Line line, int i) {
    return line.isAny(i, "is", "are")
        && line.tag(i + 1) == Tag.VERB
        && line.lower(i + 1).endsWith("ing");
  }

  /** "they meet on Friday": a present tense beside a day is a timetable's. */
  private static boolean isSchedule(Line line, int i, Draft draft) {
    String word = line.lower(i);
    return draft.sense() instanceof Sense.Nth nth
        && nth.weekday() > 0
        && i >= draft.first() - 6
        && line.tag(i) == Tag.VERB
        && line.isSmall(i)
        && word.length() > 2
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("en")
        && !line.is(i, Role.PAST)
        && !line.is(i - 1, Role.PAST)
        && !(line.is(i - 2, Role.PAST) && !line.isMark(i - 1))
        && !line.is(i - 1, "to")
        && !REPORTING.contains(word);
  }

  private static @Nullable Cue infinitive(Line line, int i) {
    // "allowed the prime minister, X, to fly": an apposition may stand between.
    int reach = line.is(i - 1, ",") ? 9 : 3;
    for (int j = i - 1; j >= line.from() && j >= i - reach; j--) {
      if (DONE.contains(line.lower(j))) {
        return Cue.PAST;
      }
      if (isPlan(line, j)) {
        return Cue.FUTURE;
      }
    }
    return Cue.INFINITIVE;
  }

  /** "is to visit", "due to arrive", "plans to travel". */
  private static boolean isPlan(Line line, int i) {
    return line.isAny(i, "is", "are", "due")
        || line.isAny(i, "set", "plans", "planned")
        || line.isAny(i, "planning", "expected", "scheduled")
        || line.isAny(i, "slated", "intends", "intend");
  }
}
