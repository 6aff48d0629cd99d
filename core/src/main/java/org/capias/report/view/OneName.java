package org.capias.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Claim;
import org.capias.model.Encounter;
import org.capias.model.PersonRef;
import org.capias.model.TimelineEntry;
import org.capias.model.ToldWarrant;

/**
 * One name for one person on the whole page. The articles write {@code Omar Al Bashir} and {@code
 * Omar al-Bashir}; the record has one of them in the encounters of a story and keeps what each
 * article has in warrants, claims and accounts; a page with both looks like two people. The name is
 * the one that most words of the record stand on. A person whom the registry does not know keeps
 * every name, and so does an encounter whose name stands in no article: somebody has set it.
 */
final class OneName {
  private final CaseFile file;
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private OneName(CaseFile file) {
    this.file = file;
    Map<String, Map<String, Integer>> told = new TreeMap<>();
    for (Encounter e : file.encounters()) {
      count(told, e.person(), e.evidence().size());
    }
    for (ToldWarrant w : file.warrants()) {
      count(told, w.person(), w.evidence().size());
    }
    Set<String> shared = new HashSet<>();
    told.forEach(
        (id, names) -> {
          String most =
              names.entrySet().stream()
                  .filter(e -> names.keySet().stream().noneMatch(o -> lacksSurname(e.getKey(), o)))
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(e -> e.getKey().length())
                          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                  .orElseThrow()
                  .getKey();
          byId.put(id, most);
          names
              .keySet()
              .forEach(
                  name -> {
                    if (byName.put(name, most) != null) {
                      shared.add(name);
                    }
                  });
        });
    byName.keySet().removeAll(shared);
  }

  private void count(Map<String, Map<String, Integer>> told, PersonRef person, int words) {
    if (person.id() != null && isTold(person.name())) {
      told.computeIfAbsent(person.id(), i -> new TreeMap<>())
          .merge(person.name(), words, Integer::sum);
    }
  }

  static CaseFile in(CaseFile file) {
    OneName one = new OneName(file);
    return one.byName.isEmpty() ? file : one.renamed();
  }

  private CaseFile renamed() {
    return new CaseFile(
        file.registryVersion(),
        file.registrySha256(),
        file.documents(),
        file.encounters().stream().map(e -> e.withPerson(person(e.person()))).toList(),
        file.statements(),
        file.claims().stream().map(this::claim).toList(),
        file.warrants().stream().map(this::warrant).toList(),
        file.agreements(),
        file.accounts().stream()
            .map(a -> new Account(a.topic(), name(a.about()), a.verdict(), a.values()))
            .toList(),
        file.timeline().stream().map(this::entry).toList(),
        file.problems());
  }

  /** {@code Saif al-Islam} beside {@code Saif al-Islam Gaddafi}, {@code Putin} beside his name. */
  private static boolean lacksSurname(String name, String fuller) {
    List<String> words = Names.words(name);
    List<String> more = Names.words(fuller);
    return more.size() > words.size()
        && more.containsAll(words)
        && (words.size() == 1 || !last(more).equals(last(words)));
  }

  private boolean isTold(String name) {
    return file.documents().stream().anyMatch(d -> d.document().text().contains(name));
  }

  private PersonRef person(PersonRef person) {
    String name = person.id() == null ? null : byId.get(person.id());
    return name == null || !byName.containsKey(person.name())
        ? person
        : new PersonRef(person.id(), name);
  }

  /**
   * The one name for a name that is told; of a person in the file also the surname alone, and a
   * spelling with the same surname and the same first letter.
   */
  private String name(String name) {
    String known = byName.get(name);
    List<String> words = Names.words(name);
    if (known != null || words.isEmpty()) {
      return known != null ? known : name;
    }
    Set<String> alike = new HashSet<>();
    for (String person : byId.values()) {
      List<String> of = Names.words(person);
      boolean surname = !of.isEmpty() && last(of).equals(last(words));
      if (surname && (words.size() == 1 || of.get(0).charAt(0) == words.get(0).charAt(0))) {
        alike.add(person);
      }
    }
    return alike.size() == 1 && isName(name, words) ? alike.iterator().next() : name;
  }

  /** A name of four words at most, with nothing but small particles in small letters. */
  private static boolean isName(String name, List<String> words) {
    return words.size() <= 5 && name.chars().noneMatch(c -> ",;’'".indexOf(c) >= 0);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private Claim claim(Claim c) {
    return new Claim(
        c.id(),
        name(c.subject()),
        c.relation(),
        c.value(),
        c.unit(),
        c.asOf(),
        c.attributedTo(),
        c.topic(),
        c.modality(),
        c.evidence(),
        c.rule());
  }

  private ToldWarrant warrant(ToldWarrant w) {
    return new ToldWarrant(
        person(w.person()), w.court(), w.date(), w.crimes(), w.evidence(), w.rule());
  }

  /** The record's own sentences begin or end with the name. */
  private TimelineEntry entry(TimelineEntry entry) {
    String what = entry.what();
    List<String> longest = new ArrayList<>(byName.keySet());
    longest.sort(Comparator.comparing(String::length).reversed().thenComparing(n -> n));
    for (String name : longest) {
      if (what.startsWith(name + " ")) {
        return told(entry, name(name) + what.substring(name.length()));
      }
      if (what.endsWith(" for " + name + ".")) {
        return told(entry, what.substring(0, what.length() - name.length() - 1) + name(name) + ".");
      }
    }
    return entry;
  }

  private static TimelineEntry told(TimelineEntry entry, String what) {
    return new TimelineEntry(entry.date(), what, entry.evidence());
  }
}
