package org.capias.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the example articles, their annotations and the traps together: an article may be reworded
 * only with its annotation, since everything annotated must stand in it word for word.
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path GOLD = RESOURCES.resolve("examples-gold");
  private static final Path TRAPS = RESOURCES.resolve("traps");
  private static final Set<String> VERBATIM = Set.of("evidence", "indirect", "quote");

  @TestFactory
  Stream<DynamicTest> whatIsAnnotatedStandsInTheArticle() throws IOException {
    return below(GOLD.resolve("gold"), ".json").stream()
        .map(gold -> DynamicTest.dynamicTest(gold.toString(), () -> check(gold)));
  }

  @Test
  void everyArticleIsAnnotatedAndListed() throws IOException {
    Set<String> articles = new TreeSet<>();
    for (Path text : below(EXAMPLES, ".txt")) {
      articles.add("texts/" + event(text) + "/" + text.getFileName());
    }
    Set<String> annotated = new TreeSet<>();
    for (Path gold : below(GOLD.resolve("gold"), ".json")) {
      if (!gold.endsWith("event.json")) {
        annotated.add("texts/" + event(gold) + "/" + stem(gold) + ".txt");
      }
    }
    assertThat(articles).isNotEmpty().isEqualTo(annotated);
    assertThat(column(GOLD.resolve("articles.csv"), "path")).isEqualTo(articles);
  }

  /** One article of each folder has no header, so that the metadata file is needed and tried. */
  @Test
  void anArticleHasItsHeaderOrARowOfMetadata() throws IOException {
    for (Path folder :
        List.of(EXAMPLES.resolve("mongolia-2024"), EXAMPLES.resolve("elmasry-italy-2025"))) {
      Set<String> bare = new TreeSet<>();
      for (Path text : below(folder, ".txt")) {
        if (!Files.readString(text, UTF_8).startsWith("Title: ")) {
          bare.add(String.valueOf(text.getFileName()));
        }
      }
      assertThat(bare).hasSize(1).isEqualTo(column(folder.resolve("metadata.csv"), "path"));
    }
  }

  @Test
  void everyTrapIsInTheIndexInTheWordsOfTheCaseFile() throws IOException {
    Set<String> files = new TreeSet<>();
    for (Path trap : below(TRAPS, ".txt")) {
      files.add(String.valueOf(trap.getFileName()));
    }
    assertThat(column(TRAPS.resolve("index.csv"), "file")).isEqualTo(files);
    for (NamedCsvRecord row : rows(TRAPS.resolve("index.csv"))) {
      if (row.getField("person").equals("none")) {
        assertThat(row.getField("state") + row.getField("kind") + row.getField("outcome"))
            .isEmpty();
      } else {
        assertThat(row.getField("state")).as("%s", row).matches("[A-Z]{2}");
        assertThat(row.getField("kind"))
            .isIn("visit", "planned", "not-made", "overflight", "arrest", "release", "transit");
        assertThat(row.getField("outcome"))
            .isIn("not-arrested", "arrested", "did-not-travel", "released", "unknown");
        assertThat(row.getField("from")).matches("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
      }
    }
  }

  private static void check(Path gold) throws IOException {
    Path folder = EXAMPLES.resolve(event(gold));
    String text =
        gold.endsWith("event.json")
            ? ""
            : Files.readString(folder.resolve(stem(gold) + ".txt"), UTF_8);
    int checked = 0;
    try (JsonParser json = new JsonFactory().createParser(Files.readString(gold, UTF_8))) {
      String field = "";
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME) {
          field = json.currentName();
        } else if (json.currentToken() == JsonToken.VALUE_STRING) {
          if (field.equals(
              "file")) { // a value of a disagreement names its article before its words
            text = Files.readString(folder.resolve(json.getText()), UTF_8);
          } else if (VERBATIM.contains(field)) {
            assertThat(text).contains(json.getText());
            checked++;
          }
        }
      }
    }
    assertThat(checked).isPositive();
  }

  private static List<Path> below(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Set<String> column(Path csv, String name) throws IOException {
    Set<String> values = new TreeSet<>();
    for (NamedCsvRecord row : rows(csv)) {
      values.add(row.getField(name));
    }
    return values;
  }

  private static List<NamedCsvRecord> rows(Path csv) throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(rows::add);
    }
    return rows;
  }

  private static String event(Path file) {
    return String.valueOf(file.getName(file.getNameCount() - 2));
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
  }
}
