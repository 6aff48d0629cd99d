package org.capias.registry.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The description of the tables: {@code datapackage.json}, a Frictionless tabular data package. To
 * the standard it adds {@code capias:complete-until}, {@code capias:date} ({@code partial} or
 * {@code day}) and {@code capias:list} (the separator of a cell that holds several values).
 */
record DataPackage(String version, LocalDate completeUntil, List<Schema> schemas) {
  static final String FILE = "datapackage.json";

  DataPackage {
    schemas = List.copyOf(schemas);
  }

  Schema schema(String table) {
    for (Schema schema : schemas) {
      if (schema.table().equals(table)) {
        return schema;
      }
    }
    throw new IllegalArgumentException(FILE + " describes no table " + table);
  }

  static DataPackage read(InputStream json) throws IOException {
    Object root;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      root = value(parser);
    }
    List<Schema> schemas = new ArrayList<>();
    for (Object resource : list(map(root), "resources")) {
      schemas.add(schema(map(resource)));
    }
    return new DataPackage(
        text(map(root), "version"),
        LocalDate.parse(text(map(root), "capias:complete-until")),
        schemas);
  }

  private static Schema schema(Map<String, Object> resource) {
    Map<String, Object> schema = map(resource.get("schema"));
    List<Schema.Field> fields = new ArrayList<>();
    for (Object field : list(schema, "fields")) {
      fields.add(field(map(field)));
    }
    List<Schema.Link> links = new ArrayList<>();
    for (Object link : list(schema, "foreignKeys")) {
      Map<String, Object> reference = map(map(link).get("reference"));
      links.add(
          new Schema.Link(
              text(map(link), "fields"), text(reference, "resource"), text(reference, "fields")));
    }
    Object key = schema.get("primaryKey");
    List<String> columns =
        key instanceof List<?> several
            ? several.stream().map(String::valueOf).toList()
            : List.of(String.valueOf(key));
    return new Schema(text(resource, "name"), fields, columns, links);
  }

  private static Schema.Field field(Map<String, Object> field) {
    Object given = field.get("constraints");
    Map<String, Object> constraints = given == null ? Map.of() : map(given);
    Object pattern = constraints.get("pattern");
    List<String> allowed = list(constraints, "enum").stream().map(String::valueOf).toList();
    Object date = field.get("capias:date");
    return new Schema.Field(
        text(field, "name"),
        Boolean.TRUE.equals(constraints.get("required")),
        "integer".equals(field.get("type")),
        allowed.isEmpty() ? null : allowed,
        pattern == null ? null : Pattern.compile((String) pattern),
        date == null
            ? Schema.Dates.NONE
            : date.equals("day") ? Schema.Dates.DAY : Schema.Dates.PARTIAL,
        field.containsKey("capias:list"));
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException(FILE + ": an object is expected in place of " + value);
  }

  private static List<?> list(Map<String, Object> map, String name) {
    return map.get(name) instanceof List<?> list ? list : List.of();
  }

  private static String text(Map<String, Object> map, String name) {
    if (map.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(FILE + ": no text in '" + name + "' of " + map.keySet());
  }
}
