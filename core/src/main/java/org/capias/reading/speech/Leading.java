package org.capias.reading.speech;

import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.word.Lexicon;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Verbs that lead up to the infinitive of a verb of saying: "<b>went</b> on to say", "<b>used</b> a
 * speech in Vik to warn".
 */
final class Leading {
  private static final Set<String> VERBS = Lexicon.words("leading.txt");
  private static final Set<String> USING = Set.of("used", "uses", "using");

  private final Tokens tokens;
  private final Chunks chunks;

  Leading(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
  }

  /** The verb that leads to an infinitive, or -1. */
  int of(int infinitive) {
    int first = infinitive - 1;
    while (chunks.is(first, Chunk.ADVERB)
        || chunks.word(first).equals("on")
        || chunks.word(first).equals("out")) {
      first--;
    }
    if (first > 0 && chunks.has(first - 1, Chunks.COPULA) && isReady(first)) {
      return first - 1; // "was quick to condemn", "was the first to say"
    }
    if (first == infinitive - 1 && !chunks.is(first, Chunk.VERB)) {
      return means(infinitive);
    }
    boolean leads =
        chunks.is(first, Chunk.VERB)
            && !chunks.has(first, Chunks.INFINITIVE)
            && !chunks.has(first, Chunks.PASSIVE)
            && VERBS.contains(tokens.lower(chunks.head(first)));
    return leads ? first : -1;
  }

  private boolean isReady(int at) {
    return switch (tokens.lower(chunks.head(at))) {
      case "quick", "swift", "first", "careful", "keen" -> true;
      default -> false;
    };
  }

  /** "used a speech in Vik on Friday to warn": the verb that names the means, or -1. */
  private int means(int infinitive) {
    int at = infinitive - 1;
    while (chunks.is(at, Chunk.TIME)
        || chunks.is(at, Chunk.PREPOSITION)
        || chunks.is(at, Chunk.NOUN)) {
      at--;
    }
    boolean used =
        chunks.is(at, Chunk.VERB)
            && chunks.end(at) - chunks.first(at) == 1
            && USING.contains(chunks.word(at))
            && chunks.is(at + 1, Chunk.NOUN)
            && tokens.tag(chunks.head(at + 1)) == Tag.NOUN;
    return used ? at : -1;
  }
}
