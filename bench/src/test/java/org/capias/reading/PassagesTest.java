package org.capias.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.capias.reading.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning the likeness of encounters, from a few of its passages. */
class PassagesTest {
  private static final Path ALL = Path.of("training/encounters");
  private static final List<String> FEW =
      List.of("plain-01.txt", "custody-11.txt", "routes-17.txt");

  @TempDir Path folder;

  @Test
  void theSamePassagesGiveTheSameFile() throws IOException {
    for (String name : FEW) {
      Files.copy(ALL.resolve(name), folder.resolve(name));
    }
    String said = learn("one.bin", "plain.*");
    learn("two.bin", "plain.*");

    assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("two.bin"));
    assertThat(said).contains("271 passages of 3 files").contains("from .50: P ");
  }

  @Test
  void chargesAreLearntInTheSameWay() throws IOException {
    Path charges = Path.of("training/charges");
    for (String name : List.of("courts-01.txt", "near-01.txt")) {
      Files.copy(charges.resolve(name), folder.resolve(name));
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Passages.charges(folder, folder.resolve("one.bin"), "near.*", out);
    Passages.charges(folder, folder.resolve("two.bin"), "near.*", out);

    assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("two.bin"));
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("100 passages of 2 files")
        .contains("from .60: P ");
  }

  @Test
  void whomPronounsMeanIsLearntAndMeasured() throws IOException {
    Files.copy(Path.of("training/press/sudan-04.txt"), folder.resolve("sudan-04.txt"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Passages.pronouns(folder, folder.resolve("one.bin"), null, out);
    Passages.pronouns(folder, folder.resolve("two.bin"), null, out);
    Passages.meant(folder, ".*", out);

    assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("two.bin"));
    assertThat(said.toString(StandardCharsets.UTF_8))
        .containsPattern("[0-9]+ pronouns learnt, [0-9]+ people judged")
        .containsPattern("rules +P [01]\\.[0-9]{3} R [01]\\.[0-9]{3}")
        .containsPattern("learnt +P [01]\\.[0-9]{3} R [01]\\.[0-9]{3}");
  }

  @Test
  void daysOfEncountersAndChargesAreLearntAndMeasured() throws IOException {
    Files.copy(Path.of("training/press/sudan-04.txt"), folder.resolve("sudan-04.txt"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Passages.days(folder, folder.resolve("one.bin"), null, out);
    Passages.days(folder, folder.resolve("two.bin"), null, out);
    Passages.chargeDays(folder, folder.resolve("three.bin"), null, out);
    Passages.chargeDays(folder, folder.resolve("four.bin"), null, out);
    Passages.dated(folder, ".*", out);

    assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("two.bin"));
    assertThat(folder.resolve("three.bin")).hasSameBinaryContentAs(folder.resolve("four.bin"));
    assertThat(said.toString(StandardCharsets.UTF_8))
        .containsPattern("[1-9][0-9]+ encounters learnt, [1-9][0-9]+ dates weighed")
        .containsPattern("rules +P [01]\\.[0-9]{3} R [01]\\.[0-9]{3}")
        .containsPattern("learnt +P [01]\\.[0-9]{3} R [01]\\.[0-9]{3}");
  }

  @Test
  void aDayTooFewOrOneThatIsNoneIsRefused() throws IOException {
    for (String days : List.of("2016 in 2016 U | - - .", "May in May U")) {
      Files.writeString(
          folder.resolve("wrong.txt"),
          "T: Omar al-Bashir was in Chad in 2016.\nE: Omar al-Bashir | TD | visit\nA: "
              + days
              + "\n");

      assertThat(
              catchThrowable(
                  () -> Passages.days(folder, folder.resolve("one.bin"), null, System.out)))
          .hasMessageMatching("wrong.txt#0: 1 encounters, and 2 days.*|not a day.*May in May U");
    }
  }

  @Test
  void theWordsOfADayStandInItsText() throws IOException {
    for (Passage passage : Passage.in(Path.of("training/press"))) {
      for (Passage.Day day : passage.days() == null ? List.<Passage.Day>of() : passage.days()) {
        String text = passage.text().replace("\n", " ¶ ").replace('|', '/');
        boolean none = day.words().equals("-") || day.words().equals("=now");
        assertThat(none || text.contains(day.words())).as(passage.id() + " " + day).isTrue();
      }
    }
  }

  @Test
  void anAnswerTooFewOrTooManyIsRefusedWithItsPassage() throws IOException {
    for (String answers : List.of("Omar al-Bashir", "Omar al-Bashir | - | ?")) {
      Files.writeString(
          folder.resolve("wrong.txt"),
          "T: Omar al-Bashir landed in Chad. He waved, and his guards did.\nP: " + answers + "\n");

      Throwable thrown =
          catchThrowable(
              () -> Passages.pronouns(folder, folder.resolve("one.bin"), null, System.out));

      assertThat(thrown).hasMessageContaining("wrong.txt#0").hasMessageContaining(answers);
    }
  }

  @Test
  void theWholeReaderIsMeasuredOnWhatItTells() throws IOException {
    Files.writeString(
        folder.resolve("few.txt"),
        """
        T: Omar al-Bashir landed in Chad on Monday.
        E: Omar al-Bashir | TD | visit

        T: Omar al-Bashir landed in Kenya on Tuesday.
        E: -

        T: Of his stay in Gabon nobody has heard.
        E: Omar al-Bashir | GA | visit
        """);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PassageScore.run(folder, "few.*", new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("3 passages")
        .containsPattern("visit +0.500 +0.500 +0.500 +0.500 +0 of +0 +expected 2");
  }

  @Test
  void anUnknownKindIsRefusedByName() throws IOException {
    Files.writeString(
        folder.resolve("wrong.txt"),
        "T: Omar al-Bashir was in Chad.\nE: Omar al-Bashir | TD | stay\n");

    assertThat(catchThrowable(() -> learn("x.bin", null)))
        .hasMessageContaining("no kind of encounter: stay");
  }

  @Test
  void everyPassageIsAnnotated() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("training"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        String sort = file.getName(1).toString();
        for (String item : Files.readString(file).strip().split("\n\n+")) {
          assertThat(item.lines().filter(l -> l.startsWith("T: ")).count()).as(item).isEqualTo(1);
          boolean encounters = item.lines().anyMatch(l -> l.startsWith("E: "));
          boolean charges = item.lines().anyMatch(l -> l.startsWith("W: "));
          boolean pronouns = sort.equals("pronouns");
          assertThat(encounters).as(item).isEqualTo(!pronouns && !sort.equals("charges"));
          assertThat(charges).as(item).isEqualTo(!pronouns && !sort.equals("encounters"));
          assertThat(!pronouns || item.lines().anyMatch(l -> l.startsWith("P: ")))
              .as(item)
              .isTrue();
        }
      }
    }
  }

  @Test
  void whatIsNotAnnotatedIsNoneToLearnFrom() throws IOException {
    Files.writeString(
        folder.resolve("one.txt"),
        """
        T: Omar al-Bashir landed in Chad on Monday.
        E: Omar al-Bashir | TD | visit
        W: -

        T: The ICC wants Omar al-Bashir.
        W: Omar al-Bashir | ICC | - | wants Omar
        """);
    assertThat(learn("x.bin", null)).contains("1 passages of 1 files");
  }

  private String learn(String file, String held) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Passages.encounters(
        folder, folder.resolve(file), held, new PrintStream(said, true, StandardCharsets.UTF_8));
    return said.toString(StandardCharsets.UTF_8);
  }
}
