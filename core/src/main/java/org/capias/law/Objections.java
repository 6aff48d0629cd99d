package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.law.Condition.Definition;
import org.capias.law.Condition.Found;
import org.capias.model.Determination.Objection;
import org.capias.model.Disposition;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What states raise and what became of it, {@code objections.txt}. */
final class Objections {
  /** A decision on an objection. */
  private record Disposed(PartialDate day, Disposition disposition, String authority) {}

  private record Entry(String raised, Fit fit, List<Disposed> disposed, String untested) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Definition> definitions;

  Objections(Rulebook book) {
    definitions = book.definitions();
    Map<String, Set<String>> groups = new HashMap<>();
    for (Blocks.Block block : Blocks.read("objections.txt")) {
      if (block.maybe("group").isPresent()) {
        groups.put(block.one("group"), Set.of(block.one("states").split(" +")));
        continue;
      }
      List<Disposed> disposed = new ArrayList<>();
      for (String line : block.all("disposed")) {
        String[] parts = line.split(" *\\| *", 3);
        if (parts.length < 3) {
          throw block.mistake("disposed: not 'day | disposition | authority'");
        }
        disposed.add(
            new Disposed(
                PartialDate.parse(parts[0]), Label.parse(Disposition.class, parts[1]), parts[2]));
      }
      entries.add(
          new Entry(
              block.one("objection"),
              Fit.of(block, book, groups),
              disposed,
              block.one("untested")));
    }
  }

  List<Objection> of(Question q, Found found, Set<String> encounters) {
    List<Objection> objections = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.fit().fits(q, found, definitions, encounters)) {
        objections.add(asOf(entry, q.knownOn()));
      }
    }
    return objections;
  }

  private static Objection asOf(Entry entry, @Nullable LocalDate knownOn) {
    @Nullable Disposed last = null;
    for (Disposed disposed : entry.disposed()) {
      boolean known = knownOn == null || !disposed.day().first().isAfter(knownOn);
      if (known && (last == null || disposed.day().compareTo(last.day()) >= 0)) {
        last = disposed;
      }
    }
    return last == null
        ? new Objection(entry.raised(), Disposition.UNTESTED, entry.untested())
        : new Objection(entry.raised(), last.disposition(), last.authority());
  }
}
