package org.capias.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import org.capias.model.Account;
import org.capias.model.Agreement;
import org.capias.model.CaseFile;
import org.capias.model.Claim;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.PersonRef;
import org.capias.model.Speaker;
import org.capias.model.StateRef;
import org.capias.model.Statement;
import org.capias.model.ToldWarrant;
import org.capias.report.view.Described;
import org.capias.report.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * A case file as entities of FollowTheMoney, one line of JSON each, for Aleph, OpenSanctions and
 * whatever else reads that model: {@code docs/formats.md} has the table of what becomes what.
 *
 * <ul>
 *   <li>A document is an {@code Article}; a person of the registry a {@code Person}; a state a
 *       {@code PublicBody}; a visit or stopover a {@code Trip}, every other encounter an {@code
 *       Event}; whoever is quoted a {@code Mention} in each document.
 *   <li>Statements, claims, told warrants, agreements and facts in dispute are {@code Note}s.
 *   <li>Whatever rests on words names its documents in {@code proof} and the words with their
 *       offsets in {@code notes}.
 * </ul>
 *
 * <p>The model wants a place of departure for each {@code Trip}. Where no document tells one, an
 * {@code Address} says just that.
 */
final class FtmLines {
  private static final int NAME = 384;
  private static final int LABEL = 1024;

  private final CaseFile file;
  private final Map<String, FtmEntity> entities = new LinkedHashMap<>();
  private final Map<String, Document> documents = new LinkedHashMap<>();

  private FtmLines(CaseFile file) {
    this.file = file;
  }

  static void write(CaseFile file, Writer out) {
    FtmLines lines = new FtmLines(file);
    lines.collect();
    lines.entities.values().forEach(one -> Json.write(out, false, one::write));
  }

  private void collect() {
    file.documents().forEach(s -> documents.put(s.document().id(), s.document()));
    file.documents().forEach(this::document);
    file.encounters().forEach(this::encounter);
    file.warrants().forEach(this::warrant);
    file.statements().forEach(this::statement);
    file.claims().forEach(this::claim);
    file.agreements().forEach(this::agreement);
    file.accounts().forEach(this::account);
  }

  private FtmEntity entity(String id, String schema) {
    return entities.computeIfAbsent(id, i -> new FtmEntity(i, schema));
  }

  private void document(CaseFile.Source source) {
    Document one = source.document();
    String name = one.source().substring(one.source().lastIndexOf('/') + 1);
    FtmEntity entity =
        entity(Ids.document(one.id()), "Article")
            .add("name", one.title() == null ? name : one.title(), NAME)
            .add("title", one.title(), LABEL)
            .add("fileName", name, LABEL)
            .add("author", one.author(), LABEL)
            .add("publisher", one.outlet(), LABEL)
            .add("publishedAt", one.published())
            .add("language", iso3(one.language()))
            .add("notes", one.id())
            .add("notes", one.source());
    web(one, entity);
    if (source.copyOf() != null) {
      entity("capias-copy-" + one.id().substring(one.id().indexOf(':') + 1), "UnknownLink")
          .add("subject", entity.id())
          .add("object", Ids.document(source.copyOf()))
          .add("role", "repeats most of its words; not counted as a source of its own");
    }
  }

  private static void web(Document one, FtmEntity entity) {
    String url = one.url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      entity.add("sourceUrl", url, 4096);
    }
  }

  /** The model writes languages in three letters. */
  private static @Nullable String iso3(@Nullable String language) {
    try {
      return language == null ? null : Locale.forLanguageTag(language).getISO3Language();
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private String person(PersonRef person, List<Evidence> evidence) {
    String id =
        person.id() != null
            ? "capias-person-" + person.id()
            : Ids.of("person", person.name(), evidence.get(0).document());
    entity(id, "Person").add("name", person.name(), NAME);
    return id;
  }

  private String state(StateRef state) {
    String id = "capias-state-" + state.iso2().toLowerCase(Locale.ROOT);
    entity(id, "PublicBody").add("name", state.name(), NAME).add("country", country(state));
    return id;
  }

  /** Codes of the registry are ISO 3166-1, which the model writes in small letters. */
  private static String country(StateRef state) {
    return state.iso2().toLowerCase(Locale.ROOT);
  }

  private String place(Encounter one) {
    String full = full(one);
    String id = Ids.of("place", full, one.state().iso2());
    entity(id, "Address")
        .add("name", full, NAME)
        .add("full", full, 250)
        .add("country", country(one.state()));
    return id;
  }

  private void encounter(Encounter one) {
    String person = person(one.person(), one.evidence());
    String state = state(one.state());
    boolean trip = one.kind() == EncounterKind.VISIT || one.kind() == EncounterKind.TRANSIT;
    String id = Ids.of("event", one.evidence(), one.kind().label());
    String place = place(one);
    FtmEntity event =
        entity(id, trip ? "Trip" : "Event")
            .add("name", Described.encounter(one), NAME)
            .add("startDate", one.from())
            .add("endDate", one.to())
            .add("country", country(one.state()))
            .add("location", full(one), 250)
            .add("involved", person)
            .add("involved", state)
            .add("summary", Words.capital(Words.outcome(one.outcome())))
            .add("description", one.occasion())
            .add("keywords", one.kind().label())
            .add("keywords", one.outcome().label());
    if (trip) {
      String departure = Ids.of("place", id, "departure");
      entity(departure, "Address")
          .add("name", "Place of departure not told")
          .add("remarks", "No document tells from where.");
      event.add("startLocation", departure).add("endLocation", place);
    }
    proof(event, one.evidence());
    if (one.determination() != null) {
      FtmEntity note =
          entity(Ids.of("determination", id, String.valueOf(one.from())), "Note")
              .add("name", "Was " + one.state().name() + " bound?", NAME)
              .add("entity", id)
              .add("description", Described.determination(one.determination()))
              .add("keywords", "determination " + one.determination().answer().label());
      note.addAll("notes", Described.sources(one.determination()));
    }
  }

  private static String full(Encounter one) {
    return one.place() == null ? one.state().name() : one.place() + ", " + one.state().name();
  }

  private void statement(Statement one) {
    Speaker speaker = one.speaker();
    String said = one.quote() != null ? "“" + one.quote().strip() + "”" : one.paraphrase();
    String who = speaker == null ? "Speaker not told" : speaker.name();
    FtmEntity note =
        note("statement", one.evidence(), who + ": " + said)
            .add("description", said)
            .add("summary", who + (one.cue() == null ? "" : " · " + one.cue()))
            .add("keywords", one.quote() != null ? "quotation" : "indirect speech")
            .add("keywords", one.polarity().label())
            .add("namesMentioned", speaker == null ? null : speaker.name(), NAME);
    if (speaker != null) {
      String known =
          speaker.id() == null
              ? null
              : person(new PersonRef(speaker.id(), speaker.name()), one.evidence());
      note.add("entity", known);
      mentions(speaker.name(), known, one.evidence());
    }
  }

  private void mentions(String name, @Nullable String resolved, List<Evidence> evidence) {
    for (String document : documentsOf(evidence)) {
      entity(Ids.of("mention", name, document), "Mention")
          .add("name", name, NAME)
          .add("document", Ids.document(document))
          .add("resolved", resolved);
    }
  }

  private void claim(Claim one) {
    note("claim", one.evidence(), Described.claim(one))
        .add("description", Described.claim(one))
        .add("keywords", "claim " + one.topic().label())
        .add("keywords", one.modality().label());
  }

  private void warrant(ToldWarrant one) {
    note("warrant", one.evidence(), Described.warrant(one))
        .add("description", Described.warrant(one))
        .add("keywords", "warrant as told")
        .add("entity", person(one.person(), one.evidence()));
  }

  private void agreement(Agreement one) {
    note("agreement", one.evidence(), one.about())
        .add("description", one.about())
        .add("keywords", "agreement " + one.status().label())
        .addAll("namesMentioned", one.parties());
  }

  /** Only what the sources tell differently; the rest stands in the entities themselves. */
  private void account(Account one) {
    if (one.values().size() > 1) {
      List<Evidence> evidence = new ArrayList<>();
      StringBuilder text = new StringBuilder(one.topic());
      for (Account.Value value : one.values()) {
        evidence.addAll(value.evidence());
        text.append(text.length() == one.topic().length() ? ": " : " · ").append(value.value());
        text.append(" (").append(value.documents().size()).append(')');
      }
      note("account", evidence, text.toString(), one.topic())
          .add("description", text)
          .add("keywords", one.verdict().label());
    }
  }

  private FtmEntity note(String kind, List<Evidence> evidence, String name, String... parts) {
    String[] key = parts.length == 0 ? new String[] {name} : parts;
    FtmEntity note = entity(Ids.of(kind, evidence, key), "Note").add("name", name, NAME);
    proof(note, evidence);
    return note;
  }

  /** The documents, their outlets, and the words with their places. */
  private void proof(FtmEntity entity, List<Evidence> evidence) {
    for (String document : documentsOf(evidence)) {
      Document one = documents.get(document);
      entity.add("proof", Ids.document(document));
      if (one != null) {
        entity.add("publisher", one.outlet(), LABEL);
        web(one, entity);
      }
    }
    for (Evidence e : evidence) {
      entity.add("notes", e.document() + " " + e.start() + "–" + e.end() + ": “" + e.quote() + "”");
    }
  }

  private static Set<String> documentsOf(Collection<Evidence> evidence) {
    Set<String> ids = new LinkedHashSet<>();
    evidence.forEach(e -> ids.add(e.document()));
    return ids;
  }
}
