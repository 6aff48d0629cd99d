package org.capias.reading.claim;

import org.capias.model.Modality;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;

/**
 * How many there are of what a text counts, where no other rule is sure who has them or what was
 * done with them: "he faces, in that court too, ten counts of theft": counts of theft, ten. Asked
 * last. It says less than the sentence, but nothing that is not there: of a pair nothing, of what
 * would be, is denied or is measured nothing.
 */
final class Counted implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    for (Amount amount : place.line().amounts) {
      if (amount.type() == Amount.Type.COUNT && !notes.isTaken(amount.core())) {
        read(place, notes, amount);
      }
    }
  }

  private static void read(Place place, Notes notes, Amount amount) {
    Line line = place.line();
    int phrase = line.at(amount.core());
    String thing = line.is(phrase, Phrase.NOUN) ? Units.of(place, amount, phrase) : null;
    if (thing == null
        || !isSeveral(line, amount, phrase)
        || isSubject(place, phrase)
        || Idle.isOccasion(line, amount)
        || Tellers.areFew(line, amount, place.clauses().governor(phrase))
        || !isReal(place, phrase)) {
      return;
    }
    if (GateOfFigures.isPartOfWords(line, amount.first(), amount.end(), "number", thing)
        || GateOfFigures.isNoUnit(line, amount.first(), amount.end(), thing)
        || GateOfFigures.isOfOwner(line, amount.end(), thing)) {
      return;
    }
    String name = withTail(place, phrase, thing);
    notes.add(
        place,
        amount.first(),
        amount.end(),
        -1,
        name,
        "number",
        line.tokens.words(amount.first(), amount.end()),
        name.equals(thing) ? null : thing,
        null,
        "count");
  }

  /** "About 30 senators stayed": so many stayed, however many there are. */
  private static boolean isSubject(Place place, int phrase) {
    Line line = place.line();
    int verb = phrase + 1;
    while (line.is(verb, Phrase.ADVERB)
        || line.is(verb, Phrase.TIME)
        || line.is(verb, Phrase.PREPOSITION)
        || line.is(verb, Phrase.NOUN)) {
      verb++;
    }
    return line.isFinite(verb) && place.clauses().subject(verb) == phrase;
  }

  /** Several things of one kind: no length, no name, no "two of them" known before. */
  private static boolean isSeveral(Line line, Amount amount, int phrase) {
    String head = line.headWord(phrase);
    String number = line.tokens.lower(amount.core());
    boolean plural = head.endsWith("s") && !head.endsWith("ss");
    boolean measure = Lexicon.is(head, Role.TIMEUNIT) || Lexicon.is(head, Role.UNIT);
    boolean one = number.equals("one") || number.equals("1") || number.equals("a");
    boolean pair = number.equals("two") || number.equals("2"); // as good as "both"
    boolean year = number.length() == 4 && number.compareTo("1900") > 0; // "their 2018 races"
    boolean other =
        amount.first() > line.sentence.first() && line.tokens.is(amount.first() - 1, "or");
    boolean vague = Lexicon.is(number, Role.VAGUE);
    boolean who = line.is(phrase + 1, Phrase.RELATIVE) && line.word(phrase + 1).equals("who");
    return (plural || who || Lexicon.is(head, Role.PERSONNOUN) || isMany(head))
        && !measure
        && !one
        && !pair
        && !vague
        && !year
        && !other
        && !isGlued(line, amount, phrase)
        && !Idle.isPair(line, amount, phrase);
  }

  private static boolean isMany(String head) {
    return switch (head) {
      case "people", "men", "women", "children", "dead", "troops", "police" -> true;
      default -> false;
    };
  }

  /** "the Group of 20 leaders", "Boeing 777 jets": a number that is part of a name. */
  private static boolean isGlued(Line line, Amount amount, int phrase) {
    int before = amount.first() - 1;
    boolean inside = amount.first() > line.first(phrase);
    boolean name =
        before >= line.sentence.first()
            && line.tokens.shape(before) != Shape.LOWER
            && line.tokens.shape(before) != Shape.QUOTE
            && (inside || line.is(phrase - 1, Phrase.NOUN))
            && before > line.sentence.first();
    boolean group =
        line.word(phrase - 1).equals("of")
            && line.is(phrase - 2, Phrase.NOUN)
            && line.tokens.shape(line.head(phrase - 2)) == Shape.CAPITALISED;
    return name || group;
  }

  /** What would be, or is not, is not counted here. */
  private static boolean isReal(Place place, int phrase) {
    Line line = place.line();
    int verb = place.clauses().governor(phrase);
    for (int i = phrase; verb < 0 && i < line.size(); i++) {
      verb = line.isFinite(i) ? i : -1;
    }
    boolean known = line.word(phrase).equals("the"); // none of the 22 members would act
    boolean wish = line.has(verb, Line.INFINITIVE); // "hope to get 60 signatures"
    return known
        || verb < 0
        || !wish && Modalities.of(line, place.clauses(), verb) == Modality.HAPPENED;
  }

  /** What is counted, with the one phrase of nouns that hangs on it: "counts of war crimes". */
  private static String withTail(Place place, int phrase, String thing) {
    Line line = place.line();
    int noun = phrase + 2;
    boolean hangs =
        line.is(phrase + 1, Phrase.PREPOSITION)
            && line.is(noun, Phrase.NOUN)
            && !line.has(noun, Line.PRONOUN)
            && !line.amountIn(noun)
            && !line.is(noun + 1, Phrase.NOUN);
    String link = line.word(phrase + 1);
    boolean close =
        link.equals("of") || link.equals("in") || link.equals("on") || link.equals("against");
    if (!hangs || !close || isSomebodysName(line, noun, link)) {
      return thing;
    }
    int last = link.equals("of") && Units.isAgainst(line, noun + 1) ? noun + 2 : noun;
    return thing + " " + place.wording().plain(line.first(phrase + 1), line.end(last));
  }

  /** "signed ten papers in Oslo": the town goes with the verb; "ten towns in Mali" are there. */
  private static boolean isSomebodysName(Line line, int noun, String link) {
    Mention mention = line.cast.at(line.end(noun) - 1);
    return link.equals("in") && mention != null && mention.form() == Form.NAME;
  }
}
