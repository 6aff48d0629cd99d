package org.capias.reading.speech;

import java.util.Arrays;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * One sentence as a row of chunks: noun phrases, verb groups, conjunctions, marks. Made in one pass
 * from the part-of-speech tags; every token belongs to one chunk.
 *
 * <p>Written over for each sentence of a page, to spare the collector; not for sharing.
 */
final class Chunks {
  private final Tokens tokens;
  private final Chunker chunker;
  private int size;
  private Chunk[] kind = new Chunk[64];
  private int[] first = new int[64];
  private int[] end = new int[64];

  /** Verb groups: the verb that carries the meaning. Noun phrases: the last word. */
  private int[] head = new int[64];

  private int[] flags = new int[64];

  static final int INFINITIVE = 1;
  static final int ING = 2;
  static final int PASSIVE = 4;
  static final int NEGATED = 8;
  static final int MODAL = 16;
  static final int COPULA = 32;
  static final int AUXILIARY = 64;
  static final int PRONOUN = 128;

  private int from;
  private int to;

  Chunks(Tokens tokens) {
    this.tokens = tokens;
    this.chunker = new Chunker(tokens, this);
  }

  /** Reads a stretch of tokens: a sentence, or a piece of a very long one. */
  void read(int first, int end) {
    size = 0;
    from = first;
    to = end;
    chunker.read(first, end);
  }

  /** Puts the tags of this stretch, as mended, into those of the whole page. */
  void tagsTo(Tag[] page) {
    chunker.tagsTo(page);
  }

  int size() {
    return size;
  }

  Chunk kind(int chunk) {
    return chunk < 0 || chunk >= size ? Chunk.STOP : kind[chunk];
  }

  boolean is(int chunk, Chunk wanted) {
    return kind(chunk) == wanted;
  }

  int first(int chunk) {
    return first[chunk];
  }

  int end(int chunk) {
    return end[chunk];
  }

  int head(int chunk) {
    return head[chunk];
  }

  boolean has(int chunk, int flag) {
    return (flags[chunk] & flag) != 0;
  }

  /** First token of the sentence. */
  int from() {
    return from;
  }

  /** One after its last token. */
  int to() {
    return to;
  }

  /** The chunk that holds a token. */
  int at(int token) {
    int found = Arrays.binarySearch(first, 0, size, token);
    return found >= 0 ? found : -found - 2;
  }

  /** Whether the chunk added last is a preposition. */
  boolean isAfterPreposition() {
    return size > 0 && kind[size - 1] == Chunk.PREPOSITION;
  }

  /** The first word of a chunk, in small letters. */
  String word(int chunk) {
    return chunk < 0 || chunk >= size ? "" : tokens.lower(first[chunk]);
  }

  /** A verb group with a subject of its own: not an infinitive, not a bare participle. */
  boolean isFinite(int chunk) {
    return is(chunk, Chunk.VERB) && (flags[chunk] & (INFINITIVE | ING)) == 0;
  }

  /** "shot by police": a past form without auxiliary that may describe the noun before it. */
  boolean isBareParticiple(int chunk) {
    if (!is(chunk, Chunk.VERB) || end[chunk] - first[chunk] != 1) {
      return false;
    }
    String word = tokens.lower(first[chunk]);
    return word.endsWith("ed") || word.endsWith("n") && !word.endsWith("an");
  }

  /** Adds a chunk; gives its end. */
  int add(Chunk what, int begin, int close, int main, int flag) {
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
    head[size] = main;
    flags[size++] = flag;
    return close;
  }

  /** The row for a person who debugs: kinds and words. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < size; i++) {
      out.append(kind[i]).append('[').append(tokens.words(first[i], end[i])).append("] ");
    }
    return out.toString();
  }
}
