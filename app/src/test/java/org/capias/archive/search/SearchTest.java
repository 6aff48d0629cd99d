package org.capias.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.capias.archive.search.Search.Count;
import org.capias.archive.search.Search.Hit;
import org.capias.archive.search.Search.Request;
import org.capias.archive.search.Search.Results;
import org.capias.archive.store.Store;
import org.capias.archive.store.Store.Item;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found for which question, and where in the text. */
class SearchTest {
  private static final Document LANDING =
      Shelf.of(
          "The général’s plane 🛬 landed at Strelsau.\r\nA red carpet was rolled out;\n"
              + "the carpet was red, the band played, and Rudolf’s guards saluted.",
          "A king comes home",
          "The Hentzau Gazette",
          "1894-05-02",
          "en");
  private static final Document ARREST =
      Shelf.of(
          "Two men were arrested in Zenda. The arresting officer rolled out no carpet.",
          "Zenda castle",
          "Le Matin",
          "1894-06",
          "fr");
  private static final Document PLAIN = Shelf.text("L’aéroport était fermé: aucun général.");

  @TempDir private Path folder;
  private Store store;
  private Search search;

  @BeforeEach
  void open() {
    store = Store.in(folder);
    store.add(
        List.of(
            Item.of(LANDING)
                .read(
                    Shelf.reading(
                        LANDING,
                        "king-of-5|Rudolf Rassendyll|RU|Ruritania|VISIT",
                        "|Black Michael|RU|Ruritania|PLANNED"),
                    "1"),
            Item.of(ARREST)
                .read(Shelf.reading(ARREST, "rupert|Rupert of Hentzau|XB|Grünau|ARREST"), "1"),
            Item.of(PLAIN)));
    search = Search.open(folder, store);
  }

  @AfterEach
  void close() {
    search.close();
    store.close();
  }

  private static String name(Document document) {
    return document.equals(LANDING) ? "landing" : document.equals(ARREST) ? "arrest" : "plain";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "carpet > arrest landing",
        "red carpet > landing",
        "\"red carpet\" > landing",
        "\"carpet red\" > ",
        "general > landing plain",
        "GÉNÉRAL > landing plain",
        "Rudolf > landing",
        "aeroport > plain",
        "l'aéroport > plain",
        "arrest > ",
        "arrest* > arrest",
        "arrest* OR plane > arrest landing",
        "(arrest* OR plane) AND carpet -band > arrest",
        "carpet NOT band > arrest",
        "-carpet > plain",
        "king > landing",
        "title:king > landing",
        "text:king > ",
        "title:\"zenda castle\" > arrest",
        "person:rassendyll > landing",
        "person:\"rassendyll rudolf\" > landing",
        "person:\"rudolf michael\" > ",
        "person:rudolf > landing",
        "person:king-of-5 > landing",
        "person:king > ",
        "state:ru > landing",
        "state:Ruritania > landing",
        "state:grunau > arrest",
        "kind:arrest > arrest",
        "outlet:\"le matin\" > arrest",
        "outlet:matin > ",
        "language:fr > arrest",
        "date:1894-05 > landing",
        "date:1894 > arrest landing",
        "date:1894-06-15 > arrest",
        "date:1894-05-03..1894-12 > arrest",
        "author:hope carpet > arrest landing",
        "orchestra > "
      })
  void questionsFindWhatTheyAskFor(String query, String found) {
    List<String> names =
        search.find(Request.of(query)).hits().stream()
            .map(hit -> name(hit.document()))
            .sorted()
            .toList();
    assertThat(String.join(" ", names)).as(query).isEqualTo(found == null ? "" : found);
  }

  @Test
  void nothingAskedIsEverythingFound() {
    assertThat(search.find(Request.of(" ")).total()).isEqualTo(3);
  }

  @Test
  void highlightsAreEvidenceInCodePoints() {
    Hit hit = only("\"red carpet\" OR band OR plane OR rudolf OR generals");
    assertThat(hit.highlights())
        .extracting(Evidence::quote)
        .containsExactly("plane", "red carpet", "band", "Rudolf’s");
    for (Evidence words : hit.highlights()) {
      assertThat(words.document()).isEqualTo(LANDING.id());
      assertThat(sliced(LANDING.text(), words)).isEqualTo(words.quote());
    }
    assertThat(sliced(LANDING.text(), hit.snippet())).isEqualTo(hit.snippet().quote());
  }

  /** As a language does whose strings are code points. */
  private static String sliced(String text, Evidence words) {
    int[] points = text.codePoints().toArray();
    return new String(points, words.start(), words.end() - words.start());
  }

  @Test
  void theSnippetStandsWhereMostOfTheWordsAre() {
    String filler = "Nothing of note happened on that day either. ".repeat(40);
    Document text = Shelf.text("A carpet. " + filler + "Red carpet and red roses! " + filler);
    store.add(List.of(Item.of(text)));
    search.follow();
    Hit hit = only("roses red carpet");
    assertThat(hit.snippet().quote()).contains("Red carpet and red roses!").hasSizeLessThan(400);
    assertThat(hit.highlights()).hasSize(5);
  }

  @Test
  void aHitInTheTitleShowsTheBeginning() {
    Hit hit = only("title:king");
    assertThat(hit.highlights()).isEmpty();
    assertThat(hit.snippet().quote()).startsWith("The général’s plane");
  }

  private Hit only(String query) {
    Results found = search.find(Request.of(query));
    assertThat(found.hits()).as(query).hasSize(1);
    return found.hits().get(0);
  }

  @Test
  void filtersNarrowAndFacetsCountWhatIsLeft() {
    Results all = search.find(Request.of(""));
    assertThat(all.facets().keySet())
        .containsExactly("person", "state", "outlet", "date", "language", "kind");
    assertThat(all.facets().get("person"))
        .containsExactly(
            new Count(null, "Black Michael", 1),
            new Count("king-of-5", "Rudolf Rassendyll", 1),
            new Count("rupert", "Rupert of Hentzau", 1));
    assertThat(all.facets().get("date"))
        .containsExactly(new Count(null, "1894-05", 1), new Count(null, "1894-06", 1));
    Results one =
        search.find(
            new Request(
                "",
                List.of("rupert", "Rassendyll"),
                List.of("ru", "Nowhere"),
                List.of("The Hentzau Gazette"),
                PartialDate.parse("1894-05-02"),
                PartialDate.parse("1894"),
                List.of("en"),
                List.of("planned"),
                10));
    assertThat(one.hits()).extracting(Hit::document).containsExactly(LANDING);
    assertThat(one.facets().get("state")).containsExactly(new Count("RU", "Ruritania", 1));
  }

  @Test
  void aDocumentWithoutADayIsNotFoundByDay() {
    Request dated =
        new Request(
            "",
            List.of(),
            List.of(),
            List.of(),
            PartialDate.parse("1001"),
            null,
            List.of(),
            List.of(),
            10);
    assertThat(search.find(dated).total()).isEqualTo(2);
  }

  @Test
  void equalsStandInTheOrderOfTheirIds() {
    store.add(
        IntStream.range(0, 40)
            .mapToObj(n -> Item.of(Shelf.text("halberd " + (char) ('a' + n % 26) + n)))
            .toList());
    search.follow();
    Results first = search.find(Request.of("halberd"));
    assertThat(first.total()).isEqualTo(40);
    assertThat(first.hits()).hasSize(10).extracting(hit -> hit.document().id()).isSorted();
    search.rebuild();
    assertThat(search.find(Request.of("halberd"))).isEqualTo(first);
  }

  @Test
  void moreValuesThanAreListedAreCounted() {
    store.add(
        IntStream.range(0, 14)
            .mapToObj(n -> Item.of(Shelf.of("pike " + n, null, "Paper " + n, "2001", null)))
            .toList());
    search.follow();
    Results found = search.find(Request.of("pike"));
    assertThat(found.facets().get("outlet")).hasSize(10);
    assertThat(found.others()).containsEntry("outlet", 4).containsEntry("date", 0);
  }
}
