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
  MARK;

  /** The look of the characters from one index of a text up to another. */
  static Shape of(String text, int from, int end) {
    int c = text.codePointAt(from);
    if (Character.isDigit(c)) {
      return NUMBER;
    }
    if (!Character.isLetter(c)) {
      return Characters.isQuote(c) && end - from == 1 ? QUOTE : MARK;
    }
    if (!Character.isUpperCase(c) && !Character.isTitleCase(c)) {
      return LOWER;
    }
    int letters = 0;
    int capitals = 0;
    for (int i = from; i < end; i++) {
      char d = text.charAt(i);
      if (Character.isLetter(d)) {
        letters++;
        capitals += Character.isUpperCase(d) ? 1 : 0;
      }
    }
    return letters > 1 && capitals == letters ? CAPITALS : CAPITALISED;
  }
}
