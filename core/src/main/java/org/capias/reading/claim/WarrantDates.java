package org.capias.reading.claim;

import java.util.List;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * When a warrant was issued, as its sentence tells: "of March 2023", "the March warrant", "issued
 * on", "dates from", "has been the target of a warrant since". The date on which a warrant is
 * carried out, received or spoken of is not its own.
 */
final class WarrantDates {
  private static final Set<String> DATING = Set.of("date", "dates", "dated", "dating");

  private final Place place;
  private final Line line;
  private final Clauses clauses;

  WarrantDates(Place place) {
    this.place = place;
    this.line = place.line();
    this.clauses = place.clauses();
  }

  /** One date, or several for several warrants ("in 2009 and 2010"); empty where none is told. */
  List<PartialDate> of(int phrase, int token) {
    List<PartialDate> dates = Series.each(line, token);
    if (!dates.isEmpty()) {
      return dates;
    }
    for (Time time : line.times) {
      PartialDate date = Dates.date(time);
      if (date != null && Dates.isFact(time) && belongs(time, phrase, token)) {
        dates.add(date);
      }
    }
    if (dates.isEmpty()) {
      PartialDate other = sinceWhen();
      if (other != null) {
        dates.add(other);
      }
    }
    boolean plural = line.tokens.lower(token).endsWith("s") || Series.isAgain(line, phrase);
    return dates.size() > 1 && !(plural && Series.areJoined(line, phrase))
        ? dates.subList(0, 1)
        : dates;
  }

  /** "bears the date of 17 March". */
  private boolean bears(int verb, int at) {
    return switch (line.headWord(verb)) {
      case "bears", "bear", "bore", "carries", "carried" ->
          line.headWord(at - 2).equals("date") || line.headWord(at - 1).equals("date");
      default -> false;
    };
  }

  /** "Since 17 March he has been subject to arrest by the court, whose judges issued warrants". */
  private @Nullable PartialDate sinceWhen() {
    for (Time time : line.times) {
      int at = line.at(time.first());
      if (line.is(at, Phrase.TIME) && line.word(at - 1).equals("since")) {
        int verb = clauses.governor(at);
        if (verb >= 0 && Pursuit.isSubjectToArrest(line, verb)) {
          return Dates.date(time);
        }
      }
    }
    return null;
  }

  private boolean belongs(Time time, int phrase, int token) {
    int at = line.at(time.first());
    if (at == phrase) {
      return true;
    }
    int when = clauses.governor(at);
    boolean unsealed = when >= 0 && line.headWord(when).startsWith("unseal");
    if (!line.is(at, Phrase.TIME) || unsealed || Crimes.isTimeOf(line, phrase, at)) {
      return false; // a warrant that is unsealed was issued before
    }
    if (at > phrase
        && (followsNoun(at, phrase) || dates(time, phrase) || isIssuedThen(at, phrase))) {
      return true;
    }
    if (isSameDay(at, phrase) || isWhen(at, phrase) || isBehindPeople(at, phrase)) {
      return true;
    }
    int verb = clauses.governor(at);
    if (verb < 0) {
      return isFronted(at) && isMain(clauses.governor(phrase), phrase);
    }
    if (Warrants.isIssue(line, verb)) {
      boolean contact =
          line.is(verb - 1, Phrase.NOUN) && verb - 2 == phrase; // "the warrant it issued"
      boolean aside =
          line.is(verb - 1, Phrase.COMMA) && verb - 2 == phrase; // "warrants, issued in"
      return contact || aside || isObjectOrSubject(verb, phrase) || relativeOf(verb) == phrase;
    }
    if (at > verb && bears(verb, at)) {
      return subject(verb) == phrase;
    }
    boolean copula = line.has(verb, Line.COPULA);
    boolean since = line.word(at - 1).equals("since");
    return since
            && (verb == phrase || isObjectOrSubject(verb, phrase))
            && (copula || line.has(verb, Line.PASSIVE) || lasts(verb))
        || copula && at == verb + 2 && isOf(verb + 1) && subject(verb) == phrase;
  }

  /** "is of 2003", "is from March". */
  private boolean isOf(int link) {
    return line.word(link).equals("of") || line.word(link).equals("from");
  }

  /** "In March, the body, whose jurisdiction nobody there recognises, issued": before any verb. */
  private boolean isFronted(int at) {
    for (int i = 0; i < at; i++) {
      if (!line.is(i, Phrase.PREPOSITION) && !line.is(i, Phrase.ADVERB)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb that makes the warrant is that of the sentence, not of a clause in it. */
  private boolean isMain(int verb, int phrase) {
    if (verb < 0 || verb > phrase || !Warrants.isIssue(line, verb)) {
      return false;
    }
    int subject = subject(verb);
    return subject >= 0
        && subject < verb
        && !line.is(subject - 1, Phrase.SUBORDINATOR)
        && !line.is(subject - 1, Phrase.RELATIVE);
  }

  /**
   * "has had a warrant since", "a warrant hanging over him since", "a warrant has existed since".
   */
  private boolean lasts(int verb) {
    return Lexicon.is(line.headWord(verb), Role.LAST_ON);
  }

  /**
   * "warrants of arrest, issued by the judges on 4 March and 12 July": the participle that tells
   * more of the warrant, past its own phrases ("of arrest", "against X and Y"), has the time.
   */
  private boolean isIssuedThen(int at, int phrase) {
    int i = phrase + 1;
    boolean second = line.is(at - 1, Phrase.COORDINATOR) && line.is(at - 2, Phrase.TIME);
    int lead = second ? at - 3 : at - 1;
    boolean link = line.word(lead).equals("of") || line.word(lead).equals("from");
    if (link && line.is(lead - 1, Phrase.COMMA)) {
      return true; // "are outstanding against X, of 4 March and 12 July"
    }
    while (i < at
        && (line.is(i, Phrase.PREPOSITION)
            || line.is(i, Phrase.NOUN)
            || line.is(i, Phrase.COORDINATOR)
            || line.is(i, Phrase.COMMA))) {
      i++;
    }
    return line.is(i, Phrase.VERB)
        && !line.is(i - 1, Phrase.COORDINATOR)
        && Warrants.isIssue(line, i)
        && clauses.governor(at) == i;
  }

  /** "warrants for X and Y date from November", "warrants dating from 2009 and 2010". */
  private boolean dates(Time time, int phrase) {
    int first = line.at(time.first());
    boolean second =
        line.is(first - 1, Phrase.COORDINATOR)
            && line.is(first - 2, Phrase.TIME)
            && first - 2 > phrase;
    int from = (second ? line.first(first - 2) : time.first()) - 1;
    if (line.tokens.is(from, "to") && line.tokens.is(from - 1, "back")) {
      return DATING.contains(line.tokens.lower(from - 2)); // "dates back to March"
    }
    return line.tokens.is(from, "from")
        && from - 1 >= line.first(phrase)
        && DATING.contains(line.tokens.lower(from - 1));
  }

  /** "issued warrants for X and his minister, Y, in November": names alone lie between. */
  private boolean isBehindPeople(int at, int phrase) {
    int verb = clauses.governor(phrase);
    String link = line.word(at - 1);
    if (verb < 0
        || verb > phrase
        || !Warrants.isIssue(line, verb)
        || !line.is(at - 2, Phrase.COMMA)
        || !(link.equals("in") || link.equals("on"))) {
      return false;
    }
    for (int i = phrase + 1; i < at - 1; i++) {
      boolean named =
          line.is(i, Phrase.NOUN)
              || line.is(i, Phrase.COMMA)
              || line.is(i, Phrase.COORDINATOR)
              || line.is(i, Phrase.PREPOSITION);
      if (!named || Crimes.isCrime(line, i)) {
        return false;
      }
    }
    return true;
  }

  /** "on 10 July, the same date on which the warrant came out". */
  private boolean isSameDay(int at, int phrase) {
    int verb = phrase + 1;
    int relative = phrase - 1;
    int day = relative - (line.is(relative - 1, Phrase.PREPOSITION) ? 2 : 1);
    return line.is(relative, Phrase.RELATIVE)
        && line.is(verb, Phrase.VERB)
        && Warrants.isIssue(line, verb)
        && line.is(day, Phrase.NOUN)
        && (line.headWord(day).equals("date") || line.headWord(day).equals("day"))
        && at == day - 2;
  }

  /** "a fugitive since 4 March 2009, when the court issued its first warrant". */
  private boolean isWhen(int at, int phrase) {
    int when = at + 1;
    while (when < phrase && !line.word(when).equals("when")) {
      if (!line.word(when).equals(",")) {
        return false;
      }
      when++;
    }
    for (int i = when + 1; i <= Math.min(phrase + 1, line.size() - 1); i++) {
      if (line.is(i, Phrase.VERB)) {
        return Warrants.isIssue(line, i) && isObjectOrSubject(i, phrase);
      }
    }
    return false;
  }

  /**
   * "warrant of March", "warrant for X of March", "indictment in 1995", "warrant last year over".
   */
  private boolean followsNoun(int at, int phrase) {
    String link = line.is(at - 1, Phrase.PREPOSITION) ? line.word(at - 1) : "";
    int before = link.isEmpty() ? at - 1 : at - 2;
    if (line.is(before, Phrase.TIME) || line.is(before, Phrase.COORDINATOR)) {
      return before > phrase
          && followsNoun(line.is(before, Phrase.TIME) ? before : before - 1, phrase);
    }
    boolean direct = before == phrase;
    boolean near =
        direct
            || line.is(before, Phrase.NOUN)
                && line.is(before - 1, Phrase.PREPOSITION)
                && before - 2 == phrase;
    if (!near) {
      return false;
    }
    int verb = clauses.governor(at);
    boolean issued = verb >= 0 && Warrants.isIssue(line, verb);
    boolean free = verb < 0 || verb > at || afterConnective(phrase);
    return link.equals("of") || issued || direct && free;
  }

  /** "since the warrant last year", "since his indictment in 1995". */
  private boolean afterConnective(int phrase) {
    return line.is(phrase - 1, Phrase.PREPOSITION)
        && Lexicon.is(line.word(phrase - 1), Role.CONNECTIVE);
  }

  private boolean isObjectOrSubject(int verb, int phrase) {
    return isIn(verb, phrase) || subject(verb) == phrase;
  }

  private boolean isIn(int verb, int phrase) {
    return phrase > verb && phrase < clauses.end(verb);
  }

  private int subject(int verb) {
    return clauses.subject(verb);
  }

  /** The noun that a verb's clause tells more of: "a warrant that the court issued on 7 March". */
  private int relativeOf(int verb) {
    for (int i = verb - 1; i > 0 && i > verb - 4; i--) {
      if (line.is(i, Phrase.RELATIVE)) {
        return clauses.chains().antecedent(i);
      }
    }
    return -1;
  }
}
