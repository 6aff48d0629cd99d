package org.capias.reading.claim;

/** "Six people, including two drivers, a cook and a nurse, were hurt": the six were. */
final class Included {
  private static final int FARTHEST = 14;

  private Included() {}

  /** The noun of whose parts some are named before a comma: "six people"; else what was found. */
  static int or(Line line, Chains chains, int comma, int found) {
    for (int i = comma - 1; i > 1 && i > comma - FARTHEST; i--) {
      if (line.isFinite(i) || line.is(i, Phrase.COLON) || line.is(i, Phrase.RELATIVE)) {
        return found;
      }
      if (line.word(i).equals("including")) {
        boolean list = line.is(i - 1, Phrase.COMMA) && line.is(i - 2, Phrase.NOUN);
        return list ? chains.head(chains.withoutAge(i - 2)) : found;
      }
    }
    return found;
  }

  /** Whether what a verb would be said of is but one of the parts. */
  static boolean isSubject(Place place, int verb) {
    Line line = place.line();
    int noun = verb < 0 ? -1 : place.clauses().subject(verb);
    if (noun < 1 || noun > verb) {
      return false;
    }
    for (int i = noun - 1; i >= 0 && i > noun - FARTHEST; i--) {
      if (line.isFinite(i) || line.is(i, Phrase.RELATIVE)) {
        return false;
      }
      if (line.word(i).equals("including")) {
        return line.is(i - 1, Phrase.COMMA);
      }
    }
    return false;
  }
}
