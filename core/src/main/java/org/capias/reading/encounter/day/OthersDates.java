package org.capias.reading.encounter.day;

import java.util.Set;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Bound;
import org.capias.reading.time.Time;

/**
 * Dates beside a trip that belong to something else: to a warrant ("issued on 7 March"), to an
 * office ("president from 2016 to 2022"), to the name of a thing ("the 2022 invasion").
 */
final class OthersDates {
  /** A date before one of these is the event's own: "a 2015 summit". */
  private static final Set<String> DATED =
      Set.of(
          "summit", "meeting", "forum", "conference", "visit", "trip", "inauguration", "funeral");

  /** Tokens between "issued" and its date: "by Pre-Trial Chamber I on". */
  private static final int PAPER = 9;

  /** Tokens before a date in which it is looked at what it is told of. */
  private static final int NEAR = 30;

  private final Tokens tokens;

  OthersDates(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Not "until 2022", "by Friday", and none that is told of a paper, or of what somebody was. */
  boolean isBeginning(Time time, int sentence) {
    int from = Math.max(sentence, time.first() - NEAR) - 1;
    boolean begins = time.bound() == Bound.AT || time.bound() == Bound.FROM;
    return begins && !isOfPaper(from, time) && !isOfApposition(time, from);
  }

  /** "under a warrant issued on 7 March": the day of the paper. */
  boolean isOfPaper(int from, Time time) {
    for (int i = time.first() - 1; i > from && i > time.first() - PAPER; i--) {
      switch (tokens.lower(i)) {
        case "issued", "signed", "dated", "unsealed", "granted", "adopted" -> {
          return true;
        }
        case "warrant", "warrants", "indictment" -> {
          return tokens.is(time.first() - 1, "of") || tokens.is(time.first() - 1, "from");
        }
        case ",", ";", "and" -> {
          return false;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "X, president from 2016 to 2022, was seized": what somebody was then is not what he did. */
  boolean isOfApposition(Time time, int clauseStart) {
    int end = time.end();
    if (tokens.is(end, "to") || tokens.is(end, "until") || tokens.is(end, "and")) {
      end += 2;
    }
    if (!tokens.is(end, ",")) {
      return false;
    }
    boolean noun = false;
    for (int i = time.first() - 1; i > clauseStart; i--) {
      if (tokens.is(i, ",")) {
        return noun;
      }
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.PROPN) {
        return false;
      }
      noun |= tag == Tag.NOUN;
    }
    return false;
  }

  /** "Russia's 2022 invasion", "the March warrant": a date inside the name of something else. */
  boolean isModifier(Time time) {
    int before = time.first() - 1;
    if (time.end() >= tokens.size() || before < 0) {
      return false;
    }
    if (DATED.contains(tokens.lower(time.end()))) {
      return false;
    }
    if (isHourAlone(time)) {
      return true;
    }
    boolean noun = tokens.tag(time.end()) == Tag.NOUN || tokens.tag(time.end()) == Tag.PROPN;
    return tokens.is(before, "'s")
        || noun && (tokens.tag(before) == Tag.DET || tokens.tag(before) == Tag.ADJ);
  }

  /** "in the morning": of whatever day the story is at, and not of the day of the paper. */
  private boolean isHourAlone(Time time) {
    for (int i = time.first(); i < time.end(); i++) {
      switch (tokens.lower(i)) {
        case "the", "early", "late", "in", "morning", "afternoon", "evening" -> {}
        default -> {
          return false;
        }
      }
    }
    return tokens.is(time.first() - 1, "in") || tokens.is(time.first(), "in");
  }

  /** "since March", "since the March warrant": a time before which, not at which. */
  boolean isSince(Time time) {
    return tokens.is(time.first() - 1, "since")
        || tokens.is(time.first() - 2, "since")
        || tokens.is(time.first() - 3, "since");
  }
}
