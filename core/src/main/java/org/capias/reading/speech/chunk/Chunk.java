package org.capias.reading.speech.chunk;

/** What a chunk of a sentence is. */
public enum Chunk {
  /** Noun phrase without what follows it: "the ministry’s spokesman", "he", "Vladimir Putin". */
  NOUN,
  /** Verb group: "has not yet said", "to arrest", "saying". */
  VERB,
  /** Relative pronoun: who, which, that. */
  RELATIVE,
  /** The conjunction "that". */
  THAT,
  /** Question word or "whether", "if". */
  QUESTION,
  /** Any other subordinating conjunction: because, as, while. */
  SUBORDINATOR,
  COORDINATOR,
  PREPOSITION,
  ADJECTIVE,
  ADVERB,
  /** "on Monday" without its preposition: "Monday", "last week", "Sept. 2", "today". */
  TIME,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  OPENING,
  CLOSING,
  /** Quotation mark. */
  QUOTE,
  STOP,
  OTHER;

  /** What a mark is; {@link #OTHER} for signs. */
  public static Chunk ofMark(String word) {
    return switch (word) {
      case "," -> Chunk.COMMA;
      case ";" -> Chunk.SEMICOLON;
      case ":" -> Chunk.COLON;
      case "—", "–", "-", "--", "---", "―", "//" -> Chunk.DASH;
      case "(", "[", "{" -> Chunk.OPENING;
      case ")", "]", "}" -> Chunk.CLOSING;
      case ".", "!", "?", "...", "…", "...." -> Chunk.STOP;
      default -> Chunk.OTHER;
    };
  }
}
