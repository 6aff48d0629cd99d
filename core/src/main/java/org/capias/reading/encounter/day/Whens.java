package org.capias.reading.encounter.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Bound;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Which dates belong to a trigger. */
public final class Whens {
  /** What begins another part of a sentence. */
  private static final Set<String> PARTS =
      Set.of(
          ("that who whom whose which when where while after before since until because as if ; :"
                  + " to")
              .split(" "));

  /** Days; a longer stretch between two days is no stay. */
  private static final int LONGEST_STAY = 40;

  private final Page page;
  private final Tokens tokens;
  private final List<Time> times;
  private final OthersDates others;

  public Whens(Page page, List<Time> times) {
    this.page = page;
    this.tokens = page.tokens();
    this.times = times;
    this.others = new OthersDates(tokens);
  }

  /** The dates that stand between two tokens, the first of them (or a range) counting. */
  public When between(int from, int to, String rule) {
    List<Time> found = dated(from, to);
    for (int i = 0; i < found.size(); i++) {
      Time time = found.get(i);
      if (others.isOfPaper(from, time)) {
        continue;
      }
      switch (time.bound()) {
        case AT -> {
          if (i + 1 < found.size() && isRange(time, found.get(i + 1))) {
            return new When(
                told(time, rule), told(found.get(i + 1), rule), false, When.Turn.of(tokens, time));
          }
          if (i + 1 < found.size() && isFiner(time, found.get(i + 1))) {
            continue; // "two years ago, on 8 May 2016"
          }
          if (!others.isSince(time)) {
            return new When(told(time, rule), null, isComing(time), When.Turn.of(tokens, time));
          }
        }
        case FROM -> {
          boolean range =
              i + 1 < found.size()
                  && (found.get(i + 1).bound() == Bound.TO || isRange(time, found.get(i + 1)));
          if (range) {
            return new When(
                told(time, rule), told(found.get(i + 1), rule), false, When.Turn.of(tokens, time));
          }
          if (!others.isSince(time)) {
            return new When(told(time, rule), null, isComing(time), When.Turn.of(tokens, time));
          }
        }
        case TO, BY, BEFORE, AFTER -> {}
      }
    }
    return When.NEVER;
  }

  /** The times that may be the day of something, or its first. */
  public List<Time> beginnings() {
    List<Time> all = new ArrayList<>();
    for (Time time : dated(0, tokens.size())) {
      if (others.isBeginning(time, page.sentences().get(page.sentenceOf(time.first())).first())) {
        all.add(time);
      }
    }
    return all;
  }

  /** The date whose words end at a token: "in February, when he came". */
  public When endingAt(int token, String rule) {
    for (Time time : dated(Math.max(0, token - 6), token)) {
      if (time.end() == token) {
        return new When(told(time, rule), null, false, When.Turn.of(tokens, time));
      }
    }
    return When.NEVER;
  }

  /** The last date in a stretch, with no other part of the sentence begun behind it. */
  public When lastBefore(int from, int end, String rule) {
    List<Time> found = dated(from, end);
    if (found.isEmpty() || !isJoined(found.get(found.size() - 1).end(), end)) {
      return When.NEVER;
    }
    return between(found.get(found.size() - 1).first(), end, rule);
  }

  /** "will stay until Tuesday": the end of a stay whose beginning is told elsewhere. */
  public When until(int from, int to, String rule) {
    for (Time time : dated(from, to)) {
      if (time.bound() == Bound.TO) {
        return new When(null, told(time, rule), false, When.Turn.NONE);
      }
    }
    return When.NEVER;
  }

  /** "since Sunday": the day from which somebody has been there. */
  public When since(int from, int to, String rule) {
    for (Time time : dated(from, to)) {
      if (time.bound() == Bound.FROM && time.date().orElseThrow().isDay()) {
        return new When(told(time, rule), null, false, When.Turn.of(tokens, time));
      }
    }
    return When.NEVER;
  }

  /** The first date between two tokens, if "on" or "from" ties it: "on January 27". */
  public @Nullable Told<PartialDate> directly(int from, int to) {
    List<Time> found = dated(from, to);
    if (found.isEmpty() || others.isSince(found.get(0))) {
      return null;
    }
    Time time = found.get(0);
    boolean tied = tokens.is(time.first() - 1, "on") || time.bound() == Bound.FROM;
    return tied ? told(time, "day of the event") : null;
  }

  /** "and, on 8 May,": a date before a comma that opens what follows. */
  public boolean isSetOff(int comma) {
    List<Time> found = dated(Math.max(0, comma - 6), comma);
    if (found.isEmpty() || found.get(found.size() - 1).end() != comma) {
      return false;
    }
    int first = found.get(found.size() - 1).first();
    int lead = first - (tokens.tag(first - 1) == Tag.ADP ? 2 : 1);
    return tokens.is(tokens.is(lead, ",") ? lead - 1 : lead, "and");
  }

  /** Whether the first date between two tokens has no preposition: "last Friday". */
  public boolean isLoose(int from, int to) {
    List<Time> found = dated(from, to);
    return !found.isEmpty() && tokens.tag(found.get(0).first() - 1) != Tag.ADP;
  }

  /** "last year, in May": the same time told again, nearer. */
  private boolean isFiner(Time time, Time next) {
    PartialDate coarse = time.date().orElseThrow();
    PartialDate fine = next.date().orElseThrow();
    return next.first() - time.end() <= 2
        && next.first() > time.end()
        && !tokens.is(next.first() - 1, "and")
        && coarse.contains(fine)
        && fine.precision().compareTo(coarse.precision()) > 0;
  }

  /** Every date between two tokens that is no end of a range: "in July 2010 and again in 2013". */
  public List<When> each(int from, int to, String rule) {
    List<When> all = new ArrayList<>();
    List<Time> found = dated(from, to);
    for (int i = 0; i < found.size(); i++) {
      When when =
          between(found.get(i).first(), i + 1 < found.size() ? found.get(i + 1).first() : to, rule);
      boolean range = i + 1 < found.size() && isRange(found.get(i), found.get(i + 1));
      if (range) {
        when = between(found.get(i).first(), to, rule);
        i++;
      }
      if (when != When.NEVER) {
        all.add(when);
      }
    }
    return all;
  }

  /** "on 2 and 3 September", "from 3 to 6 March", "3-4 April": both ends of one stay. */
  private boolean isRange(Time time, Time next) {
    PartialDate a = time.date().orElseThrow();
    PartialDate b = next.date().orElseThrow();
    boolean days = a.first().equals(a.last()) && b.first().equals(b.last());
    if (!days || next.first() > time.end() + 1 || !a.first().isBefore(b.first())) {
      return false;
    }
    if (next.first() < time.end()) {
      return true; // "3-4 April": one token holds both
    }
    boolean and = tokens.is(next.first() - 1, "and");
    boolean between = tokens.is(time.first() - 1, "between");
    return and
        ? between || a.first().plusDays(1).equals(b.first())
        : a.first().plusDays(LONGEST_STAY).isAfter(b.first());
  }

  /** The date at the head of a clause, with no other verb between it and the trigger. */
  public When fronted(int clauseStart, int verb, String rule) {
    List<Time> found = dated(clauseStart, verb);
    int start = verb;
    for (int i = found.size() - 1; i >= 0 && found.get(i).first() > 1; i--) {
      // "In August he sent another, and last month he missed": the one that opens its own clause
      Time time = found.get(i);
      int lead = tokens.tag(time.first() - 1) == Tag.ADP ? time.first() - 2 : time.first() - 1;
      boolean opens = tokens.is(lead, "and") || tokens.is(lead, "but") || tokens.is(lead, ";");
      if (opens
          && (i == 0 || !isRange(found.get(i - 1), time))
          && noVerb(time.end(), verb)
          && verb - time.end() < 8) {
        return between(time.first(), verb, rule);
      }
    }
    for (Time time : found) {
      if (others.isOfApposition(time, clauseStart)) {
        continue;
      }
      boolean opens = time.first() <= clauseStart + 1 && isJoined(time.end(), verb);
      if (opens || noVerb(clauseStart, time.first()) && noVerb(time.end(), verb)) {
        start = time.first();
        break;
      }
    }
    return start == verb ? When.NEVER : between(start, verb, rule);
  }

  /**
   * Whether nothing but joined main clauses and a ", X said," stands between a date that opens a
   * sentence and a verb: "On Monday the court met and the police let him go".
   */
  private boolean isJoined(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean span = tokens.is(i, "after") && tokens.tag(i + 1) == Tag.NUM; // "after 30 years"
      if (PARTS.contains(tokens.lower(i)) && !span) {
        return false;
      }
    }
    return to - from < 30;
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return true;
  }

  /** "next week", "tomorrow": ahead of the telling, however coarse the date. */
  private boolean isComing(Time time) {
    for (int i = time.first(); i < time.end(); i++) {
      if (tokens.is(i, "next") && !tokens.is(i - 1, "the")
          || tokens.is(i, "tomorrow")
          || tokens.is(i, "later") && tokens.is(i + 1, "this")
          || tokens.is(i, "coming")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date lies wholly after the day (month, year) of publication. */
  public boolean isAfterPublication(PartialDate date) {
    PartialDate published = page.document().published();
    return published != null && date.first().isAfter(published.last());
  }

  private List<Time> dated(int from, int to) {
    List<Time> found = new ArrayList<>();
    for (int i = Time.firstAt(times, from); i < times.size() && times.get(i).first() < to; i++) {
      if (times.get(i).date().isPresent() && !others.isModifier(times.get(i))) {
        found.add(times.get(i));
      }
    }
    return found;
  }

  private Told<PartialDate> told(Time time, String rule) {
    Sentence sentence = page.sentences().get(page.sentenceOf(time.first()));
    // A text without full stops would be quoted whole for each of its dates.
    Evidence words =
        sentence.size() > Scene.LONGEST
            ? page.evidence(time.from(), time.to())
            : page.evidence(sentence);
    return new Told<>(time.date().orElseThrow(), words, rule);
  }
}
