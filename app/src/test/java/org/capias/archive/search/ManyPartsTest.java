package org.capias.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.capias.archive.search.Search.Request;
import org.capias.archive.store.Store;
import org.capias.archive.store.Store.Item;
import org.capias.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of many parts is searched by several threads, which nobody can tell from the answer. */
class ManyPartsTest {
  private static final int PARTS = 18;
  private static final int IN_EACH = 7;

  @TempDir private Path folder;

  private static Document document(int number) {
    String colour = number % 3 == 0 ? "a red carpet" : "a carpet, red";
    return Shelf.of(
        "At gate " + number + " lay " + colour + " and a flag.",
        number % 10 == 0 ? "The red carpet" : "A gate",
        "Paper " + number % 4,
        "2024-0" + (1 + number % 9),
        number % 2 == 0 ? "en" : "fr");
  }

  @Test
  void theAnswerIsThatOfAnIndexOfOnePart() {
    try (Store store = Store.in(folder);
        Search search = Search.open(folder, store)) {
      for (int part = 0; part < PARTS; part++) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < IN_EACH; i++) {
          Document document = document(part * IN_EACH + i);
          items.add(
              Item.of(document)
                  .read(
                      Shelf.reading(document, "|Rudolf|" + (i % 2 == 0 ? "RU" : "ST") + "|X|VISIT"),
                      "1"));
        }
        store.add(items);
        search.follow();
      }
      List<String> questions =
          List.of(
              "", "carpet", "\"red carpet\"", "title:\"red carpet\" OR flag", "red -language:fr");
      List<List<Object>> many = new ArrayList<>();
      questions.forEach(question -> many.add(told(search, question)));
      assertThat(search.find(Request.of("\"red carpet\"")).total()).isEqualTo(50);
      assertThat(search.find(Request.of("language:en")).total()).isEqualTo(63);
      for (int i = 0; i < questions.size(); i++) {
        assertThat(told(search, questions.get(i))).as(questions.get(i)).isEqualTo(many.get(i));
      }
      search.rebuild();
      for (int i = 0; i < questions.size(); i++) {
        assertThat(told(search, questions.get(i))).as(questions.get(i)).isEqualTo(many.get(i));
      }
    }
  }

  @Test
  void whoAsksOnceGetsTheSameAnswer() {
    List<String> questions = List.of("", "carpet", "\"lay a\"", "car* -title:gate date:2024-03");
    try (Store store = Store.in(folder)) {
      store.add(
          IntStream.range(0, 3_000)
              .mapToObj(i -> Item.of(document(i)).read(Shelf.reading(document(i)), "1"))
              .toList());
      List<List<Object>> mapped = new ArrayList<>();
      try (Search search = Search.open(folder, store)) {
        questions.forEach(question -> mapped.add(told(search, question)));
      }
      try (Search search = Search.once(folder, store)) {
        for (int i = 0; i < questions.size(); i++) {
          assertThat(told(search, questions.get(i))).as(questions.get(i)).isEqualTo(mapped.get(i));
        }
        assertThat(search.rebuild()).isEqualTo(3_000);
        assertThat(told(search, "carpet")).isEqualTo(mapped.get(1));
      }
    }
  }

  private static List<Object> told(Search search, String question) {
    Search.Results found = search.find(Request.of(question));
    List<Object> told = new ArrayList<>();
    told.add(found.total());
    told.add(found.counted());
    told.add(found.facets());
    told.add(found.others());
    found.hits().forEach(hit -> told.add(hit.document().id() + hit.highlights() + hit.snippet()));
    return told;
  }
}
