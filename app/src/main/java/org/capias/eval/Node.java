package org.capias.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text: an object, a list, or a text (numbers and truth values as spelled); what
 * is {@code null} or absent is {@link #NONE}.
 */
record Node(Map<String, Node> members, List<Node> items, @Nullable String text) {
  static final Node NONE = new Node(Map.of(), List.of(), null);

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * @throws IOException where the text is no JSON; the message says where
   */
  static Node parse(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Node value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return new Node(members, List.of(), null);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Node(Map.of(), items, null);
    }
    return token == null || token == JsonToken.VALUE_NULL
        ? NONE
        : new Node(Map.of(), List.of(), parser.getText());
  }

  Node at(String name) {
    return members.getOrDefault(name, NONE);
  }

  List<Node> list(String name) {
    return at(name).items();
  }

  /** A member's text; null where it is absent, null or no text. */
  @Nullable String string(String name) {
    return at(name).text();
  }

  /** A member's text, empty where there is none. */
  String words(String name) {
    String text = string(name);
    return text == null ? "" : text;
  }

  /**
   * The words of this value, for a person to read: texts as they stand, the rest by its members.
   */
  String shown() {
    if (text != null) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    members.forEach(
        (name, value) -> {
          String shown = value.shown();
          if (!shown.isEmpty()) {
            out.append(out.length() > 0 ? ", " : "").append(name).append(": ").append(shown);
          }
        });
    items.forEach(one -> out.append(out.length() > 0 ? " | " : "").append(one.shown()));
    return out.toString();
  }
}
