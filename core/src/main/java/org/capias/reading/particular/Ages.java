package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/**
 * How old somebody is on the day of the article: beside his name, or as a word for him ("the
 * 53-year-old was led away"), which is about the man of the article and has an empty key. How old
 * he was at something is none of these.
 */
final class Ages implements Question.OfOneLine {
  private static final String AGE = "([2-9]\\d)";

  /** "Ratko Mladic, 69, was"; "Mladic, aged 69"; "Mladic (69)". */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}'-]{2,})(?:, (?:aged |age )?|,? aged | \\()"
              + AGE
              + "(?=[,.;)]|$)(?!,\\d|, \\d{4})");

  /** "69-year-old Ratko Mladic". */
  private static final Pattern BEFORE =
      Pattern.compile("\\b" + AGE + "-year-old ((?:\\p{Lu}[\\p{L}'-]+ )*\\p{Lu}[\\p{L}'-]+)");

  /** "the 69-year-old was", "the 69-year-old fugitive", "tries the 69-year-old." */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\b[Tt]he "
              + AGE
              + "-year-old(?=[.,;]? |[.,;]?$)(?: (?=was |is |had |has |will |said |told |fled |left |arrived"
              + "|faces |took |flew |went |came |landed |surrendered |walked |boarded |appeared |remains "
              + "|denies |denied |who |fugitive\\b|suspect\\b|general\\b|leader\\b|president\\b|ruler\\b)|(?=[.,;]))");

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    boolean old = line.mentions("-year-old");
    if (!old && !hasAge(line.text())) {
      return facts;
    }
    Matcher named = NAMED.matcher(line.text());
    while (named.find()) {
      facts.add(fact(line, named.group(1), named.group(2)));
    }
    Matcher before = BEFORE.matcher(line.text());
    while (old && before.find()) {
      String name = before.group(2);
      facts.add(fact(line, name.substring(name.lastIndexOf(' ') + 1), before.group(1)));
    }
    Matcher alone = ALONE.matcher(line.text());
    while (old && alone.find()) {
      facts.add(fact(line, "", alone.group(1)));
    }
    return facts;
  }

  /** Whether a number of two digits stands behind a comma, a bracket or "aged"; cheap. */
  private static boolean hasAge(String text) {
    for (int i = 2; i + 1 < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean place =
          before == '('
              || before == ' ' && (text.charAt(i - 2) == ',' || text.charAt(i - 2) == 'd');
      if (place && Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Particular fact(Line line, String name, String age) {
    return line.tell("ages", Kind.AGE, "age", Of.named(ActPeople.family(name)), age, age);
  }
}
