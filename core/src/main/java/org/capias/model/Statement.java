package org.capias.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says, according to a document.
 *
 * @param id {@code q1} … in case-file order; empty in a single reading
 * @param speaker null where the text does not tell
 * @param quote the words inside the quotation marks, or null for indirect speech
 * @param paraphrase the content clause of indirect speech as written, or null for a quotation
 * @param cue the word or words that announce it ("said", "according to"), or null
 * @param polarity denied where the speaker denies the content ("denied that")
 * @param about what it is about in the text's words, or null
 * @param evidence the sentence or sentences with speaker, cue and content; never empty
 * @param rule name of the reading rule
 */
public record Statement(
    String id,
    @Nullable Speaker speaker,
    @Nullable String quote,
    @Nullable String paraphrase,
    @Nullable String cue,
    Polarity polarity,
    @Nullable String about,
    List<Evidence> evidence,
    String rule) {
  public Statement {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a statement without words");
    }
  }

  /**
   * Where the quotation itself stands, without speaker and cue; the evidence as a whole for
   * indirect speech and where the words are not found in one piece.
   */
  public List<Evidence> quoted() {
    if (quote != null) {
      for (Evidence sentence : evidence) {
        Optional<Evidence> words = sentence.part(quote);
        if (words.isPresent()) {
          return List.of(words.get());
        }
      }
    }
    return evidence;
  }

  public Statement withId(String newId) {
    return new Statement(newId, speaker, quote, paraphrase, cue, polarity, about, evidence, rule);
  }
}
