package org.capias.intake.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.intake.Offsets;
import org.capias.intake.html.Dates;
import org.capias.intake.html.Html;
import org.capias.intake.limit.Patience;
import org.capias.intake.text.CharBytes;
import org.capias.intake.text.Places;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** JSON Feed, versions 1 and 1.1. Where the JSON breaks off, what stood before it is read. */
final class JsonFeed {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  private final String source;
  private final @Nullable Places places;
  private final CharBytes bytes;
  private final Charset charset;
  private final List<String> remarks;
  private final Map<String, String> head = new HashMap<>();
  private final List<Feed.Entry> entries = new ArrayList<>();

  JsonFeed(
      String source,
      @Nullable Places places,
      CharBytes bytes,
      Charset charset,
      List<String> remarks) {
    this.source = source;
    this.places = places;
    this.bytes = bytes;
    this.charset = charset;
    this.remarks = new ArrayList<>(remarks);
  }

  Feed read() {
    try (JsonParser json = JSON.createParser(source)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("items") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            Patience.heed();
            entry(json);
          }
        } else {
          put(json, name, head, new HashMap<>());
        }
      }
    } catch (IOException e) {
      remarks.add("broken JSON behind entry " + entries.size());
    }
    return new Feed(
        "json",
        head.get("title"),
        head.get("description"),
        head.get("home_page_url"),
        head.get("feed_url"),
        author(head),
        null,
        null,
        head.get("language"),
        charset,
        entries,
        List.copyOf(remarks));
  }

  private void entry(JsonParser json) throws IOException {
    int start = (int) json.currentTokenLocation().getCharOffset();
    Map<String, String> item = new HashMap<>();
    Map<String, Integer> at = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      put(json, name, item, at);
    }
    int end = (int) json.currentTokenLocation().getCharOffset() + 1;
    Html.Words words = new Html.Words("", Offsets.NONE);
    for (String name : List.of("content_html", "content_text", "summary", "title")) {
      String text = item.get(name);
      if (text != null && words.text().isBlank()) {
        int[] origins = origins(text, at.getOrDefault(name, 0));
        words = new Raw(text, origins, 0, name.equals("content_html")).words(places);
      }
    }
    PartialDate published = date(item.get("date_published"));
    PartialDate updated = date(item.get("date_modified"));
    entries.add(
        new Feed.Entry(
            item.get("title"),
            item.get("url") != null ? item.get("url") : item.get("external_url"),
            item.get("id"),
            author(item),
            null,
            item.get("summary"),
            published != null ? published : updated,
            updated,
            null,
            words.text(),
            words.offsets(),
            bytes.at(start),
            bytes.at(end)));
  }

  private static @Nullable String author(Map<String, String> thing) {
    String one = thing.get("author.name");
    return one != null ? one : thing.get("authors.name");
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : Dates.in(text);
  }

  /** Keeps a scalar under its name, and a name inside an object or a list of objects. */
  private static void put(
      JsonParser json, String name, Map<String, String> into, Map<String, Integer> at)
      throws IOException {
    JsonToken token = json.currentToken();
    if (token.isScalarValue()) {
      if (token != JsonToken.VALUE_NULL) {
        // A name told twice counts once, and its place is that of the value that counts.
        int quote = token == JsonToken.VALUE_STRING ? 0 : 1;
        if (into.putIfAbsent(name, json.getText()) == null) {
          at.put(name, (int) json.currentTokenLocation().getCharOffset() - quote);
        }
      }
    } else if (token == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String inner = name + "." + json.currentName();
        json.nextToken();
        put(json, inner, into, at);
      }
    } else {
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        put(json, name, into, at);
      }
    }
  }

  /** Where each character of a string stands, its escapes followed. */
  private int[] origins(String text, int quote) {
    int[] pairs = new int[2 * text.length()];
    int at = quote + 1;
    for (int i = 0; i < text.length(); i++) {
      int length = 1;
      if (at < source.length() && source.charAt(at) == '\\') {
        length = at + 1 < source.length() && source.charAt(at + 1) == 'u' ? 6 : 2;
      }
      pairs[2 * i] = at;
      at += length;
      pairs[2 * i + 1] = at;
    }
    return pairs;
  }
}
