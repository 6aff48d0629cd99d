package org.capias.reading.claim.amount;

/**
 * A number with what shades it: "at least 300,000", "$2.4 billion", "90%", "almost all".
 *
 * @param first first token, shades and currency included
 * @param end one past the last, multiplier, per cent and currency included
 * @param core first token of the number itself
 * @param type what sort of number
 * @param glued what is written together with the digits ("km" in "400km", "day" in "two-day"), or
 *     empty
 */
public record Amount(int first, int end, int core, Type type, String glued) {

  /** What sort of number. */
  public enum Type {
    /** How many, or a bare number. */
    COUNT,
    /** Per cent, a fraction, "the majority of". */
    SHARE,
    MONEY,
    /** A number that a hyphen ties to a unit: "two-day", "79-year-old", "44-month". */
    COMPOUND,
    /** "twice", "three times". */
    TIMES
  }
}
