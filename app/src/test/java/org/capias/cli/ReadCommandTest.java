package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code capias read} from the words of the command line to the words of the answer. */
class ReadCommandTest extends Typed {
  private static final Path EXAMPLE = Path.of("..", "examples", "mongolia-2024");

  @TempDir private Path folder;

  private int read(Object... arguments) {
    return capias(Stream.concat(Stream.of("read"), Stream.of(arguments)).toArray());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path article(String name) throws IOException {
    return write(
        name,
        "Published: 2024-09-04\n\n"
            + "Vladimir Putin arrived in Mongolia on Monday and was not arrested, "
            + name
            + " reports. “Nobody asked us,” said the mayor of the capital.\n");
  }

  @Test
  void aFolderOfExamplesGivesOneCaseFile() {
    assertThat(read(EXAMPLE)).as(err).isZero();
    assertThat(out)
        .startsWith("MONGOLIA RECEIVED VLADIMIR PUTIN AND MADE NO ARREST")
        .contains("WHAT HAPPENED", "YES, bound to arrest and surrender", "SOURCES")
        .doesNotContain("\u001B");
    assertThat(err).isEqualTo("capias: passed over in folders: 1 README, 1 table (.csv)\n");
  }

  @Test
  void theSameFilesInAnyOrderGiveTheSameBytesInEveryFormat() {
    List<Path> files =
        List.of(
            EXAMPLE.resolve("01-harbour-wire.txt"),
            EXAMPLE.resolve("04-north-channel.txt"),
            EXAMPLE.resolve("03-tuul-observer.txt"));
    for (String format :
        List.of("text", "json", "html", "markdown", "ftm", "annotations", "ics", "geojson")) {
      read(files.get(0), files.get(1), files.get(2), "--format", format);
      String first = out;
      assertThat(first).isNotEmpty();
      read(files.get(2), files.get(0), files.get(1), "--format", format);
      assertThat(out).isEqualTo(first);
      read("--format", format, files.get(1), files.get(2), files.get(0));
      assertThat(out).isEqualTo(first);
    }
  }

  @Test
  void tablesGoToAFolderAlone() throws IOException {
    assertThat(read(EXAMPLE, "--format", "csv")).isEqualTo(2);
    assertThat(err).contains("the tables of csv need a place", "--out");
    assertThat(read(EXAMPLE, "--format", "csv,text", "--out", folder.resolve("tables"))).isZero();
    assertThat(folder.resolve("tables").resolve("datapackage.json")).isRegularFile();
    assertThat(folder.resolve("tables").resolve("evidence.csv")).isRegularFile();
    assertThat(folder.resolve("tables").resolve("casefile.txt")).isRegularFile();
  }

  @Test
  void severalEventsAreAnIndexAndAPageForEach() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path other =
        write(
            "other.txt",
            "Published: 2011-05-27\n\nRatko Mladic was arrested in Serbia on Thursday, police"
                + " said. A crowd waited outside the court in Belgrade.\n");
    assertThat(read(article("one.txt"), other, "--format", "html", "--out", pages)).isZero();
    String index = Files.readString(pages.resolve("casefile.html"));
    assertThat(index).contains("2 case files from 2 articles", "casefile-s1.html");
    assertThat(Files.readString(pages.resolve("casefile-s1.html"))).contains("Mladic");
    assertThat(Files.readString(pages.resolve("casefile-s2.html")))
        .contains("Putin")
        .doesNotContain("Mladic");
  }

  @Test
  void aPdfIsThePageAndHasNoClockInIt() throws IOException {
    assertThat(read(EXAMPLE, "--format", "pdf")).isEqualTo(2);
    assertThat(err).contains("a pdf needs a place");
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "no chromium");
    Path one = folder.resolve("one.pdf");
    Path two = folder.resolve("two.pdf");
    assertThat(read(EXAMPLE, "--format", "pdf", "--out", one)).as(err).isZero();
    assertThat(read(EXAMPLE, "--format", "pdf", "--out", two)).isZero();
    assertThat(one).hasSameBinaryContentAs(two);
    try (PDDocument pdf = Loader.loadPDF(one.toFile())) {
      // Where a line breaks is for the fonts of the machine to say.
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("Mongolia received Vladimir Putin", "bound to arrest and surrender");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
      // The reasons of every encounter are open on paper, the texts behind them printed.
      assertThat(pdf.getNumberOfPages()).isBetween(4, 40);
    }
  }

  @Test
  void withoutABrowserAPdfSaysWhatToInstall() {
    assertThatThrownBy(() -> PdfPrinter.browser(null, folder.toString()))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> PdfPrinter.browser(folder.resolve("none").toString(), "/usr/bin"))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void whatCannotBeReadCostsALineAndTheRestIsRead() throws IOException {
    Path good = article("good.txt");
    Path empty = write("empty.txt", "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 0, 3, 4, 5, 6, 7});
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.write("He came. ".getBytes(StandardCharsets.US_ASCII));
      file.setLength(50L << 20);
    }
    Path missing = folder.resolve("missing.txt");
    Path french =
        write(
            "french.txt",
            "Le président est arrivé dans la capitale lundi soir et il a été reçu par le premier"
                + " ministre. La cour avait demandé que le pays procède à son arrestation.\n");
    Path twin = Files.copy(good, folder.resolve("twin.txt"));
    assertThat(read(good, empty, binary, huge, missing, french, twin, "--format", "json"))
        .isEqualTo(1);
    assertThat(err.lines())
        .hasSize(6)
        .allMatch(line -> line.matches("capias: [^,]+(\\([^)]*\\))?, .+, .+"))
        .anyMatch(line -> line.contains("empty file, " + empty))
        .anyMatch(line -> line.contains("not plain text") && line.contains(binary.toString()))
        .anyMatch(line -> line.contains("too large") && line.contains(huge.toString()))
        .anyMatch(line -> line.contains("no such file") && line.contains(missing.toString()))
        .anyMatch(line -> line.contains("not English (fr), " + french))
        .anyMatch(line -> line.contains("the same bytes as " + good + ", " + twin));
    assertThat(out)
        .contains("\"schema\": \"capias.casefile/1\"", "\"iso2\": \"MN\"", "empty file, ");
  }

  @Test
  void nothingReadableIsStillACaseFileForAProgram() {
    assertThat(read(folder.resolve("missing.txt"), "--format", "json")).isEqualTo(1);
    assertThat(out).contains("\"documents\": [ ]", "no such file or folder");
  }

  @Test
  void metadataIsFoundByPathAndAMissingTableIsTold() throws IOException {
    Path article = write("plain.txt", "Vladimir Putin arrived in Mongolia on Monday.\n");
    Path table = write("known.csv", "path,outlet,published\nplain.txt,The Courier,2024-09-03\n");
    assertThat(read(article, "--metadata", table, "--format", "json")).isZero();
    assertThat(out)
        .contains("\"outlet\": \"The Courier\"", "\"published\": \"2024-09-03\"")
        .contains("\"from\": \"2024-09-02\"");
    assertThat(read(article, "--metadata", folder.resolve("none.csv"))).isEqualTo(1);
    assertThat(err).contains("no such table, ");
  }

  @Test
  void outWritesAFileOrSeveralIntoAFolder() throws IOException {
    Path article = article("a.txt");
    Path file = folder.resolve("case.json");
    assertThat(read(article, "--format", "json", "--out", file)).isZero();
    assertThat(out).isEmpty();
    assertThat(Files.readString(file)).startsWith("{\n  \"schema\": \"capias.casefile/1\"");
    Path several = folder.resolve("several");
    assertThat(read(article, "--format", "text,json,html", "--out", several)).isZero();
    assertThat(several.resolve("casefile.txt")).content().contains("WHAT HAPPENED");
    assertThat(several.resolve("casefile.json")).hasSameTextualContentAs(file);
    assertThat(several.resolve("casefile.html")).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsTold() throws IOException {
    Path nowhere = folder.resolve("no/such/folder/case.txt");
    assertThat(read(article("a.txt"), "--out", nowhere)).isEqualTo(1);
    assertThat(err).contains("cannot be written, " + nowhere);
  }

  @Test
  void misuseIsSaidBeforeAnythingIsRead() throws IOException {
    assertThat(read()).isEqualTo(2);
    assertThat(read(article("a.txt"), "--format", "pdf")).isEqualTo(2);
    assertThat(err).contains("pdf");
    assertThat(read(article("a.txt"), "--format", "json,html")).isEqualTo(2);
    assertThat(err).contains("give a folder with --out");
    assertThat(out).isEmpty();
  }
}
