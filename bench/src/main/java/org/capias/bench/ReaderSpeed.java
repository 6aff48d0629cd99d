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
 * The whole reader on one thread: tokens for each CPU second, bytes allocated for each token, and
 * the heap that is live with the reader and all its lexicons loaded.
 *
 * <p>Run it with {@code CAPIAS_OPTS=-Xmx150m} to see that 150 MB suffice. Two threads are measured
 * by {@link ReadingBenchmark}: Java's compiler is at work for a minute, and as long as it is, a
 * second thread of the reader shares its core with it.
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
  }

  /** What is left after full collections, the texts included. */
  private static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static Document document(String text) {
    return new Document("sha256:0", "bench", text, 0, null, null, null, null, null, "en");
  }
}
