package org.capias.reading.claim.amount;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Takes the words that shade a number into its amount: "at least", "nearly", "as many as". */
final class Shades {
  private final Tokens tokens;

  Shades(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The amount with its shades, no further back than a token. */
  Amount with(Amount amount, int from) {
    if (amount.type() == Amount.Type.COMPOUND) {
      return amount;
    }
    int first = amount.first();
    while (first > from && first > amount.first() - 4) {
      String before = tokens.lower(first - 1);
      if (isPreposition(before, first - 1, from)) {
        break;
      }
      if (!Lexicon.is(before, Role.SHADE)) {
        int phrase = phrase(first, from);
        if (phrase == first) {
          break;
        }
        first = phrase;
      } else {
        first--;
      }
    }
    return first == amount.first()
        ? amount
        : new Amount(first, amount.end(), amount.core(), amount.type(), amount.glued());
  }

  /** "information about two programmes", "a row over three islands". */
  private boolean isPreposition(String word, int i, int from) {
    return (word.equals("about") || word.equals("over"))
        && i > from
        && tokens.tag(i - 1) == Tag.NOUN
        && !Lexicon.is(tokens.lower(i + 1), Role.CURRENCYSIGN);
  }

  /** Shades of several words that end before a token: "at least", "more than", "as many as". */
  private int phrase(int end, int from) {
    int i = end - 1;
    if (i <= from) {
      return end;
    }
    String last = tokens.lower(i);
    String before = tokens.lower(i - 1);
    boolean pair =
        switch (last) {
          case "least", "most" -> before.equals("at");
          case "than" -> before.equals("more") || before.equals("less") || before.equals("fewer");
          case "to" -> before.equals("up") || before.equals("close");
          case "few" -> before.equals("a");
          case "estimated", "further", "additional" -> before.equals("an") || before.equals("a");
          default -> false;
        };
    if (pair) {
      int first = i - 1;
      return first > from && tokens.is(first - 1, "no") ? first - 1 : first;
    }
    boolean many =
        last.equals("as")
            && (before.equals("many") || before.equals("much") || before.equals("few"))
            && i - 2 >= from
            && tokens.is(i - 2, "as");
    return many ? i - 2 : end;
  }
}
