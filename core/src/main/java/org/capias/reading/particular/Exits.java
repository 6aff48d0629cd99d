package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;

/**
 * How a state leaves the Court: at once or after the notice of Art. 127, announced before a visit
 * or on the occasion of it.
 */
final class Exits implements Question.OfOneLine {
  private static final Pattern EXIT =
      Pattern.compile(
          "\\b(withdraw\\w*|quit\\w*|exit\\w*|leav(e|es|ing)|left|pull(s|ed|ing)? out|pullout)\\b",
          CASE_INSENSITIVE);
  private static final Pattern COURT =
      Pattern.compile(
          "\\b(ICC|court|statute|treaty|tribunal|withdrawal|UN|U\\.N\\.|United Nations)\\b",
          CASE_INSENSITIVE);
  private static final Pattern AT_ONCE =
      Pattern.compile(
          "\\b(with immediate effect|immediately|at once|effective immediately)\\b",
          CASE_INSENSITIVE);
  private static final Pattern AFTER_NOTICE =
      Pattern.compile(
          "\\b(a|one|another|full|12|twelve)[ -](full"
              + " )?(years?|months?)\\b[^.;]*\\b(after|notice|notif\\w+|before)\\b|\\b(after|takes?|take|in|within)"
              + " (a|one|another|12|twelve) (full )?(years?|months)\\b",
          CASE_INSENSITIVE);
  private static final Pattern ARREST = Pattern.compile("\\barrest\\b", CASE_INSENSITIVE);
  private static final Pattern ANNOUNCED =
      Pattern.compile("\\b(announc\\w+|declar\\w+|said|notif\\w+)\\b", CASE_INSENSITIVE);
  private static final Pattern BEFORE_VISIT =
      Pattern.compile(
          "\\b(before|ahead of|prior to) (the|his|her) (visit|trip|arrival)\\b", CASE_INSENSITIVE);
  private static final Pattern AFTER_ARRIVAL =
      Pattern.compile(
          "\\b(after|following|upon|on|during) (the|his|her) (visit|trip|arrival)\\b"
              + "|\\b(as|after|shortly after|hours after) (he|she) (arrived|landed)\\b"
              + "|\\brefused and (promptly|then|immediately) ",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.mentions("withdr", "quit", "exit", "leav", "left", "pull") || !line.has(EXIT)) {
      return facts;
    }
    if (line.has(COURT) && !line.has(ARREST)) {
      if (line.has(AT_ONCE)) {
        facts.add(
            line.choice("exits", "when the withdrawal takes effect", Of.THE_STORY, "at once"));
      } else if (line.has(AFTER_NOTICE)) {
        facts.add(
            line.choice("exits", "when the withdrawal takes effect", Of.THE_STORY, "after notice"));
      }
    }
    if (line.has(ANNOUNCED)) {
      if (line.has(BEFORE_VISIT)) {
        facts.add(
            line.choice(
                "exits", "when the withdrawal was announced", Of.THE_STORY, "before the visit"));
      } else if (line.has(AFTER_ARRIVAL)) {
        facts.add(
            line.choice(
                "exits", "when the withdrawal was announced", Of.THE_STORY, "after the arrival"));
      }
    }
    return facts;
  }
}
