package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.jspecify.annotations.Nullable;

/**
 * A sentence word by word, with the days that it names: where a clause begins, who is its subject
 * or object, which day goes with a verb.
 */
record ActLine(Line line, List<Word> words, List<Day> days) {
  /** So many words may stand between the verb and its day. */
  private static final int FAR = 14;

  static final Set<String> CLAUSE =
      Set.of(
          ("; : - -- – — ( ) \" that when while after before because since where which "
                  + "following as than but")
              .split(" "));

  private static final Set<String> EARLY = Set.of("early", "late", "recently", "soon");

  static final Set<String> SAYING =
      Set.of("said", "says", "told", "announced", "reported", "confirmed", "added", "wrote");

  static final Set<String> PREPOSITIONS =
      Set.of(
          ("by of with from against in at on to for over near into through around "
                  + "outside under until")
              .split(" "));

  private static final Set<String> PLACED = Set.of("in", "at", "into", "for", "to", "from");

  private static final Set<String> TIMES =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january "
                  + "february march april may june july august september october november "
                  + "december today yesterday")
              .split(" "));

  /** A word or a mark. */
  record Word(String text, String low, int start) {
    boolean large() {
      int dash = text.indexOf('-');
      boolean article = dash > 0 && dash < 4 && Character.isUpperCase(text.charAt(dash + 1));
      return (Character.isUpperCase(text.charAt(0)) || article) && !TIMES.contains(low);
    }

    /** An aircraft's type: "Il-96". */
    boolean isType() {
      return Character.isDigit(text.charAt(text.length() - 1)) && large();
    }
  }

  /** A day, and the first and last word that name it. */
  record Day(PartialDate date, int first, int last) {}

  /**
   * @param told the days that it names
   */
  static ActLine of(Line line, List<Told<PartialDate>> told) {
    List<Word> words = words(line.text());
    List<Day> days = new ArrayList<>();
    for (Told<PartialDate> one : told) {
      Evidence evidence = one.evidence();
      int from = evidence.start() - line.evidence().start();
      if (from < 0 || evidence.end() > line.evidence().end()) {
        continue;
      }
      int start = line.text().offsetByCodePoints(0, from);
      int end = line.text().offsetByCodePoints(start, evidence.end() - evidence.start());
      int first = -1;
      int last = -1;
      for (int i = 0; i < words.size(); i++) {
        int at = words.get(i).start();
        if (at >= start && at < end) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        days.add(new Day(one.value(), first, last));
      }
    }
    return new ActLine(line, words, days);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int from = i;
      while (i < text.length() && isOfWord(text, i)) {
        i++;
      }
      if (i > from) {
        String word = text.substring(from, i);
        words.add(new Word(word, word.toLowerCase(Locale.ROOT), from));
      } else {
        String mark = text.substring(i, i + 1);
        if (!mark.isBlank() && !mark.equals(".")) {
          words.add(new Word(mark, mark, i));
        }
        i++;
      }
    }
    return words;
  }

  private static boolean isOfWord(String text, int i) {
    char c = text.charAt(i);
    boolean inside = i > 0 && i + 1 < text.length();
    boolean link =
        (c == '-' || c == '\'' || c == '.' || c == ',')
            && inside
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1));
    return Character.isLetterOrDigit(c) || link;
  }

  int size() {
    return words.size();
  }

  Word at(int i) {
    return words.get(i);
  }

  String low(int i) {
    return i >= 0 && i < words.size() ? words.get(i).low() : "";
  }

  /** Where the clause begins in which a word stands. */
  int clause(int at) {
    int from = at;
    while (from > 0 && !isBreak(from - 1)) {
      from -= low(from - 1).equals(")") ? 3 : 1;
    }
    return from;
  }

  /** Whether another clause ends here; not in "as early as Friday", nor in "Bashir (L)". */
  private boolean isBreak(int at) {
    String low = low(at);
    boolean early =
        low.equals("as") && (EARLY.contains(low(at + 1)) || EARLY.contains(low(at - 1)));
    boolean aside = low.equals(")") && at >= 3 && low(at - 2).equals("(");
    return CLAUSE.contains(low) && !early && !aside;
  }

  /** Where a word stands in a stretch, or -1. */
  int next(String word, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (low(i).equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The last word of what must stand behind a verb, or -1: a word soon, several anywhere. */
  int behind(int at, Set<String> needed) {
    for (int i = at + 1; i < Math.min(words.size(), at + FAR); i++) {
      if (isBreak(i)) {
        return -1;
      }
      for (String one : needed) {
        String[] parts = one.split(" ");
        boolean stands = parts.length > 1 || i <= at + 3 || one.length() > 5;
        for (int k = 0; k < parts.length; k++) {
          stands &= low(i + k).equals(parts[k]);
        }
        if (stands) {
          return i + parts.length - 1;
        }
      }
    }
    return -1;
  }

  /** Whether no object follows: a preposition, a day, an adverb, a mark or nothing. */
  boolean isAlone(int at) {
    String next = low(at + 1);
    boolean day = days.stream().anyMatch(d -> d.first() == at + 1);
    return day
        || next.isEmpty()
        || PREPOSITIONS.contains(next) && !next.equals("to")
        || !Character.isLetterOrDigit(next.charAt(0))
        || next.endsWith("ly")
        || TIMES.contains(next);
  }

  boolean isDay(int at) {
    return days.stream().anyMatch(day -> day.first() <= at && at <= day.last());
  }

  /** The day that goes with a verb: behind it, before it, or at the beginning of its clause. */
  @Nullable Day day(int at, int end) {
    Day best = null;
    for (Day one : days) {
      boolean near = one.first() > at && one.first() - end <= FAR && isOpen(end + 1, one.first());
      if (near && (best == null || one.first() < best.first())) {
        best = one;
      }
    }
    int clause = clause(at);
    for (Day one : days) {
      boolean before = one.last() < at && isOpen(one.last() + 1, at);
      if (best == null && before && (one.last() >= at - 3 || one.first() <= clause + 2)) {
        best = one;
      }
      if (best == null && isCleft(clause) && one.last() == clause - 2) {
        best = one;
      }
    }
    return best;
  }

  /** "It was still dark on Thursday when", "It was only on 20 March that". */
  private boolean isCleft(int clause) {
    String link = low(clause - 1);
    return link.equals("when")
        || link.equals("that") && clause >= 4 && low(clause(clause - 2)).equals("it");
  }

  /** The day named with a noun, behind it or at once before it. */
  @Nullable Day beside(int at) {
    return days.stream()
        .filter(
            d ->
                d.first() > at && d.first() <= at + FAR && isOpen(at + 1, d.first())
                    || d.last() == at - 1)
        .findFirst()
        .orElse(null);
  }

  /** The first day of two that a noun has: "his visit of 26 and 27 February". */
  @Nullable Day first(int at) {
    for (int i = 0; i + 1 < days.size(); i++) {
      Day one = days.get(i);
      boolean two = days.get(i + 1).first() - one.last() == 2;
      String before = low(one.first() - 1);
      boolean span = before.equals("of") || before.equals("between") || before.equals("from");
      boolean behind = one.first() > at && one.first() <= at + FAR;
      if (two && span && behind && isOpen(at + 1, one.first())) {
        return one;
      }
    }
    return null;
  }

  /** Whether nothing stands between that tells of something else. */
  private boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      String low = low(i);
      boolean more = low.equals("and") && !words.get(i + 1).large();
      boolean quote = low.equals("\"");
      if (more || isBreak(i) && !quote || SAYING.contains(low) || !ActWords.uses(low).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The place that is named with a verb; of who leaves, where from; empty where none is. */
  String place(int end, boolean origin) {
    for (int i = end; i < Math.min(words.size() - 1, end + 8); i++) {
      String low = low(i);
      boolean comma = low.equals(",") && !words.get(i + 1).large();
      if (i > end && (CLAUSE.contains(low) || low.equals("and") || comma)) {
        return "";
      }
      boolean here = origin ? i == end || low.equals("from") : PLACED.contains(low);
      int at = low(i + 1).equals("the") ? i + 2 : i + 1;
      if (here && at < words.size() && words.get(at).large() && !isDay(at)) {
        StringBuilder place = new StringBuilder(words.get(at).text());
        while (at + 1 < words.size() && words.get(at + 1).large() && !isDay(at + 1)) {
          at++;
          place.append(' ').append(words.get(at).text());
        }
        return place.toString();
      }
    }
    return "";
  }
}
