package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/** Amounts whose noun stands elsewhere in the sentence. */
enum Elliptic {
  /** "buys fuel, 92% of it from there": of what was counted before. */
  PART,
  /** "45 came, nine fewer than in 2019": said of the same. */
  COMPARED,
  /** "Of 44 parties, 16 say": the whole of which a part is told. */
  OF_ALL,
  NONE;

  /** Phrases. */
  private static final int NEAR = 8;

  private static final Set<String> FATES =
      Set.of(
          ("killed died displaced wounded injured hurt detained arrested imprisoned fled evacuated"
                  + " missing deported drowned perished abducted kidnapped executed massacred"
                  + " murdered slaughtered homeless uprooted jailed tortured raped")
              .split(" "));

  private static final Set<String> CROWDS =
      Set.of(
          ("marched protested demonstrated rallied gathered massed chanted cheered streamed"
                  + " flocked queued attended")
              .split(" "));

  private static final Set<String> SPENT =
      Set.of(
          ("paid pledged promised spent raised seized frozen stolen transferred allocated earmarked"
                  + " offered granted donated invested lost")
              .split(" "));

  static Elliptic of(Line line, Amount amount, int phrase, @Nullable String thing) {
    boolean comma = line.is(phrase - 1, Phrase.COMMA);
    String next = line.word(phrase + 2);
    if (comma
        && line.word(phrase + 1).equals("of")
        && (next.equals("it") || next.equals("them") || next.equals("which"))) {
      return PART;
    }
    if (comma && thing != null && isMore(thing) && amount.type() != Amount.Type.TIMES) {
      return COMPARED;
    }
    boolean whole =
        phrase == 1
            && line.word(0).equals("of")
            && thing != null
            && !line.is(phrase + 1, Phrase.RELATIVE);
    int part = comma(line, phrase) + 1; // "Of the 90 people indicted by it, six remain"
    boolean behind = part > 0 && line.is(part, Phrase.NOUN) && line.amountIn(part);
    return whole && (behind || line.amountIn(phrase + 1)) ? OF_ALL : NONE;
  }

  /** "59 of whom are held", "41 percent had no view": those before, else the number itself. */
  static @Nullable String name(Place place, Amount amount, int phrase) {
    Line line = place.line();
    Wording wording = place.wording();
    boolean ofThose = line.is(phrase - 1, Phrase.RELATIVE) && line.word(phrase - 2).equals("of");
    if (ofThose) {
      int noun = place.clauses().chains().antecedent(phrase - 1);
      return noun < 0 ? null : wording.phrase(noun, noun + 1);
    }
    if (line.word(0).equals("of") && line.amountIn(1)) {
      if (comma(line, 1) == phrase - 1) {
        return wording.noun(line.first(1), line.end(phrase - 2));
      }
      if (phrase == 2) {
        return wording.noun(line.first(1), line.end(1)); // of 44 parties 16
      }
    }
    boolean share = amount.type() == Amount.Type.SHARE;
    boolean many =
        amount.first() < amount.core()
            && line.tokens.shape(amount.core()) == org.capias.reading.text.Shape.NUMBER;
    return share || many ? line.tokens.words(amount.first(), amount.end()) : null;
  }

  /** "650,000 were displaced", "thousands fled": what befalls people, whom nobody names. */
  static boolean arePeople(Line line, Amount amount, int verb) {
    String word = line.headWord(verb);
    boolean many = Lexicon.is(line.tokens.lower(amount.core()), Role.VAGUE); // "thousands"
    return amount.type() == Amount.Type.COUNT
        && (FATES.contains(word) || many && CROWDS.contains(word));
  }

  /** What a number without a noun counts, by what befalls it; else the name that it had. */
  static @Nullable String meant(
      Line line, Amount amount, int verb, @Nullable String name, String number) {
    if (name != null && !number.equalsIgnoreCase(name)) {
      return name;
    }
    boolean money = name != null && amount.type() == Amount.Type.MONEY && isMoney(line, verb);
    return arePeople(line, amount, verb) ? "people" : money ? "money" : name;
  }

  /** "$200 million had been paid": what is done with money, which the sum is the only word for. */
  private static boolean isMoney(Line line, int verb) {
    return line.has(verb, Line.PASSIVE) && SPENT.contains(line.headWord(verb));
  }

  /** The first comma behind a whole, if it is near; or -1. */
  private static int comma(Line line, int whole) {
    for (int i = whole + 1; i < whole + NEAR; i++) {
      if (line.is(i, Phrase.COMMA)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMore(String thing) {
    return thing.equals("more") || thing.equals("fewer") || thing.equals("less");
  }
}
