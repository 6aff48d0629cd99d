package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capias.model.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot be read costs one line and nothing else: the good article beside it is always read.
 */
class IntakeErrorsTest {
  @TempDir private Path folder;
  private Path good;

  @BeforeEach
  void aGoodArticleBeside() throws IOException {
    good =
        Files.writeString(
            folder.resolve("good.txt"),
            "The court said on Monday that it had not been told of the journey in advance.\n");
  }

  private void isRefused(Path bad, String what) {
    Intake.Result result = Intake.read(List.of(bad.toString(), good.toString()), null);
    assertThat(result.documents()).hasSize(1);
    assertThat(result.documents()).anyMatch(d -> d.source().equals(good.toString()));
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.document()).isEqualTo(bad.toString());
              assertThat(problem.message())
                  .contains(what)
                  .contains(bad.toString())
                  .matches("[^\\n]+, [^\\n]+, [^\\n]+");
            });
  }

  @Test
  void aMissingFile() {
    isRefused(folder.resolve("absent.txt"), "no such file or folder");
  }

  @Test
  void anEmptyFile() throws IOException {
    isRefused(Files.createFile(folder.resolve("empty.txt")), "empty file");
  }

  @Test
  void aFileOfBlankLinesOrOfAHeaderAlone() throws IOException {
    isRefused(Files.writeString(folder.resolve("blank.txt"), "\n \n\t\n"), "no text");
    isRefused(Files.writeString(folder.resolve("head.txt"), "Title: Only this\n"), "no text");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    isRefused(Files.write(folder.resolve("noise.txt"), bytes), "not plain text (binary data)");
  }

  @Test
  void filesOfKnownKindsAreCalledByTheirNames() throws IOException {
    isRefused(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n…"), "PDF cannot be read");
    isRefused(Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 He came.}"), "(RTF)");
    isRefused(
        Files.write(folder.resolve("x.docx"), new byte[] {'P', 'K', 3, 4, 0, 0}),
        "zip file cannot be read");
  }

  @Test
  void aFileOf50MegabytesIsRefusedWithoutReadingItAll() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.write("He came on Monday. ".getBytes(StandardCharsets.US_ASCII));
      file.setLength(50L << 20);
    }
    isRefused(huge, "too large for an article (50.0 MB, limit 4.0 MB)");
  }

  @Test
  void anUnreadableFolderAndFile() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeFalse(
        !locked.toFile().setReadable(false, false) || Files.isReadable(locked),
        "permissions do not bind this user");
    try {
      isRefused(locked, "folder cannot be read");
    } finally {
      assertThat(locked.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void anEmptyFolder() throws IOException {
    isRefused(Files.createDirectory(folder.resolve("nothing")), "no files in this folder");
  }

  @Test
  void anAddressOnTheWeb() {
    Intake.Result result = Intake.read(List.of("https://example.org/a"), null);
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("not fetched", "https://example.org/a"));
  }
}
