package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  private static String ftm(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.ftm(file, out);
    return out.toString();
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("case.ftm.json"), text);
  }

  @Test
  void theModelOfFollowTheMoneyAcceptsEveryEntity() throws Exception {
    Validators.accepts("ftm.cjs", written(ftm(Samples.caseFile())));
    Validators.accepts("ftm.cjs", written(ftm(Samples.hostile())));
    assertThat(ftm(Samples.empty())).isEmpty();
  }

  @Test
  void theModelWouldHaveRefusedOthers() throws Exception {
    String good = ftm(Samples.caseFile());
    for (String[] change :
        new String[][] {
          {"\"schema\":\"Trip\"", "\"schema\":\"Journey\""},
          {"\"startLocation\"", "\"from\""},
          {"\"country\":[\"mn\"]", "\"country\":[\"Mongolia\"]"},
          {"\"startDate\":[\"2024", "\"startDate\":[\"September 2024"},
          {"\"proof\":[\"capias-document", "\"proof\":[\"capias-person"}
        }) {
      assertThat(good).contains(change[0]);
      Validators.refuses("ftm.cjs", written(good.replace(change[0], change[1])));
    }
  }

  private static List<JsonNode> entities(String schema) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (String line : ftm(Samples.caseFile()).lines().toList()) {
      JsonNode entity = JSON.readTree(line);
      if (entity.get("schema").asText().equals(schema)) {
        found.add(entity);
      }
    }
    return found;
  }

  @Test
  void theVisitIsATripWhoseDepartureNobodyTold() throws IOException {
    JsonNode trip = entities("Trip").get(0).get("properties");
    assertThat(trip.get("name").get(0).asText()).startsWith("Vladimir Putin, visit to Mongolia");
    assertThat(trip.get("startDate").get(0).asText()).isEqualTo("2024-09-02");
    assertThat(trip.get("country").get(0).asText()).isEqualTo("mn");
    assertThat(trip.get("proof").size()).isGreaterThan(2);
    String departure = trip.get("startLocation").get(0).asText();
    assertThat(entities("Address"))
        .filteredOn(e -> e.get("id").asText().equals(departure))
        .singleElement()
        .asString()
        .contains("not told");
    assertThat(entities("Article")).hasSize(Samples.caseFile().documents().size());
    assertThat(entities("Mention")).isNotEmpty();
  }

  @Test
  void notesQuoteTheWordsAtTheirPlaces() throws IOException {
    Map<String, int[]> texts = new HashMap<>();
    Samples.caseFile()
        .documents()
        .forEach(d -> texts.put(d.document().id(), d.document().text().codePoints().toArray()));
    Pattern place = Pattern.compile("(?s)(sha256:\\S+) (\\d+)–(\\d+): “(.*)”");
    int seen = 0;
    for (JsonNode note : entities("Note")) {
      for (JsonNode line : note.get("properties").path("notes")) {
        Matcher words = place.matcher(line.asText());
        if (words.matches()) {
          int start = Integer.parseInt(words.group(2));
          int end = Integer.parseInt(words.group(3));
          assertThat(new String(texts.get(words.group(1)), start, end - start))
              .isEqualTo(words.group(4));
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(50);
  }

  @Test
  void idsDoNotDependOnTheOrderOfTheList() {
    CaseFile file = Samples.caseFile();
    List<org.capias.model.Claim> claims = new ArrayList<>(file.claims());
    java.util.Collections.reverse(claims);
    CaseFile other =
        new CaseFile(
            file.registryVersion(),
            file.registrySha256(),
            file.documents(),
            file.encounters(),
            file.statements(),
            claims,
            file.warrants(),
            file.agreements(),
            file.accounts(),
            file.timeline(),
            file.problems());
    assertThat(ftm(other).lines().sorted()).isEqualTo(ftm(file).lines().sorted().toList());
  }
}
