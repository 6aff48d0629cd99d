package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tag;

/**
 * Of two nouns the one that a verb goes with: "a list of the men that names", "a raid on two farms
 * that were". Where number does not tell them apart it stays open.
 */
final class Agreement {
  private Agreement() {}

  /** What "that" behind "A of B" means: one of both nouns, or -1. */
  static int choose(Line line, int relative, int near) {
    int far = near - 2;
    int verb = relative + 1;
    while (line.is(verb, Phrase.ADVERB)) {
      verb++;
    }
    if (!line.isFinite(verb)) {
      return near; // "that X said": the object
    }
    boolean time =
        switch (line.word(near - 1)) {
          case "after", "before", "since", "until", "during", "despite", "against" -> true;
          default -> false;
        };
    if (time) {
      return near;
    }
    if (line.word(relative).equals("that")) {
      if (line.tokens.tag(line.end(near) - 1) == Tag.PROPN) {
        return far; // "a meeting with X that took two hours": no name needs to be told apart
      }
      if (line.headWord(far).equals("pair") || Lexicon.is(line.headWord(far), Role.PERSONNOUN)) {
        return near; // "blamed the man for a crisis that left"
      }
    }
    boolean many = isPlural(line, near);
    if (many == isPlural(line, far)) {
      return line.word(near - 1).equals("of") ? near : -1;
    }
    return switch (number(line, verb)) {
      case 1 -> many ? far : near;
      case 2 -> many ? near : far;
      default -> -1;
    };
  }

  private static boolean isPlural(Line line, int noun) {
    String word = line.headWord(noun);
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")
        || Lexicon.is(word, Role.PERSONNOUN) && !word.endsWith("n") && !word.equals("person");
  }

  /** "X were": one person, and a verb of several; or the other way round. */
  static boolean clashes(Line line, int noun, int verb) {
    int number = line.first(verb) == line.head(verb) ? 0 : number(line, verb);
    if (line.has(verb, Line.COPULA) || number == 0) {
      number = number(line, verb);
    }
    for (int i = noun; i < verb; i++) {
      boolean joined = line.is(i, Phrase.COORDINATOR) || line.is(i, Phrase.COMMA);
      if (joined && i > noun || line.is(i, Phrase.RELATIVE)) {
        return false;
      }
    }
    String word = line.headWord(noun);
    Mention mention = line.cast.at(line.end(noun) - 1);
    if (number == 2) {
      return mention != null
          && mention.kind() == Kind.PERSON
          && mention.form() == Form.NAME
          && !word.endsWith("s");
    }
    return number == 1
        && mention == null
        && Lexicon.is(word, Role.PERSONNOUN)
        && word.endsWith("s")
        && !line.amountIn(noun);
  }

  /**
   * "as part of the party | sweep", "X is looking into a plan to seize him and | deliver him": a
   * verb in the form that goes with several, beside one: it is a noun, or hangs on an infinitive.
   */
  static boolean isBare(Line line, int noun, int verb) {
    String word = line.headWord(verb);
    boolean base =
        line.isFinite(verb)
            && line.first(verb) == line.head(verb)
            && !line.has(verb, Line.COPULA | Line.MODAL | Line.NEGATED)
            && line.tokens.tag(line.head(verb)) == Tag.VERB
            && !word.endsWith("s")
            && !word.endsWith("ed")
            && !word.endsWith("'d")
            && !Lexicon.is(word, Role.PAST)
            && !Lexicon.is(word, Role.PARTICIPLE);
    if (!base || noun < 0 || noun >= verb || line.word(verb - 1).equals("to")) {
      return false;
    }
    return Gate.isOne(line, noun) && !isJoinedWith(line, noun, verb) && !isGroup(line, noun);
  }

  /** Whether another noun is joined to the subject. */
  private static boolean isJoinedWith(Line line, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (line.isFinite(i) || line.is(i, Phrase.RELATIVE)) {
        return false;
      }
      if (line.is(i, Phrase.COORDINATOR)) {
        return line.is(i + 1, Phrase.NOUN);
      }
    }
    return line.is(noun - 1, Phrase.COORDINATOR);
  }

  /** "the police say", "a majority think": one word for several. */
  private static boolean isGroup(Line line, int noun) {
    return Lexicon.is(line.headWord(noun), Role.GROUP)
        || Lexicon.is(line.headWord(noun), Role.FRACTION)
        || Lexicon.is(line.headWord(noun), Role.VAGUE);
  }

  /** "he and his aides met": the aides alone did not. */
  static boolean isJoined(Line line, int noun, int verb) {
    boolean first =
        line.has(noun, Line.PRONOUN)
            && line.is(noun + 1, Phrase.COORDINATOR)
            && line.is(noun + 2, Phrase.NOUN)
            && noun + 2 < verb;
    if (first) {
      return true; // "she and Berg would"
    }
    if (!line.is(noun - 1, Phrase.COORDINATOR) || !line.is(noun - 2, Phrase.NOUN)) {
      return false;
    }
    return switch (line.word(noun - 2)) {
      case "he", "she", "they", "we", "i" -> line.end(noun - 2) - line.first(noun - 2) == 1;
      default -> false;
    };
  }

  /** 1 for a singular, 2 for a plural, 0 where the verb does not show it. */
  private static int number(Line line, int verb) {
    String word = line.word(verb);
    return switch (word) {
      case "is", "was", "has", "does" -> 1;
      case "are", "were", "have", "do" -> 2;
      default -> {
        boolean alone = line.first(verb) == line.head(verb);
        boolean past = word.endsWith("ed") || Lexicon.is(word, Role.PARTICIPLE);
        yield !alone || past ? 0 : word.endsWith("s") && !word.endsWith("ss") ? 1 : 0;
      }
    };
  }
}
