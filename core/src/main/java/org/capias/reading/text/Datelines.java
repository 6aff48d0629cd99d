package org.capias.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the head of a wire story: place, day and agency before a dash ("ULAANBAATAR, Sept 3
 * (Reuters) -"), in brackets ("(Brussels)"), or a name and a colon ("BISHKEK:").
 */
final class Datelines {
  private static final int LONGEST = 16;

  /** Lines so near the top may be headed by a name and a dash alone. */
  private static final int EARLY_LINES = 4;

  private static final Set<String> LABELS = PageWords.of("labels");
  private static final Set<String> PLACE_OPENERS = PageWords.of("place-openers");
  private static final Set<String> PLACE_JOINTS = PageWords.of("place-joints");

  private final Tokens tokens;

  private Datelines(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The same sentences; the head of a paragraph that is a dateline is a sentence of its own. */
  static List<Sentence> apart(Tokens tokens, List<Sentence> sentences) {
    Datelines datelines = new Datelines(tokens);
    List<Sentence> split = new ArrayList<>(sentences.size() + 4);
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      boolean opens = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      int end = -1;
      if (opens && LetterCase.of(tokens, sentence) != LetterCase.CAPITALS) {
        end = datelines.end(sentence, paragraph < EARLY_LINES);
      }
      if (opens && paragraph < EARLY_LINES && datelines.isPlaceAndDay(sentence)) {
        split.add(
            new Sentence(sentence.first(), sentence.end(), sentence.paragraph(), Zone.DATELINE));
      } else if (end > 0) {
        split.add(new Sentence(sentence.first(), end, paragraph, Zone.DATELINE));
        split.add(new Sentence(end, sentence.end(), paragraph, Zone.BODY));
      } else {
        split.add(sentence);
      }
    }
    return split;
  }

  /**
   * Where the story proper begins after a dateline at the head of a sentence; -1 without one.
   *
   * @param early whether the sentence stands so near the top that a name and a dash are enough
   */
  private int end(Sentence sentence, boolean early) {
    int first = sentence.first();
    int limit = Math.min(sentence.end(), first + LONGEST);
    if (tokens.is(first, "(")) {
      return bracketed(sentence, limit, early);
    }
    boolean capitals = false;
    boolean agency = false;
    boolean day = false;
    int words = 0;
    for (int i = first; i < limit; i++) {
      String word = tokens.lower(i);
      switch (tokens.shape(i)) {
        case LOWER -> {
          if (!PLACE_JOINTS.contains(word) && !Calendar.holds(word)) {
            return -1;
          }
        }
        case CAPITALS -> {
          capitals |= i == first || words == 0;
          words++;
        }
        case CAPITALISED -> {
          day |= Calendar.holds(word) && (i > first || isNumber(i + 1));
          words++;
        }
        case NUMBER -> words++;
        case QUOTE -> {
          return -1;
        }
        case MARK -> {
          int after = afterDash(i);
          if (after >= 0) {
            boolean plain = early && i - first == words && isPlainPlace(first, words);
            boolean place = capitals && (early || words <= 2 || i - first > words);
            boolean told = place || agency || day || plain && tokens.spaceBefore(i);
            return words > 0 && told && after < sentence.end() && opens(after) ? after : -1;
          }
          int slashed = afterAgency(i);
          if (slashed >= 0 && capitals && day && early) {
            return slashed < sentence.end() && opens(slashed) ? slashed : -1;
          }
          if (word.equals(":")) {
            return early && capitals && words == 1 && isColonPlace(first, sentence) ? i + 1 : -1;
          }
          if (word.equals("(")) {
            agency = i > first;
          } else if (",)./".indexOf(word.charAt(0)) < 0 && !word.equals("//")) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** "NEW DELHI, December 5. /TASS/.": a place in capitals, a day, an agency, and no more. */
  private boolean isPlaceAndDay(Sentence sentence) {
    int first = sentence.first();
    boolean day = false;
    boolean number = false;
    for (int i = first; i < sentence.end(); i++) {
      switch (tokens.shape(i)) {
        case CAPITALS -> {
          if (day && !(tokens.is(i - 1, "/") && tokens.is(i + 1, "/"))) {
            return false;
          }
        }
        case CAPITALISED -> {
          day |= Calendar.holds(tokens.lower(i));
          if (!Calendar.holds(tokens.lower(i))) {
            return false;
          }
        }
        case NUMBER -> number = true;
        case MARK -> {
          if (!tokens.is(i, ",") && !tokens.is(i, ".") && !tokens.is(i, "/")) {
            return false;
          }
        }
        default -> {
          return false;
        }
      }
    }
    return tokens.shape(first) == Shape.CAPITALS && day && number && sentence.size() < LONGEST;
  }

  /** "(Brussels) Tajikistan should", "(CNN) - The". */
  private int bracketed(Sentence sentence, int limit, boolean early) {
    int i = sentence.first() + 1;
    int words = 0;
    while (i < limit && !tokens.is(i, ")")) {
      Shape shape = tokens.shape(i);
      boolean name = shape == Shape.CAPITALISED || shape == Shape.CAPITALS || shape == Shape.NUMBER;
      if (!name && !tokens.is(i, ",") && !tokens.is(i, "/") && !tokens.is(i, ".")) {
        return -1;
      }
      words += name ? 1 : 0;
      i++;
    }
    int next = i + 1;
    if (next < limit && afterDash(next) >= 0) {
      next = afterDash(next);
    }
    boolean named = words > 0 && words <= 4 && (early || next > i + 1);
    return named && next < sentence.end() && opens(next) ? next : -1;
  }

  /** "Watan - ", "Tel Aviv - ". */
  private boolean isPlainPlace(int first, int words) {
    return words == 1 || words == 2 && PLACE_OPENERS.contains(tokens.lower(first));
  }

  /** "BISHKEK: Vladimir Putin was" but not "CDC: Masks" and not "UPDATE: The". */
  private boolean isColonPlace(int first, Sentence sentence) {
    return tokens.end(first) - tokens.start(first) > 4
        && !LABELS.contains(tokens.lower(first))
        && tokens.is(sentence.end() - 1, ".")
        && first + 2 < sentence.end()
        && opens(first + 2);
  }

  private boolean opens(int token) {
    return switch (tokens.shape(token)) {
      case CAPITALISED, CAPITALS, NUMBER, QUOTE -> true;
      default -> false;
    };
  }

  private boolean isNumber(int token) {
    return token < tokens.size() && tokens.shape(token) == Shape.NUMBER;
  }

  /** The token after the second stroke of "/TASS/."; -1 anywhere else. */
  private int afterAgency(int i) {
    boolean strokes = tokens.is(i, "/") && tokens.is(i - 2, "/");
    if (!strokes || tokens.shape(i - 1) != Shape.CAPITALS) {
      return -1;
    }
    return tokens.is(i + 1, ".") || tokens.is(i + 1, ",") ? i + 2 : i + 1;
  }

  /** The token after a dash with space around it, or after two strokes; -1 without one. */
  private int afterDash(int i) {
    if (tokens.is(i, "/") && tokens.is(i + 1, "/")) {
      return i + 2;
    }
    boolean dash =
        switch (tokens.lower(i)) {
          case "-", "--", "—", "–", "―" -> true;
          default -> false;
        };
    boolean apart =
        tokens.spaceBefore(i)
            || i + 1 < tokens.size() && tokens.spaceBefore(i + 1)
            || tokens.is(i - 1, ")");
    return dash && apart ? i + 1 : -1;
  }
}
