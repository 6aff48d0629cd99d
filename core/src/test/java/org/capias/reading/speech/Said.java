package org.capias.reading.speech;

import java.util.List;
import java.util.Map;
import org.capias.model.Statement;
import org.capias.reading.name.Names;
import org.capias.reading.text.Page;

/**
 * Statements of a text in one line each, for tests: {@code speaker: "words"} or {@code speaker>
 * clause}.
 */
final class Said {
  private static final Names NAMES = Names.of(List.of(), Map.of());

  private Said() {}

  static List<Statement> in(String text) {
    Page page = Pages.of(text);
    return Speech.in(page, NAMES.in(page)).statements();
  }

  static List<String> lines(String text) {
    return in(text).stream().map(Said::line).toList();
  }

  static List<String> quotes(String text) {
    return in(text).stream().filter(s -> s.quote() != null).map(Said::line).toList();
  }

  private static String line(Statement s) {
    String who = s.speaker() == null ? "nobody" : s.speaker().name();
    return s.quote() != null ? who + ": " + s.quote() : who + "> " + s.paraphrase();
  }

  static Page page(String text) {
    return Pages.of(text);
  }
}
