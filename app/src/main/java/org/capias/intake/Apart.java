package org.capias.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.capias.intake.apart.Twin;
import org.capias.intake.box.Sink;
import org.capias.intake.limit.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Reading in a process of its own, which is ended where it takes too long or too much memory. It
 * costs the start of a Java, half a second for the first, so only that is read so which may do
 * harm: what is large ({@link Pages#LARGE}), everything while something that was given up still
 * hangs in this process, and what this one's memory did not suffice for. One process does one thing
 * after another; the next one gets a new process only where the last had to be ended.
 */
final class Apart {
  private static final int PAGE = 0;
  private static final int FILE = 1;
  private static final int CAPTURE = 2;
  private static final int ALONE = 3;
  private static final int REFUSAL = 4;
  private static final int WARNING = 5;
  private static final int SKIPPED = 6;

  private static final Deque<Twin> IDLE = new ArrayDeque<>();

  private Apart() {}

  /** How reading came to its end. */
  enum End {
    WHOLE(null, ""),
    LATE(null, Taking.WHAT_TO_DO_WHEN_LATE),
    MEMORY(
        "needs more than " + Twin.megabytes() + " MB of memory",
        "leave it out or save its text as plain text"),
    FAULT("ends the process that reads it", "save its text as plain text and report the file"),
    /** There is no second Java. */
    NOT_BEGUN(null, "");

    private final @Nullable String why;
    final String whatToDo;

    End(@Nullable String why, String whatToDo) {
      this.why = why;
      this.whatToDo = whatToDo;
    }

    String why(Patience patience) {
      return why == null ? patience.whyNot() : why;
    }

    /** As it is counted. */
    String counted() {
      return this == LATE ? Taking.LATE : this == MEMORY ? "over the memory limit" : "unreadable";
    }
  }

  /** The process itself. */
  public static void main(String[] args) {
    Twin.serve(Apart::answer);
  }

  static byte[] question(Intake.Capture capture, Metadata.Row row, boolean mapped) {
    return new Wire.Out().number(PAGE).capture(capture).row(row).number(mapped ? 1 : 0).bytes();
  }

  static byte[] question(Walk.Found found, Instant now) {
    Wire.Out out = new Wire.Out().number(FILE).any(found.path().toAbsolutePath());
    out.text(found.source()).number(now.getEpochSecond()).number(now.getNano());
    return out.bytes();
  }

  /** Whether another process sees the same file there: not so of pipes and of our own input. */
  static boolean reaches(Path file) {
    Path place = file.toAbsolutePath().normalize();
    return Files.isRegularFile(place) && !place.startsWith("/dev") && !place.startsWith("/proc");
  }

  /**
   * Asks a process.
   *
   * @param each is given each answer, in another thread, and hands over what is to be done with it
   */
  static End ask(Patience patience, byte[] question, BiConsumer<byte[], Consumer<Runnable>> each) {
    Twin twin;
    try {
      twin = twin();
    } catch (IOException e) {
      return End.NOT_BEGUN;
    }
    try {
      boolean whole =
          patience.steps(
              hand -> twin.ask(question, answer -> each.accept(answer, hand)), twin::end);
      return whole ? End.WHOLE : End.LATE;
    } catch (Twin.Gone e) {
      return e.forMemory() ? End.MEMORY : End.FAULT;
    } catch (RuntimeException e) {
      twin.end(); // what it answered makes no sense
      throw e;
    } finally {
      back(twin);
    }
  }

  private static Twin twin() throws IOException {
    synchronized (IDLE) {
      while (!IDLE.isEmpty()) {
        Twin twin = IDLE.pop();
        if (twin.isThere()) {
          return twin;
        }
        twin.end();
      }
    }
    return Twin.start(Apart.class);
  }

  private static void back(Twin twin) {
    if (twin.isThere()) {
      synchronized (IDLE) {
        IDLE.push(twin);
      }
    }
  }

  private static void answer(byte[] question, Consumer<byte[]> to) {
    Wire.In in = new Wire.In(question);
    if (in.number() == PAGE) {
      Intake.Capture capture = in.capture();
      Intake.Page page = Pages.page(capture, in.row(), in.number() == 1);
      to.accept(new Wire.Out().page(page, capture.payload()).bytes());
      return;
    }
    Walk.Found found = new Walk.Found(Path.of(in.text()), in.text());
    Instant now = Instant.ofEpochSecond(in.number(), in.number());
    Taking.read(
        found,
        now,
        new Telling(to),
        capture -> to.accept(new Wire.Out().number(ALONE).capture(capture).bytes()));
  }

  /** Gives an answer about a file to whoever would have read it here. */
  static void told(byte[] answer, Sink out, Consumer<Intake.Capture> alone) {
    Wire.In in = new Wire.In(answer);
    switch (in.small()) {
      case CAPTURE -> out.take(in.capture());
      case ALONE -> alone.accept(in.capture());
      case REFUSAL -> out.refuse(in.text(), in.text(), in.text());
      case WARNING -> out.warn(in.text(), in.text(), in.text());
      case SKIPPED -> out.skip(in.text());
      default -> throw new IllegalStateException("not an answer");
    }
  }

  /** What is found in a box, as answers. */
  private record Telling(Consumer<byte[]> to) implements Sink {
    @Override
    public void take(Intake.Capture capture) {
      to.accept(new Wire.Out().number(CAPTURE).capture(capture).bytes());
    }

    @Override
    public void refuse(String source, String what, String whatToDo) {
      to.accept(new Wire.Out().number(REFUSAL).text(source).text(what).text(whatToDo).bytes());
    }

    @Override
    public void warn(String source, String what, String whatToDo) {
      to.accept(new Wire.Out().number(WARNING).text(source).text(what).text(whatToDo).bytes());
    }

    @Override
    public void skip(String reason) {
      to.accept(new Wire.Out().number(SKIPPED).text(reason).bytes());
    }
  }
}
