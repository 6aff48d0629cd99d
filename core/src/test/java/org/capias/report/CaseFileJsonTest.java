package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseFileJsonTest {
  private static final Path SCHEMAS = Path.of("..", "docs", "schemas");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CaseFile file = Samples.caseFile();
  private String text = "";
  private JsonNode root = JSON.nullNode();

  @BeforeEach
  void write() throws IOException {
    StringWriter out = new StringWriter();
    Reports.json(file, out);
    text = out.toString();
    root = JSON.readTree(text);
  }

  private static JsonSchema schema(String name) throws IOException {
    Map<String, String> both =
        Map.of(
            "urn:capias:schema:casefile:1",
                Files.readString(SCHEMAS.resolve("casefile-1.schema.json")),
            "urn:capias:schema:determination:1",
                Files.readString(SCHEMAS.resolve("determination-1.schema.json")));
    return JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(both)))
        .getSchema(com.networknt.schema.SchemaLocation.of("urn:capias:schema:" + name + ":1"));
  }

  @Test
  void aCaseFileIsWhatItsSchemaSays() throws IOException {
    assertThat(schema("casefile").validate(root)).isEmpty();
    assertThat(root.get("encounters")).isNotEmpty();
    assertThat(root.get("encounters").get(0).get("determination").isObject()).isTrue();
    assertThat(root.get("statements")).isNotEmpty();
    assertThat(root.get("claims")).isNotEmpty();
    assertThat(root.get("warrants")).isNotEmpty();
    assertThat(root.get("agreements")).isNotEmpty();
    assertThat(root.get("accounts")).isNotEmpty();
    assertThat(root.get("timeline")).isNotEmpty();
    assertThat(root.get("problems")).isNotEmpty();
  }

  @Test
  void anEmptyCaseFileIsValidToo() throws IOException {
    StringWriter out = new StringWriter();
    Reports.json(Samples.empty(), out);
    JsonNode empty = JSON.readTree(out.toString());
    assertThat(schema("casefile").validate(empty)).isEmpty();
    assertThat(empty.get("documents").isArray()).isTrue();
  }

  @Test
  void theSchemaRefusesWhatTheContractForbids() throws IOException {
    for (String[] change :
        new String[][] {
          {"\"kind\": \"visit\"", "\"kind\": \"tour\""},
          {"\"from\": \"2024-09-02\"", "\"from\": \"2 September\""},
          {"\"timeline\"", "\"calendar\""},
          {"\"id\": \"w1\"", "\"id\": \"warrant\""},
          {"\"id\": \"a1\"", "\"id\": \"w1\""},
          {"\"start\": ", "\"start\": -"}
        }) {
      String broken = text.replace(change[0], change[1]);
      assertThat(broken).isNotEqualTo(text);
      assertThat(schema("casefile").validate(JSON.readTree(broken))).as(change[1]).isNotEmpty();
    }
  }

  @Test
  void keysComeInTheOrderOfTheContract() {
    assertThat(keys(root))
        .containsExactly(
            "schema",
            "registry",
            "documents",
            "encounters",
            "statements",
            "claims",
            "warrants",
            "agreements",
            "accounts",
            "timeline",
            "problems");
    assertThat(keys(root.get("documents").get(0)))
        .containsExactly(
            "id",
            "source",
            "title",
            "outlet",
            "author",
            "published",
            "language",
            "characters",
            "copyOf",
            "story",
            "unclaimed");
    assertThat(keys(root.get("encounters").get(0)))
        .containsExactly(
            "id",
            "story",
            "person",
            "state",
            "place",
            "kind",
            "outcome",
            "from",
            "to",
            "occasion",
            "determination",
            "precedents",
            "evidence");
    assertThat(keys(root.get("statements").get(0)))
        .containsExactly("id", "speaker", "quote", "paraphrase", "cue", "polarity", "evidence");
    assertThat(keys(root.get("claims").get(0)))
        .containsExactly(
            "id",
            "subject",
            "relation",
            "value",
            "unit",
            "asOf",
            "attributedTo",
            "topic",
            "modality",
            "evidence");
    assertThat(keys(root.get("warrants").get(0)))
        .containsExactly("id", "person", "court", "date", "crimes", "evidence");
    assertThat(keys(root.get("agreements").get(0)))
        .containsExactly("id", "parties", "about", "status", "evidence");
    assertThat(keys(root.get("encounters").get(0).get("evidence").get(0)))
        .containsExactly("document", "start", "end", "quote");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void everyPieceOfEvidenceIsTheWordsAtItsPlace() {
    Map<String, int[]> texts = new HashMap<>();
    file.documents()
        .forEach(d -> texts.put(d.document().id(), d.document().text().codePoints().toArray()));
    List<JsonNode> evidence = new ArrayList<>();
    collect(root, evidence);
    assertThat(evidence).hasSizeGreaterThan(50);
    for (JsonNode e : evidence) {
      int start = e.get("start").asInt();
      int[] points = texts.get(e.get("document").asText());
      assertThat(new String(points, start, e.get("end").asInt() - start))
          .isEqualTo(e.get("quote").asText());
    }
  }

  private static void collect(JsonNode node, List<JsonNode> evidence) {
    if (node.isObject() && node.has("quote") && node.has("start")) {
      evidence.add(node);
    }
    node.forEach(child -> collect(child, evidence));
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    StringWriter again = new StringWriter();
    Reports.json(Samples.caseFile(), again);
    assertThat(again).hasToString(text);
    assertThat(text).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void aDeterminationIsWhatItsSchemaSaysAlsoInOneLine() throws IOException {
    StringWriter out = new StringWriter();
    Reports.jsonLine(Samples.determination(), out);
    assertThat(out.toString()).endsWith("}\n").hasLineCount(1);
    JsonNode line = JSON.readTree(out.toString());
    assertThat(schema("determination").validate(line)).isEmpty();
    assertThat(keys(line))
        .containsExactly(
            "schema",
            "id",
            "person",
            "state",
            "date",
            "presence",
            "answer",
            "basis",
            "reasons",
            "views",
            "objections",
            "findings",
            "next");
  }
}
