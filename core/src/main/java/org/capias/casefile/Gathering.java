package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.model.EncounterKind;

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

  private final Family family;
  private final List<Telling> tellings = new ArrayList<>();

  /** Values put right by a person, by field. */
  private final Map<String, String> corrections = new TreeMap<>();

  Gathering(Telling first) {
    family = Family.of(first.kind());
    tellings.add(first);
  }

  Family family() {
    return family;
  }

  List<Telling> tellings() {
    return tellings;
  }

  Map<String, String> corrections() {
    return corrections;
  }

  void add(Telling telling) {
    tellings.add(telling);
  }

  boolean dated() {
    return tellings.stream().anyMatch(t -> !t.days().isEmpty());
  }

  boolean tells(String document) {
    return tellings.stream().anyMatch(t -> t.document().equals(document));
  }

  /**
   * Whether the telling fits: near to one that is here already, and not set apart by its own
   * document, which may tell of two visits to the same place.
   */
  boolean takes(Telling telling) {
    boolean near = false;
    for (Telling here : tellings) {
      boolean fits = here.near(telling);
      if (!fits && here.document().equals(telling.document())) {
        return false;
      }
      near |= fits && !here.days().isEmpty();
    }
    return near || telling.days().isEmpty() || !dated();
  }
}
