package org.capias.casefile;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * What a person is wanted for, over a whole document: one that names two of three crimes does not
 * contradict one that names all. A document that tells only what was done (children deported) is
 * compared by what the registry has that act charged as. And when the warrant was issued.
 */
final class Charges implements Question {
  private static final Pattern WANTED =
      Pattern.compile(
          "\\b(warrants?|wanted|wants|indict\\w*|charge[sd]?|accuse[sd]?|accusations?)\\b",
          CASE_INSENSITIVE);
  private static final Map<String, Pattern> CRIMES = crimes();
  private static final Pattern ACT =
      Pattern.compile(
          "\\b(deport\\w*|abduct\\w*|kidnap\\w*|transfer\\w*|taking)\\b.*\\bchild",
          CASE_INSENSITIVE);

  private final Known known;

  Charges(Known known) {
    this.known = known;
  }

  private static Map<String, Pattern> crimes() {
    Map<String, Pattern> crimes = new LinkedHashMap<>();
    crimes.put("war crimes", Pattern.compile("\\bwar crimes?\\b", CASE_INSENSITIVE));
    crimes.put(
        "crimes against humanity",
        Pattern.compile("\\bcrimes? against humanity\\b", CASE_INSENSITIVE));
    crimes.put("genocide", Pattern.compile("\\bgenocide\\b", CASE_INSENSITIVE));
    crimes.put("aggression", Pattern.compile("\\bcrimes? of aggression\\b", CASE_INSENSITIVE));
    return crimes;
  }

  @Override
  public List<Fact> in(List<Line> lines) {
    Map<String, Set<String>> told = new TreeMap<>();
    Map<String, List<Evidence>> words = new TreeMap<>();
    Map<String, List<Evidence>> acts = new TreeMap<>();
    Map<String, PersonRef> people = new TreeMap<>();
    for (Line line : lines) {
      PersonRef person =
          line.mentions("warrant", "want", "indict", "charg", "accus") && line.has(WANTED)
              ? wanted(line)
              : null;
      if (person == null) {
        continue;
      }
      String key = Fact.Of.person(person).key();
      people.putIfAbsent(key, person);
      CRIMES.forEach(
          (crime, pattern) -> {
            if (line.has(pattern)) {
              told.computeIfAbsent(key, k -> new TreeSet<>()).add(crime);
              words.computeIfAbsent(key, k -> new ArrayList<>()).add(line.evidence());
            }
          });
      if (line.has(ACT)) {
        acts.computeIfAbsent(key, k -> new ArrayList<>()).add(line.evidence());
      }
    }
    List<Fact> facts = new ArrayList<>();
    people.forEach(
        (key, person) -> {
          Set<String> crimes = told.getOrDefault(key, Set.of());
          Set<String> charged = known.crimes(person.id());
          if (!crimes.isEmpty()) {
            facts.add(fact(person, String.join(", ", crimes), crimes, words.get(key)));
          } else if (acts.containsKey(key) && !charged.isEmpty()) {
            facts.add(fact(person, "deportation of children", charged, acts.get(key)));
          }
        });
    if (!lines.isEmpty()) {
      lines.get(0).reading().warrants().forEach(warrant -> issued(facts, warrant));
    }
    return facts;
  }

  private static Fact fact(
      PersonRef person, String value, Set<String> crimes, @Nullable List<Evidence> words) {
    return new Fact(
        "crimes in the warrant",
        Fact.Of.person(person),
        value,
        new Sense.Several(crimes),
        words == null ? List.of() : words.stream().distinct().toList());
  }

  /** Whose warrant the sentence speaks of, where the document tells of a warrant. */
  private static @Nullable PersonRef wanted(Line line) {
    List<ToldWarrant> warrants = line.reading().warrants();
    for (ToldWarrant warrant : warrants) {
      if (warrant.evidence().stream().anyMatch(line::meets)) {
        return warrant.person();
      }
    }
    ToldEncounter encounter = line.encounter();
    return encounter != null && encounter.person().id() != null ? encounter.person() : null;
  }

  private void issued(List<Fact> facts, ToldWarrant warrant) {
    PartialDate day = warrant.date();
    if (day == null || !"ICC".equals(warrant.court())) {
      return;
    }
    List<PartialDate> days = known.warrantDays(warrant.person().id());
    Sense sense = new Sense.Issued(day, days.stream().anyMatch(day::compatible), !days.isEmpty());
    Fact.Of about = Fact.Of.person(warrant.person());
    facts.add(new Fact("date of the warrant", about, day.toString(), sense, warrant.evidence()));
  }
}
