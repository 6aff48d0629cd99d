package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String ARTICLE =
      "The guest landed at dusk and was met by the band of the guard. Nobody at the airport had a"
          + " warrant in his hand, and the cars were gone within a quarter of an hour.\n";

  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document only(Path file) {
    Intake.Result result = Intake.read(List.of(file.toString()), null);
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents()).hasSize(1);
    return result.documents().get(0);
  }

  @Test
  void aPlainFileIsItsTextItsHashAndNothingElse() throws IOException {
    Document document = only(write("a.txt", ARTICLE));
    assertThat(document.text()).isEqualTo(ARTICLE);
    assertThat(document.id())
        .isEqualTo("sha256:85ae925e6aeb38b8645bf01731466113f4021275726623b8197ec41858c2ddc8");
    assertThat(document.bodyStart()).isZero();
    assertThat(document.title()).isNull();
    assertThat(document.outlet()).isNull();
    assertThat(document.published()).isNull();
    assertThat(document.language()).isEqualTo("en");
  }

  @Test
  void lineEndsAreKeptBecauseEvidenceCountsThem() throws IOException {
    String text = ARTICLE.replace("\n", "\r\n").repeat(2);
    assertThat(only(write("dos.txt", text)).text()).isEqualTo(text);
  }

  @Test
  void aMarkInUtf8StaysInTheTextAndOutOfTheBody() throws IOException {
    Document document = only(write("mark.txt", "\uFEFF" + ARTICLE));
    assertThat(document.text()).isEqualTo("\uFEFF" + ARTICLE);
    assertThat(document.bodyStart()).isEqualTo(1);
  }

  @Test
  void utf16IsReadWithAndWithoutItsMark() throws IOException {
    assertThat(only(write("be.txt", ARTICLE.getBytes(StandardCharsets.UTF_16))).text())
        .isEqualTo(ARTICLE);
    assertThat(only(write("le.txt", ARTICLE.getBytes(StandardCharsets.UTF_16LE))).text())
        .isEqualTo(ARTICLE);
  }

  @Test
  void curlyQuotesOfAnOldWesternPageAreReadAsSuch() throws IOException {
    String text = "“We saw him,” the porter said. " + ARTICLE;
    assertThat(only(write("old.txt", text.getBytes(Charset.forName("windows-1252")))).text())
        .isEqualTo(text);
  }

  @Test
  void aFileCutInTheMiddleOfALetterIsReadWithAReservation() throws IOException {
    byte[] whole =
        ("“Énough”, “çertainly”, “ïndeed”, “naïve”. " + ARTICLE + "é")
            .getBytes(StandardCharsets.UTF_8);
    Path file = write("cut.txt", java.util.Arrays.copyOf(whole, whole.length - 1));
    Intake.Result result = Intake.read(List.of(file.toString()), null);
    assertThat(result.documents()).hasSize(1);
    assertThat(result.documents().get(0).text()).startsWith("“Énough”").endsWith("\uFFFD");
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("1 broken byte", "cut.txt", "UTF-8"));
  }

  @Test
  void aHeaderTellsWhatItTellsAndTheBodyBeginsBehindIt() throws IOException {
    String header =
        "Title: Guest with a warrant\r\nOUTLET: The Courier\r\nAuthor: B. Example\r\n"
            + "Published: 2024-09\r\nURL: https://example.org/guest?a=1\r\n\r\n";
    Document document = only(write("h.txt", header + ARTICLE));
    assertThat(document.title()).isEqualTo("Guest with a warrant");
    assertThat(document.outlet()).isEqualTo("The Courier");
    assertThat(document.author()).isEqualTo("B. Example");
    assertThat(document.published()).isEqualTo(PartialDate.ofMonth(2024, 9));
    assertThat(document.url()).isEqualTo("https://example.org/guest?a=1");
    assertThat(document.bodyStart()).isEqualTo(header.length());
    assertThat(document.text()).isEqualTo(header + ARTICLE);
  }

  @Test
  void aFirstLineWithAColonIsNotAHeader() throws IOException {
    Document document = only(write("c.txt", "Breaking: guest lands\n\n" + ARTICLE));
    assertThat(document.bodyStart()).isZero();
    assertThat(document.title()).isNull();
  }

  @Test
  void aHeaderWithABrokenDateIsReadWithoutIt() throws IOException {
    Path file = write("d.txt", "Published: 2024-02-30\n\n" + ARTICLE);
    Intake.Result result = Intake.read(List.of(file.toString()), null);
    assertThat(result.documents().get(0).published()).isNull();
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("2024-02-30", "d.txt", "YYYY-MM-DD"));
  }

  @Test
  void aFolderIsWalkedInTheOrderOfItsNamesAndWhatIsPassedOverIsCounted() throws IOException {
    write("b.txt", ARTICLE + "b");
    write("a/2.txt", ARTICLE + "2");
    write("a/1.txt", ARTICLE + "1");
    write("a/README.md", "About these articles");
    write("articles.csv", "path\n");
    write(".hidden.txt", ARTICLE);
    write(".git/x.txt", ARTICLE);
    Intake.Result result = Intake.read(List.of(folder.toString()), null);
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents())
        .extracting(d -> folder.relativize(Path.of(d.source())).toString())
        .containsExactly("a/1.txt", "a/2.txt", "b.txt");
    assertThat(result.skipped())
        .containsEntry("README", 1)
        .containsEntry("hidden", 2)
        .containsEntry("table (.csv)", 1)
        .hasSize(3);
  }

  @Test
  void aLinkBackToTheFolderDoesNotRunInCircles() throws IOException {
    write("a/1.txt", ARTICLE);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertThat(Intake.read(List.of(folder.toString()), null).documents()).hasSize(1);
  }

  @Test
  void theSameBytesTwiceAreOneDocumentWhateverCameFirst() throws IOException {
    Path a = write("a.txt", ARTICLE);
    Path b = write("b.txt", ARTICLE);
    for (List<String> order :
        List.of(List.of(a.toString(), b.toString()), List.of(b.toString(), a.toString()))) {
      Intake.Result result = Intake.read(order, null);
      assertThat(result.documents()).singleElement();
      assertThat(result.documents().get(0).source()).isEqualTo(a.toString());
      assertThat(result.problems())
          .singleElement()
          .satisfies(
              p ->
                  assertThat(p.message())
                      .isEqualTo(
                          "the same bytes as "
                              + a
                              + ", "
                              + b
                              + ", read once; leave one of them out"));
    }
  }

  @Test
  void theSameFileNamedTwiceIsReadOnceWithoutAWord() throws IOException {
    Path a = write("a.txt", ARTICLE);
    Intake.Result result = Intake.read(List.of(a.toString(), folder.toString()), null);
    assertThat(result.documents()).hasSize(1);
    assertThat(result.problems()).isEmpty();
  }
}
