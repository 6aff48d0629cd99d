package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Tag;
import org.jspecify.annotations.Nullable;

/** What an amount counts, in words. */
final class Units {
  private static final Set<String> LENGTHENED =
      Set.of(
          "longer", "shorter", "higher", "lower", "more", "less", "fewer", "older", "younger",
          "larger", "smaller", "long", "wide", "high", "deep", "old", "away", "ago", "worth");

  private Units() {}

  /** What is counted: the words of the noun phrase behind the number, or null. */
  static @Nullable String of(Place place, Amount amount, int phrase) {
    Line line = place.line();
    Wording wording = place.wording();
    if (!amount.glued().isEmpty() && !Lexicon.is(amount.glued(), Role.MULTIPLIER)) {
      return amount.glued(); // but "$60bn", "1.5m"
    }
    int last = line.end(phrase);
    if (amount.end() >= last && isPart(line, amount, phrase)) {
      boolean pair =
          line.is(phrase + 2, Phrase.COORDINATOR)
              && line.is(phrase + 3, Phrase.NOUN)
              && line.tokens.tag(line.first(phrase + 3)) == Tag.NOUN
              && !line.isFinite(phrase + 4);
      return wording.bare(line.first(phrase + 1), line.end(pair ? phrase + 3 : phrase + 1));
    }
    boolean quoted =
        amount.end() >= last
            && line.is(phrase + 1, Phrase.QUOTE)
            && line.is(phrase + 2, Phrase.NOUN)
            && line.is(phrase + 3, Phrase.QUOTE)
            && line.is(phrase + 4, Phrase.NOUN);
    if (quoted) {
      return wording.plain(line.first(phrase + 2), line.end(phrase + 4)); // 60 "yea" votes
    }
    boolean time =
        amount.end() < last
            && (line.tokens.is(amount.end(), "this") || line.tokens.is(amount.end(), "last"));
    return amount.end() < last && !time ? wording.plain(amount.end(), last) : null;
  }

  /** "almost all its supplies": the noun phrase behind is the whole. */
  static boolean isPart(Line line, Amount amount, int phrase) {
    return amount.type() == Amount.Type.SHARE && line.is(phrase + 1, Phrase.NOUN);
  }

  /** "400 kilometers longer than the best one": the adjective goes to what is said. */
  static String lengthened(Line line, int rest) {
    return rest < line.size() && LENGTHENED.contains(line.word(rest)) ? " " + line.word(rest) : "";
  }

  /** "five counts of crimes | against humanity". */
  static boolean isAgainst(Line line, int link) {
    return line.is(link, Phrase.PREPOSITION)
        && line.word(link).equals("against")
        && line.is(link + 1, Phrase.NOUN);
  }

  /** What is counted with what it is counted of, "members of the Court", up to a phrase. */
  static @Nullable String whole(Place place, int phrase, @Nullable String thing, int of) {
    if (of == phrase) {
      return thing;
    }
    Line line = place.line();
    int last = isAgainst(line, of + 1) ? of + 2 : of;
    String tail = place.wording().bare(line.first(phrase + 2), line.end(last));
    return thing == null ? tail : thing + " of " + tail;
  }
}
