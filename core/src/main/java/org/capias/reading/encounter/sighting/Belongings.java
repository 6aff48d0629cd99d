package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.verb.Act;
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

  private static final Set<String> CIRCLE =
      Set.of(
          ("critic critics opponent opponents rival rivals foe foes ally allies aide aides adviser"
                  + " advisers supporter supporters follower followers friend friends associate"
                  + " associates confidant loyalist loyalists relative relatives enemy enemies wife husband son daughter brother sister nephew lawyer"
                  + " lawyers")
              .split(" "));

  private Belongings() {}

  /** "barred a critic of President X": who is told of is the critic. */
  static boolean isAnother(Tokens tokens, @Nullable Mention person) {
    int of = person == null ? -1 : person.first() - 1;
    while (of > 0 && (tokens.tag(of) == Tag.PROPN || tokens.tag(of) == Tag.ADJ)) {
      of--; // "of Russian President X"
    }
    return isCircleOf(tokens, of);
  }

  /** Whether an "of" tells whose critic or friend somebody is. */
  static boolean isCircleOf(Tokens tokens, int of) {
    return of > 0 && tokens.is(of, "of") && CIRCLE.contains(tokens.lower(of - 1));
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
