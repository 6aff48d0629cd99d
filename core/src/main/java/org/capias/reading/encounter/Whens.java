package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Which dates belong to a trigger. */
final class Whens {
  private final Page page;
  private final Tokens tokens;
  private final List<Time> times;

  Whens(Page page, List<Time> times) {
    this.page = page;
    this.tokens = page.tokens();
    this.times = times;
  }

  /** A date, or both ends of a range. */
  record When(@Nullable Told<PartialDate> from, @Nullable Told<PartialDate> to) {
    static final When NEVER = new When(null, null);
  }

  /** The dates that stand between two tokens, the first of them (or a range) counting. */
  When between(int from, int to, String rule) {
    List<Time> found = dated(from, to);
    for (int i = 0; i < found.size(); i++) {
      Time time = found.get(i);
      switch (time.bound()) {
        case AT -> {
          return new When(told(time, rule), null);
        }
        case FROM -> {
          boolean range = i + 1 < found.size() && found.get(i + 1).bound() == org.capias.reading.time.Bound.TO;
          if (range) {
            return new When(told(time, rule), told(found.get(i + 1), rule));
          }
          if (!tokens.is(time.first() - 1, "since")) {
            return new When(told(time, rule), null);
          }
        }
        case TO, BY, BEFORE, AFTER -> {}
      }
    }
    return When.NEVER;
  }

  /** The date at the head of a clause, with no other verb between it and the trigger. */
  When fronted(int clauseStart, int verb, String rule) {
    List<Time> found = dated(clauseStart, verb);
    for (int i = found.size() - 1; i >= 0; i--) {
      Time time = found.get(i);
      if (time.bound() == org.capias.reading.time.Bound.AT && noVerb(time.end(), verb)) {
        return new When(told(time, rule), null);
      }
    }
    return When.NEVER;
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return true;
  }

  private List<Time> dated(int from, int to) {
    List<Time> found = new ArrayList<>();
    for (Time time : times) {
      if (time.first() >= to) {
        break;
      }
      if (time.first() >= from && time.date().isPresent()) {
        found.add(time);
      }
    }
    return found;
  }

  private Told<PartialDate> told(Time time, String rule) {
    Sentence sentence = page.sentences().get(page.sentenceOf(time.first()));
    return new Told<>(time.date().orElseThrow(), page.evidence(sentence), rule);
  }
}
