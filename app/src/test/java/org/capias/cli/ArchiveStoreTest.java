package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.archive.store.Store;
import org.capias.archive.store.Versioned;
import org.capias.model.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the archive keeps comes into the store: case files, corrections, readings; and goes. */
class ArchiveStoreTest extends TypedInArchive {

  @BeforeEach
  void add() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("one.txt"),
        "Title: A visit\nOutlet: The Gazette\nPublished: 2024-09-04\n\n"
            + "Vladimir Putin arrived in Mongolia on Tuesday and was not arrested.\n");
    assertThat(kept("archive", "add", articles.toString())).isZero();
  }

  private Store store() {
    return Store.in(folder.resolve("kept/derived"));
  }

  private String correct() {
    assertThat(
            kept(
                "correct",
                "set",
                "monday",
                "e1",
                "from=2024-09-02",
                "--who",
                "Mira",
                "--why",
                "the log of the airport"))
        .as(err)
        .isZero();
    Matcher id = Pattern.compile("correction ([0-9a-f]{12}) kept").matcher(out);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  @Test
  void aListTellsTitlesOutOfTheStore() {
    assertThat(kept("archive", "list")).as(err).isZero();
    assertThat(out).contains("one.txt\n", " A visit, The Gazette, 2024-09-04\n");
    assertThat(kept("archive", "list", "--format", "json")).isZero();
    assertThat(out)
        .contains(
            "capias.archive-list/1", "\"title\" : \"A visit\"", "\"published\" : \"2024-09-04\"");
    try (Store store = store()) {
      assertThat(store.count()).isEqualTo(1);
    }
  }

  @Test
  void aListWithoutAStoreStillTellsWhatIsKept() throws IOException {
    Files.writeString(folder.resolve("kept/derived/store.sqlite"), "no database, and long enough");
    assertThat(kept("archive", "list")).isZero();
    assertThat(out).contains("one.txt\n").doesNotContain("A visit");
    assertThat(err).contains("listed without titles");
  }

  @Test
  void caseFilesAreInTheStoreAndGoWhenTheyAreDeleted() {
    assertThat(kept("archive", "read", "monday", "--format", "json")).as(err).isZero();
    String printed = out;
    kept("archive", "list");
    try (Store store = store()) {
      assertThat(store.caseFiles()).containsExactly("monday");
      assertThat(store.caseFile("monday").orElseThrow().json()).isEqualTo(printed);
      assertThat(store.caseFile("monday").orElseThrow().registry()).matches("\\d.*");
      assertThat(store.caseFile("monday").orElseThrow().documents()).hasSize(1);
    }
    assertThat(kept("archive", "delete", "--case", "monday", "--reason", "asked")).isZero();
    kept("archive", "list");
    try (Store store = store()) {
      assertThat(store.caseFiles()).isEmpty();
    }
  }

  @Test
  void aCorrectionIsKeptLoggedHeededListedAndInTheStore() throws IOException {
    assertThat(kept("archive", "read", "monday", "--format", "json")).isZero();
    assertThat(out).contains("\"from\": \"2024-09-03\"");
    String id = correct();
    assertThat(Files.readString(folder.resolve("kept/custody.jsonl")))
        .contains("\"action\":\"corrected\",\"who\":\"Mira\"", "\"correction\":\"" + id + "\"");
    assertThat(kept("archive", "read", "monday", "--format", "json")).as(err).isZero();
    assertThat(out).contains("\"from\": \"2024-09-02\"");
    assertThat(kept("correct", "list")).isZero();
    assertThat(out).contains(id, "set from 2024-09-02", "Mira", "the log of the airport");
    kept("archive", "list");
    try (Store store = store()) {
      assertThat(store.corrections()).singleElement().matches(one -> one.id().equals(id));
    }
    assertThat(kept("archive", "verify")).as(out).isZero();
    assertThat(kept("correct", "undo", id, "--who", "Mira", "--why", "the log was wrong")).isZero();
    assertThat(kept("archive", "read", "monday", "--format", "json")).isZero();
    assertThat(out).contains("\"from\": \"2024-09-03\"");
    assertThat(kept("archive", "verify")).as(out).isZero();
  }

  @Test
  void aChangedCorrectionIsFoundAndADeletedArticleTakesItsCorrections() throws IOException {
    kept("archive", "read", "monday");
    String id = correct();
    kept("archive", "list");
    assertThat(kept("archive", "delete", "2", "--reason", "to protect somebody")).isZero();
    kept("archive", "list");
    try (Store store = store()) {
      assertThat(store.corrections()).isEmpty();
      assertThat(store.count()).isZero();
    }
    assertThat(kept("correct", "list")).isZero();
    assertThat(out).doesNotContain(id);
    assertThat(kept("archive", "rebuild", "--index")).isZero();
    assertThat(out).isEqualTo("0 documents read again, 0 in the index\n");
    assertThat(kept("archive", "verify")).as(out + err).isZero();
  }

  @Test
  void whatIsRebuiltHasItAll() throws IOException {
    kept("archive", "read", "monday");
    String id = correct();
    kept("archive", "list");
    try (var files = Files.list(folder.resolve("kept/derived"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertThat(kept("archive", "rebuild")).as(err).isZero();
    try (Store store = store()) {
      assertThat(store.caseFiles()).containsExactly("monday");
      assertThat(store.corrections()).singleElement().matches(one -> one.id().equals(id));
      assertThat(store.count()).isEqualTo(1);
    }
  }

  @Test
  void whatAnOlderReaderSawIsComparedWithWhatANewerOneSees() {
    kept("archive", "list");
    try (Store store = store()) {
      String document = store.list().map(one -> one.id()).findFirst().orElseThrow();
      Reading now = store.newest(document).orElseThrow();
      Reading otherwise =
          new Reading(
              now.document(),
              List.of(),
              now.statements(),
              now.claims(),
              now.warrants(),
              now.agreements(),
              now.dates(),
              now.noise(),
              now.problems());
      store.read("9.0.0, a later one", List.of(otherwise));
      assertThat(store.readings(document)).extracting(Versioned::reader).hasSize(2);
    }
    assertThat(kept("archive", "readings", "2")).as(err).isZero();
    assertThat(out).contains("1 encounter", "9.0.0, a later one: 0 encounters", "[-", "Putin");
    assertThat(kept("archive", "readings", "2", "--format", "json")).isZero();
    assertThat(out).contains("capias.archive-readings/1", "\"reader\" : \"9.0.0, a later one\"");
  }
}
