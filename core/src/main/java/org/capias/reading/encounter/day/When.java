package org.capias.reading.encounter.day;

import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** A date, or both ends of a range. */
public record When(
    @Nullable Told<PartialDate> from, @Nullable Told<PartialDate> to, boolean coming, Turn turn) {
  public static final When NEVER = new When(null, null, false, Turn.NONE);

  /**
   * The same day a year, or a week, before: "on March 28" in a text of December, where the verb is
   * past. {@link #NEVER} where the words tell the year, so that nothing may be turned back.
   */
  public When turnedBack() {
    return turn == Turn.NONE || coming
        ? NEVER
        : new When(before(from), before(to), false, Turn.NONE);
  }

  private @Nullable Told<PartialDate> before(@Nullable Told<PartialDate> told) {
    if (told == null || told.value().precision() == PartialDate.Precision.YEAR) {
      return told;
    }
    PartialDate day = told.value();
    PartialDate back =
        !day.isDay()
            ? PartialDate.ofMonth(day.year() - 1, day.month())
            : PartialDate.of(
                turn == Turn.WEEK ? day.first().minusWeeks(1) : day.first().minusYears(1));
    return new Told<>(back, told.evidence(), told.rule());
  }

  /** By how much a date may be turned back that its verb puts into the past. */
  enum Turn {
    NONE,
    WEEK,
    YEAR;

    /** "March 28", "in July": a month is named and no year; "on Thursday": a weekday alone. */
    static Turn of(Tokens tokens, Time time) {
      Turn turn = NONE;
      for (int i = time.first(); i < time.end(); i++) {
        String word = tokens.lower(i);
        if (word.length() == 4 && word.chars().allMatch(Character::isDigit)
            || word.equals("next")
            || word.equals("this")) {
          return NONE;
        }
        turn = turn == YEAR ? turn : of(word, turn);
      }
      return turn;
    }

    /** What a word of a date without a year makes of it: a month, a weekday, or nothing new. */
    private static Turn of(String word, Turn before) {
      return Calendar.isMonth(word) ? YEAR : Calendar.isWeekday(word) ? WEEK : before;
    }
  }
}
