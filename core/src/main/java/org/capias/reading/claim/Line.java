package org.capias.reading.claim;

import java.util.Arrays;
import java.util.List;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as a row of phrases, with its amounts and times: what the rules of this package look
 * at. Every token belongs to one phrase. Made by {@link Cutter}; columns instead of objects.
 */
final class Line {
  static final int FINITE = 1;
  static final int INFINITIVE = 2;
  static final int ING = 4;
  static final int PARTICIPLE = 8;
  static final int PASSIVE = 16;
  static final int NEGATED = 32;
  static final int MODAL = 64;
  static final int COPULA = 128;
  static final int PRONOUN = 256;

  final Page page;
  final Cast cast;
  final Tokens tokens;
  final Sentence sentence;
  final List<Amount> amounts;
  final List<Time> times;
  private int size;
  private Phrase[] kind = new Phrase[32];
  private int[] first = new int[32];
  private int[] end = new int[32];
  private int[] head = new int[32];
  private int[] flags = new int[32];

  Line(
      Page page,
      Tokens tokens,
      Cast cast,
      Sentence sentence,
      List<Amount> amounts,
      List<Time> times) {
    this.page = page;
    this.cast = cast;
    this.tokens = tokens;
    this.sentence = sentence;
    this.amounts = amounts;
    this.times = times;
  }

  int put(Phrase what, int begin, int close, int headToken, int mark) {
    if (size == kind.length) {
      int capacity = size * 2;
      kind = Arrays.copyOf(kind, capacity);
      first = Arrays.copyOf(first, capacity);
      end = Arrays.copyOf(end, capacity);
      head = Arrays.copyOf(head, capacity);
      flags = Arrays.copyOf(flags, capacity);
    }
    kind[size] = what;
    first[size] = begin;
    end[size] = close;
    head[size] = headToken;
    flags[size++] = mark;
    return close;
  }

  void mark(int phrase, int flag) {
    flags[phrase] |= flag;
  }

  void unmark(int phrase, int flag) {
    flags[phrase] &= ~flag;
  }

  int size() {
    return size;
  }

  boolean is(int phrase, Phrase wanted) {
    return phrase >= 0 && phrase < size && kind[phrase] == wanted;
  }

  boolean has(int phrase, int flag) {
    return phrase >= 0 && phrase < size && (flags[phrase] & flag) != 0;
  }

  boolean isFinite(int phrase) {
    return is(phrase, Phrase.VERB) && has(phrase, FINITE);
  }

  /** The kind of a phrase; {@link Phrase#OTHER} outside the sentence. */
  Phrase kind(int phrase) {
    return phrase < 0 || phrase >= size ? Phrase.OTHER : kind[phrase];
  }

  int first(int phrase) {
    return first[phrase];
  }

  int end(int phrase) {
    return end[phrase];
  }

  /** Noun phrases: the noun; verb groups: the verb that carries the meaning. */
  int head(int phrase) {
    return head[phrase];
  }

  String headWord(int phrase) {
    return phrase < 0 || phrase >= size ? "" : tokens.lower(head[phrase]);
  }

  /** The first word of a phrase in small letters; empty outside the sentence. */
  String word(int phrase) {
    return phrase < 0 || phrase >= size ? "" : tokens.lower(first[phrase]);
  }

  /** The phrase that a token belongs to. */
  int at(int token) {
    int found = Arrays.binarySearch(first, 0, size, token);
    return found >= 0 ? found : -found - 2;
  }

  /** The amount that covers a token, or null. */
  @Nullable Amount amountAt(int token) {
    int i = firstEndingBehind(token);
    return i < amounts.size() && amounts.get(i).first() <= token ? amounts.get(i) : null;
  }

  /** Whether an amount stands in a phrase. */
  boolean amountIn(int phrase) {
    if (phrase < 0 || phrase >= size) {
      return false;
    }
    for (int i = firstEndingBehind(first[phrase]); i < amounts.size(); i++) {
      int core = amounts.get(i).core();
      if (core >= end[phrase]) {
        return false;
      }
      if (core >= first[phrase]) {
        return true;
      }
    }
    return false;
  }

  /** The first amount that ends behind a token: they stand in the order of the text. */
  private int firstEndingBehind(int token) {
    int low = 0;
    int high = amounts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (amounts.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The kinds and words, for a person who looks for a fault. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < size; i++) {
      out.append(kind[i]).append(flags[i] == 0 ? "" : "." + flags[i]);
      out.append('[').append(tokens.words(first[i], end[i])).append("] ");
    }
    return out.toString();
  }
}
