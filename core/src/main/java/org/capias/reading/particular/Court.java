package org.capias.reading.particular;

import java.util.List;
import org.capias.model.Document;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/** Whether an article speaks of the Court or its Statute, and where first. */
final class Court {
  /** As the Court and its Statute are named; the letters stand as a word of their own. */
  private static final List<String> NAMES =
      List.of("ICC", "International Criminal Court", "Rome Statute");

  private Court() {}

  static List<Particular> in(Document document) {
    String text = document.text();
    int first = text.length();
    int end = first;
    for (String name : NAMES) {
      int at = find(text, name);
      if (at >= 0 && at < first) {
        first = at;
        end = at + name.length();
      }
    }
    return end > first
        ? List.of(
            new Particular(
                Kind.COURT,
                "the Court",
                Of.THE_STORY,
                "named",
                List.of(),
                List.of(document.evidence(first, end)),
                "court"))
        : List.of();
  }

  private static int find(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0 && name.equals("ICC") && (isWord(text, at - 1) || isWord(text, at + 3))) {
      at = text.indexOf(name, at + 1);
    }
    return at;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (text.charAt(at) == '_' || Character.isLetterOrDigit(text.charAt(at)));
  }
}
