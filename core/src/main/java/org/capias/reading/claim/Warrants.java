package org.capias.reading.claim;

import java.util.List;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.model.ToldWarrant;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Warrants and proceedings as a text tells them: who is wanted, by which court, since when, for
 * what. A nameless target ("people with an active warrant"), a search warrant, a warrant that is
 * only asked for, and courts of a state that are not said to have issued one give nothing.
 */
final class Warrants {
  private static final Set<String> NOUNS =
      Set.of("warrant", "warrants", "indictment", "indictments");
  private static final Set<String> NOT_WARRANTS =
      Set.of("search", "death", "export", "without", "no");

  private final Courts courts;
  private final WarrantNotes notes = new WarrantNotes();
  private final Suspects suspects;
  private final Wanted wanted;
  private final Outstanding outstanding;
  private final Charged charged;

  Warrants(Courts courts) {
    this.courts = courts;
    this.suspects = new Suspects(courts);
    this.wanted = new Wanted(courts, suspects, notes);
    this.outstanding = new Outstanding(courts, notes);
    this.charged = new Charged(courts, notes);
  }

  List<ToldWarrant> told(WarrantDays days) {
    return notes.told(days::of);
  }

  void read(Place place) {
    Line line = place.line();
    boolean inSentence = false;
    for (int p = 0; p < line.size(); p++) {
      if (line.is(p, Phrase.NOUN)) {
        int token = warrantToken(line, p);
        if (token < 0 && isOrderedArrest(place, p)) {
          token = line.head(p);
        }
        if (token >= 0) {
          noun(place, p, token);
          inSentence = true;
        }
        if (token < 0) {
          new Second(place, courts, notes).read(p, inSentence);
        }
        Entity another = inSentence ? Second.another(place, p) : null;
        if (another != null && courts.last() != null) {
          add(place, another, courts.last(), null, null, "one too");
        }
        suspects.see(line, p);
      } else if (line.is(p, Phrase.VERB)) {
        int last = line.end(p) - 1;
        if (NOUNS.contains(line.tokens.lower(last)) && last > line.first(p)) {
          noun(place, p, last); // "there have been warrants", tagged as if they were a verb
        } else {
          wanted.read(place, p);
          new Second(place, courts, notes).more(p);
        }
      }
    }
    outstanding.read(place);
    courts.see(line);
    charged.read(place);
  }

  /** "Judges ordered his arrest": a warrant by another name. */
  private boolean isOrderedArrest(Place place, int phrase) {
    Line line = place.line();
    int verb = line.headWord(phrase).equals("arrest") ? place.clauses().governor(phrase) : -1;
    return verb >= 0
        && verb < phrase
        && line.isFinite(verb)
        && line.headWord(verb).equals("ordered")
        && !line.has(verb, Line.NEGATED | Line.PASSIVE)
        && new Pursuer(place, courts).byCourt(verb);
  }

  private static int warrantToken(Line line, int phrase) {
    for (int i = line.first(phrase); i < line.end(phrase); i++) {
      if (NOUNS.contains(line.tokens.lower(i))) {
        boolean other =
            i > 0 && NOT_WARRANTS.contains(line.tokens.lower(i - 1))
                || NOT_WARRANTS.contains(line.word(phrase));
        return other ? -1 : i;
      }
    }
    return -1;
  }

  private void noun(Place place, int phrase, int token) {
    Line line = place.line();
    if (isAskedFor(place, phrase) || isAnothers(line, phrase)) {
      return;
    }
    String court = courtOf(place, phrase);
    List<Entity> people = new People(place).of(phrase, token);
    if (people.isEmpty()) {
      Entity meant = Second.of(line, phrase, notes);
      boolean whom = line.tokens.is(line.first(phrase) - 1, "whom");
      boolean under = line.tokens.is(line.first(phrase) - 1, "under");
      meant =
          meant == null && (whom || under) ? Outstanding.before(line, line.first(phrase)) : meant;
      people = meant == null ? people : List.of(meant);
    }
    if (people.isEmpty()
        && (line.word(phrase + 1).equals("for") || line.word(phrase + 1).equals("against"))) {
      people = Together.at(line, line.first(phrase + 2)); // "warrants for both men"
    }
    boolean told = !people.isEmpty();
    if (people.isEmpty() && (isDefinite(line, phrase, token) || isIssued(place, phrase))) {
      Entity meant = suspects.last() != null ? suspects.spokenOf(line) : notes.last();
      meant = meant == null && line.cast.listed().size() == 1 ? line.cast.listed().get(0) : meant;
      people = meant == null ? List.of() : List.of(meant);
    }
    boolean national = court != null && Groups.court(court) == null;
    if (!national) {
      people =
          people.stream().map(one -> suspects.listedRather(line, one, phrase)).distinct().toList();
    }
    if (people.isEmpty() || court == null && !suspects.mayDoWithout(place, people)) {
      return;
    }
    List<PartialDate> dates = new WarrantDates(place).of(phrase, token);
    String crimes = Second.isNext(line, phrase) ? null : Crimes.after(place, phrase + 1);
    for (Entity person : people) {
      if (dates.isEmpty()) {
        add(place, person, court, null, crimes, told ? "warrant for" : "the warrant");
      }
      for (PartialDate date : dates) {
        add(place, person, court, date, crimes, told ? "warrant for" : "the warrant");
      }
    }
  }

  /** "The court issued a warrant in March": made, though it is not said there for whom. */
  private boolean isIssued(Place place, int phrase) {
    Line line = place.line();
    int verb = place.clauses().governor(phrase);
    if (isIssuedBy(line, phrase)) {
      return true;
    }
    // "There has been a warrant since"
    if (verb >= 0 && verb < phrase && line.has(verb, Line.COPULA) && isThere(line, verb)) {
      return true;
    }
    // "A warrant has been out since March"
    boolean lasts =
        verb > phrase
            && line.has(verb, Line.COPULA)
            && place.clauses().subject(verb) == phrase
            && (line.tokens.is(line.end(verb), "out")
                || line.tokens.is(line.end(verb), "outstanding"));
    if (lasts) {
      return true;
    }
    // "A new warrant, replacing the first, was issued on 10 June": of whom the text speaks
    boolean another = line.tokens.is(line.first(phrase) + 1, "new");
    if (another && verb > phrase && line.has(verb, Line.PASSIVE) && isIssue(line, verb)) {
      return true;
    }
    return verb >= 0
        && verb < phrase
        && line.isFinite(verb)
        && isIssue(line, verb)
        && (new Pursuer(place, courts).byCourt(verb)
            || courts.national(line.sentence.first(), line.first(phrase)) != null)
        && Modalities.of(line, place.clauses(), verb) == org.capias.model.Modality.HAPPENED;
  }

  /** "a warrant for a smuggler": for somebody whom the text does not name. */
  private static boolean isAnothers(Line line, int phrase) {
    String link = line.word(phrase + 1);
    int noun = phrase + 2;
    if (!link.equals("for") && !link.equals("against") || !line.is(noun, Phrase.NOUN)) {
      return false;
    }
    boolean open =
        switch (line.word(noun)) {
          case "a", "an", "another", "other", "others", "some" -> true;
          default -> false;
        };
    return open
        && !Crimes.isCrime(line, noun)
        && line.cast.within(line.first(noun), line.end(noun)).isEmpty();
  }

  private static boolean isThere(Line line, int verb) {
    return line.tokens.is(line.first(verb) - 1, "there") && !line.has(verb, Line.NEGATED);
  }

  /** "an arrest warrant issued by a court in Argentina". */
  private static boolean isIssuedBy(Line line, int phrase) {
    boolean issued =
        line.is(phrase + 1, Phrase.VERB)
            && line.headWord(phrase + 1).equals("issued")
            && line.first(phrase + 1) + 1 == line.end(phrase + 1);
    boolean sealed = line.tokens.is(line.end(phrase + 1), "under"); // "issued under seal by"
    return issued && line.word(phrase + (sealed ? 4 : 2)).equals("by");
  }

  private void add(
      Place place,
      Entity person,
      @Nullable String court,
      @Nullable PartialDate date,
      @Nullable String crimes,
      String rule) {
    Line line = place.line();
    notes.add(person, court, date, crimes, line.page.evidence(line.sentence), rule);
  }

  /** A warrant that somebody asks for is not issued yet. */
  private static boolean isAskedFor(Place place, int phrase) {
    Line line = place.line();
    int verb = place.clauses().governor(phrase);
    boolean asked = verb >= 0 && verb < phrase && Lexicon.is(line.headWord(verb), Role.REQUEST);
    boolean noun =
        line.is(phrase - 1, Phrase.PREPOSITION)
            && Lexicon.is(line.headWord(phrase - 2), Role.REQUEST);
    return asked && !line.has(verb, Line.PASSIVE)
        || noun
        || verb >= 0
            && Modalities.of(line, place.clauses(), verb) == org.capias.model.Modality.POSSIBLE
            && line.word(phrase).equals("a");
  }

  /** "the warrant", "its warrant", "the ICC's warrants": one spoken of before. */
  private boolean isDefinite(Line line, int phrase, int token) {
    String opener = line.word(phrase);
    boolean bare = line.first(phrase) == token;
    boolean generic =
        opener.equals("a") || opener.equals("an") || opener.equals("any") || opener.equals("such");
    boolean outstanding = generic && line.tokens.is(token - 1, "sealed");
    int word = line.first(phrase) + 1; // "a first warrant was issued", "a second warrant followed"
    boolean first = line.tokens.is(word, "first") || line.tokens.is(word, "second");
    return !bare && (!generic || outstanding || first);
  }

  private @Nullable String courtOf(Place place, int phrase) {
    Line line = place.line();
    String inside = courts.meant(line.first(phrase), line.end(phrase));
    if (inside != null) {
      return inside;
    }
    if (isIssuedBy(line, phrase)) {
      boolean sealed = !line.word(phrase + 2).equals("by");
      int by = Math.min(line.size() - 1, phrase + (sealed ? 5 : 3));
      String issuer = courts.meant(line.first(by), line.end(by));
      int last = Math.min(line.size() - 1, by + 2);
      issuer = issuer == null && sealed ? courts.last() : issuer;
      return issuer != null ? issuer : courts.national(line.first(by), line.end(last));
    }
    int next = phrase + 1;
    while (line.is(next, Phrase.PREPOSITION)
        && line.is(next + 1, Phrase.NOUN)
        && next < phrase + 6) {
      String behind = courts.meant(line.first(next + 1), line.end(next + 1));
      if (behind != null) {
        return behind;
      }
      next += 2;
    }
    int verb = place.clauses().governor(phrase);
    int subject = verb < 0 ? -1 : place.clauses().subject(verb);
    if (subject >= 0 && subject < verb) {
      String national =
          courts.national(line.first(subject), line.end(Math.min(verb - 1, subject + 2)));
      if (national != null) {
        return isIssue(line, verb) ? national : null;
      }
    }
    String named = courts.named(line.sentence.first(), line.sentence.end());
    return named != null ? named : courts.last();
  }

  static boolean isIssue(Line line, int verb) {
    return Lexicon.is(line.headWord(verb), Role.ISSUE);
  }

  /** Keeps a list without doubles. */
  static void addOnce(List<Entity> list, @Nullable Entity entity) {
    if (entity != null && entity.kind() == Kind.PERSON && !list.contains(entity)) {
      list.add(entity);
    }
  }
}
