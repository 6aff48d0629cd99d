package org.capias.reading.text;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.model.Document;

/**
 * How fast the reader's first passes are on one thread: tokens for each second of CPU time, bytes
 * allocated for each token. First once cold, as at the start of a program, then warm.
 *
 * <p>Not a JMH benchmark: it measures whole articles for some seconds and shows the best and the
 * median of the warm rounds, which is enough to see a change of a tenth.
 */
public final class PassSpeed {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 15;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private interface Pass {
    void over(Document document);
  }

  private PassSpeed() {}

  /** Reads all texts under the folders again and again and prints one line for each pass. */
  public static void run(List<Path> folders, PrintStream out) {
    List<Document> documents = new ArrayList<>();
    for (Path folder : folders) {
      for (String text : PlainTexts.under(folder)) {
        documents.add(document(text));
      }
    }
    long cold = THREAD.getCurrentThreadCpuTime();
    Page.of(documents.get(0));
    out.printf(
        Locale.ROOT,
        "first article, tables loaded with it: %.0f ms of CPU%n",
        (THREAD.getCurrentThreadCpuTime() - cold) / 1e6);
    int tokens = 0;
    for (Document document : documents) {
      tokens += Tokenizer.tokens(document.text(), 0).size();
    }
    out.printf("%d texts, %d tokens%n", documents.size(), tokens);
    out.printf("%-12s %14s %14s %12s%n", "pass", "tokens/s best", "median", "bytes/token");
    measure("tokens", d -> Tokenizer.tokens(d.text(), 0), documents, tokens, out);
    measure("sentences", PassSpeed::sentences, documents, tokens, out);
    measure("tags", PassSpeed::tags, documents, tokens, out);
    measure("page", Page::of, documents, tokens, out);
  }

  private static void sentences(Document document) {
    Sentences.of(document.text(), 0, Tokenizer.tokens(document.text(), 0));
  }

  private static void tags(Document document) {
    Tokens tokens = Tokenizer.tokens(document.text(), 0);
    Tagger.tag(tokens, Sentences.of(document.text(), 0, tokens));
  }

  private static void measure(
      String name, Pass pass, List<Document> documents, int tokens, PrintStream out) {
    double[] speeds = new double[ROUNDS];
    long bytes = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long allocated = THREAD.getCurrentThreadAllocatedBytes();
      long started = THREAD.getCurrentThreadCpuTime();
      for (Document document : documents) {
        pass.over(document);
      }
      long spent = THREAD.getCurrentThreadCpuTime() - started;
      bytes = THREAD.getCurrentThreadAllocatedBytes() - allocated;
      if (round >= 0) {
        speeds[round] = tokens / (spent / 1e9);
      }
    }
    java.util.Arrays.sort(speeds);
    out.printf(
        Locale.ROOT,
        "%-12s %,14.0f %,14.0f %12d%n",
        name,
        speeds[ROUNDS - 1],
        speeds[ROUNDS / 2],
        bytes / tokens);
  }

  private static Document document(String text) {
    return new Document("sha256:0", "bench", text, 0, null, null, null, null, null, null);
  }
}
