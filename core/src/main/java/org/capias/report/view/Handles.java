package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.capias.model.Agreement;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.ToldWarrant;
import org.capias.report.view.Page.Line;

/**
 * Under which ids {@code capias correct} takes what a page shows: those of the JSON of the whole
 * case file, of which the page may be a part.
 */
final class Handles {
  private final List<String> warrants = new ArrayList<>();
  private final List<String> agreements = new ArrayList<>();

  Handles(CaseFile file, CaseFile whole) {
    file.warrants().forEach(w -> warrants.add("w" + (whole.warrants().indexOf(w) + 1)));
    file.agreements().forEach(a -> agreements.add("a" + (whole.agreements().indexOf(a) + 1)));
  }

  /**
   * A line for each thing.
   *
   * @param file with its lists in the order of the one whose ids are known; names may be others
   */
  List<Line> of(
      CaseFile file,
      Numbering numbers,
      List<Encounter> encounters,
      Predicate<Collection<Evidence>> isHere) {
    List<Line> lines = new ArrayList<>();
    for (Encounter one : encounters) {
      lines.add(new Line(one.id() + ": " + Headline.label(one), numbers.cites(one.evidence())));
    }
    for (int i = 0; i < file.warrants().size(); i++) {
      ToldWarrant one = file.warrants().get(i);
      if (isHere.test(one.evidence())) {
        String court = one.court() == null ? "" : ", " + one.court();
        String day = one.date() == null ? "" : ", " + Words.date(one.date());
        String text = warrants.get(i) + ": warrant for " + one.person().name() + court + day;
        lines.add(new Line(text, numbers.cites(one.evidence())));
      }
    }
    for (int i = 0; i < file.agreements().size(); i++) {
      Agreement one = file.agreements().get(i);
      if (isHere.test(one.evidence())) {
        String text =
            agreements.get(i) + ": agreement, " + one.status().label() + ", " + one.about();
        lines.add(new Line(text, numbers.cites(one.evidence())));
      }
    }
    return lines;
  }
}
