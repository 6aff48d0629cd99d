package org.capias.reading.claim.amount;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence that count or measure something. What merely looks like a number
 * is passed over: dates (the pass before has them), labels ("Article 89", "No. 10", "Flight 17"),
 * parts of names, list numbers, telephone numbers, scores, "24/7", "the two", "one of".
 */
public final class Amounts {

  private final Tokens tokens;
  private final Digits digits;
  private final Counting counting;
  private final Shades shades;
  private final boolean[] dated;
  private int from;
  private int to;

  /**
   * @param dated the tokens that belong to a date, a time of day or a repeated time
   */
  public Amounts(Tokens tokens, Cast cast, boolean[] dated) {
    this.tokens = tokens;
    this.digits = new Digits(tokens);
    this.dated = dated;
    this.counting = new Counting(tokens, cast, digits, dated);
    this.shades = new Shades(tokens);
  }

  public List<Amount> of(Sentence sentence) {
    from = sentence.first();
    to = sentence.end();
    counting.within(from, to);
    List<Amount> found = new ArrayList<>();
    for (int i = from; i < to; ) {
      Amount amount = dated[i] ? null : counting.meant(at(i));
      if (amount == null) {
        i++;
      } else {
        Amount whole = whole(shades.with(amount, from));
        found.add(whole);
        i = whole.end();
      }
    }
    return found;
  }

  /** "800 or more", "between five and 12": one amount. */
  private Amount whole(Amount amount) {
    int end = amount.end();
    if (amount.type() == Amount.Type.COMPOUND || end + 1 >= to || dated[end + 1]) {
      return amount;
    }
    if (tokens.is(end, "or") && (tokens.is(end + 1, "more") || tokens.is(end + 1, "fewer"))) {
      return new Amount(amount.first(), end + 2, amount.core(), amount.type(), amount.glued());
    }
    boolean between = amount.first() > from && tokens.is(amount.first() - 1, "between");
    Amount other = between && tokens.is(end, "and") ? at(end + 1) : null;
    return other == null || other.type() == Amount.Type.COMPOUND || other.first() != end + 1
        ? amount
        : new Amount(amount.first() - 1, other.end(), amount.core(), other.type(), other.glued());
  }

  private @Nullable Amount at(int i) {
    Shape shape = tokens.shape(i);
    if (shape != Shape.NUMBER && shape != Shape.LOWER && shape != Shape.CAPITALISED) {
      return null;
    }
    if (shape == Shape.NUMBER) {
      return inDigits(i);
    }
    long roles = Lexicon.of(tokens.lower(i));
    if ((roles & Lexicon.bit(Role.NUMBER)) != 0 || isArticleOfNumber(i)) {
      return inWords(i);
    }
    if (isSeveral(i)) {
      Amount many = complete(i, i + 2, "");
      boolean a = i > from && tokens.is(i - 1, "a");
      return a ? new Amount(i - 1, many.end(), i, many.type(), many.glued()) : many;
    }
    if ((roles & Lexicon.bit(Role.VAGUE)) != 0) {
      return vague(i);
    }
    if ((roles & Lexicon.bit(Role.FRACTION)) != 0) {
      return fraction(i);
    }
    if ((roles & Lexicon.bit(Role.COUNTED)) != 0) {
      return new Amount(i, i + 1, i, Amount.Type.TIMES, "");
    }
    return Digits.isCompoundWord(tokens.lower(i)) ? compound(i) : null;
  }

  private @Nullable Amount inDigits(int i) {
    Digits.Form form = digits.form(i);
    if (form == Digits.Form.NONE
        || counting.isName(i)
        || counting.isLabelled(i)
        || counting.isLoose(i)) {
      return null;
    }
    if (form == Digits.Form.COMPOUND) {
      return compound(i);
    }
    if (form == Digits.Form.YEAR && (!counting.isCounted(i) || counting.isBehindNoun(i))) {
      return null;
    }
    if (form == Digits.Form.RANGE && !counting.isCounted(i)) {
      return null;
    }
    return complete(i, i + 1, Digits.unit(tokens.lower(i)));
  }

  private @Nullable Amount inWords(int i) {
    int end = i + 1;
    while (end < to && isNumberWord(end)) {
      end++;
    }
    if (end + 1 < to && tokens.is(end, "and") && isNumberWord(end + 1) && end - i >= 2) {
      end += 2;
    }
    boolean orTwo = i - 3 >= from && tokens.is(i - 1, "or") && tokens.is(i - 3, "a");
    if (counting.isName(i) || counting.isLabelled(i) || counting.isTitle(i) || orTwo) {
      return null; // "a month or two"
    }
    if (end + 2 < to && tokens.is(end, "and") && tokens.is(end + 1, "a")) {
      end +=
          tokens.is(end + 2, "half") || tokens.is(end + 2, "quarter") ? 3 : 0; // "two and a half"
    }
    if (end == i + 1 && end + 1 < to && tokens.is(end, "or") && isNumberWord(end + 1)) {
      end += 2;
    }
    boolean one = end == i + 1 && tokens.is(i, "one");
    if (one && !counting.isOneOfAKind(i) || end == i + 1 && counting.isAnaphoric(i)) {
      return null;
    }
    if (end < to && tokens.is(end, "times") || tokens.is(end, "time") && !one) {
      return new Amount(i, end + 1, i, Amount.Type.TIMES, "");
    }
    return complete(i, end, "");
  }

  /** Multiplier, per cent, currency and "in four" behind a number. */
  private Amount complete(int i, int numberEnd, String glued) {
    int end = numberEnd;
    if (end + 2 < to
        && tokens.is(end, "to")
        && counting.isPlainNumber(end + 1)
        && tokens.tag(end + 2) == Tag.NOUN) {
      end += 2;
    }
    while (end < to && Lexicon.is(tokens.lower(end), Role.MULTIPLIER)) {
      end++;
    }
    Amount.Type type = Amount.Type.COUNT;
    if (end < to && (tokens.is(end, "%") || tokens.is(end, "percent"))) {
      end++;
      type = Amount.Type.SHARE;
    } else if (end + 1 < to && tokens.is(end, "per") && tokens.is(end + 1, "cent")) {
      end += 2;
      type = Amount.Type.SHARE;
    } else if (end < to && tokens.is(end, "percentage") && tokens.is(end + 1, "points")) {
      end += 2;
      type = Amount.Type.SHARE;
    } else if (end + 1 < to && tokens.is(end, "in") && counting.isPlainNumber(end + 1)) {
      end += 2;
      type = Amount.Type.SHARE;
    } else if (end + 2 < to && tokens.is(end, "out") && counting.isPlainNumber(end + 2)) {
      end += 3;
      type = Amount.Type.SHARE;
    } else {
      int money = currencyEnd(end);
      if (money > end) {
        end = money;
        type = Amount.Type.MONEY;
      }
    }
    int first = i;
    if (i > from
        && end + 2 < to
        && tokens.is(end, "to")
        && Lexicon.is(tokens.lower(end + 1), Role.CURRENCYSIGN)
        && counting.isPlainNumber(end + 2)) {
      end += 3; // $800 to $1,000
    }
    if (i > from && Lexicon.is(tokens.lower(i - 1), Role.CURRENCYSIGN)) {
      first = i - 1;
      type = Amount.Type.MONEY;
      if (first > from
          && !tokens.spaceBefore(first)
          && tokens.shape(first - 1) == Shape.CAPITALS
          && tokens.end(first - 1) - tokens.start(first - 1) <= 3) {
        first--;
      }
    }
    return new Amount(first, end, i, type, glued);
  }

  private int currencyEnd(int i) {
    int at = i;
    while (at < to && at < i + 2 && tokens.tag(at) != Tag.VERB) {
      if (Lexicon.is(tokens.lower(at), Role.CURRENCY)) {
        return at + 1;
      }
      if (tokens.shape(at) != Shape.CAPITALISED && tokens.shape(at) != Shape.CAPITALS) {
        return i;
      }
      at++;
    }
    return i;
  }

  private @Nullable Amount compound(int i) {
    String word = tokens.lower(i);
    int dash = word.indexOf('-');
    String rest = word.substring(dash + 1);
    if (rest.endsWith("thirds") || rest.endsWith("quarters") || rest.endsWith("fifths")) {
      return tokens.is(i + 1, "of") ? new Amount(i, i + 1, i, Amount.Type.SHARE, "") : null;
    }
    int cut = rest.indexOf('-');
    String unit = cut < 0 ? rest : rest.substring(0, cut);
    if (Lexicon.is(unit, Role.NUMBER)) {
      return complete(i, i + 1, "");
    }
    boolean known = Lexicon.is(unit, Role.TIMEUNIT) || Lexicon.is(unit, Role.UNIT);
    return known ? new Amount(i, i + 1, i, Amount.Type.COMPOUND, rest) : null;
  }

  private Amount vague(int i) {
    int end = i + 1;
    if (end + 1 < to && tokens.is(end, "of") && Lexicon.is(tokens.lower(end + 1), Role.VAGUE)) {
      end += 2;
    }
    return new Amount(i, end, i, Amount.Type.COUNT, "");
  }

  /** "half of", "the majority of", "almost all of": shares only of something. */
  private @Nullable Amount fraction(int i) {
    String word = tokens.lower(i);
    boolean of = tokens.is(i + 1, "of");
    if (word.equals("all") || word.equals("most")) {
      boolean shaded = i > from && (tokens.is(i - 1, "almost") || tokens.is(i - 1, "nearly"));
      return shaded || word.equals("most") && of
          ? new Amount(i, i + 1, i, Amount.Type.SHARE, "")
          : null;
    }
    boolean half = word.equals("half") && !tokens.is(i - 1, "first") && !tokens.is(i - 1, "second");
    boolean shareOf = of && (half || i > from && isPart(i - 1));
    if (half && !of && tokens.is(i + 1, "the") || shareOf) {
      int first = i;
      while (first > from && isPart(first - 1)) {
        first--;
      }
      return new Amount(first, i + 1, i, Amount.Type.SHARE, "");
    }
    return null;
  }

  private boolean isPart(int i) {
    return switch (tokens.lower(i)) {
      case "a", "the", "vast", "overwhelming", "large", "great", "clear", "one", "substantial" ->
          true;
      default -> false;
    };
  }

  /** "a hundred", "a dozen", "a million". */
  private boolean isArticleOfNumber(int i) {
    return tokens.is(i, "a")
        && i + 1 < to
        && (Lexicon.is(tokens.lower(i + 1), Role.MULTIPLIER) || tokens.is(i + 1, "dozen"));
  }

  /** "several hundred", "a few dozen". */
  private boolean isSeveral(int i) {
    boolean several = tokens.is(i, "several") || tokens.is(i, "few");
    return several
        && i + 1 < to
        && (Lexicon.is(tokens.lower(i + 1), Role.MULTIPLIER) || tokens.is(i + 1, "dozen"));
  }

  private boolean isNumberWord(int i) {
    String word = tokens.lower(i);
    return Lexicon.is(word, Role.NUMBER)
        || Lexicon.is(word, Role.MULTIPLIER)
        || Digits.isCompoundNumber(word);
  }
}
