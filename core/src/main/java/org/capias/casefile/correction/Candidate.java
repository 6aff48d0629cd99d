package org.capias.casefile.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.capias.casefile.word.Folded;
import org.capias.model.Agreement;
import org.capias.model.Claim;
import org.capias.model.Correction;
import org.capias.model.Correction.Item;
import org.capias.model.Correction.Named;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Statement;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * A thing that one document tells, as a correction may name it: by its words and by its content
 * under the keys of {@code named}. It may be known by more than one value under a key, since an
 * earlier correction may have set another.
 */
final class Candidate {
  /** Days tell things apart, but a better reader may well see another in the same words. */
  private static final Set<String> DAYS = Set.of("from", "date");

  /** What a thing cannot have another of and still be the same. */
  private static final Set<String> OWN =
      Set.of("person", "state", "words", "subject", "value", "about");

  /** Under which somebody is named. */
  private static final Set<String> NAMES = Set.of("person", "speaker", "subject");

  private static final int EQUAL = 2;

  private final Item item;
  private final Object told;
  private final String document;
  private final Set<String> words = new HashSet<>();
  private final Map<String, Set<String>> content = new LinkedHashMap<>();

  private Candidate(Item item, Object told, List<Evidence> evidence) {
    this.item = item;
    this.told = told;
    this.document = evidence.isEmpty() ? "" : evidence.get(0).document();
    evidence.forEach(e -> words.add(Folded.text(e.quote())));
  }

  static List<Candidate> of(Reading reading) {
    List<Candidate> all = new ArrayList<>();
    for (ToldEncounter told : reading.encounters()) {
      all.add(
          new Candidate(Item.ENCOUNTER, told, told.evidence())
              .with("person", told.person().name())
              .with("state", told.state().iso2())
              .with("from", told.from().isEmpty() ? null : told.from().get(0).value().toString()));
    }
    for (Statement told : reading.statements()) {
      all.add(
          new Candidate(Item.STATEMENT, told, told.evidence())
              .with("speaker", told.speaker() == null ? null : told.speaker().name())
              .with("words", told.quote() != null ? told.quote() : told.paraphrase()));
    }
    for (Claim told : reading.claims()) {
      all.add(
          new Candidate(Item.CLAIM, told, told.evidence())
              .with("subject", told.subject())
              .with("relation", told.relation())
              .with("value", told.value()));
    }
    for (ToldWarrant told : reading.warrants()) {
      all.add(
          new Candidate(Item.WARRANT, told, told.evidence())
              .with("person", told.person().name())
              .with("court", told.court())
              .with("date", told.date() == null ? null : told.date().toString()));
    }
    for (Agreement told : reading.agreements()) {
      all.add(
          new Candidate(Item.AGREEMENT, told, told.evidence())
              .with("parties", String.join(", ", told.parties()))
              .with("about", told.about())
              .with("status", told.status().label()));
    }
    return all;
  }

  private Candidate with(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      content.put(key, new LinkedHashSet<>(List.of(value)));
    }
    return this;
  }

  Item item() {
    return item;
  }

  Object told() {
    return told;
  }

  /** The id of the document that tells it. */
  String document() {
    return document;
  }

  /** The words of each piece of its evidence, folded. */
  Set<String> words() {
    return words;
  }

  boolean rests(String asked) {
    return words.stream().anyMatch(w -> w.contains(asked) || asked.contains(w));
  }

  void alsoKnown(String key, String value) {
    content.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  /** Is known by all names of the same person too: the record may have it under any of them. */
  void alsoCalled(Map<String, Set<String>> names) {
    for (String key : NAMES) {
      for (String name : List.copyOf(content.getOrDefault(key, Set.of()))) {
        names.getOrDefault(name, Set.of()).forEach(other -> alsoKnown(key, other));
      }
    }
  }

  /** Is known by the new name too, where it is known by the old one. */
  void renamed(Correction correction) {
    String old = correction.named(Renamed.NAME).orElse("");
    String name = correction.value();
    for (String key : NAMES) {
      if (name != null
          && content.getOrDefault(key, Set.of()).stream()
              .anyMatch(value -> Folded.text(value).equals(Folded.text(old)))) {
        alsoKnown(key, name);
      }
    }
  }

  /** "warrant (Vladimir Putin, ICC, 2023-03-17)". */
  String label() {
    return item.label()
        + content.values().stream()
            .map(values -> values.iterator().next())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /**
   * Whether two things of one document are one: nothing differs that both tell, but for parties.
   */
  boolean isSame(Candidate other) {
    return item == other.item
        && content.entrySet().stream()
            .filter(cell -> !cell.getKey().equals("parties"))
            .filter(cell -> other.content.containsKey(cell.getKey()))
            .allMatch(
                cell ->
                    cell.getValue().stream()
                        .anyMatch(value -> other.alike(cell.getKey(), value) == EQUAL));
  }

  /** Whether it has none of what is named of the thing that is looked for. */
  boolean isAnother(List<Named> named) {
    return named.stream().anyMatch(n -> OWN.contains(n.key()) && alike(n.key(), n.value()) < 0);
  }

  int likeness(List<Named> named) {
    return named.stream().mapToInt(n -> alike(n.key(), n.value())).sum();
  }

  /** How like a value is to the most like one here: 0 where there is none, below where not. */
  private int alike(String key, String value) {
    Set<String> here = content.getOrDefault(key, Set.of());
    return here.stream().mapToInt(v -> alike(key, value, v)).max().orElse(0);
  }

  private static int alike(String key, String one, String other) {
    if (DAYS.contains(key)) {
      Optional<PartialDate> a = PartialDate.tryParse(one);
      Optional<PartialDate> b = PartialDate.tryParse(other);
      return a.isPresent() && b.isPresent() && a.get().compatible(b.get()) ? EQUAL : -1;
    }
    List<String> words = Folded.words(one);
    List<String> others = Folded.words(other);
    if (words.equals(others)) {
      return EQUAL;
    }
    return words.stream().anyMatch(others::contains) ? 1 : -1;
  }
}
