package org.capias.reading.claim.amount;

import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells numbers that count from those that label, point back or belong to a name. */
final class Counting {
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "its", "their", "his", "her", "other", "all");
  private static final Set<String> PAIRS = Set.of("two", "three", "four");

  private final Tokens tokens;
  private final Cast cast;
  private final Digits digits;
  private final boolean[] dated;
  private int from;
  private int to;

  Counting(Tokens tokens, Cast cast, Digits digits, boolean[] dated) {
    this.tokens = tokens;
    this.cast = cast;
    this.digits = digits;
    this.dated = dated;
  }

  /** Takes back an amount that stands for a group: "the 1 percent". */
  @Nullable Amount meant(@Nullable Amount amount) {
    if (amount == null || amount.type() != Amount.Type.SHARE || amount.first() == from) {
      return amount;
    }
    int before = tokens.shape(amount.first() - 1) == Shape.QUOTE ? 2 : 1;
    boolean the = tokens.is(amount.first() - before, "the");
    boolean digits = tokens.shape(amount.core()) == Shape.NUMBER;
    boolean alone = amount.end() >= to || tokens.tag(amount.end()) != Tag.NOUN;
    return the && digits && alone ? null : amount;
  }

  /** The sentence to look at. */
  void within(int first, int end) {
    from = first;
    to = end;
  }

  /** "one" counts before a unit and after "only"; else it is a pronoun or an article. */
  boolean isOneOfAKind(int i) {
    String next = i + 1 < to ? tokens.lower(i + 1) : "";
    boolean unit =
        Lexicon.is(next, Role.TIMEUNIT)
            || Lexicon.is(next, Role.UNIT)
            || Lexicon.is(next, Role.MULTIPLIER)
            || next.equals("in") && i + 2 < to && isPlainNumber(i + 2);
    boolean only = i > from && (tokens.is(i - 1, "only") || tokens.is(i - 1, "just"));
    return unit && !tokens.is(i - 1, "day") || only && i + 1 < to && tokens.tag(i + 1) == Tag.NOUN;
  }

  /** "the two countries", "the three": named before, not counted. */
  boolean isAnaphoric(int i) {
    String next = i + 1 < to ? tokens.lower(i + 1) : "";
    return PAIRS.contains(tokens.lower(i))
        && i > from
        && DEFINITE.contains(tokens.lower(i - 1))
        && !Lexicon.is(next, Role.TIMEUNIT)
        && !Lexicon.is(next, Role.MULTIPLIER);
  }

  /** A number word with a capital inside a sentence belongs to a name: "Big Three", "Five Eyes". */
  boolean isTitle(int i) {
    return tokens.shape(i) == Shape.CAPITALISED && i > from && tokens.tag(i - 1) != Tag.PUNCT;
  }

  /** A number word at the head of a sentence is no name, whatever its capital says. */
  boolean isName(int i) {
    Mention mention = cast.at(i);
    boolean word = i == from && Lexicon.is(tokens.lower(i), Role.NUMBER);
    return mention != null
        && mention.form() != Form.DESCRIPTION // "the 71-year-old"
        && !(word && mention.end() == i + 1);
  }

  /** Behind the noun that it numbers: "Article 89", "Pre-Trial Chamber 2", "No. 10". */
  boolean isLabelled(int i) {
    if (i == from) {
      return false;
    }
    int before = i - 1;
    String word = tokens.lower(before);
    boolean unit = word.equals("day") || word.equals("week") || word.equals("year");
    if (unit && before > from && tokens.tag(before - 1) == Tag.ADP) {
      return true; // "on day two of the hearing"
    }
    if (Lexicon.is(word, Role.LABEL) || word.equals("#") || word.equals("+")) {
      return true;
    }
    if (before > from && (word.equals("and") || word.equals(","))) {
      return before - 2 >= from
          && tokens.shape(before - 1) == Shape.NUMBER
          && Lexicon.is(tokens.lower(before - 2), Role.LABEL);
    }
    Tag tag = tokens.tag(before);
    boolean name = tokens.shape(before) != Shape.LOWER && (tag == Tag.PROPN || tag == Tag.NOUN);
    boolean bill = tokens.shape(before) == Shape.CAPITALS && tokens.shape(i) == Shape.NUMBER;
    return (name || bill) && !isCounted(i) && tokens.shape(before) != Shape.NUMBER;
  }

  /** A number that stands for itself: in a list, a telephone number, a score, a page. */
  boolean isLoose(int i) {
    boolean next = i + 1 < to && tokens.shape(i + 1) == Shape.NUMBER;
    boolean previous = i > from && tokens.shape(i - 1) == Shape.NUMBER && !dated[i - 1];
    boolean listed =
        i == from && i + 1 < to && (tokens.is(i + 1, ".") || tokens.is(i + 1, ")"))
            || i > from && tokens.is(i - 1, "(") && tokens.is(i + 1, ")") && digits.isShort(i);
    boolean alone = i == from && i + 1 >= to;
    return next || previous || listed || alone;
  }

  /** "the party's 2016 candidates": four digits behind these are a year. */
  boolean isBehindNoun(int i) {
    if (i == from) {
      return false;
    }
    return switch (tokens.tag(i - 1)) {
      case PROPN, NOUN, ADJ, PART -> !Lexicon.is(tokens.lower(i - 1), Role.SHADE);
      case DET -> true;
      default -> false;
    };
  }

  /** Whether what follows is a thing that can be counted. */
  boolean isCounted(int i) {
    if (i + 1 >= to) {
      return false;
    }
    String next = tokens.lower(i + 1);
    if (Lexicon.is(next, Role.MULTIPLIER)
        || Lexicon.is(next, Role.TIMEUNIT)
        || Lexicon.is(next, Role.UNIT)
        || Lexicon.is(next, Role.CURRENCY)
        || next.equals("%")
        || next.startsWith("percent")
        || next.equals("per")) {
      return true;
    }
    boolean sign = i > from && Lexicon.is(tokens.lower(i - 1), Role.CURRENCYSIGN);
    int noun = tokens.tag(i + 1) == Tag.ADJ && i + 2 < to ? i + 2 : i + 1;
    boolean plural = tokens.tag(noun) == Tag.NOUN && tokens.lower(noun).endsWith("s");
    return sign || plural;
  }

  boolean isPlainNumber(int i) {
    return !dated[i]
        && (tokens.shape(i) == Shape.NUMBER && digits.form(i) == Digits.Form.PLAIN
            || Lexicon.is(tokens.lower(i), Role.NUMBER));
  }
}
