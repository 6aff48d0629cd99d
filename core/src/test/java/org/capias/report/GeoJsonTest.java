package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.StateRef;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checked by check-geojson; what the points stand for is checked here. */
class GeoJsonTest {
  @TempDir private Path folder = Path.of("");

  private static String geoJson(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.geoJson(file, Registry.load(), out);
    return out.toString();
  }

  private static JsonNode feature(EncounterKind kind, StateRef state, @Nullable String place)
      throws Exception {
    Encounter e = Samples.caseFile().encounters().get(0);
    Encounter there =
        new Encounter(
            e.id(),
            e.story(),
            e.person(),
            state,
            place,
            kind,
            Outcome.UNKNOWN,
            PartialDate.parse("2024-09"),
            null,
            null,
            null,
            null,
            e.evidence());
    JsonNode all =
        new ObjectMapper().readTree(geoJson(Samples.caseFile().withEncounters(List.of(there))));
    assertThat(all.path("features")).hasSize(1);
    return all;
  }

  private static void stands(JsonNode all, String precision, String point, double east) {
    JsonNode one = all.path("features").path(0);
    assertThat(one.path("properties").path("precision").asText()).isEqualTo(precision);
    assertThat(one.path("properties").path("point").asText()).isEqualTo(point);
    assertThat(one.path("geometry").path("coordinates").path(0).asDouble()).isEqualTo(east);
    assertThat(all.path("features_without_point").asInt()).isZero();
  }

  @Test
  void aCityThatIsToldIsDrawnAndNothingMorePrecise() throws Exception {
    StateRef mongolia = new StateRef("MN", "Mongolia");
    stands(feature(EncounterKind.VISIT, mongolia, "Ulaanbaatar"), "city", "Ulaanbaatar", 106.88);
    StateRef turkey = new StateRef("TR", "Türkiye");
    stands(feature(EncounterKind.VISIT, turkey, "Istanbul"), "city", "Istanbul", 28.97);
  }

  @Test
  void whereNoCityIsToldThePointStandsForTheState() throws Exception {
    StateRef turkey = new StateRef("TR", "Türkiye");
    stands(feature(EncounterKind.VISIT, turkey, null), "state reference point", "Ankara", 32.86);
    stands(
        feature(EncounterKind.VISIT, turkey, "Nowhere Palace"),
        "state reference point",
        "Ankara",
        32.86);
  }

  @Test
  void aFlightCrossesAStateNotTheCityThatIsNamed() throws Exception {
    StateRef greece = new StateRef("GR", "Greece");
    stands(
        feature(EncounterKind.OVERFLIGHT, greece, "Athens"),
        "state reference point",
        "Athens",
        23.72);
  }

  @Test
  void whatHasNoPointIsKeptAndCounted() throws Exception {
    JsonNode all = feature(EncounterKind.VISIT, new StateRef("ZZ", "Nowhere"), null);
    assertThat(all.path("features_without_point").asInt()).isEqualTo(1);
    JsonNode one = all.path("features").path(0);
    assertThat(one.path("geometry").isNull()).isTrue();
    assertThat(one.path("properties").path("precision").asText()).isEqualTo("unknown");
  }

  @Test
  void aValidatorThatIsNotOursTakesIt() throws Exception {
    for (CaseFile file : List.of(Samples.caseFile(), Samples.hostile(), Samples.empty())) {
      Path geo = folder.resolve("case.geojson");
      Files.writeString(geo, geoJson(file));
      Validators.accepts("geojson.cjs", geo);
    }
  }

  @Test
  void theValidatorWouldRefuseAPointWithoutItsSecondHalf() throws Exception {
    Path geo = folder.resolve("case.geojson");
    Files.writeString(
        geo,
        geoJson(Samples.caseFile())
            .replaceFirst("\"coordinates\": \\[\\s*[-0-9.]+,", "\"coordinates\": ["));
    assertThat(Validators.refuses("geojson.cjs", geo)).isNotBlank();
  }

  @Test
  void everyFeatureHasItsWords() throws Exception {
    JsonNode all = new ObjectMapper().readTree(geoJson(Samples.caseFile()));
    assertThat(all.path("features")).isNotEmpty();
    for (JsonNode one : all.path("features")) {
      assertThat(one.path("properties").path("evidence")).isNotEmpty();
    }
  }
}
