package org.capias.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.capias.model.Document;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.reading.text.Page;
import org.capias.reading.text.PlainTexts;
import org.capias.registry.Registry;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The reader under JMH: articles and tokens a second, bytes allocated for each article, first on
 * one thread, then on two that share one reader.
 *
 * <p>One operation is one article; the threads walk over the same articles, each from its own
 * place. The warm-up takes a minute, because Java's compiler needs that long for the reader's code.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 9, time = 3)
public class ReadingBenchmark {
  /** Where plain texts lie; given by {@code bench/run jmh FOLDER}. */
  @Param("")
  public String folder = "";

  private Reader reader = Reader.with(Registry.load());
  private List<String> texts = List.of();
  private int[] tokens = {};

  /** Each thread's place in the articles, and the tokens that it has read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Place {
    private int next;
    private long read;

    /** Counted by JMH as one more rate. */
    public long tokens() {
      return read;
    }

    @Setup(Level.Iteration)
    public void begin() {
      read = 0;
    }
  }

  @Setup
  public void load() {
    reader = Reader.with(Registry.load());
    texts = PlainTexts.under(Path.of(folder));
    tokens = texts.stream().mapToInt(text -> Page.of(document(text)).tokens().size()).toArray();
  }

  /** Tokens, sentences, zones and tags: what all other passes stand on. */
  @Benchmark
  public Page page(Place place) {
    return Page.of(document(next(place)));
  }

  /** The whole reader. */
  @Benchmark
  public Reading read(Place place) {
    return reader.read(document(next(place)));
  }

  private String next(Place place) {
    int at = place.next;
    place.next = (at + 1) % texts.size();
    place.read += tokens[at];
    return texts.get(at);
  }

  /**
   * Runs what {@code included} matches, all where it is empty, with one thread and then with two.
   */
  static void run(String folder, String included) throws IOException {
    try {
      for (int threads = 1; threads <= 2; threads++) {
        new Runner(
                new OptionsBuilder()
                    .include(ReadingBenchmark.class.getName() + ".*" + included)
                    .param("folder", folder)
                    .threads(threads)
                    .timeout(TimeValue.minutes(2))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
      }
    } catch (RunnerException e) {
      throw new IOException(e);
    }
  }

  private static Document document(String text) {
    return new Document("sha256:0", "bench", text, 0, null, null, null, null, null, "en");
  }
}
