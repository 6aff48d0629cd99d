package org.capias.bench;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import org.capias.model.Document;
import org.capias.reading.Reader;
import org.capias.reading.text.Page;
import org.capias.registry.Registry;

/**
 * The reader's speed beside that of Stanford CoreNLP's quote pipeline: same texts, same program,
 * same thread, one after the other in each of {@link #ROUNDS} rounds, both warmed up. Counts CPU
 * seconds of the thread that reads, so that a busy machine tells little else; the collector's work
 * is on other threads and counts for neither.
 *
 * <p>CoreNLP is GPL and a comparator only. It is called by name, so that this module compiles
 * without it; {@code bench/run against-corenlp} fetches it (480 MB) by the Maven profile {@code
 * corenlp}.
 */
final class AgainstCoreNlp {
  static final int ROUNDS = 3;

  /** What its quote annotator needs to tell speakers. */
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  /** Rounds before the reader's code is compiled; the pipeline's one takes a minute. */
  private static final int READER_WARM_UP = 30;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private AgainstCoreNlp() {}

  static void run(List<String> texts, PrintStream out) {
    Consumer<String> pipeline = pipeline();
    Reader reader = Reader.with(Registry.load());
    Consumer<String> reading = text -> reader.read(document(text));
    int tokens = texts.stream().mapToInt(t -> Page.of(document(t)).tokens().size()).sum();
    out.printf("%d texts, %d tokens; CPU seconds, %d rounds%n", texts.size(), tokens, ROUNDS);
    seconds(pipeline, texts);
    for (int i = 0; i < READER_WARM_UP; i++) {
      seconds(reading, texts);
    }
    double[] theirs = new double[ROUNDS];
    double[] ours = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      theirs[round] = seconds(pipeline, texts);
      ours[round] = seconds(reading, texts);
      out.printf(
          Locale.ROOT, "round %d: CoreNLP %.2f, Capias %.4f%n", round, theirs[round], ours[round]);
    }
    print("CoreNLP", theirs, tokens, out);
    print("Capias", ours, tokens, out);
    out.printf(Locale.ROOT, "median against median: %.0f times%n", median(theirs) / median(ours));
  }

  private static double seconds(Consumer<String> reading, List<String> texts) {
    long started = THREAD.getCurrentThreadCpuTime();
    texts.forEach(reading);
    return (THREAD.getCurrentThreadCpuTime() - started) / 1e9;
  }

  private static void print(String name, double[] seconds, int tokens, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-8s median %.4f s, %,.0f tokens for each CPU second%n",
        name,
        median(seconds),
        tokens / median(seconds));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Document document(String text) {
    return new Document("sha256:0", "bench", text, 0, null, null, null, null, null, "en");
  }

  private static Consumer<String> pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    try {
      Class<?> type = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
      Object made = type.getConstructor(Properties.class).newInstance(properties);
      Method process = type.getMethod("process", String.class);
      return text -> {
        try {
          process.invoke(made, text);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("CoreNLP failed, on a text of the folder", e);
        }
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "no CoreNLP, on the class path, call bench/run against-corenlp, which fetches it", e);
    }
  }
}
