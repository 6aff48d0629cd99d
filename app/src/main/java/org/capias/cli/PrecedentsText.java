package org.capias.cli;

import java.util.List;
import java.util.Locale;
import org.capias.model.Precedents;
import org.capias.model.Precedents.Precedent;
import org.capias.model.Precedents.Rate;

/** Past cases and their rate, as text. */
final class PrecedentsText {
  private final Sheet sheet;
  private final int limit;

  /**
   * @param limit how many cases to show, 0 for all
   */
  PrecedentsText(Sheet sheet, int limit) {
    this.sheet = sheet;
    this.limit = limit;
  }

  void print(Precedents found) {
    List<Precedent> cases = found.cases();
    int shown = limit <= 0 ? cases.size() : Math.min(limit, cases.size());
    sheet.heading("CASES");
    if (cases.isEmpty()) {
      sheet.plain("none");
    }
    for (Precedent c : cases.subList(0, shown)) {
      sheet.plain(
          c.encounter()
              + "  "
              + c.person().name()
              + ", "
              + c.state().name()
              + ", "
              + Sheet.span(c.from(), c.to())
              + ": "
              + c.occasion()
              + " ("
              + c.kind().label()
              + (c.party() ? ", state party" : ", not a party")
              + ")");
      sheet.plain(
          "   "
              + c.outcome().label()
              + (c.finding() == null ? "" : "; " + c.finding())
              + " ["
              + sheet.number(c.source())
              + "]");
      if (!c.why().isEmpty()) {
        sheet.plain("   like it: " + String.join(", ", c.why()));
      }
    }
    if (shown < cases.size()) {
      sheet.plain((cases.size() - shown) + " more; --limit 0 shows all");
    }
    sheet.heading("HOW OFTEN IT CAME TO AN ARREST");
    rate(found.rate());
    sheet.sources();
  }

  private void rate(Rate rate) {
    sheet.plain("Among: " + rate.among() + ".");
    if (rate.low() == null || rate.high() == null) {
      sheet.plain(
          "n = "
              + rate.n()
              + ", "
              + rate.arrested()
              + " arrested: too few for a rate, see the cases themselves.");
    } else {
      sheet.plain(
          String.format(
              Locale.ROOT,
              "%d of %d arrested (95 %%: %.0f–%.0f %%, Jeffreys).",
              rate.arrested(),
              rate.n(),
              rate.low() * 100,
              rate.high() * 100));
    }
    StringBuilder outcomes = new StringBuilder();
    rate.outcomes()
        .forEach(
            (outcome, n) ->
                outcomes.append(outcomes.isEmpty() ? "" : ", ").append(outcome + " " + n));
    if (!outcomes.isEmpty()) {
      sheet.plain("Outcomes: " + outcomes + ".");
      sheet.plain("Counted: " + String.join(" ", rate.encounters()) + ".");
    }
  }
}
