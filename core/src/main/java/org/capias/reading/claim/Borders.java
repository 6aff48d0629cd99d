package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;

/**
 * Whether a subject and its verb stand in one clause whose borders are sure: the subject where a
 * clause can begin (at the head of the sentence, behind a conjunction, a comma, a verb that takes a
 * clause), and nothing between the two that could be a subject or a verb for itself. Where two noun
 * phrases touch, or an infinitive or a participle stands right before the subject, the noun may as
 * well be cut from a longer one, or be the object of what stands before it.
 */
final class Borders {
  /** Prepositions that open clauses too. */
  private static final Set<String> CLAUSAL =
      Set.of("after", "before", "since", "as", "until", "till", "for", "than", "like", "but");

  private Borders() {}

  /** Whether what is said by a verb is surely said of its subject. */
  static boolean areSure(Place place, int verb) {
    Line line = place.line();
    int noun = place.clauses().subject(verb);
    if (noun < 0 || noun >= verb) {
      return true;
    }
    int main = line.isFinite(verb) ? verb : place.clauses().start(verb);
    return isOpen(line, noun, main) && isClear(line, noun, main);
  }

  /** Whether a clause can begin with that noun. */
  private static boolean isOpen(Line line, int noun, int verb) {
    if (isOpenWhich(line, noun, verb)) {
      return false;
    }
    if (isRelated(line, noun, verb) || !line.isFinite(verb) && line.is(verb - 1, Phrase.NOUN)) {
      return true;
    }
    int before = isNamed(line, noun) && isTitle(line, noun - 1) ? noun - 2 : noun - 1;
    while (line.is(before, Phrase.ADVERB)
        || line.is(before, Phrase.TIME)
        || line.is(before, Phrase.PREPOSITION) && line.is(before + 1, Phrase.TIME)) {
      before--;
    }
    return switch (line.kind(before)) {
      case VERB -> takesClause(line, before) || isAdjective(line, before);
      case NOUN -> takesClause(line, before - 1) || isFronted(line, before);
      case PREPOSITION -> CLAUSAL.contains(line.word(before)) || !line.isFinite(verb);
      default -> true;
    };
  }

  /** "the report, which": by a pronoun that goes with the noun. */
  private static boolean isRelated(Line line, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (line.is(i, Phrase.RELATIVE)) {
        return true;
      }
      if (line.is(i, Phrase.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** "By law | 123 countries are": the noun before ends a phrase that opens the sentence. */
  private static boolean isFronted(Line line, int last) {
    int noun = last;
    while (line.is(noun - 1, Phrase.PREPOSITION) && line.is(noun - 2, Phrase.NOUN)) {
      noun -= 2;
    }
    return line.is(noun - 1, Phrase.PREPOSITION)
        && switch (line.kind(noun - 2)) {
          case OTHER, QUOTE, COORDINATOR, SUBORDINATOR, COLON, COMMA -> true;
          case VERB -> line.word(noun - 2).equals("according");
          default -> false;
        };
  }

  /** "a talk with a question about the strike, which": of which of the three, is not told. */
  private static boolean isOpenWhich(Line line, int noun, int verb) {
    int relative = verb - 1;
    while (line.is(relative, Phrase.ADVERB)) {
      relative--;
    }
    return line.is(relative, Phrase.RELATIVE)
        && line.word(relative).equals("which")
        && line.is(relative - 1, Phrase.COMMA)
        && noun < relative - 4;
  }

  /** Whether a phrase is nothing but a name, and hence whole. */
  private static boolean isNamed(Line line, int noun) {
    Mention mention = line.cast.at(line.end(noun) - 1);
    return mention != null
        && mention.first() <= line.first(noun) + (line.word(noun).equals("the") ? 1 : 0)
        && (mention.kind() == Kind.PERSON || mention.kind() == Kind.ORGANISATION)
        && mention.form() == Form.NAME;
  }

  /** "the talk-show host | Moe": what somebody is, right before the name. */
  private static boolean isTitle(Line line, int noun) {
    return line.is(noun, Phrase.NOUN)
        && !line.has(noun, Line.PRONOUN)
        && !line.is(noun - 1, Phrase.PREPOSITION);
  }

  /** "Many scheduled talks": a participle that no subject goes with. */
  private static boolean isAdjective(Line line, int verb) {
    return line.headWord(verb).endsWith("ed")
        && line.first(verb) == line.head(verb)
        && (verb == 0 || line.is(verb - 1, Phrase.ADJECTIVE) || line.is(verb - 1, Phrase.ADVERB));
  }

  /** Whether a clause may follow a verb without more: "says", "finds". */
  static boolean takesClause(Line line, int verb) {
    return line.is(verb, Phrase.VERB)
        && (Lexicon.is(line.headWord(verb), Role.SAY)
            || Lexicon.is(line.headWord(verb), Role.CLAUSE));
  }

  /** Whether no other clause lies open between a subject and its verb. */
  private static boolean isClear(Line line, int noun, int verb) {
    if (!line.isFinite(verb)) {
      // "a force in the fight for women and a judge of the court, | seated in May": which of them
      return !line.is(verb - 1, Phrase.COMMA)
          || !line.has(verb, Line.PARTICIPLE)
          || !line.is(noun - 1, Phrase.PREPOSITION);
    }
    boolean participle =
        line.is(noun + 1, Phrase.VERB)
            && noun + 1 < verb
            && !line.isFinite(noun + 1)
            && line.has(noun + 1, Line.PARTICIPLE);
    if (participle && line.is(noun + 2, Phrase.NOUN) && line.is(verb - 1, Phrase.TIME)) {
      return false; // "Moe defended his friends on Monday | focused on": the verb is the first one
    }
    int before = verb - 1;
    while (line.is(before, Phrase.ADVERB)) {
      before--;
    }
    if (before > noun && line.isFinite(before)) {
      return false; // "ousted | recently hired officials": a participle before its noun
    }
    int other = -1;
    for (int i = noun + 1; i < verb; i++) {
      if (line.is(i, Phrase.RELATIVE) || line.is(i, Phrase.DASH) || line.is(i, Phrase.OPENING)) {
        return true;
      }
      other = other < 0 && line.isFinite(i) ? i : other;
    }
    return other < 0 || !line.is(verb - 1, Phrase.COMMA) || !hasSubject(line, other, verb - 1);
  }

  /** "left, and his father, called Moe, | served": behind "and" stands a subject. */
  private static boolean hasSubject(Line line, int from, int comma) {
    for (int i = from + 1; i + 2 < comma; i++) {
      if (line.is(i, Phrase.COMMA)
          && line.is(i + 1, Phrase.COORDINATOR)
          && line.is(i + 2, Phrase.NOUN)
          && line.is(i + 3, Phrase.COMMA)) {
        return true;
      }
    }
    return false;
  }
}
