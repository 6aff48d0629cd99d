package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

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
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.mentions("east", "west", "north", "south")) {
      return facts;
    }
    add(facts, line, line.find(OF), 2, 1);
    add(facts, line, line.find(IN), 1, 2);
    return facts;
  }

  private static void add(
      List<Particular> facts,
      Line line,
      @org.jspecify.annotations.Nullable Matcher found,
      int name,
      int at) {
    if (found != null) {
      String quarter = found.group(at).toLowerCase(Locale.ROOT);
      facts.add(
          line.tell(
              "places",
              Kind.QUARTER,
              "where it lies",
              Of.named(found.group(name)),
              "in the " + quarter,
              Stream.of("north", "south", "east", "west")
                  .filter(quarter::contains)
                  .toArray(String[]::new)));
    }
  }
}
