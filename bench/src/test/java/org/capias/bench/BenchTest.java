package org.capias.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
  private static final String TML =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2024-09-03" functionInDocument="CREATION_TIME">\
      3 September</TIMEX3></DCT>
      <TEXT>
      Smith &amp; Sons <EVENT eid="e1">opened</EVENT> on <TIMEX3 tid="t1" type="DATE"\
       value="2024-09-02">Monday</TIMEX3> and
      closed <TIMEX3 tid="t2" type="DATE" value="2024-08-01">the day before</TIMEX3> in a hurry.
      </TEXT>
      </TimeML>
      """;

  @TempDir Path folder;

  @Test
  void tagsAreStrippedAndEntitiesDecoded() {
    Tml tml = Tml.parse(TML);
    assertThat(tml.created()).isEqualTo("2024-09-03");
    assertThat(tml.text().strip()).startsWith("Smith & Sons opened on Monday and");
    assertThat(tml.times()).hasSize(2);
    Tml.Timex monday = tml.times().get(0);
    assertThat(tml.text().substring(monday.from(), monday.to())).isEqualTo("Monday");
    assertThat(monday.value()).isEqualTo("2024-09-02");
  }

  @Test
  void theDayOfCreationIsFoundInEveryDress() {
    assertThat(Tml.parse("<DCT><TIMEX3 value='20240903'>x</TIMEX3></DCT><TEXT>a</TEXT>").created())
        .isEqualTo("20240903");
    assertThat(Tml.parse("<TEXT>a</TEXT>").created()).isEmpty();
    Tml gold =
        Tml.parse("<DCT><TIMEX3 value='20240903'>x</TIMEX3></DCT><TEXT>He left on Monday.</TEXT>");
    assertThat(Timex3.read(gold)).extracting(Tml.Timex::value).containsExactly("2024-09-02");
  }

  @Test
  void brokenMarkupIsReadToItsEnd() {
    Tml tml = Tml.parse("<TEXT>a <TIMEX3 value=\"P1D\"/>b &unknown; &#65; &amp < c</TEXT>");
    assertThat(tml.text()).startsWith("a b &unknown; A &amp ");
    assertThat(tml.times()).isEmpty();
  }

  @Test
  void oneLineOfJsonHasAKeyForEachMeasure() throws IOException {
    Files.writeString(folder.resolve("a.tml"), TML);
    String out = run(0, "timex3", folder.toString(), "--json");
    assertThat(out)
        .startsWith("{\"extent\": {\"P\": 1.0000, \"R\": 1.0000, \"F1\": 1.0000}")
        .contains(
            "\"extent-strict\": ", "\"value\": {\"P\": 0.5000, \"R\": 0.5000, \"F1\": 0.5000}")
        .endsWith("}\n");
    assertThat(out.lines()).hasSize(1);
  }

  @Test
  void aWrongCallIsToldInOneLine() {
    assertThat(run(2, "nothing", folder.toString())).isEmpty();
    assertThat(run(2)).isEmpty();
    assertThat(run(1, "timex3", folder.resolve("none").toString())).isEmpty();
    assertThat(run(1, "timex3", folder.toString())).isEmpty();
  }

  @Test
  void eachExpressionIsMatchedOnceAndEqualOnesFirst() {
    List<Tml.Timex> gold = List.of(timex(0, 10), timex(12, 15));
    assertThat(Matching.of(gold, List.of(timex(8, 14), timex(0, 10)))).containsExactly(1, 0);
    assertThat(Matching.of(gold, List.of(timex(9, 13)))).containsExactly(0, -1);
    assertThat(Matching.of(gold, List.of(timex(10, 12)))).containsExactly(-1, -1);
  }

  private static Tml.Timex timex(int from, int to) {
    return new Tml.Timex(from, to, "DATE", "2024");
  }

  private static String run(int code, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    assertThat(Bench.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8), err))
        .isEqualTo(code);
    return out.toString(StandardCharsets.UTF_8);
  }
}
