package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept is found, from the words of the command line to the words of the answer. */
class ArchiveSearchTest extends TypedInArchive {

  @BeforeEach
  void add() throws IOException {
    article(
        "visit.txt",
        "Title: A visit\nOutlet: The Gazette\nPublished: 2024-09-03\n\n"
            + "Vladimir Putin arrived in Mongolia on Monday and was not arrested.\n"
            + "A red carpet 🎉 had been rolled out at the airport, the Gazette reports.\n");
    article(
        "plan.txt",
        "Title: A plan\nPublished: 2023-07\n\nNobody has rolled out a carpet for the summit yet,"
            + " officials of the foreign ministry said on Thursday.\n");
    assertThat(kept("archive", "add", folder.resolve("articles").toString())).isZero();
  }

  private void article(String name, String text) throws IOException {
    Path file = folder.resolve("articles").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void anAnswerIsWhatItsSchemaSaysAndAnotherIsNot() {
    for (String query : List.of("carpet", "\"red carpet\"", "nothinglikeit", "")) {
      List<String> words = new ArrayList<>(List.of("archive", "search", "--format", "json"));
      if (!query.isEmpty()) {
        words.add(query);
      }
      assertThat(kept(words.toArray())).as(err).isZero();
      Schemas.holds("search", out);
    }
    assertThat(kept("archive", "search", "carpet", "--format", "json")).isZero();
    Schemas.refuses("search", out, "\"start\" : ", "\"start\" : -");
    Schemas.refuses("search", out, "capias.search/1", "capias.search/2");
    Schemas.refuses("search", out, "\"total\"", "\"sum\"");
    Schemas.refuses("search", out, "\"published\" : \"2023-07\"", "\"published\" : \"July\"");
  }

  @Test
  void whatWasAddedIsFoundByItsWords() {
    assertThat(kept("archive", "search", "carpet")).as(err).isZero();
    assertThat(out).startsWith("2 documents for carpet\n").contains("A visit", "A plan");
    assertThat(kept("archive", "search", "\"red carpet\"")).isZero();
    assertThat(out)
        .startsWith("1 document for \"red carpet\"\n\nA visit  (The Gazette, 2024-09-03)\n")
        .contains("| ", "at the airport, the Gazette", "state     Mongolia 1", "kind      visit 1");
    assertThat(err).isEmpty();
  }

  @Test
  void filtersAskForWhatTheReadingsTell() {
    assertThat(kept("archive", "search", "--person", "putin", "--state", "mn")).isZero();
    assertThat(out).startsWith("1 document\n").contains("A visit");
    assertThat(kept("archive", "search", "carpet", "--from", "2023-07-15", "--to", "2023"))
        .isZero();
    assertThat(out).startsWith("1 document").contains("A plan");
  }

  @Test
  void inJsonThePlacesAreEvidence() {
    assertThat(kept("archive", "search", "airport", "--format", "json")).isZero();
    String text = "Vladimir Putin arrived in Mongolia on Monday and was not arrested.\n";
    int header = "Title: A visit\nOutlet: The Gazette\nPublished: 2024-09-03\n\n".length();
    int start = header + text.length() + "A red carpet _ had been rolled out at the ".length();
    assertThat(out)
        .contains("\"schema\" : \"capias.search/1\"", "\"total\" : 1", "\"behind\" : 0")
        .containsPattern(
            "\"start\" : "
                + start
                + ",\\s+\"end\" : "
                + (start + 7)
                + ",\\s+\"quote\" : \"airport\"");
  }

  @Test
  void whatIsAddedLaterIsTakenInByTheNextSearch() throws IOException {
    assertThat(kept("archive", "search", "halberd")).isZero();
    assertThat(out).isEqualTo("0 documents for halberd\n");
    article("late.txt", "A halberd was found beside the road to the capital this morning.\n");
    kept("archive", "add", folder.resolve("articles").toString());
    assertThat(kept("archive", "search", "halberd")).isZero();
    assertThat(out).startsWith("1 document for halberd\n");
  }

  @Test
  void whatIsDerivedCanBeThrownAwayAndMadeAgain() throws IOException {
    kept("archive", "search", "carpet", "--format", "json");
    String before = out;
    assertThat(kept("archive", "rebuild")).as(err).isZero();
    assertThat(out).isEqualTo("2 documents read again, 2 in the index\n");
    assertThat(kept("archive", "search", "carpet", "--format", "json")).isZero();
    assertThat(out).isEqualTo(before);
    Files.delete(folder.resolve("kept/derived/store.sqlite"));
    assertThat(kept("archive", "search", "carpet", "--format", "json")).isZero();
    assertThat(out).isEqualTo(before);
    assertThat(kept("archive", "rebuild", "--index")).isZero();
  }

  @Test
  void aQuestionThatCannotBeUnderstoodIsToldWithItsPlace() {
    assertThat(kept("archive", "search", "colour:red")).isEqualTo(2);
    assertThat(err)
        .startsWith("capias: no field 'colour', at character 1 of 'colour:red', say one of text");
    assertThat(kept("archive", "search", "--kind", "holiday")).isEqualTo(2);
    assertThat(err).contains("'holiday' is none of: visit, planned");
    assertThat(kept("archive", "search", "--from", "monday")).isEqualTo(2);
    assertThat(err).contains("not a date, --from 'monday'");
  }

  @Test
  void aDatabaseThatCannotBeHadIsTold() {
    assertThat(kept("archive", "search", "x", "--database", "jdbc:db2:x")).isEqualTo(1);
    assertThat(err).startsWith("capias: no such database, jdbc:db2:x, give jdbc:sqlite:FILE");
  }
}
