package org.capias.reading.claim;

/** "has neither signed nor ratified", "neither Borduria nor Syldavia has signed": a denial. */
final class Neither {
  private Neither() {}

  /** Whether a verb is denied by "neither" or "nor" before it or before its subject. */
  static boolean denies(Line line, Clauses clauses, int verb) {
    if (verb < 0) {
      return false;
    }
    int from = Math.max(line.sentence.first(), line.first(verb) - 1);
    if (holds(line, from, line.head(verb))) {
      return true;
    }
    int noun = clauses.subject(verb);
    return noun >= 0
        && noun < verb
        && line.end(verb - 1) - line.first(noun) < 12
        && holds(line, Math.max(line.sentence.first(), line.first(noun) - 1), line.end(noun))
        && !line.tokens.is(line.first(noun) - 1, "nor");
  }

  private static boolean holds(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.tokens.is(i, "neither") || line.tokens.is(i, "nor")) {
        return true;
      }
    }
    return false;
  }

  /** "Neither A nor B" as those of whom it is told. */
  static String both(String subject) {
    boolean opens = subject.startsWith("Neither ") || subject.startsWith("neither ");
    String names = opens ? subject.substring("neither ".length()) : subject;
    return names.replace(" nor ", " and ");
  }
}
