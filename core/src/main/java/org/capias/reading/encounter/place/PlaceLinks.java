package org.capias.reading.encounter.place;

import java.util.Set;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** What ties a place to the words before it: a preposition, a list, a list with dates between. */
final class PlaceLinks {
  /** Nouns for a part of a place, before "of". */
  private static final Set<String> PARTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "centre",
          "center",
          "heart",
          "part",
          "parts",
          "outskirts",
          "suburb",
          "suburbs",
          "hills",
          "mountains",
          "streets",
          "coast",
          "island",
          "province",
          "district",
          "city",
          "town",
          "village",
          "capital",
          "republic",
          "territory",
          "soil",
          "state",
          "kingdom",
          "region",
          "interior",
          "middle",
          "corner",
          "corners",
          "edge",
          "port",
          "airport",
          "mainland",
          "jungles",
          "forests",
          "side",
          "tarmac",
          "runway",
          "square",
          "palace");

  private static final int LONGEST_DATE = 8;

  private final Tokens tokens;

  PlaceLinks(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The preposition that brings a place in; empty where it follows directly. */
  String link(int first, int from) {
    for (int i = first - 1; i >= from; i--) {
      Tag tag = tokens.tag(i);
      String word = tokens.lower(i);
      if (tag == Tag.ADP || word.equals("to")) {
        if (word.equals("as") && i > 0 && tokens.is(i - 1, "far")) {
          return "to"; // "as far as South Africa"
        }
        if (word.equals("of") && i > 0 && tokens.is(i - 1, "out")) {
          return "out of";
        }
        if (word.equals("of") && i > from && PARTS.contains(tokens.lower(i - 1))) {
          continue; // "in the south of France": what brings in the part brings in the whole
        }
        return word;
      }
      // "in the hills of Fruska Gora, Serbia": the state of a place that is not on the map.
      boolean within =
          word.equals(",")
              && i == first - 1
              && i > from
              && tokens.shape(i - 1) == Shape.CAPITALISED;
      boolean filler =
          within
              || tag == Tag.DET
              || tag == Tag.ADJ
              || tag == Tag.NUM
              || tag == Tag.NOUN
              || tag == Tag.PROPN
              || tag == Tag.ADV
              || word.equals("'s") // "in Sudan's neighbour Egypt"
              || word.equals("the");
      if (!filler || first - i > 6) {
        return "?";
      }
    }
    return "";
  }

  /** Whether nothing but "first", "to", an article or a date stands between two tokens. */
  boolean isOpening(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean light =
          tokens.tag(i) == Tag.DET
              || tokens.tag(i) == Tag.ADP
              || tokens.tag(i) == Tag.ADV
              || tokens.tag(i) == Tag.NUM
              || isDateWord(i);
      if (!light) {
        return false;
      }
    }
    return to - from < 5;
  }

  boolean isList(int end, int next) {
    if (next - end > 4) {
      return false;
    }
    for (int i = end; i < next; i++) {
      String word = tokens.lower(i);
      if (!word.equals(",")
          && !word.equals("and")
          && !word.equals("or")
          && !word.equals("the")
          && !word.equals("of")
          && (tokens.tag(i) != Tag.NOUN || word.endsWith("ed"))
          && !word.equals("to")) {
        return false;
      }
    }
    return end < next;
  }

  /** "Kyrgyzstan in October 2023, Mongolia in September 2024 and Tajikistan": dates between. */
  boolean isDatedList(int end, int next) {
    boolean joined =
        tokens.is(next - 1, ",")
            || tokens.is(next - 1, "and")
            || tokens.is(next - 1, "the")
                && (tokens.is(next - 2, ",") || tokens.is(next - 2, "and"))
            || tokens.is(end, ",") && next - end < 5
            || tokens.is(end, "and") && next - end < 5;
    if (!joined || isSubject(next + 1) || next - end > LONGEST_DATE) {
      return false;
    }
    for (int i = end; i < next; i++) {
      if (tokens.tag(i) != Tag.NUM && !isDateWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** "in Kinshasa in March and France lent": what begins another clause is no place of this one. */
  private boolean isSubject(int after) {
    if (after >= tokens.size() || tokens.shape(after) == Shape.MARK || isDateWord(after)) {
      return false;
    }
    return tokens.tag(after) == Tag.VERB
        || tokens.tag(after) == Tag.AUX
        || tokens.tag(after) == Tag.X && tokens.shape(after) == Shape.LOWER;
  }

  private boolean isDateWord(int token) {
    String word = tokens.lower(token);
    return switch (word) {
      case ",",
          "(",
          ")",
          "and",
          "in",
          "on",
          "the",
          "a",
          "this",
          "last",
          "early",
          "late",
          "mid",
          "both",
          "then",
          "again" ->
          true;
      case "year", "month", "week", "years", "months", "weeks", "days", "later", "earlier", "ago" ->
          true;
      case "summer", "winter", "spring", "autumn" -> true;
      default -> Calendar.isMonth(word) || Calendar.isWeekday(word);
    };
  }

  /** "not over Ireland", "instead of the Netherlands", "rather than Iceland". */
  boolean isExcluded(int first, int from) {
    for (int i = first - 1; i >= from; i--) {
      String word = tokens.lower(i);
      if (word.equals("not")
          || word.equals("instead")
          || word.equals("than")
          || word.equals("without")
          || word.equals("except")) {
        return true;
      }
      if (tokens.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }
}
