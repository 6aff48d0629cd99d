package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.name.Circle;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What and who belongs to somebody, and may be where he is not: a villa, a passport, a critic. */
final class Belongings {
  private static final Set<String> ESTATES =
      Set.of(
          ("villa house houses flat flats apartment estate account accounts relatives").split(" "));

  private static final Set<String> OWNING = Set.of("had", "has", "owns", "owned", "bought", "kept");

  private Belongings() {}

  /** "barred a critic of President X": who is told of is the critic. */
  static boolean isAnother(Tokens tokens, @Nullable Mention person) {
    return person != null && Circle.isOf(tokens, person);
  }

  /** "had a villa in Portugal", "owns two flats in Dubai": what is his need not hold him. */
  static boolean areThere(Tokens tokens, int place, Sentence sentence) {
    boolean estate = false;
    for (int i = place - 1; i >= Math.max(sentence.first(), place - 7); i--) {
      estate |= ESTATES.contains(tokens.lower(i));
      if (OWNING.contains(tokens.lower(i))) {
        return estate;
      }
    }
    return false;
  }

  /** "The summit in Oslo took place without him": he was not there. */
  static boolean isWithout(Tokens tokens, int place, @Nullable Mention person, Sentence sentence) {
    for (int i = place; i + 1 < sentence.end() && !tokens.is(i, ";"); i++) {
      boolean him = tokens.is(i + 1, "him") || tokens.is(i + 1, "her");
      boolean named = person != null && person.first() == i + 1;
      if (tokens.is(i, "without") && (him || named)
          || tokens.is(i, "absence") && tokens.is(i - 2, "in")) {
        return true;
      }
    }
    return false;
  }

  /** "Unlike X, the premier came": it is told of the premier. */
  static boolean areCompared(Tokens tokens, @Nullable Mention person) {
    int before = person == null ? -1 : person.first() - 1;
    while (before > 0 && tokens.tag(before) == Tag.PROPN) {
      before--;
    }
    return before >= 0
        && switch (tokens.lower(before)) {
          case "unlike", "like", "than" -> true;
          case "of" -> tokens.is(before - 1, "instead") || tokens.is(before - 1, "behalf");
          default -> false;
        };
  }

  /** "seized the passport of X", "arrested his deputy", "X's fighters surrendered". */
  static boolean areMeant(Tokens tokens, @Nullable Mention person, Sentence sentence) {
    if (person == null) {
      return true; // "a man was held there": whoever the text is about is not thereby he
    }
    int before = person.first() - 1;
    boolean linked =
        before > sentence.first()
            && tokens.tag(before) == Tag.ADP
            && tokens.tag(before - 1) == Tag.NOUN
            && !Act.isCustody(tokens.lower(before - 1));
    int owned =
        tokens.is(person.end(), "'s")
            ? person.end() + 1
            : tokens.is(person.first(), "his") || tokens.is(person.first(), "her")
                ? person.end()
                : -1;
    while (owned > 0 && owned < person.end() + 4 && isAttribute(tokens, owned)) {
      owned++; // "his feared former chief"
    }
    boolean owner =
        owned > 0 && tokens.tag(owned) == Tag.NOUN && !Act.isCustody(tokens.lower(owned));
    return linked || owner;
  }

  private static boolean isAttribute(Tokens tokens, int token) {
    boolean feared = tokens.tag(token) == Tag.VERB && tokens.lower(token).endsWith("ed");
    return tokens.tag(token) == Tag.ADJ || feared;
  }
}
