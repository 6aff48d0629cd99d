package org.capias.reading.claim.charge;

import org.capias.reading.likeness.Likeness.Taker;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What stands around a person: the words beside him and in his sentence, the nearest verbs, and how
 * far the words of courts are. Other people stand as {@code @Q} (on the list) or {@code @O}, states
 * as {@code @S}, so that nothing is learnt of one man.
 */
final class Surroundings {
  /** Places whose words' meaning counts: verb before, verb behind, words before, behind, all. */
  static final int PLACES = 5;

  private static final int BESIDE = 5;
  private static final int VERB_REACH = 12;

  /** Tokens on each side of the person; what is farther off is about somebody else. */
  private static final int FAR = 60;

  private final Tokens tokens;
  private final Cast cast;
  private final Mention person;
  private final Sentence sentence;
  private final String[] words;
  private final int first;

  Surroundings(Tokens tokens, Cast cast, Mention person, Sentence sentence) {
    this.tokens = tokens;
    this.cast = cast;
    this.person = person;
    this.sentence = sentence;
    int from = Math.max(sentence.first(), person.first() - FAR);
    int to = Math.min(sentence.end(), person.end() + FAR);
    words = new String[to - from];
    for (int i = from; i < to; i++) {
      words[i - from] = named(i);
    }
    first = from;
  }

  void describe(Taker taker) {
    int start = person.first();
    taker.take("form", person.form().name());
    boolean owner =
        tokens.is(person.end(), "'s") || tokens.is(start, "his") || tokens.is(start, "her");
    boolean object =
        tokens.is(start, "him")
            || tokens.tag(start - 1) == Tag.VERB
            || tokens.tag(start - 1) == Tag.ADP;
    taker.take("owner", Boolean.toString(owner));
    taker.take("object", Boolean.toString(object));
    for (int k = 1; k <= BESIDE; k++) {
      taker.take("-" + k, word(start - k));
      taker.take("+" + k, word(person.end() + k - 1));
    }
    taker.take("-2-1", word(start - 2), word(start - 1));
    taker.take("+1+2", word(person.end()), word(person.end() + 1));
    for (int i = 0; i < words.length; i++) {
      taker.take("w", words[i]);
      if (i > 0) {
        taker.take("ww", words[i - 1], words[i]);
      }
      taker.mean(4, words[i]);
      String stem = LegalWords.stem(words[i]);
      if (LegalWords.isTelling(stem)) {
        int gap = first + i - start;
        String side = gap < 0 ? "before" : "behind";
        taker.take("legal " + side, stem, about(Math.abs(gap)));
        taker.take("legal " + side, stem);
      }
    }
    verb("verb before", 0, start - 1, -1, taker);
    verb("verb behind", 1, person.end(), 1, taker);
    for (int k = 1; k <= 4; k++) {
      taker.mean(2, word(start - k));
      taker.mean(3, word(person.end() + k - 1));
    }
  }

  private void verb(String name, int place, int from, int step, Taker taker) {
    int commas = 0;
    for (int i = from; sentence.holds(i) && Math.abs(i - from) < VERB_REACH; i += step) {
      commas += tokens.is(i, ",") || tokens.is(i, ";") ? 1 : 0;
      if (tokens.tag(i) == Tag.VERB) {
        taker.take(name, tokens.lower(i), Integer.toString(commas));
        taker.take(name, tokens.lower(i));
        taker.take(name + " with", word(i - 2), word(i - 1));
        taker.mean(place, tokens.lower(i));
        return;
      }
    }
    taker.take(name, "-");
  }

  private static String about(int n) {
    return n <= 2 ? "2" : n <= 5 ? "5" : n <= 9 ? "9" : n <= 15 ? "15" : "+";
  }

  private String word(int token) {
    int i = token - first;
    return token < sentence.first()
        ? "^"
        : token >= sentence.end() ? "$" : i >= 0 && i < words.length ? words[i] : "..";
  }

  private String named(int token) {
    Mention mention = cast.at(token);
    if (mention != null && mention.entity() == person.entity()) {
      return "@P";
    }
    if (mention != null && mention.form() != Form.PRONOUN) {
      if (mention.kind() == Kind.PERSON) {
        return cast.of(mention).isListed() ? "@Q" : "@O";
      }
      if (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE) {
        return "@S";
      }
    }
    return tokens.tag(token) == Tag.NUM ? "#" : tokens.lower(token);
  }
}
