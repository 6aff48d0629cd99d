package org.capias.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.capias.intake.box.Box;
import org.capias.intake.box.Sink;
import org.capias.intake.limit.Patience;
import org.capias.model.Problem;
import org.capias.model.Severity;

/** Paths in, captures out, one after another; what cannot be taken is a problem. */
final class Taking {
  /** As it is counted; the file itself is told as a problem. */
  static final String LATE = "over the time limit";

  static final String WHAT_TO_DO_WHEN_LATE = "leave it out or give it longer with --time-limit";

  /** Who is handed each capture. */
  interface Taker {
    /**
     * Takes one.
     *
     * @param file the file it came from
     * @param boxed whether it lay inside that file, with others
     */
    void take(Intake.Capture capture, Path file, boolean boxed);
  }

  private final Instant now;
  private final Patience patience;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  Taking(Instant now, Patience patience) {
    this.now = now;
    this.patience = patience;
  }

  void takeAll(List<String> paths, Taker taker) {
    Walk walk = new Walk(problems);
    paths.forEach(walk::add);
    walk.skipped().forEach((why, count) -> skipped.merge(why, count, Integer::sum));
    for (Walk.Found found : walk.files()) {
      if (!patience.steps(hand -> take(found, taker, hand))) {
        skip(LATE);
        refuse(found.source(), patience.whyNot(), WHAT_TO_DO_WHEN_LATE);
      }
    }
  }

  /** In a thread of its own: all that is kept of it is handed over. */
  private void take(Walk.Found found, Taker taker, Consumer<Runnable> hand) {
    Inside out = new Inside(found.path(), taker, hand);
    byte[] bytes;
    Kind kind;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(found.path()), Kind.LOOK)) {
      in.mark(Kind.LOOK);
      kind = Kind.of(in.readNBytes(Kind.LOOK), null);
      if (kind.isBox()) {
        open(kind, found, out);
        return;
      }
      in.reset();
      bytes = in.readNBytes(kind.limit() + 1);
    } catch (IOException e) {
      out.refuse(found.source(), "file cannot be read", "check its permissions");
      return;
    }
    if (bytes.length > kind.limit()) {
      out.refuse(
          found.source(),
          "too large for an article ("
              + Sizes.of(found.path())
              + ", limit "
              + Sizes.megabytes(kind.limit())
              + ")",
          "split it into one file per article");
    } else if (bytes.length == 0) {
      out.refuse(found.source(), "empty file", "leave it out or fill it");
    } else {
      Intake.Capture capture =
          Intake.Capture.ofFile(found.path().toUri(), now, bytes, found.source());
      hand.accept(() -> taker.take(capture, found.path(), false));
    }
  }

  private void open(Kind kind, Walk.Found found, Sink sink) {
    Box box = new Box(found.path(), found.source(), now, sink);
    switch (kind) {
      case ZIP -> box.openZip();
      case MAILBOX -> box.openMailbox();
      case GZIP -> box.openGzip();
      default -> box.openWarc();
    }
  }

  /** What lies in a file goes the same way as files. */
  private final class Inside implements Sink {
    private final Path file;
    private final Taker taker;
    private final Consumer<Runnable> hand;

    Inside(Path file, Taker taker, Consumer<Runnable> hand) {
      this.file = file;
      this.taker = taker;
      this.hand = hand;
    }

    @Override
    public void take(Intake.Capture capture) {
      hand.accept(() -> taker.take(capture, file, true));
    }

    @Override
    public void refuse(String source, String what, String whatToDo) {
      hand.accept(() -> Taking.this.refuse(source, what, whatToDo));
    }

    @Override
    public void warn(String source, String what, String whatToDo) {
      Problem problem =
          new Problem(source, Severity.WARNING, what + ", " + source + ", " + whatToDo);
      hand.accept(() -> problems.add(problem));
    }

    @Override
    public void skip(String reason) {
      hand.accept(() -> Taking.this.skip(reason));
    }
  }

  void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  private void refuse(String source, String what, String whatToDo) {
    problems.add(new Problem(source, Severity.ERROR, what + ", " + source + ", " + whatToDo));
  }

  /** To add to. */
  List<Problem> openProblems() {
    return problems;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Map<String, Integer> skipped() {
    return skipped;
  }
}
