package org.capias.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.Correction;
import org.capias.model.Correction.Item;

/**
 * Finds in a printed case file what has an id ({@code e1}, {@code q4}, {@code w2}): its words, its
 * kind, and what tells it from others of its kind.
 */
final class CaseWords {
  /** What tells a thing from others of its kind; no key has two meanings. */
  private static final Set<String> NAMING =
      Set.of(
          "person",
          "state",
          "from",
          "speaker",
          "words",
          "subject",
          "relation",
          "value",
          "court",
          "date",
          "parties",
          "about",
          "status",
          "topic");

  private final Map<String, List<Correction.Words>> words = new HashMap<>();

  /** Source of each document by id. */
  private final Map<String, String> sources = new HashMap<>();

  private final Map<String, Item> kinds = new HashMap<>();
  private final Map<String, Map<String, String>> named = new HashMap<>();

  /** Of each account the words of each of its values. */
  private final Map<String, Map<String, List<Correction.Words>>> values = new HashMap<>();

  /** Words by the names of those of whom or by whom they are. */
  private final Map<String, List<Correction.Words>> names = new HashMap<>();

  private CaseWords() {}

  static CaseWords of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** Of a case file as printed. */
  static CaseWords of(byte[] file) throws IOException {
    CaseWords found = new CaseWords();
    try (JsonParser json = new JsonFactory().createParser(file)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String list = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            found.item(json, list);
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return found;
  }

  /** The version of the registry that a case file names, or "unknown". */
  static String registry(byte[] file) {
    try (JsonParser json = new JsonFactory().createParser(file)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (json.currentName().equals("registry") && json.nextToken() == JsonToken.START_OBJECT) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (json.currentName().equals("version")
                && json.nextToken() == JsonToken.VALUE_STRING) {
              return json.getText();
            }
            json.skipChildren();
          }
        } else {
          json.nextToken();
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      return "unknown";
    }
    return "unknown";
  }

  private void item(JsonParser json, String list) throws IOException {
    String id = "";
    String source = "";
    List<Correction.Words> evidence = List.of();
    Map<String, String> told = new HashMap<>();
    Map<String, List<Correction.Words>> byValue = new LinkedHashMap<>();
    Set<String> called = new LinkedHashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("id") && value == JsonToken.VALUE_STRING) {
        id = json.getText();
      } else if (key.equals("source") && value == JsonToken.VALUE_STRING) {
        source = json.getText();
      } else if (key.equals("evidence") && value == JsonToken.START_ARRAY) {
        evidence = evidence(json);
      } else if (value == JsonToken.START_ARRAY && key.equals("values")) {
        evidence = values(json, byValue);
      } else if (value == JsonToken.START_ARRAY && key.equals("parties")) {
        List<String> parties = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          parties.add(json.getText());
        }
        called.addAll(parties);
        told.put(key, String.join(", ", parties));
      } else if (value == JsonToken.START_OBJECT) {
        String part = key.equals("state") ? "iso2" : "name";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (json.nextToken() == JsonToken.VALUE_STRING) {
            if (name.equals(part)) {
              told.put(key, json.getText());
            }
            if (name.equals("name") && !key.equals("state") || name.equals("organisation")) {
              called.add(json.getText());
            }
          } else {
            json.skipChildren();
          }
        }
      } else if (value == JsonToken.VALUE_STRING) {
        if (key.equals("subject") || key.equals("attributedTo")) {
          called.add(json.getText());
        }
        told.put(key.equals("quote") || key.equals("paraphrase") ? "words" : key, json.getText());
      } else {
        json.skipChildren();
      }
    }
    for (Item kind : Item.values()) {
      if (list.equals(kind.label() + "s") && !id.isEmpty()) {
        told.keySet().retainAll(NAMING);
        if (kind == Item.ACCOUNT) {
          // What it is about is a number, which may be another's tomorrow.
          told.remove("about");
          values.putIfAbsent(id, byValue);
        }
        for (String name : called) {
          names.computeIfAbsent(name, n -> new ArrayList<>()).addAll(evidence);
        }
        kinds.putIfAbsent(id, kind);
        named.putIfAbsent(id, told);
      }
    }
    if (!id.isEmpty()) {
      words.putIfAbsent(id, evidence);
      sources.putIfAbsent(id, source);
    }
  }

  /** The words of an account's values; gives those of all. */
  private static List<Correction.Words> values(
      JsonParser json, Map<String, List<Correction.Words>> byValue) throws IOException {
    List<Correction.Words> all = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String text = "";
      List<Correction.Words> own = List.of();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (key.equals("value") && value == JsonToken.VALUE_STRING) {
          text = json.getText();
        } else if (key.equals("evidence") && value == JsonToken.START_ARRAY) {
          own = evidence(json);
        } else {
          json.skipChildren();
        }
      }
      byValue.put(text, own);
      all.addAll(own);
    }
    return all;
  }

  /** The documents and quotes of an array of evidence whose beginning has been read. */
  static List<Correction.Words> evidence(JsonParser json) throws IOException {
    List<Correction.Words> all = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String document = "";
      String quote = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (key.equals("document") && value == JsonToken.VALUE_STRING) {
          document = json.getText();
        } else if (key.equals("quote") && value == JsonToken.VALUE_STRING) {
          quote = json.getText();
        } else {
          json.skipChildren();
        }
      }
      all.add(new Correction.Words(document, quote));
    }
    return all;
  }

  /** What kind of thing has this id. */
  Item kind(String id) {
    Item kind = kinds.get(id);
    if (kind == null) {
      throw unknown(id);
    }
    return kind;
  }

  /** What it was of and on; may be empty. */
  List<Correction.Named> named(String id) {
    return Correction.Named.of(named.getOrDefault(id, Map.of()));
  }

  private static UsageException unknown(String id) {
    return new UsageException(
        "nothing with words",
        "under '" + id + "'",
        "give an id of the case file: e1, q4, c7, w1, a2, f3");
  }

  /** The words of one value of an account. */
  List<Correction.Words> ofValue(String id, String value) {
    Map<String, List<Correction.Words>> all = values.getOrDefault(id, Map.of());
    List<Correction.Words> found = all.get(value);
    if (found == null) {
      throw new UsageException(
          "no value '" + value + "'",
          "of " + id,
          all.isEmpty() ? "give an account: f3" : "it has " + String.join("; ", all.keySet()));
    }
    return found;
  }

  /** A name that somebody or something has in the case file, where it has it. */
  List<Correction.Words> ofName(String name, String document) {
    List<Correction.Words> all = names.getOrDefault(name, List.of());
    if (all.isEmpty()) {
      throw new UsageException(
          "nobody of that name", "'" + name + "'", "give it as the case file has it");
    }
    return document.isEmpty() ? List.of() : within(all, name, document);
  }

  /** The words of what has this id, in one document where its source or id contains the text. */
  List<Correction.Words> of(String id, String document) {
    List<Correction.Words> all = words.get(id);
    if (all == null || all.isEmpty()) {
      throw unknown(id);
    }
    return within(all, id, document);
  }

  private List<Correction.Words> within(List<Correction.Words> all, String what, String document) {
    List<Correction.Words> some =
        all.stream()
            .filter(w -> w.document().contains(document) || source(w.document()).contains(document))
            .toList();
    if (some.isEmpty()) {
      throw new UsageException(
          "no words of " + what, "in '" + document + "'", "give a part of a source's name");
    }
    return some;
  }

  private String source(String document) {
    return sources.getOrDefault(document, "");
  }
}
