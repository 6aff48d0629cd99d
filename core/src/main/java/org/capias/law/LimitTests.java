package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.capias.law.Suspect.Instrument;
import org.jspecify.annotations.Nullable;

/** Tests of {@code rules/limits.txt}: what the answer rests on and how far it reaches. */
final class LimitTests {
  private LimitTests() {}

  static void into(Map<String, Test> tests) {
    tests.put("within-registry", LimitTests::withinRegistry);
    tests.put("public-on", LimitTests::publicOn);
    tests.put("own-rows", LimitTests::ownRows);
  }

  private static @Nullable Held withinRegistry(Question q) {
    return !q.day().isAfter(q.completeUntil())
        ? null
        : Held.no(
            () ->
                "The registry is complete until "
                    + words(q.completeUntil())
                    + "; for a later day this is the answer by what had been notified by then.",
            null);
  }

  private static @Nullable Held publicOn(Question q) {
    return q.knownOn() == null
        ? null
        : Held.yes(
            () -> "Answered with what was public on " + words(q.knownOn()) + ".", null);
  }

  private static @Nullable Held ownRows(Question q) {
    List<String> own =
        q.suspect().instruments().stream()
            .filter(Instrument::ownRow)
            .map(Instrument::id)
            .collect(Collectors.toList());
    if (q.place().ownRow()) {
      own.add("facts on " + q.place().ref().name());
    }
    return own.isEmpty()
        ? null
        : Held.yes(
            () -> "Rests on rows of your own: " + String.join(", ", own) + ".", null);
  }
}
