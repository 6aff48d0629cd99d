package org.capias.reading.encounter.scene;

import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Names beside names at the head of a clause: who of them acts. */
final class Joined {
  /** Who is called so beside a name is somebody else. */
  private static final Set<String> RELATED =
      Set.of(
          "critic",
          "critics",
          "opponent",
          "opponents",
          "rival",
          "ally",
          "allies",
          "friend",
          "friends",
          "foe",
          "aide",
          "adviser",
          "son",
          "daughter",
          "wife",
          "brother",
          "cousin",
          "nephew",
          "envoy",
          "lawyer",
          "biographer",
          "supporters",
          "supporter",
          "deputy",
          "victims");

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

  /** "a critic of President X, who": the relative clause goes on about the critic. */
  boolean isRelated(int last, Sentence sentence) {
    Mention named = cast.at(last);
    if (named == null || named.kind() != Kind.PERSON) {
      return false;
    }
    for (int i = named.first() - 1; i > Math.max(sentence.first(), named.first() - 6); i--) {
      if (tokens.is(i, "of")) {
        return RELATED.contains(tokens.lower(i - 1));
      }
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /** "thanked Y, who had come, and | flew home": the relative clause has a subject of its own. */
  int beforeRelative(int from, Sentence sentence) {
    if (!tokens.is(from, ",")) {
      return from;
    }
    for (int i = from - 1; i > sentence.first() + 1 && !tokens.is(i, ","); i--) {
      if (tokens.is(i - 1, ",") && (tokens.is(i, "who") || tokens.is(i, "which"))) {
        return i - 2;
      }
    }
    return from;
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

  /** Whether a token closes a bracket, "X (62)". */
  boolean isBracketed(int i, Sentence sentence) {
    return tokens.is(i, ")") && openBracket(i, sentence) > sentence.first();
  }

  int openBracket(int close, Sentence sentence) {
    for (int i = close; i > sentence.first(); i--) {
      if (tokens.is(i, "(")) {
        return i;
      }
    }
    return sentence.first();
  }
}
