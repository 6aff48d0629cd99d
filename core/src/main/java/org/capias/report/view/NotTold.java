package org.capias.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;

/** What a reader would want to know and no document tells. */
final class NotTold {
  private final CaseFile file;
  private final Numbering numbers;
  private final List<Encounter> encounters;
  private final Set<String> documents;

  NotTold(CaseFile file, Numbering numbers, List<Encounter> encounters, Set<String> documents) {
    this.file = file;
    this.numbers = numbers;
    this.encounters = encounters;
    this.documents = documents;
  }

  List<String> all() {
    List<String> open = new ArrayList<>();
    encounters.forEach(e -> add(open, e));
    addMissing(open, "outlet", d -> d.outlet() == null);
    addMissing(open, "day of publication", d -> d.published() == null);
    addMissing(open, "author", d -> d.author() == null);
    return open;
  }

  private static void add(List<String> open, Encounter e) {
    String what = Headline.label(e);
    boolean present = e.kind() == EncounterKind.VISIT || e.kind() == EncounterKind.TRANSIT;
    List<String> missing = new ArrayList<>();
    if (e.from() == null) {
      missing.add("the day");
    } else if (!e.from().isDay()) {
      missing.add("the exact day");
    }
    if (present && e.to() == null) {
      missing.add("the departure");
    }
    if (present && e.outcome() == Outcome.UNKNOWN) {
      missing.add("whether anyone tried to arrest");
    }
    if (e.determination() == null) {
      missing.add("so no legal answer");
    }
    if (!missing.isEmpty()) {
      open.add(what + ": " + String.join(", ", missing));
    }
  }

  private void addMissing(List<String> open, String what, Predicate<Document> missing) {
    List<String> those =
        file.documents().stream()
            .map(CaseFile.Source::document)
            .filter(d -> documents.contains(d.id()) && missing.test(d))
            .map(Document::id)
            .toList();
    if (!those.isEmpty()) {
      open.add(
          what
              + (those.size() == documents.size()
                  ? " of every article"
                  : " of " + numbers.list(those)));
    }
  }
}
