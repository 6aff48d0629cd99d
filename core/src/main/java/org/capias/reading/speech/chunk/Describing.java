package org.capias.reading.speech.chunk;

import org.capias.reading.speech.cue.Cues;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Participles that stand before a noun and describe it, so that they open a noun phrase and not a
 * verb: "for <b>increased</b> spending", "of newly <b>filed</b> reports".
 */
final class Describing {
  private final Tokens tokens;
  private final Chunks row;
  private final Mending tags;
  private final NounPhrases phrases;

  Describing(Tokens tokens, Chunks row, Mending tags, NounPhrases phrases) {
    this.tokens = tokens;
    this.row = row;
    this.tags = tags;
    this.phrases = phrases;
  }

  /** "for increased spending": a participle before a noun, after a preposition. */
  boolean describes(int i) {
    if (isAfterTurnedVerb() && NounPhrases.isVerbal(tokens.lower(i))) {
      return i + 1 < tags.to() && phrases.isModifier(i + 1) && phrases.end(i, tags.to()) > i;
    }
    return tokens.lower(i).endsWith("ed")
        && row.isAfterPreposition()
        && i + 1 < tags.to()
        && phrases.isModifier(i + 1)
        && phrases.end(i, tags.to()) > i;
  }

  /** "of newly | filed reports", "proposed jointly | owned drones". */
  boolean isDescribing(int verb) {
    int last = row.size() - 1;
    boolean object = row.is(last, Chunk.VERB) && tags.tag(row.head(last)) == Tag.VERB;
    return (object || row.isAfterPreposition())
        && verb + 1 < tags.to()
        && tags.tag(verb) == Tag.VERB
        && tokens.lower(verb).endsWith("ed")
        && phrases.isModifier(verb + 1)
        && phrases.end(verb, tags.to()) > verb;
  }

  /** ", said | presiding judge": right behind a verb that a comma or a quotation goes before. */
  private boolean isAfterTurnedVerb() {
    int verb = row.size() - 1;
    return row.is(verb, Chunk.VERB)
        && row.end(verb) - row.first(verb) == 1
        && (row.is(verb - 1, Chunk.COMMA) || row.is(verb - 1, Chunk.QUOTE))
        && Cues.english().of(row.word(verb)) != null;
  }
}
