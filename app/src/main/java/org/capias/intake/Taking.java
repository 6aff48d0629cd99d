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
      take(found, taker);
    }
  }

  private void take(Walk.Found found, Taker taker) {
    Apart.End end = Apart.End.NOT_BEGUN;
    if (patience.hangs() && Apart.reaches(found.path())) {
      end =
          Apart.ask(
              patience,
              Apart.question(found, now),
              (answer, hand) ->
                  Apart.told(
                      answer, new Inside(found.path(), taker, hand), alone(found, taker, hand)));
      if (end != Apart.End.WHOLE && end != Apart.End.NOT_BEGUN) {
        skip(end.counted());
        refuse(found.source(), end.why(patience), end.whatToDo);
      }
    }
    if (end == Apart.End.NOT_BEGUN
        && !patience.steps(
            hand ->
                read(
                    found,
                    now,
                    new Inside(found.path(), taker, hand),
                    alone(found, taker, hand)))) {
      skip(LATE);
      refuse(found.source(), patience.whyNot(), WHAT_TO_DO_WHEN_LATE);
    }
  }

  private static Consumer<Intake.Capture> alone(
      Walk.Found found, Taker taker, Consumer<Runnable> hand) {
    return capture -> hand.accept(() -> taker.take(capture, found.path(), false));
  }

  /**
   * Reads a file: what lies in it into a sink, what is one thing alone to whoever takes that. In a
   * thread, or even a process, of its own: all that is kept of it is handed over.
   */
  static void read(Walk.Found found, Instant now, Sink out, Consumer<Intake.Capture> alone) {
    byte[] bytes;
    Kind kind;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(found.path()), Kind.LOOK)) {
      in.mark(Kind.LOOK);
      kind = Kind.of(in.readNBytes(Kind.LOOK), null);
      if (kind.isBox()) {
        open(kind, new Box(found.path(), found.source(), now, out));
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
      alone.accept(Intake.Capture.ofFile(found.path().toUri(), now, bytes, found.source()));
    }
  }

  private static void open(Kind kind, Box box) {
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
