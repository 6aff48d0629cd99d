package org.capias.archive.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, strings, numbers and booleans. */
final class JsonTree {
  private JsonTree() {}

  /**
   * The value of a whole text.
   *
   * @throws IOException where the text is not JSON; the message tells line and column
   */
  static @Nullable Object parse(String text) throws IOException {
    try (JsonParser in = RecordJson.FACTORY.createParser(text)) {
      in.nextToken();
      @Nullable Object value = value(in);
      if (in.nextToken() != null) {
        throw new IOException("more than one value, at " + in.currentLocation());
      }
      return value;
    }
  }

  private static @Nullable Object value(JsonParser in) throws IOException {
    @Nullable JsonToken token = in.currentToken();
    if (token == null) {
      throw new IOException("no value, at " + in.currentLocation());
    }
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> list(in);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IOException("no value but " + token + ", at " + in.currentLocation());
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser in) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String key = in.currentName();
      in.nextToken();
      map.put(key, value(in));
    }
    return map;
  }

  private static List<@Nullable Object> list(JsonParser in) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(in));
    }
    return list;
  }
}
