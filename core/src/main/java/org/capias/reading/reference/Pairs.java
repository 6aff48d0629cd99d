package org.capias.reading.reference;

import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a subject means that names nobody: "they", "both", "the two presidents" are the two people
 * whom this sentence or the one before named; "he" after "a man" is that man and nobody on the
 * list.
 */
final class Pairs {
  private static final Set<String> PLURALS =
      Set.of("they", "both", "two", "pair", "couple", "duo", "presidents", "leaders", "men");

  private static final Set<String> MEN =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "student",
          "tourist",
          "officer",
          "soldier",
          "driver",
          "passenger",
          "worker",
          "teenager",
          "pensioner",
          "reporter");

  private final Cast cast;
  private final Tokens tokens;
  private final Page page;

  Pairs(Page page, Tokens tokens, Cast cast) {
    this.cast = cast;
    this.tokens = tokens;
    this.page = page;
  }

  /** The two, where both and nobody else were named just before; else null. */
  References.@Nullable Two of(int head, Sentence sentence) {
    if (!PLURALS.contains(tokens.lower(head)) || !isPlural(head)) {
      return null;
    }
    if (tokens.is(head, "they") && isOfOthers(head, sentence)) {
      return null;
    }
    References.Two here = pair(sentence.first(), head);
    int number = page.sentenceOf(head);
    return here != null || number == 0
        ? here
        : pair(page.sentences().get(number - 1).first(), sentence.first());
  }

  /** "Diplomats told us that they would stay away": the diplomats. */
  private boolean isOfOthers(int head, Sentence sentence) {
    for (int i = sentence.first(); i + 1 < head; i++) {
      Tag next = tokens.tag(i + 1);
      if (tokens.tag(i) == Tag.NOUN
          && tokens.lower(i).endsWith("s")
          && (next == Tag.VERB || next == Tag.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** "they", "both", "the two", "the two presidents", "the pair"; but "leaders" are any. */
  private boolean isPlural(int head) {
    return switch (tokens.lower(head)) {
      case "they", "both" -> true;
      case "two", "pair", "couple", "duo" -> tokens.is(head - 1, "the");
      default -> tokens.is(head - 1, "two") || tokens.is(head - 1, "both");
    };
  }

  private References.@Nullable Two pair(int from, int to) {
    Entity first = null;
    Entity second = null;
    int firstEnd = from;
    boolean joined = false;
    for (Mention mention : cast.within(from, to)) {
      Entity who = mention.kind() == Kind.PERSON ? cast.of(mention) : null;
      if (who == null || who == first || who == second) {
        continue;
      }
      if (first == null) {
        first = who;
        firstEnd = mention.end();
      } else if (second == null) {
        second = who;
        joined = isJoined(firstEnd, mention.first());
      } else {
        return null; // three or more: nobody knows which two
      }
    }
    return first == null || second == null ? null : new References.Two(first, second, joined);
  }

  /** "X and the minister Y". */
  private boolean isJoined(int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.ADP || tag == Tag.PUNCT) {
        return false;
      }
      and |= tokens.is(i, "and");
    }
    return and;
  }

  /** "A 34-year-old man was held as he came off a flight": a pronoun of somebody without a name. */
  boolean isSomebodyElse(int head, Sentence sentence) {
    Mention mention = cast.at(head);
    if (mention == null || mention.form() != Form.PRONOUN) {
      return false;
    }
    boolean man = false;
    for (int i = sentence.first(); i < head; i++) {
      Mention named = cast.at(i);
      if (named != null && named.entity() == mention.entity()) {
        return false;
      }
      boolean open = tokens.is(i, "a") || tokens.is(i, "an");
      for (int j = i + 1; open && j < Math.min(head, i + 5); j++) {
        man |= MEN.contains(tokens.lower(j)) && tokens.tag(j) == Tag.NOUN;
      }
    }
    return man;
  }
}
