package org.capias.reading.encounter;

import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Names beside names at the head of a clause: who of them acts. */
final class Joined {
  private final Tokens tokens;
  private final Cast cast;

  Joined(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /**
   * "On his way to Paris X | flew": a person's name right behind that of a place is no part of it.
   */
  boolean standsAlone(Mention named) {
    Mention before = cast.at(named.first() - 1);
    return named.kind() == Kind.PERSON
        && before != null
        && (before.kind() == Kind.STATE || before.kind() == Kind.PLACE)
        && before.form() != Form.DEMONYM;
  }

  /** "X and his wife Y": Y, who is not on the list. */
  boolean isSomebodyElse(Mention mention) {
    return mention.kind() == Kind.PERSON && !cast.of(mention).isListed();
  }

  /** "he and his delegation", "X and other officials": the person named first of them. */
  @Nullable Mention joined(int head, Sentence sentence) {
    for (int i = head - 1; i > Math.max(sentence.first(), head - 5); i--) {
      if (tokens.is(i, "and")) {
        Mention first = cast.at(i - 1);
        return first != null && first.kind() == Kind.PERSON && first.end() == i ? first : null;
      }
    }
    return null;
  }
}
