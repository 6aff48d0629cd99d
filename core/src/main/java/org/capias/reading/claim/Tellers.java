package org.capias.reading.claim;

import org.capias.model.PartialDate;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.time.Time;

/** Numbers of those who say something, which are no part of what is said. */
final class Tellers {
  /** Days that news is news. */
  private static final int NEWS = 10;

  private Tellers() {}

  /**
   * Said on a day well before that of the article ("said in May 2021 that"): no mere "said on
   * Monday" of the news.
   */
  static boolean isLongAgo(Line line, Time time) {
    PartialDate told = Dates.date(time);
    PartialDate out = line.page.document().published();
    return told != null
        && out != null
        && line.is(line.at(time.first()), Phrase.TIME)
        && told.last().plusDays(NEWS).isBefore(out.first());
  }

  /** The verb of saying on which a phrase hangs that is not part of what is said. */
  static boolean beside(Line line, int phrase, int verb) {
    return line.isFinite(verb)
        && Lexicon.is(line.headWord(verb), Role.SAY)
        && !line.has(verb, Line.PASSIVE)
        && phrase > verb
        && line.is(phrase - 1, Phrase.PREPOSITION)
        && !line.word(phrase - 1).equals("of");
  }

  /** What was said, beside the verb, so that a date behind is that of the saying. */
  static String inBrackets(String content) {
    return content.isBlank() ? "" : " (" + content.strip() + ")";
  }

  /** The same of a verb or of the one on which it hangs. */
  static boolean speak(Line line, int from, int verb, int end) {
    return speaks(line, verb, end) || from != verb && speaks(line, from, end);
  }

  /** Whether a verb, with a date that ends before a phrase, tells when somebody spoke. */
  static boolean speaks(Line line, int verb, int end) {
    if (line.has(verb, Line.PASSIVE) || isDeed(line, verb)) {
      return false;
    }
    if (Lexicon.is(line.headWord(verb), Role.SAY)) {
      return true;
    }
    // "asserted in an interview last week that": when somebody spoke
    return line.word(end).equals("that")
        && !line.isFinite(end + 1)
        && line.is(verb + 1, Phrase.PREPOSITION)
        && line.is(verb + 2, Phrase.NOUN)
        && Borders.takesClause(line, verb);
  }

  /** "speaks in the Senate on Thursday", "reported Chad to the Council": what somebody does. */
  private static boolean isDeed(Line line, int verb) {
    return switch (line.headWord(verb)) {
      case "speaks" -> line.is(verb + 1, Phrase.PREPOSITION) && !line.word(verb + 1).equals("of");
      case "spoke" ->
          line.is(verb + 1, Phrase.PREPOSITION)
              && !line.word(verb + 1).equals("of")
              && line.is(verb + 2, Phrase.NOUN)
              && !isClause(line, verb);
      case "wrote", "written" ->
          line.word(verb + 1).equals("to")
              && !line.is(verb - 1, Phrase.QUOTE)
              && !isClause(line, verb);
      case "asked", "asks" -> isFor(line, verb) || isToAct(line, verb);
      case "urged", "urges" -> isToAct(line, verb);
      case "speak" -> line.has(verb, Line.INFINITIVE) && !isClause(line, verb);
      case "added", "adds" ->
          line.is(verb + 1, Phrase.NOUN)
              && line.is(verb + 2, Phrase.PREPOSITION)
              && !isClause(line, verb);
      case "report", "reported", "reports" ->
          line.is(verb + 1, Phrase.NOUN) && isTo(line, verb + 2);
      default -> false;
    };
  }

  /** "asked the judges in May for more time": a request, of a day of its own. */
  private static boolean isFor(Line line, int verb) {
    for (int i = verb + 1; i < line.size() && i < verb + 6; i++) {
      if (line.is(i, Phrase.PREPOSITION) && line.word(i).equals("for")) {
        return line.is(i + 1, Phrase.NOUN);
      }
      boolean on = line.is(i, Phrase.NOUN) || line.is(i, Phrase.TIME);
      if (!on && !line.is(i, Phrase.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** "asked Norway on Monday to arrest him": whom, and to do what. */
  private static boolean isToAct(Line line, int verb) {
    if (!line.is(verb + 1, Phrase.NOUN) || line.has(verb + 1, Line.PRONOUN)) {
      return false;
    }
    int i = verb + 2;
    while (i < verb + 6 && (line.is(i, Phrase.PREPOSITION) || line.is(i, Phrase.TIME))) {
      i++;
    }
    return line.is(i, Phrase.VERB) && line.has(i, Line.INFINITIVE);
  }

  /** "wrote on Monday that": what is said follows. */
  private static boolean isClause(Line line, int verb) {
    for (int i = verb + 1; i < line.size() && !line.isFinite(i); i++) {
      if (line.is(i, Phrase.SUBORDINATOR) && line.word(i).equals("that")
          || line.is(i, Phrase.QUOTE)
          || line.is(i, Phrase.COLON)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "to" somebody stands behind one or more things. */
  private static boolean isTo(Line line, int from) {
    int i = from;
    while (line.is(i, Phrase.COORDINATOR) && line.is(i + 1, Phrase.NOUN)) {
      i += 2;
    }
    return line.is(i, Phrase.PREPOSITION) && line.word(i).equals("to");
  }

  /** "two of the officials said", "according to three people": who says it, not what is said. */
  static boolean areFew(Line line, Amount amount, int verb) {
    int phrase = line.at(amount.core());
    boolean says =
        verb >= 0 && Lexicon.is(line.headWord(verb), Role.SAY) && !line.has(verb, Line.PASSIVE);
    boolean according =
        line.is(phrase - 1, Phrase.PREPOSITION)
            && line.tokens.is(line.first(phrase - 1) - 1, "according");
    String word = line.tokens.lower(amount.core());
    boolean few =
        amount.type() == Amount.Type.COUNT
            && (Lexicon.is(word, Role.NUMBER) && !word.contains("ty") || word.length() == 1)
            && amount.end() - amount.first() == 1;
    return few && (says || according);
  }
}
