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
    }
    return Cue.NONE;
  }

  /** Whether the verb stands beside the date: "left on 20 December". */
  static boolean isClose(Line line, Draft draft) {
    for (int i = draft.first() - 1; i >= draft.first() - 3; i--) {
      if (told(line, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Cue told(Line line, int i) {
    if (line.is(i, Role.FUTURE)) {
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
    boolean past =
        line.is(i, Role.PAST)
            || word.length() > 3
                && word.endsWith("ed")
                && line.tag(i) == Tag.VERB
                && !isPlan(line, i);
    return past ? Cue.PAST : null;
  }

  private static boolean isBase(Line line, int i) {
    return line.is(i, "be")
        || line.tag(i) == Tag.VERB && line.isSmall(i) && !line.lower(i).endsWith("ed");
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
