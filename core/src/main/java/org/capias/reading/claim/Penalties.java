package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was sentenced to where it is no number of years: "sentenced him to life in prison",
 * "was sentenced to death", "is serving a life sentence".
 */
final class Penalties implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int v = 0; v < line.size(); v++) {
      if (!line.is(v, Phrase.VERB)) {
        continue;
      }
      switch (line.headWord(v)) {
        case "sentenced" -> sentenced(place, notes, v);
        case "serving", "got", "received", "serves" -> serving(place, notes, v);
        default -> {}
      }
    }
  }

  private static void sentenced(Place place, Notes notes, int verb) {
    Line line = place.line();
    boolean passive = line.has(verb, Line.PASSIVE);
    int to = passive ? verb + 1 : verb + 2;
    int what = to + 1;
    if (!line.is(to, Phrase.PREPOSITION) || !line.is(what, Phrase.NOUN) || !isPenalty(line, what)) {
      return;
    }
    int noun = passive ? place.clauses().subject(verb) : verb + 1;
    boolean named = noun >= 0 && line.is(noun, Phrase.NOUN);
    String who = named ? place.wording().subject(noun, noun + 1) : null;
    int last = isInPrison(line, what) ? what + 2 : what;
    note(place, notes, verb, what, last, who, "sentenced to");
  }

  private static void serving(Place place, Notes notes, int verb) {
    Line line = place.line();
    int what = verb + 1;
    if (!line.is(what, Phrase.NOUN)) {
      return;
    }
    boolean term = line.headWord(what).equals("sentence") || line.headWord(what).equals("term");
    int life = line.first(what) + 1;
    int noun = place.clauses().subject(verb);
    if (term && noun >= 0 && life < line.end(what) && line.tokens.is(life, "life")) {
      String who = place.wording().subject(noun, verb);
      note(place, notes, verb, what, what, who, line.headWord(verb));
    }
  }

  /** "life", "life imprisonment", "death". */
  private static boolean isPenalty(Line line, int noun) {
    String first = line.word(noun);
    return (first.equals("life") || first.equals("death")) && !line.amountIn(noun);
  }

  private static boolean isInPrison(Line line, int noun) {
    String where = line.headWord(noun + 2);
    return line.word(noun + 1).equals("in") && (where.equals("prison") || where.equals("jail"));
  }

  private static void note(
      Place place,
      Notes notes,
      int verb,
      int first,
      int last,
      @Nullable String who,
      String relation) {
    Line line = place.line();
    boolean person = who != null && !Lexicon.is(who, Role.EMPTY);
    int from = line.first(first);
    int end = line.end(last);
    boolean article = line.tokens.is(from, "a") || line.tokens.is(from, "the");
    String value = line.tokens.words(article ? from + 1 : from, end);
    notes.add(place, from, end, verb, person ? who : null, relation, value, null, null, "penalty");
  }
}
