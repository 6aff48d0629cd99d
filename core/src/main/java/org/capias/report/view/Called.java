package org.capias.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.PersonRef;
import org.capias.model.TimelineEntry;
import org.capias.model.ToldWarrant;

/**
 * A case file whose warrants bear the names of one story. Everything else of a story has one name
 * for one person already; a warrant is a person's, told in several stories, and on the page of each
 * it is a warrant against whoever that page tells of.
 */
final class Called {
  private Called() {}

  static CaseFile in(CaseFile file, String story) {
    Map<String, String> names = new HashMap<>();
    for (Encounter one : file.encounters()) {
      String id = one.person().id();
      if (id != null && one.story().equals(story)) {
        names.putIfAbsent(id, one.person().name());
      }
    }
    List<ToldWarrant> warrants = new ArrayList<>();
    List<TimelineEntry> timeline = new ArrayList<>(file.timeline());
    for (ToldWarrant told : file.warrants()) {
      String id = told.person().id();
      String name = id == null ? null : names.get(id);
      if (name == null || name.equals(told.person().name())) {
        warrants.add(told);
      } else {
        warrants.add(
            new ToldWarrant(
                new PersonRef(id, name),
                told.court(),
                told.date(),
                told.crimes(),
                told.evidence(),
                told.rule()));
        timeline.replaceAll(entry -> entry(entry, told, name));
      }
    }
    return warrants.equals(file.warrants()) ? file : with(file, warrants, timeline);
  }

  /** The record's own sentence on a warrant ends with the name. */
  private static TimelineEntry entry(TimelineEntry entry, ToldWarrant told, String name) {
    String end = " for " + told.person().name() + ".";
    String what = entry.what();
    return !what.endsWith(end) || !entry.evidence().equals(told.evidence())
        ? entry
        : new TimelineEntry(
            entry.date(),
            what.substring(0, what.length() - end.length()) + " for " + name + ".",
            entry.evidence());
  }

  private static CaseFile with(
      CaseFile file, List<ToldWarrant> warrants, List<TimelineEntry> timeline) {
    return new CaseFile(
        file.registryVersion(),
        file.registrySha256(),
        file.documents(),
        file.encounters(),
        file.statements(),
        file.claims(),
        warrants,
        file.agreements(),
        file.accounts(),
        timeline,
        file.problems());
  }
}
