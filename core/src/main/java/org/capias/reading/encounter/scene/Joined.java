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

  /** Behind these a clause may follow without more: "who said X left". */
  private static final Set<String> CLAUSAL =
      Set.of(
          ("said says say told tells thought thinks believed believes claimed claims knew knows"
                  + " heard hears hoped hopes feared fears insisted insists reported reports argued"
                  + " denied saw sees watched let helped made is was were are had has did do")
              .split(" "));

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

  /**
   * "the soldiers who hunted X in Y | went home": the last token of whom the relative clause is
   * about, where a noun phrase behind its verb at a token is only its object; -1 elsewhere.
   */
  int hunters(int verb, Sentence sentence) {
    int who = verb - 1;
    while (who > sentence.first() && (tokens.tag(who) == Tag.AUX || tokens.tag(who) == Tag.ADV)) {
      who--;
    }
    boolean relative = tokens.is(who, "who") || tokens.is(who, "which") || tokens.is(who, "that");
    boolean noun =
        who > sentence.first()
            && (tokens.tag(who - 1) == Tag.NOUN || tokens.tag(who - 1) == Tag.PROPN);
    return relative && noun && !CLAUSAL.contains(tokens.lower(verb)) ? who - 1 : -1;
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
