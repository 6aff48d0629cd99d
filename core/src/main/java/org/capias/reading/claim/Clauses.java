package org.capias.reading.claim;

import org.capias.reading.text.Tag;

/**
 * Who does what in a {@link Line}: the subject of a verb, the verb to which a phrase belongs, where
 * a clause ends. Looks no further than {@link #REACH} phrases in either direction, so that a
 * sentence without end costs what its length says.
 */
final class Clauses {
  static final int REACH = 40;
  private final Line line;

  private final Chains chains;
  private final Subjects subjects;

  Clauses(Line line) {
    this.line = line;
    this.chains = new Chains(line);
    this.subjects = new Subjects(line, this, chains);
  }

  /** The nouns that hang together in the line. */
  Chains chains() {
    return chains;
  }

  /** The noun phrase that is the subject of a verb group, or -1. */
  int subject(int verb) {
    return subjects.of(isParted(verb) ? verb - 2 : verb);
  }

  /** "was today transferred": a time between the auxiliary and its verb. */
  boolean isParted(int verb) {
    return line.is(verb, Phrase.VERB)
        && line.is(verb - 1, Phrase.TIME)
        && line.isFinite(verb - 2)
        && line.tokens.tag(line.head(verb - 2)) == Tag.AUX;
  }

  /** The finite verb on which a dependent one hangs: itself when finite; -1 where there is none. */
  int finite(int verb) {
    int left = Math.max(0, verb - REACH);
    for (int i = verb; i >= left; i--) {
      if (line.isFinite(i)) {
        return i;
      }
      if (line.is(i, Phrase.COLON) || line.is(i, Phrase.RELATIVE)) {
        return -1;
      }
    }
    int right = Math.min(line.size(), verb + REACH);
    for (int i = verb + 1; i < right && !line.is(i, Phrase.COLON); i++) {
      if (line.isFinite(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where what is said begins: the finite verb on which an infinitive or participle hangs ("was
   * forced to avoid"), but a participle behind a comma for itself.
   */
  int start(int verb) {
    if (line.isFinite(verb)
        || line.has(verb, Line.PARTICIPLE)
        || line.has(verb, Line.ING)
            && (line.is(verb - 1, Phrase.COMMA) || line.is(verb - 1, Phrase.NOUN))) {
      return verb;
    }
    int main = finite(verb);
    return main >= 0 && main < verb ? main : verb;
  }

  /** One past the last phrase that belongs to a verb's clause on its right. */
  int end(int verb) {
    int limit = Math.min(line.size(), verb + REACH);
    int i = verb + 1;
    while (i < limit) {
      switch (line.kind(i)) {
        case COLON, DASH, RELATIVE, SUBORDINATOR, OTHER -> {
          return i;
        }
        case OPENING -> i = closing(i, limit);
        case VERB -> {
          if (line.isFinite(i)) {
            int from = i;
            while (from > verb + 1 && !line.is(from, Phrase.NOUN)) {
              from--;
              if (line.is(from, Phrase.COORDINATOR)) {
                return from; // "and “review” it"
              }
            }
            return from > verb + 1 ? chains.head(from) : i;
          }
          if (line.has(i, Line.ING) && line.is(i - 1, Phrase.COMMA)) {
            return i - 1;
          }
        }
        case COMMA -> {
          boolean aside = line.has(verb, Line.PARTICIPLE) && line.is(verb - 1, Phrase.COMMA);
          if (aside || endsAtComma(i)) {
            return i;
          }
        }
        case COORDINATOR -> {
          if (beginsClause(i + 1)) {
            return i;
          }
        }
        default -> {}
      }
      i++;
    }
    return limit;
  }

  /** The bracket that closes, or the opening one where it stands alone. */
  int closing(int opening, int limit) {
    for (int k = opening + 1; k < limit && k < opening + 12; k++) {
      if (line.is(k, Phrase.CLOSING)) {
        return k;
      }
    }
    return opening;
  }

  private boolean endsAtComma(int comma) {
    int next = comma + 1;
    if (line.is(next, Phrase.COORDINATOR)) {
      return beginsClause(next + 1);
    }
    if (line.is(next, Phrase.PREPOSITION) || line.is(next, Phrase.TIME)) {
      return clauseAhead(next);
    }
    if (line.is(next, Phrase.NOUN)) {
      return !isList(next);
    }
    return true;
  }

  /** "A, B and C" goes on; ", the president of" does not. */
  private boolean isList(int noun) {
    int i = noun;
    for (int steps = 0; steps < 12; steps++) {
      if (line.is(i + 1, Phrase.PREPOSITION) && line.is(i + 2, Phrase.NOUN)) {
        i += 2;
      } else if (line.is(i + 1, Phrase.COMMA) && line.is(i + 2, Phrase.NOUN)) {
        i += 2;
      } else {
        int next = line.is(i + 1, Phrase.COMMA) ? i + 2 : i + 1;
        return line.is(next, Phrase.COORDINATOR)
            && line.is(next + 1, Phrase.NOUN)
            && !beginsClause(next + 1);
      }
    }
    return false;
  }

  /** Whether a finite verb follows before the next comma. */
  boolean clauseAhead(int from) {
    for (int k = from; k < Math.min(line.size(), from + 8); k++) {
      if (line.is(k, Phrase.COMMA) || line.is(k, Phrase.COLON)) {
        return false;
      }
      if (line.isFinite(k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a clause of its own begins here: a verb, or a noun phrase that a finite verb follows.
   */
  boolean beginsClause(int i) {
    int at = i;
    while (line.is(at, Phrase.ADVERB)
        || line.is(at, Phrase.TIME)
        || line.is(at, Phrase.PREPOSITION) && line.is(at + 1, Phrase.TIME)) {
      at++;
    }
    if (line.is(at, Phrase.VERB)) {
      return line.isFinite(at);
    }
    for (int k = at; k < Math.min(line.size(), at + 8); k++) {
      switch (line.kind(k)) {
        case NOUN, PREPOSITION, ADVERB, ADJECTIVE, TIME -> {}
        case VERB -> {
          return line.isFinite(k);
        }
        case RELATIVE -> {
          return hasTwoVerbs(k + 1);
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "the money that they send equals": one verb for the relative clause, one for its noun. */
  private boolean hasTwoVerbs(int from) {
    int verbs = 0;
    for (int k = from; k < Math.min(line.size(), from + 10); k++) {
      if (line.is(k, Phrase.COMMA) || line.is(k, Phrase.COORDINATOR) || line.is(k, Phrase.COLON)) {
        break;
      }
      verbs += line.isFinite(k) ? 1 : 0;
    }
    return verbs > 1;
  }

  /** "The warrant, for murders in 2002, was issued": the time of what stands between commas. */
  private boolean isInPurpose(int phrase) {
    for (int i = phrase - 1; i > 1 && i > phrase - 8; i--) {
      switch (line.kind(i)) {
        case COMMA -> {
          return i > 0
              && line.is(i - 1, Phrase.NOUN)
              && line.is(i + 2, Phrase.NOUN)
              && (line.word(i + 1).equals("for") || line.word(i + 1).equals("over"));
        }
        case NOUN, PREPOSITION, TIME, ADJECTIVE, COORDINATOR, VERB -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "from May 2011, when he was mayor, to March 2019": where the span that ends here begins. */
  private int spanOpening(int phrase) {
    boolean closes =
        line.is(phrase, Phrase.TIME)
            && line.word(phrase - 1).equals("to")
            && line.is(phrase - 2, Phrase.COMMA);
    for (int i = phrase - 3; closes && i > 0 && i > phrase - 14; i--) {
      if (line.is(i, Phrase.TIME) && line.word(i - 1).equals("from")) {
        return line.is(i + 1, Phrase.COMMA) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * The verb to whose clause a phrase belongs: to its left, else (a fronted phrase) to its right.
   */
  int governor(int phrase) {
    int opening = spanOpening(phrase);
    if (opening >= 0) {
      return governor(opening);
    }
    int left = Math.max(0, phrase - REACH);
    for (int i = phrase - 1; i >= left; i--) {
      if (line.is(i, Phrase.VERB) && end(i) > phrase) {
        return i;
      }
    }
    if (isInPurpose(phrase)) {
      return -1;
    }
    int right = Math.min(line.size(), phrase + REACH);
    for (int i = phrase + 1; i < right; i++) {
      switch (line.kind(i)) {
        case COLON, RELATIVE, SUBORDINATOR, DASH -> {
          return -1;
        }
        case VERB -> {
          if (line.isFinite(i)) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }
}
