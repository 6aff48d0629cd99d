package org.capias.reading.claim;

import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;

/** The number by which a decision is known: "Security Council resolution 1593". */
final class Numbered implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    Tokens tokens = line.tokens;
    for (int i = line.sentence.first() + 1; i < line.sentence.end(); i++) {
      boolean number =
          tokens.shape(i) == Shape.NUMBER && Character.isDigit(tokens.lower(i).charAt(0));
      if (!number || !tokens.is(i - 1, "resolution") || notes.isTaken(i)) {
        continue;
      }
      int phrase = line.at(i - 1);
      String name = place.wording().noun(line.first(phrase), i);
      notes.add(
          place, i, i + 1, -1, name, "number", tokens.word(i), null, null, "number of a decision");
    }
  }
}
