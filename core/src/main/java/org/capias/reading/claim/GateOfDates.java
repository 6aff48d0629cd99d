package org.capias.reading.claim;

import org.capias.model.PartialDate;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/** What speaks against a date at the last look before it is claimed: see {@link Gate}. */
final class GateOfDates {
  /** Days: what comes out late at night is read, and often dated, on the day before. */
  private static final int SLACK = 2;

  private GateOfDates() {}

  /** "behind 2020 standard-bearer X", "in the 2016 race": a year that goes with the noun behind. */
  static boolean isModifier(Line line, int first, int end, int verb) {
    int phrase = line.at(first);
    return verb >= 0
        && verb < phrase
        && end - first == 1
        && line.is(phrase, Phrase.TIME)
        && Character.isDigit(line.word(phrase).charAt(0))
        && line.word(phrase).length() == 4
        && line.is(phrase + 1, Phrase.NOUN)
        && !line.isFinite(phrase + 2);
  }

  /** "tore up his account Friday of the raid": the day of the account. */
  static boolean isOfNoun(Line line, int first, int verb) {
    int phrase = line.at(first);
    int next = phrase + 1;
    return verb >= 0
        && verb < phrase - 1
        && line.is(phrase, Phrase.TIME)
        && line.is(phrase - 1, Phrase.NOUN)
        && !line.has(phrase - 1, Line.PRONOUN)
        && line.word(next).equals("of");
  }

  /** "the 2012 party nominee": a year right before a noun, and nothing that makes it a date. */
  static boolean isYearOfName(Line line, int first, int end) {
    int phrase = line.at(first);
    return end - first == 1
        && line.is(phrase, Phrase.TIME)
        && line.word(phrase).length() == 4
        && Character.isDigit(line.word(phrase).charAt(0))
        && line.is(phrase + 1, Phrase.NOUN)
        && !line.has(phrase + 1, Line.PRONOUN)
        && (!line.is(phrase - 1, Phrase.PREPOSITION) || line.word(phrase - 1).equals("of"));
  }

  /**
   * A deed in the past, on a day, or in a month, after that on which the text came out: the time is
   * misread.
   */
  static boolean isAheadOfItself(Place place, int verb, @Nullable PartialDate asOf) {
    Line line = place.line();
    PartialDate out = line.page.document().published();
    int main = verb < 0 || asOf == null || out == null ? -1 : place.clauses().start(verb);
    if (main < 0 || asOf == null || out == null || !line.isFinite(main)) {
      return false;
    }
    String word = line.headWord(main);
    boolean isMonth = asOf.precision() == PartialDate.Precision.MONTH;
    boolean was = line.word(main).equals("was") || line.word(main).equals("were");
    boolean past = word.endsWith("ed") && (was && isMonth || line.first(main) == line.head(main));
    boolean due = Lexicon.is(word, Role.AHEAD) && (was || main != verb);
    int slack = asOf.isDay() ? SLACK : 0;
    return past
        && !due
        && (asOf.isDay() || isMonth)
        && asOf.first().isAfter(out.last().plusDays(slack));
  }

  /** "In office only since 2010, he would be the first": the date is not that of what would be. */
  static boolean isSinceOfPlan(Line line, int first, int verb) {
    return verb >= 0
        && line.word(line.at(first) - 1).equals("since")
        && line.has(verb, Line.MODAL)
        && line.at(first) < verb;
  }
}
