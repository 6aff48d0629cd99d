package org.capias.reading.particular;

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
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.PersonRef;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * What a person is wanted for, over a whole document: one that names two of three crimes does not
 * contradict one that names all. A document that tells only what was done (children deported) tells
 * a deed; what it is charged as is the registry's to say.
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

  /** A court that is not the one whose warrant the articles are about. */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "\\b[Aa]n? (\\p{L}+ ){0,2}court\\b|\\bcourts? (?:in|of) \\p{Lu}"
              + "|\\b(universal jurisdiction|national court|supreme court|high court)\\b");

  @Override
  public List<Particular> in(List<Line> lines) {
    Map<String, Set<String>> told = new TreeMap<>();
    Map<String, List<Evidence>> words = new TreeMap<>();
    Map<String, List<Evidence>> acts = new TreeMap<>();
    Map<String, PersonRef> people = new TreeMap<>();
    for (Line line : lines) {
      boolean elsewhere = line.mentions(" court") && line.has(NATIONAL);
      PersonRef person =
          !elsewhere
                  && line.mentions("warrant", "want", "indict", "charg", "accus")
                  && line.has(WANTED)
              ? wanted(line)
              : null;
      if (person == null) {
        continue;
      }
      String key = Of.person(person).key();
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
    List<Particular> facts = new ArrayList<>();
    people.forEach(
        (key, person) -> {
          Set<String> crimes = told.getOrDefault(key, Set.of());
          if (!crimes.isEmpty()) {
            facts.add(fact(Kind.LIST, person, String.join(", ", crimes), crimes, words.get(key)));
          } else if (acts.containsKey(key)) {
            facts.add(fact(Kind.DEED, person, "deportation of children", Set.of(), acts.get(key)));
          }
        });
    return facts;
  }

  private static Particular fact(
      Kind kind,
      PersonRef person,
      String value,
      Set<String> crimes,
      @Nullable List<Evidence> words) {
    return new Particular(
        kind,
        "crimes in the warrant",
        Of.person(person),
        value,
        List.copyOf(crimes),
        words == null ? List.of() : words.stream().distinct().toList(),
        "charges");
  }

  /** Whose warrant the sentence speaks of, where the document tells of a warrant. */
  private static @Nullable PersonRef wanted(Line line) {
    List<ToldWarrant> warrants = line.warrants();
    if (!warrants.isEmpty()) {
      return warrants.get(0).person();
    }
    ToldEncounter encounter = line.encounter();
    return encounter != null && encounter.person().id() != null ? encounter.person() : null;
  }
}
