package org.capias.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.StringJoiner;
import org.capias.archive.search.Search;
import org.capias.model.Document;
import org.capias.model.Evidence;

/** What a search found, as lines for a person. */
final class FoundText {
  /** Places of the words that are listed with each document; JSON has them all. */
  private static final int PLACES = 5;

  private final Console console;
  private final PrintWriter out;

  FoundText(Console console) {
    this.console = console;
    this.out = console.out();
  }

  void print(String query, Search.Results found) {
    String asked = query.isBlank() ? "" : " for " + query.strip();
    out.print(found.total() + (found.total() == 1 ? " document" : " documents") + asked + "\n");
    for (Search.Hit hit : found.hits()) {
      print(hit);
    }
    if (found.total() > found.hits().size()) {
      out.print("\n" + (found.total() - found.hits().size()) + " more; --limit shows more\n");
    }
    if (found.total() > 0) {
      facets(found);
    }
  }

  private void print(Search.Hit hit) {
    Document document = hit.document();
    StringJoiner about = new StringJoiner(", ");
    for (Object each : new Object[] {document.outlet(), document.published()}) {
      if (each != null) {
        about.add(each.toString());
      }
    }
    String title = document.title() != null ? document.title() : document.source();
    out.print("\n" + strong(title) + (about.length() > 0 ? "  (" + about + ")" : "") + "\n");
    out.print("  " + (document.url() != null ? document.url() : document.source()) + "\n");
    out.print("  " + document.id() + places(hit.highlights()) + "\n");
    if (hit.snippet() != null) {
      wrap(hit.snippet());
    }
  }

  /** Where the words stand, in code points of the text. */
  private static String places(List<Evidence> highlights) {
    StringJoiner places = new StringJoiner(", ", " at ", "");
    highlights.stream().limit(PLACES).forEach(each -> places.add(each.start() + "-" + each.end()));
    if (highlights.size() > PLACES) {
      places.add("…");
    }
    return highlights.isEmpty() ? "" : places.toString();
  }

  private void wrap(Evidence snippet) {
    int width = Math.max(60, Math.min(console.columns(), 120)) - 2;
    StringBuilder line = new StringBuilder("  |");
    for (String word : snippet.quote().strip().split("\\s+")) {
      if (line.length() + 1 + word.length() > width && line.length() > 3) {
        out.print(line + "\n");
        line = new StringBuilder("  |");
      }
      line.append(' ').append(shown(word));
    }
    out.print(line + "\n");
  }

  /** Control characters of a stranger's text must not reach the terminal. */
  private static String shown(String word) {
    StringBuilder shown = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden = type == Character.CONTROL || type == Character.FORMAT;
              shown.appendCodePoint(hidden ? 0xFFFD : c);
            });
    return shown.toString();
  }

  private void facets(Search.Results found) {
    out.print("\n");
    if (found.counted() < found.total()) {
      out.print("counted in " + found.counted() + " of them:\n");
    }
    found
        .facets()
        .forEach(
            (facet, counts) -> {
              if (!counts.isEmpty()) {
                StringJoiner list = new StringJoiner(" · ");
                counts.forEach(each -> list.add(shown(each.value()) + " " + each.documents()));
                int others = found.others().getOrDefault(facet, 0);
                if (others > 0) {
                  list.add(others + " more");
                }
                out.print(facet + " ".repeat(Math.max(1, 10 - facet.length())) + list + "\n");
              }
            });
  }

  private String strong(String text) {
    String plain = shown(text);
    return console.colours() ? "\u001B[1m" + plain + "\u001B[0m" : plain;
  }
}
