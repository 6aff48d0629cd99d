package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;

/** What became of the visa that somebody wanted asked for: given, refused, not yet decided. */
final class Visas implements Question.OfOneLine {
  private static final String VISA = "\\bvisas?\\b";
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(pending|under review|under consideration|not (yet )?(decided|acted|ruled)|no decision"
              + "|consider(ing|s)?|being (processed|reviewed))\\b",
          CASE_INSENSITIVE);
  private static final Pattern REFUSED =
      Pattern.compile(
          VISA
              + "[^.;]{0,40}\\b(denied|refused|rejected|withheld|turned down|never came)\\b"
              + "|\\b(den(y|ied|ies|ying)|refus(e|ed|es|ing)|reject(ed|s|ing)|turned down)\\b[^.;]{0,40}"
              + VISA
              + "|\\bnot (be )?(given|granted|issued?|get|receive)\\b[^.;]{0,20}"
              + VISA,
          CASE_INSENSITIVE);
  private static final Pattern GIVEN =
      Pattern.compile(
          VISA
              + "[^.;]{0,20}\\b(was|were|been|had been|is) (granted|issued|given|approved)\\b"
              + "|\\b(granted|issued|gave|given|approved|received|obtained|got)\\b[^.;]{0,20}"
              + VISA
              + "(?! (request|application|question|issue|matter|ban|refusal|denial|form)s?\\b)",
          CASE_INSENSITIVE);
  private static final Pattern UNREAL =
      Pattern.compile(
          "\\b(if|whether|should|would|urge[sd]?|call(s|ed|ing)? (on|for)|demand\\w*|must)\\b",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    boolean visa = line.mentions("visa") || line.mentions("application") && visaBefore(line);
    if (!line.ofAnEncounter() || !visa || line.has(UNREAL)) {
      return List.of();
    }
    String answer =
        line.has(OPEN) ? "pending" : line.has(REFUSED) ? "refused" : line.has(GIVEN) ? "given" : "";
    return answer.isEmpty()
        ? List.of()
        : List.of(line.choice("visas", "what became of the visa", Of.THE_STORY, answer));
  }

  private static boolean visaBefore(Line line) {
    Line before = line.before();
    return before != null && before.mentions("visa");
  }
}
