package org.capias.casefile.encounter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.casefile.verdict.Days;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;

/**
 * A day told of a visit, which is not always the day on which it began: who came on Saturday
 * evening was still there on Sunday. A day of the stay and a day of the arrival contradict each
 * other only where the stay comes first, or long after.
 *
 * @param days what the day may mean
 * @param text as the account prints it
 * @param stay whether the words tell only that somebody was there on it
 */
record Arrival(Days days, String text, boolean stay, Evidence evidence) {
  /** For how long after an arrival a day may still be one of the same stay. */
  private static final int LONGEST = 5;

  private static final Pattern THERE =
      Pattern.compile(
          "\\b(?:was|were|been|being|is) (?:still |also |back )?(?:in|at|on)\\b"
              + "|\\b(?:was|were) \\p{L}+ing\\b"
              + "|\\bon \\p{L}+ (?:territory|soil)\\b"
              + "|\\b(?:attend(?:s|ed|ing)?|took part|takes part|taking part|take part|participat\\w+)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CAME =
      Pattern.compile(
          "\\b(?:arriv\\w+|land(?:s|ed|ing)|touch(?:es|ed|ing)? down|fl(?:ew|ies|own|ying|y)|came|comes|coming"
              + "|travel\\w*|went|greet\\w*|welcom\\w*|receiv\\w*|began|begins?|start\\w*|set foot|visit\\w*|trip)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]");

  static Arrival of(Days days, String text, EncounterKind kind, Evidence sentence) {
    boolean stay = kind == EncounterKind.VISIT && stay(sentence.quote());
    return new Arrival(days, text, stay, sentence);
  }

  /** Journeys that are told after the stay, in another clause, are others. */
  private static boolean stay(String words) {
    Matcher there = THERE.matcher(words);
    if (!there.find()) {
      return false;
    }
    Matcher end = CLAUSE_END.matcher(words);
    String told = end.find(there.end()) ? words.substring(0, end.start()) : words;
    return !CAME.matcher(told).find();
  }

  boolean fits(Arrival other) {
    return days.meet(other.days) || follows(other) || other.follows(this);
  }

  private boolean follows(Arrival other) {
    long gap = days.first().toEpochDay() - other.days.last().toEpochDay();
    return stay && gap > 0 && gap <= LONGEST;
  }
}
