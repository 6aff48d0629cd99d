package org.capias.reading.text;

/** What a token looks like. */
public enum Shape {
  /** All letters small. */
  LOWER,
  /** First letter a capital, not all of them ("Putin", "McCain", "al-Bashir" is LOWER). */
  CAPITALISED,
  /** Two or more letters, all capitals ("ICC", "U.S."). */
  CAPITALS,
  /** Begins with a digit ("2024", "3.3", "85th", "2bn"). */
  NUMBER,
  /** A mark that may open or close a quotation. */
  QUOTE,
  /** Any other mark or sign. */
  MARK
}
