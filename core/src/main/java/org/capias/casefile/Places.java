package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a country a place lies: "the eastern town of Zintan". */
final class Places implements Question.OfOneLine {
  private static final String QUARTER = "((?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)?";
  private static final String SORT =
      "(?:town|city|village|province|region|district|suburb|port|area|state)";
  private static final Pattern OF =
      Pattern.compile(
          "\\b"
              + QUARTER
              + " (?:\\p{Lu}\\p{L}+ )?(?:\\p{Ll}+ )?"
              + SORT
              + " of (\\p{Lu}[\\p{L}'-]{2,})");
  private static final Pattern IN =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}'-]{2,}),? (?:a (?:\\p{Ll}+ )?"
              + SORT
              + " )?in (?:the )?(?:country's )?"
              + QUARTER
              + "(?: of (?:the country|\\p{Lu}\\p{L}+)| \\p{Lu}\\p{L}+)");

  @Override
  public List<Fact> in(Line line) {
    List<Fact> facts = new ArrayList<>();
    if (!line.mentions("east", "west", "north", "south")) {
      return facts;
    }
    add(facts, line, line.find(OF), 2, 1);
    add(facts, line, line.find(IN), 1, 2);
    return facts;
  }

  private static void add(
      List<Fact> facts,
      Line line,
      @org.jspecify.annotations.Nullable Matcher found,
      int name,
      int at) {
    if (found != null) {
      String quarter = found.group(at).toLowerCase(Locale.ROOT);
      int north = quarter.contains("north") ? 1 : quarter.contains("south") ? -1 : 0;
      int east = quarter.contains("east") ? 1 : quarter.contains("west") ? -1 : 0;
      Sense sense = new Sense.Quarter(north, east);
      facts.add(
          new Fact(
              "where it lies", Fact.Of.named(found.group(name)), "in the " + quarter, sense, line));
    }
  }
}
