package org.capias.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entity of FollowTheMoney while it is filled: an id, a schema, and for each property the
 * different values in the order in which they came. A value that is not known is not added; the
 * model has no null.
 */
final class FtmEntity {
  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  FtmEntity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  String id() {
    return id;
  }

  /** Adds a value, shortened to what the model allows for a name or a label. */
  FtmEntity add(String property, @Nullable Object value, int longest) {
    String text = value == null ? "" : value.toString().strip();
    if (!text.isEmpty()) {
      String kept =
          text.codePointCount(0, text.length()) <= longest
              ? text
              : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
      properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(kept);
    }
    return this;
  }

  /** Adds a value as long as a text of the model may be. */
  FtmEntity add(String property, @Nullable Object value) {
    return add(property, value, 65_000);
  }

  FtmEntity addAll(String property, Iterable<String> values) {
    values.forEach(value -> add(property, value));
    return this;
  }

  /** One line of JSON. */
  void write(Json json) throws IOException {
    json.object(
        () -> {
          json.string("id", id);
          json.string("schema", schema);
          json.object(
              "properties",
              properties,
              all ->
                  json.object(
                      () -> {
                        for (Map.Entry<String, Set<String>> one : all.entrySet()) {
                          List<String> values = new ArrayList<>(one.getValue());
                          json.strings(one.getKey(), values);
                        }
                      }));
        });
  }
}
