package org.capias.reading.time;

import java.util.Set;
import org.capias.reading.text.Tag;

/**
 * When a date without a year is of the year of the one before it, in a text that does not tell its
 * own day. "On 11 March 2025 he was arrested. On 12 March he was flown out": the story has told its
 * year and goes on. "The warrant of March 2023 stands. In July he will travel": it has not; a
 * writer who leaves out the year may as well mean his own.
 *
 * <p>So the first date must be one at which something happened, not one by the way, and the second
 * must follow it soon and look the same way, back or ahead.
 */
final class Carry {
  /** Months from one event to the next: in one sentence, and from one to another. */
  private static final int WITHIN = 6;

  private static final int ACROSS = 2;

  /** What makes of the clause behind it something told by the way. */
  private static final Set<String> ASIDES =
      Set.of("who", "whom", "whose", "which", "that", "where", "since", "because", "although");

  /** What ties a date to another noun, or makes it an end and not an event. */
  private static final Set<String> TIES =
      Set.of(
          "of", "since", "until", "till", "before", "by", "from", "dated", "the", "a", "an", "his");

  private Carry() {}

  /**
   * @param told the date told before, in its line
   * @param next month and day, which may be 0
   */
  static int year(Point told, Draft date, Line before, Point next, Draft draft, Line line) {
    boolean same = before == line;
    if (!same && (isByTheWay(before, date) || isAhead(before, date) != isAhead(line, draft))) {
      return 0;
    }
    if (!told.hasMonth()) {
      boolean leads = date.first() <= before.from() + 1;
      return leads && told.year() > 0 ? told.year() : 0;
    }
    int months = Math.floorMod(next.month() - told.month(), 12);
    if (months == 0 && told.day() > next.day() && next.day() > 0 || told.year() < 0) {
      return 0;
    }
    return months > (same ? WITHIN : ACROSS)
        ? 0
        : told.year() + (next.month() < told.month() ? 1 : 0);
  }

  private static boolean isAhead(Line line, Draft date) {
    return Verbs.cue(line, date) == Verbs.Cue.FUTURE;
  }

  /** "the warrant of March 2023", "the March 2023 warrant", "who left in 2019", "(2019)". */
  private static boolean isByTheWay(Line line, Draft date) {
    int i = date.first() - 1;
    if (TIES.contains(line.lower(i)) || line.is(i, "(") || line.is(i, "'s")) {
      return true;
    }
    boolean participle = line.lower(i - 1).endsWith("ed") && line.isSmall(i - 2);
    if (participle && line.tag(i - 2) == Tag.NOUN) {
      return true; // "the warrant issued in March 2023"
    }
    for (int j = i; j >= line.from() && !line.is(j, ","); j--) {
      if (ASIDES.contains(line.lower(j))) {
        return true;
      }
    }
    return false;
  }
}
