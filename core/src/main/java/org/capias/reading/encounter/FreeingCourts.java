package org.capias.reading.encounter;

import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.text.Tokens;

/** Whether an international court let somebody go, out of its own cells. */
final class FreeingCourts {
  /** So many words from its beginning, a sentence may name the court that acts. */
  private static final int OPENING = 7;

  private final Tokens tokens;

  FreeingCourts(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "The Hague tribunal let X go", "freed by the judges in The Hague", "out of Scheveningen". */
  boolean free(Sighting one) {
    int first = one.sentence().first();
    if (one.token() > first && isCourt(one.token() - 1)) {
      return true; // "is free after the International Criminal Court let him go"
    }
    for (int i = first; i < Math.min(one.token(), first + OPENING); i++) {
      if (isCourt(i)) {
        return true;
      }
      if (tokens.is(i, ",")) {
        break;
      }
    }
    boolean by = false;
    for (int i = one.token() + 1; i < Math.min(one.sentence().end(), one.token() + 9); i++) {
      by |= tokens.is(i, "by") || tokens.is(i, "from") || tokens.is(i, "of");
      boolean there = tokens.is(i, "hague") && tokens.is(i - 2, "in"); // "cells in The Hague"
      if (by && isCourt(i) || there || tokens.is(i, "scheveningen")) {
        return true;
      }
      if (tokens.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  private boolean isCourt(int token) {
    return switch (tokens.lower(token)) {
      case "icc", "icty", "ictr" -> true;
      case "tribunal", "chamber", "judges", "court" -> // "the Hague tribunal", "Pre-Trial Chamber"
          tokens.is(token - 1, "hague")
              || tokens.is(token - 1, "criminal")
              || tokens.is(token - 1, "pre-trial")
              || tokens.is(token - 1, "appeals")
              || tokens.is(token - 1, "un")
              || tokens.is(token + 1, "in") && tokens.is(token + 3, "hague");
      default -> false;
    };
  }
}
