package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/** Words for a place in a row: "third", "15th"; and of what they are none: "the 14th Amendment". */
final class Ordinals {
  private static final Set<String> NO_ORDINAL =
      Set.of(
          "century",
          "floor",
          "district",
          "street",
          "avenue",
          "amendment",
          "congress",
          "brigade",
          "infantry",
          "circuit",
          "grade",
          "birthday");

  private Ordinals() {}

  static boolean is(String word) {
    int n = word.length();
    boolean digits =
        Character.isDigit(word.charAt(0)) && n > 2 && Character.isDigit(word.charAt(n - 3));
    return Lexicon.is(word, Role.ORDINAL)
        || digits
            && (word.endsWith("th")
                || word.endsWith("st")
                || word.endsWith("nd")
                || word.endsWith("rd"));
  }

  /** "the 14th Amendment's reach". */
  static boolean isName(Line line, int phrase, int token) {
    for (int i = token + 1; i < line.end(phrase); i++) {
      if (NO_ORDINAL.contains(line.tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isParty(String head) {
    return switch (head) {
      case "country",
          "state",
          "nation",
          "leader",
          "party",
          "president",
          "member",
          "person",
          "man",
          "woman",
          "suspect",
          "government",
          "city",
          "court",
          "company" ->
          true;
      default -> false;
    };
  }

  /** "the first | X has faced": a superlative that a clause without a pronoun explains. */
  static boolean isSuperlative(Line line, int noun) {
    int second = line.first(noun) + 1;
    if (!line.word(noun).equals("the") || second >= line.end(noun)) {
      return false;
    }
    return switch (line.tokens.lower(second)) {
      case "first", "second", "third", "last", "latest", "only", "biggest", "largest" ->
          line.cast.at(line.end(noun) - 1) != null;
      default -> false;
    };
  }

  /** "It is the seventh meeting of the two leaders". */
  static boolean isNthOf(Line line, int phrase, int token) {
    boolean it = line.word(phrase - 2).equals("it") || line.word(phrase - 2).equals("this");
    return it
        && line.has(phrase - 1, Line.COPULA)
        && line.tokens.is(token - 1, "the")
        && Lexicon.is(line.headWord(phrase), Role.EVENT)
        && line.word(phrase + 1).equals("of")
        && line.is(phrase + 2, Phrase.NOUN);
  }

  /** "the third country to leave". */
  static boolean isNextTo(Line line, int phrase, int token) {
    return Lexicon.is(line.tokens.lower(token), Role.ORDINAL)
        && line.tokens.is(token - 1, "the")
        && isParty(line.headWord(phrase))
        && leadsTo(line, phrase);
  }

  /**
   * What somebody is the third to do, or to undergo: "to sign", "brought here", "from X to sign".
   */
  private static boolean leadsTo(Line line, int phrase) {
    int verb = phrase + 1;
    while (verb < phrase + 6
        && (line.is(verb, Phrase.PREPOSITION) && line.is(verb + 1, Phrase.NOUN))) {
      verb += 2;
    }
    return line.is(verb, Phrase.VERB)
        && (line.has(verb, Line.INFINITIVE)
            || line.has(verb, Line.PARTICIPLE) && verb == phrase + 1);
  }

  /** "the second time in a year that he came". */
  static boolean isTime(Line line, int phrase, int token) {
    return Lexicon.is(line.tokens.lower(token), Role.ORDINAL)
        && line.tokens.is(token - 1, "the")
        && token + 2 == line.end(phrase)
        && line.headWord(phrase).equals("time");
  }

  /** "his second trip there", "Moe's third visit to Vik". */
  static boolean isOnesNext(Line line, int phrase, int token) {
    boolean owned =
        token > line.first(phrase)
            && (line.tokens.is(token - 1, "'s") || isOwner(line.tokens.lower(token - 1)));
    return owned
        && Lexicon.is(line.tokens.lower(token), Role.ORDINAL)
        && Lexicon.is(line.headWord(phrase), Role.EVENT);
  }

  /** A possessive pronoun. */
  static boolean isOwner(String word) {
    return word.equals("his") || word.equals("her") || word.equals("its") || word.equals("their");
  }
}
