package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.capias.intake.limit.Patience;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that does not come, or takes too long to read, costs itself and nothing else. */
class TimeLimitTest {
  private static final Duration TEST = Duration.ofSeconds(60);
  private static final Patience SHORT = Patience.of(Duration.ofMillis(700));

  @TempDir private Path folder;
  private final List<Path> pipes = new ArrayList<>();

  /** Whoever waits at a pipe is let go: opened for both, it waits for nobody. */
  @AfterEach
  void letGo() throws IOException {
    for (Path pipe : pipes) {
      new RandomAccessFile(pipe.toFile(), "rw").close();
    }
  }

  private String good(String name) throws IOException {
    String text = "He came on Monday, the ministry of " + name + " said, and left on Tuesday.\n";
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** A file that hangs whoever opens it: a pipe into which nobody writes. */
  private String pipe(String name) throws IOException, InterruptedException {
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    pipes.add(pipe);
    return pipe.toString();
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(Problem::message).toList();
  }

  @Test
  void aFileThatHangsIsRefusedCountedAndToldAndTheOthersAreRead() throws Exception {
    List<String> paths = List.of(good("a.txt"), pipe("b.txt"), good("c.txt"));
    Intake.Result result =
        assertTimeoutPreemptively(TEST, () -> Intake.read(paths, null, List.of(), SHORT));
    assertThat(result.documents())
        .extracting(Document::source)
        .containsExactly(paths.get(0), paths.get(2));
    assertThat(result.skipped()).containsEntry("over the time limit", 1);
    assertThat(told(result.problems()))
        .containsExactly(
            "not read within 700 ms, "
                + paths.get(1)
                + ", leave it out or give it longer with --time-limit");
  }

  @Test
  void takingCapturesGoesOnBehindAFileThatHangs() throws Exception {
    List<String> paths = List.of(pipe("a.txt"), good("b.txt"));
    List<String> taken = new ArrayList<>();
    Intake.Captures rest =
        assertTimeoutPreemptively(
            TEST,
            () ->
                Intake.capture(
                    paths, Instant.EPOCH, SHORT, capture -> taken.add(capture.source())));
    assertThat(taken).containsExactly(paths.get(1));
    assertThat(rest.skipped()).containsEntry("over the time limit", 1);
  }

  @Test
  void pipesInAFolderArePassedOverAndCounted() throws Exception {
    good("a.txt");
    pipe("b.txt");
    Intake.Result result =
        assertTimeoutPreemptively(TEST, () -> Intake.read(List.of(folder.toString()), null));
    assertThat(result.documents()).hasSize(1);
    assertThat(result.problems()).isEmpty();
    assertThat(result.skipped()).containsEntry("pipe, socket or device", 1);
  }

  @Test
  void aPageThatTakesTooLongToReadIsRefused() throws IOException {
    Patience none = Patience.of(Duration.ofNanos(1));
    byte[] page =
        ("<!doctype html><title>Long</title>" + "<p>He came on Monday.</p>".repeat(100_000))
            .getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("long.html"), page);
    Intake.Page read =
        Intake.page(Intake.Capture.ofFile(file.toUri(), Instant.EPOCH, page, "long.html"), none);
    assertThat(read.extracts()).isEmpty();
    assertThat(told(read.problems()))
        .singleElement()
        .satisfies(what -> assertThat(what).startsWith("not read within 0 s, long.html"));
  }

  private static Intake.Capture feed(int entries) {
    byte[] feed =
        ("<rss version='2.0'><channel>"
                + IntStream.range(0, entries)
                    .mapToObj(i -> "<item><title>Gate</title><link>/gate/" + i + "</link></item>")
                    .collect(Collectors.joining())
                + "</channel></rss>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] head = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    return new Intake.Capture(
        URI.create("https://valley.example/feed"),
        Instant.EPOCH,
        head,
        head,
        feed,
        "application/rss+xml",
        null,
        "https://valley.example/feed");
  }

  /** Whether it leads on is somebody else's bytes parsed, too. */
  @Test
  void whereAFeedLeadsIsFoundOutWithinTheLimitOrNotAtAll() {
    Patience none = Patience.of(Duration.ofNanos(1));
    assertThat(Intake.passedOver(feed(9)).toString()).contains("feed, whose pages are read");
    assertThat(Intake.links(feed(9), Patience.USUAL).links())
        .startsWith("https://valley.example/gate/0")
        .hasSize(9);
    assertThat(Intake.passedOver(feed(20_000), none)).isEmpty();
    assertThat(Intake.links(feed(20_000), none).links()).isEmpty();
  }

  @Test
  void whereALargeFeedLeadsIsAskedOfAnotherProcess() {
    Intake.Capture large = feed(25_000);
    assertThat(large.payload().length).isGreaterThan(1 << 20);
    assertThat(Intake.links(large, Patience.USUAL).links()).hasSize(25_000);
    assertThat(Intake.passedOver(large)).isPresent();
  }

  /** Forms that show each other ten times each, twelve deep: a PDF of 3 kB for a million years. */
  @Test
  void aPdfThatWouldNeverEndIsGivenUpAndLeavesNoThreadBehind() throws Exception {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    pdf.append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    pdf.append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
    pdf.append(
        "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
            + "/Resources<</XObject<</F 5 0 R>>>>>> endobj\n");
    pdf.append("4 0 obj <</Length 5>> stream\n/F Do\nendstream endobj\n");
    for (int form = 5; form < 17; form++) {
      String shown = "/F Do ".repeat(10);
      pdf.append(form)
          .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ")
          .append(form + 1)
          .append(" 0 R>>>>/Length ")
          .append(shown.length())
          .append(">> stream\n")
          .append(shown)
          .append("\nendstream endobj\n");
    }
    pdf.append(
            "17 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>> stream\nn\nendstream")
        .append(" endobj\ntrailer <</Root 1 0 R>>\n");
    Path file = Files.writeString(folder.resolve("forms.pdf"), pdf);
    byte[] bytes = Files.readAllBytes(file);
    CountDownLatch ended = new CountDownLatch(1);
    boolean whole =
        SHORT.steps(
            hand -> {
              try {
                org.capias.intake.pdf.Pdf.read(bytes);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              } finally {
                ended.countDown();
              }
            });
    assertThat(whole).as("it is over the limit").isFalse();
    assertThat(ended.await(20, TimeUnit.SECONDS)).as("it ends when given up").isTrue();
    Intake.Page page =
        Intake.page(Intake.Capture.ofFile(file.toUri(), Instant.EPOCH, bytes, "forms.pdf"), SHORT);
    assertThat(told(page.problems()).toString()).contains("not read within 700 ms, forms.pdf");
  }

  /** Of this test, whoever runs it. */
  private static String classPath() {
    return TimeLimitTest.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  @Test
  void theProgramEndsAlthoughAFileHangs() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                "org.capias.cli.Main",
                "read",
                pipe("a.txt"),
                good("b.txt"),
                "--time-limit",
                "1",
                "--format",
                "json")
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try {
      assertThat(program.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
      assertThat(program.exitValue()).isEqualTo(1);
      assertThat(Files.readString(folder.resolve("err")))
          .contains("not read within 1 s", "1 over the time limit");
      assertThat(Files.readString(folder.resolve("out"))).contains("\"source\"", "b.txt");
    } finally {
      program.destroyForcibly();
    }
  }
}
