package org.capias.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.capias.model.PartialDate;
import org.capias.registry.Origin;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows, as lines of text: headings, facts wrapped to the width, behind each fact
 * the number of its source, at the end the sources themselves. A fact that no page stands behind
 * says {@code [from memory]}.
 */
final class Sheet {
  private static final int HANG = 4;
  private static final String STRONG = "\u001B[1m";
  private static final String OFF = "\u001B[0m";

  private final PrintWriter out;
  private final boolean colours;
  private final int columns;
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private boolean memory;

  Sheet(Console console) {
    this.out = console.out();
    this.colours = console.colours();
    this.columns = Math.max(80, Math.min(console.columns(), 120));
  }

  /** The first line: what this is about, its id at the right. */
  void title(String name, String id) {
    int gap = Math.max(2, columns - length(name) - length(id));
    out.print(strong(name) + " ".repeat(gap) + id + "\n");
  }

  void heading(String text) {
    out.print("\n" + strong(text) + "\n");
  }

  /** A heading and the facts below it; nothing where there are none. */
  <T> void section(String heading, List<T> facts, Consumer<T> printer) {
    if (!facts.isEmpty()) {
      heading(heading);
      facts.forEach(printer);
    }
  }

  private String strong(String text) {
    return colours ? STRONG + text + OFF : text;
  }

  /** A sentence without a source of its own. */
  void plain(String text) {
    wrap(text);
  }

  /** One fact and where it comes from. */
  void fact(String text, Origin origin) {
    String own = origin.overlay() ? " [your own registry]" : "";
    wrap(text + " " + reference(origin) + own);
    if (origin.note() != null) {
      wrap("   note: " + origin.note());
    }
  }

  /** {@code [2]}, {@code [2; case from memory]} or {@code [from memory]}. */
  private String reference(Origin origin) {
    if (!origin.hasSource()) {
      memory = true;
      return "[from memory]";
    }
    String number = number(origin.source());
    return origin.unverified().isEmpty()
        ? "[" + number + "]"
        : "[" + number + "; from memory: " + String.join(", ", origin.unverified()) + "]";
  }

  /** The number under which a source is listed at the end. */
  String number(String source) {
    return "" + sources.computeIfAbsent(source, any -> sources.size() + 1);
  }

  /** The sources that were numbered. */
  void sources() {
    heading("SOURCES");
    sources.forEach((source, number) -> wrap("[" + number + "] " + source));
    if (memory) {
      wrap("[from memory] no page was seen for this; check it before you rely on it");
    }
  }

  /** The sources, and which registry this is. */
  void end(Registry registry) {
    sources();
    out.print("\n");
    wrap(
        "registry "
            + registry.version()
            + ", complete until "
            + registry.completeUntil()
            + ", sha256 "
            + registry.sha256().substring(0, 12)
            + "…");
  }

  private void wrap(String text) {
    int indent = text.length() - text.stripLeading().length() + 2;
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    boolean fresh = true;
    for (String word : text.strip().split(" +")) {
      if (!fresh && length(line) + 1 + length(word) > columns) {
        out.print(line.append('\n'));
        line.setLength(0);
        line.append(" ".repeat(indent + HANG));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.print(line.append('\n'));
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** {@code 2024-09-02 to 2024-09-03}, {@code since 2012-05-07}, {@code until 2011}, empty. */
  static String span(@Nullable PartialDate from, @Nullable PartialDate to) {
    if (from == null) {
      return to == null ? "" : "until " + to;
    }
    if (to == null) {
      return "since " + from;
    }
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  static String list(List<String> values) {
    return String.join(", ", values);
  }
}
