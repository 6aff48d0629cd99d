package org.capias.report;

import java.util.stream.Collectors;
import org.capias.model.Answer;
import org.capias.model.Determination;
import org.capias.model.Determination.Finding;
import org.capias.model.Determination.Objection;
import org.capias.model.Determination.Reason;
import org.capias.model.Determination.View;
import org.capias.model.Holds;
import org.capias.report.Layout.Style;
import org.capias.report.view.Words;

/** The law's answer with its reasons, as the answer of a command and as a part of a case file. */
final class DeterminationText {
  private static final int TEXT = 14;

  private final Layout out;

  DeterminationText(Layout out) {
    this.out = out;
  }

  /** On its own: the whole of it, with what may follow and the sources. */
  void write(Determination d) {
    out.line(0, 2)
        .add(d.state().name() + " and " + d.person().name(), Style.STRONG)
        .add("· " + Words.date(d.date()) + " · " + d.presence().label());
    body(d, true);
    if (!d.next().isEmpty()) {
      out.gap().line(0, 2).add("WHAT MAY FOLLOW", Style.STRONG);
      d.next().forEach(line -> out.line(2, 4).add(line));
    }
    out.flush();
  }

  /** Inside a case file, under the name of its encounter. */
  void inCase(String encounter, Determination d) {
    out.line(2, 4).add(encounter, Style.STRONG);
    body(d, false);
  }

  /** The answer alone. */
  void inShort(String encounter, Determination d) {
    out.line(2, 4).add(encounter + ":").add(Words.answer(d), style(d.answer()));
  }

  private void body(Determination d, boolean sources) {
    out.line(2, 4)
        .add(d.state().name() + ":")
        .add(Words.answer(d), style(d.answer()))
        .add("· basis: " + d.basis().label());
    for (Reason reason : d.reasons()) {
      out.line(4, TEXT).add(reason.holds().label(), style(reason.holds())).column(TEXT);
      out.add(reason.because()).add("(" + reason.article() + ")", Style.FAINT);
      if (sources && !reason.source().isEmpty()) {
        out.line(TEXT, TEXT + 2).add(reason.source(), Style.FAINT);
      }
    }
    views(d, sources);
    for (Objection objection : d.objections()) {
      out.line(4, TEXT).add("objection").column(TEXT).add(objection.raised() + ":");
      out.add(objection.disposition().label(), Style.STRONG);
      out.add("(" + objection.authority() + ")", Style.FAINT);
    }
    for (Finding finding : d.findings()) {
      out.line(4, TEXT).add("finding").column(TEXT);
      out.add(finding.date() == null ? "day not known:" : Words.date(finding.date()) + ":");
      out.add(finding.chamber() + ": " + Words.finding(finding, d.date()));
      if (finding.document() != null) {
        out.add("(" + finding.document() + ")", Style.FAINT);
      }
    }
  }

  /** Inside a case file only who holds views; what they are is a question of its own. */
  private void views(Determination d, boolean whole) {
    if (whole) {
      for (View view : d.views()) {
        out.line(4, TEXT).add("view").column(TEXT).add(view.holder() + ":", Style.STRONG);
        out.add(view.position()).add("(" + view.authority() + ")", Style.FAINT);
      }
    } else if (!d.views().isEmpty()) {
      out.line(4, TEXT).add("views").column(TEXT);
      out.add(
          "differ on the law: "
              + d.views().stream().map(View::holder).distinct().collect(Collectors.joining("; "))
              + ".");
      out.add(
          "What each holds: capias check \""
              + d.person().name()
              + "\" "
              + d.state().iso2()
              + " "
              + d.date(),
          Style.FAINT);
    }
  }

  private static Style style(Answer answer) {
    return switch (answer) {
      case YES -> Style.ALARM;
      case NO, NOT_IN_FORCE -> Style.STRONG;
      case CONTESTED, UNKNOWN -> Style.DOUBT;
    };
  }

  private static Style style(Holds holds) {
    return holds == Holds.CONTESTED || holds == Holds.UNKNOWN ? Style.DOUBT : Style.STRONG;
  }
}
