package org.capias.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.capias.model.CaseFile;
import org.capias.model.Determination;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.registry.Place;
import org.capias.registry.Point;
import org.capias.registry.Registry;
import org.capias.report.view.Described;
import org.capias.report.view.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The encounters of a case file on a map (GeoJSON, RFC 7946): one feature for each. No source tells
 * coordinates, so each point stands for something, and {@code precision} says for what: the city
 * that the sources name, or the state as a whole, drawn at its capital. Where the registry has no
 * point the geometry is null (§ 3.2), and the collection counts those: on a map they are not seen.
 */
final class GeoJson {
  private final Json json;
  private final Map<String, Point> ofState = new HashMap<>();
  private final Map<String, Point> ofCity = new HashMap<>();

  private GeoJson(Json json, Registry registry) {
    this.json = json;
    for (Point point : registry.points()) {
      if (point.ofState()) {
        ofState.put(point.state(), point);
      }
      ofCity.put(key(point.state(), point.name()), point);
    }
    for (Place place : registry.places()) {
      Point point = ofCity.get(key(place.state(), place.name()));
      if (point != null) {
        place.aliases().forEach(alias -> ofCity.putIfAbsent(key(place.state(), alias), point));
      }
    }
  }

  static void write(CaseFile file, Registry registry, Writer out) {
    Json.write(out, true, json -> new GeoJson(json, registry).collection(file));
  }

  private static String key(String state, String place) {
    return state + "/" + place;
  }

  private void collection(CaseFile file) throws IOException {
    long without = file.encounters().stream().filter(e -> point(e) == null).count();
    json.object(
        () -> {
          json.text("type", "FeatureCollection");
          json.text(
              "description",
              "Encounters as the sources tell them. No point is where something happened: each"
                  + " stands for a city or a state, see precision.");
          json.number("features_without_point", (int) without);
          json.list("features", file.encounters(), this::feature);
        });
  }

  /** The point of the city that the sources name; a flight crosses a state, not its city. */
  private @Nullable Point city(Encounter e) {
    return e.place() == null || e.kind() == EncounterKind.OVERFLIGHT
        ? null
        : ofCity.get(key(e.state().iso2(), e.place()));
  }

  private @Nullable Point point(Encounter e) {
    Point city = city(e);
    return city != null ? city : ofState.get(e.state().iso2());
  }

  private String precision(Encounter e) {
    return city(e) != null ? "city" : point(e) != null ? "state reference point" : "unknown";
  }

  private void feature(Encounter e) throws IOException {
    Point point = point(e);
    json.object(
        () -> {
          json.text("type", "Feature");
          json.text("id", Ids.of("place", e.evidence(), e.person().name(), e.state().iso2()));
          json.object("geometry", point, this::geometry);
          json.object("properties", e, one -> properties(one, point));
        });
  }

  private void geometry(Point point) throws IOException {
    json.object(
        () -> {
          json.text("type", "Point");
          json.numbers("coordinates", point.longitude(), point.latitude());
        });
  }

  private void properties(Encounter e, @Nullable Point point) throws IOException {
    Determination answer = e.determination();
    json.object(
        () -> {
          json.text("title", shown(Described.encounter(e)));
          json.text("precision", precision(e));
          json.text("point", point == null ? null : point.name());
          json.text("point_stands_for", point == null ? null : point.standsFor().label());
          json.text("point_note", point == null ? null : point.origin().note());
          json.text("point_source", point == null ? null : point.origin().source());
          json.text("person", shown(e.person().name()));
          json.text("person_id", e.person().id());
          json.text("state", e.state().name());
          json.text("state_iso2", e.state().iso2());
          json.text("place", shown(e.place()));
          json.text("kind", e.kind().label());
          json.text("outcome", e.outcome().label());
          json.text("from", e.from());
          json.text("to", e.to());
          json.text("occasion", shown(e.occasion()));
          json.text("bound", answer == null ? null : answer.answer().label());
          json.list("evidence", e.evidence(), this::evidence);
        });
  }

  private void evidence(Evidence words) throws IOException {
    json.object(
        () -> {
          json.text("document", words.document());
          json.number("start", words.start());
          json.number("end", words.end());
          json.text("quote", words.quote());
        });
  }

  private static @Nullable String shown(@Nullable String text) {
    return text == null ? null : Visible.line(text);
  }
}
