package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;
import org.jspecify.annotations.Nullable;

/** Whether a noun is a human being: what "who" goes with, and "it" does not. */
final class Somebody {
  private Somebody() {}

  /** A name of a person, or a common noun for people. */
  static boolean is(Line line, int noun) {
    int last = line.end(noun) - 1;
    Mention mention = line.cast.at(last);
    if (namesPerson(line, last) || mention != null && mention.form() == Form.DEMONYM) {
      return true;
    }
    String word = line.tokens.lower(last);
    boolean small = line.cast.at(last) == null || line.tokens.shape(last) == Shape.LOWER;
    return Lexicon.is(word, Role.PERSONNOUN)
        || Lexicon.is(word, Role.TITLE) && small
        || word.endsWith("er") && small
        || word.endsWith("ers") && small
        || word.equals("member")
        || word.endsWith("or") && small && !word.endsWith("tor")
        || word.equals("predecessor")
        || word.equals("successor")
        || word.equals("senator")
        || word.equals("prosecutor")
        || word.endsWith("crat")
        || word.endsWith("ant") && small && !word.endsWith("rant") && !word.equals("plant")
        || word.endsWith("can") && line.cast.at(last) == null
        || word.endsWith("ist")
        || word.endsWith("ists");
  }

  /** Whether a noun phrase names a person, or is one by the name behind it. */
  static boolean isPerson(Line line, int noun) {
    if (namesPerson(line, line.end(noun) - 1)) {
      return true;
    }
    boolean apposed =
        noun + 2 < line.size() && line.is(noun + 1, Phrase.COMMA) && line.is(noun + 2, Phrase.NOUN);
    return apposed && namesPerson(line, line.end(noun + 2) - 1);
  }

  static boolean namesPerson(Line line, int token) {
    Entity entity = line.cast.entityAt(token);
    return entity != null && entity.kind() == Kind.PERSON;
  }

  /** "The former president of the Philippines, X, was": X. */
  static @Nullable String apposed(Line line, int noun) {
    int last = noun;
    while (line.is(last + 1, Phrase.PREPOSITION) && line.is(last + 2, Phrase.NOUN)) {
      last += 2;
    }
    boolean apposed =
        line.is(last + 1, Phrase.COMMA)
            && line.is(last + 2, Phrase.NOUN)
            && line.is(last + 3, Phrase.COMMA);
    Mention own = line.cast.at(line.end(noun) - 1);
    if (!apposed || own != null && own.kind() == Kind.PERSON) {
      return null;
    }
    Mention mention = line.cast.at(line.end(last + 2) - 1);
    return mention != null && mention.kind() == Kind.PERSON && mention.form() == Form.NAME
        ? line.cast.of(mention).name()
        : null;
  }
}
