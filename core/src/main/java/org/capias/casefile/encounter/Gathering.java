package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;

/** Tellings of one encounter, growing while they are gathered. */
final class Gathering {
  /** What can be one encounter told in different ways. */
  enum Family {
    VISIT,
    NOT_MADE,
    PLANNED,
    ARREST,
    RELEASE,
    OVERFLIGHT,
    RESIDENCE;

    static Family of(EncounterKind kind) {
      return switch (kind) {
        case VISIT, TRANSIT -> VISIT;
        case NOT_MADE -> NOT_MADE;
        case PLANNED -> PLANNED;
        case ARREST -> ARREST;
        case RELEASE -> RELEASE;
        case OVERFLIGHT -> OVERFLIGHT;
        case RESIDENCE -> RESIDENCE;
      };
    }
  }

  /** What tellings are near to: their kind and their days, each once. */
  private record Days(EncounterKind kind, List<PartialDate> days) {}

  private final Family family;
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<Days, Telling> days = new LinkedHashMap<>();
  private final Map<String, Map<Days, Telling>> byDocument = new HashMap<>();

  /** Values put right by a person, by field. */
  private final Map<String, String> corrections = new TreeMap<>();

  Gathering(Telling first) {
    family = Family.of(first.kind());
    add(first);
  }

  Family family() {
    return family;
  }

  /** Unmodifiable. */
  List<Telling> tellings() {
    return Collections.unmodifiableList(tellings);
  }

  Map<String, String> corrections() {
    return corrections;
  }

  void add(Telling telling) {
    tellings.add(telling);
    Days told = new Days(telling.kind(), telling.days());
    days.putIfAbsent(told, telling);
    byDocument
        .computeIfAbsent(telling.document(), d -> new LinkedHashMap<>())
        .putIfAbsent(told, telling);
  }

  void remove(List<Telling> out) {
    List<Telling> left = tellings.stream().filter(t -> !out.contains(t)).toList();
    tellings.clear();
    days.clear();
    byDocument.clear();
    left.forEach(this::add);
  }

  boolean dated() {
    return days.keySet().stream().anyMatch(d -> !d.days().isEmpty());
  }

  boolean tells(String document) {
    return byDocument.containsKey(document);
  }

  Set<String> documents() {
    return byDocument.keySet();
  }

  /** Whether a telling dated by likeness lies not far from a day that is told here. */
  boolean mayBe(Telling telling) {
    return days.values().stream().anyMatch(telling::mayBe);
  }

  /**
   * Whether the telling fits: near to one that is here already, and not set apart by its own
   * document, which may tell of two visits to the same place.
   */
  boolean takes(Telling telling) {
    Map<Days, Telling> own = byDocument.getOrDefault(telling.document(), Map.of());
    if (own.values().stream().anyMatch(here -> !here.near(telling))) {
      return false;
    }
    boolean near =
        days.entrySet().stream()
            .anyMatch(here -> !here.getKey().days().isEmpty() && here.getValue().near(telling));
    return near || telling.days().isEmpty() || !dated();
  }
}
