package org.capias.reading.claim;

import java.util.Set;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.reading.name.Entity;
import org.capias.reading.time.Time;

/** The second warrant of somebody whose first was just told. */
final class Second {
  private static final Set<String> SECOND = Set.of("second", "third", "another");

  private final Place place;
  private final WarrantNotes notes;

  Second(Place place, WarrantNotes notes) {
    this.place = place;
    this.notes = notes;
  }

  /** "A second followed on 12 July", "a first warrant in August and a second last July". */
  void read(int phrase, boolean inSentence) {
    Line line = place.line();
    boolean article = !SECOND.contains(line.word(phrase));
    int word = line.first(phrase) + (article ? 1 : 0);
    boolean second = word < line.sentence.end() && SECOND.contains(line.tokens.lower(word));
    Entity person = second ? notes.last() : null;
    if (person == null) {
      return;
    }
    boolean joined = inSentence && line.is(phrase - 1, Phrase.COORDINATOR);
    boolean bare = line.head(phrase) <= line.first(phrase) + 1;
    int verb = nextVerb(line, phrase);
    boolean follows =
        bare
            && verb > phrase
            && (Warrants.isIssue(line, verb) || line.headWord(verb).equals("followed"));
    for (Time time : line.times) {
      PartialDate date = Dates.date(time);
      int at = line.at(time.first());
      boolean near = joined && (at == phrase || at > phrase && at <= phrase + 3);
      if (date != null && (near || follows && at > verb)) {
        Evidence words = line.page.evidence(line.sentence);
        String crimes = Crimes.after(place, phrase + 1);
        notes.add(person, notes.lastCourt(), date, crimes, words, "a second");
        return;
      }
    }
  }

  private static int nextVerb(Line line, int phrase) {
    for (int i = phrase + 1; i < Math.min(line.size(), phrase + 14); i++) {
      if (line.is(i, Phrase.VERB)) {
        return i;
      }
      if (line.is(i, Phrase.COLON) || line.is(i, Phrase.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }
}
