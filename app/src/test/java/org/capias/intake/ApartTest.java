package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.capias.intake.limit.Patience;
import org.capias.model.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * While something hangs in this process the rest is read in another, which is ended where that
 * hangs too.
 */
class ApartTest {
  private static final Patience SHORT = Patience.of(Duration.ofMillis(400));
  private static final Patience LONG = Patience.of(Duration.ofSeconds(60));

  @TempDir private Path folder;
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void letGo() {
    over.countDown();
  }

  /** Something that cannot be ended and costs nothing. */
  private void hang() {
    Patience.of(Duration.ofMillis(1)).waitFor(this::deaf);
    assertThat(LONG.hangs()).isTrue();
  }

  private boolean deaf() {
    while (over.getCount() > 0) {
      try {
        over.await();
      } catch (InterruptedException e) {
        Thread.interrupted();
      }
    }
    return true;
  }

  private static Intake.Capture page(String name, String html) {
    URI target = URI.create("https://news.example/" + name);
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return Intake.Capture.ofFile(target, Instant.EPOCH, bytes, target.toString());
  }

  private static Intake.Capture good(String name) {
    return page(
        name,
        "<!doctype html><html lang=en><title>Airport &amp; carpet \ud83d\udc63</title><body><article><p>"
            + "The guest walked past the guard of honour on Tuesday \ud83d\udc63 and shook hands with"
            + " the minister, who had waited for an hour in the wind.</p><p>Nobody &laquo;asked&raquo;"
            + " him anything, the airport of "
            + name
            + " said in a short statement that evening.</p></article>");
  }

  /** Formatting that is never closed: each paragraph takes up all of it again. */
  private static String unclosed(String marks, int times) {
    return "<!doctype html><title>Rude</title>" + (marks + "<p>x").repeat(times);
  }

  private static List<String> told(Intake.Page page) {
    return page.problems().stream().map(Problem::message).toList();
  }

  private static long children() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(Apart.class.getName()))
        .count();
  }

  @Test
  void whatIsReadApartIsWhatWouldHaveBeenReadHere() {
    Intake.Capture capture = good("ulan");
    Intake.Page here = Intake.page(capture, LONG);
    assertThat(here.extracts()).hasSize(1);
    hang();
    Intake.Page apart = Intake.page(capture, LONG);
    assertThat(apart.extracts()).isEqualTo(here.extracts());
    assertThat(apart.charset()).isEqualTo(here.charset());
    assertThat(apart.entity()).isEqualTo(here.entity());
    assertThat(apart.problems()).isEqualTo(here.problems());
    assertThat(apart.extracts().get(0).document().text()).contains("\ud83d\udc63");
  }

  /** jsoup does not heed an interruption, so the first of these goes on in its thread. */
  @Test
  void manyPagesThatHangAreEndedOneByOneAndNoneIsRefusedForTheOthers() throws Exception {
    hang();
    Intake.Capture rude = page("rude", unclosed("<b><i><u>", 100_000));
    for (int i = 0; i < 10; i++) {
      assertThat(told(Intake.page(rude, SHORT)))
          .containsExactly(
              "not read within 400 ms, https://news.example/rude,"
                  + " leave it out or give it longer with --time-limit");
    }
    assertThat(told(Intake.page(good("ulan"), LONG))).isEmpty();
    over.countDown();
    for (int i = 0; i < 200 && children() > 1; i++) {
      Thread.sleep(50);
    }
    assertThat(children()).as("processes left").isLessThanOrEqualTo(1);
  }

  @Test
  void whatTakesTooMuchMemoryCostsItselfAndIsTold() {
    hang();
    Intake.Capture rude = page("rude", unclosed("<b><i><u><s>", 262_000));
    assertThat(told(Intake.page(rude, Patience.of(Duration.ofMinutes(5)))))
        .singleElement()
        .asString()
        .startsWith("needs more than ")
        .contains(" MB of memory, https://news.example/rude, leave it out");
    assertThat(told(Intake.page(good("ulan"), LONG))).isEmpty();
  }

  @Test
  void filesAndBoxesAreTakenApartAsTheyAreHere() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "He came on Monday and left on Tuesday.\n");
    Files.writeString(folder.resolve("b.txt"), "");
    Path zip = folder.resolve("c.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("one.html", "two.png", "../three.txt")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(good(name).payload());
        out.closeEntry();
      }
    }
    List<String> here = taken();
    assertThat(here).isNotEmpty();
    hang();
    assertThat(taken()).isEqualTo(here);
  }

  private List<String> taken() {
    List<String> taken = new ArrayList<>();
    Intake.Captures rest =
        Intake.capture(
            List.of(folder.toString()),
            Instant.EPOCH,
            LONG,
            capture ->
                taken.add(
                    capture.target() + " " + capture.source() + " " + capture.payload().length));
    rest.problems().forEach(problem -> taken.add(problem.toString()));
    taken.add(rest.skipped().toString());
    return taken;
  }
}
