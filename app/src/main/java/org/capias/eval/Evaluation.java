package org.capias.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures what a reader makes of a corpus that people have annotated.
 *
 * <pre>{@code
 * Evaluation all = Evaluation.of(corpus, null, files -> json of the case file of these files);
 * all.total().text();
 * }</pre>
 *
 * <p>A corpus is a folder with {@code texts/EVENT/*.txt}, {@code gold/EVENT/NAME.json} for each
 * text, {@code gold/EVENT/event.json} for all texts of the event together, and (where there is one)
 * {@code articles.csv} with what is known of the files. Encounters are compared by person, state
 * and kind over a whole event; statements, claims and warrants article by article.
 *
 * @param events figures of each event, by name
 * @param misses what was not found or too much, each with its event, in the order of the corpus
 */
public record Evaluation(Map<String, Score> events, List<String> misses) {
  public Evaluation {
    events = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(events));
    misses = List.copyOf(misses);
  }

  /** Makes the case file of one event's texts, as {@code capias.casefile/1}. */
  @FunctionalInterface
  public interface Reading {
    String caseFile(List<Path> texts) throws IOException;
  }

  /**
   * Reads and measures each event of a corpus.
   *
   * @param only the one event to measure, or the empty text for all
   * @throws IOException where a file is missing or is no JSON; the message names it
   */
  public static Evaluation of(Path corpus, String only, Reading reading) throws IOException {
    Map<String, Score> events = new LinkedHashMap<>();
    List<String> misses = new ArrayList<>();
    for (Path folder : sorted(corpus.resolve("texts"))) {
      String event = folder.getFileName().toString();
      if (Files.isDirectory(folder) && (only.isEmpty() || only.equals(event))) {
        events.put(event, event(corpus, folder, event, reading, misses));
      }
    }
    return new Evaluation(events, misses);
  }

  /** The figures of all events together: each case counts once, whatever event it is of. */
  public Score total() {
    Tally tally = new Tally();
    events.values().forEach(score -> tally.add(score.tally()));
    return new Score(tally);
  }

  private static Score event(
      Path corpus, Path folder, String event, Reading reading, List<String> misses)
      throws IOException {
    Path gold = corpus.resolve("gold").resolve(event);
    List<Path> files = sorted(folder).stream().filter(f -> f.toString().endsWith(".txt")).toList();
    Map<String, Node> articles = new TreeMap<>();
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.length() - ".txt".length());
      articles.put(name, json(gold.resolve(stem + ".json")));
      texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
    }
    Node truth = json(gold.resolve("event.json"));
    Node caseFile = Node.parse(reading.caseFile(files));
    Tally tally = new Tally();
    new EventScore(
            caseFile,
            new EventScore.Gold(truth, articles, texts),
            tally,
            (what, item) -> misses.add(event + ": " + what + ": " + item.shown()))
        .score();
    return new Score(tally);
  }

  private static Node json(Path file) throws IOException {
    try {
      return Node.parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IOException("no JSON (" + e.getOriginalMessage() + "), " + file, e);
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
