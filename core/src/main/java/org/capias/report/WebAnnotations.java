package org.capias.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.report.view.Described;
import org.capias.report.view.Page;
import org.capias.report.view.Words;

/**
 * A case file as a collection of Web Annotations (W3C Recommendation of 23 February 2017, JSON-LD):
 * one annotation for each thing that rests on words, its targets the words.
 *
 * <p>A target is found by what the words are, with up to 32 characters before and after ({@code
 * TextQuoteSelector}), and by where they stand ({@code TextPositionSelector}). Both count Unicode
 * code points, as the Recommendation asks, in the document's text exactly as decoded; that text is
 * named by the hash of its bytes, {@code urn:sha256:…}; {@code scope} is the page that it came
 * from.
 */
final class WebAnnotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String QUOTE = "TextQuoteSelector";
  private static final String POSITION = "TextPositionSelector";
  private static final int AROUND = 32;

  /** An annotation to be: what kind of thing, in which words, on which words. */
  private record Note(String kind, String text, List<Evidence> evidence) {
    String id() {
      return "urn:" + Ids.of(kind.replace(' ', '-'), evidence, text).replaceFirst("-", ":");
    }
  }

  /** A text as code points, so that the words around others are cut without counting again. */
  private record Text(Document document, int[] points) {
    String between(int from, int to) {
      int start = Math.max(0, from);
      return new String(points, start, Math.min(points.length, to) - start);
    }
  }

  private final Json json;
  private final Map<String, Text> texts = new LinkedHashMap<>();

  private WebAnnotations(Json json, CaseFile file) {
    this.json = json;
    for (CaseFile.Source source : file.documents()) {
      Document one = source.document();
      texts.put(one.id(), new Text(one, one.text().codePoints().toArray()));
    }
  }

  static void write(CaseFile file, Writer out) {
    Json.write(out, true, json -> new WebAnnotations(json, file).collection(file));
  }

  private void collection(CaseFile file) throws IOException {
    Map<String, Note> notes = new LinkedHashMap<>();
    notes(file).forEach(note -> notes.putIfAbsent(note.id(), note));
    String id =
        "urn:" + Ids.of("collection", String.join(" ", notes.keySet())).replaceFirst("-", ":");
    json.object(
        () -> {
          json.string("@context", CONTEXT);
          json.string("id", id);
          json.string("type", "AnnotationCollection");
          json.string("label", Page.inWords(file).title());
          json.object("generator", file, f -> generator());
          json.number("total", notes.size());
          json.object(
              "first",
              List.copyOf(notes.values()),
              all ->
                  json.object(
                      () -> {
                        json.string("id", id + ":page:1");
                        json.string("type", "AnnotationPage");
                        json.string("partOf", id);
                        json.number("startIndex", 0);
                        json.list("items", all, this::annotation);
                      }));
        });
  }

  private void generator() throws IOException {
    json.object(
        () -> {
          json.string("id", "urn:capias");
          json.string("type", "Software");
          json.string("name", "Capias");
        });
  }

  private static List<Note> notes(CaseFile file) {
    List<Note> notes = new ArrayList<>();
    for (Encounter one : file.encounters()) {
      String text = Described.encounter(one) + ": " + Words.outcome(one.outcome());
      notes.add(new Note("encounter", text, one.evidence()));
    }
    file.timeline()
        .forEach(
            t ->
                notes.add(new Note("event", Words.date(t.date()) + ": " + t.what(), t.evidence())));
    file.statements().forEach(s -> notes.add(new Note("statement", said(s), s.evidence())));
    file.claims().forEach(c -> notes.add(new Note("claim", Described.claim(c), c.evidence())));
    file.warrants()
        .forEach(w -> notes.add(new Note("warrant", Described.warrant(w), w.evidence())));
    file.agreements()
        .forEach(
            a ->
                notes.add(
                    new Note(
                        "agreement",
                        Words.capital(a.status().label()) + ": " + a.about(),
                        a.evidence())));
    for (Account account : file.accounts()) {
      for (Account.Value value : account.values()) {
        String text =
            account.topic() + ": " + value.value() + " (" + account.verdict().label() + ")";
        notes.add(new Note("account", text, value.evidence()));
      }
    }
    notes.removeIf(note -> note.evidence().isEmpty());
    return notes;
  }

  private static String said(Statement one) {
    Speaker speaker = one.speaker();
    String quote = one.quote();
    String words = quote != null ? "“" + quote.strip() + "”" : one.paraphrase();
    String cue = one.cue() == null ? "" : ", " + one.cue();
    return (speaker == null ? "Speaker not told" : speaker.name()) + cue + ": " + words;
  }

  private void annotation(Note note) throws IOException {
    json.object(
        () -> {
          json.string("id", note.id());
          json.string("type", "Annotation");
          json.string("motivation", "describing");
          json.list(
              "body",
              List.of("describing", "tagging"),
              purpose -> body(purpose, purpose.equals("tagging") ? note.kind() : note.text()));
          json.list("target", note.evidence().stream().sorted().distinct().toList(), this::target);
        });
  }

  /** What is said, for people; and the kind of it, for filters. */
  private void body(String purpose, String value) throws IOException {
    json.object(
        () -> {
          json.string("type", "TextualBody");
          json.string("value", value);
          json.string("format", "text/plain");
          json.string("purpose", purpose);
        });
  }

  private void target(Evidence words) throws IOException {
    Text text = Objects.requireNonNull(texts.get(words.document()), "evidence of no document");
    json.object(
        () -> {
          json.string("type", "SpecificResource");
          json.string("source", "urn:" + words.document());
          String url = text.document().url();
          if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
            json.string("scope", url);
          }
          json.list("selector", List.of(QUOTE, POSITION), type -> selector(type, words, text));
        });
  }

  private void selector(String type, Evidence words, Text text) throws IOException {
    json.object(
        () -> {
          json.string("type", type);
          if (type.equals(QUOTE)) {
            json.string("exact", words.quote());
            json.string("prefix", text.between(words.start() - AROUND, words.start()));
            json.string("suffix", text.between(words.end(), words.end() + AROUND));
          } else {
            json.number("start", words.start());
            json.number("end", words.end());
          }
        });
  }
}
