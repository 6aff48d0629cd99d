package org.capias.reading.text;

/**
 * One sentence with the tags to learn.
 *
 * @param tags the teacher's, set right by {@link Corrections}
 * @param taught the teacher's as they came
 */
record Lesson(Tokens tokens, Sentence sentence, Tag[] tags, Tag[] taught) {
  int size() {
    return sentence.size();
  }

  int token(int i) {
    return sentence.first() + i;
  }

  boolean normalCase() {
    return LetterCase.of(tokens, sentence) == LetterCase.NORMAL;
  }
}
