package org.capias.reading.text;

/** How a line uses capitals. Where every word has one, a capital says nothing about names. */
enum LetterCase {
  /** Capitals for names and beginnings. */
  NORMAL,
  /** A Capital for Each Word, as in headlines. */
  TITLE,
  /** ALL CAPITALS. */
  CAPITALS,
  /** no capitals at all in a line of some length. */
  NONE;

  static LetterCase of(Tokens tokens, Sentence sentence) {
    int words = 0;
    int small = 0;
    int capitals = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.LOWER) {
        words++;
        small++;
      } else if (shape == Shape.CAPITALISED || shape == Shape.CAPITALS) {
        words++;
        capitals += shape == Shape.CAPITALS ? 1 : 0;
      }
    }
    if (words >= 2 && capitals == words || words >= 4 && capitals * 10 >= words * 8) {
      return CAPITALS;
    }
    if (words >= 6 && small == words) {
      return NONE;
    }
    if (small * 16 > words * 9) {
      return NORMAL; // however many of the small ones are function words: what follows cannot hold
    }
    int smallFunction = smallFunction(tokens, sentence);
    int content = words - smallFunction;
    return words >= 3 && (small - smallFunction) * 8 <= content && smallFunction * 2 <= words
        ? TITLE
        : NORMAL;
  }

  private static int smallFunction(Tokens tokens, Sentence sentence) {
    int found = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.shape(i) == Shape.LOWER && ClosedClass.holds(tokens.lower(i))) {
        found++;
      }
    }
    return found;
  }
}
