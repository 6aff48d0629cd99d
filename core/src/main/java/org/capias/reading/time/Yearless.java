package org.capias.reading.time;

import org.capias.model.PartialDate.Precision;

/** Dates that leave out their year, or year and month: "Sept. 2", "in March", "on the 20th". */
final class Yearless {
  /** How many days a verb weighs that stands beside the date, in its clause, and further off. */
  private static final int CLOSE = 372;

  private static final int WITHIN = 250;
  private static final int FAR = 150;

  /** Words from a verb to a date that is told beside it, and to one of its clause. */
  private static final int CLOSE_WORDS = 3;

  private static final int WITHIN_WORDS = 8;

  /** Days between two that are told on end. */
  private static final int ON_END = 3;

  private final Setting setting;
  private final Story story;

  Yearless(Setting setting, Story story) {
    this.setting = setting;
    this.story = story;
  }

  /** A month, or a month and day, whose year is not told. */
  Told month(Sense.Stated s, Draft draft, Line line) {
    int year = yearInText(s, draft, line);
    Basis basis = Basis.TEXT;
    if (year != 0) {
      return new Told(Resolver.moment(year, s.month(), s.day(), draft), basis);
    }
    if (setting.narrative() && story.last().isKnown()) {
      year = Narrative.year(story.last(), story.fine(), s.month(), s.day());
    } else if (setting.told().isKnown()) {
      year = nearYear(s, draft, line);
      basis = setting.basis();
    } else {
      year = story.carried(line, draft, s.month(), s.day());
      year = year == 0 ? Weekdays.fitting(s, setting.year()) : year;
    }
    TimeValue value = Resolver.moment(year, s.month(), s.day(), draft);
    return year == 0 ? Told.open(value) : new Told(value, basis);
  }

  /** The year that the text itself gives to a day or month; 0 where it gives none. */
  private int yearInText(Sense.Stated s, Draft draft, Line line) {
    int year = 0;
    if (s.day() == 0 && !setting.narrative() && Verbs.cue(line, draft) != Verbs.Cue.FUTURE) {
      int beside = story.yearInSentence(line, s.month());
      boolean past =
          beside < setting.told().year()
              || beside == setting.told().year() && s.month() <= setting.told().month();
      year = past ? beside : 0;
    }
    if (s.day() > 0 && !setting.narrative()) {
      year = story.yearOf(s.month(), s.day());
      int beside = story.yearInSentence(line, s.month(), s.day());
      year = year == 0 && beside != setting.told().year() ? beside : year;
      year = year == 0 ? yearOfStory(s, draft, line) : year;
    }
    return year == 0 ? scopeYear(draft, line) : year;
  }

  /**
   * "On 25 March 2006 he agreed. Two days later X was gone, and on 28 March": days on end are of
   * one story. So is a day of which this year's is still to come, near the day just told in full; 0
   * for any other.
   */
  private int yearOfStory(Sense.Stated s, Draft draft, Line line) {
    int close = story.yearClose(s.month(), s.day(), 0, ON_END);
    Point now = setting.told();
    boolean past = Verbs.cue(line, draft) == Verbs.Cue.PAST;
    boolean ahead = s.month() * 32 + s.day() > now.month() * 32 + now.day();
    return close == 0 && past && ahead && now.hasMonth()
        ? story.yearClose(s.month(), s.day(), -Story.SOON / 2, Story.SOON)
        : close;
  }

  /** "In 2013, he went there in July": a year that opens the sentence holds for all of it. */
  private int scopeYear(Draft draft, Line line) {
    int first = line.from();
    if (line.is(first, "in") && line.year(first + 1) > 0 && draft.first() > first + 2) {
      return line.year(first + 1);
    }
    return 0;
  }

  /**
   * The year that brings a month, or a day of it, nearest to the day of writing. Who means a month
   * of long ago names its year, so that the verb weighs only so much, the more the closer it
   * stands.
   */
  private int nearYear(Sense.Stated s, Draft draft, Line line) {
    Point now = setting.told();
    int fitting = s.weekday() > 0 && s.day() > 0 ? yearByWeekday(s, now.year()) : 0;
    if (fitting != 0 || !now.hasMonth()) {
      return fitting != 0 ? fitting : now.year();
    }
    int days = (s.month() - now.month()) * 31;
    if (s.day() > 0 && now.day() > 0) {
      days += s.day() - now.day();
    }
    Verbs.Cue cue = Verbs.cue(line, draft);
    int words = Verbs.distance(line, draft);
    boolean since = line.is(draft.first() - 1, "since");
    boolean until = Verbs.isPutOff(line, draft.first() - 1);
    int weight = since || words <= CLOSE_WORDS ? CLOSE : words <= WITHIN_WORDS ? WITHIN : FAR;
    int best = now.year();
    int least = Integer.MAX_VALUE;
    for (int step = 0; step <= 2; step++) {
      int year = now.year() + (step == 2 ? 1 : -step);
      int distance = days + (year - now.year()) * 372;
      boolean wrong =
          cue == Verbs.Cue.PAST && distance > 1 && !until // "was adjourned until June"
              || cue == Verbs.Cue.FUTURE && distance < -31;
      int cost = Math.abs(distance) + (wrong ? weight : 0);
      if (cue == Verbs.Cue.NONE && distance > 0) {
        cost += distance / 2; // news tells more of the past
      }
      if (cost < least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }

  private static int yearByWeekday(Sense.Stated s, int near) {
    for (int year : new int[] {near, near - 1, near + 1}) {
      if (Weekdays.fitting(s, year) != 0) {
        return year;
      }
    }
    return 0;
  }

  private Point base() {
    return setting.narrative() ? story.last() : story.near();
  }

  /** "the 20th": of the month that is being told of. */
  Told dayOfMonth(int day, Draft draft, Line line) {
    Point near = setting.narrative() || !setting.told().isKnown() ? base() : setting.told();
    if (!near.hasMonth()) {
      return Told.open(new TimeValue.Moment(0, 0, day, draft.part(), draft.clock(), Precision.DAY));
    }
    Point month = new Point(near.year(), near.month(), 0);
    if (!setting.narrative() && near.hasDay()) {
      Tense tense = Verbs.tense(line, draft);
      if (tense != Tense.FUTURE && day > near.day()) {
        month = month.monthPlus(-1);
      } else if (tense == Tense.FUTURE && day < near.day()) {
        month = month.monthPlus(1);
      }
    }
    Basis basis = near.equals(base()) ? Basis.TEXT : setting.basis();
    return new Told(Resolver.moment(month.year(), month.month(), day, draft), basis);
  }
}
