package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Firsts and ordinals: "his first visit in five years", "the first country in history to leave",
 * "the 85th anniversary of the victory", "the 15th summit". A first is a claim only with the field
 * it is first in: since when, in how long, of what, to do what.
 */
final class Rankings implements Rule {
  private static final int LONGEST = 24;
  private static final Set<String> FIELD =
      Set.of(
          "there", "here", "since", "in", "to", "of", "outside", "abroad", "for", "ever", "this",
          "from", "by", "between", "against");

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int p = 0; p < line.size(); p++) {
      if (!line.is(p, Phrase.NOUN)) {
        continue;
      }
      for (int i = line.first(p); i < line.end(p); i++) {
        String word = line.tokens.lower(i);
        if (line.cast.at(i) == null && !notes.isTaken(i)) {
          if (i == line.end(p) - 1) {
            alone(place, notes, p, i);
          } else if (word.equals("first")
              || Ordinals.isNextTo(line, p, i)
              || Ordinals.isOnesNext(line, p, i)
              || Ordinals.isTime(line, p, i)) {
            first(place, notes, p, i);
          } else if (Ordinals.is(word)) {
            ordinal(place, notes, p, i);
          }
        }
      }
    }
  }

  /** "his first visit to the country in five years". */
  private static void first(Place place, Notes notes, int phrase, int token) {
    Line line = place.line();
    String head = line.headWord(phrase);
    boolean time = head.equals("time");
    boolean again = time && !line.tokens.is(token, "first"); // "for the second time in five weeks"
    if (line.is(phrase - 1, Phrase.PREPOSITION) && !Ordinals.isOwner(line.word(phrase)) && !again) {
      return; // "in the first veto of the year": whose, is not told
    }
    if (Lexicon.is(head, Role.NO_FIELD) && !time) {
      return;
    }
    int end = fieldEnd(place, phrase, time);
    if (end <= phrase + 1) {
      return;
    }
    String value = place.wording().plain(token, line.end(end - 1));
    notes.add(
        place,
        token,
        line.end(end - 1),
        carrier(place, phrase),
        whose(place, phrase, token),
        "ranking",
        value,
        null,
        null,
        "ranking");
  }

  /** "It is the 15th", "her first to the island since the war". */
  private static void alone(Place place, Notes notes, int phrase, int token) {
    Line line = place.line();
    String word = line.tokens.lower(token);
    if (word.equals("first") && line.is(phrase + 1, Phrase.NOUN) && line.isFinite(phrase + 2)) {
      int end = Math.min(place.clauses().end(phrase + 2), line.size());
      String value = place.wording().plain(token, line.end(end - 1));
      String subject =
          line.is(phrase - 2, Phrase.NOUN)
              ? place.wording().phrase(place.clauses().chains().head(phrase - 2), phrase - 1)
              : whose(place, phrase, token);
      notes.add(
          place, token, line.end(end - 1), -1, subject, "ranking", value, null, null, "ranking");
    } else if (Ordinals.is(word) && line.has(phrase - 1, Line.COPULA)) {
      String subject = place.wording().subject(place.clauses().subject(phrase - 1), phrase - 1);
      notes.add(
          place,
          token,
          token + 1,
          -1,
          subject,
          "is number",
          line.tokens.word(token),
          null,
          null,
          "ordinal");
    }
  }

  /** One past the last phrase of the field, or the phrase itself where no field is told. */
  private static int fieldEnd(Place place, int phrase, boolean time) {
    Line line = place.line();
    int start = phrase + 1;
    boolean field =
        line.is(start, Phrase.TIME)
            || line.is(start, Phrase.VERB) && line.has(start, Line.INFINITIVE | Line.PARTICIPLE)
            || FIELD.contains(line.word(start))
            || time && start < line.size();
    if (!field) {
      return phrase;
    }
    int from = line.first(phrase);
    boolean since = false;
    int i = start;
    while (i < line.size() && line.end(i) - from <= LONGEST) {
      Phrase kind = line.kind(i);
      since |= line.word(i).equals("since");
      boolean stops =
          kind == Phrase.COMMA
              || kind == Phrase.COLON
              || kind == Phrase.DASH
              || kind == Phrase.OTHER
              || isDated(line, i)
              || kind == Phrase.RELATIVE && !(time && i == start)
              || line.isFinite(i) && !time && !since
              || kind == Phrase.COORDINATOR && place.clauses().beginsClause(i + 1);
      if (stops) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "its tenth session | from 16 to 24 November": the date is one for itself. */
  private static boolean isDated(Line line, int phrase) {
    return line.is(phrase + 1, Phrase.TIME)
        && switch (line.word(phrase)) {
          case "on", "from", "at" -> line.is(phrase, Phrase.PREPOSITION);
          default -> false;
        };
  }

  /** Whose first it is: the owner named before, else the subject of the clause. */
  private static @Nullable String whose(Place place, int phrase, int token) {
    Line line = place.line();
    Tokens tokens = line.tokens;
    int first = line.first(phrase);
    boolean becomes = !Lexicon.is(line.headWord(phrase), Role.EVENT) && isBeing(line, phrase - 1);
    if (token > first && !becomes && !tokens.is(first, "the") && !tokens.is(first, "a")) {
      String owner = owner(place, first, token);
      if (owner != null) {
        return owner;
      }
    }
    boolean given =
        Ordinals.isOwner(line.word(phrase))
            && line.is(phrase - 1, Phrase.NOUN)
            && line.is(phrase - 2, Phrase.VERB);
    if (given) {
      return place.wording().phrase(phrase - 1, phrase);
    }
    boolean it = line.word(phrase - 2).equals("it") || line.word(phrase - 2).equals("this");
    if (it && line.has(phrase - 1, Line.COPULA) && line.headWord(phrase).equals("time")) {
      return ofTime(place, phrase);
    }
    if (line.is(phrase - 1, Phrase.COMMA) || line.is(phrase - 1, Phrase.DASH)) {
      int before = phrase - 2;
      boolean person = Lexicon.is(line.headWord(phrase), Role.PERSONNOUN);
      if (line.is(before, Phrase.NOUN) && (Ordinals.isParty(line.headWord(phrase)) || person)) {
        return subjectBefore(place, before);
      }
    }
    int verb = place.clauses().governor(phrase);
    if (verb < 0) {
      verb = lastFinite(line, phrase);
    }
    int main = verb < 0 ? -1 : place.clauses().finite(verb);
    int top = main < 0 ? verb : main;
    if (top > phrase && !line.has(top, Line.COPULA)) {
      return null; // "the third woman to accuse X spoke": who she is, is not told
    }
    return top < 0 ? null : place.wording().subject(place.clauses().subject(top), top);
  }

  /** "became Vik's first mayor": who became it, not Vik. */
  private static boolean isBeing(Line line, int verb) {
    return line.has(verb, Line.COPULA) || line.headWord(verb).startsWith("becom");
  }

  /** The verb that says how real it is; -1 where it stands in an apposition. */
  private static int carrier(Place place, int phrase) {
    Line line = place.line();
    int verb = phrase - 1;
    while (line.is(verb, Phrase.ADVERB)) {
      verb--;
    }
    return line.is(verb, Phrase.VERB) ? verb : -1;
  }

  /** "It was the first time that the court had ruled": the court. */
  private static @Nullable String ofTime(Place place, int phrase) {
    Line line = place.line();
    for (int i = phrase + 1; i < line.size() && i < phrase + 8; i++) {
      if (line.isFinite(i)) {
        return place.wording().subject(place.clauses().subject(i), i);
      }
    }
    return null;
  }

  private static @Nullable String subjectBefore(Place place, int before) {
    Line line = place.line();
    int verb = lastFinite(line, before + 1);
    int subject = verb < 0 ? -1 : place.clauses().subject(verb);
    return subject >= 0 && line.has(verb, Line.COPULA)
        ? place.wording().subject(subject, verb)
        : place.wording().phrase(place.clauses().chains().head(before), before + 1);
  }

  private static int lastFinite(Line line, int phrase) {
    for (int i = phrase - 1; i >= 0 && i > phrase - Clauses.REACH; i--) {
      if (line.isFinite(i)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String owner(Place place, int first, int token) {
    Tokens tokens = place.tokens();
    int end = token;
    while (end > first
        && !tokens.is(end - 1, "'s")
        && !tokens.is(end - 1, "'")
        && !Ordinals.isOwner(tokens.lower(end - 1))) {
      end--;
    }
    if (end <= first) {
      return null;
    }
    if (Ordinals.isOwner(tokens.lower(end - 1))) {
      String person = place.antecedents().person(end - 1);
      return person != null ? person : tokens.is(end - 1, "its") ? place.antecedents().it() : null;
    }
    return place.wording().noun(first, end - 1);
  }

  /** "the 85th anniversary of the victory", "It is the 15th summit", "the fourth such report". */
  private static void ordinal(Place place, Notes notes, int phrase, int token) {
    Line line = place.line();
    String head = line.headWord(phrase);
    String word = line.tokens.word(token);
    boolean digits = Character.isDigit(word.charAt(0));
    if (head.equals("anniversary")) {
      int of = phrase + 1;
      String what =
          line.word(of).equals("of") && line.is(of + 1, Phrase.NOUN) ? thing(place, of + 1) : null;
      String subject = what != null ? what : place.wording().noun(line.first(phrase), token);
      notes.add(
          place, token, token + 1, -1, subject, "anniversary", word, null, null, "anniversary");
    } else if (Ordinals.isNthOf(line, phrase, token)) {
      String of = thing(place, phrase + 2);
      String value = place.wording().plain(token, line.end(phrase));
      notes.add(place, token, line.end(phrase), -1, of, "ranking", value, null, null, "ordinal");
    } else if (digits && !Ordinals.isName(line, phrase, token)
        || line.tokens.is(token + 1, "such")) {
      String subject = place.wording().plain(token + 1, line.end(phrase));
      notes.add(place, token, token + 1, -1, subject, "is number", word, null, null, "ordinal");
    }
  }

  /** A noun with all that hangs on it by prepositions, as far as it goes without a comma. */
  private static @Nullable String thing(Place place, int noun) {
    Line line = place.line();
    int i = noun;
    while (line.is(i + 1, Phrase.PREPOSITION) && line.is(i + 2, Phrase.NOUN) && i < noun + 6
        || line.is(i + 1, Phrase.COORDINATOR)
            && line.is(i + 2, Phrase.NOUN)
            && !place.clauses().beginsClause(i + 2)
            && i < noun + 4) {
      i += 2;
    }
    return place.wording().noun(line.first(noun), line.end(i));
  }
}
