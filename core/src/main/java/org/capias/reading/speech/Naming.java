package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.source.Source;
import org.jspecify.annotations.Nullable;

/** Tells verbs that give a thing its name from verbs that say what somebody thinks of it. */
final class Naming {
  private final Chunks chunks;
  private final Contents contents;

  Naming(Chunks chunks, Contents contents) {
    this.chunks = chunks;
    this.contents = contents;
  }

  /**
   * "called a meeting", "a stream called Miracle Run": nothing is said of what is called so; but
   * "what she called a shame".
   */
  boolean is(int v, Cue cue, Contents.Begin begin, @Nullable Source subject) {
    if (begin.frame() == 'p' && chunks.word(begin.chunk() - 1).equals("as") && cue.takes('a')) {
      // a visit seen as a bold step
      return describesNoun(v) && !chunks.is(v - 2, Chunk.NOUN);
    }
    if (!cue.takes('a')
        || begin.frame() != 'a' && begin.frame() != 'n'
        || !cue.particle().isEmpty()
        || !chunks.is(begin.chunk(), Chunk.NOUN)
        || contents.isPredicated(begin.chunk())) {
      return false;
    }
    if (cue.takes('n')) {
      return cue.verb().equals("name") && describesNoun(v);
    }
    int before = subject == null ? -1 : chunks.at(subject.span().first()) - 1;
    return !chunks.is(before, Chunk.QUESTION) && !chunks.is(before, Chunk.RELATIVE);
  }

  /** "left it to a man named Berg": the clause has had its verb. */
  private boolean describesNoun(int participle) {
    if (!chunks.isBareParticiple(participle) || !chunks.is(participle - 1, Chunk.NOUN)) {
      return false;
    }
    for (int at = participle - 1; at >= 0; at--) {
      switch (chunks.kind(at)) {
        case VERB:
          return true;
        case NOUN, PREPOSITION, ADJECTIVE, ADVERB, TIME:
          break;
        default:
          return false;
      }
    }
    return false;
  }
}
