package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/** What somebody is wanted for, in the text's words: "war crimes and crimes against humanity". */
final class Crimes {
  private static final Set<String> LINKS =
      Set.of("over", "for", "of", "concerning", "on", "regarding", "with", "about", "in");
  private static final Set<String> STOPS =
      Set.of("under", "by", "during", "without", "despite", "from", "between");
  private static final int LONGEST = 24;

  private Crimes() {}

  /** The crimes told behind a phrase in its sentence, or null. */
  static @Nullable String after(Place place, int from) {
    Line line = place.line();
    for (int i = from; i < line.size(); i++) {
      if (line.is(i, Phrase.COLON)) {
        return null;
      }
      if (i > from
          && line.word(i - 1).equals("of")
          && line.has(i, Line.ING)
          && line.is(i + 1, Phrase.NOUN)
          && accuses(line, from - 1)) {
        return place.wording().plain(line.first(i), line.end(place.clauses().chains().tail(i + 1)));
      }
      boolean charged =
          line.is(i, Phrase.NOUN)
              && Lexicon.is(line.headWord(i), Role.CHARGE)
              && line.word(i + 1).equals("of")
              && line.has(i + 2, Line.ING);
      if (charged && line.is(i + 3, Phrase.NOUN)) {
        return place
            .wording()
            .plain(line.first(i + 2), line.end(place.clauses().chains().tail(i + 3)));
      }
      if (line.is(i, Phrase.NOUN) && isCrime(line, i)) {
        return words(place, i, from);
      }
    }
    return null;
  }

  /** "The warrant, for murders in 2002, was issued in 2006": whether a time is of the crimes. */
  static boolean isTimeOf(Line line, int warrant, int time) {
    if (line.word(time - 1).equals("since")) {
      return false;
    }
    for (int i = time - 1; i > warrant; i--) {
      if (line.is(i, Phrase.COMMA) || line.isFinite(i)) {
        return false;
      }
      boolean opens = line.word(i).equals("for") || line.word(i).equals("over");
      if (opens && line.is(i + 1, Phrase.NOUN)) {
        return isCrime(line, i + 1) || line.word(i + 1).endsWith("ing"); // "for enlisting boys"
      }
      if (opens && line.has(i + 1, Line.ING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean accuses(Line line, int verb) {
    return line.is(verb, Phrase.VERB) && line.headWord(verb).startsWith("accus");
  }

  /** The first crimes told anywhere in a sentence, or null. */
  static @Nullable String in(Place place) {
    return after(place, 0);
  }

  static boolean isCrime(Line line, int phrase) {
    for (int i = line.first(phrase); i < line.end(phrase); i++) {
      if (Lexicon.is(line.tokens.lower(i), Role.CRIME)) {
        return true;
      }
    }
    return false;
  }

  /** From the noun that names a crime, or one joined to it before, to the end of its clause. */
  private static String words(Place place, int crime, int from) {
    Line line = place.line();
    int first = crime;
    while (first - 2 >= from
        && line.is(first - 1, Phrase.PREPOSITION)
        && line.is(first - 2, Phrase.NOUN)
        && (line.word(first - 1).equals("in") || line.word(first - 1).equals("of"))
        && Lexicon.is(line.headWord(first - 2), Role.CHARGE)) {
      first -= 2;
    }
    int end = crime + 1;
    while (end < line.size()
        && line.end(end) - line.first(first) <= LONGEST
        && goesOn(place, end)) {
      end++;
    }
    while (end > crime + 1 && !line.is(end - 1, Phrase.NOUN)) {
      end--;
    }
    int start = line.first(first);
    if (line.tokens.is(start, "the")
        || line.tokens.is(start, "a")
        || line.tokens.is(start, "his")
        || line.tokens.is(start, "her")
        || line.tokens.is(start, "their")) {
      start++;
    }
    return place.wording().plain(start, line.end(end - 1));
  }

  private static boolean goesOn(Place place, int i) {
    Line line = place.line();
    return switch (line.kind(i)) {
      case NOUN, ADJECTIVE, QUOTE -> true;
      case PREPOSITION ->
          line.is(i + 1, Phrase.NOUN)
                  && !Lexicon.is(line.word(i), Role.CONNECTIVE)
                  && !STOPS.contains(line.word(i))
              || line.word(i).equals("such")
              || line.word(i).equals("as") && line.is(i + 1, Phrase.NOUN) && isCrime(line, i + 1);
      case COORDINATOR -> line.is(i + 1, Phrase.NOUN) && !place.clauses().beginsClause(i + 1);
      case COMMA ->
          line.is(i + 1, Phrase.NOUN) && isCrime(line, i + 1)
              || line.word(i + 1).equals("including");
      case VERB -> line.word(i).equals("including");
      default -> false;
    };
  }

  /** Whether a preposition may lead from a warrant to the crimes. */
  static boolean leads(String preposition) {
    return LINKS.contains(preposition);
  }
}
