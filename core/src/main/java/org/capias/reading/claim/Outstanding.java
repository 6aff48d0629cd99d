package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.PartialDate;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * Whom a court seeks, in words other than "warrant" and "wanted": "on the run from the tribunal",
 * "a fugitive from the court", "with a genocide charge hanging over him", "over whose head hang ten
 * counts". Only people on the list.
 */
final class Outstanding {
  /** Tokens from the cue within which the court, or the person, stands. */
  private static final int REACH = 8;

  private final Courts courts;
  private final WarrantNotes notes;

  Outstanding(Courts courts, WarrantNotes notes) {
    this.courts = courts;
    this.notes = notes;
  }

  void read(Place place) {
    Line line = place.line();
    for (int i = line.sentence.first(); i < line.sentence.end() - 2; i++) {
      switch (line.tokens.lower(i)) {
        case "run", "fugitive" -> runs(place, i);
        case "wanted" -> {
          wantedMan(place, i);
          wantedAlike(place, i);
          wantedList(place, i);
          sought(place, i);
        }
        case "indicted" -> indicted(place, i);
        case "sought", "seeking", "hunting" -> sought(place, i);
        case "faces", "face", "faced", "facing" -> faces(place, i);
        case "hang", "hangs", "hanging", "hung" -> hangs(place, i);
        default -> {}
      }
    }
  }

  /** "is on the run from the court", "a fugitive from the tribunal". */
  private void runs(Place place, int token) {
    Line line = place.line();
    boolean run = line.tokens.is(token - 1, "the") && line.tokens.is(token - 2, "on");
    if (!line.tokens.is(token + 1, "from") || line.tokens.is(token, "run") && !run) {
      return;
    }
    int end = Math.min(line.sentence.end(), token + REACH);
    String court = courts.meant(token + 2, end);
    court = court == null && line.tokens.is(token + 3, "same") ? courts.last() : court;
    Entity person = before(line, token);
    if (court != null && person != null) {
      PartialDate since = since(line, token);
      notes.add(person, court, since, null, line.page.evidence(line.sentence), "on the run");
    }
  }

  /** The time behind "since" that follows a token, or null. */
  private static @Nullable PartialDate since(Line line, int token) {
    for (Time time : line.times) {
      if (time.first() > token && line.tokens.is(time.first() - 1, "since")) {
        return Dates.date(time);
      }
    }
    return null;
  }

  /** "is on the court's wanted list", "has been on the court's list of wanted men since 2004". */
  private void wantedList(Place place, int token) {
    Line line = place.line();
    boolean list =
        line.tokens.is(token + 1, "list")
            || line.tokens.is(token - 1, "of") && line.tokens.is(token - 2, "list");
    String court =
        list ? courts.meant(Math.max(line.sentence.first(), token - REACH), token) : null;
    Entity person = court == null ? null : before(line, token);
    if (person != null) {
      PartialDate since = since(line, token);
      notes.add(person, court, since, null, line.page.evidence(line.sentence), "wanted list");
    }
  }

  /** "the indicted president", "Sudan's indicted leader": by the court that the text speaks of. */
  private void indicted(Place place, int token) {
    Line line = place.line();
    int phrase = line.at(token);
    String court = courts.last();
    if (court == null
        || !line.is(phrase, Phrase.NOUN)
        || token >= line.head(phrase)
        || line.word(phrase).equals("an")
        || !Pursuit.isAnybody(line.headWord(phrase))
            && line.cast.entityAt(line.head(phrase)) == null) {
      return;
    }
    Entity named = behind(line, token);
    List<Entity> listed = line.cast.listed();
    Entity person = named == null && listed.size() == 1 ? listed.get(0) : named;
    if (person != null) {
      notes.add(person, court, null, null, line.page.evidence(line.sentence), "the indicted");
    }
  }

  /** "whom the court had sought since 2005", "the court has been seeking X since 2011". */
  private void sought(Place place, int verb) {
    Line line = place.line();
    boolean perfect = false;
    boolean named = false;
    int whom = -1;
    for (int i = verb - 1; i >= Math.max(line.sentence.first(), verb - REACH); i--) {
      named |= line.tokens.is(i, "court") || line.tokens.is(i, "tribunal");
      perfect |= line.tokens.is(i, "has") || line.tokens.is(i, "had") || line.tokens.is(i, "have");
      whom = line.tokens.is(i, "whom") ? i : whom;
    }
    PartialDate since = since(line, verb);
    int from = whom > 0 ? whom : Math.max(line.sentence.first(), verb - REACH);
    if (!perfect || since == null) {
      return;
    }
    String court = courts.meant(from, verb);
    court = court == null && named ? courts.last() : court;
    Entity person = whom > 0 ? before(line, whom) : behind(line, verb);
    if (person != null && (court != null || named)) {
      notes.add(person, court, since, null, line.page.evidence(line.sentence), "sought since");
    }
  }

  /** "faces charges of murder at the court", "facing ten counts before the tribunal". */
  private void faces(Place place, int token) {
    Line line = place.line();
    int end = Math.min(line.sentence.end(), token + 2 * REACH);
    String court = chargesIn(line, token, end) ? courts.meant(token, end) : null;
    Entity person = court == null ? null : before(line, token);
    if (person != null && !line.has(line.at(token), Line.MODAL)) {
      notes.add(person, court, null, null, line.page.evidence(line.sentence), "faces charges");
    }
  }

  /** "Lvova-Belova, wanted on the same charges": by the court named last. */
  private void wantedAlike(Place place, int token) {
    Line line = place.line();
    boolean alike =
        line.tokens.is(token + 2, "the")
            && line.tokens.is(token + 3, "same")
            && (line.tokens.is(token + 4, "charges") || line.tokens.is(token + 4, "crimes"));
    Entity person = alike ? before(line, token) : null;
    String court = courts.last();
    if (person != null && court != null) {
      notes.add(person, court, null, null, line.page.evidence(line.sentence), "wanted alike");
    }
  }

  /** "For the ICC he has been a wanted man since March 2009". */
  private void wantedMan(Place place, int token) {
    Line line = place.line();
    boolean man =
        switch (line.tokens.lower(token + 1)) {
          case "man", "woman", "fugitive", "person", "leader" -> line.tokens.is(token - 1, "a");
          default -> false;
        };
    String court = man ? courts.meant(line.sentence.first(), line.sentence.end()) : null;
    Entity person = court == null ? null : before(line, token);
    if (person == null) {
      return;
    }
    PartialDate since = since(line, token);
    notes.add(person, court, since, null, line.page.evidence(line.sentence), "a wanted man");
  }

  /** "ten counts hang over his head", "with a charge hanging over him", "over whose head hang". */
  private void hangs(Place place, int verb) {
    Line line = place.line();
    Entity person;
    int whose = whose(line, verb);
    int from = Math.max(line.sentence.first(), verb - REACH);
    int to = Math.min(line.sentence.end(), verb + REACH);
    if (whose > 0) {
      person = before(line, whose);
      from = verb;
    } else {
      person = line.tokens.is(verb + 1, "over") ? behind(line, verb + 2) : null;
      to = verb;
    }
    String named = courts.named(line.sentence.first(), line.sentence.end());
    String court = named != null ? named : courts.last();
    if (person == null || !chargesIn(line, from, to)) {
      return;
    }
    String crimes = Crimes.after(place, line.at(from));
    notes.add(person, court, null, crimes, line.page.evidence(line.sentence), "charges hang");
  }

  /** "over whose head hang": where "whose" stands, or -1. */
  private static int whose(Line line, int verb) {
    for (int i = verb - 1; i > verb - 4 && i > line.sentence.first(); i--) {
      if (line.tokens.is(i, "whose") && line.tokens.is(i - 1, "over")) {
        return i - 1;
      }
    }
    return -1;
  }

  private static boolean chargesIn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (line.tokens.lower(i)) {
        case "charge", "charges", "counts", "count", "indictment" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Warrants of 4 March and 12 July charge X": a noun to the tagger, a verb before a name. */
  static @Nullable Entity charged(Line line, int token) {
    int end = Math.min(line.sentence.end() - 1, token + 2 * REACH);
    for (int i = token + 1; i < end; i++) {
      boolean verb = line.tokens.is(i, "charge") || line.tokens.is(i, "name");
      Entity one = verb ? line.cast.entityAt(i + 1) : null;
      if (one != null && one.kind() == Kind.PERSON) {
        return one;
      }
    }
    return null;
  }

  /** "X, against whom": the person on the list named last before a token of the sentence. */
  static @Nullable Entity before(Line line, int token) {
    Entity found = null;
    for (Mention mention : line.cast.within(line.sentence.first(), token)) {
      Entity one = mention.kind() == Kind.PERSON ? line.cast.of(mention) : null;
      found = one != null && one.isListed() ? one : found;
    }
    return found;
  }

  private static @Nullable Entity behind(Line line, int token) {
    List<Entity> found = new ArrayList<>();
    for (Mention mention :
        line.cast.within(token, Math.min(line.sentence.end(), token + REACH / 2))) {
      Entity one = mention.kind() == Kind.PERSON ? line.cast.of(mention) : null;
      if (one != null && one.isListed()) {
        found.add(one);
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
