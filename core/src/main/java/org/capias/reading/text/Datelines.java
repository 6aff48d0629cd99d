package org.capias.reading.text;

import java.util.Set;

/**
 * Finds the head of a wire story: place, day and agency before a dash ("ULAANBAATAR, Sept 3
 * (Reuters) -"), in brackets ("(Brussels)"), or a day by itself ("Jul 06, 2017.").
 *
 * <p>The file is over 300 lines: a dateline is a small grammar of place, day and agency.
 */
final class Datelines {
  private static final int LONGEST = 16;

  /** Words of one or two capitals with a colon that are no places. */
  private static final Set<String> LABELS =
      Set.of(
          "update",
          "breaking",
          "exclusive",
          "poll",
          "opinion",
          "live",
          "fact",
          "check",
          "note",
          "correction",
          "analysis",
          "explainer",
          "factbox",
          "timeline",
          "editorial",
          "interview",
          "profile",
          "q&a",
          "q",
          "a",
          "warning",
          "alert",
          "news",
          "report",
          "review",
          "comment",
          "transcript",
          "statement",
          "background",
          "context",
          "source",
          "sources");

  /** First words of place names in two words. */
  private static final Set<String> PREFIXES =
      Set.of(
          "the",
          "new",
          "san",
          "santa",
          "los",
          "las",
          "el",
          "la",
          "tel",
          "abu",
          "addis",
          "buenos",
          "kuala",
          "hong",
          "port",
          "cape",
          "rio",
          "phnom",
          "st.",
          "mexico",
          "panama",
          "guatemala",
          "kuwait",
          "saint",
          "sao",
          "são",
          "nur",
          "ulan",
          "ho",
          "dar",
          "den",
          "south",
          "north",
          "east",
          "west");

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "am",
          "pm",
          "a.m.",
          "p.m.",
          "gmt",
          "utc",
          "est",
          "edt",
          "published",
          "posted",
          "updated",
          "date",
          "on",
          "at",
          "of",
          "last",
          "first",
          "local",
          "time",
          "th",
          "st",
          "nd",
          "rd");

  private final Tokens tokens;

  Datelines(Tokens tokens) {
    this.tokens = tokens;
  }

  static boolean isCalendar(String lower) {
    return CALENDAR.contains(lower);
  }

  /**
   * Where the story proper begins after a dateline at the head of a sentence; -1 without one.
   *
   * @param early whether the sentence stands so near the top that a name and a dash are enough
   */
  int end(Sentence sentence, boolean early) {
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
          if (!isJoint(word) && !isCalendar(word)) {
            return -1;
          }
        }
        case CAPITALS -> {
          capitals |= i == first || words == 0;
          words++;
        }
        case CAPITALISED -> {
          day |= isCalendar(word) && i > first || isCalendar(word) && isNumber(i + 1);
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
    return words == 1 || words == 2 && PREFIXES.contains(tokens.lower(first));
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

  private static boolean isJoint(String word) {
    return switch (word) {
      case "de", "la", "al", "el", "of", "and", "the", "near", "in", "aboard" -> true;
      default -> false;
    };
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

  /** Whether a sentence is a day and nothing else, "Posted October 12, 2023 3:15 am". */
  boolean isDay(Sentence sentence) {
    boolean number = false;
    boolean calendar = false;
    int n = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.MARK) {
        continue;
      }
      n++;
      if (shape == Shape.NUMBER) {
        number = true;
        calendar |=
            tokens.lower(i).chars().filter(c -> c == '.' || c == '/' || c == '-').count() == 2;
      } else if (isCalendar(tokens.lower(i))) {
        calendar = true;
      } else {
        return false;
      }
    }
    return number && calendar && n <= 10;
  }
}
