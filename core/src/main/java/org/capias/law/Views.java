package org.capias.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.law.Condition.Definition;
import org.capias.law.Condition.Found;
import org.capias.model.Determination.View;
import org.capias.model.PartialDate;

/** Who holds what on a disputed point, {@code views.txt}; oldest first. */
final class Views {
  private record Entry(Fit fit, PartialDate date, View view) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Definition> definitions;

  Views(Rulebook book) {
    definitions = book.definitions();
    for (Blocks.Block block : Blocks.read("views.txt")) {
      PartialDate date = PartialDate.parse(block.one("date"));
      entries.add(
          new Entry(
              Fit.of(block, book, Map.of()),
              date,
              new View(
                  block.one("holder"),
                  block.one("position"),
                  block.one("authority"),
                  block.one("source"))));
    }
    entries.sort(Comparator.comparing(Entry::date));
  }

  List<View> of(Question q, Found found) {
    return entries.stream()
        .filter(e -> q.knownOn() == null || !e.date().first().isAfter(q.knownOn()))
        .filter(e -> e.fit().fits(q, found, definitions, Set.of()))
        .map(Entry::view)
        .toList();
  }
}
