package org.capias.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.capias.model.Correction;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code corrections.jsonl}: one correction in a line, only ever added to. A line that is no
 * correction is told with its number and the others are read.
 */
final class CorrectionFile {
  static final String NAME = "corrections.jsonl";
  private static final JsonFactory JSON = new JsonFactory();

  private CorrectionFile() {}

  /** What the file holds; {@code problems} gets a sentence for each line that cannot be used. */
  static List<Correction> read(Path file, List<String> problems) {
    List<Correction> corrections = new ArrayList<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      problems.add("corrections cannot be read, " + file + ", give a file of lines of JSON");
      return corrections;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          corrections.add(correction(lines.get(i)));
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
          problems.add(
              "no correction, " + file + " line " + (i + 1) + ", put it right or take it out");
        }
      }
    }
    return corrections;
  }

  /** Adds a line, and gives the id under which it can be undone. */
  static String append(Path file, Correction correction) throws IOException {
    String line = line(correction);
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return id(line);
  }

  static String line(Correction correction) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", "capias.correction/1");
      json.writeStringField("action", correction.action().label());
      Correction.Item item = correction.item();
      if (item != null) {
        json.writeStringField("item", item.label());
      }
      named(json, "named", correction.named());
      words(json, "words", correction.words());
      words(json, "other", correction.other());
      named(json, "otherNamed", correction.otherNamed());
      text(json, "field", correction.field());
      text(json, "value", correction.value());
      json.writeStringField("who", correction.who());
      text(json, "when", correction.when() == null ? null : correction.when().toString());
      json.writeStringField("why", correction.why());
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void named(JsonGenerator json, String key, List<Correction.Named> named)
      throws IOException {
    if (!named.isEmpty()) {
      json.writeObjectFieldStart(key);
      for (Correction.Named one : named) {
        json.writeStringField(one.key(), one.value());
      }
      json.writeEndObject();
    }
  }

  private static void words(JsonGenerator json, String key, List<Correction.Words> words)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Correction.Words one : words) {
      json.writeStartObject();
      json.writeStringField("document", one.document());
      json.writeStringField("quote", one.quote());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value);
    }
  }

  static Correction correction(String line) throws IOException {
    Map<String, String> cells = new HashMap<>();
    Map<String, List<Correction.Words>> words = new HashMap<>();
    Map<String, String> named = new HashMap<>();
    Map<String, String> otherNamed = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY) {
          words.put(key, CaseWords.evidence(json));
        } else if (value == JsonToken.VALUE_STRING) {
          cells.put(key, json.getText());
        } else if (value == JsonToken.START_OBJECT && key.equals("named")) {
          named(json, named);
        } else if (value == JsonToken.START_OBJECT && key.equals("otherNamed")) {
          named(json, otherNamed);
        } else {
          json.skipChildren();
        }
      }
    }
    Correction.Action action = null;
    for (Correction.Action one : Correction.Action.values()) {
      action = one.label().equals(cells.get("action")) ? one : action;
    }
    if (action == null || !cells.containsKey("who") || !cells.containsKey("why")) {
      throw new IllegalArgumentException("no action, who or why");
    }
    String kind = cells.get("item");
    Correction.Item item = kind == null ? null : Label.parse(Correction.Item.class, kind);
    if (action == Correction.Action.SET
        && !Settable.is(item, cells.getOrDefault("field", ""), cells.getOrDefault("value", ""))) {
      throw new IllegalArgumentException("cannot be set");
    }
    if (action == Correction.Action.RENAME
        && (named.getOrDefault("name", "").isBlank()
            || cells.getOrDefault("value", "").isBlank())) {
      throw new IllegalArgumentException("no name, or no new one");
    }
    String when = cells.get("when");
    return new Correction(
        id(line),
        action,
        item,
        Correction.Named.of(named),
        words.getOrDefault("words", List.of()),
        words.getOrDefault("other", List.of()),
        Correction.Named.of(otherNamed),
        cells.get("field"),
        cells.get("value"),
        cells.getOrDefault("who", ""),
        when == null ? null : PartialDate.parse(when),
        cells.getOrDefault("why", ""));
  }

  private static void named(JsonParser json, Map<String, String> named) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        named.put(key, json.getText());
      } else {
        json.skipChildren();
      }
    }
  }

  static String id(String line) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
