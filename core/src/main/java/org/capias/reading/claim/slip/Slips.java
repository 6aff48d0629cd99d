package org.capias.reading.claim.slip;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Slips of the tagger that would make a claim of nothing: "a hearing this week" has no verb, "who
 * was wanted for theft stayed" has one. Statements do not depend on these words, so that they are
 * mended here and not for all.
 */
public final class Slips {
  private final Tokens tokens;
  private final Tag[] tags;
  private int from;
  private int to;

  private Slips(Tokens tokens) {
    this.tokens = tokens;
    this.tags = tokens.tags();
  }

  /** The tokens with these slips mended. */
  public static Tokens mended(Tokens tokens, Iterable<Sentence> sentences) {
    Slips slips = new Slips(tokens);
    for (Sentence sentence : sentences) {
      if (sentence.zone().tells()) {
        slips.read(sentence.first(), sentence.end());
      }
    }
    return tokens.tagged(slips.tags);
  }

  private void read(int first, int end) {
    from = first;
    to = end;
    if (first + 2 < end
        && tags[first] == Tag.VERB
        && tags[first + 1] == Tag.ADP
        && SlipWords.GERUNDS.contains(tokens.lower(first))) {
      tags[first] = Tag.NOUN;
    }
    for (int i = first + 1; i + 1 < end; i++) {
      if (tokens.is(i, "both") && tags[i - 1] == Tag.AUX && tags[i + 1] == Tag.VERB) {
        tags[i] = Tag.ADV;
      }
    }
    for (int i = first + 1; i < end; i++) {
      Tag better = tokens.shape(i) == Shape.LOWER ? better(i) : null;
      if (better != null) {
        tags[i] = better;
      }
    }
  }

  private @Nullable Tag better(int i) {
    String word = tokens.lower(i);
    if (word.equals("zero") && tokens.is(i - 1, "ground")) {
      return Tag.NOUN;
    }
    if (word.equals("vice") && tokens.is(i + 1, "presidential")) {
      return Tag.ADJ;
    }
    return switch (tags[i]) {
      case VERB ->
          isAfterAdjective(i, word)
                  || isTime(i, word)
                  || isUnit(i, word)
                  || isEvent(i, word)
                  || isHelp(i, word)
                  || isBetween(i, word)
                  || isBeforeThird(i, word)
              ? Tag.NOUN
              : null;
      case NOUN ->
          isShowing(i, word) || isListing(i, word) || isPast(i, word) || isAfterAge(i, word)
              ? Tag.VERB
              : null;
      default -> null;
    };
  }

  /** "a familiar refrain": between an article's adjective and what is no noun. */
  private boolean isAfterAdjective(int i, String word) {
    return tags[i - 1] == Tag.ADJ
        && i - 2 >= from
        && (tokens.is(i - 2, "a") || tokens.is(i - 2, "an"))
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && isClosedOrAs(i + 1);
  }

  private boolean isClosedOrAs(int i) {
    return i >= to || tags[i] == Tag.ADP || tags[i] == Tag.SCONJ || tags[i] == Tag.PUNCT;
  }

  /** "A poll released Wednesday shows Berg leading". */
  private boolean isShowing(int i, String word) {
    boolean shows =
        switch (word) {
          case "shows", "finds", "suggests", "indicates", "estimates", "stems" -> true;
          default -> false;
        };
    return shows
        && i + 1 < to
        && switch (tags[i + 1]) {
          case PROPN, DET, PRON, SCONJ, ADP -> true;
          default -> false;
        };
  }

  /** "The warrant lists murder", "the indictment counts ten raids". */
  private boolean isListing(int i, String word) {
    boolean lists = word.equals("lists") || word.equals("counts") || word.equals("names");
    return lists
        && i + 1 < to
        && (tags[i + 1] == Tag.NOUN || tags[i + 1] == Tag.ADJ || tags[i + 1] == Tag.NUM)
        && switch (tokens.lower(i - 1)) {
          case "warrant", "indictment", "report", "request", "document", "statement" -> true;
          default -> false;
        };
  }

  /** "the second time". */
  private boolean isTime(int i, String word) {
    return word.equals("time") && tags[i - 1] == Tag.ADJ || isBehindArticle(i);
  }

  /** "let another suspect go". */
  private boolean isBehindArticle(int i) {
    boolean article =
        tokens.is(i - 1, "a")
            || tokens.is(i - 1, "an")
            || tokens.is(i - 1, "the")
            || tokens.is(i - 1, "another");
    return article && i + 1 < to && (tags[i + 1] == Tag.VERB || tags[i + 1] == Tag.AUX);
  }

  /** "more than 110 pounds", "eight accused are". */
  private boolean isUnit(int i, String word) {
    if (word.equals("accused") && tags[i - 1] == Tag.NUM && i + 1 < to) {
      return tags[i + 1] == Tag.AUX || tags[i + 1] == Tag.VERB;
    }
    return tags[i - 1] == Tag.NUM && word.endsWith("s") && (isKnownUnit(word) || isClosed(i + 1));
  }

  private static boolean isKnownUnit(String word) {
    return Lexicon.is(word, Role.CURRENCY)
        || Lexicon.is(word, Role.UNIT)
        || Lexicon.is(word, Role.TIMEUNIT);
  }

  /** "the seven suspects named": no object behind. */
  private boolean isClosed(int i) {
    return i >= to
        || switch (tags[i]) {
          case VERB, AUX, ADP, PUNCT, CCONJ -> true;
          default -> false;
        };
  }

  /** "his nomination hearing this week". */
  private boolean isEvent(int i, String word) {
    boolean object = i + 1 < to && (tags[i + 1] == Tag.PRON || tokens.is(i + 1, "that"));
    if (!SlipWords.EVENTS.contains(word) || object) {
      return false;
    }
    for (int at = i - 1; at >= Math.max(from, i - 4); at--) {
      switch (tags[at]) {
        case DET, PART -> {
          return !tokens.is(at, "to");
        }
        case PRON -> {
          return at < i - 1 || !tokens.lower(at).endsWith("m");
        }
        case NOUN, PROPN, ADJ, NUM -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * "was built with Soviet help in 1983": no verb between a preposition's adjective and another.
   */
  private boolean isHelp(int i, String word) {
    boolean described = tags[i - 1] == Tag.ADJ || tags[i - 1] == Tag.PROPN;
    boolean base = !word.endsWith("ed") && !word.endsWith("s") && !word.endsWith("ing");
    boolean closed = i + 1 >= to || tags[i + 1] == Tag.ADP || tags[i + 1] == Tag.PUNCT;
    return described
        && base
        && closed
        && i - 2 >= from
        && tags[i - 2] == Tag.ADP
        && !isIrregularPast(word);
  }

  /** "the federal background check system": a plural verb behind a noun in the singular is none. */
  private boolean isBetween(int i, String word) {
    String before = tokens.lower(i - 1);
    boolean one =
        tags[i - 1] == Tag.NOUN && !before.endsWith("s") && !SlipWords.PLURALS.contains(before);
    return one
        && SlipWords.HOMOGRAPHS.contains(word)
        && i - 2 >= from
        && (tags[i - 2] == Tag.ADJ || tags[i - 2] == Tag.DET)
        && i + 1 < to
        && tags[i + 1] == Tag.NOUN
        && tokens.shape(i - 1) == Shape.LOWER;
  }

  /** "the case tally tops 40 million": of two verbs in a row the first is a noun. */
  private boolean isBeforeThird(int i, String word) {
    return tags[i - 1] == Tag.NOUN
        && i + 2 < to
        && tags[i + 1] == Tag.VERB
        && tokens.lower(i + 1).endsWith("s")
        && !word.endsWith("s")
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !isIrregularPast(word)
        && !Lexicon.is(word, Role.LET);
  }

  private static boolean isIrregularPast(String word) {
    return Lexicon.is(word, Role.PARTICIPLE) || Lexicon.is(word, Role.PAST);
  }

  /** "wanted for theft stayed for": a past form right behind a noun, and no noun behind it. */
  private boolean isPast(int i, String word) {
    boolean noun = tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.PROPN || tags[i - 1] == Tag.PRON;
    return noun
        && word.length() > 4
        && word.endsWith("ed")
        && !SlipWords.NOUNS.contains(word)
        && (i + 1 >= to || tags[i + 1] != Tag.NOUN && tags[i + 1] != Tag.PROPN);
  }

  /** "the 12-year-old tries to": a third person behind an age. */
  private boolean isAfterAge(int i, String word) {
    return tokens.lower(i - 1).endsWith("-year-old")
        && word.endsWith("s")
        && i + 1 < to
        && (tags[i + 1] == Tag.PART || tags[i + 1] == Tag.DET || tags[i + 1] == Tag.PRON);
  }
}
