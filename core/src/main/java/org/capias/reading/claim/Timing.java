package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/** "Two days after", "a year earlier": lengths of time that lead from one event to another. */
final class Timing {
  private static final int LONGEST_SPAN = 12;

  private Timing() {}

  /** Whether a phrase is the word that sets one event after or before another. */
  static boolean isAfterOrBefore(Line line, int phrase) {
    return switch (line.word(phrase)) {
      case "after", "before", "later", "earlier" -> true;
      default -> false;
    };
  }

  /** "died | a day | after": what leads to a clause that is left out, and says nothing alone. */
  static boolean isLead(Line line, int phrase) {
    return line.is(phrase, Phrase.NOUN)
        && Lexicon.is(line.headWord(phrase), Role.TIMEUNIT)
        && isAfterOrBefore(line, phrase + 1);
  }

  /** What a length of time is reckoned from: "a day after the minister left". */
  static String span(Line line, Wording wording, int rest) {
    boolean clause = line.is(rest, Phrase.SUBORDINATOR);
    boolean noun = line.is(rest, Phrase.PREPOSITION) && line.is(rest + 1, Phrase.NOUN);
    boolean ahead =
        line.word(rest).equals("ahead")
            && line.word(rest + 1).equals("of")
            && line.is(rest + 2, Phrase.NOUN);
    if (!ahead && (!isAfterOrBefore(line, rest) || !clause && !noun)) {
      return "";
    }
    int end = rest + 1;
    while (end < line.size()
        && line.end(end) - line.first(rest) <= LONGEST_SPAN
        && !line.is(end, Phrase.COMMA)
        && !line.is(end, Phrase.OTHER)
        && !line.is(end, Phrase.RELATIVE)
        && !line.is(end, Phrase.COLON)) {
      end++;
    }
    while (line.is(end - 1, Phrase.PREPOSITION)) {
      end--;
    }
    return " " + wording.plain(line.first(rest), line.end(end - 1));
  }

  static String with(String said, String span) {
    int word = span.indexOf(' ', 1);
    int known = word < 0 ? -1 : said.indexOf(span.substring(0, word) + " ");
    return said.endsWith(span) ? said : (known < 0 ? said : said.substring(0, known)) + span;
  }

  /** "in advance of his visit to Oslo": what happens then is the visit. */
  static boolean isOfAdvance(Line line, int noun) {
    for (int i = noun; i > noun - 8 && line.is(i, Phrase.NOUN); i -= 2) {
      if (!line.is(i - 1, Phrase.PREPOSITION)) {
        return false;
      }
      String before = line.headWord(i - 2);
      boolean advance = before.equals("advance") || before.equals("ahead") || before.equals("wake");
      if (line.word(i - 1).equals("of") && advance && Lexicon.is(line.headWord(i), Role.EVENT)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is counted is time. */
  static boolean isTime(String thing) {
    int space = thing.indexOf(' ');
    return Lexicon.is(space < 0 ? thing : thing.substring(0, space), Role.TIMEUNIT);
  }

  /** "in the past 24 hours": a length of time behind a preposition other than "of". */
  static boolean isSpan(Line line, int link) {
    return Lexicon.is(line.headWord(link + 1), Role.TIMEUNIT) && !line.word(link).equals("of");
  }

  /** What goes on in a court, other than a statement. */
  static boolean isProceeding(Line line, int noun) {
    return switch (line.headWord(noun)) {
      case "hearing", "appearance", "trial", "arraignment" -> true;
      default -> false;
    };
  }

  /** "seized during the war in 2012": a phrase that stands for a clause and has the date. */
  static boolean isInsteadOfClause(Line line, int noun) {
    return line.is(noun - 1, Phrase.PREPOSITION)
        && (Lexicon.is(line.word(noun - 1), Role.INSTEAD)
            || line.word(noun - 1).equals("for") && Lexicon.is(line.headWord(noun), Role.KILLING));
  }

  /** Behind a preposition, a noun for what happens that is no mere talk: "over the attack". */
  static boolean isBehind(Line line, int noun) {
    return line.is(noun - 1, Phrase.PREPOSITION)
        && Adrift.isEvent(line, noun)
        && switch (line.headWord(noun)) {
          case "statement", "conference", "speech", "letter", "announcement", "report" -> false;
          default -> true;
        };
  }

  /** "told the judges at his first hearing | on 15 June". */
  static boolean isBehindProceeding(Line line, int noun) {
    return line.is(noun - 1, Phrase.PREPOSITION) && isProceeding(line, noun);
  }
}
