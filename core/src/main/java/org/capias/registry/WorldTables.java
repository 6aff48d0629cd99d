package org.capias.registry;

import static java.util.Objects.requireNonNull;

import org.capias.model.EncounterKind;
import org.capias.model.Label;
import org.capias.model.Outcome;
import org.capias.registry.source.Row;

/** Rows about states, courts and what passed between them as facts. */
final class WorldTables {
  private static final Labels<Place.Kind> PLACES = new Labels<>(Place.Kind.class);
  private static final Labels<Point.StandsFor> POINTS = new Labels<>(Point.StandsFor.class);
  private static final Labels<State.Status> STATUSES = new Labels<>(State.Status.class);

  private WorldTables() {}

  static State state(Row row) {
    return new State(
        row.text("iso2"),
        row.text("iso3"),
        row.text("name"),
        row.text("common"),
        row.yes("article"),
        row.text("official"),
        STATUSES.of(row.text("status")),
        row.date("un_since"),
        row.orNull("territory_of"),
        Origins.of(row));
  }

  static Place place(Row row) {
    return new Place(
        row.text("name"),
        row.text("state"),
        PLACES.of(row.text("kind")),
        row.list("aliases"),
        row.orNull("ambiguous"),
        row.yes("disputed"),
        Origins.of(row));
  }

  static Point point(Row row) {
    return new Point(
        row.text("state"),
        row.text("name"),
        Double.parseDouble(row.text("latitude")),
        Double.parseDouble(row.text("longitude")),
        POINTS.of(row.text("stands_for")),
        Origins.of(row));
  }

  static Party party(Row row) {
    return new Party(
        row.text("state"),
        requireNonNull(row.day("deposited")),
        Label.parse(Party.Instrument.class, row.text("instrument")),
        requireNonNull(row.day("in_force")),
        row.text("rule"),
        row.day("withdrawal_notified"),
        row.day("withdrawal_revoked"),
        row.day("withdrawal_effective"),
        row.orNull("source2"),
        Origins.of(row));
  }

  static Signature signature(Row row) {
    return new Signature(
        row.text("state"),
        requireNonNull(row.date("signed")),
        row.date("no_intention"),
        Origins.of(row));
  }

  static Situation situation(Row row) {
    return new Situation(
        row.text("id"),
        row.text("name"),
        row.text("court"),
        row.list("states"),
        row.text("opened_by"),
        row.date("referral"),
        row.date("examination"),
        row.date("investigation"),
        row.orNull("resolution"),
        Origins.of(row));
  }

  static Tribunal tribunal(Row row) {
    return new Tribunal(
        row.text("id"),
        row.text("name"),
        row.text("instrument"),
        row.date("created"),
        row.date("from"),
        row.date("to"),
        Label.parse(Tribunal.Binds.class, row.text("binds")),
        row.list("states"),
        row.text("duty"),
        Origins.of(row));
  }

  static Resolution resolution(Row row) {
    return new Resolution(
        row.text("id"),
        row.text("symbol"),
        requireNonNull(row.date("adopted")),
        row.list("states"),
        row.list("situations"),
        Label.parse(Resolution.Binds.class, row.text("binds")),
        row.text("effect"),
        row.text("paragraphs"),
        Origins.of(row));
  }

  static Declaration declaration(Row row) {
    return new Declaration(
        row.text("id"),
        row.text("state"),
        Label.parse(Declaration.Kind.class, row.text("kind")),
        requireNonNull(row.date("lodged")),
        row.date("covers_from"),
        row.date("covers_to"),
        row.orNull("situation"),
        Label.parse(Declaration.Binds.class, row.text("binds_to_arrest")),
        row.text("text"),
        row.text("effect"),
        Origins.of(row));
  }

  static PastEncounter encounter(Row row) {
    return new PastEncounter(
        row.text("id"),
        row.text("person"),
        row.text("state"),
        requireNonNull(row.date("from")),
        row.date("to"),
        row.orNull("place"),
        row.text("occasion"),
        Label.parse(EncounterKind.class, row.text("kind")),
        Label.parse(Outcome.class, row.text("outcome")),
        row.yes("party"),
        row.text("instrument"),
        row.orNull("finding"),
        row.orNull("referral"),
        row.orNull("argument"),
        row.orNull("source2"),
        Origins.of(row));
  }

  static Ruling ruling(Row row) {
    return new Ruling(
        row.text("id"),
        row.date("date"),
        row.orNull("chamber"),
        row.text("state"),
        row.list("persons"),
        row.orNull("encounter"),
        Label.parse(Ruling.Kind.class, row.text("kind")),
        row.text("finding"),
        row.text("referral"),
        row.text("holding"),
        row.list("articles"),
        row.orNull("document"),
        Origins.of(row));
  }

  static Contradiction contradiction(Row row) {
    return new Contradiction(
        row.text("id"),
        row.text("resource"),
        row.text("row"),
        row.text("field"),
        row.text("value_a"),
        row.text("source_a"),
        row.text("value_b"),
        row.text("source_b"),
        row.text("used"),
        row.text("why"),
        Origins.of(row));
  }
}
