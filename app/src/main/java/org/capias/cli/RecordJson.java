package org.capias.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.capias.model.Label;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON: a record is an object with the names of its components as keys, in their order;
 * what is not known is {@code null}; dates are text as precise as they are.
 */
final class RecordJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator out;

  private RecordJson(JsonGenerator out) {
    this.out = out;
  }

  /** A list that is handed over item after item, for it may not fit into memory. */
  @FunctionalInterface
  interface Flow {
    void each(Consumer<Object> taker);
  }

  /** Which registry answered, as the first thing in every document. */
  record Which(String version, String sha256, String completeUntil) {
    static Which of(Registry registry) {
      return new Which(registry.version(), registry.sha256(), registry.completeUntil().toString());
    }
  }

  /** A document of this schema with these members: a name, its value, a name, its value. */
  static Map<String, @Nullable Object> document(String schema, @Nullable Object... members) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("schema", schema);
    for (int i = 0; i < members.length; i += 2) {
      document.put((String) Objects.requireNonNull(members[i]), members[i + 1]);
    }
    return document;
  }

  /** Writes one document and a line end. */
  static void write(Writer target, Map<String, ? extends @Nullable Object> document) {
    try (JsonGenerator generator = FACTORY.createGenerator(target)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      new RecordJson(generator).value(document);
      generator.flush();
      target.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(@Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Boolean yes) {
      out.writeBoolean(yes);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Label label) {
      out.writeString(label.label());
    } else if (value instanceof Flow flow) {
      out.writeStartArray();
      flow.each(this::item);
      out.writeEndArray();
    } else if (value instanceof Iterable<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        value(item);
      }
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(String.valueOf(entry.getKey()));
        value(entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof Record facts && !isText(value)) {
      object(facts);
    } else {
      out.writeString(value.toString());
    }
  }

  private void item(Object value) {
    try {
      value(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(Object value) {
    return value instanceof org.capias.model.PartialDate;
  }

  private void object(Record facts) throws IOException {
    out.writeStartObject();
    for (RecordComponent component : facts.getClass().getRecordComponents()) {
      out.writeFieldName(component.getName());
      try {
        component.getAccessor().setAccessible(true);
        value(component.getAccessor().invoke(facts));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record can be read", e);
      }
    }
    out.writeEndObject();
  }
}
