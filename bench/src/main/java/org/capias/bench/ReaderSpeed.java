package org.capias.bench;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.capias.model.Document;
import org.capias.reading.Reader;
import org.capias.reading.text.Page;
import org.capias.registry.Registry;

/**
 * The whole reader on one thread and on two: tokens for each CPU second, bytes allocated for each
 * token, and the heap that is live with the reader and all its lexicons loaded.
 *
 * <p>Run it with {@code CAPIAS_OPTS=-Xmx150m} to see that 150 MB suffice. Not a JMH benchmark, for
 * the reasons that {@code PassSpeed} gives.
 */
final class ReaderSpeed {
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 9;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ReaderSpeed() {}

  static void run(List<String> texts, PrintStream out) {
    Reader reader = Reader.with(Registry.load());
    int tokens = texts.stream().mapToInt(t -> Page.of(document(t)).tokens().size()).sum();
    double[] speeds = new double[ROUNDS];
    long bytes = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long allocated = THREAD.getCurrentThreadAllocatedBytes();
      long started = THREAD.getCurrentThreadCpuTime();
      texts.forEach(text -> reader.read(document(text)));
      long spent = THREAD.getCurrentThreadCpuTime() - started;
      bytes = THREAD.getCurrentThreadAllocatedBytes() - allocated;
      if (round >= 0) {
        speeds[round] = tokens / (spent / 1e9);
      }
    }
    Arrays.sort(speeds);
    out.printf(
        Locale.ROOT,
        "%d texts, %d tokens: %,.0f tokens for each CPU second (median of %d; best %,.0f), %d bytes"
            + " for each token%n",
        texts.size(),
        tokens,
        speeds[ROUNDS / 2],
        ROUNDS,
        speeds[ROUNDS - 1],
        bytes / tokens);
    out.printf(Locale.ROOT, "live heap with the reader: %.0f MB%n", live() / 1e6);
    double[] ones = new double[ROUNDS];
    double[] twos = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ones[round] = wall(reader, texts, 1);
      twos[round] = wall(reader, texts, 2);
    }
    Arrays.sort(ones);
    Arrays.sort(twos);
    double one = ones[ROUNDS / 2];
    double two = twos[ROUNDS / 2];
    out.printf(
        Locale.ROOT,
        "by the clock, medians of rounds by turns, one thread %.2f s, two threads with the same"
            + " work each %.2f s: %.2f times the work%n",
        one,
        two,
        2 * one / two);
  }

  /** What is left after full collections, the texts included. */
  private static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static double wall(Reader reader, List<String> texts, int threads) {
    Thread[] all = new Thread[threads];
    long started = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      all[i] = new Thread(() -> texts.forEach(text -> reader.read(document(text))));
      all[i].start();
    }
    for (Thread one : all) {
      try {
        one.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted, while reading, run it again", e);
      }
    }
    return (System.nanoTime() - started) / 1e9;
  }

  private static Document document(String text) {
    return new Document("sha256:0", "bench", text, 0, null, null, null, null, null, "en");
  }
}
