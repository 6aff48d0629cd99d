package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;

/** Nouns that hang together: "the dead of the war", "A, B and C", "the visit, which". */
final class Chains {
  private final Line line;

  Chains(Line line) {
    this.line = line;
  }

  /** From the last noun of "the dead of the war", "A, B and C", back to the noun that counts. */
  int head(int noun) {
    if (line.has(noun, Line.PRONOUN)) {
      return noun;
    }
    int i = noun;
    boolean list = false;
    for (int steps = 0; steps < 12; steps++) {
      if (line.is(i - 1, Phrase.PREPOSITION)
          && line.is(i - 2, Phrase.NOUN)
          && !isObjectPronoun(i - 2)
          && !Lexicon.is(line.word(i - 1), Role.CONNECTIVE)) {
        i -= 2;
        list = false;
      } else if (line.is(i - 1, Phrase.PREPOSITION)
          && line.is(i - 2, Phrase.COMMA)
          && withoutAge(i - 3) < i - 3) {
        i = withoutAge(i - 3);
        list = false;
      } else if (line.is(i - 1, Phrase.PREPOSITION) && hangsByParticiple(i - 2)) {
        i -= 3;
        list = false;
      } else if (line.is(i - 1, Phrase.PREPOSITION)
          && isParticle(i - 2)
          && hangsByParticiple(i - 3)) {
        i -= 4;
        list = false;
      } else if (joins(i - 1) && line.is(i - 2, Phrase.NOUN) && !isObject(i - 2)) {
        i -= 2;
        list = true;
      } else if (joins(i - 1)
          && line.is(i - 2, Phrase.COMMA)
          && line.is(i - 3, Phrase.NOUN)
          && !isObject(i - 3)) {
        i -= 3;
        list = true;
      } else if (list
          && line.is(i - 1, Phrase.COMMA)
          && line.is(i - 2, Phrase.NOUN)
          && !isFronted(i - 2)) {
        i -= 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** "the charges against him", "trade between them": the noun on which the pronoun hangs. */
  int behindPronoun(int noun) {
    boolean hangs =
        isObjectPronoun(noun)
            && line.is(noun - 1, Phrase.PREPOSITION)
            && !line.word(noun - 1).equals("of")
            && line.is(noun - 2, Phrase.NOUN)
            && !line.has(noun - 2, Line.PRONOUN);
    return hangs ? noun - 2 : noun;
  }

  /** "and", "or", not "but" and "yet". */
  private boolean joins(int phrase) {
    return line.is(phrase, Phrase.COORDINATOR)
        && !line.word(phrase).equals("but")
        && !line.word(phrase).equals("yet");
  }

  /** "accuse him of": what hangs on "him" hangs on the verb. */
  private boolean isObjectPronoun(int noun) {
    if (!line.has(noun, Line.PRONOUN)) {
      return false;
    }
    return switch (line.word(noun)) {
      case "him", "them", "me", "us", "her", "it", "you" -> true;
      default -> false;
    };
  }

  /** "set up by", "carried out in": the second word of a verb. */
  boolean isParticle(int phrase) {
    return line.is(phrase, Phrase.PREPOSITION)
        && switch (line.word(phrase)) {
          case "up", "out", "off", "down", "over", "away" -> true;
          default -> false;
        };
  }

  /** "prosecutors involved in the case": a participle between two nouns. */
  private boolean hangsByParticiple(int verb) {
    boolean participle =
        line.is(verb, Phrase.VERB) && line.has(verb, Line.PARTICIPLE | Line.ING)
            || line.is(verb, Phrase.ADJECTIVE) && line.headWord(verb).endsWith("ed");
    return participle && line.is(verb - 1, Phrase.NOUN);
  }

  /** "won A, and B left": the noun before "and" is the object of a verb of its own. */
  private boolean isObject(int noun) {
    int i = noun;
    while (line.is(i - 1, Phrase.PREPOSITION) && line.is(i - 2, Phrase.NOUN)) {
      i -= 2;
    }
    int verb = i - 1;
    while (line.is(verb, Phrase.PREPOSITION)) {
      if (line.word(verb).equals("after") || line.word(verb).equals("before")) {
        return false;
      }
      verb--;
    }
    while (line.is(verb, Phrase.TIME) || line.is(verb, Phrase.ADVERB)) {
      verb--;
    }
    return line.isFinite(verb) && !Lexicon.is(line.headWord(verb), Role.SAY);
  }

  /** "Lieberman, 75, who": the noun before the age. */
  int withoutAge(int noun) {
    boolean age =
        line.is(noun, Phrase.NOUN)
            && !line.isFinite(noun + 1)
            && line.end(noun) - line.first(noun) == 1
            && line.amountIn(noun)
            && line.is(noun - 1, Phrase.COMMA)
            && line.is(noun - 2, Phrase.NOUN);
    return age ? noun - 2 : noun;
  }

  /** "During the visit, A and B": the noun belongs to what stands before the clause. */
  private boolean isFronted(int noun) {
    return line.is(noun - 1, Phrase.PREPOSITION) && !line.is(noun - 2, Phrase.NOUN);
  }

  /** The last phrase of a noun phrase with what hangs on it by "of", and of a list of nouns. */
  int tail(int noun) {
    int i = noun;
    for (int steps = 0; steps < 8; steps++) {
      if (line.is(i + 1, Phrase.PREPOSITION)
          && line.word(i + 1).equals("of")
          && line.is(i + 2, Phrase.NOUN)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /**
   * The noun to which a relative pronoun refers, or -1: the nearest; but "which" is no person, and
   * behind a comma goes to the noun on which the rest hangs, unless the nearest is a name.
   */
  int antecedent(int relative) {
    int i = relative - 1;
    boolean comma = line.is(i, Phrase.COMMA);
    while (line.is(i, Phrase.PREPOSITION) || line.is(i, Phrase.COMMA)) {
      i--;
    }
    if (line.is(i, Phrase.CLOSING)) {
      i = afterBracket(i);
    }
    if (line.is(i, Phrase.TIME) && line.is(i - 1, Phrase.PREPOSITION)) {
      i -= 2;
    }
    if (!line.is(i, Phrase.NOUN)) {
      return -1;
    }
    i = withoutAge(i);
    boolean open =
        !comma
            && line.is(i - 1, Phrase.VERB)
            && line.has(i - 1, Line.INFINITIVE)
            && line.is(i - 2, Phrase.NOUN)
            && !line.word(relative).startsWith("who");
    if (open) {
      return -1; // "a plan to curb violence that includes": which of both, is not told
    }
    boolean which = line.word(relative).equals("which");
    boolean who = line.word(relative).startsWith("who") && !line.word(relative).equals("whose");
    while (line.is(i - 1, Phrase.PREPOSITION)
        && line.is(i - 2, Phrase.NOUN)
        && (which && Somebody.namesPerson(line, line.end(i) - 1)
            || who && (isPlace(i) || !isSomebody(i) && isSomebody(i - 2)))) {
      i -= 2;
    }
    if (who && isBare(i) && line.word(i - 1).equals("of") && line.is(i - 2, Phrase.NOUN)) {
      i -= 2; // "the chief of staff who"
    }
    boolean apposed =
        who
            && i < relative - 1
            && line.is(i - 1, Phrase.COMMA)
            && line.is(i - 2, Phrase.NOUN)
            && Somebody.namesPerson(line, line.end(i - 2) - 1);
    if (apposed) {
      // X, a member of the committee who has
      i -= 2;
    }
    if (who && isPlace(i) && hangsByParticiple(i - 1)) {
      i -= 2;
    }
    if (!comma && !who && line.is(i - 1, Phrase.PREPOSITION) && line.is(i - 2, Phrase.NOUN)) {
      return Agreement.choose(line, relative, i);
    }
    boolean named =
        line.cast.at(line.end(i) - 1) != null
            || line.word(i).equals("this")
            || line.word(i).equals("that");
    int head = comma && which && !named ? head(i) : i;
    return head != i && isSomebody(head) ? i : head; // "invited the man to the summit, which"
  }

  /** One common noun of one thing without an article: what somebody is of, not somebody. */
  private boolean isBare(int noun) {
    return line.end(noun) - line.first(noun) == 1
        && line.tokens.shape(line.first(noun)) == Shape.LOWER
        && !line.word(noun).endsWith("s")
        && !isSomebody(noun);
  }

  /** A name of a person, or a common noun for people. */
  boolean isSomebody(int noun) {
    return Somebody.is(line, noun);
  }

  private boolean isPlace(int noun) {
    Mention mention = line.cast.at(line.end(noun) - 1);
    return mention != null
        && mention.form() != Form.DEMONYM
        && (mention.kind() == Kind.PLACE || mention.kind() == Kind.STATE);
  }

  /** "the country of 2.8 million": the number is no part of what it is called. */
  boolean isSized(int noun) {
    boolean place =
        switch (line.headWord(noun)) {
          case "country", "nation", "state", "republic" -> true;
          default -> false;
        };
    return place
        && line.word(noun).equals("the")
        && line.word(noun + 1).equals("of")
        && line.is(noun + 2, Phrase.NOUN)
        && line.amountIn(noun + 2);
  }

  /**
   * What a participle behind a noun describes: that noun, but rather the one on which it hangs
   * where it is a place, or the whole of which one is told ("one of the judges elected").
   */
  int described(int noun) {
    boolean hangs = line.is(noun - 1, Phrase.PREPOSITION) && line.is(noun - 2, Phrase.NOUN);
    if (!hangs || isPlace(noun) || line.has(noun, Line.PRONOUN)) {
      return head(noun);
    }
    String before = line.headWord(noun - 2);
    boolean part =
        line.headWord(noun).equals("humanity") // crimes against it were committed, not it
            || Lexicon.is(before, Role.EMPTY)
            || Lexicon.is(before, Role.NUMBER)
            || Lexicon.is(line.headWord(noun), Role.EMPTY);
    return part || line.cast.at(line.end(noun) - 1) != null ? head(noun) : noun;
  }

  /** The noun before a bracket. */
  int afterBracket(int closing) {
    int left = Math.max(0, closing - Clauses.REACH);
    for (int k = closing - 1; k >= left; k--) {
      if (line.is(k, Phrase.OPENING)) {
        return line.is(k - 1, Phrase.NOUN) ? head(k - 1) : -1;
      }
    }
    return -1;
  }

  /** The possessive mark inside a noun phrase, behind its owner; -1 where it has none. */
  int possessive(int noun) {
    for (int i = line.end(noun) - 2; i > line.first(noun); i--) {
      if (line.tokens.is(i, "'s") || line.tokens.is(i, "'")) {
        return i;
      }
    }
    return -1;
  }
}
