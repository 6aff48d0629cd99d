package org.capias.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the contracts want it: keys in the order in which they are written, {@code null} for what
 * is not known, lists never absent. A thin layer over a streaming writer, so that a case file is
 * written without being held a second time.
 *
 * <p>Two spaces of indent and {@code \n} on every system: the same record gives the same bytes.
 */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Writes one item of a list. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  /** Writes the keys of an object. */
  interface Keys {
    void write() throws IOException;
  }

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes one document, indented over several lines or on a single one, and a line end. */
  static void write(Writer target, boolean indented, Printer printer) {
    try (JsonGenerator generator = FACTORY.createGenerator(target)) {
      if (indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        generator.setPrettyPrinter(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
      }
      printer.print(new Json(generator));
      generator.flush();
      target.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints one document. */
  interface Printer {
    void print(Json json) throws IOException;
  }

  void object(Keys keys) throws IOException {
    out.writeStartObject();
    keys.write();
    out.writeEndObject();
  }

  /** An object under a key, or null. */
  <T> void object(String key, @Nullable T value, Item<T> item) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      item.write(value);
    }
  }

  <T> void list(String key, List<T> values, Item<T> item) throws IOException {
    out.writeArrayFieldStart(key);
    for (T value : values) {
      item.write(value);
    }
    out.writeEndArray();
  }

  void strings(String key, List<String> values) throws IOException {
    list(key, values, out::writeString);
  }

  void string(String key, @Nullable String value) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value);
    }
  }

  /** An enumerated value by its label. */
  void label(String key, Label value) throws IOException {
    out.writeStringField(key, value.label());
  }

  /** A value by its text form, such as a partial date. */
  void text(String key, @Nullable Object value) throws IOException {
    string(key, value == null ? null : value.toString());
  }

  void yes(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  void number(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      string(key, null);
    } else {
      number(key, value.intValue());
    }
  }

  void number(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  void numbers(String key, double... values) throws IOException {
    out.writeFieldName(key);
    out.writeArray(values, 0, values.length);
  }
}
