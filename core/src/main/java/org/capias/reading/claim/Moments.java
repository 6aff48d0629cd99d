package org.capias.reading.claim;

import java.util.List;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * Dates as facts: "Tajikistan joined the court in 2002", "the Soviet Union's collapse in 1991",
 * "the warrant of March 2023". The date goes to the verb of its clause, or to the noun before it
 * where that names something that happens. The day on which somebody merely spoke is no claim.
 */
final class Moments implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    List<Time> times = place.line().times;
    for (int i = 0; i < times.size(); i++) {
      Time time = times.get(i);
      boolean isTold =
          Dates.isFact(place.line(), time)
              && !Dates.isOfClause(place.line(), time)
              && !Adrift.isDoubtful(place.line(), time.first(), time.end());
      if (!isTold || notes.isTaken(time.first())) {
        continue;
      }
      Time next = i + 1 < times.size() ? times.get(i + 1) : null;
      Time second = next != null && isRange(place.line(), time, next) ? next : null;
      Time joined = second == null && next != null && isOne(place.line(), time, next) ? next : null;
      Moment moment =
          new Moment(place, notes, time, joined == null ? second : joined, joined != null);
      moment.read();
      if (!moment.isOfSpeech()) {
        notes.leave(place.line(), time.first(), time.end());
      }
      if (second == null) {
        second = joined;
      }
      if (second != null) {
        notes.take(second.first(), second.end());
        i++;
      }
    }
  }

  /** "3 pm on Monday", "2 September, Monday": one time in two expressions. */
  private static boolean isOne(Line line, Time time, Time next) {
    boolean near =
        next.first() == time.end()
            || next.first() == time.end() + 1 && line.tokens.is(time.end(), "on");
    boolean same =
        time.date().isEmpty() || next.date().isEmpty() || time.date().equals(next.date());
    return near && same && next.kind() != time.kind();
  }

  /** "from 2016 to 2022", "between February 2015 and early 2020", "2015-2016", "May 3-5". */
  private static boolean isRange(Line line, Time from, Time to) {
    if (!Dates.isFact(line, to)) {
      return false;
    }
    if (to.first() == from.first() || to.first() == from.end() - 1 || isDash(line, from, to)) {
      return true;
    }
    if (to.first() != from.end() + 1 || from.first() == 0) {
      return false;
    }
    String link = line.tokens.lower(from.end());
    String before = line.tokens.lower(from.first() - 1);
    return before.equals("between") && link.equals("and") || before.equals("from") && isUntil(link);
  }

  private static boolean isDash(Line line, Time from, Time to) {
    boolean one = to.first() == from.end() + 1 && !line.tokens.spaceBefore(from.end());
    return one && (line.tokens.is(from.end(), "-") || line.tokens.is(from.end(), "–"));
  }

  private static boolean isUntil(String link) {
    return link.equals("to")
        || link.equals("until")
        || link.equals("till")
        || link.equals("through");
  }

  /** The words that open a range and are part of its value; null where it has none. */
  static @Nullable String opener(Line line, Time from) {
    if (from.first() == 0) {
      return null;
    }
    String before = line.tokens.lower(from.first() - 1);
    return before.equals("between") || before.equals("from") ? before : null;
  }
}
