package org.capias.report;

import java.io.IOException;
import org.capias.model.Account;
import org.capias.model.Agreement;
import org.capias.model.CaseFile;
import org.capias.model.Claim;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.PersonRef;
import org.capias.model.Problem;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.model.TimelineEntry;
import org.capias.model.ToldWarrant;

/** A case file as {@code capias.casefile/1}: {@code docs/schemas/casefile-1.schema.json}. */
final class CaseFileJson {
  private final Json json;
  private final DeterminationJson determinations;
  private int warrants;
  private int agreements;
  private int accounts;

  CaseFileJson(Json json) {
    this.json = json;
    this.determinations = new DeterminationJson(json);
  }

  void write(CaseFile file) throws IOException {
    json.object(
        () -> {
          json.string("schema", "capias.casefile/1");
          json.object(
              "registry",
              file,
              f ->
                  json.object(
                      () -> {
                        json.string("version", f.registryVersion());
                        json.string("sha256", f.registrySha256());
                      }));
          json.list("documents", file.documents(), this::source);
          json.list("encounters", file.encounters(), this::encounter);
          json.list("statements", file.statements(), this::statement);
          json.list("claims", file.claims(), this::claim);
          json.list("warrants", file.warrants(), this::warrant);
          json.list("agreements", file.agreements(), this::agreement);
          json.list("accounts", file.accounts(), this::account);
          json.list("timeline", file.timeline(), this::entry);
          json.list("problems", file.problems(), this::problem);
        });
  }

  private void source(CaseFile.Source source) throws IOException {
    Document document = source.document();
    json.object(
        () -> {
          json.string("id", document.id());
          json.string("source", document.source());
          json.string("title", document.title());
          json.string("outlet", document.outlet());
          json.string("author", document.author());
          json.text("published", document.published());
          json.string("language", document.language());
          json.number("characters", document.characters());
          json.string("copyOf", source.copyOf());
          json.string("story", source.story());
          json.number("unclaimed", source.unclaimed());
        });
  }

  private void encounter(Encounter encounter) throws IOException {
    json.object(
        () -> {
          json.string("id", encounter.id());
          json.string("story", encounter.story());
          json.object("person", encounter.person(), this::person);
          json.object(
              "state",
              encounter.state(),
              state ->
                  json.object(
                      () -> {
                        json.string("iso2", state.iso2());
                        json.string("name", state.name());
                      }));
          json.string("place", encounter.place());
          json.label("kind", encounter.kind());
          json.label("outcome", encounter.outcome());
          json.text("from", encounter.from());
          json.text("to", encounter.to());
          json.string("occasion", encounter.occasion());
          json.object("determination", encounter.determination(), determinations::write);
          json.strings("precedents", encounter.precedents());
          json.list("evidence", encounter.evidence(), this::evidence);
        });
  }

  private void person(PersonRef person) throws IOException {
    json.object(
        () -> {
          json.string("id", person.id());
          json.string("name", person.name());
        });
  }

  private void statement(Statement statement) throws IOException {
    json.object(
        () -> {
          json.string("id", statement.id());
          json.object("speaker", statement.speaker(), this::speaker);
          json.string("quote", statement.quote());
          json.string("paraphrase", statement.paraphrase());
          json.string("cue", statement.cue());
          json.label("polarity", statement.polarity());
          json.list("evidence", statement.evidence(), this::evidence);
        });
  }

  private void speaker(Speaker speaker) throws IOException {
    json.object(
        () -> {
          json.string("name", speaker.name());
          json.string("role", speaker.role());
          json.string("organisation", speaker.organisation());
          json.string("id", speaker.id());
        });
  }

  private void claim(Claim claim) throws IOException {
    json.object(
        () -> {
          json.string("id", claim.id());
          json.string("subject", claim.subject());
          json.string("relation", claim.relation());
          json.string("value", claim.value());
          json.string("unit", claim.unit());
          json.text("asOf", claim.asOf());
          json.string("attributedTo", claim.attributedTo());
          json.label("topic", claim.topic());
          json.label("modality", claim.modality());
          json.list("evidence", claim.evidence(), this::evidence);
        });
  }

  private void warrant(ToldWarrant warrant) throws IOException {
    json.object(
        () -> {
          json.string("id", "w" + ++warrants);
          json.object("person", warrant.person(), this::person);
          json.string("court", warrant.court());
          json.text("date", warrant.date());
          json.string("crimes", warrant.crimes());
          json.list("evidence", warrant.evidence(), this::evidence);
        });
  }

  private void agreement(Agreement agreement) throws IOException {
    json.object(
        () -> {
          json.string("id", "a" + ++agreements);
          json.strings("parties", agreement.parties());
          json.string("about", agreement.about());
          json.label("status", agreement.status());
          json.list("evidence", agreement.evidence(), this::evidence);
        });
  }

  private void account(Account account) throws IOException {
    json.object(
        () -> {
          json.string("id", "f" + ++accounts);
          json.string("topic", account.topic());
          json.string("about", account.about());
          json.label("verdict", account.verdict());
          json.list(
              "values",
              account.values(),
              value ->
                  json.object(
                      () -> {
                        json.string("value", value.value());
                        json.strings("documents", value.documents());
                        json.list("evidence", value.evidence(), this::evidence);
                      }));
        });
  }

  private void entry(TimelineEntry entry) throws IOException {
    json.object(
        () -> {
          json.text("date", entry.date());
          json.string("what", entry.what());
          json.list("evidence", entry.evidence(), this::evidence);
        });
  }

  private void problem(Problem problem) throws IOException {
    json.object(
        () -> {
          json.string("document", problem.document());
          json.label("severity", problem.severity());
          json.string("message", problem.message());
        });
  }

  private void evidence(Evidence evidence) throws IOException {
    json.object(
        () -> {
          json.string("document", evidence.document());
          json.number("start", evidence.start());
          json.number("end", evidence.end());
          json.string("quote", evidence.quote());
        });
  }
}
