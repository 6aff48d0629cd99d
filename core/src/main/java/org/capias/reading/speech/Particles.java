package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.text.Tokens;

/**
 * Where a verb of several words ends: "called on", "called on Tuesday for", "called in vain on".
 */
final class Particles {
  private final Tokens tokens;
  private final Chunks chunks;

  Particles(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
  }

  /** One after the last chunk of verb and particle, or -1 where the particle is missing. */
  int end(int verb, Cue cue) {
    if (cue.particle().isEmpty()) {
      return verb + 1;
    }
    int token = chunks.end(verb);
    int at = verb + 1;
    while (chunks.is(at, Chunk.TIME)
        || chunks.is(at, Chunk.ADVERB) && !tokens.is(chunks.first(at), firstWord(cue))) {
      token = chunks.end(at++);
    }
    if (cue.particle().equals("for") && isAside(at)) {
      token = chunks.end(at + 1); // "called in a message for"
    }
    if (tokens.is(token, "in") && tokens.is(token + 1, "vain")) {
      token += 2; // "had called in vain on"
    }
    String particle = cue.particle();
    for (int from = 0; from < particle.length(); token++) {
      int space = particle.indexOf(' ', from);
      int to = space < 0 ? particle.length() : space;
      if (token >= chunks.to() || !tokens.is(token, particle.substring(from, to))) {
        return -1;
      }
      from = to + 1;
    }
    int last = chunks.at(token - 1);
    return chunks.end(last) == token ? last + 1 : -1;
  }

  private boolean isAside(int at) {
    return switch (chunks.word(at)) {
      case "in", "at", "during" ->
          chunks.is(at, Chunk.PREPOSITION) && chunks.is(at + 1, Chunk.NOUN);
      default -> false;
    };
  }

  private static String firstWord(Cue cue) {
    int space = cue.particle().indexOf(' ');
    return space < 0 ? cue.particle() : cue.particle().substring(0, space);
  }
}
