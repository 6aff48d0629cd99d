package org.capias.reading.encounter.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The people on the list and the states of a sentence, each with each. Where the sentence has
 * nobody and the text is about one man, it is read as if it meant him.
 */
final class Pairs {
  /** A sentence with more pairs is a table or a list; the first ones are judged. */
  private static final int MOST = 32;

  /** Tokens beside a sentence without a name in which the man must be spoken of. */
  private static final int NEAR = 40;

  private final Scene scene;
  private final Cast cast;

  Pairs(Scene scene) {
    this.scene = scene;
    this.cast = scene.cast();
  }

  List<Pair> in(Sentence sentence) {
    List<Mention> mentions = cast.within(sentence.first(), sentence.end());
    Set<Entity> people = new LinkedHashSet<>();
    for (Mention one : mentions) {
      if (one.kind() == Kind.PERSON && cast.of(one).isListed()) {
        people.add(cast.of(one));
      }
    }
    Entity about = scene.protagonist();
    boolean meant =
        people.isEmpty()
            && about != null
            && scene.listed().size() == 1
            && isNear(about, sentence)
            && hasVerb(sentence);
    List<Pair> pairs = new ArrayList<>();
    for (Mention place : mentions) {
      String state = state(place);
      if (state == null) {
        continue;
      }
      for (Entity who : people) {
        Mention person = nearest(who, place, mentions);
        if (person != null && pairs.size() < MOST) {
          pairs.add(new Pair(who, person, place, state, sentence));
        }
      }
      if (meant && about != null && pairs.size() < MOST) {
        pairs.add(new Pair(about, null, place, state, sentence));
      }
    }
    return pairs;
  }

  /** Whether somebody is spoken of a few words before or behind a sentence. */
  private boolean isNear(Entity who, Sentence sentence) {
    for (Mention one : cast.within(Math.max(0, sentence.first() - NEAR), sentence.end() + NEAR)) {
      if (one.kind() == Kind.PERSON && cast.of(one) == who) {
        return true;
      }
    }
    return false;
  }

  /** A dateline or a heading of names tells nothing. */
  private boolean hasVerb(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (scene.page().tokens().tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /** Where he is named nearest to a place; behind it counts as twice as far, for subjects lead. */
  private @Nullable Mention nearest(Entity who, Mention place, List<Mention> mentions) {
    Mention nearest = null;
    int least = Integer.MAX_VALUE;
    for (Mention one : mentions) {
      boolean apart = one.end() <= place.first() || place.end() <= one.first();
      if (one.kind() != Kind.PERSON || cast.of(one) != who || !apart) {
        continue;
      }
      int before = place.first() - one.end();
      int gap = before >= 0 ? before : 2 * (one.first() - place.end());
      if (gap < least) {
        least = gap;
        nearest = one;
      }
    }
    return nearest;
  }

  /** The state that a mention names in whatever way, or null. */
  @Nullable String state(Mention mention) {
    if (mention.kind() != Kind.STATE && mention.kind() != Kind.PLACE) {
      return null;
    }
    Entity entity = cast.of(mention);
    return entity.state() != null ? entity.state() : entity.id();
  }
}
