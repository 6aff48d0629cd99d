package org.capias.reading.claim;

import org.capias.model.PartialDate;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.time.Basis;
import org.capias.reading.time.Kind;
import org.capias.reading.time.Time;
import org.capias.reading.time.TimeValue;
import org.jspecify.annotations.Nullable;

/** Dates as values: as written, with their normal form behind where that says more. */
final class Dates {
  private Dates() {}

  /** Whether a time is a fact that one can state: it has a place on the calendar or the clock. */
  static boolean isFact(Line line, Time time) {
    return isFact(time) && !isAttack(line, time);
  }

  /** "the Sept. 11 families": the name of an attack, not a day told. */
  private static boolean isAttack(Line line, Time time) {
    int last = time.end() - 1;
    boolean day =
        line.tokens.is(last, "11") || line.tokens.is(last, "11th") || line.tokens.is(last, "9/11");
    boolean alone = last == time.first();
    boolean month =
        !alone
            && (line.tokens.is(last - 1, "sept.")
                || line.tokens.is(last - 1, "september")
                || line.tokens.is(last - 1, "sept"));
    return day && (month || line.tokens.is(last, "9/11"));
  }

  static boolean isFact(Time time) {
    if (time.kind() != Kind.DATE && time.kind() != Kind.TIME) {
      return false;
    }
    if (time.value() instanceof TimeValue.Moment moment) {
      return time.date().isPresent() || moment.clock() != null;
    }
    return time.date().isPresent()
        || time.value() instanceof TimeValue.Weekday
        || time.value() instanceof TimeValue.Open open && open.pattern().indexOf('-') > 0;
  }

  /**
   * "The day after the leader had lost his seat": a whole clause tells which day, and no verb of
   * its own belongs to it.
   */
  static boolean isOfClause(Line line, Time time) {
    if (!(time.value() instanceof TimeValue.Open) || time.end() >= line.sentence.end()) {
      return false;
    }
    String before = line.tokens.lower(time.end() - 1);
    if (!before.equals("after") && !before.equals("before")) {
      return false;
    }
    int next = line.at(time.end());
    if (!line.is(next, Phrase.NOUN)) {
      return false;
    }
    next++;
    if (next < line.size() && line.word(next).equals("(")) {
      while (next < line.size() && !line.word(next).equals(")")) {
        next++;
      }
      next++;
    }
    return line.isFinite(next);
  }

  /** "more than twenty years ago" has no date that one could name. */
  private static boolean isExact(Time time) {
    return switch (time.modifier()) {
      case APPROX, MORE_THAN, LESS_THAN -> false;
      case NONE, START, MID, END -> true;
    };
  }

  static @Nullable PartialDate date(Time time) {
    return isExact(time) ? time.date().orElse(null) : null;
  }

  /**
   * The date of a sentence that tells just one, or null; also where that one stands in a clause of
   * its own.
   */
  static @Nullable PartialDate only(Line line, Clauses clauses, int verb) {
    Time found = null;
    for (Time time : line.times) {
      if (isFact(line, time) && date(time) != null) {
        if (found != null) {
          return null;
        }
        found = time;
      }
    }
    return found == null || isElsewhere(line, clauses, verb, found) ? null : date(found);
  }

  private static boolean isElsewhere(Line line, Clauses clauses, int verb, Time time) {
    int phrase = line.at(time.first());
    if (verb < 0 || line.word(phrase - 1).equals("since")) {
      return true; // "the lowest rate since 1969" is no rate of 1969
    }
    if (GateOfDates.isYearOfName(line, time.first(), time.end())) {
      return true; // "the 2020 candidate"
    }
    boolean ofNoun = line.word(phrase - 1).equals("of") && line.is(phrase - 2, Phrase.NOUN);
    if (ofNoun || !line.is(phrase, Phrase.TIME)) {
      return true; // "the warrant of May 2023 binds": the day of the warrant
    }
    int other = clauses.governor(phrase);
    return other >= 0 && other != verb && clauses.start(other) != clauses.start(verb);
  }

  private static boolean leadsOn(String word) {
    return switch (word) {
      case "before", "after", "of", "following", "since" -> true;
      default -> false;
    };
  }

  /** "Monday (2024-09-02)", "2019", "6:30pm". */
  static String written(Line line, Time time) {
    String words = line.page.text().substring(time.from(), time.to());
    int next = time.end();
    if (time.value() instanceof TimeValue.Open
        && next < line.sentence.end()
        && leadsOn(line.tokens.lower(next - 1))) {
      // "the day before his arrival": reckoned from what is named behind.
      int phrase = line.at(next);
      if (line.is(phrase, Phrase.NOUN)) {
        return line.page.text().substring(time.from(), line.tokens.end(line.end(phrase) - 1));
      }
    }
    PartialDate date = date(time);
    if (date == null || time.basis() == Basis.OPEN) {
      return words;
    }
    String normal = date.toString();
    return words.contains(normal) ? words : words + " (" + normal + ")";
  }

  /** "Forum 2025", "Senate Bill 1062": a number that belongs to a name. */
  static boolean isLabel(Line line, Time time) {
    int before = time.first() - 1;
    return time.first() > line.sentence.first()
        && time.end() == time.first() + 1
        && line.tokens.shape(time.first()) == Shape.NUMBER
        && (line.tokens.shape(before) == Shape.CAPITALISED
            || line.tokens.shape(before) == Shape.CAPITALS)
        && line.tokens.tag(before) != Tag.ADP
        && line.tokens.tag(before) != Tag.VERB
        && (before > line.sentence.first() || line.tokens.tag(before) == Tag.NOUN);
  }
}
