package org.capias.reading.claim;

import org.capias.model.Evidence;
import org.capias.reading.claim.charge.Charges;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Zone;

/**
 * Warrants told in words that no rule knows ("four men were charged; one of the other three, X, had
 * been picked up before"), found by likeness: who, and by which court if the text has named one.
 * For what and since when, only rules can say; a court of a state is left to them altogether.
 */
final class Charged {
  private final Courts courts;
  private final WarrantNotes notes;

  Charged(Courts courts, WarrantNotes notes) {
    this.courts = courts;
    this.notes = notes;
  }

  void read(Place place) {
    Line line = place.line();
    String named = courts.named(line.sentence.first(), line.sentence.end());
    String court = named != null ? named : courts.last();
    // A heading shortens; what it means the text tells in full.
    boolean heading = line.sentence.zone() == Zone.HEADING;
    if (heading || isNational(line) || line.cast.listed().isEmpty() || isAskedFor(line)) {
      return;
    }
    Evidence words = null;
    for (Entity person : new Charges(line.tokens, line.cast).in(line.sentence)) {
      words = words == null ? line.page.evidence(line.sentence) : words;
      if (!notes.tells(person, words)) {
        notes.add(person, court, null, null, words, Likeness.RULE);
      }
    }
  }

  /** "a Yugoslav court fined him": named by a people, or as a court that the registry lacks. */
  private boolean isNational(Line line) {
    for (int i = line.sentence.first() + 1; i < line.sentence.end(); i++) {
      boolean court = line.tokens.is(i, "court") || line.tokens.is(i, "courts");
      if (court && line.tokens.shape(i - 1) == Shape.CAPITALISED && !isOurs(line, i)) {
        return true;
      }
    }
    return courts.national(line.sentence.first(), line.sentence.end()) != null;
  }

  private boolean isOurs(Line line, int court) {
    return courts.meant(Math.max(line.sentence.first(), court - 3), court + 1) != null;
  }

  /** "seeks a warrant against X": a sentence that asks for one is left to the rules. */
  private static boolean isAskedFor(Line line) {
    for (int p = 0; p < line.size(); p++) {
      boolean asks = Lexicon.is(line.headWord(p), Role.REQUEST);
      if (asks && (line.is(p, Phrase.VERB) || line.is(p, Phrase.NOUN))) {
        return true;
      }
    }
    return false;
  }
}
