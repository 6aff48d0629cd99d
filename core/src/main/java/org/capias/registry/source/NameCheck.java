package org.capias.registry.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.registry.Flaw;

/**
 * Whether a name that several bear says so: who looks for names in a text must know which of them
 * are not enough. Also whether every state can be found by its own names.
 */
final class NameCheck {
  private final Tables tables;
  private final boolean overlayOnly;
  private final List<Flaw> flaws = new ArrayList<>();

  NameCheck(Tables tables, boolean overlayOnly) {
    this.tables = tables;
    this.overlayOnly = overlayOnly;
  }

  /** A name and whom it names. */
  private record Use(String target, String text, Row row) {}

  List<Flaw> run() {
    Map<String, List<Use>> people = new HashMap<>();
    for (Row row : tables.table("person_names").rows()) {
      use(people, row.text("person"), row.text("text"), row);
    }
    refuseShared(people);
    Map<String, List<Use>> states = new HashMap<>();
    for (Row row : tables.table("state_names").rows()) {
      use(states, row.text("state"), row.text("text"), row);
    }
    refuseNameless(states);
    for (Row row : tables.table("places").rows()) {
      use(states, row.text("state"), row.text("name"), row);
      for (String alias : row.list("aliases")) {
        use(states, row.text("state"), alias, row);
      }
    }
    refuseShared(states);
    return flaws;
  }

  private static void use(Map<String, List<Use>> names, String target, String text, Row row) {
    names.computeIfAbsent(Fold.key(text), any -> new ArrayList<>()).add(new Use(target, text, row));
  }

  private void refuseShared(Map<String, List<Use>> names) {
    for (List<Use> uses : names.values()) {
      Set<String> targets = new HashSet<>();
      uses.forEach(use -> targets.add(use.target()));
      for (Use use : uses) {
        boolean silent = targets.size() > 1 && use.row().text("ambiguous").isEmpty();
        if (silent && (use.row().overlay() || !overlayOnly)) {
          List<String> others =
              targets.stream().filter(t -> !t.equals(use.target())).sorted().toList();
          flaws.add(
              Sources.flaw(
                  use.row(),
                  "'" + use.text() + "' also names " + String.join(", ", others),
                  "say so in 'ambiguous', here and there"));
        }
      }
    }
  }

  private void refuseNameless(Map<String, List<Use>> names) {
    for (Row state : tables.table("states").rows()) {
      for (String column : List.of("name", "common")) {
        boolean found =
            names.getOrDefault(Fold.key(state.text(column)), List.of()).stream()
                .anyMatch(use -> use.target().equals(state.text("iso2")));
        if (!found && (state.overlay() || !overlayOnly)) {
          flaws.add(
              Sources.flaw(
                  state,
                  "state_names.csv does not have the '" + column + "' " + state.text(column),
                  "add it there as a name of " + state.text("iso2")));
        }
      }
    }
  }
}
