package org.capias.report;

import org.capias.model.CasesLike;

/** A base rate in words: how often, out of how many, and how sure that is. */
final class Rate {
  private Rate() {}

  static String sentence(CasesLike cases) {
    if (cases.cases() == 0) {
      return cases.sort() + ": no earlier case in the registry.";
    }
    return cases.sort()
        + ": arrested in "
        + cases.arrested()
        + " of "
        + cases.cases()
        + " earlier cases (95 %: "
        + percent(cases.low())
        + "–"
        + percent(cases.high())
        + " %).";
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
