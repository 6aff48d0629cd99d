package org.capias.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.capias.intake.Intake;
import org.capias.intake.limit.Patience;
import org.capias.model.Problem;

/**
 * What becomes of a folder of any formats: how many captures and documents come out of it, what is
 * refused, with which reason, and what is passed over. Nothing may be neither.
 */
final class Formats {
  private Formats() {}

  static void run(Path folder, PrintStream out) {
    List<Problem> problems = new ArrayList<>();
    int[] counts = new int[3];
    Map<String, Integer> passed = new TreeMap<>();
    Intake.Captures rest =
        Intake.capture(
            List.of(folder.toString()),
            Instant.EPOCH,
            Patience.USUAL,
            capture -> {
              counts[0]++;
              Optional<String> why = Intake.passedOver(capture);
              if (why.isPresent()) {
                passed.merge(why.get(), 1, Integer::sum);
                return;
              }
              Intake.Page page = Intake.page(capture);
              counts[1] += page.extracts().size();
              counts[2] += page.extracts().isEmpty() && page.problems().isEmpty() ? 1 : 0;
              problems.addAll(page.problems());
            });
    problems.addAll(rest.problems());
    out.printf(
        "%d captures, %d documents, %d captures with neither document nor reason%n",
        counts[0], counts[1], counts[2]);
    Map<String, Integer> reasons = new TreeMap<>();
    for (Problem problem : problems) {
      String what = problem.message();
      int end = what.indexOf(", ");
      reasons.merge(
          problem.severity() + " " + what.substring(0, end < 0 ? what.length() : end),
          1,
          Integer::sum);
    }
    reasons.forEach((reason, count) -> out.printf("%6d %s%n", count, reason));
    rest.skipped().forEach((reason, count) -> passed.merge(reason, count, Integer::sum));
    passed.forEach((reason, count) -> out.printf("%6d passed over: %s%n", count, reason));
  }
}
