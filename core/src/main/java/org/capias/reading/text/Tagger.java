package org.capias.reading.text;

import java.util.List;

/**
 * Gives every token its part of speech.
 *
 * <p>Marks and plain numbers are told by their look, function words have only the tags that {@link
 * ClosedClass} lists; the rest is decided by a linear model ({@link TagModel}, {@link TagFeatures})
 * in two looks from left to right: first each word by itself, then in its context. No search, so
 * the cost of a token does not depend on the text around it. The tagset has X for words of other
 * languages; this tagger never gives it.
 *
 * <p>An instance keeps scratch space for one text: not to be shared between threads.
 */
final class Tagger {
  /** How far the second best tag of a first look may lie behind the best and still be told. */
  private static final int CLOSE = 64;

  /** A single quotation mark that has stood open for longer was an apostrophe. */
  private static final int QUOTED_WORDS = 60;

  private static final int REMEMBERED = 1 << 11;

  private final TagModel model;
  private final TagFeatures features = new TagFeatures();
  private final Scores scores = new Scores();
  private final Lexicon lexicon = new Lexicon();
  private final String[] guessed = new String[REMEMBERED];
  private final int[] guesses = new int[REMEMBERED];

  Tagger(TagModel model) {
    this.model = model;
  }

  /** Tags the tokens of all sentences. */
  static void tag(Tokens tokens, List<Sentence> sentences) {
    Tagger tagger = new Tagger(TagModel.english());
    for (Sentence sentence : sentences) {
      tagger.tag(tokens, sentence);
    }
  }

  void tag(Tokens tokens, Sentence sentence) {
    guess(features, tokens, sentence);
    int n = sentence.size();
    for (int i = 0; i < n; i++) {
      int token = sentence.first() + i;
      int allowed = i == 0 ? allowed(tokens, token) : afterHost(tokens, token);
      int best = Integer.numberOfTrailingZeros(allowed);
      if ((allowed & allowed - 1) != 0) {
        features.inContext(i);
        model.score(features.hashes(), features.count(), scores);
        best = scores.best(allowed);
      }
      features.tag(i, best);
      tokens.tag(token, Tag.VALUES[best]);
    }
  }

  /** The first look: a guess for each word of the sentence. */
  void guess(TagFeatures features, Tokens tokens, Sentence sentence) {
    features.sentence(tokens, sentence);
    int n = sentence.size();
    for (int i = 0; i < n; i++) {
      int token = sentence.first() + i;
      int allowed = allowed(tokens, token);
      int guess = Integer.numberOfTrailingZeros(allowed) * 17;
      if ((allowed & allowed - 1) != 0) {
        guess = guess(features, i, tokens.lower(token), allowed);
      }
      features.guess(i, guess);
    }
  }

  /** The best tag with the second best beside it: two words may be one guess. */
  private int guess(TagFeatures features, int i, String lower, int allowed) {
    int look = features.look(i);
    int slot = (lower.hashCode() * 31 + look) * 0x9E3779B1 >>> 21;
    if (lower.equals(guessed[slot]) && guesses[slot] >>> 8 == look) {
      return guesses[slot] & 255;
    }
    features.alone(i, lower);
    model.score(features.hashes(), features.count(), scores);
    int first = scores.best(allowed);
    int second = scores.best(allowed & ~(1 << first));
    boolean close = scores.of(first) - scores.of(second) <= CLOSE;
    int guess = first * 16 + (close ? second : first);
    guessed[slot] = lower;
    guesses[slot] = look << 8 | guess;
    return guess;
  }

  /** No finite verb follows an article or a possessive, nor is there one in "arrest warrants". */
  int afterHost(Tokens tokens, int token) {
    int allowed = allowed(tokens, token);
    boolean warrant = tokens.is(token + 1, "warrant") || tokens.is(token + 1, "warrants");
    if (warrant && tokens.is(token, "arrest")) {
      return ClosedClass.bit(Tag.NOUN);
    }
    int other = allowed & ~ClosedClass.bit(Tag.VERB);
    if (other == 0 || other == allowed || !isDeterminer(tokens, token - 1)) {
      return allowed;
    }
    int forms = Verbs.forms(tokens.lower(token));
    return (forms & (Verbs.PARTICIPLE | Verbs.GERUND)) == 0 ? other : allowed;
  }

  private static boolean isDeterminer(Tokens tokens, int token) {
    return switch (tokens.lower(token)) {
      case "the", "a", "an", "my", "your", "his", "its", "our", "their" -> true;
      case "'s" -> tokens.tag(token) == Tag.PART;
      default -> false;
    };
  }

  /** Tags that a token may have by its look and the list of function words. */
  int allowed(Tokens tokens, int token) {
    String lower = tokens.lower(token);
    return switch (tokens.shape(token)) {
      case QUOTE -> ClosedClass.bit(isPossessive(tokens, token) ? Tag.PART : Tag.PUNCT);
      case MARK -> mark(lower);
      case NUMBER -> number(lower);
      default -> lexicon.tags(lower, tokens.shape(token));
    };
  }

  /** "the agents’ union": an apostrophe after s where no single quotation mark is open. */
  private static boolean isPossessive(Tokens tokens, int token) {
    boolean apostrophe = tokens.is(token, "'") && token > 0 && !tokens.spaceBefore(token);
    if (!apostrophe
        || !tokens.lower(token - 1).endsWith("s")
        || token + 1 >= tokens.size()
        || !tokens.spaceBefore(token + 1)
        || tokens.shape(token + 1) == Shape.MARK) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(1, token - QUOTED_WORDS); i--) {
      boolean opens = tokens.is(i, "'") && tokens.spaceBefore(i) && !tokens.spaceBefore(i + 1);
      if (opens) {
        return false;
      }
    }
    return true;
  }

  private static int mark(String lower) {
    if (lower.length() > 1 && lower.charAt(0) == '\'') {
      return ClosedClass.of(lower);
    }
    int c = lower.codePointAt(0);
    return ClosedClass.bit(isSymbol(c) ? Tag.SYM : c == '&' ? Tag.CCONJ : Tag.PUNCT);
  }

  private static boolean isSymbol(int c) {
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
      default -> c == '%' || c == '§' || c == '#' || c == '@';
    };
  }

  private static int number(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetter(lower.charAt(i))) {
        return ClosedClass.OPEN;
      }
    }
    return ClosedClass.bit(Tag.NUM);
  }
}
