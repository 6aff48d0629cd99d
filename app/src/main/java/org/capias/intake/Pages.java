package org.capias.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.capias.intake.http.Body;
import org.capias.intake.http.Head;
import org.capias.intake.limit.Patience;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a capture is and has it read by those who know the format. What knows a format is
 * only loaded when a capture has it: reading plain text starts no parser.
 */
final class Pages {
  /** The most that a body may decode to. */
  private static final int LIMIT = 32 << 20;

  /**
   * What is larger and has to be parsed is parsed in another process: what a parser makes of a page
   * can be two hundred times as much, and its time grow with the square.
   */
  static final int LARGE = 1 << 20;

  private Pages() {}

  /**
   * A page, or what stands for one that was given up.
   *
   * @param counted as what the refusal of one that was given up is counted, else null
   */
  record Read(Intake.Page page, @Nullable String counted) {}

  /** As {@link #page}, within a limit. */
  static Read within(
      Patience patience, Intake.Capture capture, Metadata.Row known, boolean mapped) {
    if (!patience.hangs()) {
      try {
        Optional<Optional<Intake.Page>> read =
            patience.waitFor(() -> page(capture, known, mapped, LARGE));
        if (read.isEmpty()) {
          return givenUp(capture, Apart.End.LATE, patience);
        }
        if (read.get().isPresent()) {
          return new Read(read.get().get(), null);
        }
      } catch (OutOfMemoryError e) {
        // What it had taken is free again, and another process has its own.
        return apart(patience, capture, known, mapped)
            .orElseGet(() -> givenUp(capture, Apart.End.MEMORY, patience));
      }
    }
    return apart(patience, capture, known, mapped)
        .orElseGet(
            () ->
                patience
                    .waitFor(() -> new Read(page(capture, known, mapped), null))
                    .orElseGet(() -> givenUp(capture, Apart.End.LATE, patience)));
  }

  /** In another process; empty where there is none. */
  private static Optional<Read> apart(
      Patience patience, Intake.Capture capture, Metadata.Row known, boolean mapped) {
    AtomicReference<Intake.@Nullable Page> got = new AtomicReference<>();
    Apart.End end =
        Apart.ask(
            patience,
            Apart.question(capture, known, mapped),
            (answer, hand) -> {
              Intake.Page page = new Wire.In(answer).page(capture.payload());
              hand.accept(() -> got.set(page));
            });
    Intake.Page page = got.get();
    if (end == Apart.End.NOT_BEGUN) {
      return Optional.empty();
    }
    return Optional.of(
        end == Apart.End.WHOLE && page != null
            ? new Read(page, null)
            : givenUp(capture, end, patience));
  }

  private static Read givenUp(Intake.Capture capture, Apart.End end, Patience patience) {
    Problem problem = refused(capture, end.why(patience), end.whatToDo);
    return new Read(new Intake.Page(new byte[0], null, List.of(), List.of(problem)), end.counted());
  }

  /**
   * @param known what a table tells of the file
   * @param mapped whether offsets are wanted; they cost a pass over the text
   */
  static Intake.Page page(Intake.Capture capture, Metadata.Row known, boolean mapped) {
    return page(capture, known, mapped, Integer.MAX_VALUE).orElseThrow();
  }

  /** The same, or empty where more bytes than that would have to be parsed. */
  private static Optional<Intake.Page> page(
      Intake.Capture capture, Metadata.Row known, boolean mapped, int most) {
    List<Problem> problems = new ArrayList<>();
    byte[] entity = entity(capture, problems);
    if (entity == null) {
      return Optional.of(new Intake.Page(new byte[0], null, List.of(), problems));
    }
    if (entity.length > most && Kind.of(entity, capture.contentType()) != Kind.TEXT) {
      return Optional.empty();
    }
    return Optional.of(page(new Reading(capture, entity, known, mapped, problems)));
  }

  private static Intake.Page page(Reading reading) {
    Intake.Capture capture = reading.capture();
    byte[] entity = reading.entity();
    List<Problem> problems = reading.problems();
    int status = capture.responseHead() == null ? 200 : Head.of(capture.responseHead()).status();
    if (status >= 300) {
      // A redirect is kept as evidence of the way, an error of what was not there; neither is read.
      return new Intake.Page(entity, null, List.of(), problems);
    }
    Kind kind = Kind.of(entity, capture.contentType());
    if (entity.length > kind.limit()) {
      problems.add(
          refused(
              capture,
              "too large for an article ("
                  + Sizes.megabytes(entity.length)
                  + ", limit "
                  + Sizes.megabytes(kind.limit())
                  + ")",
              "split it into one file per article"));
      return new Intake.Page(entity, null, List.of(), problems);
    }
    try {
      return switch (kind) {
        case HTML -> WebPage.read(reading);
        case FEED -> FeedPage.read(reading);
        case PDF -> PdfPage.read(reading);
        case MAIL -> MailPage.read(reading);
        default -> new Article(reading).read();
      };
    } catch (RuntimeException | StackOverflowError e) {
      // A fault in a parser is ours, not the reader's: one document is lost, and that is told.
      problems.add(
          refused(
              capture,
              "cannot be read (" + e.getClass().getSimpleName() + ")",
              "save its text as plain text and report the file"));
      return new Intake.Page(entity, null, List.of(), problems);
    }
  }

  /** Whether it is a feed out of the web, with links to pages that were fetched after it. */
  static boolean leadsOn(Intake.Capture capture, Patience patience) {
    String scheme = String.valueOf(capture.target().getScheme());
    boolean fetched = scheme.startsWith("http") && !capture.source().contains("!/");
    return fetched && !Leading.of(capture, patience).links().isEmpty();
  }

  /** The body without its codings, or null with a problem. */
  static byte @Nullable [] entity(Intake.Capture capture, List<Problem> problems) {
    byte[] head = capture.responseHead();
    if (head == null) {
      return capture.payload();
    }
    Body body = Body.of(Head.of(head), capture.payload(), LIMIT);
    for (String remark : body.remarks()) {
      problems.add(
          new Problem(
              capture.source(),
              Severity.WARNING,
              "body " + remark + ", " + capture.source() + ", compare it with another copy"));
    }
    if (body.refusal() != null) {
      problems.add(refused(capture, body.refusal(), "save its text as plain text"));
      return null;
    }
    return body.bytes();
  }

  private static Problem refused(Intake.Capture capture, String what, String whatToDo) {
    String source = capture.source();
    return new Problem(source, Severity.ERROR, what + ", " + source + ", " + whatToDo);
  }
}
