package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;

/**
 * Which sentences on a visit tell only that somebody was there: their day is one of the stay, and
 * need not be that of the arrival.
 */
final class Stays {
  private static final Pattern THERE =
      Pattern.compile(
          "\\b(?:was|were|been|being|is) (?:still |also |back )?(?:in|at|on)\\b"
              + "|\\b(?:was|were) \\p{L}+ing\\b"
              + "|\\bon \\p{L}+ (?:territory|soil)\\b"
              + "|\\b(?:spent|stayed)\\b(?!.* from )|\\bmet\\b|\\b(?:held|holds?|had) talks\\b"
              + "|\\b(?:attend(?:s|ed|ing)?|took part|takes part|taking part|take part|participat\\w+)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CAME =
      Pattern.compile(
          "\\b(?:arriv\\w+|land(?:s|ed|ing)|touch(?:es|ed|ing)? down|fl(?:ew|ies|own|ying|y)|came|comes|coming"
              + "|travel\\w*|went|greet\\w*|welcom\\w*|receiv\\w*|began|begins?|start\\w*|set foot|visit\\w*|trip)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]");

  private Stays() {}

  static List<Particular> in(Reading reading) {
    List<Particular> all = new ArrayList<>();
    for (ToldEncounter told : reading.encounters()) {
      if (told.kind() != EncounterKind.VISIT) {
        continue;
      }
      Of of = Of.person(told.person());
      List<Evidence> sentences = new ArrayList<>(told.evidence());
      told.from().forEach(day -> sentences.add(day.evidence()));
      for (Evidence sentence : sentences) {
        if (stay(sentence.quote())) {
          List<Evidence> evidence = List.of(sentence);
          all.add(new Particular(Kind.STAY, "stay", of, "stay", List.of(), evidence, "stays"));
        }
      }
    }
    return all.stream().distinct().toList();
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
}
