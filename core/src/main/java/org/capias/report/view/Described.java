package org.capias.report.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.model.Claim;
import org.capias.model.Determination;
import org.capias.model.Encounter;
import org.capias.model.ToldWarrant;

/** Parts of a case file in one sentence each, for formats that have one field for it. */
public final class Described {
  private Described() {}

  /** {@code Vladimir Putin, visit to Mongolia, 2–3 September 2024}. */
  public static String encounter(Encounter encounter) {
    return Headline.label(encounter);
  }

  public static String claim(Claim claim) {
    return ClaimLines.text(claim);
  }

  public static String warrant(ToldWarrant warrant) {
    return Headline.warrant(warrant);
  }

  /** The answer and each reason, in the order in which the rules were asked. */
  public static String determination(Determination d) {
    StringBuilder text = new StringBuilder(d.state().name());
    text.append(": ").append(Words.answer(d.answer())).append(" (").append(d.basis().label());
    text.append("), asked as of ").append(Words.date(d.date())).append('.');
    for (Determination.Reason reason : d.reasons()) {
      text.append(' ').append(Words.capital(reason.holds().label())).append(": ");
      text.append(reason.because()).append(" [").append(reason.article()).append("].");
    }
    for (Determination.Finding finding : d.findings()) {
      text.append(" Decided by ").append(finding.chamber()).append(": ");
      text.append(Words.finding(finding, d.date())).append('.');
    }
    return text.toString();
  }

  /** What the determination rests on, each source once. */
  public static List<String> sources(Determination d) {
    Set<String> sources = new LinkedHashSet<>();
    d.reasons().forEach(r -> sources.add(r.source()));
    d.findings().forEach(f -> sources.add(f.source()));
    return new ArrayList<>(sources);
  }
}
