package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/** Finds the subject of a verb group, through appositions, relative clauses and lists of verbs. */
final class Subjects {
  private static final int DEEPEST = 4;
  private final Line line;
  private final Clauses clauses;
  private final Chains chains;

  Subjects(Line line, Clauses clauses, Chains chains) {
    this.line = line;
    this.clauses = clauses;
    this.chains = chains;
  }

  /** The noun phrase that is the subject of a verb group, or -1. */
  int of(int verb) {
    return of(verb, 0);
  }

  private int of(int verb, int depth) {
    if (verb < 0 || depth > DEEPEST) {
      return -1;
    }
    if (!line.isFinite(verb)) {
      return subjectOfDependent(verb, depth);
    }
    int i = verb - 1;
    while (line.is(i, Phrase.ADVERB)
        || line.is(i, Phrase.QUOTE)
        || line.is(i, Phrase.TIME)
        || line.word(i).equals("twice")
        || line.word(i).endsWith("self") && line.is(i - 1, Phrase.NOUN)) {
      i--;
      boolean more =
          line.is(i, Phrase.COORDINATOR) && line.is(i - 1, Phrase.TIME); // "2009 and 2010"
      if (line.is(i + 1, Phrase.TIME) && (more || line.is(i, Phrase.PREPOSITION))) {
        i--;
      }
    }
    if (isInvertedSaying(verb, i)) {
      return verb + 1;
    }
    int aside = line.is(i, Phrase.NOUN) ? according(chains.head(i)) : -1;
    if (aside >= 0) {
      return chains.antecedent(aside);
    }
    if (line.is(i, Phrase.NOUN) && Participles.describedBy(line, chains, i) >= 0) {
      return Participles.describedBy(line, chains, i);
    }
    return switch (line.kind(i)) {
      case NOUN -> isGerundObject(i) ? -1 : afterInnerClause(headOf(i), depth);
      case RELATIVE -> line.word(i).equals("where") ? -1 : chains.antecedent(i);
      case COORDINATOR -> coordinated(i, depth);
      case COMMA -> Included.or(line, chains, i, afterComma(i, depth));
      case CLOSING -> chains.afterBracket(i);
      case VERB -> line.isFinite(i) ? -1 : subjectBefore(i, depth);
      default -> inverted(verb, i);
    };
  }

  private int headOf(int noun) {
    return chains.head(chains.withoutAge(chains.behindPronoun(noun)));
  }

  /**
   * "the envoy, who according to police fled": the relative pronoun before such an aside, or -1.
   */
  private int according(int noun) {
    int to = line.first(noun) - 1;
    int left = line.sentence.first() + 2;
    if (to < left || !line.tokens.is(to, "to") || !line.tokens.is(to - 1, "according")) {
      return -1;
    }
    int before = line.at(to - 2);
    return line.is(before, Phrase.RELATIVE) ? before : -1;
  }

  /** "…, says the court, …": a verb of saying between commas. */
  private boolean isInvertedSaying(int verb, int before) {
    boolean open = before < 0 || line.is(before, Phrase.COMMA) || line.is(before, Phrase.QUOTE);
    return open
        && line.is(verb + 1, Phrase.NOUN)
        && line.first(verb) == line.head(verb)
        && Lexicon.is(line.headWord(verb), Role.SAY);
  }

  /** "said presiding judge X", "Among them are A and B": the subject follows. */
  private int inverted(int verb, int before) {
    boolean open =
        before < 0 || line.is(before, Phrase.QUOTE) || line.is(before, Phrase.PREPOSITION);
    return open && line.is(verb + 1, Phrase.NOUN) && !line.has(verb, Line.COPULA) ? verb + 1 : -1;
  }

  private int subjectBefore(int verb, int depth) {
    int before = verb - 1;
    return line.is(before, Phrase.NOUN) ? chains.head(before) : of(verb, depth + 1);
  }

  /** Infinitives and participles share the subject of the verb they hang on, or its object. */
  private int subjectOfDependent(int verb, int depth) {
    if (line.has(verb, Line.PARTICIPLE) && line.is(verb - 1, Phrase.COORDINATOR)) {
      int other = Participles.before(line, verb);
      return other < 0 ? -1 : subjectOfDependent(other, depth + 1);
    }
    if (line.has(verb, Line.PARTICIPLE) && line.is(verb - 1, Phrase.COMMA)) {
      return line.is(verb - 2, Phrase.NOUN) ? chains.head(verb - 2) : -1;
    }
    if (line.has(verb, Line.PARTICIPLE)) {
      return line.is(verb - 1, Phrase.NOUN) ? chains.described(verb - 1) : opens(verb, depth);
    }
    if (line.has(verb, Line.ING) && line.is(verb - 1, Phrase.NOUN)) {
      return chains.head(verb - 1);
    }
    int main = clauses.finite(verb);
    boolean aside =
        line.has(verb, Line.INFINITIVE)
            && line.is(verb - 1, Phrase.COMMA)
            && line.is(verb - 2, Phrase.NOUN);
    if (main > verb && aside && line.end(verb) - line.first(verb) > 2) {
      return chains.head(verb - 2); // an interview, to be shown on Friday
    }
    if (main > verb && isSaying(main) && line.word(verb - 1).equals("by")) {
      return -1; // "By printing it, many believe, X": hangs on nobody
    }
    return main < 0 ? -1 : of(main, depth + 1);
  }

  /** "Born in 1948, the general was": the subject of the clause behind; -1 elsewhere. */
  private int opens(int verb, int depth) {
    int main = verb == 0 ? clauses.finite(verb) : -1;
    return main > 1 && line.is(main - 1, Phrase.NOUN) && hasComma(main) ? of(main, depth + 1) : -1;
  }

  private boolean hasComma(int main) {
    int i = chains.head(main - 1) - 1;
    return line.is(i, Phrase.COMMA);
  }

  /** "that deporting them was": the verb with -ing is the subject, the noun only its object. */
  private boolean isGerundObject(int noun) {
    int i = chains.head(noun) - 1;
    boolean gerund =
        line.is(i, Phrase.VERB) && line.has(i, Line.ING) && line.first(i) == line.head(i);
    return gerund
        && (i == 0
            || line.is(i - 1, Phrase.SUBORDINATOR)
            || line.is(i - 1, Phrase.COORDINATOR)
            || line.is(i - 1, Phrase.QUOTE));
  }

  /** "The message he got from X was": not X; the noun on which that inner clause hangs. */
  private int afterInnerClause(int noun, int depth) {
    int i = noun - 1;
    if (line.word(i).equals("as") && line.is(i - 1, Phrase.NOUN)) {
      return chains.head(i - 1); // his term as governor | ends
    }
    if (line.is(i, Phrase.PREPOSITION)) {
      i--;
    }
    if (line.is(i, Phrase.VERB) && !line.isFinite(i) && opensClause(i - 1)) {
      // the plane carrying X | landed, a motion to impeach X | failed
      return chains.head(i - 1);
    }
    int verb = line.isFinite(i) ? i : -1;
    if (verb < 0 || isSaying(verb)) {
      return noun;
    }
    if (line.is(verb - 1, Phrase.RELATIVE)) {
      int meant = chains.antecedent(verb - 1);
      return meant < 0 || line.is(verb - 2, Phrase.COMMA) ? noun : chains.head(meant);
    }
    if (line.is(verb - 1, Phrase.NOUN)
        && line.is(verb - 2, Phrase.NOUN)
        && line.word(verb - 2).equals("the")) {
      return chains.head(verb - 2); // the message | Ola received from X | was
    }
    boolean reduced =
        i < noun - 1
            && line.is(verb - 1, Phrase.NOUN)
            && line.first(verb) == line.head(verb)
            && line.headWord(verb).endsWith("ed");
    if (reduced) {
      // prosecutors involved in the case | had attended
      return chains.head(verb - 1);
    }
    boolean contact = line.is(verb - 1, Phrase.NOUN) && line.is(verb - 2, Phrase.NOUN);
    return contact && depth < DEEPEST ? chains.head(verb - 2) : noun;
  }

  /** A noun at the head of its clause, with no verb before it there. */
  private boolean opensClause(int noun) {
    if (!line.is(noun, Phrase.NOUN) || line.has(noun, Line.PRONOUN)) {
      return false;
    }
    int before = chains.head(noun) - 1;
    return switch (line.kind(before)) {
      case SUBORDINATOR, QUOTE, COLON, DASH -> true;
      case OTHER -> before < 0;
      case COMMA, COORDINATOR -> line.isFinite(before - 1) || !line.is(before - 1, Phrase.NOUN);
      default -> false;
    };
  }

  /**
   * "came and saw", "has claimed that …, and has threatened": the verb before; behind a comma
   * rather one with the same auxiliary.
   */
  private int coordinated(int i, int depth) {
    boolean comma = line.is(i - 1, Phrase.COMMA);
    int before = comma ? i - 1 : i;
    int left = Math.max(0, before - Clauses.REACH);
    int nearest = -1;
    String auxiliary = comma ? auxiliary(i + 1) : "";
    for (int k = before - 1; k >= left; k--) {
      if (line.is(k, Phrase.COLON)) {
        break;
      }
      if (line.isFinite(k)) {
        nearest = nearest < 0 ? k : nearest;
        if (!auxiliary.isEmpty() && auxiliary.equals(auxiliary(k))) {
          return of(k, depth + 1);
        }
      }
    }
    return nearest < 0 ? -1 : of(nearest, depth + 1);
  }

  /** "has" of "has threatened"; empty for a verb without an auxiliary. */
  private String auxiliary(int phrase) {
    int verb = phrase;
    while (line.is(verb, Phrase.ADVERB)) {
      verb++;
    }
    boolean two = line.is(verb, Phrase.VERB) && line.head(verb) > line.first(verb);
    return two ? line.word(verb) : "";
  }

  /** Whether a relative clause opens before a verb: that verb is its own. */
  private boolean hasRelative(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (line.is(i, Phrase.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaying(int verb) {
    return Lexicon.is(line.headWord(verb), Role.SAY);
  }

  /** "X, the president, said", "X, who came, said", "came, saw, left". */
  private int afterComma(int comma, int depth) {
    int left = Math.max(0, comma - Clauses.REACH);
    int verb = -1;
    for (int k = comma - 1; k >= left; k--) {
      if (line.isFinite(k)) {
        verb = k;
      }
      if (line.is(k, Phrase.COMMA)) {
        boolean relative =
            line.is(k + 1, Phrase.RELATIVE)
                || line.is(k + 1, Phrase.PREPOSITION) && line.is(k + 2, Phrase.RELATIVE);
        boolean contact =
            line.is(k + 1, Phrase.NOUN)
                && (line.is(k + 2, Phrase.NOUN) && verb == k + 3
                    || verb == k + 2 && Ordinals.isSuperlative(line, k + 1));
        boolean apposition = verb < 0 || hasRelative(k + 1, verb) || contact;
        boolean aside = verb == comma - 1 && isSaying(verb) && comma - k <= 6;
        if (relative || apposition || aside) {
          int before = line.is(k - 1, Phrase.CLOSING) ? chains.afterBracket(k - 1) : k - 1;
          before = chains.withoutAge(before);
          if (line.is(before, Phrase.NOUN)) {
            int head = chains.head(before);
            boolean adjunct =
                line.is(head - 1, Phrase.PREPOSITION) && line.is(head - 2, Phrase.ADVERB);
            if (adjunct && k > left) {
              continue; // "The ad, reportedly to air in A, B and C, costs"
            }
            return head;
          }
          if (line.is(before, Phrase.TIME) && line.is(before - 1, Phrase.NOUN)) {
            return chains.head(before - 1);
          }
        }
      }
      if (line.is(k, Phrase.COLON)) {
        break;
      }
    }
    return verb < 0 ? -1 : of(verb, depth + 1);
  }
}
