package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sentence tells of several things; what is put right is the one that was named. */
class CorrectItemsTest extends Typed {
  private static final String WARRANTS =
      "The International Criminal Court issued arrest warrants for Vladimir Putin and Maria"
          + " Lvova-Belova in March 2023.";
  private static final String AGREEMENTS =
      "Russia and Mongolia signed an agreement on the supply of fuel and discussed an agreement on"
          + " a gas pipeline.";

  private Path folder;
  private Path article;
  private Path articles;
  private Path json;
  private Path lines;

  @BeforeEach
  void oneArticleRead(@TempDir Path temporary) throws IOException {
    folder = temporary;
    articles = Files.createDirectory(folder.resolve("articles"));
    article = articles.resolve("one.txt");
    lines = articles.resolve("corrections.jsonl");
    json = folder.resolve("case.json");
    Files.writeString(
        article,
        "Published: 2024-09-04\n\n"
            + WARRANTS
            + " Vladimir Putin arrived in Mongolia on Monday and was not arrested. "
            + AGREEMENTS
            + "\n");
    read();
  }

  private JsonNode read() throws IOException {
    capias("read", articles, "--format", "json", "--out", json);
    return new ObjectMapper().readTree(json.toFile());
  }

  /** The id of the first in a list that has this text somewhere. */
  private String id(String list, String text) throws IOException {
    for (JsonNode one : read().get(list)) {
      ((com.fasterxml.jackson.databind.node.ObjectNode) one).remove("evidence");
      if (one.toString().contains(text)) {
        return one.get("id").asText();
      }
    }
    throw new AssertionError("no " + text + " in " + list);
  }

  private int correct(Object... words) {
    List<Object> all = new ArrayList<>(List.of("correct"));
    all.addAll(List.of(words));
    all.addAll(List.of("--who", "A. Monitor", "--why", "as sealed", "--corrections", lines));
    return capias(all.toArray());
  }

  private static List<String> people(JsonNode file) {
    return file.get("warrants").findValuesAsText("name");
  }

  @Test
  void ofTwoWarrantsInOneSentenceTheNamedOneGoesAndNothingElse() throws IOException {
    JsonNode before = read();
    assertThat(people(before)).containsExactlyInAnyOrder("Vladimir Putin", "Maria Lvova-Belova");
    assertThat(before.get("warrants").findValuesAsText("id"))
        .contains("w1", "w2")
        .doesNotHaveDuplicates();
    assertThat(correct("reject", json, id("warrants", "Lvova"))).as(err).isZero();
    JsonNode after = read();
    assertThat(people(after)).containsExactly("Vladimir Putin");
    for (String list : List.of("encounters", "statements", "claims", "agreements", "problems")) {
      assertThat(after.get(list)).as(list).isEqualTo(before.get(list));
    }
  }

  @Test
  void itIsFoundInAChangedArticleAndAmongOthers() throws IOException {
    correct("reject", json, id("warrants", "Lvova"));
    Files.writeString(article, "Published: 2024-09-04\n\nUpdated. " + WARRANTS + "\n");
    assertThat(people(read())).containsExactly("Vladimir Putin");
    Files.writeString(article, "Published: 2024-09-04\n\nNobody was looked for that day.\n");
    assertThat(read().get("problems").findValuesAsText("message"))
        .singleElement()
        .asString()
        .contains("no warrant", "A. Monitor");
  }

  @Test
  void anEncounterGoesAndTheClaimOfItsSentenceStays() throws IOException {
    JsonNode before = read();
    correct("reject", json, "e1");
    assertThat(read().get("encounters")).isEmpty();
    assertThat(read().get("claims")).isEqualTo(before.get("claims"));
    assertThat(correct("accept", json, "e1")).isEqualTo(Console.USAGE);
  }

  @Test
  void theLaterOfRejectAndAcceptCounts() throws IOException {
    Path first = Files.copy(json, folder.resolve("first.json"));
    String lvova = id("warrants", "Lvova");
    correct("reject", first, lvova);
    assertThat(people(read())).hasSize(1);
    assertThat(correct("accept", first, lvova)).as(err).isZero();
    assertThat(people(read())).hasSize(2);
    correct("reject", first, lvova);
    assertThat(people(read())).hasSize(1);
  }

  @Test
  void whatIsAcceptedAndNoLongerToldIsAWarning() throws IOException {
    correct("accept", json, "w1");
    assertThat(read().get("problems")).isEmpty();
    Files.writeString(article, "Published: 2024-09-04\n\nNobody was looked for that day.\n");
    assertThat(read().get("problems").findValuesAsText("message"))
        .singleElement()
        .asString()
        .contains("accept");
  }

  @Test
  void dayCourtAndStatusArePutRightAndKnownByTheirNewValues() throws IOException {
    String putin = id("warrants", "Putin");
    String fuel = id("agreements", "fuel");
    assertThat(correct("set", json, putin, "date=2023-03-17")).as(err).isZero();
    assertThat(correct("set", json, putin, "court=Court of Appeal")).as(err).isZero();
    assertThat(correct("set", json, fuel, "status=announced")).as(err).isZero();
    JsonNode file = read();
    assertThat(file.get("problems")).isEmpty();
    JsonNode warrant = one(file, "warrants", id("warrants", "Putin"));
    assertThat(warrant.get("date").asText()).isEqualTo("2023-03-17");
    assertThat(warrant.get("court").asText()).isEqualTo("Court of Appeal");
    assertThat(one(file, "warrants", id("warrants", "Lvova")).get("court").asText())
        .isEqualTo("ICC");
    assertThat(one(file, "agreements", id("agreements", "fuel")).get("status").asText())
        .isEqualTo("announced");
    assertThat(one(file, "agreements", id("agreements", "pipeline")).get("status").asText())
        .isEqualTo("discussed");

    correct("reject", json, id("warrants", "Putin"));
    correct("reject", json, id("agreements", "announced"));
    file = read();
    assertThat(people(file)).containsExactly("Maria Lvova-Belova");
    assertThat(file.get("agreements")).hasSize(1);
    assertThat(file.get("problems")).isEmpty();
  }

  private static JsonNode one(JsonNode file, String list, String id) {
    for (JsonNode one : file.get(list)) {
      if (one.get("id").asText().equals(id)) {
        return one;
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void twoThatSetTheSameAreTold() throws IOException {
    String putin = id("warrants", "Putin");
    correct("set", json, putin, "date=2023-03-17");
    correct("set", json, putin, "date=2023");
    JsonNode file = read();
    assertThat(one(file, "warrants", id("warrants", "Putin")).get("date").asText())
        .isEqualTo("2023");
    assertThat(file.get("problems").findValuesAsText("message"))
        .singleElement()
        .asString()
        .contains("date of one warrant", "2023-03-17 and 2023;");
  }

  @Test
  void wordsThatDoNotSayWhichChangeNothingAndTheCandidatesAreTold() throws IOException {
    JsonNode before = read();
    String rest = "\"who\":\"A\",\"why\":\"b\",\"words\":[{\"document\":\"\",\"quote\":\"";
    Files.writeString(
        lines, "{\"action\":\"reject\",\"item\":\"warrant\"," + rest + WARRANTS + "\"}]}\n");
    JsonNode file = read();
    assertThat(file.get("warrants")).isEqualTo(before.get("warrants"));
    assertThat(file.get("problems").findValuesAsText("message"))
        .singleElement()
        .asString()
        .contains("2 items have these words", "Vladimir Putin", "Maria Lvova-Belova", "name one");

    Files.writeString(lines, "{\"action\":\"reject\"," + rest + AGREEMENTS + "\"}]}\n");
    file = read();
    assertThat(file.get("agreements")).isEqualTo(before.get("agreements"));
    assertThat(file.get("problems").findValuesAsText("message"))
        .singleElement()
        .asString()
        .contains("agreement (Russia, Mongolia, the supply of fuel, signed)", "statement (");

    Files.writeString(
        lines,
        "{\"action\":\"reject\",\"item\":\"warrant\",\"named\":{\"person\":\"Bat Dorj\"},"
            + rest
            + WARRANTS
            + "\"}]}\n");
    file = read();
    assertThat(file.get("warrants")).isEqualTo(before.get("warrants"));
    assertThat(file.get("problems")).hasSize(1);
  }

  @Test
  void linesThatCannotBeMeantAreToldAndTheOthersCount() throws IOException {
    correct("reject", json, id("warrants", "Lvova"));
    String good = Files.readString(lines);
    String words = "\"words\":[{\"document\":\"\",\"quote\":\"" + WARRANTS + "\"}]";
    for (String bad :
        List.of(
            "\"action\":\"reject\",\"item\":\"summons\"",
            "\"action\":\"set\",\"field\":\"date\",\"value\":\"soon\"",
            "\"action\":\"set\",\"field\":\"status\",\"value\":\"kept\"",
            "\"action\":\"set\",\"item\":\"warrant\",\"field\":\"status\",\"value\":\"signed\"",
            "\"action\":\"set\",\"field\":\"colour\",\"value\":\"red\"",
            "\"action\":\"set\"")) {
      Files.writeString(lines, "{" + bad + ",\"who\":\"A\",\"why\":\"b\"," + words + "}\n" + good);
      assertThat(capias("read", articles, "--format", "json")).isEqualTo(Console.PROBLEMS);
      assertThat(err).as(bad).contains("line 1", "1 corrections heeded");
      assertThat(people(new ObjectMapper().readTree(out))).containsExactly("Vladimir Putin");
    }
  }

  @Test
  void whatAThingHasNotCannotBeSet() {
    for (Map.Entry<String, String> one :
        Map.of("w1", "status=signed", "a1", "date=2024", "e1", "court=ICC", "w2", "date=soon")
            .entrySet()) {
      assertThat(correct("set", json, one.getKey(), one.getValue())).isEqualTo(Console.USAGE);
    }
    assertThat(correct("reject", json, "w9")).isEqualTo(Console.USAGE);
    assertThat(correct("merge", json, "w1", "e1")).isEqualTo(Console.USAGE);
    assertThat(correct("split", json, "q1", "one.txt")).isEqualTo(Console.USAGE);
    assertThat(lines).doesNotExist();
  }
}
