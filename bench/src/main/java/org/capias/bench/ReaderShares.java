package org.capias.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.capias.model.Document;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader's time goes: the share of each pass, and the methods in which it stands most
 * often, calls into Java's library counted for who makes them.
 *
 * <p>Sampled by Java's own flight recorder while the warm reader reads the texts again and again. A
 * share of a few in a hundred is sure to about one.
 */
final class ReaderShares {
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 30;
  private static final int METHODS = 12;
  private static final Duration PERIOD = Duration.ofMillis(5);
  private static final String READING = "org.capias.reading.";
  private static final String SAMPLE = "jdk.ExecutionSample";

  private ReaderShares() {}

  static void run(List<String> texts, PrintStream out) throws IOException {
    Reader reader = Reader.with(Registry.load());
    read(reader, texts, WARM_UP);
    Path file = Files.createTempFile("capias-reader", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable(SAMPLE).withPeriod(PERIOD);
      recording.start();
      read(reader, texts, ROUNDS);
      recording.stop();
      recording.dump(file);
      print(RecordingFile.readAllEvents(file), out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void read(Reader reader, List<String> texts, int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (String text : texts) {
        reader.read(new Document("sha256:0", "bench", text, 0, null, null, null, null, null, "en"));
      }
    }
  }

  private static void print(List<RecordedEvent> events, PrintStream out) {
    Map<String, Integer> passes = new TreeMap<>();
    Map<String, Integer> methods = new TreeMap<>();
    int samples = 0;
    for (RecordedEvent event : events) {
      if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
        String pass = null;
        String method = null;
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
          String type = frame.getMethod().getType().getName();
          if (type.startsWith("org.capias.")) {
            String here = pass(type);
            pass = here == null ? pass : here;
            String name =
                type.substring("org.capias.".length()) + "." + frame.getMethod().getName();
            method = method == null ? name : method;
          }
        }
        if (pass != null && method != null) {
          samples++;
          passes.merge(pass, 1, Integer::sum);
          methods.merge(method, 1, Integer::sum);
        }
      }
    }
    out.printf(Locale.ROOT, "%d samples%n%n", samples);
    print(passes, passes.size(), samples, out);
    out.println();
    print(methods, METHODS, samples, out);
  }

  /**
   * The pass that a class belongs to, or null for none. Of the classes on the stack the outermost
   * counts: a pass that asks another package for something pays for it.
   */
  private static @Nullable String pass(String type) {
    if (!type.startsWith(READING) || type.indexOf('.', READING.length()) < 0) {
      return null;
    }
    int dot = type.indexOf('.', READING.length());
    String room = type.substring(READING.length(), dot);
    if (room.indexOf('$') >= 0) {
      return null; // a lambda of the reader itself
    }
    return switch (type.substring(READING.length())) {
      case "text.Tokenizer" -> "text: tokens";
      case "text.Sentences" -> "text: sentences";
      case "text.Tagger" -> "text: tags";
      case "text.Zones" -> "text: zones";
      case "text.Page" -> null;
      default -> room.equals("text") ? "text: oddities and the rest" : room;
    };
  }

  private static void print(Map<String, Integer> counts, int most, int all, PrintStream out) {
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .forEach(
            e -> out.printf(Locale.ROOT, "%5.1f %%  %s%n", 100.0 * e.getValue() / all, e.getKey()));
  }
}
