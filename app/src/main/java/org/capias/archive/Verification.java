package org.capias.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at everything and says what is not as it was: the log, then every byte of the WARC files,
 * then every quotation of every saved case file. Needs nothing but the folder; does not use the
 * index.
 */
final class Verification {
  private static final int MOST_FINDINGS = 1000;

  private final List<Verdict.Finding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();

  static Verdict of(Path folder, @Nullable String expectedHead) {
    Verification verification = new Verification();
    LogCheck log = new LogCheck(folder, verification);
    log.run(expectedHead);
    FilesCheck files = new FilesCheck(folder, log, verification);
    files.run();
    new CaseCheck(folder, log, verification).run();
    TimeStamps.check(folder, log, verification);
    return new Verdict(
        verification.findings, verification.notes, verification.counts, log.head(), log.root());
  }

  void wrong(
      String file,
      @Nullable String record,
      long offset,
      String what,
      String expected,
      String found) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(new Verdict.Finding(file, record, offset, what, expected, found));
    }
  }

  void note(String note) {
    notes.add(note);
  }

  void count(String what, long more) {
    counts.merge(what, more, Long::sum);
  }
}
