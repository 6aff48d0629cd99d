package org.capias.report;

import java.io.IOException;
import org.capias.model.Determination;

/**
 * A determination as {@code capias.determination/1}: {@code
 * docs/schemas/determination-1.schema.json}.
 */
final class DeterminationJson {
  private final Json json;

  DeterminationJson(Json json) {
    this.json = json;
  }

  void write(Determination d) throws IOException {
    json.object(
        () -> {
          json.string("schema", "capias.determination/1");
          json.string("id", d.id());
          json.object(
              "person",
              d.person(),
              person ->
                  json.object(
                      () -> {
                        json.string("id", person.id());
                        json.string("name", person.name());
                      }));
          json.object(
              "state",
              d.state(),
              state ->
                  json.object(
                      () -> {
                        json.string("iso2", state.iso2());
                        json.string("name", state.name());
                      }));
          json.text("date", d.date());
          json.label("presence", d.presence());
          json.label("answer", d.answer());
          json.label("basis", d.basis());
          json.list("reasons", d.reasons(), this::reason);
          json.list("views", d.views(), this::view);
          json.list("objections", d.objections(), this::objection);
          json.list("findings", d.findings(), this::finding);
          json.strings("next", d.next());
        });
  }

  private void reason(Determination.Reason reason) throws IOException {
    json.object(
        () -> {
          json.string("rule", reason.rule());
          json.string("article", reason.article());
          json.label("holds", reason.holds());
          json.string("because", reason.because());
          json.string("source", reason.source());
        });
  }

  private void view(Determination.View view) throws IOException {
    json.object(
        () -> {
          json.string("holder", view.holder());
          json.string("position", view.position());
          json.string("authority", view.authority());
          json.string("source", view.source());
        });
  }

  private void objection(Determination.Objection objection) throws IOException {
    json.object(
        () -> {
          json.string("raised", objection.raised());
          json.label("disposition", objection.disposition());
          json.string("authority", objection.authority());
        });
  }

  private void finding(Determination.Finding finding) throws IOException {
    json.object(
        () -> {
          json.text("date", finding.date());
          json.string("chamber", finding.chamber());
          json.string("finding", finding.finding());
          json.string("referral", finding.referral());
          json.string("document", finding.document());
          json.string("source", finding.source());
        });
  }
}
