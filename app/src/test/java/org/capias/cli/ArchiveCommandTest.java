package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveCommandTest extends TypedInArchive {
  private Path article;

  @BeforeEach
  void write() throws IOException {
    article = folder.resolve("articles").resolve("visit.txt");
    Files.createDirectories(article.getParent());
    Files.writeString(
        article,
        "Title: A visit\nPublished: 2024-09-03\n\n"
            + "Vladimir Putin arrived in Mongolia on September 2.\n\n"
            + "\"We had hoped for an arrest,\" said Ana Pereira, a lawyer.\n");
  }

  @Test
  void addingIsToldOnceAndThenKnown() {
    assertThat(kept("archive", "add", article.getParent().toString())).isZero();
    assertThat(out).contains("added", "visit.txt", "1 added, 0 known already");
    assertThat(kept("archive", "add", article.toString())).isZero();
    assertThat(out).contains("known", "0 added, 1 known already");
    assertThat(kept("archive", "show", article.toString())).isZero();
    assertThat(out).contains("version     1\n", "added by mira with capias ");
    assertThat(kept("archive", "show", "2", "--text")).isZero();
    assertThat(out).startsWith("Title: A visit\n").endsWith("a lawyer.\n");
  }

  @Test
  void aChangedFileIsTheNextVersionWithTheWordsThatChanged() throws IOException {
    kept("archive", "add", article.toString());
    Files.writeString(article, Files.readString(article).replace("hoped", "asked"));
    assertThat(kept("archive", "add", article.toString())).isZero();
    assertThat(out).contains("version 2");
    assertThat(kept("archive", "diff", article.toString())).isZero();
    assertThat(out).contains("We had [-hoped-]{+asked+} for an arrest").doesNotContain("arrived");
    assertThat(kept("archive", "versions", "2")).isZero();
    assertThat(out.lines()).hasSize(3);
  }

  @Test
  void aCaseReadFromTheArchiveIsSavedAndItsQuotationsAreVerified() {
    kept("archive", "add", article.toString());
    assertThat(kept("archive", "read", "visit", "--format", "json")).as(err).isZero();
    assertThat(out).contains("capias.casefile/1", "We had hoped for an arrest");
    assertThat(err).contains("case visit version 1 saved");
    assertThat(kept("archive", "verify")).isZero();
    assertThat(out).containsPattern("sound: .*1 case file, [1-9]\\d* quotations");
    assertThat(kept("archive", "list")).isZero();
    assertThat(out).contains("visit.txt", "1 texts  visit");
  }

  @Test
  void aSavedCaseIsOpenedAgainAsItWasSaved() throws IOException {
    kept("archive", "add", article.toString());
    kept("archive", "read", "journey", "--format", "json");
    assertThat(err).contains("'capias archive show journey --out journey.html' gives it as a page");
    String json = out;
    assertThat(kept("archive", "show", "journey", "--format", "json")).isZero();
    assertThat(out).isEqualTo(json);
    assertThat(kept("archive", "show", "journey")).isZero();
    assertThat(out).contains("case        journey\n", "version     1\n", "item        2  sha256:");
    Path page = folder.resolve("journey.html");
    assertThat(kept("archive", "show", "journey", "--out", page.toString())).isZero();
    assertThat(Files.readString(page))
        .startsWithIgnoringCase("<!doctype html>")
        .contains("Mongolia");
    Path same = folder.resolve("journey.json");
    assertThat(kept("archive", "show", "journey", "--out", same.toString())).isZero();
    assertThat(Files.readString(same)).isEqualTo(json);
    assertThat(kept("archive", "show", "journeys")).isEqualTo(2);
    assertThat(err).contains("no such item, 'journeys'");
  }

  @Test
  void readKeepsWhatItReadsWhereAnArchiveIsNamed() {
    assertThat(kept("read", article.toString(), "--case", "day", "--format", "json")).isZero();
    assertThat(err).contains("case day version 1 saved in the archive");
    assertThat(kept("archive", "verify", "--format", "json")).isZero();
    assertThat(out).contains("\"sound\" : true");
  }

  @Test
  void verificationNamesTheFileAndTheByteAndExitsWithOne() throws IOException {
    kept("archive", "add", article.toString());
    Path warc = folder.resolve("kept/warc/capias-000001.warc.gz");
    byte[] bytes = Files.readAllBytes(warc);
    bytes[bytes.length / 2] ^= 1;
    Files.write(warc, bytes);
    assertThat(kept("archive", "verify")).isEqualTo(1);
    assertThat(out).startsWith("NOT SOUND");
    assertThat(err).startsWith("capias: warc/capias-000001.warc.gz, record <urn:uuid:");
  }

  @Test
  void aCaseIsExportedAndTheLogTellsIt() {
    kept("read", article.toString(), "--case", "day");
    Path packed = folder.resolve("day.wacz");
    assertThat(kept("archive", "export", "day", "--out", packed.toString())).as(err).isZero();
    assertThat(out).containsPattern("sha256 +[0-9a-f]{64}\n");
    assertThat(packed).isNotEmptyFile();
    assertThat(kept("archive", "export", "night")).isEqualTo(2);
    assertThat(err).contains("no such case, 'night'");
  }

  @Test
  void whatIsDeletedIsListedWithItsReasonAndTheCasesThatQuoteItAreNamed() {
    kept("read", article.toString(), "--case", "day");
    assertThat(kept("archive", "delete", "2")).isEqualTo(2);
    assertThat(kept("archive", "delete", "2", "--reason", "a court's order")).isZero();
    assertThat(out).startsWith("1 item deleted, 2 records");
    assertThat(err).contains("case day still quotes it", "copies and backups are not reached");
    assertThat(kept("archive", "list")).isZero();
    assertThat(out).contains("[deleted: a court's order]");
    assertThat(kept("archive", "show", "2", "--text")).isEqualTo(1);
    assertThat(err).contains("its content was deleted (a court's order)");
    assertThat(kept("archive", "verify")).isZero();
    assertThat(out).contains("item 2 was deleted", "by mira: a court's order");
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertThat(kept("archive", "list")).isEqualTo(1);
    assertThat(err).startsWith("capias: no archive here, ");
    assertThat(kept("archive", "add", "http://127.0.0.1/")).isEqualTo(1);
    assertThat(err).contains("leads to 127.0.0.1, which is loopback and not public, http://127.");
    assertThat(kept("archive", "show", "nothing")).isEqualTo(2);
    assertThat(err).contains("no such item, 'nothing'");
    assertThat(kept("archive")).isEqualTo(2);
  }

  @Test
  void aNameThatIsNoneIsToldBeforeAnythingIsRead() {
    assertThat(kept("archive", "read", "a b")).isEqualTo(1);
    assertThat(err)
        .isEqualTo("capias: not a name for a case, 'a b', use letters, digits, dots and hyphens\n");
    assertThat(folder.resolve("kept")).doesNotExist();
  }
}
