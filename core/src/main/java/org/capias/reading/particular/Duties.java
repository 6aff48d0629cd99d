package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;

/**
 * Whether members must arrest: some say that they must, others that they may be exempt. What is
 * said of states outside the Court is another matter.
 */
final class Duties implements Question.OfOneLine {
  private static final Pattern ARREST =
      Pattern.compile(
          "\\b(arrest\\w*|detain\\w*|surrender\\w*|hand(ing)? (him|her) over)\\b",
          CASE_INSENSITIVE);
  private static final Pattern MEMBER =
      Pattern.compile(
          "\\b(members?|signator(y|ies)|part(y|ies) to|states part(y|ies)|ratified)\\b",
          CASE_INSENSITIVE);
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\b(non-members?|not (a |an )?(\\w+ )?(members?|part(y|ies)|among|signed|ratified)"
              + "|never (signed|ratified|joined)|no members?|neither)\\b",
          CASE_INSENSITIVE);
  private static final Pattern EXEMPT =
      Pattern.compile(
          "\\bexempt\\w*\\b|\\bneed not\\b|\\bnot (legally )?(obliged|obligated|required|bound)\\b"
              + "|\\bno (legal )?(obligation|duty)\\b|\\bmay (refuse|decline)\\b",
          CASE_INSENSITIVE);
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(obliged|obligated|required|must|bound|duty|obligation|has to|have to)\\b",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    if (!line.mentions("member", "signator", "part", "ratif")
        || !line.mentions("arrest", "detain", "surrender", "hand")
        || !line.has(ARREST)
        || !line.has(MEMBER)
        || line.has(OUTSIDE)) {
      return List.of();
    }
    if (line.has(EXEMPT)) {
      return List.of(
          line.choice("duties", "duty of members to arrest", Of.THE_STORY, "may be exempt"));
    }
    return line.has(BOUND)
        ? List.of(line.choice("duties", "duty of members to arrest", Of.THE_STORY, "bound"))
        : List.of();
  }
}
