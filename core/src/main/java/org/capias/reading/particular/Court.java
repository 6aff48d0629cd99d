package org.capias.reading.particular;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Document;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/** Whether an article speaks of the Court or its Statute, and where first. */
final class Court {
  private static final Pattern COURT =
      Pattern.compile("\\bICC\\b|International Criminal Court|Rome Statute");

  private Court() {}

  static List<Particular> in(Document document) {
    Matcher named = COURT.matcher(document.text());
    return named.find()
        ? List.of(
            new Particular(
                Kind.COURT,
                "the Court",
                Of.THE_STORY,
                "named",
                List.of(),
                List.of(document.evidence(named.start(), named.end())),
                "court"))
        : List.of();
  }
}
