package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts right in a case file, kept as data. It rests on words, not on places: it finds
 * its target again in a changed article and by a better reader, as long as the words are there.
 *
 * @param id first twelve digits of the SHA-256 of its line
 * @param words of the encounter, statement, claim or warrant that is meant; one suffices
 * @param other of the second encounter of a merge; else empty
 * @param field what is set: {@code from}, {@code to}, {@code outcome}, {@code kind}, {@code place},
 *     {@code person} of an encounter, {@code speaker} of a statement, {@code value} of a claim
 * @param value the new value, or the id of the correction that is undone
 * @param who made it, as given
 * @param when it was made, as given; null where not told
 * @param why never empty
 */
public record Correction(
    String id,
    Action action,
    List<Words> words,
    List<Words> other,
    @Nullable String field,
    @Nullable String value,
    String who,
    @Nullable PartialDate when,
    String why) {
  public Correction {
    words = List.copyOf(words);
    other = List.copyOf(other);
  }

  /** What is done. */
  public enum Action implements Label {
    /** Two encounters are one. */
    MERGE("merge"),
    /** What these words tell is an encounter of its own. */
    SPLIT("split"),
    /** These words do not tell this; it is taken out. */
    REJECT("reject"),
    /** A value is put right. */
    SET("set"),
    /** An earlier correction does not count any longer. */
    UNDO("undo");

    private final String label;

    Action(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * Words that a correction rests on.
   *
   * @param document its id when the correction was made; a changed article has another one
   */
  public record Words(String document, String quote) {}
}
