package org.capias.reading.name;

import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Where a pronoun stands, whomever it means.
 *
 * @param token the pronoun
 * @param sentence number of its sentence
 * @param role {@code he}, {@code him}, {@code his} or {@code self}
 * @param word the verb that it is subject or object of, or the noun that it owns
 * @param before the word before it
 * @param after the word behind it
 * @param opener what opens its clause; {@code ^} where it is the sentence's
 * @param start whether it begins a sentence or a paragraph
 * @param undergone {@code undergone} where it befalls whom the text is about, else the role
 * @param governor the verb whose object it is, or -1
 * @param says whether its man speaks
 * @param quote whether a quotation ends before it
 * @param female whether it is a woman's
 * @param stranger how the sentence speaks of somebody without a name before the pronoun ("a tailor
 *     told the court that he …"), or {@code -}
 * @param earlier the same of the sentence before
 */
record Site(
    int token,
    int sentence,
    String role,
    String word,
    String before,
    String after,
    String opener,
    String start,
    String undergone,
    int governor,
    boolean says,
    boolean quote,
    boolean female,
    String stranger,
    String earlier) {
  /** Tokens of a clause looked through for its verb. */
  private static final int CLAUSE = 8;

  static Site of(int token, Page page, Undergone undergone, Standings standings) {
    Tokens tokens = page.tokens();
    int number = page.sentenceOf(token);
    Sentence sentence = page.sentences().get(number);
    String role = role(token, tokens);
    boolean paragraph =
        number == 0 || page.sentences().get(number - 1).paragraph() < sentence.paragraph();
    String start =
        token == sentence.first()
            ? paragraph ? "paragraph" : "sentence"
            : paragraph ? "in first" : "-";
    return new Site(
        token,
        number,
        role,
        role.equals("he") || role.equals("his")
            ? ahead(token, role, tokens, sentence)
            : back(token, tokens, sentence),
        token > sentence.first() ? tokens.lower(token - 1) : "^",
        token + 1 < sentence.end() ? tokens.lower(token + 1) : "$",
        opener(token, tokens, sentence),
        start,
        undergone.is(token, sentence) ? "undergone" : role,
        role.equals("him") || role.equals("self") ? governor(token, tokens, sentence) : -1,
        role.equals("he") && standings.isSaying(standings.verb(token + 1, sentence)),
        token > 0 && tokens.shape(token - 1) == Shape.QUOTE,
        Pronouns.gender(tokens.lower(token)) == Entity.Gender.FEMALE,
        standings.stranger(number, token),
        number == 0 ? "-" : standings.stranger(number - 1, sentence.first()));
  }

  private static String role(int token, Tokens tokens) {
    return switch (tokens.lower(token)) {
      case "he", "she" -> "he";
      case "himself", "herself" -> "self";
      case "his", "hers" -> "his";
      case "her" -> isNominal(token + 1, tokens) ? "his" : "him";
      default -> "him";
    };
  }

  private static boolean isNominal(int token, Tokens tokens) {
    return token < tokens.size()
        && switch (tokens.tag(token)) {
          case NOUN, ADJ, PROPN, NUM -> true;
          default -> false;
        };
  }

  /** The verb of which it is the object, if no comma stands between. */
  private static int governor(int token, Tokens tokens, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - CLAUSE); i--) {
      if (tokens.tag(i) == Tag.PUNCT) {
        return -1;
      }
      if (tokens.tag(i) == Tag.VERB) {
        return i;
      }
    }
    return -1;
  }

  private static String back(int token, Tokens tokens, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - CLAUSE); i--) {
      if (tokens.tag(i) == Tag.VERB) {
        return tokens.lower(i);
      }
    }
    return "-";
  }

  /** What he does, else is ("he was"); or the noun that is his. */
  private static String ahead(int token, String role, Tokens tokens, Sentence sentence) {
    String last = "-";
    for (int i = token + 1; i < Math.min(sentence.end(), token + CLAUSE); i++) {
      Tag tag = tokens.tag(i);
      if (role.equals("he")) {
        if (tag == Tag.VERB) {
          return tokens.lower(i);
        }
        if (tag != Tag.AUX && tag != Tag.ADV && tag != Tag.PART) {
          return last;
        }
        last = tag == Tag.AUX ? tokens.lower(i) : last;
      } else {
        if (!last.equals("-") && tag != Tag.NOUN) {
          return last;
        }
        last = tag == Tag.NOUN ? tokens.lower(i) : last;
      }
    }
    return last;
  }

  private static String opener(int token, Tokens tokens, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - CLAUSE); i--) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.SCONJ || tag == Tag.CCONJ || tokens.is(i, "that") || tokens.is(i, ";")) {
        return tokens.lower(i);
      }
    }
    return "^";
  }
}
