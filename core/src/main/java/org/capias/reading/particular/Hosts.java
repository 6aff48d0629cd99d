package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/**
 * Who met the visitor. That somebody else met him too is no contradiction; that one source shows a
 * person at it and another says that it was not he is.
 */
final class Hosts implements Question {
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(met|meets|meeting|greet(ed|s|ing)|welcom(ed|es|ing)|receiv(ed|es|ing)|embrac(ed|es|ing))\\b");
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(to|will|would|due to|expected to|plans? to|not) (\\w+"
              + " )?(meet|greet|welcome|receive)\\b");
  private static final String NAME = "(?:\\p{Lu}[\\p{L}'-]+ ){0,4}(\\p{Lu}[\\p{L}'-]{2,})";
  private static final Pattern NOT = Pattern.compile("\\b(?:and |but )?not (?:by )?" + NAME);
  private static final Pattern ANYBODY = Pattern.compile(NAME);

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> facts = new ArrayList<>();
    for (Line line : lines) {
      if (!line.ofAnEncounter()
          || !line.mentions("met ", "meet", "greet", "welcom", "receiv", "embrac")
          || !line.has(MEETING)
          || line.has(AHEAD)) {
        continue;
      }
      Set<String> absent = new TreeSet<>();
      Matcher not = NOT.matcher(line.text());
      while (not.find()) {
        absent.add(not.group(1));
      }
      Set<String> present = new TreeSet<>();
      Matcher anybody = ANYBODY.matcher(line.text());
      while (anybody.find()) {
        present.add(anybody.group(1));
      }
      present.removeAll(absent);
      absent.forEach(name -> facts.add(fact(name, "not met by " + name, "absent", line)));
      present.forEach(name -> facts.add(fact(name, "met by " + name, "present", line)));
    }
    return facts;
  }

  private static Particular fact(String name, String value, String answer, Line line) {
    return line.tell("hosts", Kind.PRESENCE, "who met the visitor", Of.named(name), value, answer);
  }
}
