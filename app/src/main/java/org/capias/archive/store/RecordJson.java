package org.capias.archive.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A record as JSON: its components by name, in their order, what is null left out. {@link
 * RecordBinding} reads it again. By component names and not by hand, so that a fact added to the
 * model is kept from the day on which it is added, and older readings without it stay readable.
 */
final class RecordJson {
  static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;
  private final Set<String> without;

  private RecordJson(JsonGenerator out, Set<String> without) {
    this.out = out;
    this.without = without;
  }

  /** The record on one line, without these components ({@code Evidence.document}). */
  static String write(Record facts, Set<String> without) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      new RecordJson(generator, without).value(facts);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written to", e);
    }
    return text.toString();
  }

  private void value(Object value) throws IOException {
    if (value instanceof Boolean yes) {
      out.writeBoolean(yes);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Label label) {
      out.writeString(label.label());
    } else if (value instanceof Enum<?> constant) {
      out.writeString(constant.name());
    } else if (value instanceof Iterable<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        value(item);
      }
      out.writeEndArray();
    } else if (value instanceof Record facts && !(value instanceof PartialDate)) {
      object(facts);
    } else if (value instanceof String || value instanceof PartialDate) {
      out.writeString(value.toString());
    } else {
      throw new IllegalStateException("no JSON for " + value.getClass());
    }
  }

  private void object(Record facts) throws IOException {
    out.writeStartObject();
    for (RecordComponent component : Components.of(facts.getClass())) {
      @Nullable Object value = Components.value(component, facts);
      if (value != null && !without.contains(Components.name(component))) {
        out.writeFieldName(component.getName());
        value(value);
      }
    }
    out.writeEndObject();
  }
}
