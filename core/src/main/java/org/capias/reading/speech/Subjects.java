package org.capias.reading.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb group in a row of chunks: left of it, or right of it where the verb
 * comes first ("said the minister").
 *
 * <p>Steps over adverbs, times and whatever stands between two commas; takes prepositional phrases,
 * relative clauses and reduced ones ("protesters marching through the city") as part of the
 * subject. Looks at most {@link #REACH} chunks back.
 *
 * <p>The file is over 300 lines: every step over a phrase may come after every other.
 */
final class Subjects {
  /** Longer subjects than this are misread sentences. */
  private static final int REACH = 40;

  /** Prepositions that begin an adjunct of the clause rather than hang on a noun. */
  private static final Set<String> PARTING =
      Set.of(
          "before",
          "after",
          "since",
          "until",
          "till",
          "during",
          "despite",
          "as",
          "than",
          "like",
          "because",
          "unlike",
          "through",
          "throughout",
          "amid",
          "following",
          "upon");

  private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

  private final Chunks chunks;
  private final Asides asides;

  Subjects(Chunks chunks) {
    this.chunks = chunks;
    this.asides = new Asides(chunks);
  }

  /** The subject left of a finite verb group, or null. */
  @Nullable Source before(int verb) {
    int at = skipBack(verb - 1);
    if (chunks.is(at, Chunk.RELATIVE)) {
      return relative(at);
    }
    if (chunks.is(at, Chunk.CLOSING)) {
      int opening = opening(at);
      return opening > 0 ? phrase(opening - 1, verb) : null;
    }
    if (chunks.is(at, Chunk.COMMA) || chunks.is(at, Chunk.DASH)) {
      return acrossComma(at, verb);
    }
    if (chunks.is(at, Chunk.QUOTE)) {
      // A quoted word that ends the subject: the so-called “council” said.
      return chunks.is(at - 1, Chunk.NOUN) && chunks.is(at - 2, Chunk.QUOTE)
          ? phrase(at - 1, verb)
          : null;
    }
    if (chunks.is(at, Chunk.NOUN)) {
      return phrase(at, verb);
    }
    if (!chunks.is(at, Chunk.VERB)) {
      return null;
    }
    Source before = beforeRelative(at, verb);
    boolean reduced =
        before == null && asides.endsLikeParticiple(at) && chunks.is(at - 1, Chunk.NOUN);
    return reduced ? phrase(at - 1, verb) : before;
  }

  /** "a man who did not want his name used told": the noun before the relative clause. */
  private @Nullable Source beforeRelative(int from, int verb) {
    int floor = Math.max(0, from - REACH / 2);
    for (int at = from; at > floor; at--) {
      switch (chunks.kind(at)) {
        case RELATIVE:
          return chunks.is(at - 1, Chunk.NOUN) ? phrase(at - 1, verb) : null;
        case VERB, NOUN, PREPOSITION, ADVERB, ADJECTIVE, TIME:
          break;
        default:
          return null;
      }
    }
    return null;
  }

  /** "who": the pronoun is the source, the noun before it names him. */
  private Source relative(int pronoun) {
    int noun = pronoun - 1;
    while (chunks.is(noun, Chunk.COMMA) || chunks.is(noun, Chunk.PREPOSITION)) {
      noun--;
    }
    if (chunks.is(noun, Chunk.CLOSING)) {
      noun = opening(noun) - 1;
    }
    while (chunks.is(noun, Chunk.NOUN)
        && chunks.is(noun - 1, Chunk.PREPOSITION)
        && chunks.word(noun - 1).equals("of")
        && chunks.is(noun - 2, Chunk.NOUN)) {
      noun -= 2;
    }
    int head = chunks.is(noun, Chunk.NOUN) ? chunks.head(noun) : chunks.head(pronoun);
    return new Source(new Span(chunks.first(pronoun), chunks.end(pronoun)), head);
  }

  /** Adverbs and times between subject and verb, and prepositional phrases of time. */
  int skipBack(int from) {
    int at = from;
    while (at >= 0) {
      if (chunks.is(at, Chunk.ADVERB)) {
        at--;
      } else if (chunks.is(at, Chunk.TIME)) {
        at -= chunks.is(at - 1, Chunk.PREPOSITION) ? 2 : 1;
      } else {
        break;
      }
    }
    return at;
  }

  /** "Kersten, a legal scholar, told": what stands between two commas, and the subject before. */
  private @Nullable Source acrossComma(int comma, int verb) {
    Chunk mark = chunks.kind(comma);
    int floor = Math.max(0, comma - REACH);
    for (int at = comma - 1; at >= floor; at--) {
      if (chunks.is(at, Chunk.SEMICOLON) || chunks.is(at, Chunk.COLON)) {
        return null;
      }
      if (chunks.is(at, Chunk.QUOTE)) {
        return null;
      }
      if (chunks.is(at, mark) && asides.isInserted(at + 1, comma)) {
        int before = skipBack(at - 1);
        if (chunks.is(before, Chunk.CLOSING)) {
          before = opening(before) - 1;
        }
        if (chunks.is(before, Chunk.RELATIVE)) {
          return relative(before);
        }
        if (!chunks.is(before, Chunk.NOUN)) {
          return null;
        }
        Source subject = phrase(before, verb);
        if (subject == null) {
          return null;
        }
        int governor = chunks.at(subject.span().first()) - 1;
        if (chunks.is(governor, Chunk.PREPOSITION)
            && governor > floor
            && asides.isNested(governor)) {
          continue;
        }
        boolean describes = !asides.isInterjection(at + 1, comma);
        int end = describes ? chunks.end(comma) : subject.span().end();
        return new Source(new Span(subject.span().first(), end), subject.head());
      }
    }
    return null;
  }

  /** The phrase that ends with the noun chunk {@code last}, extended to the left. */
  private @Nullable Source phrase(int last, int verb) {
    if (OBJECTS.contains(chunks.word(last)) && chunks.has(last, Chunks.PRONOUN)) {
      return null;
    }
    int first = last;
    int head = last;
    int floor = Math.max(0, last - REACH);
    while (first > floor) {
      int before = first - 1;
      if (chunks.is(before, Chunk.PREPOSITION)) {
        int noun = before - 1;
        if (chunks.is(noun, Chunk.CLOSING)) {
          noun = opening(noun) - 1;
        }
        if (chunks.is(noun, Chunk.NOUN)
            && !chunks.has(noun, Chunks.PRONOUN)
            && !PARTING.contains(chunks.word(before))) {
          first = noun;
          head = noun;
          continue;
        }
        int reduced = reducedClause(before - 1);
        if (reduced >= 0) {
          first = reduced;
          head = reduced;
          continue;
        }
      } else if (chunks.is(before, Chunk.COORDINATOR)) {
        int list = list(before);
        if (list >= 0) {
          first = list;
          continue;
        }
      } else if (chunks.is(before, Chunk.VERB)) {
        int relative = relativeClause(before);
        if (relative >= 0) {
          first = relative;
          head = relative;
          continue;
        }
      }
      break;
    }
    return source(first, last, head);
  }

  /** "a man shot by police said": from the participle back to the noun it describes, or -1. */
  private int reducedClause(int verb) {
    int at = verb;
    if (chunks.is(at, Chunk.NOUN) || !chunks.is(at, Chunk.VERB)) {
      return -1;
    }
    boolean participle = chunks.has(at, Chunks.ING) || asides.endsLikeParticiple(at);
    int noun = at - 1;
    while (chunks.is(noun, Chunk.ADVERB)) {
      noun--;
    }
    return participle && chunks.is(noun, Chunk.NOUN) ? noun : -1;
  }

  /**
   * "the officer who shot him said": from the verb of the relative clause back to the noun, or -1.
   */
  private int relativeClause(int verb) {
    int at = verb - 1;
    while (chunks.is(at, Chunk.ADVERB) || chunks.is(at, Chunk.VERB)) {
      at--;
    }
    if (chunks.is(at, Chunk.RELATIVE) && chunks.is(at - 1, Chunk.NOUN)) {
      return at - 1;
    }
    return reducedClause(verb);
  }

  /** "Mali, Niger and X said": first noun of the list that the coordinator closes, or -1. */
  private int list(int coordinator) {
    int at = coordinator - 1;
    if (chunks.is(at, Chunk.COMMA)) {
      at--;
    }
    if (chunks.is(at, Chunk.CLOSING)) {
      at = opening(at) - 1;
    }
    int first = -1;
    while (chunks.is(at, Chunk.NOUN)) {
      first = at;
      while (chunks.is(first - 1, Chunk.PREPOSITION)
          && chunks.is(first - 2, Chunk.NOUN)
          && chunks.word(first - 1).equals("of")) {
        first -= 2;
      }
      if (!chunks.is(first - 1, Chunk.COMMA)) {
        break;
      }
      at = first - 2;
    }
    if (first < 0) {
      return -1;
    }
    int before = skipBack(first - 1);
    return switch (chunks.kind(before)) {
      case VERB, PREPOSITION -> -1;
      default -> first;
    };
  }

  /** The opening bracket that a closing one belongs to, or -1. */
  private int opening(int closing) {
    int floor = Math.max(0, closing - REACH);
    for (int at = closing - 1; at >= floor; at--) {
      if (chunks.is(at, Chunk.OPENING)) {
        return at;
      }
    }
    return -1;
  }

  private Source source(int first, int last) {
    return source(first, last, last);
  }

  private Source source(int first, int last, int head) {
    return new Source(new Span(chunks.first(first), chunks.end(last)), chunks.head(head));
  }
}
