package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.archive.store.Store;
import org.capias.archive.store.Versioned;
import org.capias.model.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive keeps comes into the store: case files, corrections, readings; and goes. */
class ArchiveStoreTest {
  @TempDir private Path folder;
  private String out = "";
  private String err = "";

  @BeforeEach
  void add() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("one.txt"),
        "Title: A visit\nOutlet: The Gazette\nPublished: 2024-09-04\n\n"
            + "Vladimir Putin arrived in Mongolia on Tuesday and was not arrested.\n");
    assertThat(capias("archive", "add", articles.toString())).isZero();
  }

  private int capias(String... args) {
    StringWriter answers = new StringWriter();
    StringWriter complaints = new StringWriter();
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--archive", folder.resolve("kept").toString()));
    int exit =
        Main.run(
            new Console(new PrintWriter(answers), new PrintWriter(complaints), false, 100),
            all.toArray(String[]::new));
    out = answers.toString();
    err = complaints.toString();
    return exit;
  }

  private Store store() {
    return Store.in(folder.resolve("kept/derived"));
  }

  private String correct() {
    assertThat(
            capias(
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
    assertThat(capias("archive", "list")).as(err).isZero();
    assertThat(out).contains("one.txt\n", " A visit, The Gazette, 2024-09-04\n");
    assertThat(capias("archive", "list", "--format", "json")).isZero();
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
    assertThat(capias("archive", "list")).isZero();
    assertThat(out).contains("one.txt\n").doesNotContain("A visit");
    assertThat(err).contains("listed without titles");
  }

  @Test
  void caseFilesAreInTheStoreAndGoWhenTheyAreDeleted() {
    assertThat(capias("archive", "read", "monday", "--format", "json")).as(err).isZero();
    String printed = out;
    capias("archive", "list");
    try (Store store = store()) {
      assertThat(store.caseFiles()).containsExactly("monday");
      assertThat(store.caseFile("monday").orElseThrow().json()).isEqualTo(printed);
      assertThat(store.caseFile("monday").orElseThrow().registry()).matches("\\d.*");
      assertThat(store.caseFile("monday").orElseThrow().documents()).hasSize(1);
    }
    assertThat(capias("archive", "delete", "--case", "monday", "--reason", "asked")).isZero();
    capias("archive", "list");
    try (Store store = store()) {
      assertThat(store.caseFiles()).isEmpty();
    }
  }

  @Test
  void aCorrectionIsKeptLoggedHeededListedAndInTheStore() throws IOException {
    assertThat(capias("archive", "read", "monday", "--format", "json")).isZero();
    assertThat(out).contains("\"from\": \"2024-09-03\"");
    String id = correct();
    assertThat(Files.readString(folder.resolve("kept/custody.jsonl")))
        .contains("\"action\":\"corrected\",\"who\":\"Mira\"", "\"correction\":\"" + id + "\"");
    assertThat(capias("archive", "read", "monday", "--format", "json")).as(err).isZero();
    assertThat(out).contains("\"from\": \"2024-09-02\"");
    assertThat(capias("correct", "list")).isZero();
    assertThat(out).contains(id, "set from 2024-09-02", "Mira", "the log of the airport");
    capias("archive", "list");
    try (Store store = store()) {
      assertThat(store.corrections()).singleElement().matches(one -> one.id().equals(id));
    }
    assertThat(capias("archive", "verify")).as(out).isZero();
    assertThat(capias("correct", "undo", id, "--who", "Mira", "--why", "the log was wrong"))
        .isZero();
    assertThat(capias("archive", "read", "monday", "--format", "json")).isZero();
    assertThat(out).contains("\"from\": \"2024-09-03\"");
    assertThat(capias("archive", "verify")).as(out).isZero();
  }

  @Test
  void aChangedCorrectionIsFoundAndADeletedArticleTakesItsCorrections() throws IOException {
    capias("archive", "read", "monday");
    String id = correct();
    capias("archive", "list");
    assertThat(capias("archive", "delete", "2", "--reason", "to protect somebody")).isZero();
    capias("archive", "list");
    try (Store store = store()) {
      assertThat(store.corrections()).isEmpty();
      assertThat(store.count()).isZero();
    }
    assertThat(capias("correct", "list")).isZero();
    assertThat(out).doesNotContain(id);
    assertThat(capias("archive", "verify")).as(out + err).isZero();
  }

  @Test
  void whatIsRebuiltHasItAll() throws IOException {
    capias("archive", "read", "monday");
    String id = correct();
    capias("archive", "list");
    try (var files = Files.list(folder.resolve("kept/derived"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertThat(capias("archive", "rebuild")).as(err).isZero();
    try (Store store = store()) {
      assertThat(store.caseFiles()).containsExactly("monday");
      assertThat(store.corrections()).singleElement().matches(one -> one.id().equals(id));
      assertThat(store.count()).isEqualTo(1);
    }
  }

  @Test
  void whatAnOlderReaderSawIsComparedWithWhatANewerOneSees() {
    capias("archive", "list");
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
    assertThat(capias("archive", "readings", "2")).as(err).isZero();
    assertThat(out).contains("1 encounters", "9.0.0, a later one: 0 encounters", "[-", "Putin");
    assertThat(capias("archive", "readings", "2", "--format", "json")).isZero();
    assertThat(out).contains("capias.archive-readings/1", "\"reader\" : \"9.0.0, a later one\"");
  }
}
