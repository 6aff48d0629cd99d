package org.capias.reading.encounter.verb;

/**
 * A word of the text that tells of an encounter.
 *
 * @param token the word
 * @param end one past what belongs to it ("stayed | away")
 * @param act what it tells
 * @param noun whether it is a noun
 * @param form verb form
 * @param object what its object may be: {@code place}, {@code person}, {@code event} or {@code -}
 */
public record Trigger(int token, int end, Act act, boolean noun, Form form, String object) {
  /** The form of a verb as written; {@link #PAST} also where it may be a participle. */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
  }
}
