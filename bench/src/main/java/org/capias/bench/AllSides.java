package org.capias.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * AllSides round-ups (Lee et al., NeuS, NAACL 2022): {@code *.source} or {@code *.source.gz}, a
 * line for each event with its articles, {@code TITLE=> … ARTICLE=> … [SEP] TITLE=> …}. No dates.
 * Scored: which articles are put into one story; each file by itself.
 */
final class AllSides implements GoldSet {
  @Override
  public String name() {
    return "allsides";
  }

  @Override
  public Map<String, Score> score(Path folder, PrintStream misses) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources = files.filter(f -> f.toString().matches(".*\\.source(\\.gz)?")).sorted().toList();
    }
    if (sources.isEmpty()) {
      throw new IOException("no .source file");
    }
    Grouped grouped = new Grouped();
    for (Path source : sources) {
      grouped.add(articles(source));
    }
    return Map.of("", grouped.score());
  }

  private static List<Grouped.Article> articles(Path source) throws IOException {
    List<Grouped.Article> articles = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(source);
        InputStream plain = source.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int event = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        event++;
        for (String article : line.split("\\[SEP]")) {
          int body = article.indexOf("ARTICLE=>");
          if (body >= 0) {
            articles.add(
                new Grouped.Article(
                    String.valueOf(event),
                    article.substring(0, body).replace("TITLE=>", "").strip(),
                    article.substring(body + "ARTICLE=>".length()).strip(),
                    null));
          }
        }
      }
    }
    return articles;
  }
}
