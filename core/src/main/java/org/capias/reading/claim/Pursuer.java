package org.capias.reading.claim;

/** Whether it is a court that pursues somebody: the subject of a verb, its agent, its town. */
final class Pursuer {
  private final Place place;
  private final Line line;
  private final Clauses clauses;
  private final Courts courts;

  Pursuer(Place place, Courts courts) {
    this.place = place;
    this.line = place.line();
    this.clauses = place.clauses();
    this.courts = courts;
  }

  /** Whether the subject is a court, or "it" that means one. */
  boolean byCourt(int verb) {
    int noun = clauses.subject(verb);
    if (noun < 0) {
      return false;
    }
    if (line.has(noun, Line.PRONOUN)) {
      String name = place.wording().subject(noun, verb);
      return name != null && (Groups.court(name) != null || isPart(name));
    }
    int end = noun < verb ? Math.min(verb, noun + 3) : noun + 1;
    int last = line.end(Math.max(noun, end - 1));
    return courts.meant(line.first(noun), last) != null
        || courts.isTribunal(line.first(noun), last);
  }

  private static boolean isPart(String name) {
    int space = name.indexOf(" (");
    return space > 0 && Groups.court(name.substring(0, space)) != null;
  }

  /** Whether "by" names a court, or the place is the town of the courts: "wanted in The Hague". */
  boolean isByCourt(int verb) {
    int by = agent(verb);
    return by < 0 ? isInTheHague(verb) : courts.meant(line.first(by), line.end(by)) != null;
  }

  /** Whether "by" names a court, or no agent is told. */
  boolean isByCourtOrNobody(int verb) {
    int by = agent(verb);
    return by < 0 || courts.meant(line.first(by), line.end(by)) != null;
  }

  /** The noun behind "by" in the clause of a verb, or -1. */
  private int agent(int verb) {
    int end = clauses.end(verb);
    for (int i = verb + 1; i < end; i++) {
      if (line.word(i).equals("by") && line.is(i + 1, Phrase.NOUN)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "is wanted in The Hague", "In The Hague he is charged". */
  private boolean isInTheHague(int verb) {
    int subject = clauses.subject(verb);
    int end = clauses.end(verb);
    for (int i = verb + 1; i < end; i++) {
      if (isHague(i)) {
        return true;
      }
    }
    return subject == 2 && isHague(0) || subject == 3 && line.is(2, Phrase.COMMA) && isHague(0);
  }

  private boolean isHague(int preposition) {
    return line.word(preposition).equals("in")
        && line.is(preposition + 1, Phrase.NOUN)
        && line.headWord(preposition + 1).equals("hague");
  }

  /** Whether a surrender goes to a court: "to the International Criminal Court". */
  boolean toCourt(int verb) {
    int end = Math.min(line.size(), verb + 8);
    for (int i = verb + 1; i < end; i++) {
      if (line.word(i).equals("to") && line.is(i + 1, Phrase.NOUN)) {
        return courts.meant(line.first(i + 1), line.end(i + 1)) != null;
      }
    }
    return false;
  }
}
