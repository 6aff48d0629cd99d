package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;

/** What stands between a subject and its verb inside two commas. */
final class Asides {
  private final Chunks chunks;

  Asides(Chunks chunks) {
    this.chunks = chunks;
  }

  /** "the court, based in The Hague, Netherlands, recalled": the noun hangs on an aside itself. */
  boolean isNested(int preposition) {
    int at = preposition - 1;
    while (chunks.is(at, Chunk.NOUN)
        || chunks.is(at, Chunk.PREPOSITION)
        || chunks.is(at, Chunk.VERB)) {
      at--;
    }
    return chunks.is(at, Chunk.COMMA) && chunks.is(at - 1, Chunk.NOUN);
  }

  /** Whether chunks between two commas may be stepped over: apposition, relative clause, aside. */
  boolean isInserted(int first, int end) {
    if (first >= end) {
      return false;
    }
    return switch (chunks.kind(first)) {
      case NOUN -> !hasFinite(first, end);
      case RELATIVE, ADVERB, PREPOSITION, TIME, SUBORDINATOR, ADJECTIVE, OTHER, COORDINATOR -> true;
      case VERB ->
          !chunks.isFinite(first) || chunks.has(first, Chunks.PASSIVE) || endsLikeParticiple(first);
      default -> false;
    };
  }

  boolean endsLikeParticiple(int verb) {
    String word = chunks.word(verb);
    return chunks.end(verb) - chunks.first(verb) == 1
        && (word.endsWith("ed")
            || word.endsWith("n")
            || chunks.word(verb + 1).equals("by") && isIrregular(word));
  }

  /** "held by Norway", "made by a firm". */
  private static boolean isIrregular(String word) {
    return switch (word) {
      case "held",
          "made",
          "built",
          "sent",
          "brought",
          "paid",
          "bought",
          "sold",
          "caught",
          "shot",
          "put",
          "set",
          "bound",
          "kept",
          "hit",
          "hurt",
          "won",
          "lost",
          "taught",
          "read" ->
          true;
      default -> false;
    };
  }

  /** "however", "for his part", "on Monday": no description of the subject. */
  boolean isInterjection(int first, int end) {
    return switch (chunks.kind(first)) {
      case ADVERB, TIME -> true;
      case PREPOSITION -> !chunks.word(first).equals("of");
      default -> false;
    };
  }

  private boolean hasFinite(int first, int end) {
    for (int i = first; i < end; i++) {
      if (chunks.is(i, Chunk.RELATIVE)) {
        return false;
      }
      if (chunks.isFinite(i) && !endsLikeParticiple(i)) {
        return true;
      }
    }
    return false;
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
}
