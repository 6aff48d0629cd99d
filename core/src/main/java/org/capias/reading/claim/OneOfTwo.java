package org.capias.reading.claim;

import org.capias.reading.name.Entity;
import org.capias.reading.name.Entity.Gender;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;

/**
 * Whether "he" may be either of two whom his own sentence names: then nothing is claimed of him.
 */
final class OneOfTwo {
  /** Tokens. In a sentence without end nobody looks back further. */
  private static final int FAR = 120;

  private OneOfTwo() {}

  /**
   * "a lawyer of X saw the papers of Y before he": two people are named in the sentence, and the
   * one that was taken is the subject of nothing in it.
   */
  static boolean is(Line line, Clauses clauses, int token) {
    Entity who = line.cast.entityAt(token);
    if (who == null || who.kind() != Kind.PERSON) {
      return false;
    }
    boolean named = false;
    boolean other = false;
    for (Mention mention : line.cast.within(Math.max(line.sentence.first(), token - FAR), token)) {
      if (mention.kind() != Kind.PERSON) {
        continue;
      }
      Entity one = line.cast.of(mention);
      boolean same = one.number() == who.number();
      if (mention.form() == Form.PRONOUN) {
        if (!same && line.tokens.lower(mention.first()).equals(line.tokens.lower(token))) {
          return true; // "he thought he had": not two men
        }
      } else if (mention.form() == Form.NAME) {
        boolean clash =
            who.gender() != Gender.UNKNOWN
                && one.gender() != Gender.UNKNOWN
                && who.gender() != one.gender();
        named |= same;
        other |= !same && !clash;
      }
    }
    return named && other && !isSubject(line, clauses, who, line.at(token));
  }

  private static boolean isSubject(Line line, Clauses clauses, Entity who, int before) {
    for (int i = Math.max(0, before - Clauses.REACH); i < before; i++) {
      int noun = line.isFinite(i) ? clauses.subject(i) : -1;
      if (noun >= 0 && noun < i) {
        Entity one = line.cast.entityAt(line.end(noun) - 1);
        if (one != null && one.number() == who.number()) {
          return true;
        }
      }
    }
    return false;
  }
}
