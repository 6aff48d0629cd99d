package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.capias.model.Particular;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the archive and the registry tell as JSON is as it is published, and a schema can refuse.
 */
class SchemasTest extends TypedInArchive {
  private Path article;

  @BeforeEach
  void twoVersionsOneCaseOneDeletion() throws IOException {
    article = folder.resolve("visit.txt");
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "Published: 2024-09\n\nOfficials said nothing on the matter.\n");
    Files.writeString(
        article,
        "Title: A visit\nPublished: 2024-09-03\n\n"
            + "Vladimir Putin arrived in Mongolia on Monday. \"We had hoped for an arrest,\" said"
            + " Ana Pereira, a lawyer, of the warrant of March 2023. Mongolia imports 95% of its"
            + " fuel from Russia.\n");
    assertThat(kept("archive", "add", article, other)).as(err).isZero();
    assertThat(kept("archive", "read", "monday")).isZero();
    Files.writeString(article, Files.readString(article).replace("Monday", "Tuesday"));
    assertThat(kept("archive", "add", article)).as(err).isZero();
    assertThat(kept("archive", "delete", other, "--reason", "asked")).as(err).isZero();
  }

  private String json(Object... words) {
    Object[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--format";
    all[words.length + 1] = "json";
    assertThat(kept(all)).as(err).isZero();
    return out;
  }

  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void theListOfWhatIsKept() throws IOException {
    Schemas.holds("archive-list", json("archive", "list"));
    assertThat(tree(out).get("items")).hasSize(3);
    assertThat(tree(out).get("documents")).hasSizeGreaterThan(1);
    assertThat(tree(out).get("cases")).hasSize(1);
    Schemas.refuses("archive-list", out, "\"sha256:", "\"md5:");
    Schemas.refuses("archive-list", out, "\"deleted\" : null", "\"deleted\" : false");
    Schemas.refuses("archive-list", out, "\"published\" : \"2024-09-03\"", "\"published\" : \"\"");
  }

  @Test
  void anItemWithItsLogAndItsText() throws IOException {
    Schemas.holds("archive-item", json("archive", "show", article));
    assertThat(tree(out).get("items")).hasSize(2);
    assertThat(tree(out).get("items").get(0).get("text").isNull()).isTrue();
    Schemas.holds("archive-item", json("archive", "show", article, "--text"));
    assertThat(tree(out).get("items").get(1).get("text").asText()).contains("Tuesday");
    Schemas.refuses("archive-item", out, "\"log\"", "\"logged\"");
  }

  @Test
  void versionsAndHowTheyDiffer() throws IOException {
    Schemas.holds("archive-versions", json("archive", "versions", article));
    assertThat(tree(out).get("items")).hasSize(2);
    Schemas.refuses("archive-versions", out, "\"version\" : 2", "\"version\" : \"two\"");
    Schemas.holds("archive-diff", json("archive", "diff", article));
    assertThat(tree(out).get("sameText").asBoolean()).isFalse();
    assertThat(tree(out).get("difference").asText()).contains("[-Monday-]{+Tuesday+}");
    Schemas.refuses("archive-diff", out, "\"sameBytes\" : false", "\"sameBytes\" : null");
  }

  @Test
  void everyKindOfAnswerStandsInItsSchema() throws IOException {
    String schema =
        Files.readString(Path.of("..", "docs", "schemas", "archive-readings-1.schema.json"));
    for (Particular.Kind kind : Particular.Kind.values()) {
      assertThat(schema).contains('"' + kind.label() + '"');
    }
  }

  @Test
  void verdictsProofsAndReadings() throws IOException {
    Schemas.holds("archive-verdict", json("archive", "verify"));
    Schemas.refuses("archive-verdict", out, "\"head\" : \"", "\"head\" : \"0");
    assertThat(kept("archive", "proof", article)).isZero();
    Schemas.holds("archive-proof", out);
    Schemas.refuses("archive-proof", out, "\"path\"", "\"way\"");
    Schemas.holds("archive-readings", json("archive", "readings", article));
    JsonNode reading = tree(out).get("documents").get(0).get("readings").get(0);
    for (String part : new String[] {"encounters", "statements", "claims", "warrants", "dates"}) {
      assertThat(reading.get(part)).as(part).isNotEmpty();
    }
    Schemas.refuses("archive-readings", out, "\"quote\" : \"", "\"quoted\" : \"");
    Path warc = folder.resolve("kept/warc/capias-000001.warc.gz");
    byte[] bytes = Files.readAllBytes(warc);
    bytes[bytes.length / 2] ^= 1;
    Files.write(warc, bytes);
    assertThat(kept("archive", "verify", "--format", "json")).isEqualTo(1);
    Schemas.holds("archive-verdict", out);
    assertThat(tree(out).get("wrong")).isNotEmpty();
  }

  @Test
  void everyPersonAndStateOfTheRegistry() {
    Registry registry = Registry.load();
    JsonSchema people = Schemas.of("person");
    for (Person person : registry.people()) {
      StringWriter written = new StringWriter();
      RecordJson.write(written, PersonCommand.document(registry, person));
      assertThat(people.validate(written.toString(), InputFormat.JSON)).as(person.id()).isEmpty();
    }
    JsonSchema states = Schemas.of("state");
    for (State state : registry.states()) {
      StringWriter written = new StringWriter();
      RecordJson.write(written, StateCommand.document(registry, state));
      assertThat(states.validate(written.toString(), InputFormat.JSON)).as(state.iso2()).isEmpty();
    }
    assertThat(capias("person", "putin", "--format", "json")).isZero();
    Schemas.holds("person", out);
    Schemas.refuses("person", out, "\"completeUntil\"", "\"until\"");
    assertThat(capias("state", "MN", "--format", "json")).isZero();
    Schemas.holds("state", out);
    Schemas.refuses("state", out, "\"signature\" : null", "\"signature\" : \"none\"");
  }
}
