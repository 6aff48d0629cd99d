package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.capias.model.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebAnnotationsTest {
  @TempDir private Path folder = Path.of("");

  private static String annotations(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.annotations(file, out);
    return out.toString();
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("case.jsonld"), text);
  }

  @Test
  void schemaProcessorAndOntologyAcceptTheCollection() throws Exception {
    String said = Validators.accepts("annotations.cjs", written(annotations(Samples.caseFile())));
    assertThat(said).contains("annotations").doesNotStartWith("0 ");
    Validators.accepts("annotations.cjs", written(annotations(Samples.hostile())));
    Validators.accepts("annotations.cjs", written(annotations(Samples.empty())));
  }

  @Test
  void theyWouldHaveRefusedOthers() throws Exception {
    String good = annotations(Samples.caseFile());
    for (String[] change :
        new String[][] {
          {"\"exact\"", "\"words\""},
          {"\"start\": ", "\"start\": \"at \", \"from\": "},
          {"\"motivation\": \"describing\"", "\"motivation\": \"telling\""},
          {"\"target\"", "\"on\""},
          {"urn:sha256:", "sha256 "}
        }) {
      assertThat(good).contains(change[0]);
      Validators.refuses("annotations.cjs", written(good.replace(change[0], change[1])));
    }
  }

  @Test
  void bothSelectorsFindTheSameWordsInCodePoints() throws IOException {
    for (CaseFile file : new CaseFile[] {Samples.caseFile(), Samples.hostile()}) {
      Map<String, int[]> texts = new HashMap<>();
      file.documents()
          .forEach(
              d ->
                  texts.put(
                      "urn:" + d.document().id(), d.document().text().codePoints().toArray()));
      int seen = 0;
      JsonNode root = new ObjectMapper().readTree(annotations(file));
      for (JsonNode annotation : root.get("first").get("items")) {
        for (JsonNode target : annotation.get("target")) {
          int[] text = texts.get(target.get("source").asText());
          JsonNode quote = target.get("selector").get(0);
          JsonNode place = target.get("selector").get(1);
          int start = place.get("start").asInt();
          int end = place.get("end").asInt();
          String exact = quote.get("exact").asText();
          assertThat(new String(text, start, end - start)).isEqualTo(exact);
          String around = quote.get("prefix").asText() + exact + quote.get("suffix").asText();
          assertThat(new String(text, 0, text.length)).contains(around);
          seen++;
        }
      }
      assertThat(seen).isGreaterThan(8);
    }
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    assertThat(annotations(Samples.caseFile())).isEqualTo(annotations(Samples.caseFile()));
  }
}
