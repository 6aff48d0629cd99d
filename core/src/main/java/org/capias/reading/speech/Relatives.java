package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that a relative clause is part of: "the ship, | who | said", "the experts I met | said".
 */
final class Relatives {
  /** Chunks looked at between a relative pronoun and the verb of its clause. */
  private static final int REACH = 20;

  private final Chunks chunks;
  private final Asides asides;
  private final LeftPhrase left;

  Relatives(Chunks chunks, Asides asides, LeftPhrase left) {
    this.chunks = chunks;
    this.asides = asides;
    this.left = left;
  }

  /** "who": the pronoun is the source, the noun before it names him. */
  Source of(int pronoun) {
    int noun = pronoun - 1;
    while (chunks.is(noun, Chunk.COMMA) || chunks.is(noun, Chunk.PREPOSITION)) {
      noun--;
    }
    if (chunks.is(noun, Chunk.CLOSING)) {
      noun = left.opening(noun) - 1;
    }
    while (chunks.is(noun, Chunk.NOUN)
        && chunks.is(noun - 1, Chunk.PREPOSITION)
        && chunks.word(noun - 1).equals("of")
        && chunks.is(noun - 2, Chunk.NOUN)
        && !isMember(noun - 2, pronoun)) {
      noun -= 2;
    }
    if (isAtBody(noun, pronoun)) {
      noun -= 2;
    }
    int head = chunks.is(noun, Chunk.NOUN) ? chunks.head(noun) : chunks.head(pronoun);
    boolean some = chunks.word(pronoun - 1).equals("of") && chunks.is(pronoun - 2, Chunk.NOUN);
    // many of whom
    int first = some ? pronoun - 2 : pronoun;
    return new Source(new Span(chunks.first(first), chunks.end(pronoun)), head);
  }

  /** "an officer at the Security Council | who": the officer. */
  private boolean isAtBody(int noun, int pronoun) {
    return chunks.word(pronoun).equals("who")
        && chunks.is(noun, Chunk.NOUN)
        && chunks.is(noun - 1, Chunk.PREPOSITION)
        && chunks.word(noun - 1).equals("at")
        && chunks.is(noun - 2, Chunk.NOUN);
  }

  /** "a member of the Court, | which": the Court. */
  private boolean isMember(int noun, int pronoun) {
    boolean any = chunks.word(noun).equals("a") || chunks.word(noun).equals("an");
    return any && chunks.word(pronoun).equals("which");
  }

  /** "the experts I interviewed said": a clause without a relative pronoun. */
  @Nullable Source contact(int verb) {
    int pronoun = asides.skipBack(verb - 1);
    boolean contact =
        chunks.is(pronoun, Chunk.NOUN)
            && chunks.has(pronoun, Chunks.PRONOUN)
            && chunks.is(pronoun - 1, Chunk.NOUN)
            && !chunks.has(pronoun - 1, Chunks.PRONOUN);
    Source noun = contact ? left.to(pronoun - 1) : null;
    return noun == null
        ? null
        : new Source(new Span(noun.span().first(), chunks.end(verb)), noun.head());
  }

  /** "a man who did not want his name used told": the noun before the relative clause. */
  @Nullable Source before(int from) {
    int floor = Math.max(0, from - REACH);
    for (int at = from; at > floor; at--) {
      switch (chunks.kind(at)) {
        case RELATIVE:
          return chunks.is(at - 1, Chunk.NOUN) ? left.to(at - 1) : null;
        case VERB, NOUN, PREPOSITION, ADVERB, ADJECTIVE, TIME, THAT:
          break;
        default:
          return null;
      }
    }
    return null;
  }
}
