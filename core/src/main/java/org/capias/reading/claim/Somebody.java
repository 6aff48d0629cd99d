package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;

/** Whether a noun is a human being: what "who" goes with, and "it" does not. */
final class Somebody {
  private Somebody() {}

  /** A name of a person, or a common noun for people. */
  static boolean is(Line line, int noun) {
    int last = line.end(noun) - 1;
    Mention mention = line.cast.at(last);
    if (Subjects.namesPerson(line, last) || mention != null && mention.form() == Form.DEMONYM) {
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
}
