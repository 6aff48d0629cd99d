package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.jspecify.annotations.Nullable;

/** Subjects of participles whose clause has not had its verb yet. */
final class Fronted {
  /** Chunks looked at for the main clause. */
  private static final int REACH = 40;

  private final Chunks chunks;
  private final Asides asides;
  private final LeftPhrase left;
  private final RightPhrase right;
  private final Insertions insertions;

  Fronted(Chunks chunks, Asides asides, LeftPhrase left, Insertions insertions) {
    this.chunks = chunks;
    this.asides = asides;
    this.left = left;
    this.right = new RightPhrase(chunks);
    this.insertions = insertions;
  }

  /**
   * The subject of a participle that opens its sentence, or stands between a subject and its verb:
   * "After saying no, | she left", "Berg, | despite admitting that, voted"; null where it has none.
   */
  @Nullable Source of(int participle) {
    int opener = participle;
    if (chunks.is(opener - 1, Chunk.PREPOSITION) || chunks.is(opener - 1, Chunk.SUBORDINATOR)) {
      opener--;
    }
    if (chunks.is(opener - 1, Chunk.COMMA)) {
      int noun = opener - 2;
      if (chunks.is(noun, Chunk.NOUN) && chunks.is(noun - 1, Chunk.COMMA)) {
        Source described = left.plain(noun);
        Source named = described == null ? null : insertions.named(described);
        noun = named == null ? noun - 2 : -1;
      }
      return chunks.is(noun, Chunk.NOUN) && isOpening(noun) ? left.to(noun) : null;
    }
    if (asides.skipBack(opener - 1) >= 0) {
      return null;
    }
    for (int at = participle + 1; at < Math.min(chunks.size(), participle + REACH); at++) {
      if (chunks.is(at, Chunk.COMMA) && chunks.is(at + 1, Chunk.NOUN)) {
        int last = right.edge(at + 1);
        if (chunks.isFinite(skipForward(last + 1))) {
          return new Source(new Span(chunks.first(at + 1), chunks.end(last)), chunks.head(at + 1));
        }
      }
    }
    return null;
  }

  private boolean isOpening(int noun) {
    Source phrase = left.to(noun);
    return phrase != null && asides.skipBack(chunks.at(phrase.span().first()) - 1) < 0;
  }

  private int skipForward(int from) {
    int at = from;
    while (chunks.is(at, Chunk.ADVERB) || chunks.is(at, Chunk.TIME)) {
      at++;
    }
    return at;
  }
}
