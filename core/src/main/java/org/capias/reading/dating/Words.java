package org.capias.reading.dating;

import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;

/**
 * The words of a date and those beside it.
 *
 * @param link the word before it, {@code ^} at the head of a sentence
 * @param kind its own words, with names of months and weekdays and numbers as such
 * @param next the word behind it, {@code $} at the end
 * @param verb the verb of the clause in which it stands: before it, else behind it; or -1
 * @param opens {@code opens} where its sentence begins with it
 */
record Words(String link, String kind, String next, int verb, String opens) {
  /** Tokens in which the verb is looked for. */
  private static final int CLAUSE = 14;

  private static final int LONGEST = 4;

  static Words of(Time time, Page page) {
    Tokens tokens = page.tokens();
    Sentence sentence = page.sentences().get(page.sentenceOf(time.first()));
    int before = time.first() - 1;
    return new Words(
        before < sentence.first() ? "^" : shown(tokens, before),
        kind(time, tokens),
        time.end() < sentence.end() ? shown(tokens, time.end()) : "$",
        verb(time, tokens, sentence),
        time.first() - sentence.first() <= 1 ? "opens" : "-");
  }

  /** A word; names and numbers as such. */
  static String shown(Tokens tokens, int token) {
    return switch (tokens.tag(token)) {
      case PROPN -> "Name";
      case NUM -> "#";
      default -> tokens.lower(token);
    };
  }

  private static String kind(Time time, Tokens tokens) {
    StringBuilder kind = new StringBuilder();
    for (int i = time.first(); i < Math.min(time.end(), time.first() + LONGEST); i++) {
      kind.append(kind.isEmpty() ? "" : " ").append(Grades.word(tokens.lower(i)));
    }
    return kind.toString();
  }

  private static int verb(Time time, Tokens tokens, Sentence sentence) {
    for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - CLAUSE); i--) {
      if (tokens.tag(i) == Tag.VERB) {
        return i;
      }
      if (tokens.is(i, ",") || tokens.is(i, ";")) {
        break;
      }
    }
    for (int i = time.end(); i < Math.min(sentence.end(), time.end() + CLAUSE); i++) {
      if (tokens.tag(i) == Tag.VERB) {
        return i;
      }
    }
    return -1;
  }
}
