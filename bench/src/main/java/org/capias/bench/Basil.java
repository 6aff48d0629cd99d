package org.capias.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.capias.model.PartialDate;

/**
 * BASIL (Fan et al., In Plain Sight: Media Bias Through the Lens of Factual Reporting, EMNLP 2019):
 * {@code articles/YEAR/*.json}, three outlets on each event, named by {@code triplet-uuid}. Scored:
 * which articles are put into one story.
 */
final class Basil implements GoldSet {
  @Override
  public String name() {
    return "basil";
  }

  @Override
  public Map<String, Score> score(Path folder, PrintStream misses) throws IOException {
    List<Grouped.Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        articles.add(article(file));
      }
    }
    Grouped grouped = new Grouped();
    grouped.add(articles);
    return Map.of("", grouped.score());
  }

  private static Grouped.Article article(Path file) throws IOException {
    Map<String, String> cells = new HashMap<>();
    StringBuilder body = new StringBuilder();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      String key = "";
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        switch (token) {
          case FIELD_NAME -> key = json.currentName();
          case START_ARRAY -> depth++;
          case END_ARRAY -> {
            depth--;
            if (key.equals("body-paragraphs") && depth == 1) {
              body.append("\n\n");
            }
          }
          case VALUE_STRING -> {
            if (key.equals("body-paragraphs")) {
              body.append(json.getText()).append(' ');
            } else if (depth == 0) {
              cells.put(key, json.getText());
            }
          }
          default -> {
            // numbers and ends of objects tell nothing
          }
        }
      }
    }
    String event = cells.get("triplet-uuid");
    if (event == null) {
      throw new IOException("no triplet-uuid in " + file.getFileName());
    }
    return new Grouped.Article(
        event,
        cells.getOrDefault("title", ""),
        body.toString().strip(),
        PartialDate.tryParse(cells.getOrDefault("date", "")).orElse(null));
  }
}
