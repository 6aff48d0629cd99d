package org.capias.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.intake.limit.Patience;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/** One run over many paths: each document once, whatever it came in. */
final class Gathering {
  /** Documents carry no time of capture, so none is asked of the clock. */
  private final Taking taking;

  private final Patience patience;

  private static final Path NO_FILE = Path.of("");

  private final Metadata known;
  private final Map<String, Document> documents = new LinkedHashMap<>();

  Gathering(@Nullable Path metadata, Patience patience) {
    this.taking = new Taking(Instant.EPOCH, patience);
    this.patience = patience;
    this.known = metadata == null ? Metadata.NONE : Metadata.load(metadata, taking.openProblems());
  }

  Intake.Result read(List<String> paths, List<Intake.Capture> fetched) {
    taking.takeAll(paths, this::take);
    fetched.forEach(capture -> take(capture, NO_FILE, true));
    return new Intake.Result(List.copyOf(documents.values()), taking.problems(), taking.skipped());
  }

  private void take(Intake.Capture capture, Path file, boolean boxed) {
    String passed = boxed ? Passing.reason(capture) : null;
    if (passed != null) {
      taking.skip(passed);
      return;
    }
    Metadata.Row row = boxed ? Metadata.Row.EMPTY : known.of(file);
    Pages.Read read = Pages.within(patience, capture, row, false);
    if (read.counted() != null) {
      taking.skip(read.counted());
    }
    Intake.Page page = read.page();
    taking.openProblems().addAll(page.problems());
    for (Intake.Extract extract : page.extracts()) {
      documents.merge(extract.document().id(), extract.document(), this::firstOf);
    }
  }

  /** Of two files with the same bytes the one whose path sorts first, whatever came first. */
  private Document firstOf(Document one, Document other) {
    boolean inOrder = one.source().compareTo(other.source()) <= 0;
    Document kept = inOrder ? one : other;
    Document dropped = inOrder ? other : one;
    taking
        .openProblems()
        .add(
            new Problem(
                dropped.source(),
                Severity.WARNING,
                "the same bytes as "
                    + kept.source()
                    + ", "
                    + dropped.source()
                    + ", read once; leave one of them out"));
    return kept;
  }
}
