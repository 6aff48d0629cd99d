package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;

/**
 * Three or more names in a row as what a verb is about: "has been refused trips to Uganda, Malawi
 * and Zambia", "is accompanied by X, Y and Z". The value is the row as written.
 */
final class Lists implements Rule {
  private static final int FEWEST = 3;

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int i = 0; i < line.size(); i++) {
      if (isName(line, i)) {
        int last = lastOf(line, i);
        if (last > i) {
          row(place, notes, i, last);
          i = last;
        }
      }
    }
  }

  /** The last phrase of the row that begins with a name; the name itself where there is none. */
  private static int lastOf(Line line, int first) {
    int i = first;
    int names = 1;
    boolean closed = false;
    while (!closed) {
      int next = afterBracket(line, i) + 1;
      boolean comma = line.is(next, Phrase.COMMA);
      int joint = comma ? next + 1 : next;
      closed = line.is(joint, Phrase.COORDINATOR);
      int name = closed ? joint + 1 : joint;
      if (!comma && !closed || !isName(line, name)) {
        return first;
      }
      i = name;
      names++;
    }
    return names >= FEWEST ? i : first;
  }

  private static int afterBracket(Line line, int noun) {
    if (!line.is(noun + 1, Phrase.OPENING)) {
      return noun;
    }
    for (int k = noun + 2; k < line.size() && k < noun + 10; k++) {
      if (line.is(k, Phrase.CLOSING)) {
        return k;
      }
    }
    return noun;
  }

  /** A noun phrase that is a name and no more. */
  private static boolean isName(Line line, int phrase) {
    if (!line.is(phrase, Phrase.NOUN)) {
      return false;
    }
    Mention mention = line.cast.at(line.end(phrase) - 1);
    return mention != null
        && mention.form() == Form.NAME
        && mention.first() - line.first(phrase) <= 1
        && mention.end() == line.end(phrase);
  }

  /** "the Bureau of Alcohol, Tobacco and Firearms": commas inside one name. */
  private static boolean isOneName(Line line, int first) {
    for (int i = line.first(first); i < line.end(first); i++) {
      if (line.tokens.is(i, "of") && line.tokens.is(line.first(first), "the")) {
        return line.cast.at(line.end(first + 2) - 1) == null
            || line.end(first + 2) - line.first(first + 2) == 1;
      }
    }
    return false;
  }

  private static void row(Place place, Notes notes, int first, int last) {
    Line line = place.line();
    int verb = place.clauses().governor(first);
    if (verb < 0 || verb > first || !line.is(first - 1, Phrase.PREPOSITION) && first - 1 != verb) {
      return;
    }
    boolean ofName =
        line.word(first - 1).equals("of")
            && line.is(first - 2, Phrase.NOUN)
            && line.tokens.shape(line.head(first - 2)) != Shape.LOWER;
    if (ofName || isOneName(line, first)) {
      return;
    }
    boolean saying =
        Lexicon.is(line.headWord(verb), Role.SAY)
            && !line.has(verb, Line.PASSIVE | Line.PARTICIPLE);
    if (saying || line.has(verb, Line.COPULA) && first - 1 == verb) {
      return;
    }
    for (int i = verb + 1; i < first; i++) {
      if (line.is(i, Phrase.COMMA) && line.is(i + 1, Phrase.COORDINATOR)) {
        return; // a clause of its own
      }
    }
    int noun = place.clauses().subject(verb);
    String subject = place.wording().subject(noun, Math.max(verb, noun));
    String relation = place.sayings().relation(subject, place.clauses().start(verb), first);
    if (relation.indexOf('…') >= 0) {
      return;
    }
    notes.add(
        place,
        line.first(first),
        line.end(last),
        verb,
        subject,
        relation,
        place.wording().plain(line.first(first), line.end(last)),
        null,
        Dates.only(line, place.clauses(), verb),
        "list");
  }

  /** Whether nouns and commas lead to an "and" before a phrase. */
  static boolean isAhead(Line line, int noun, int limit) {
    for (int i = noun + 1; i < limit; i++) {
      if (line.is(i, Phrase.COORDINATOR)) {
        return true;
      }
      if (!line.is(i, Phrase.NOUN) && !line.is(i, Phrase.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** "A | and B", where B is no subject of its own. */
  static boolean isPair(Line line, Clauses clauses, int noun) {
    return line.is(noun + 1, Phrase.COORDINATOR)
        && line.is(noun + 2, Phrase.NOUN)
        && !clauses.beginsClause(noun + 2);
  }
}
