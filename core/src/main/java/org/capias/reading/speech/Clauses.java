package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;

/** Finds clauses without a conjunction: a noun phrase and then a finite verb. */
final class Clauses {
  /** Chunks looked at between the head of a clause and its verb. */
  private static final int REACH = 14;

  private final Chunks chunks;

  Clauses(Chunks chunks) {
    this.chunks = chunks;
  }

  /** Whether a clause without "that" begins here: a noun phrase and then a finite verb. */
  boolean beginsAt(int from) {
    int ceiling = Math.min(chunks.size(), from + REACH);
    boolean relative = false;
    boolean noun = false;
    boolean joined = false;
    int commas = 0;
    for (int at = from; at < ceiling; at++) {
      switch (chunks.kind(at)) {
        case RELATIVE:
          relative = true;
          break;
        case VERB:
          if (chunks.isFinite(at)) {
            boolean aside = chunks.is(at - 1, Chunk.COMMA) && commas % 2 == 1;
            if (aside || chunks.is(at - 1, Chunk.COORDINATOR)) {
              return false;
            }
            if (!relative) {
              // announcing the pick, | the union called: one comma parts two clauses
              return noun && (commas != 1 || joined || !chunks.is(from, Chunk.NOUN));
            }
            relative = false;
          } else if (chunks.is(at - 1, Chunk.COMMA) && noun) {
            return false;
          }
          break;
        case NOUN, TIME:
          noun |= at == from || !isAdjunct(from, at);
          break;
        case COMMA:
          commas++;
          boolean closes = chunks.is(at + 1, Chunk.COORDINATOR) && !chunks.is(at + 2, Chunk.NOUN);
          if (closes || at > from && !relative && startsLoose(from)) {
            return false;
          }
          break;
        case COORDINATOR:
          joined |= !chunks.is(at - 1, Chunk.COMMA);
          break;
        case QUOTE:
          if (at > from && chunks.is(at - 1, Chunk.COMMA)) {
            // said Ida Moe, “and …
            return false;
          }
          break;
        case OPENING:
          at = pastBracket(at, ceiling);
          break;
        case PREPOSITION, ADVERB, ADJECTIVE, CLOSING, OTHER:
          break;
        case SUBORDINATOR, QUESTION:
          if (at > from) {
            return false;
          }
          break;
        default:
          return false;
      }
    }
    return false;
  }

  /** The closing bracket, or the opening one itself where none closes it in reach. */
  private int pastBracket(int opening, int ceiling) {
    for (int at = opening + 1; at < ceiling; at++) {
      if (chunks.is(at, Chunk.CLOSING)) {
        return at;
      }
    }
    return opening;
  }

  /** "found on the desk are": the noun of a preposition that opens is no subject. */
  private boolean isAdjunct(int from, int noun) {
    return noun == from + 1
        && chunks.is(from, Chunk.PREPOSITION)
        && chunks.is(noun, Chunk.NOUN)
        && chunks.word(from).equals("on");
  }

  private boolean startsLoose(int from) {
    return switch (chunks.kind(from)) {
      case NOUN, PREPOSITION, SUBORDINATOR -> false;
      default -> true;
    };
  }
}
