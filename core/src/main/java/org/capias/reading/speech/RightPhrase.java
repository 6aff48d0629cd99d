package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase to its right end: "said Jan Novak, a lawyer at the institute who advised both
 * sides". Used where the source stands behind its cue.
 */
final class RightPhrase {
  /** Longer sources than this are misread sentences. */
  private static final int REACH = 40;

  private final Chunks chunks;

  RightPhrase(Chunks chunks) {
    this.chunks = chunks;
  }

  /** The whole phrase with its appositions, or null where no noun stands. */
  @Nullable Source from(int noun) {
    return from(noun, false);
  }

  /**
   * The same.
   *
   * @param opens whether a clause follows behind a comma: "According to the mayor, his deputy left"
   */
  @Nullable Source from(int noun, boolean opens) {
    if (!chunks.is(noun, Chunk.NOUN)) {
      return null;
    }
    int last = clauseEdge(noun);
    for (int comma = last + 1; chunks.is(comma, Chunk.COMMA); comma = last + 1) {
      int apposition = Math.max(apposition(comma), last > noun ? joined(comma) : -1);
      if (apposition < 0 || opens && !chunks.is(apposition + 1, Chunk.COMMA)) {
        break;
      }
      last = apposition;
    }
    return new Source(new Span(chunks.first(noun), chunks.end(last)), chunks.head(noun));
  }

  /** Last chunk of the noun phrase with its prepositional phrases and coordinated nouns. */
  int edge(int noun) {
    int last = noun;
    int ceiling = Math.min(chunks.size(), noun + REACH);
    while (last + 1 < ceiling) {
      if (chunks.is(last + 1, Chunk.PREPOSITION) && chunks.is(last + 2, Chunk.NOUN)) {
        last += 2;
      } else if (chunks.is(last + 1, Chunk.COORDINATOR)
          && chunks.is(last + 2, Chunk.NOUN)
          && !chunks.is(last + 3, Chunk.VERB)) {
        last += 2;
      } else if (chunks.is(last + 1, Chunk.OPENING)) {
        int close = closing(last + 1);
        if (close < 0) {
          break;
        }
        last = close;
      } else {
        break;
      }
    }
    return last;
  }

  /** The same with a relative clause or participle that follows without a comma. */
  private int clauseEdge(int noun) {
    int last = edge(noun);
    int next = last + 1;
    while (chunks.is(next, Chunk.ADVERB)) {
      next++;
    }
    boolean participle =
        chunks.is(next, Chunk.VERB)
            && !chunks.has(next, Chunks.INFINITIVE)
            && (chunks.has(next, Chunks.ING) || chunks.isBareParticiple(next));
    if (!participle && !chunks.is(next, Chunk.RELATIVE)) {
      return last;
    }
    int ceiling = Math.min(chunks.size(), next + REACH);
    for (int at = next; at < ceiling; at++) {
      switch (chunks.kind(at)) {
        case COMMA, STOP, SEMICOLON, QUOTE, DASH, COLON, THAT:
          return at - 1;
        default:
          break;
      }
    }
    return ceiling - 1;
  }

  /** ", a legal scholar at Ottawa" before a comma or the end: its last chunk, or -1. */
  private int apposition(int comma) {
    int at = comma + 1;
    while (chunks.is(at, Chunk.ADVERB)) {
      at++;
    }
    int last;
    if (chunks.is(at, Chunk.RELATIVE)) {
      last = at;
      int ceiling = Math.min(chunks.size(), at + REACH);
      while (last + 1 < ceiling && !ends(last + 1)) {
        last++;
      }
    } else if (chunks.is(at, Chunk.NOUN) && !chunks.has(at, Chunks.PRONOUN)) {
      last = clauseEdge(at);
    } else if (chunks.word(at).equals("of") && chunks.is(at + 1, Chunk.NOUN)) {
      last = edge(at + 1);
    } else {
      return -1;
    }
    return ends(last + 1) || last + 1 >= chunks.size() ? last : -1;
  }

  /** ", and other scientists" before the end: its last chunk, or -1. */
  private int joined(int comma) {
    if (!chunks.is(comma + 1, Chunk.COORDINATOR) || !chunks.is(comma + 2, Chunk.NOUN)) {
      return -1;
    }
    int last = edge(comma + 2);
    return chunks.is(last + 1, Chunk.STOP) ? last : -1;
  }

  private boolean ends(int at) {
    return switch (chunks.kind(at)) {
      case COMMA, STOP, SEMICOLON, QUOTE, CLOSING -> true;
      default -> false;
    };
  }

  private int closing(int opening) {
    int ceiling = Math.min(chunks.size(), opening + REACH);
    for (int at = opening + 1; at < ceiling; at++) {
      if (chunks.is(at, Chunk.CLOSING)) {
        return at;
      }
    }
    return -1;
  }
}
