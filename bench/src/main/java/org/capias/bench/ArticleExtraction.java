package org.capias.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * The article extraction benchmark of Scrapinghub (2019): a folder with {@code ground-truth.json}
 * ({@code {id: {articleBody, url}}}) and {@code html/ID.html.gz}.
 *
 * <p>A token is a run of letters, figures and underscores. Each text is the multiset of its runs of
 * four tokens (of all its tokens where it has fewer); a page's precision and recall count what both
 * multisets share; the measure is the mean of each over all pages, and F1 of the two means. A page
 * of which nothing is extracted has precision 0.
 */
final class ArticleExtraction implements GoldSet {
  private static final int RUN = 4;

  @Override
  public String name() {
    return "article-extraction";
  }

  @Override
  public Map<String, Score> score(Path folder, PrintStream misses) throws IOException {
    Map<String, String> gold = gold(folder.resolve("ground-truth.json"));
    if (gold.isEmpty()) {
      throw new IOException("no page in ground-truth.json");
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> page : gold.entrySet()) {
      byte[] html = html(folder.resolve("html"), page.getKey());
      Score one = score(runs(page.getValue()), runs(extract(html)));
      precision += one.precision();
      recall += one.recall();
      if (one.f1() < 0.995) {
        misses.printf(
            Locale.ROOT,
            "%s\tP %.3f\tR %.3f\tF1 %.3f%n",
            page.getKey(),
            one.precision(),
            one.recall(),
            one.f1());
      }
    }
    return Map.of("", new Score(precision / gold.size(), recall / gold.size()));
  }

  private static byte[] html(Path folder, String id) throws IOException {
    Path packed = folder.resolve(id + ".html.gz");
    if (!Files.exists(packed)) {
      return Files.readAllBytes(folder.resolve(id + ".html"));
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  /** The page's text as the archive would keep it; the page's address is not told. */
  private static String extract(byte[] html) {
    Intake.Capture capture =
        new Intake.Capture(
            URI.create("file:///page.html"),
            Instant.EPOCH,
            null,
            null,
            html,
            "text/html",
            null,
            "page.html");
    StringBuilder text = new StringBuilder();
    for (Intake.Extract extract : Intake.page(capture).extracts()) {
      text.append(extract.document().text()).append('\n');
    }
    return text.toString();
  }

  /** Texts by page, in order of names. */
  private static Map<String, String> gold(Path file) throws IOException {
    Map<String, String> bodies = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(Files.newInputStream(file))) {
      @Nullable String page = null;
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          depth++;
        } else if (token == JsonToken.END_OBJECT) {
          depth--;
        } else if (token == JsonToken.FIELD_NAME && depth == 1) {
          page = json.currentName();
        } else if (token == JsonToken.VALUE_STRING
            && depth == 2
            && page != null
            && "articleBody".equals(json.currentName())) {
          bodies.put(page, json.getText());
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return bodies;
  }

  static Score score(Map<List<String>, Integer> gold, Map<List<String>, Integer> found) {
    int both = 0;
    for (Map.Entry<List<String>, Integer> run : gold.entrySet()) {
      both += Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0));
    }
    return Score.of(both, total(found), total(gold));
  }

  private static int total(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  static Map<List<String>, Integer> runs(String text) {
    List<String> tokens = tokens(text);
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, tokens.size() - RUN + 1); i++) {
      List<String> run = List.copyOf(tokens.subList(i, Math.min(tokens.size(), i + RUN)));
      if (!run.isEmpty()) {
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean word = isWord(c);
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        tokens.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    return tokens;
  }

  /** As the published scorer's {@code \w}: letters and numbers of every script, no marks. */
  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
