package org.capias.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds out from where a text is told: the day of publication, else a day at the head of the text,
 * else the other dates in it. A text is a history when most of the years it names lie far from its
 * own, and few words in it point from the day of writing.
 */
final class Settings {
  /** A year so far from the day of writing is of another time. */
  private static final int FAR = 3;

  private static final int ENOUGH = 5;
  private static final int MANY = 15;
  private static final int HEAD_SENTENCES = 6;
  private static final int HEAD_WORDS = 12;

  private Settings() {}

  static Setting of(Page page, List<Line> lines, List<List<Draft>> drafts) {
    Point told = Setting.published(page.document().published());
    Basis basis = told.isKnown() ? Basis.PUBLISHED : Basis.OPEN;
    if (!told.hasDay()) {
      Point head = dateline(page, lines, drafts, told);
      if (head.isKnown() && (head.hasDay() || !told.isKnown())) {
        told = head;
        basis = Basis.DATELINE;
      }
    }
    return new Setting(
        told, basis, isHistory(told, drafts), onlyYear(drafts), weekdays(drafts, told));
  }

  /** A day that stands by itself in one of the first lines, or in a wire story's dateline. */
  private static Point dateline(
      Page page, List<Line> lines, List<List<Draft>> drafts, Point published) {
    for (int s = 0; s < Math.min(HEAD_SENTENCES, lines.size()); s++) {
      Sentence sentence = page.sentences().get(s);
      for (Draft draft : drafts.get(s)) {
        if (!(draft.sense() instanceof Sense.Stated day)
            || day.day() == 0
            || day.month() == 0
            || !isHead(page, lines.get(s), draft, sentence, s)) {
          continue;
        }
        Point at = complete(day, published, drafts);
        if (at.isKnown()) {
          return at;
        }
      }
    }
    return Point.UNKNOWN;
  }

  private static Point complete(Sense.Stated day, Point published, List<List<Draft>> drafts) {
    if (day.year() != 0) {
      Point full = new Point(day.year(), day.month(), day.day());
      return day.shortYear() || full.toDay() == null ? Point.UNKNOWN : full;
    }
    // Who leaves out the year means his own, which no other date of the text tells
    int year = published.isKnown() ? published.year() : Weekdays.fitting(day, onlyYear(drafts));
    boolean fits = published.month() == 0 || published.month() == day.month();
    Point full = new Point(year, day.month(), day.day());
    return year > 0 && fits && full.toDay() != null ? full : Point.UNKNOWN;
  }

  private static boolean isHead(Page page, Line line, Draft draft, Sentence sentence, int s) {
    if (sentence.zone() == Zone.DATELINE) {
      return true;
    }
    // Alone in its line, give or take "Published" or a name
    boolean alone =
        isParagraph(page, s) && line.to() - line.from() - draft.length() <= HEAD_WORDS / 2;
    return alone || isPlaceAndDay(line, draft, s) || isWireHead(line, draft);
  }

  /** "THE HAGUE, 12 March 2025. The court …": a place and the day, and no more in the sentence. */
  private static boolean isPlaceAndDay(Line line, Draft draft, int s) {
    boolean ends = !line.has(draft.end()) || line.is(draft.end(), ".");
    for (int i = line.from(); ends && i < draft.first(); i++) {
      ends = line.isCapital(i) || line.is(i, ",");
    }
    return s == 0 && ends && draft.first() > line.from();
  }

  private static boolean isParagraph(Page page, int s) {
    int paragraph = page.sentences().get(s).paragraph();
    boolean first = s == 0 || page.sentences().get(s - 1).paragraph() != paragraph;
    boolean last =
        s + 1 == page.sentences().size() || page.sentences().get(s + 1).paragraph() != paragraph;
    return first && last;
  }

  /** "ULAANBAATAR, Sept 3 (Reuters) - ": capitals first, then the day, then a dash. */
  private static boolean isWireHead(Line line, Draft draft) {
    if (draft.first() - line.from() > HEAD_WORDS || !line.isCapital(line.from())) {
      return false;
    }
    for (int i = line.from(); i < draft.first(); i++) {
      if (line.isSmall(i)) {
        return false;
      }
    }
    for (int i = draft.end(); i < draft.end() + HEAD_WORDS; i++) {
      if (line.isDash(i)) {
        return !line.isTight(i) || line.is(i - 1, ")");
      }
      if (line.isSmall(i)) {
        return false;
      }
    }
    return false;
  }

  /** Years told, most of them or many of them of another time, and few words like "yesterday". */
  private static boolean isHistory(Point told, List<List<Draft>> drafts) {
    int years = 0;
    int far = 0;
    int deictic = 0;
    for (List<Draft> sentence : drafts) {
      for (Draft draft : sentence) {
        int year = yearOf(draft.sense());
        if (year != 0) {
          years++;
          far += told.isKnown() && Math.abs(year - told.year()) >= FAR ? 1 : 0;
        } else if (isDeictic(draft.sense())) {
          deictic++;
        }
        deictic += isWeekday(draft.sense()) ? 2 : 0; // "on Wednesday": only news says so
      }
    }
    if (years < ENOUGH || deictic * 5 > years) {
      return false;
    }
    return told.isKnown()
        ? far * 3 >= 2 * years || years >= MANY && far * 3 >= years
        : years >= MANY;
  }

  private static int yearOf(Sense sense) {
    if (sense instanceof Sense.Within within) {
      return yearOf(within.date());
    }
    if (sense instanceof Sense.Stated stated && !stated.shortYear()) {
      return stated.year();
    }
    return sense instanceof Sense.Part part ? part.year() : 0;
  }

  private static boolean isDeictic(Sense sense) {
    return sense instanceof Sense.Nth nth && nth.base() != Base.TEXT
        || sense instanceof Sense.Step step && step.base() == Base.SPEECH;
  }

  private static boolean isWeekday(Sense sense) {
    return sense instanceof Sense.Stated day
            && day.weekday() > 0
            && day.day() == 0
            && day.year() == 0
        || sense instanceof Sense.Nth nth && nth.weekday() > 0;
  }

  private static int onlyYear(List<List<Draft>> drafts) {
    int found = 0;
    for (List<Draft> sentence : drafts) {
      for (Draft draft : sentence) {
        int year = yearOf(draft.sense());
        if (year != 0 && found != 0 && year != found) {
          return 0;
        }
        found = year != 0 ? year : found;
      }
    }
    return Math.max(found, 0);
  }

  /** "Monday, Sept. 2" tells which Monday a later "Monday" is. */
  private static List<@Nullable LocalDate> weekdays(List<List<Draft>> drafts, Point told) {
    @Nullable LocalDate[] found = new LocalDate[8];
    boolean[] twice = new boolean[8];
    int only = onlyYear(drafts);
    for (List<Draft> sentence : drafts) {
      for (Draft draft : sentence) {
        if (draft.sense() instanceof Sense.Stated s && s.weekday() > 0 && s.day() > 0) {
          int year = s.year() > 0 ? s.year() : told.isKnown() ? told.year() : only;
          LocalDate day = year <= 0 ? null : new Point(year, s.month(), s.day()).toDay();
          if (day != null && day.getDayOfWeek().getValue() == s.weekday()) {
            twice[s.weekday()] |= found[s.weekday()] != null && !day.equals(found[s.weekday()]);
            found[s.weekday()] = day;
          }
        }
      }
    }
    List<@Nullable LocalDate> out = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      out.add(twice[i] ? null : found[i]);
    }
    return out;
  }
}
