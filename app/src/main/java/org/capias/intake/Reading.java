package org.capias.intake;

import java.nio.charset.Charset;
import java.util.List;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What whoever knows a format is given, and where they tell what is wrong.
 *
 * @param capture what was received
 * @param entity its payload without codings
 * @param row what a table tells of the file
 * @param mapped whether offsets are wanted
 * @param problems to add to
 */
@SuppressWarnings("ArrayRecordComponent")
record Reading(
    Intake.Capture capture,
    byte[] entity,
    Metadata.Row row,
    boolean mapped,
    List<Problem> problems) {

  String source() {
    return capture.source();
  }

  /** Whether it came from the web, so that its target is an address to show. */
  boolean fetched() {
    String scheme = capture.target().getScheme();
    return "http".equals(scheme) || "https".equals(scheme);
  }

  void warn(String what, String whatToDo) {
    problems.add(problem(Severity.WARNING, what, whatToDo));
  }

  /** A page without a document, and the reason. */
  Intake.Page refuse(String what, String whatToDo) {
    problems.add(problem(Severity.ERROR, what, whatToDo));
    return page(null, List.of());
  }

  Intake.Page page(@Nullable Charset charset, List<Intake.Extract> extracts) {
    return new Intake.Page(entity, charset, extracts, problems);
  }

  private Problem problem(Severity severity, String what, String whatToDo) {
    return new Problem(source(), severity, what + ", " + source() + ", " + whatToDo);
  }

  static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
