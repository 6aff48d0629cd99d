package org.capias.reading.claim;

import java.util.Set;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** The second warrant of somebody whose first was just told. */
final class Second {
  private static final Set<String> SECOND = Set.of("second", "third", "another");

  private final Place place;
  private final Courts courts;
  private final WarrantNotes notes;

  Second(Place place, Courts courts, WarrantNotes notes) {
    this.place = place;
    this.courts = courts;
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
    boolean joined =
        inSentence
            && (line.is(phrase - 1, Phrase.COORDINATOR)
                || line.is(phrase - 1, Phrase.COMMA)
                || line.tokens.is(line.first(phrase) - 1, ";"));
    boolean bare = line.head(phrase) <= line.first(phrase) + 1;
    int verb = nextVerb(line, phrase);
    boolean follows =
        bare
            && verb > phrase
            && (Warrants.isIssue(line, verb) || line.headWord(verb).equals("followed"));
    for (Time time : line.times) {
      PartialDate date = Dates.date(time);
      int at = line.at(time.first());
      boolean near = joined && (at == phrase || at > phrase && isBeside(phrase, at));
      if (date != null && (near || follows && at > verb)) {
        Evidence words = line.page.evidence(line.sentence);
        String crimes = Crimes.after(place, phrase + 1);
        notes.add(person, notes.lastCourt(), date, crimes, words, "a second");
        return;
      }
    }
  }

  /** "a second in July", "a second, for genocide, last month". */
  private boolean isBeside(int phrase, int at) {
    Line line = place.line();
    for (int i = phrase + 4; i < at; i++) {
      if (line.is(i, Phrase.VERB) || line.is(i, Phrase.RELATIVE) || i > phrase + 6) {
        return false;
      }
    }
    return at <= phrase + 3 || line.is(phrase + 1, Phrase.COMMA) && line.is(at - 1, Phrase.COMMA);
  }

  /** "a second warrant came in 2012": of whom the last one was told; null for anything else. */
  static @Nullable Entity of(Line line, int phrase, WarrantNotes notes) {
    for (int i = line.first(phrase); i < line.end(phrase); i++) {
      if (SECOND.contains(line.tokens.lower(i))) {
        return notes.last();
      }
    }
    return null;
  }

  /**
   * "a first warrant in 2009 and a second, for genocide, in 2010": its crimes are not the first's.
   */
  static boolean isNext(Line line, int phrase) {
    for (int i = phrase + 1; i + 1 < line.size(); i++) {
      boolean joined = line.is(i, Phrase.COORDINATOR) && line.is(i + 1, Phrase.NOUN);
      if (joined && isSecond(line, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSecond(Line line, int phrase) {
    int word = line.first(phrase) + (SECOND.contains(line.word(phrase)) ? 0 : 1);
    return word < line.end(phrase) && SECOND.contains(line.tokens.lower(word));
  }

  /** "Y has one too", where a warrant was told before. */
  static @Nullable Entity another(Place place, int phrase) {
    Line line = place.line();
    boolean one =
        line.word(phrase).equals("one")
            && line.is(phrase - 1, Phrase.VERB)
            && People.isHaving(line.headWord(phrase - 1))
            && (line.word(phrase + 1).equals("too")
                || line.word(phrase + 1).equals("as")
                || line.word(phrase + 1).equals("also"));
    int subject = one ? place.clauses().subject(phrase - 1) : -1;
    if (subject < 0) {
      return null;
    }
    Entity entity = line.cast.entityAt(line.end(subject) - 1);
    return entity != null && entity.kind() == Kind.PERSON ? entity : null;
  }

  /** "added genocide in July", "issued it in June, together with one for Y". */
  void more(int verb) {
    Line line = place.line();
    Entity person = notes.last();
    boolean added = line.headWord(verb).equals("added");
    boolean it =
        Warrants.isIssue(line, verb)
            && line.is(verb + 1, Phrase.NOUN)
            && (line.word(verb + 1).equals("it") || line.word(verb + 1).equals("them"));
    if (person == null || !added && !it || line.has(verb, Line.NEGATED | Line.PASSIVE)) {
      return;
    }
    PartialDate date = date(verb);
    Evidence words = line.page.evidence(line.sentence);
    if (added) {
      String crimes = Crimes.after(place, verb + 1);
      if (crimes != null && date != null && isOfCourt(verb)) {
        notes.add(person, notes.lastCourt(), date, crimes, words, "charge added");
      }
      return;
    }
    if (!new Pursuer(place, courts).byCourt(verb)) {
      return;
    }
    String court = notes.lastCourt();
    notes.add(person, court, date, null, words, "issued then");
    for (int i = verb + 2; i + 2 < line.size(); i++) {
      if (line.word(i).equals("one") && line.word(i + 1).equals("for")) {
        Entity other = person(line, i + 2);
        if (other != null) {
          notes.add(other, court, date, null, words, "issued together");
        }
      }
    }
  }

  /** The court acts: itself the subject, or of the verb that this one is joined to. */
  private boolean isOfCourt(int verb) {
    Line line = place.line();
    Pursuer pursuer = new Pursuer(place, courts);
    for (int i = verb; i >= 0; i--) {
      if (line.isFinite(i) && pursuer.byCourt(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PartialDate date(int verb) {
    Line line = place.line();
    for (Time time : line.times) {
      int at = line.at(time.first());
      boolean near = at > verb && at <= verb + 6 && place.clauses().governor(at) == verb;
      if (near && Dates.isFact(time) && Dates.date(time) != null) {
        return Dates.date(time);
      }
    }
    return null;
  }

  private static @Nullable Entity person(Line line, int phrase) {
    Entity found = null;
    int last = line.is(phrase + 1, Phrase.NOUN) ? phrase + 1 : phrase;
    for (Mention mention : line.cast.within(line.first(phrase), line.end(last))) {
      Entity one = mention.kind() == Kind.PERSON ? line.cast.of(mention) : null;
      found = one != null && one.isListed() ? one : found;
    }
    return found;
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
