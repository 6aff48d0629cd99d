package org.capias.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.capias.eval.Tally.Measure;

/** The figures of one event, or of all. */
public final class Score {
  private static final Map<String, Measure> RATES = new LinkedHashMap<>();

  static {
    RATES.put("dates", Measure.DATES);
    RATES.put("outcomes", Measure.OUTCOMES);
    RATES.put("speakers", Measure.SPEAKERS);
    RATES.put("indirect", Measure.INDIRECT);
    RATES.put("claims", Measure.CLAIMS);
    RATES.put("warrants", Measure.WARRANTS);
    RATES.put("disputes", Measure.DISPUTES);
    RATES.put("provenance", Measure.PROVENANCE);
  }

  private final Tally tally;

  Score(Tally tally) {
    this.tally = tally;
  }

  Tally tally() {
    return tally;
  }

  /**
   * The measures by name, in a fixed order: of {@code encounters} and {@code quotes} {@code P},
   * {@code R}, {@code F1} and {@code gold}, of the others {@code rate} and {@code of}. A rate that
   * has no case is NaN.
   */
  public Map<String, Map<String, Double>> figures() {
    Map<String, Map<String, Double>> all = new LinkedHashMap<>();
    all.put("encounters", pair(Measure.ENCOUNTERS_RIGHT, Measure.ENCOUNTERS_FOUND));
    all.put("quotes", pair(Measure.QUOTES_RIGHT, Measure.QUOTES_FOUND));
    RATES.forEach(
        (name, measure) -> {
          Map<String, Double> figures = new LinkedHashMap<>();
          figures.put("rate", number(tally.rate(measure)));
          figures.put("of", (double) tally.cases(measure));
          all.put(name, figures);
        });
    return all;
  }

  private Map<String, Double> pair(Measure precision, Measure recall) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("P", number(tally.rate(precision)));
    figures.put("R", number(tally.rate(recall)));
    figures.put("F1", tally.balanced(precision, recall));
    figures.put("gold", (double) tally.cases(recall));
    return figures;
  }

  private static double number(OptionalDouble rate) {
    return rate.orElse(Double.NaN);
  }

  /** The table, a line for each measure. */
  public String text() {
    StringBuilder out = new StringBuilder();
    figures()
        .forEach(
            (name, figures) ->
                out.append(
                    figures.containsKey("F1")
                        ? String.format(
                            Locale.ROOT,
                            "%-11s P %s  R %s  F1 %s  (gold %.0f)%n",
                            name,
                            shown(figures, "P"),
                            shown(figures, "R"),
                            shown(figures, "F1"),
                            figures.get("gold"))
                        : String.format(
                            Locale.ROOT,
                            "%-11s %s  (of %.0f)%n",
                            name,
                            shown(figures, "rate"),
                            figures.get("of"))));
    return out.toString().replace("\r\n", "\n");
  }

  private static String shown(Map<String, Double> figures, String name) {
    Double value = figures.get(name);
    return value == null || value.isNaN() ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
