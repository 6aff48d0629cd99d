package org.capias.reading.claim;

import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/**
 * How far one place lies from another: "in Agadez, 100 kilometres west of the capital", "a farm
 * near Vik, some 60km from the city"; and what a thing is worth: "contracts worth $25m".
 */
final class Distances implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    for (Amount amount : place.line().amounts) {
      if (!notes.isTaken(amount.core())) {
        apart(place, notes, amount);
        worth(place, notes, amount);
      }
    }
  }

  private static void apart(Place place, Notes notes, Amount amount) {
    Line line = place.line();
    int phrase = line.at(amount.core());
    String unit = amount.glued().isEmpty() ? line.headWord(phrase) : amount.glued();
    int comma = phrase - 1;
    if (!line.is(phrase, Phrase.NOUN)
        || !Lexicon.is(unit, Role.UNIT)
        || !line.is(comma, Phrase.COMMA)
        || !line.is(comma - 1, Phrase.NOUN)) {
      return;
    }
    int behind = line.is(phrase + 1, Phrase.OPENING) ? closing(line, phrase) + 1 : phrase + 1;
    int link = behind;
    while (link < behind + 3 && !isFrom(line, link)) {
      link++; // "west of"
    }
    if (!isFrom(line, link)
        || !line.is(link + 1, Phrase.NOUN)
        || line.cast.at(line.head(comma - 1)) == null) {
      return;
    }
    String measure =
        amount.glued().isEmpty() ? place.wording().plain(amount.end(), line.end(phrase)) : unit;
    notes.add(
        place,
        amount.first(),
        amount.end(),
        -1,
        place.wording().phrase(comma - 1, comma),
        (link == behind ? "distance " : "lies ")
            + place.wording().plain(line.first(behind), line.end(link + 1)),
        line.tokens.words(amount.first(), amount.end()),
        measure,
        null,
        "distance");
  }

  private static int closing(Line line, int phrase) {
    for (int i = phrase + 2; i < phrase + 6; i++) {
      if (line.is(i, Phrase.CLOSING)) {
        return i;
      }
    }
    return phrase;
  }

  private static boolean isFrom(Line line, int phrase) {
    String word = line.word(phrase);
    return line.is(phrase, Phrase.PREPOSITION) && (word.equals("from") || word.equals("of"));
  }

  private static void worth(Place place, Notes notes, Amount amount) {
    Line line = place.line();
    int worth = amount.first() - 1;
    if (amount.type() != Amount.Type.MONEY
        || worth <= line.sentence.first()
        || !line.tokens.is(worth, "worth")) {
      return;
    }
    int noun = line.at(worth - 1);
    if (line.is(noun, Phrase.NOUN) && line.end(noun) == worth) {
      notes.add(
          place,
          amount.first(),
          amount.end(),
          -1,
          place.wording().phrase(noun, noun + 1),
          "worth",
          line.tokens.words(amount.first(), amount.end()),
          null,
          null,
          "worth");
    }
  }
}
