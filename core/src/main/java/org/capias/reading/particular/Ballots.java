package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/** By how many votes to how many a bench, a council or a parliament decided. */
final class Ballots implements Question {
  private static final String NUMBER = "(\\d{1,3}|" + Numerals.TO_TWELVE + ")";

  private static final Pattern VOTE =
      Pattern.compile(
          "\\b(?:by|voted|vote of|votes?|majority of|split) (?:a (?:majority of )?)?"
              + NUMBER
              + "(?: votes?)?(?: to |-to-|-|–)"
              + NUMBER
              + "\\b",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> facts = new ArrayList<>();
    for (Line line : lines) {
      if (line.mentions("vote", "majority", "split", "judges", "bench", "chamber")) {
        Matcher found = line.find(VOTE);
        if (found != null) {
          String value = digits(found.group(1)) + " to " + digits(found.group(2));
          facts.add(line.tell("ballots", Kind.CHOICE, "votes", Of.THE_STORY, value, value));
        }
      }
    }
    return Numerals.ofOneThing(facts);
  }

  private static String digits(String number) {
    int word = Numerals.value(number);
    return word > 0 ? String.valueOf(word) : number;
  }
}
