package org.capias.reading.claim;

import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Tag;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Numbers in a sentence that claim nothing of its subject. */
final class Idle {
  private Idle() {}

  /** "between two authoritarian countries": a pair, not a count. */
  static boolean isPair(Line line, Amount amount, int phrase) {
    return line.is(phrase - 1, Phrase.PREPOSITION)
        && line.word(phrase - 1).equals("between")
        && line.tokens.is(amount.core(), "two");
  }

  /** "is in their favour, with seven held by": of what, is not told. */
  static boolean isLoose(
      Line line, Clauses clauses, Amount amount, int phrase, @Nullable String thing) {
    return thing == null
        && line.is(phrase - 1, Phrase.PREPOSITION)
        && line.word(phrase - 1).equals("with")
        && clauses.chains().tail(phrase) == phrase
        && amount.type() == Amount.Type.COUNT;
  }

  /** "one minute he says": nothing leads to it. */
  static boolean isMinute(Line line, int phrase) {
    return line.is(phrase + 1, Phrase.NOUN)
        && !line.is(phrase - 1, Phrase.PREPOSITION)
        && !line.is(phrase - 1, Phrase.VERB);
  }

  /** "the 19 Sept. 11 hijackers": a day, though another number took its month. */
  static boolean isBehindMonth(Line line, Amount amount) {
    for (Time time : line.times) {
      if (time.end() == amount.first() && Adrift.isDoubtful(line, time.first(), time.end())) {
        return true;
      }
    }
    return false;
  }

  /** "on two occasions", "at one point", "than the 40 they had expected": nothing is counted. */
  static boolean isOccasion(Line line, Amount amount) {
    int before = amount.first() - 1;
    if (amount.end() >= line.sentence.end()) {
      return false;
    }
    boolean than =
        before > line.sentence.first()
            && line.tokens.is(before, "the")
            && line.tokens.is(before - 1, "than");
    return than
        || switch (line.tokens.lower(amount.end())) {
          case "occasion", "occasions" -> line.tokens.is(before, "on");
          case "chance" -> amount.type() == Amount.Type.SHARE; // "a 1 in 3 chance"
          case "point", "time", "stage", "hand", "side" -> line.tokens.is(amount.core(), "one");
          default -> false;
        };
  }

  /** "a three year low": a length without its hyphen, of which nothing is counted. */
  static boolean isOneLength(Line line, Amount amount) {
    int unit = amount.end();
    String number = line.tokens.lower(amount.core());
    return unit + 1 < line.sentence.end()
        && Lexicon.is(line.tokens.lower(unit), Role.TIMEUNIT)
        && !line.tokens.lower(unit).endsWith("s")
        && !number.equals("one")
        && !number.equals("1")
        && !number.equals("a")
        && Lexicon.is(number, Role.NUMBER)
        && (line.tokens.tag(unit + 1) == Tag.NOUN || line.tokens.tag(unit + 1) == Tag.ADJ);
  }

  /** "during his two full terms": nothing is said of them. */
  static boolean isDuring(Line line, Amount amount, int phrase) {
    String word = line.word(phrase - 1);
    boolean time =
        word.equals("during")
            || word.equals("throughout")
            || word.equals("over")
            || word.equals("after")
            || word.equals("in");
    return time
        && switch (line.word(phrase)) {
          case "his", "her", "its", "their", "my", "our" -> amount.type() == Amount.Type.COUNT;
          default -> false;
        };
  }
}
