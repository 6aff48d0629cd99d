package org.capias.reading.text;

import java.util.Arrays;

/**
 * What the tagger looks at, as hashes. Two looks: {@link #alone} sees a word by itself and yields a
 * first guess; {@link #inContext} sees the words and guesses around it and the two tags already
 * given to its left.
 *
 * <p>The columns run over one sentence with two empty places before and after it, so that no
 * feature asks for the edge of the text. The trainer uses this same class.
 */
final class TagFeatures {
  /** No look has more features than this. */
  static final int MOST = 40;

  private static final int EDGE = 2;

  private int[] word = new int[64];
  private int[] ending = new int[64];
  private int[] look = new int[64];
  private int[] guess = new int[64];
  private int[] tag = new int[64];
  private int[] out = new int[MOST];
  private int n;

  /** Fills the columns for one sentence. */
  void sentence(Tokens tokens, Sentence sentence) {
    int size = sentence.size() + 2 * EDGE;
    if (size > word.length) {
      int capacity = Math.max(size, word.length * 2);
      word = new int[capacity];
      ending = new int[capacity];
      look = new int[capacity];
      guess = new int[capacity];
      tag = new int[capacity];
    }
    Arrays.fill(word, 0, size, 7);
    Arrays.fill(ending, 0, size, 7);
    Arrays.fill(look, 0, size, 31);
    Arrays.fill(guess, 0, size, 255);
    Arrays.fill(tag, 0, size, 31);
    LetterCase letters = LetterCase.of(tokens, sentence);
    boolean opens = true;
    for (int i = 0; i < sentence.size(); i++) {
      int token = sentence.first() + i;
      Shape shape = tokens.shape(token);
      String lower = tokens.lower(token);
      int at = i + EDGE;
      word[at] = shape == Shape.NUMBER ? digitless(lower) : lower.hashCode();
      ending[at] = ending(lower, 3);
      look[at] = (letters.ordinal() * 8 + shape.ordinal()) * 2 + (opens ? 1 : 0);
      opens = shape == Shape.QUOTE || opens && shape == Shape.MARK || lower.equals(":");
    }
  }

  /** A number with each digit replaced by 0: years look alike. */
  private static int digitless(String lower) {
    int h = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      h = h * 31 + (Character.isDigit(c) ? '0' : c);
    }
    return h;
  }

  private static int ending(String lower, int letters) {
    int h = letters;
    for (int i = Math.max(0, lower.length() - letters); i < lower.length(); i++) {
      char c = lower.charAt(i);
      h = h * 31 + (Character.isDigit(c) ? '0' : c);
    }
    return h;
  }

  void guess(int i, int value) {
    guess[i + EDGE] = value;
  }

  void tag(int i, int value) {
    tag[i + EDGE] = value;
  }

  /** How the word is written: case of the line, shape, whether it opens the sentence. */
  int look(int i) {
    return look[i + EDGE];
  }

  /** The hashes of the last look; only the first {@link #count} count. */
  int[] hashes() {
    return out;
  }

  int count() {
    return n;
  }

  /** A word by itself. */
  void alone(int i, String lower) {
    int at = i + EDGE;
    n = 0;
    int h = lower.length();
    add(1, look[at], 0);
    add(2, word[at], 0);
    add(3, word[at], look[at]);
    for (int letters = 1; letters <= 5 && letters < h; letters++) {
      add(3 + letters, ending(lower, letters), 0);
    }
    add(9, ending[at], look[at]);
    add(10, h > 3 ? lower.charAt(0) << 16 | lower.charAt(1) << 8 | lower.charAt(2) : 0, 0);
    add(11, lower.indexOf('-'), 0);
  }

  /** A word among its neighbours. */
  void inContext(int i) {
    int at = i + EDGE;
    int w = word[at];
    int g = guess[at];
    int t1 = tag[at - 1];
    int t2 = tag[at - 2];
    int g1 = guess[at + 1];
    int g2 = guess[at + 2];
    n = 0;
    add(20, w, 0);
    add(21, ending[at], 0);
    add(22, g, look[at]);
    add(23, w, look[at]);
    add(24, t1, 0);
    add(25, t1, t2);
    add(26, word[at - 1], 0);
    add(27, word[at - 2], 0);
    add(28, word[at + 1], 0);
    add(29, word[at + 2], 0);
    add(30, t1, w);
    add(31, t1 * 32 + t2, g);
    add(32, g, g1);
    add(33, t1, g);
    add(34, t1 * 256 + g, g1);
    add(35, w, g1);
    add(36, w, word[at - 1]);
    add(37, w, word[at + 1]);
    add(38, g1, g2);
    add(39, g, g1 * 256 + g2);
    add(40, ending[at + 1], g);
    add(41, ending[at - 1], g);
    add(42, ending[at], t1);
    add(43, ending[at], g1);
    add(44, look[at - 1] * 64 + look[at + 1], look[at]);
    add(45, t1 * 256 + g1, word[at + 1]);
    add(46, word[at - 1], g);
    add(47, word[at + 1], g);
    add(48, guess[at - 1], g);
  }

  private void add(int kind, int a, int b) {
    int h = kind * 0x9E3779B1 + a;
    h = (h ^ h >>> 15) * 0x85EBCA6B + b;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    out[n++] = h ^ h >>> 16;
  }
}
