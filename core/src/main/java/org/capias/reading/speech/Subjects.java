package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb group in a row of chunks, left of it.
 *
 * <p>Steps over adverbs, times and whatever stands between two commas.
 */
final class Subjects {
  private final Chunks chunks;
  private final Asides asides;
  private final LeftPhrase left;
  private final Relatives relatives;
  private final Insertions insertions;
  private final Fronted fronted;

  Subjects(Tokens tokens, Chunks chunks) {
    this.chunks = chunks;
    this.asides = new Asides(chunks);
    this.left = new LeftPhrase(tokens, chunks);
    this.relatives = new Relatives(chunks, asides, left);
    this.insertions = new Insertions(tokens, chunks, asides, left, relatives);
    this.fronted = new Fronted(chunks, asides, left, insertions);
  }

  /** The noun right before a participle, or null. */
  @Nullable Source beside(int noun) {
    return left.plain(noun);
  }

  /** The subject of a participle that comes before the verb of its sentence, or null. */
  @Nullable Source ofFronted(int participle) {
    return fronted.of(participle);
  }

  /** Steps left over adverbs and times. */
  int skipBack(int from) {
    return asides.skipBack(from);
  }

  /** The subject left of a finite verb group, or null. */
  @Nullable Source before(int verb) {
    int at = asides.skipBack(verb - 1);
    if (chunks.is(at, Chunk.RELATIVE)) {
      return relatives.of(at);
    }
    if (floats(at) || isThere(at)) {
      at--;
    }
    if (chunks.is(at, Chunk.CLOSING)) {
      int opening = left.opening(at);
      Source named = opening > 0 ? left.to(opening - 1) : null;
      // Rep. Ola Berg (D-Md.) said
      return named == null
          ? null
          : new Source(new Span(named.span().first(), chunks.end(at)), named.head());
    }
    if (chunks.is(at, Chunk.COMMA) || chunks.is(at, Chunk.DASH)) {
      return insertions.before(at);
    }
    if (chunks.is(at, Chunk.QUOTE)) {
      // A quoted word that ends the subject: the so-called “council” said.
      return chunks.is(at - 1, Chunk.NOUN) && chunks.is(at - 2, Chunk.QUOTE)
          ? left.to(at - 1)
          : null;
    }
    if (isInsideGroup(at)) {
      return before(at - 2);
    }
    if (chunks.is(at, Chunk.NOUN)) {
      return left.to(at);
    }
    if (!chunks.is(at, Chunk.VERB)) {
      return null;
    }
    Source before = relatives.contact(at);
    if (before == null) {
      before = relatives.before(at);
    }
    boolean reduced =
        before == null && asides.endsLikeParticiple(at) && chunks.is(at - 1, Chunk.NOUN);
    Source noun = reduced ? left.to(at - 1) : null;
    if (noun == null) {
      return before;
    }
    // a poll released last week | found
    int end = chunks.is(at + 1, Chunk.TIME) && at + 1 < verb ? at + 1 : at;
    return new Source(new Span(noun.span().first(), chunks.end(end)), noun.head());
  }

  /** "was for a time considered": a phrase between the auxiliary and its verb. */
  private boolean isInsideGroup(int at) {
    return chunks.is(at, Chunk.NOUN)
        && chunks.is(at - 1, Chunk.PREPOSITION)
        && chunks.is(at - 2, Chunk.VERB)
        && (chunks.has(at - 2, Chunks.COPULA) || chunks.has(at - 2, Chunks.AUXILIARY));
  }

  /** "Officials there said": no subject, but where they are. */
  private boolean isThere(int at) {
    boolean there = chunks.word(at).equals("there") || chunks.word(at).equals("here");
    return there && chunks.is(at, Chunk.NOUN) && chunks.is(at - 1, Chunk.NOUN);
  }

  /** "Berg, Holm and Novak all said", "they both agreed". */
  private boolean floats(int at) {
    if (!chunks.is(at, Chunk.NOUN) || chunks.end(at) - chunks.first(at) != 1) {
      return false;
    }
    return switch (chunks.word(at)) {
      case "all", "both", "each" ->
          chunks.is(at - 1, Chunk.NOUN) || chunks.is(at - 1, Chunk.CLOSING);
      default -> false;
    };
  }
}
