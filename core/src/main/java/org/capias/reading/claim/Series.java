package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.PartialDate;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Several warrants told in one breath, each with a day of its own. */
final class Series {
  private Series() {}

  /** "Two warrants are out for him: that of 4 March 2009 and that of 12 July 2010". */
  static List<PartialDate> each(Line line, int token) {
    List<PartialDate> dates = new ArrayList<>();
    for (Time time : line.times) {
      PartialDate date = Dates.date(time);
      int of = time.first() - 1;
      boolean that = line.tokens.is(of - 1, "that") || line.tokens.is(of - 1, "one");
      if (date != null && time.first() > token && line.tokens.is(of, "of") && that) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** "ordered his arrest in 2009 and again in 2010". */
  static boolean isAgain(Line line, int phrase) {
    for (int i = line.end(phrase); i + 1 < line.sentence.end(); i++) {
      if (line.tokens.is(i, "and") && line.tokens.is(i + 1, "again")) {
        return true;
      }
    }
    return false;
  }

  /** "charged him in 2009 and again in 2010", "in 2009 and 2010": the second, or null. */
  static @Nullable PartialDate again(Line line, Time first) {
    int and = first.end();
    if (!line.tokens.is(and, "and")) {
      return null;
    }
    boolean again = line.tokens.is(and + 1, "again");
    int reach = again ? 3 : line.tokens.is(and + 1, "in") ? 2 : 1;
    for (Time time : line.times) {
      if (time.first() > and && time.first() <= and + reach) {
        return Dates.date(time);
      }
    }
    return null;
  }

  /** "warrants of 2009 and 2010". */
  static boolean areJoined(Line line, int phrase) {
    for (int i = phrase + 1; i + 2 < line.size() && i < phrase + 14; i++) {
      if (line.is(i, Phrase.TIME)
          && line.is(i + 1, Phrase.COORDINATOR)
          && (line.is(i + 2, Phrase.TIME) || line.is(i + 3, Phrase.TIME))) {
        return true;
      }
    }
    return false;
  }
}
