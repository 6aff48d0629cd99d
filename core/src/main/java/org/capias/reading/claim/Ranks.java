package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which in a row something is, where {@link Rankings} is not sure whose: "sworn in for a fifth
 * term", "guest of the third Polar Forum", "the fifth foreign country to receive him". Of a first
 * nothing: it is no claim without the field that it is first in.
 */
final class Ranks implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int p = 0; p < line.size(); p++) {
      for (int i = line.first(p); line.is(p, Phrase.NOUN) && i < line.end(p) - 1; i++) {
        if (Lexicon.is(line.tokens.lower(i), Role.ORDINAL)
            && !notes.isTaken(i)
            && isOpened(line, p, i)
            && isInRow(line, p)) {
          note(place, notes, p, i);
        }
      }
    }
  }

  /** "the third", "a third", "his third", and not "a third largest". */
  private static boolean isOpened(Line line, int phrase, int token) {
    boolean near = token == line.first(phrase) + 1 || token == line.first(phrase);
    String next = line.tokens.lower(token + 1);
    boolean extreme = next.endsWith("est") || next.equals("most") || next.equals("half");
    return near && !extreme && !Ordinals.isName(line, phrase, token);
  }

  /** What is counted one by one. */
  private static boolean isInRow(Line line, int phrase) {
    String head = line.headWord(phrase);
    return Lexicon.is(head, Role.EVENT)
        || Ordinals.isParty(head) && !head.equals("party") // "a third party"
        || switch (head) {
          case "term",
              "journey",
              "trip",
              "tour",
              "suspect",
              "defendant",
              "fugitive",
              "warrant",
              "round",
              "hearing",
              "conviction",
              "charge",
              "count",
              "meeting",
              "call",
              "warlord",
              "leader" ->
              true;
          default -> false;
        };
  }

  private static void note(Place place, Notes notes, int phrase, int token) {
    Line line = place.line();
    notes.add(
        place,
        token,
        token + 1,
        -1,
        thing(place, phrase, token),
        "is number",
        line.tokens.word(token),
        null,
        null,
        "ordinal");
  }

  /** The noun with the one phrase that hangs on it: "term as president", "country to sign". */
  private static @Nullable String thing(Place place, int phrase, int token) {
    Line line = place.line();
    int last = phrase;
    boolean noun =
        line.is(phrase + 1, Phrase.PREPOSITION)
            && line.is(phrase + 2, Phrase.NOUN)
            && !line.has(phrase + 2, Line.PRONOUN)
            && !Somebody.namesPerson(line, line.end(phrase + 2) - 1);
    boolean verb = line.is(phrase + 1, Phrase.VERB) && line.has(phrase + 1, Line.INFINITIVE);
    if (noun || verb) {
      last = noun || line.is(phrase + 2, Phrase.NOUN) ? phrase + 2 : phrase + 1;
    }
    return place.wording().plain(token + 1, line.end(last));
  }
}
