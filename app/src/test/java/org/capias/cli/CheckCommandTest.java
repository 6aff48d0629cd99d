package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code capias check} and {@code capias precedents}, as typed. */
class CheckCommandTest extends Typed {
  @TempDir Path folder;

  @Test
  void anAnswerComesWithReasonsAuthoritiesAndFindings() {
    assertThat(capias("check", "Vladimir Putin", "MN", "2024-09-02")).isZero();
    assertThat(answer())
        .contains(
            "Mongolia", "YES", "state party", "17 March 2023", "dependence on imported energy")
        .contains("24 October 2024", "Assembly");
    assertThat(err).isEmpty();
  }

  @Test
  void namesOfSeveralWordsNeedNoQuotes() {
    assertThat(capias("check", "Vladimir", "Putin", "Mongolia", "2024-09")).isZero();
    assertThat(answer()).contains("YES");
  }

  @Test
  void aCourtInBracketsBehindANameIsNoPartOfIt() {
    assertThat(capias("check", "Charles Taylor (SCSL)", "GH", "2003-06-04")).isZero();
    assertThat(answer()).contains("Special Court for Sierra Leone", "binds no third state");
  }

  @Test
  void jsonIsTheContract() {
    assertThat(
            capias(
                "check",
                "netanyahu",
                "FR",
                "2025-07-06",
                "--presence",
                "overflight",
                "--format",
                "json"))
        .isZero();
    assertThat(answer())
        .startsWith("{ \"schema\": \"capias.determination/1\", \"id\": null,")
        .contains("\"presence\": \"overflight\", \"answer\": \"contested\"")
        .contains("\"basis\": \"state party\"");
  }

  @Test
  void theDayOfKnowledgeIsPartOfTheQuestion() {
    assertThat(capias("check", "omar-al-bashir", "MW", "2011-10-14", "--known-on", "2012-06-01"))
        .isZero();
    assertThat(answer()).contains("Answered with what was public on 1 June 2012", "09-139-Corr");
    assertThat(answer()).doesNotContain("09-397");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "gaddafi, LY, 2012-01-01, Muammar Gaddafi",
    "gaddafi, LY, 2012-01-01, Saif al-Islam Gaddafi",
    "Wladimir Putn, MN, 2024-09-02, did you mean Vladimir Putin",
    "Vladimir Putin, Mongola, 2024-09-02, Mongolia (MN)",
    "Vladimir Putin, MN, 2024-02-30, '2024-02-30'",
    "Vladimir Putin, MN, yesterday, give YYYY-MM-DD",
  })
  void whatIsNotClearIsToldInALine(String person, String state, String date, String told) {
    assertThat(capias("check", person, state, date)).isEqualTo(Console.USAGE);
    assertThat(err).startsWith("capias: ").contains(told);
    assertThat(err.lines()).hasSize(1);
    assertThat(out).isEmpty();
  }

  @Test
  void aWordTooFewShowsAnExample() {
    assertThat(capias("check", "Vladimir Putin")).isEqualTo(Console.USAGE);
    assertThat(err).contains("PERSON, STATE and DATE are needed");
  }

  @Test
  void brokenRowsOfABatchAreToldByLineAndTheOthersAnswered() throws IOException {
    Path file = folder.resolve("questions.csv");
    Files.writeString(
        file,
        """
        id,person,state,date,presence,known_on
        a,Vladimir Putin,MN,2024-09-02,,
        b,Vladimir Putin,Atlantis,2024-09-02,,
        c,gaddafi,LY,2012-01-01,,
        d,Netanyahu,FR,2025-07-06,overflight,
        e,Vladimir Putin,MN,2024-13-01,,
        f,Vladimir Putin,MN,2024-09-02,hovering,
        g,,MN,2024-09-02,,
        h,Nobody Atall,MN,2024-09-02,,
        i,omar-al-bashir,MW,2011-10-14,,2012-06-01
        j,Vladimir Putin,AM,2024-01-31
        """);
    assertThat(capias("check", "--batch", file.toString())).isEqualTo(Console.PROBLEMS);
    assertThat(out.lines().map(line -> line.substring(35, 43)))
        .containsExactly(
            "\"id\":\"a\"", "\"id\":\"d\"", "\"id\":\"h\"", "\"id\":\"i\"", "\"id\":\"j\"");
    assertThat(out.lines().toList().get(2))
        .contains("\"person\":{\"id\":null,\"name\":\"Nobody Atall\"}", "\"answer\":\"unknown\"");
    assertThat(out.lines().toList().get(4)).contains("\"answer\":\"not-in-force\"");
    assertThat(err.lines())
        .hasSize(6)
        .allMatch(line -> line.startsWith("capias: "))
        .anyMatch(line -> line.contains("line 3") && line.contains("Atlantis"))
        .anyMatch(line -> line.contains("line 4") && line.contains("Saif al-Islam Gaddafi"))
        .anyMatch(line -> line.contains("line 6") && line.contains("2024-13-01"))
        .anyMatch(line -> line.contains("line 7") && line.contains("hovering"))
        .anyMatch(line -> line.contains("line 8") && line.contains("person"))
        .anyMatch(line -> line.contains("line 9") && line.contains("Nobody Atall"));
  }

  @Test
  void aBatchWithoutItsColumnsOrFileIsNotUnderstood() throws IOException {
    Path file = folder.resolve("questions.csv");
    Files.writeString(file, "id,who,where\n1,Putin,MN\n");
    assertThat(capias("check", "--batch", file)).isEqualTo(Console.USAGE);
    assertThat(err).contains("no column 'person'");
    assertThat(capias("check", "--batch", folder.resolve("none.csv"))).isEqualTo(Console.USAGE);
    assertThat(err).contains("no such file");
    assertThat(capias("check", "--batch", file, "Putin")).isEqualTo(Console.USAGE);
    assertThat(err).contains("leave out 'Putin'");
  }

  @Test
  void anEmptyBatchIsToldNotSilent() throws IOException {
    Path file = folder.resolve("questions.csv");
    Files.writeString(file, "id,person,state,date\n");
    assertThat(capias("check", "--batch", file.toString())).isEqualTo(Console.PROBLEMS);
    assertThat(err).contains("no questions");
  }

  @Test
  void aTerritoryThatIsNoStateIsUnknownWithWhatIsKnown() {
    assertThat(capias("check", "Vladimir Putin", "TW", "2024-01-01")).isZero();
    assertThat(answer()).contains("UNKNOWN", "province of China");
  }

  @Test
  void aTravelBanIsAQuestionOfItsOwn() {
    assertThat(capias("check", "joseph-kony", "CD", "2017-01-01", "--travel-ban")).isZero();
    assertThat(answer())
        .contains("refuse entry and transit? YES.", "A BAN NEVER ASKS FOR AN ARREST");
    assertThat(capias("check", "joseph-kony", "CD", "2017", "--travel-ban"))
        .isEqualTo(Console.USAGE);
    assertThat(
            capias("check", "joseph-kony", "UG", "2017-01-01", "--travel-ban", "--format", "json"))
        .isZero();
    assertThat(answer()).contains("\"schema\" : \"capias.entry/1\"", "\"answer\" : \"no\"");
  }

  @Test
  void precedentsComeMostSimilarFirstWithTheRateOfTheirClass() {
    assertThat(capias("precedents", "--near", "Mongolia 2024-09-02", "--person", "putin")).isZero();
    assertThat(answer())
        .contains("CASES E089 Omar al-Bashir, Jordan")
        .contains("like it: serving head of state or government, state party, visit")
        .contains("0 of 16 arrested (95 %: 0–14 %, Jeffreys)");
  }

  @Test
  void belowFiveCasesTheRateIsRefused() {
    assertThat(capias("precedents", "--state", "ZA", "--outcome", "left-early")).isZero();
    assertThat(answer()).contains("n = 1, 0 arrested: too few for a rate", "E074");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "--office, king, no such office",
    "--kind, holiday, visit",
    "--party, maybe, say yes or no",
    "--outcome, vanished, not-arrested",
    "--near, Mongolia, give \"Mongolia 2024-09-02\"",
  })
  void aFilterThatDoesNotExistIsTold(String option, String value, String told) {
    assertThat(capias("precedents", option, value)).isEqualTo(Console.USAGE);
    assertThat(err).contains(told);
  }

  @Test
  void theSameQuestionTwiceGivesTheSameBytes() {
    capias("check", "omar-al-bashir", "ZA", "2015-06-14", "--format", "json");
    String first = out;
    capias("check", "omar-al-bashir", "ZA", "2015-06-14", "--format", "json");
    assertThat(out).isEqualTo(first);
  }

  @Test
  void aQuotationMarkWithoutAnEndSwallowsNoRow() throws IOException {
    Path batch = folder.resolve("quotes.csv");
    Files.writeString(
        batch,
        """
        id,person,state,date
        a,Putin,MN,2024-09-02
        b,"Putin,MN,2024-09-02
        c,Putin,AM,2024-01-31
        d,"Putin,MN,2024-09-02
        """);
    assertThat(capias("check", "--batch", batch.toString())).isEqualTo(1);
    assertThat(out.lines())
        .satisfiesExactly(
            a -> assertThat(a).contains("\"id\":\"a\"", "\"answer\":\"yes\""),
            c -> assertThat(c).contains("\"id\":\"c\"", "\"answer\":\"not-in-force\""));
    assertThat(err)
        .contains("a quotation mark is not closed, " + batch + " line 3")
        .contains("a quotation mark is not closed, " + batch + " line 5");
  }

  @Test
  void theHeadSaysWhatIsNotKnownAndWhatATransitAsksFor() {
    capias("check", "Putin", "AM", "2024");
    assertThat(answer()).contains("UNKNOWN, the answer changes within that time");
    capias("check", "Putin", "Hong Kong", "2024-01-01");
    assertThat(answer()).contains("UNKNOWN, the place is no state of its own");
    capias("check", "Duterte", "FR", "2025-03-12", "--presence", "surrender-transit");
    assertThat(answer()).contains("YES, bound to let the surrender pass");
  }
}
