package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * At what hour he landed, left or was seized, in minutes of the day. An hour of another zone than
 * the place's own ("GMT") is none; a text that tells two hours of the same act in the same state is
 * left out.
 */
final class Hours implements Question {
  private static final String CLOCK =
      "(?<near>shortly after|shortly before|just after|just before|soon after|at about|at around|about|around|at|before|after) "
          + "(?:(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?(?: ?(?<half>[ap])\\.?m\\b\\.?|(?<full>(?<=[.:]\\d\\d)))"
          + "|(?<word>"
          + Numerals.TO_TWELVE
          + ")(?: o'clock)?"
          + " (?:in the (?<part>morning|afternoon|evening)|at night)"
          + "|(?<noon>noon|midday|midnight))(?!\\.? (?:GMT|UTC|CET|EST|EDT|Moscow|Eastern))";

  private static final int AWAY = 70;

  private static final Map<String, Pattern> ACTS = acts();

  private static Map<String, Pattern> acts() {
    Map<String, Pattern> acts = new LinkedHashMap<>();
    acts.put("hour of the landing", act("landed|touched down|arrived|flew in"));
    acts.put("hour of the departure", act("took off|left|departed|flew out|lifted off|out of"));
    acts.put(
        "hour of the arrest",
        act(
            "arrested|seized|captured|detained|caught|picked up|police (?:came|moved in)|(?:agents|officers|police) entered"));
    return acts;
  }

  /** The hour behind the verb; before it another verb must not stand between. */
  private static Pattern act(String verbs) {
    return Pattern.compile(
        "\\b(?:"
            + verbs
            + ")\\b(?:(?!\\b(?:and|who|which|where|while|after|before) )[^.;,]){0,"
            + AWAY
            + "}?\\b"
            + CLOCK,
        CASE_INSENSITIVE);
  }

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> facts = new ArrayList<>();
    for (Line line : lines) {
      ToldEncounter told = line.encounter();
      if (told == null || !Numerals.isIn(line) && !line.mentions("noon", "midday", "midnight")) {
        continue;
      }
      Of about =
          new Of(
              Of.person(told.person()).key() + "|" + told.state().iso2(),
              told.person().name() + " in " + told.state().name());
      ACTS.forEach(
          (topic, pattern) -> {
            Matcher found = line.find(pattern);
            Particular fact = found == null ? null : fact(line, topic, about, found);
            if (fact != null) {
              facts.add(fact);
            }
          });
    }
    return Numerals.ofOneThing(facts);
  }

  private static @Nullable Particular fact(Line line, String topic, Of about, Matcher found) {
    int at = minutes(found);
    if (at < 0) {
      return null;
    }
    int before = 5;
    int after = 5;
    switch (found.group("near").toLowerCase(Locale.ROOT)) {
      case "shortly after", "just after", "soon after" -> after = 40;
      case "shortly before", "just before" -> before = 40;
      case "about", "around", "at about", "at around" -> {
        before = 30;
        after = 30;
      }
      case "before" -> before = at;
      case "after" -> after = 24 * 60 - at;
      default -> {}
    }
    String value = line.text().substring(found.start("near"), found.end()).toLowerCase(Locale.ROOT);
    return line.tell(
        "hours",
        Kind.HOUR,
        topic,
        about,
        value,
        String.valueOf(at - before),
        String.valueOf(at + after));
  }

  /** Since midnight, or -1 where the words are no hour: "10.40" of a price. */
  private static int minutes(Matcher found) {
    String noon = found.group("noon");
    if (noon != null) {
      return noon.equalsIgnoreCase("midnight") ? 24 * 60 : 12 * 60;
    }
    String word = found.group("word");
    if (word != null) {
      int hour = Numerals.value(word) % 12;
      boolean late =
          found.group("part") == null || !found.group("part").equalsIgnoreCase("morning");
      return (late ? hour + 12 : hour) * 60;
    }
    int hour = Integer.parseInt(found.group("hour"));
    int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
    String half = found.group("half");
    if (hour > 23 || minute > 59 || half != null && (hour > 12 || hour == 0)) {
      return -1;
    }
    return (half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0)) * 60 + minute;
  }
}
