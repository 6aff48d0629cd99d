package org.capias.reading.claim;

import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.time.Kind;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Numbers that a hyphen ties to a unit: "the two-day visit", "a 44-month siege of Sarajevo". */
final class Lengths implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (Amount amount : line.amounts) {
      if (amount.type() == Amount.Type.COMPOUND && !amount.glued().startsWith("year-old")) {
        int phrase = line.at(amount.core());
        if (line.is(phrase, Phrase.NOUN)) {
          note(place, notes, amount, phrase);
        }
      }
    }
    for (Time time : line.times) {
      if (time.kind() == Kind.DURATION) {
        one(place, notes, time);
      }
    }
  }

  /** "can take a year", "a single day", "a year after notice": one of a unit, in words. */
  private static void one(Place place, Notes notes, Time time) {
    Line line = place.line();
    int last = time.end() - 1;
    int phrase = line.at(last);
    String article = line.tokens.lower(time.first());
    boolean single =
        article.equals("a")
            || article.equals("an")
            || article.equals("another")
            || article.equals("single");
    boolean unit = Lexicon.is(line.tokens.lower(last), Role.TIMEUNIT);
    if (!single || !unit || !line.is(phrase, Phrase.NOUN) || line.end(phrase) != time.end()) {
      return;
    }
    boolean lasts =
        Lexicon.is(line.headWord(phrase - 1), Role.LAST) && line.is(phrase - 1, Phrase.VERB);
    boolean after = line.word(phrase + 1).equals("after") && line.is(phrase - 1, Phrase.COMMA);
    int verb = lasts ? phrase - 1 : after ? place.clauses().governor(phrase - 2) : -1;
    if (verb < 0) {
      return;
    }
    String subject = place.wording().subject(place.clauses().subject(verb), verb);
    String relation =
        place.sayings().relation(subject, verb, lasts ? phrase : phrase - 1)
            + (after ? place.sayings().rest(subject, phrase + 1, line.size(), "") : "");
    notes.add(
        place,
        time.first(),
        time.end(),
        verb,
        subject,
        relation,
        "one",
        line.tokens.lower(last),
        null,
        "length");
  }

  private static void note(Place place, Notes notes, Amount amount, int phrase) {
    Line line = place.line();
    String word = line.tokens.word(amount.core());
    String number = word.substring(0, word.indexOf('-'));
    String unit = amount.glued();
    int cut = unit.indexOf('-');
    if (cut > 0) {
      unit = unit.substring(0, cut);
    }
    boolean time = Lexicon.is(unit, Role.TIMEUNIT);
    int last = line.end(phrase);
    boolean quoted = line.is(phrase + 1, Phrase.QUOTE) && line.is(phrase + 2, Phrase.NOUN);
    String subject = amount.end() < last || quoted ? thing(place, amount, phrase, last) : null;
    boolean size =
        switch (unit) {
          case "member",
              "seat",
              "judge",
              "nation",
              "country",
              "page",
              "point",
              "person",
              "man",
              "strong" ->
              true;
          default -> false;
        };
    String noun = subject == null ? "" : subject;
    if (time
        && (noun.startsWith("low")
            || noun.startsWith("high")
            || noun.startsWith("old")
            || noun.startsWith("average"))) {
      return; // "a 3-year low" lasted no three years
    }
    String relation = time ? "duration" : size ? "size" : "length";
    boolean one = number.equals("1") || number.equalsIgnoreCase("one");
    String plural = one || unit.endsWith("s") ? unit : plural(unit);
    notes.add(
        place, amount.first(), amount.end(), -1, subject, relation, number, plural, null, "length");
  }

  private static String plural(String unit) {
    return switch (unit) {
      case "foot" -> "feet";
      case "country" -> "countries";
      case "man" -> "men";
      case "person" -> "people";
      default -> unit + "s";
    };
  }

  /** What lasts: the noun, with its owner before and "of", "to" or "in" behind. */
  private static @Nullable String thing(Place place, Amount amount, int phrase, int last) {
    Line line = place.line();
    StringBuilder out = new StringBuilder();
    if (line.first(phrase) < amount.first()) {
      String owner = place.wording().noun(line.first(phrase), amount.first());
      if (owner != null) {
        out.append(owner).append(' ');
      }
    }
    if (amount.end() < last) {
      out.append(place.wording().plain(amount.end(), last)).append(' ');
    }
    if (line.is(phrase + 1, Phrase.VERB)
        && line.has(phrase + 1, Line.ING)
        && line.is(phrase + 2, Phrase.NOUN)) {
      return null; // "a 100-day school reopening goal": of the goal, not of the school
    }
    if (line.is(phrase + 1, Phrase.QUOTE)) {
      phrase++;
    }
    if (line.is(phrase + 1, Phrase.NOUN)) {
      out.append(place.wording().plain(line.first(phrase + 1), line.end(phrase + 1))).append(' ');
      phrase++;
    }
    if (line.is(phrase + 1, Phrase.QUOTE)) {
      phrase++;
    }
    if (line.is(phrase + 1, Phrase.PREPOSITION)
        && line.is(phrase + 2, Phrase.NOUN)
        && isTail(line.word(phrase + 1))) {
      out.append(place.wording().plain(line.first(phrase + 1), line.end(phrase + 2)));
    }
    return out.isEmpty() ? null : out.toString().strip();
  }

  private static boolean isTail(String preposition) {
    return switch (preposition) {
      case "of", "to", "in", "on", "with", "between" -> true;
      default -> false;
    };
  }
}
