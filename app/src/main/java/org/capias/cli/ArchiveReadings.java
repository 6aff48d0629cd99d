package org.capias.cli;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.archive.Archive;
import org.capias.archive.store.Listed;
import org.capias.archive.store.Versioned;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * {@code capias archive readings}: what each version of the reader saw in an item, and how the
 * later ones differ. A reading is compared as the JSON that the store keeps, one value a line.
 */
final class ArchiveReadings {
  private final Console console;

  ArchiveReadings(Console console) {
    this.console = console;
  }

  int show(Shelves shelves, Archive.Item item, @Nullable Format format) {
    List<Listed> documents =
        shelves.store().listed(List.of(item.record())).getOrDefault(item.record(), List.of());
    if (documents.isEmpty()) {
      console.tell("nothing was read", item.source(), "'capias archive show' tells what it is");
      return Console.PROBLEMS;
    }
    if (format == Format.JSON) {
      RecordJson.write(console.out(), json(shelves, documents));
      return Console.DONE;
    }
    for (Listed document : documents) {
      text(document, shelves.store().readings(document.id()));
    }
    return Console.DONE;
  }

  private static Map<String, @Nullable Object> json(Shelves shelves, List<Listed> documents) {
    List<Object> all = new ArrayList<>();
    for (Listed document : documents) {
      List<Object> readings = new ArrayList<>();
      for (Versioned one : shelves.store().readings(document.id())) {
        Map<String, @Nullable Object> reading = new LinkedHashMap<>();
        reading.put("reader", one.reader());
        reading.putAll(parts(one.reading()));
        readings.add(reading);
      }
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("document", document.id());
      one.put("readings", readings);
      all.add(one);
    }
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    whole.put("schema", "capias.archive-readings/1");
    whole.put("documents", all);
    return whole;
  }

  private void text(Listed document, List<Versioned> readings) {
    console.out().print(document.id() + "  " + document.source() + "\n");
    @Nullable Versioned before = null;
    for (Versioned one : readings) {
      console.out().print("  " + one.reader() + ": " + counts(one.reading()) + "\n");
      if (before != null) {
        String difference =
            Differences.between(
                lines(before.reading()),
                lines(one.reading()),
                before.reader(),
                one.reader(),
                console.colours());
        console.out().print(difference.isEmpty() ? "  the same as before\n" : difference);
      }
      before = one;
    }
  }

  private static String counts(Reading reading) {
    List<String> counts = new ArrayList<>();
    parts(reading)
        .forEach(
            (name, part) -> {
              if (part instanceof List<?> list) {
                counts.add(ArchiveTexts.counted(list.size(), name));
              }
            });
    return String.join(", ", counts);
  }

  private static String lines(Reading reading) {
    StringWriter out = new StringWriter();
    RecordJson.write(out, parts(reading));
    return out.toString();
  }

  /** All that it tells; the document itself is the same in all readings. */
  private static Map<String, @Nullable Object> parts(Reading reading) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : Reading.class.getRecordComponents()) {
      if (!component.getName().equals("document")) {
        try {
          parts.put(component.getName(), component.getAccessor().invoke(reading));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("a record can be read", e);
        }
      }
    }
    return parts;
  }
}
