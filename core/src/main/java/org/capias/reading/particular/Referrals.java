package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;

/**
 * Whether the Court referred a state, and to whom: the Assembly of States Parties and the Security
 * Council are two addressees (Rome Statute Art. 87(7)).
 */
final class Referrals implements Question.OfOneLine {
  private static final Pattern REFER =
      Pattern.compile(
          "\\b(refers?|referred|referring|referral|reported|sent|pass(es|ed)?|goes)\\b",
          CASE_INSENSITIVE);
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(not|no|without|declined to|refused to|rather than) (a |to |an )?(\\w+ )?(refer\\w*)"
              + "|\\breferral\\b[^.;]*\\b(not warranted|no consequence|no use|futile)\\b"
              + "|\\bdecided against\\b[^.;]*\\brefer"
              + "|\\b(quash|overturn|revers|annul|set aside|sets aside|threw out|thrown out)\\w*"
              + "(?! to)\\b[^.;,]*\\breferral",
          CASE_INSENSITIVE);
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(earlier|previous|past|former|had been) (\\w+ )?referr", CASE_INSENSITIVE);
  private static final Pattern ASSEMBLY =
      Pattern.compile("\\b(assembly of states parties|oversight body|ASP)\\b", CASE_INSENSITIVE);
  private static final Pattern COUNCIL =
      Pattern.compile("\\b(security council|united nations|U\\.N\\.|UN)\\b", CASE_INSENSITIVE);
  private static final Pattern COURT =
      Pattern.compile("\\b(ICC|court|judges?|chamber)\\b", CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.mentions("refer") || !line.has(REFER) || line.has(PAST)) {
      return facts;
    }
    boolean not = line.has(NOT);
    add(facts, line, ASSEMBLY, "the Assembly of States Parties", not);
    if (not || line.has(COURT)) {
      add(facts, line, COUNCIL, "the Security Council", not);
    }
    return facts;
  }

  private static void add(
      List<Particular> facts, Line line, Pattern whom, String name, boolean not) {
    boolean refer = line.text().toLowerCase(java.util.Locale.ROOT).contains("refer");
    if (line.has(whom) && refer) {
      String answer = not ? "not referred" : "referred";
      facts.add(line.choice("referrals", "referral to " + name, Of.THE_STORY, answer));
    }
  }
}
