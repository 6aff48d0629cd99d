package org.capias.reading.claim;

/** Dates beside a verb that do not tell when it happened. */
final class Adrift {
  private Adrift() {}

  /** A year right before its verb, and nothing else that could be the subject. */
  static boolean isSubject(Line line, int phrase) {
    boolean year = line.end(phrase) - line.first(phrase) == 1 && line.word(phrase).length() == 4;
    return year
        && Character.isDigit(line.word(phrase).charAt(0))
        && !line.is(phrase - 1, Phrase.NOUN)
        && !line.is(phrase - 1, Phrase.PREPOSITION);
  }

  /** "not having arrested him": behind a preposition. */
  static boolean isGerund(Line line, int verb) {
    int before = verb - 1;
    while (line.is(before, Phrase.ADVERB)) {
      before--;
    }
    return line.is(before, Phrase.PREPOSITION);
  }

  /** ", beginning in 2009": since when, said of nothing in the clause. */
  static boolean isReckoned(Line line, int verb) {
    return line.has(verb, Line.ING)
        && (line.is(verb - 1, Phrase.COMMA) || line.is(verb - 1, Phrase.COORDINATOR))
        && line.first(verb) == line.head(verb)
        && switch (line.headWord(verb)) {
          case "beginning", "starting", "continuing", "ending", "spanning" -> true;
          default -> false;
        };
  }

  /** Subject and verb stand in quotation marks that end before the date. */
  static boolean isQuoted(Line line, int noun, int verb, int phrase) {
    return marks(line, noun, verb) % 2 == 0 && marks(line, verb, phrase) % 2 == 1;
  }

  private static int marks(Line line, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += line.is(i, Phrase.QUOTE) ? 1 : 0;
    }
    return marks;
  }
}
