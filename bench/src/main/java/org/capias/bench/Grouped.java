package org.capias.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.casefile.CaseFiles;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Articles with the event that each tells, put into one case file and compared story by story:
 * B-cubed (Bagga and Baldwin, LREC 1998). An article's precision is the share of its story that
 * tells its event, its recall the share of its event's articles that are in its story. Articles are
 * named by the hash of their words and given in that order, so that nothing but content can help.
 */
final class Grouped {
  private final Reader reader = Reader.with(Registry.load());
  private double precision;
  private double recall;
  private int articles;

  /** One article of a set. */
  record Article(String event, String title, String body, @Nullable PartialDate published) {}

  /** Groups these alone and counts them. */
  void add(List<Article> set) {
    Map<String, String> events = new TreeMap<>();
    List<Reading> readings = new ArrayList<>();
    for (Article article : set) {
      String text = article.title() + "\n\n" + article.body();
      String id = "sha256:" + sha256(text);
      if (events.put(id, article.event()) == null) {
        int start = article.title().length() + 2;
        readings.add(
            reader.read(
                new Document(
                    id,
                    id,
                    text,
                    start,
                    article.title(),
                    null,
                    null,
                    article.published(),
                    null,
                    "en")));
      }
    }
    readings.sort(Comparator.comparing(r -> r.document().id()));
    CaseFile file = CaseFiles.of(readings, List.of(), "", "");
    count(file, events);
  }

  private void count(CaseFile file, Map<String, String> events) {
    Map<String, Integer> stories = new HashMap<>();
    Map<String, Integer> golds = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    for (CaseFile.Source source : file.documents()) {
      String event = events.getOrDefault(source.document().id(), "");
      stories.merge(source.story(), 1, Integer::sum);
      golds.merge(event, 1, Integer::sum);
      both.merge(source.story() + "|" + event, 1, Integer::sum);
    }
    for (CaseFile.Source source : file.documents()) {
      String event = events.getOrDefault(source.document().id(), "");
      double same = both.getOrDefault(source.story() + "|" + event, 0);
      precision += same / stories.getOrDefault(source.story(), 1);
      recall += same / golds.getOrDefault(event, 1);
      articles++;
    }
  }

  Score score() {
    return articles == 0 ? new Score(0, 0) : new Score(precision / articles, recall / articles);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
