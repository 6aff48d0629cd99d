package org.capias.bench;

import java.util.Locale;
import java.util.Map;

/** Measures as a table for people or as one line of JSON for programs. */
final class Printed {
  private Printed() {}

  static String table(Map<String, Score> scores) {
    StringBuilder out = new StringBuilder(String.format("%-16s %6s %6s %6s%n", "", "P", "R", "F1"));
    scores.forEach(
        (name, s) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-16s %6.3f %6.3f %6.3f%n",
                    name,
                    s.precision(),
                    s.recall(),
                    s.f1())));
    return out.toString();
  }

  static String json(Map<String, Score> scores) {
    Score only = scores.get("");
    if (only != null) {
      return one(only);
    }
    StringBuilder out = new StringBuilder("{");
    scores.forEach(
        (name, score) ->
            out.append(out.length() > 1 ? ", " : "")
                .append('"')
                .append(name)
                .append("\": ")
                .append(one(score)));
    return out.append('}').toString();
  }

  private static String one(Score s) {
    return String.format(
        Locale.ROOT, "{\"P\": %.4f, \"R\": %.4f, \"F1\": %.4f}", s.precision(), s.recall(), s.f1());
  }
}
