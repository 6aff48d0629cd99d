package org.capias.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.capias.eval.Tally.Measure;
import org.jspecify.annotations.Nullable;

/** One event: its case file beside what people wrote down of it. */
final class EventScore {
  private static final Map<String, String> KINDS =
      Map.of(
          "visit", "visit",
          "planned", "not-made",
          "not-made", "not-made",
          "arrest", "arrest",
          "release", "release",
          "overflight", "overflight",
          "residence", "visit",
          "transit", "visit");

  private final Node caseFile;
  private final Gold gold;
  private final Tally tally;
  private final BiConsumer<String, Node> miss;
  private final Map<String, String> fileOf = new LinkedHashMap<>();

  EventScore(Node caseFile, Gold gold, Tally tally, BiConsumer<String, Node> miss) {
    this.caseFile = caseFile;
    this.gold = gold;
    this.tally = tally;
    this.miss = miss;
    for (Node document : caseFile.list("documents")) {
      String source = document.words("source").replace('\\', '/');
      fileOf.put(document.words("id"), source.substring(source.lastIndexOf('/') + 1));
    }
  }

  void score() {
    provenance(caseFile);
    encounters();
    gold.articles()
        .forEach(
            (file, article) -> {
              List<Node> said = ofFile("statements", file);
              new SpeechScore(said, file, tally, miss).score(article.list("statements"));
              claims(file, article);
              warrants(file, article);
            });
    disputes();
  }

  private void provenance(Node node) {
    if (node.members().keySet().containsAll(List.of("document", "start", "end", "quote"))) {
      String text = gold.texts().getOrDefault(fileOf.getOrDefault(node.words("document"), ""), "");
      tally.add(Measure.PROVENANCE, isVerbatim(text, node));
    }
    node.members().values().forEach(this::provenance);
    node.items().forEach(this::provenance);
  }

  private static boolean isVerbatim(String text, Node evidence) {
    int size = text.codePointCount(0, text.length());
    int start = Math.min(size, Integer.parseInt(evidence.words("start")));
    int end = Math.max(start, Math.min(size, Integer.parseInt(evidence.words("end"))));
    int from = text.offsetByCodePoints(0, start);
    String words = text.substring(from, text.offsetByCodePoints(from, end - start));
    return !words.isEmpty() && words.equals(evidence.words("quote"));
  }

  private void encounters() {
    List<Node> found = new ArrayList<>(caseFile.list("encounters"));
    int all = found.size();
    for (Node told : gold.event().list("encounters")) {
      Node hit = null;
      for (Node one : found) {
        if (hit == null && isSame(told, one)) {
          hit = one;
        }
      }
      tally.add(Measure.ENCOUNTERS_FOUND, hit != null);
      if (hit == null) {
        miss.accept("encounter missed", told);
        continue;
      }
      found.remove(hit);
      String day = hit.string("from");
      if (!told.words("from").isEmpty()) {
        boolean same = Likeness.sameDay(told.string("from"), day);
        tally.add(Measure.DATES, same);
        if (!same) {
          miss.accept("date " + day + " instead of", told);
        }
      }
      boolean outcome = told.words("outcome").equals(hit.words("outcome"));
      tally.add(Measure.OUTCOMES, outcome);
      if (!outcome) {
        miss.accept("outcome " + hit.string("outcome") + " instead of", told);
      }
    }
    tally.add(Measure.ENCOUNTERS_RIGHT, all - found.size(), all);
    found.forEach(one -> miss.accept("encounter not in gold", brief(one)));
  }

  private static Node brief(Node encounter) {
    Map<String, Node> kept = new LinkedHashMap<>();
    for (String member : List.of("person", "state", "kind", "outcome", "from")) {
      kept.put(member, encounter.at(member));
    }
    return new Node(kept, List.of(), null);
  }

  private static boolean isSame(Node told, Node found) {
    return Likeness.sameName(told.string("person"), found.at("person").string("name"))
        && told.words("state").equals(found.at("state").words("iso2"))
        && KINDS
            .getOrDefault(told.words("kind"), "")
            .equals(KINDS.getOrDefault(found.words("kind"), "?"));
  }

  private void claims(String file, Node article) {
    List<Node> claims = ofFile("claims", file);
    for (Node told : article.list("claims")) {
      String value = told.words("value");
      String folded = Likeness.fold(value);
      boolean hit =
          !folded.isEmpty()
              && claims.stream()
                  .anyMatch(
                      c ->
                          (Likeness.fold(c.words("value")).contains(folded)
                                  || Likeness.overlap(value, c.words("value")) >= 0.7)
                              && isAbout(c, told.words("evidence")));
      tally.add(Measure.CLAIMS, hit);
      if (!hit) {
        miss.accept(file + ": claim missed", told);
      }
    }
  }

  static boolean isAbout(Node item, String sentence) {
    return item.list("evidence").stream()
        .anyMatch(e -> Likeness.overlap(sentence, e.words("quote")) >= 0.6);
  }

  private void warrants(String file, Node article) {
    List<Node> warrants = ofFile("warrants", file);
    for (Node told : article.list("warrants")) {
      boolean hit =
          warrants.stream()
              .anyMatch(
                  w ->
                      Likeness.sameName(told.string("person"), w.at("person").string("name"))
                          && (told.words("date").isEmpty()
                              || year(w.words("date")).equals(year(told.words("date")))));
      tally.add(Measure.WARRANTS, hit);
      if (!hit) {
        miss.accept(file + ": warrant missed", told);
      }
    }
  }

  private static String year(String date) {
    return date.substring(0, Math.min(4, date.length()));
  }

  private void disputes() {
    List<Node> disputes =
        caseFile.list("accounts").stream()
            .filter(a -> a.words("verdict").equals("disagree"))
            .toList();
    for (Node told : gold.event().list("disagreements")) {
      boolean hit = disputes.stream().anyMatch(a -> meets(a, told.list("values")));
      tally.add(Measure.DISPUTES, hit);
      if (!hit) {
        miss.accept("disagreement missed", told);
      }
    }
  }

  /** Whether two values of an account rest on the words of two sides of the gold's dispute. */
  private boolean meets(Node account, List<Node> sides) {
    List<Integer> values = new ArrayList<>();
    List<Integer> met = new ArrayList<>();
    for (int k = 0; k < account.list("values").size(); k++) {
      for (Node evidence : account.list("values").get(k).list("evidence")) {
        for (int j = 0; j < sides.size(); j++) {
          boolean same =
              sides.get(j).words("file").equals(fileOf.get(evidence.words("document")))
                  && Likeness.overlap(sides.get(j).words("evidence"), evidence.words("quote"))
                      >= 0.6;
          if (same) {
            values.add(k);
            met.add(j);
          }
        }
      }
    }
    return values.stream().distinct().count() >= 2 && met.stream().distinct().count() >= 2;
  }

  private List<Node> ofFile(String member, String file) {
    return caseFile.list(member).stream()
        .filter(
            item ->
                item.list("evidence").stream()
                    .anyMatch(e -> file.equals(fileOf.get(e.words("document")))))
        .toList();
  }

  /**
   * What people wrote down of one event.
   *
   * @param event the event's own page
   * @param articles each article's page, by file name
   * @param texts each article's text, by file name
   */
  record Gold(Node event, Map<String, Node> articles, Map<String, String> texts) {}

  /** The name of a speaker as printed, or null. */
  static @Nullable String speaker(Node statement) {
    return statement.at("speaker").string("name");
  }
}
