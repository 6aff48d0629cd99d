package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Shape;

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

  /** "referred to", "cited": a date behind belongs to what is spoken of. */
  static boolean isMention(Line line, int phrase) {
    int verb = line.is(phrase, Phrase.PREPOSITION) ? phrase - 1 : phrase;
    return line.is(verb, Phrase.VERB)
        && switch (line.headWord(verb)) {
          case "referenced",
              "references",
              "referencing",
              "referred",
              "referring",
              "cited",
              "cites",
              "citing",
              "mentioned",
              "mentions",
              "mentioning",
              "recalled",
              "recalls",
              "recalling",
              "remembered",
              "remembers",
              "commemorate",
              "commemorates",
              "commemorated" ->
              true;
          default -> false;
        };
  }

  /** "the 19 Sept. 11 hijackers": a day with a number on either side. */
  static boolean isDoubtful(Line line, int first, int end) {
    boolean behind =
        end < line.sentence.end()
            && line.tokens.shape(end) == Shape.NUMBER
            && line.tokens.word(end).length() <= 2
            && line.tokens.shape(end - 1) != Shape.NUMBER;
    int day = line.tokens.is(first, "the") ? first + 1 : first;
    return behind && line.tokens.shape(day) == Shape.NUMBER;
  }

  /** "will become law after voting on Monday": the vote was, the law will be. */
  static boolean isBehindDeed(Line line, int verb, int phrase) {
    boolean ahead = line.has(verb, Line.MODAL);
    for (int i = verb + 1; i + 1 < phrase; i++) {
      boolean link =
          (line.word(i).equals("after") || line.word(i).equals("before"))
              && (ahead || line.is(i - 1, Phrase.COMMA) || line.is(i - 1, Phrase.TIME));
      if (link && line.is(i + 1, Phrase.VERB) && line.has(i + 1, Line.ING)) {
        return true;
      }
    }
    return false;
  }

  /** ", one of the panels looking into it, in May": the comma closes what the participle says. */
  static boolean isCutOff(Line line, int verb, int linked) {
    return verb < linked
        && line.is(linked - 1, Phrase.COMMA)
        && line.has(verb, Line.ING)
        && !line.isFinite(verb)
        && line.is(verb - 1, Phrase.NOUN);
  }

  /** ", beginning in 2009": since when, said of nothing in the clause. */
  static boolean isReckoned(Line line, int verb) {
    boolean thing = // "vote on the bill beginning Friday", but "a summit beginning Friday"
        line.is(verb - 1, Phrase.NOUN) && !Lexicon.is(line.headWord(verb - 1), Role.EVENT);
    return line.has(verb, Line.ING)
        && (line.is(verb - 1, Phrase.COMMA) || line.is(verb - 1, Phrase.COORDINATOR) || thing)
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

  /** "X, president from 2016 to 2022", "X, a party since 2002". */
  static boolean isApposed(Line line, int noun) {
    return line.is(noun - 1, Phrase.COMMA)
        && line.is(noun - 2, Phrase.NOUN)
        && line.headWord(noun).indexOf('.') < 0;
  }

  /** "After his performance on Thursday, the": the date belongs to the phrase before the clause. */
  static boolean isInFrontedPhrase(Line line, Chains chains, int linked, int end) {
    int noun = linked - 1;
    if (!line.is(noun, Phrase.NOUN) || !line.is(end, Phrase.COMMA)) {
      return false;
    }
    int first = chains.head(noun) - 1;
    if (line.word(0).equals("unlike") || line.word(1).equals("unlike")) {
      return true;
    }
    boolean opens = first == 0 || first == 1 && line.is(0, Phrase.COORDINATOR);
    return opens && line.is(first, Phrase.PREPOSITION);
  }

  /** "after doing so", "by asking": told beside what is said, and no part of it. */
  static boolean isAdjunct(String link) {
    return switch (link) {
      case "after", "before", "by", "while", "when", "without", "since" -> true;
      default -> false;
    };
  }

  /** "their abduction": with an owner the ending tells what happens. */
  static boolean isDeed(Line line, Chains chains, int noun) {
    String word = line.headWord(noun);
    boolean ending = word.endsWith("tion") || word.endsWith("sion") || word.endsWith("ment");
    return ending && chains.possessive(noun) >= 0 && !Lexicon.is(word, Role.MEASURE);
  }

  /** "It was in May that he came": the verb of what came in May; else the verb itself. */
  static int cleft(Line line, int verb, int end) {
    boolean it =
        line.has(verb, Line.COPULA)
            && line.word(verb - 1).equals("it")
            && line.is(end, Phrase.SUBORDINATOR)
            && line.word(end).equals("that")
            && end - verb <= 3;
    for (int i = end + 1; it && i < end + 6; i++) {
      if (line.isFinite(i)) {
        return i;
      }
    }
    return it ? -1 : verb;
  }

  /** A noun for what happens; "Congress" is a body. */
  static boolean isEvent(Line line, int noun) {
    boolean body =
        line.headWord(noun).equals("congress") && line.tokens.shape(line.head(noun)) != Shape.LOWER;
    return !body && Lexicon.is(line.headWord(noun), Role.EVENT);
  }
}
