package org.capias.reading.encounter.guess;

import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What each word of a sentence is to a pair: {@code @P} the person, {@code @Q} another one on the
 * list, {@code @O} anybody else, {@code @L} the state, {@code @H} the person's own, {@code @S} any
 * other, {@code #} a number, or the word itself.
 */
final class Roles {
  private final Scene scene;
  private final Tokens tokens;
  private final Pairs pairs;
  private final Pair pair;

  Roles(Scene scene, Pairs pairs, Pair pair) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.pairs = pairs;
    this.pair = pair;
  }

  String of(int token) {
    Mention mention = scene.cast().at(token);
    if (mention != null && mention.form() != Form.PRONOUN) {
      String role = role(mention);
      if (role != null) {
        return role;
      }
    } else if (mention != null && mention.equals(pair.person())) {
      return "@P";
    }
    return tokens.tag(token) == Tag.NUM ? "#" : tokens.lower(token);
  }

  private @Nullable String role(Mention mention) {
    if (mention.kind() == Kind.PERSON) {
      Entity one = scene.cast().of(mention);
      return one == pair.who() ? "@P" : one.isListed() ? "@Q" : "@O";
    }
    String state = pairs.state(mention);
    if (state == null) {
      return null;
    }
    return state.equals(pair.state()) ? "@L" : state.equals(pair.who().state()) ? "@H" : "@S";
  }
}
