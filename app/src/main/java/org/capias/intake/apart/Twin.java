package org.capias.intake.apart;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A second Java of the same program, for work that may never end or take all memory: a thread
 * cannot be ended, a process can.
 *
 * <pre>{@code
 * Twin twin = Twin.start(Parser.class);                  // Parser.main calls Twin.serve(…)
 * twin.ask(question, answer -> …);                       // Gone where it was ended meanwhile
 * twin.end();                                            // from any thread, at any time
 * }</pre>
 *
 * <p>Question and answers are lists of bytes, each behind its length, over the pipes of the
 * process; its other output goes nowhere. It has {@value #MEGABYTES} MB of heap, or as much as this
 * Java where that has less. Where this Java ends, however it ends, its twin does too; where it is
 * not asked for half a minute it ends by itself.
 *
 * <p>One question at a time. What comes from a twin is not to be trusted more than what it was
 * given to read.
 */
public final class Twin {
  /** Of heap; no article that is not made to take memory needs a tenth of it. */
  public static final int MEGABYTES = 512;

  private static final int READY = 0x43415049;
  private static final int NO_MORE = -1;
  private static final int NO_MEMORY = -2;

  /** Larger answers are not believed. */
  private static final int LARGEST = 256 << 20;

  private static final int STARTING_SECONDS = 60;

  /** A process that nobody asks ends, and is not asked any more some time before. */
  private static final int IDLE_SECONDS = 30;

  private static final long ASKED_AGAIN = TimeUnit.SECONDS.toNanos(IDLE_SECONDS / 2);

  private final Process process;
  private final DataOutputStream to;
  private final DataInputStream from;
  private volatile boolean ended;
  private volatile long used = System.nanoTime();

  private Twin(Process process) {
    this.process = process;
    this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.from = new DataInputStream(process.getInputStream());
  }

  /** The process has ended before it had answered. */
  public static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean memory;

    Gone(boolean memory, Throwable cause) {
      super(memory ? "out of memory" : "ended", cause);
      this.memory = memory;
    }

    /** Whether it ended because its memory did not suffice. */
    public boolean forMemory() {
      return memory;
    }
  }

  /** Megabytes of heap that a twin of this Java has. */
  public static int megabytes() {
    return Math.toIntExact(Math.min(MEGABYTES, Runtime.getRuntime().maxMemory() >> 20));
  }

  /**
   * Starts one, and waits until it listens.
   *
   * @param main whose {@code main} calls {@link #serve}
   * @throws IOException where no second Java can be had here
   */
  public static Twin start(Class<?> main) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-Xmx" + megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(main),
                main.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Twin twin = new Twin(process);
    AtomicBoolean ready = new AtomicBoolean();
    CompletableFuture.delayedExecutor(STARTING_SECONDS, TimeUnit.SECONDS)
        .execute(() -> endUnless(ready, twin)); // or it would hang whoever waits for its word
    try {
      if (twin.from.readInt() != READY) {
        throw new IOException("not a twin");
      }
      ready.set(true);
    } catch (IOException e) {
      twin.end();
      throw e;
    }
    return twin;
  }

  private static void endUnless(AtomicBoolean ready, Twin twin) {
    if (!ready.get()) {
      twin.end();
    }
  }

  /** Of whoever started this Java; of tests the class path of their loader. */
  private static String classPath(Class<?> main) {
    if (main.getClassLoader() instanceof URLClassLoader loader) {
      List<String> places = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        places.add(Path.of(URI.create(url.toString())).toString());
      }
      return String.join(File.pathSeparator, places);
    }
    return System.getProperty("java.class.path");
  }

  /**
   * Asks, and hands over each answer as it comes.
   *
   * @throws Gone where the process ended, by itself or by {@link #end}
   */
  public void ask(byte[] question, Consumer<byte[]> answers) {
    try {
      to.writeInt(question.length);
      to.write(question);
      to.flush();
      for (int length = from.readInt(); length != NO_MORE; length = from.readInt()) {
        if (length == NO_MEMORY) {
          end();
          throw new Gone(true, new EOFException());
        }
        if (length < 0 || length > LARGEST) {
          throw new IOException("an answer of " + length + " bytes");
        }
        answers.accept(from.readNBytes(length));
      }
      used = System.nanoTime();
    } catch (IOException e) {
      end();
      throw new Gone(false, e);
    }
  }

  /** Ends the process, whatever it does. */
  public void end() {
    ended = true;
    process.destroyForcibly();
  }

  /** Whether it can be asked: it runs, and nobody has left it idle. */
  public boolean isThere() {
    return !ended && process.isAlive() && System.nanoTime() - used < ASKED_AGAIN;
  }

  /** For the {@code main} of the process: answers questions until nobody asks any more. */
  public static void serve(BiConsumer<byte[], Consumer<byte[]>> work) {
    DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(System.out)); // before anybody else writes
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    BlockingQueue<byte[]> questions = new LinkedBlockingQueue<>();
    Thread listening = new Thread(() -> listen(questions), "capias-questions");
    listening.setDaemon(true);
    listening.start();
    try {
      to.writeInt(READY);
      to.flush();
      while (true) {
        byte[] question = questions.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        if (question == null) {
          Runtime.getRuntime().halt(0);
          return;
        }
        work.accept(question, answer -> write(to, answer));
        to.writeInt(NO_MORE);
        to.flush();
      }
    } catch (OutOfMemoryError e) {
      try {
        to.writeInt(NO_MEMORY);
        to.flush();
      } catch (IOException nobodyListens) {
        Runtime.getRuntime().halt(1);
      }
      Runtime.getRuntime().halt(1);
    } catch (IOException | InterruptedException nobodyListens) {
      Runtime.getRuntime().halt(1);
    }
  }

  /** Also while a question is worked on, so that the end of whoever asked is seen at once. */
  private static void listen(BlockingQueue<byte[]> questions) {
    try {
      DataInputStream from = new DataInputStream(System.in);
      while (true) {
        int length = from.readInt();
        byte[] question = from.readNBytes(length);
        if (question.length < length) {
          throw new EOFException();
        }
        questions.add(question);
      }
    } catch (IOException | OutOfMemoryError e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private static void write(DataOutputStream to, byte[] answer) {
    try {
      to.writeInt(answer.length);
      to.write(answer);
      to.flush();
    } catch (IOException nobodyListens) {
      Runtime.getRuntime().halt(1);
    }
  }
}
