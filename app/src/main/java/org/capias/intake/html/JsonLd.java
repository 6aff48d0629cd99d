package org.capias.intake.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in JSON-LD (schema.org). Scripts that are not sound JSON are used as
 * far as they go: publishers forget to escape line breaks and leave commas behind.
 */
final class JsonLd {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).build())
          .build();

  /** Things found, those that are articles before the others. */
  private final List<Map<String, Object>> articles = new ArrayList<>();

  private final List<Map<String, Object>> pages = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      found.read(script.data());
    }
    return found;
  }

  private void read(String script) {
    String json = script.strip();
    json = json.startsWith("<!--") ? json.substring(4) : json;
    int start = json.indexOf('{');
    int list = json.indexOf('[');
    start = list >= 0 && (list < start || start < 0) ? list : start;
    if (start < 0) {
      return;
    }
    List<Object> values = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json.substring(start))) {
      parser.nextToken();
      value(parser, values);
    } catch (IOException e) {
      // what was read before the fault is in the list
    }
    values.forEach(this::sort);
  }

  /** Puts the value at the parser's place into the list, before it is read to its end. */
  private static void value(JsonParser parser, List<Object> into) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      into.add(object);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        List<Object> one = new ArrayList<>(1);
        try {
          value(parser, one);
        } finally {
          if (!one.isEmpty()) {
            object.putIfAbsent(name, one.get(0));
          }
        }
      }
    } else if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      into.add(list);
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        value(parser, list);
      }
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      into.add(parser.getText());
    }
  }

  private void sort(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::sort);
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach((name, v) -> object.put(String.valueOf(name), v));
      String type = type(object).toLowerCase(Locale.ROOT);
      boolean article =
          type.contains("article")
              || type.contains("posting")
              || type.contains("report")
              || type.contains("review");
      if (article) {
        articles.add(object);
      } else if (type.contains("page")
          || type.contains("creativework")
          || type.contains("object")) {
        pages.add(object);
      }
      Object graph = object.get("@graph");
      if (graph != null) {
        sort(graph);
      }
      Object main = object.get("mainEntity");
      if (main instanceof Map) {
        sort(main);
      }
    }
  }

  private static String type(Map<String, Object> object) {
    Object type = object.get("@type");
    return type instanceof List<?> list && !list.isEmpty()
        ? String.valueOf(list.get(0))
        : String.valueOf(type);
  }

  /** The property of the article, or of the page where no article has it; null where none has. */
  @Nullable String text(String property) {
    for (List<Map<String, Object>> things : List.of(articles, pages)) {
      for (Map<String, Object> thing : things) {
        String found = plain(thing.get(property));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** As {@link #text}, of articles alone. */
  @Nullable String ofArticle(String property) {
    for (Map<String, Object> thing : articles) {
      String found = plain(thing.get(property));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A text, the name of a thing, or the names of several with commas between. */
  private static @Nullable String plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> thing) {
      return plain(thing.get("name") == null ? thing.get("@value") : thing.get("name"));
    }
    if (value instanceof List<?> list) {
      List<String> all = new ArrayList<>();
      for (Object one : list) {
        String text = plain(one);
        if (text != null && !all.contains(text)) {
          all.add(text);
        }
      }
      return all.isEmpty() ? null : String.join(", ", all);
    }
    if (value == null) {
      return null;
    }
    String text = Parser.unescapeEntities(value.toString(), false).strip();
    return text.isEmpty() ? null : text;
  }
}
