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
import org.capias.model.PersonRef;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/** On how many counts somebody is wanted: all of them, or those of one crime. */
final class Counts implements Question.OfOneLine {
  private static final String NUMBER = "(\\d{1,3}|" + Numerals.TO_NINETEEN + "|twenty)";
  private static final Pattern COUNTS =
      Pattern.compile(
          "\\b"
              + NUMBER
              + " counts?\\b(?: of (?:(?:war crimes?|crimes? against humanity|genocide) and (?:war|crimes|genocide)"
              + "|((?:war crimes?|crimes? against humanity|genocide|murder|rape))\\b))?",
          CASE_INSENSITIVE);

  /** "… and two of crimes against humanity", after counts of another crime. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(?:and|,) " + NUMBER + " of (war crimes|crimes against humanity|genocide)\\b",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.mentions(" count")) {
      return facts;
    }
    Matcher counts = COUNTS.matcher(line.text());
    PersonRef wanted = wanted(line);
    while (wanted != null && counts.find()) {
      add(facts, line, wanted, counts.group(1), counts.group(2));
    }
    Matcher more = MORE.matcher(line.text());
    while (wanted != null && !facts.isEmpty() && more.find()) {
      add(facts, line, wanted, more.group(1), more.group(2));
    }
    return facts;
  }

  private static void add(
      List<Particular> facts, Line line, PersonRef who, String number, @Nullable String of) {
    String crime = of == null ? "" : of.toLowerCase(Locale.ROOT);
    String digits = number.toLowerCase(Locale.ROOT);
    Of person = Of.person(who);
    Of about = new Of(person.key() + "|" + crime, person.name());
    String topic = crime.isEmpty() ? "number of counts" : "number of counts of " + crime;
    facts.add(line.tell("counts", Kind.NUMBER, topic, about, digits, digits));
  }

  /** Whose warrant or arrest the sentence tells, else the sentence before; else "him". */
  private static @Nullable PersonRef wanted(Line line) {
    for (Line one = line; one != null; one = one == line ? line.before() : null) {
      if (!one.warrants().isEmpty()) {
        return one.warrants().get(0).person();
      }
      if (!one.encounters().isEmpty()) {
        return one.encounters().get(0).person();
      }
    }
    boolean his = line.mentions(" him", " his ", " he ", "warrant", "indictment", "charge sheet");
    ToldEncounter told = his ? line.encounter() : null;
    return told == null ? null : told.person();
  }
}
