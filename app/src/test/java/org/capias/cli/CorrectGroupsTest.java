package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, warrants, agreements and accounts that a person brings together or takes apart. */
class CorrectGroupsTest extends Typed {
  private static final String FIRST =
      "The International Criminal Court issued an arrest warrant for Vladimir Putin on March 16,"
          + " 2023. Vladimir Putin arrived in Mongolia on 2 September 2024 and was not arrested."
          + " Russia and Mongolia signed an agreement on the supply of fuel. The talks lasted three"
          + " hours. “Nobody asked us,” said Bat Dorj, the mayor.\n";
  private static final String SECOND =
      "The International Criminal Court issued an arrest warrant for Vladimir Putin on March 17,"
          + " 2023. Vladimir Putin landed in Mongolia on 3 September 2024. Russia and Mongolia"
          + " signed an agreement on deliveries of petrol. “We were told late,” said B. Dorj.\n";

  private Path articles;
  private Path one;
  private Path two;
  private Path json;
  private Path lines;

  @BeforeEach
  void twoArticlesRead(@TempDir Path folder) throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    one = articles.resolve("one.txt");
    two = articles.resolve("two.txt");
    lines = articles.resolve("corrections.jsonl");
    json = folder.resolve("case.json");
    write(one, FIRST);
    write(two, SECOND);
    read();
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, "Published: 2024-09-04\n\n" + text);
  }

  private JsonNode read() throws IOException {
    capias("read", articles, "--format", "json", "--out", json);
    return new ObjectMapper().readTree(json.toFile());
  }

  private String correct(Object... words) throws IOException {
    List<Object> all = new ArrayList<>(List.of("correct"));
    all.addAll(List.of(words));
    all.addAll(List.of("--who", "A. Monitor", "--why", "as sealed", "--corrections", lines));
    assertThat(capias(all.toArray())).as(err).isZero();
    String id = out.split(" ")[1];
    for (String line : Files.readAllLines(lines)) {
      Schemas.holds("correction", line);
    }
    return id;
  }

  private int refused(Object... words) {
    List<Object> all = new ArrayList<>(List.of("correct"));
    all.addAll(List.of(words));
    all.addAll(List.of("--who", "A. Monitor", "--why", "as sealed", "--corrections", lines));
    return capias(all.toArray());
  }

  private static List<String> told(JsonNode file, String list, String key) {
    return file.get(list).findValuesAsText(key);
  }

  private static JsonNode account(JsonNode file, String topic) {
    for (JsonNode account : file.get("accounts")) {
      if (account.get("topic").asText().equals(topic)) {
        return account;
      }
    }
    throw new AssertionError(topic);
  }

  private static List<String> values(JsonNode account) {
    List<String> values = new ArrayList<>();
    account.get("values").forEach(value -> values.add(value.get("value").asText()));
    return values;
  }

  @Test
  void twoWarrantsAreOneAndUndoneTheyAreTwo() throws IOException {
    JsonNode before = read();
    assertThat(told(before, "warrants", "date")).containsExactly("2023-03-16", "2023-03-17");
    String id = correct("merge", json, "w2", "w1");
    JsonNode file = read();
    assertThat(told(file, "warrants", "date")).containsExactly("2023-03-16");
    assertThat(file.get("warrants").get(0).get("evidence")).hasSize(2);
    correct("undo", id);
    assertThat(read().get("warrants")).isEqualTo(before.get("warrants"));
  }

  @Test
  void oneWarrantIsTwoEvenInAChangedArticle() throws IOException {
    String sealed =
        "Judges of the International Criminal Court had issued a warrant for the arrest of Vladimir"
            + " Putin on March 16, 2023, it is said.\n";
    write(two, sealed);
    assertThat(read().get("warrants")).hasSize(1);
    correct("split", json, "w1", "two.txt");
    assertThat(read().get("warrants")).hasSize(2);
    write(two, "Corrected on Friday.\n\n" + sealed);
    assertThat(read().get("warrants")).hasSize(2);
    write(two, "Nobody was looked for that day.\n");
    assertThat(told(read(), "problems", "message"))
        .anyMatch(m -> m.contains("split") && m.contains("no warrant"));
  }

  @Test
  void whereTwoArticlesHaveTheWordsNoChangedOneIsTakenApart() throws IOException {
    write(two, FIRST.replace("three hours", "four hours"));
    correct("split", readAgain(), "w1", "two.txt");
    assertThat(read().get("warrants")).hasSize(2);
    write(two, "Corrected on Friday.\n\n" + FIRST.replace("three hours", "four hours"));
    JsonNode file = read();
    assertThat(file.get("warrants")).hasSize(1);
    assertThat(told(file, "problems", "message"))
        .anyMatch(m -> m.contains("split") && m.contains("not heeded"));
  }

  private Path readAgain() throws IOException {
    read();
    return json;
  }

  @Test
  void agreementsAreMergedAndSplit() throws IOException {
    JsonNode before = read();
    assertThat(before.get("agreements")).hasSize(2);
    String id = correct("merge", json, "a1", "a2");
    JsonNode file = read();
    assertThat(file.get("agreements")).hasSize(1);
    assertThat(file.get("agreements").get(0).get("evidence")).hasSize(2);
    correct("split", json, "a1", "two.txt");
    assertThat(read().get("agreements")).hasSize(2);
    correct("undo", id);
    assertThat(read().get("agreements")).isEqualTo(before.get("agreements"));
  }

  @Test
  void whatIsOfTwoKindsOrIsNoGroupIsRefused() {
    assertThat(refused("merge", json, "w1", "a1")).isEqualTo(Console.USAGE);
    assertThat(refused("merge", json, "q1", "q2")).isEqualTo(Console.USAGE);
    assertThat(refused("split", json, "c1", "one.txt")).isEqualTo(Console.USAGE);
    assertThat(refused("same", json, "e1", "f1")).isEqualTo(Console.USAGE);
    assertThat(refused("same", json, "f1", "this", "that")).isEqualTo(Console.USAGE);
    assertThat(refused("rename", json, "Nobody At All", "Somebody")).isEqualTo(Console.USAGE);
    assertThat(lines).doesNotExist();
  }

  @Test
  void somebodyGetsHisNameInAllSourcesOrInOne() throws IOException {
    String id = correct("rename", json, "B. Dorj", "Bat Dorj");
    JsonNode file = read();
    assertThat(file.get("statements").findValuesAsText("name")).containsOnly("Bat Dorj");
    assertThat(file.get("problems").findValuesAsText("message"))
        .noneMatch(m -> m.contains("rename"));
    write(two, "Updated. " + SECOND);
    assertThat(read().get("statements").findValuesAsText("name")).containsOnly("Bat Dorj");
    correct("undo", id);
    assertThat(read().get("statements").findValuesAsText("name")).contains("B. Dorj");

    correct("rename", json, "Vladimir Putin", "V. Putin", "one.txt");
    assertThat(read().get("warrants").findValuesAsText("name"))
        .containsExactlyInAnyOrder("V. Putin", "Vladimir Putin");
    assertThat(capias("correct", "list", "--corrections", lines)).isZero();
    assertThat(out).contains("rename name Vladimir Putin to V. Putin");
  }

  @Test
  void aRenamedThingIsKnownByEitherNameAndALostNameIsTold() throws IOException {
    Path first = Files.copy(json, json.resolveSibling("first.json"));
    correct("rename", json, "B. Dorj", "Bat Dorj");
    read();
    for (JsonNode one : read().get("statements")) {
      correct("reject", json, one.get("id").asText());
    }
    assertThat(read().get("statements")).isEmpty();
    assertThat(read().get("problems").findValuesAsText("message"))
        .noneMatch(m -> m.contains("reject"));
    assertThat(first).exists();
    write(two, "Nobody spoke.\n");
    assertThat(told(read(), "problems", "message"))
        .anyMatch(m -> m.contains("nobody under the name “B. Dorj”") && m.contains("A. Monitor"));
  }

  @Test
  void valuesThatMeanTheSameAreNoDispute() throws IOException {
    JsonNode days = account(read(), "arrival date");
    assertThat(days.get("verdict").asText()).isEqualTo("disagree");
    assertThat(values(days)).containsExactly("2024-09-02", "2024-09-03");
    String id = correct("same", json, days.get("id").asText(), "2024-09-02", "2024-09-03");
    JsonNode now = account(read(), "arrival date");
    assertThat(values(now)).containsExactly("2024-09-02");
    assertThat(now.get("verdict").asText()).isEqualTo("agree");
    assertThat(now.get("values").get(0).get("documents")).hasSize(2);
    correct("undo", id);
    assertThat(account(read(), "arrival date")).isEqualTo(days);
  }

  @Test
  void aValueOfAnotherFactIsAnAccountOfItsOwnEvenInAChangedArticle() throws IOException {
    JsonNode days = account(read(), "arrival date");
    correct("not-same", json, days.get("id").asText(), "2024-09-03");
    write(two, "Corrected on Friday.\n\n" + SECOND);
    JsonNode file = read();
    List<List<String>> told = new ArrayList<>();
    for (JsonNode one : file.get("accounts")) {
      if (one.get("topic").asText().equals("arrival date")) {
        assertThat(one.get("verdict").asText()).isEqualTo("single-source");
        told.add(values(one));
      }
    }
    assertThat(told).containsExactly(List.of("2024-09-02"), List.of("2024-09-03"));
    write(two, "Nobody came.\n");
    assertThat(told(read(), "problems", "message"))
        .anyMatch(m -> m.contains("not-same") && m.contains("no account"));
  }

  @Test
  void twoAccountsAreOneAndOneIsNone() throws IOException {
    JsonNode file = read();
    JsonNode days = account(file, "arrival date");
    String own = days.get("id").asText();
    correct("not-same", json, own, "2024-09-03");
    read();
    String second = "f" + (Integer.parseInt(own.substring(1)) + 1);
    correct("same", json, own, second);
    JsonNode now = account(read(), "arrival date");
    assertThat(values(now)).containsExactly("2024-09-02", "2024-09-03");
    assertThat(now.get("verdict").asText()).isEqualTo("disagree");
    correct("reject", json, now.get("id").asText());
    assertThat(told(read(), "accounts", "topic")).doesNotContain("arrival date");
    assertThat(told(read(), "problems", "message")).noneMatch(m -> m.contains("correction"));
  }
}
