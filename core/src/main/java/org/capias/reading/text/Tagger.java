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
  private final TagModel model;
  private final TagFeatures features = new TagFeatures();
  private final int[] sums = new int[TagModel.WIDTH];

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
    features.sentence(tokens, sentence);
    int n = sentence.size();
    for (int i = 0; i < n; i++) {
      int token = sentence.first() + i;
      int allowed = allowed(tokens, token);
      if (Integer.bitCount(allowed) == 1) {
        features.guess(i, Integer.numberOfTrailingZeros(allowed) * 17);
      } else {
        features.alone(i, tokens.lower(token));
        model.score(features.hashes(), features.count(), sums);
        features.guess(i, guess(sums, allowed));
      }
    }
    for (int i = 0; i < n; i++) {
      int token = sentence.first() + i;
      int allowed = allowed(tokens, token);
      int best = Integer.numberOfTrailingZeros(allowed);
      if (Integer.bitCount(allowed) > 1) {
        features.inContext(i);
        model.score(features.hashes(), features.count(), sums);
        best = best(sums, allowed);
      }
      features.tag(i, best);
      tokens.tag(token, Tag.VALUES[best]);
    }
  }

  /** The best tag of a first look, with the second best beside it: two words may be one guess. */
  static int guess(int[] sums, int allowed) {
    int first = best(sums, allowed);
    int rest = allowed & ~(1 << first);
    int second = best(sums, rest);
    // Far behind the best, the second tells nothing.
    return first * 16 + (sums[first] - sums[second] > 2 * 32 ? first : second);
  }

  static int best(int[] sums, int allowed) {
    int best = -1;
    for (int t = 0; t < sums.length; t++) {
      if ((allowed >> t & 1) != 0 && (best < 0 || sums[t] > sums[best])) {
        best = t;
      }
    }
    return best;
  }

  /** Tags that a token may have by its look and the list of function words. */
  static int allowed(Tokens tokens, int token) {
    String lower = tokens.lower(token);
    return switch (tokens.shape(token)) {
      case QUOTE -> ClosedClass.bit(Tag.PUNCT);
      case MARK -> mark(lower);
      case NUMBER -> number(lower);
      default -> ClosedClass.of(lower);
    };
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
