package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/**
 * How long two leaders talked: in hours or minutes, which are brought to minutes. A text that tells
 * of two talks of different length is left out.
 */
final class Talks implements Question {
  private static final String TIME =
      "(?<bound>more than |over |at least |less than |under |about |around |some |roughly |nearly |almost |just )?"
          + "(?<number>\\d{1,3}(?:\\.5)?|an?|half an|"
          + Numerals.TO_TWELVE
          + "|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety)(?<half> and a half)?"
          + "[ -](?<unit>hour|minute)s?(?<more> and a half)?(?:-long)?\\b";

  private static final String TALKS =
      "(?:talks?|meeting|conversation|negotiations|discussions|session)";

  /** Each with its first group around the time. */
  private static final List<Pattern> FORMS =
      List.of(
          pattern(
              TALKS
                  + "\\b[^.;]{0,80}? (?:lasted|ran|took|went on|continued|dragged on)(?: for)? "
                  + TIME),
          pattern("(?:talked|spoke|conferred|met|spent)\\b[^.;]{0,60}? for " + TIME),
          pattern(TIME + " (?:[\\p{L}-]+ ){0,3}?(?:of )?" + TALKS + "\\b"),
          pattern("length of (?:the |their |his )?" + TALKS + "\\b[^.;]{0,60}? at " + TIME));

  private static final double HOUR = 60;

  private static Pattern pattern(String form) {
    return Pattern.compile("\\b" + form, CASE_INSENSITIVE);
  }

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> facts = new ArrayList<>();
    for (Line line : lines) {
      if (!line.mentions("hour", "minute")) {
        continue;
      }
      for (Pattern form : FORMS) {
        Matcher found = line.find(form);
        if (found != null) {
          facts.add(fact(line, found));
          break;
        }
      }
    }
    return Numerals.ofOneThing(facts);
  }

  private static Particular fact(Line line, Matcher found) {
    String number = found.group("number").toLowerCase(Locale.ROOT);
    boolean hours = found.group("unit").equalsIgnoreCase("hour");
    boolean half = found.group("half") != null || found.group("more") != null;
    double minutes = (value(number) + (half ? 0.5 : 0)) * (hours ? HOUR : 1);
    double round = hours && !half ? 25 : Math.max(5, minutes / 12);
    double low = minutes - round;
    double high = minutes + round;
    String bound = found.group("bound") == null ? "" : found.group("bound").strip();
    switch (bound.toLowerCase(Locale.ROOT)) {
      case "more than", "over", "at least" -> {
        low = minutes;
        high = Double.POSITIVE_INFINITY;
      }
      case "less than", "under" -> {
        low = 0;
        high = minutes;
      }
      case "about", "around", "some", "roughly", "nearly", "almost" -> {
        low = Math.min(low, minutes * 5 / 6);
        high = Math.max(high, minutes * 7 / 6);
      }
      default -> {}
    }
    String told =
        line.text()
            .substring(start(found), found.end("more") < 0 ? found.end("unit") : found.end("more"));
    String plural = number.matches("an?|one|1|half an") && !half ? "" : "s";
    String value =
        (found.end("more") < 0 ? told.replace('-', ' ') + plural : told).toLowerCase(Locale.ROOT);
    return line.tell(
        "talks",
        Kind.SPAN,
        "length of the talks",
        Of.THE_STORY,
        value,
        String.valueOf(low),
        String.valueOf(high));
  }

  private static int start(Matcher found) {
    return found.group("bound") == null ? found.start("number") : found.start("bound");
  }

  private static double value(String number) {
    return switch (number) {
      case "a", "an" -> 1;
      case "half an" -> 0.5;
      case "twenty" -> 20;
      case "thirty" -> 30;
      case "forty" -> 40;
      case "forty-five" -> 45;
      case "fifty" -> 50;
      case "sixty" -> 60;
      case "ninety" -> 90;
      default -> {
        int word = Numerals.value(number);
        yield word > 0 ? word : Double.parseDouble(number);
      }
    };
  }
}
