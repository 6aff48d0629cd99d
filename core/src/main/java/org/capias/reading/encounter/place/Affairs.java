package org.capias.reading.encounter.place;

import java.util.Set;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Places that only tell where an affair is or what talks are about, and not where somebody was. */
final class Affairs {
  private static final Set<String> AFFAIRS =
      Set.of(
          "war",
          "wars",
          "conflict",
          "crisis",
          "election",
          "elections",
          "fighting",
          "situation",
          "peace",
          "ceasefire",
          "crimes",
          "genocide",
          "atrocities",
          "killings",
          "invasion",
          "offensive",
          "massacre",
          "massacres");

  private static final Set<String> TALKS =
      Set.of(
          ("summit summits conference conferences meeting session talks forum debate hearing vote"
                  + " resolution statement speech gathering discussions consultations")
              .split(" "));

  private final Tokens tokens;

  Affairs(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * "of all Arab states Jordan alone has signed", "a passport of Dominica": one that is told apart,
   * and not where he is.
   */
  boolean isOnlyMember(Mention state) {
    if (isPaper(state)) {
      return true;
    }
    boolean only = tokens.is(state.first() - 1, "only") || tokens.is(state.end(), "alone");
    int next = tokens.is(state.end(), "alone") ? state.end() + 1 : state.end();
    return only
        && (tokens.is(next, "has")
            || tokens.is(next, "is")
            || tokens.is(next, "belongs")
            || tokens.is(next, "signed")
            || tokens.is(next, "joined"));
  }

  /** "a passport of Dominica", "a citizen of Malta": what somebody has, wherever he is. */
  private boolean isPaper(Mention state) {
    int of = state.first() - (tokens.is(state.first() - 1, "the") ? 2 : 1);
    return of > 0
        && tokens.is(of, "of")
        && switch (tokens.lower(of - 1)) {
          case "passport", "passports", "citizen", "citizens", "citizenship", "national", "flag" ->
              true;
          default -> false;
        };
  }

  /** "crimes against humanity in Gaza", "the Gaza summit in Sharm": where the affair is, not he. */
  boolean isOne(int first, int from) {
    if (isMatter(first) || isTopic(first)) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(from, first - 4); i--) {
      if (tokens.tag(i) == Tag.VERB) {
        return false;
      }
      if (AFFAIRS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the Gaza summit in Sharm el-Sheikh": what the meeting is about, since its place is told. */
  private boolean isMatter(int place) {
    boolean told = tokens.is(place + 2, "in") || tokens.is(place + 2, "at");
    return switch (tokens.lower(place + 1)) {
      case "summit", "conference", "meeting", "forum", "talks" ->
          told && place + 3 < tokens.size() && tokens.shape(place + 3) == Shape.CAPITALISED;
      default -> false;
    };
  }

  /**
   * "an emergency summit on Jerusalem", "talks with X on Sudan and Chad", "the session of the
   * league (AL) on Gaza": what it is on.
   */
  private boolean isTopic(int place) {
    int on = place - 1;
    while (on > 0 && isListed(on)) {
      on--;
    }
    if (on < 1 || !tokens.is(on, "on")) {
      return false;
    }
    if (tokens.is(on - 1, ")") || TALKS.contains(tokens.lower(on - 1))) {
      return true;
    }
    for (int i = on - 1; i > Math.max(0, on - 7); i--) {
      if (tokens.is(i, "with")) {
        return TALKS.contains(tokens.lower(i - 1));
      }
      if (tokens.tag(i) == Tag.VERB || tokens.shape(i) == Shape.MARK) {
        return false;
      }
    }
    return false;
  }

  /** Part of a list of names in front of its last one. */
  private boolean isListed(int token) {
    return tokens.is(token, ",")
        || tokens.is(token, "and")
        || tokens.is(token, "the")
        || tokens.tag(token) == Tag.PROPN && tokens.shape(token) != Shape.LOWER;
  }
}
