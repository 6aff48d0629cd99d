package org.capias.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.capias.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Every quotation of a case file, wherever in it: each object that has {@code document}, {@code
 * start}, {@code end} and {@code quote}. Nothing else of the case file's form is known here, so
 * that a later form is checked too.
 */
final class Evidences {
  private Evidences() {}

  static List<Evidence> of(byte[] json) throws IOException {
    List<Evidence> found = new ArrayList<>();
    collect(Json.object(new String(json, StandardCharsets.UTF_8)), found);
    return found;
  }

  private static void collect(@Nullable Object value, List<Evidence> found) throws IOException {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        collect(item, found);
      }
    } else if (value instanceof Map<?, ?> map) {
      if (map.containsKey("quote") && map.containsKey("start") && map.containsKey("document")) {
        found.add(evidence(map));
      }
      for (Object member : map.values()) {
        collect(member, found);
      }
    }
  }

  private static Evidence evidence(Map<?, ?> map) throws IOException {
    if (map.get("document") instanceof String document
        && map.get("start") instanceof Long start
        && map.get("end") instanceof Long end
        && map.get("quote") instanceof String quote) {
      try {
        return new Evidence(document, start.intValue(), end.intValue(), quote);
      } catch (IllegalArgumentException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
    throw new IOException("evidence without document, start, end or quote: " + map);
  }
}
