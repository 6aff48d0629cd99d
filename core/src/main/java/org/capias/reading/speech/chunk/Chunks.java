package org.capias.reading.speech.chunk;

import java.util.Arrays;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * One sentence as a row of chunks: noun phrases, verb groups, conjunctions, marks. Made in one pass
 * from the part-of-speech tags; every token belongs to one chunk.
 *
 * <p>Written over for each sentence of a page, to spare the collector; not for sharing.
 */
public final class Chunks {
  private final Tokens tokens;
  private final Chunker chunker;
  private int size;
  private Chunk[] kind = new Chunk[64];
  private int[] first = new int[64];
  private int[] end = new int[64];

  /** Verb groups: the verb that carries the meaning. Noun phrases: the last word. */
  private int[] head = new int[64];

  private int[] flags = new int[64];

  public static final int INFINITIVE = 1;
  public static final int ING = 2;
  public static final int PASSIVE = 4;
  public static final int NEGATED = 8;
  public static final int MODAL = 16;
  public static final int COPULA = 32;
  public static final int AUXILIARY = 64;
  public static final int PRONOUN = 128;

  private int from;
  private int to;

  public Chunks(Tokens tokens) {
    this.tokens = tokens;
    this.chunker = new Chunker(tokens, this);
  }

  /** Reads a stretch of tokens: a sentence, or a piece of a very long one. */
  public void read(int first, int end) {
    size = 0;
    from = first;
    to = end;
    chunker.read(first, end);
  }

  /** Puts the tags of this stretch, as mended, into those of the whole page. */
  public void tagsTo(Tag[] page) {
    chunker.tagsTo(page);
  }

  public int size() {
    return size;
  }

  public Chunk kind(int chunk) {
    return chunk < 0 || chunk >= size ? Chunk.STOP : kind[chunk];
  }

  public boolean is(int chunk, Chunk wanted) {
    return kind(chunk) == wanted;
  }

  public int first(int chunk) {
    return first[chunk];
  }

  public int end(int chunk) {
    return end[chunk];
  }

  public int head(int chunk) {
    return head[chunk];
  }

  public boolean has(int chunk, int flag) {
    return (flags[chunk] & flag) != 0;
  }

  /** First token of the sentence. */
  public int from() {
    return from;
  }

  /** One after its last token. */
  public int to() {
    return to;
  }

  /** The chunk that holds a token. */
  public int at(int token) {
    int found = Arrays.binarySearch(first, 0, size, token);
    return found >= 0 ? found : -found - 2;
  }

  /** Whether the chunk added last is a preposition. */
  boolean isAfterPreposition() {
    return size > 0 && kind[size - 1] == Chunk.PREPOSITION;
  }

  /** The first word of a chunk, in small letters. */
  public String word(int chunk) {
    return chunk < 0 || chunk >= size ? "" : tokens.lower(first[chunk]);
  }

  /** A verb group with a subject of its own: not an infinitive, not a bare participle. */
  public boolean isFinite(int chunk) {
    return is(chunk, Chunk.VERB) && (flags[chunk] & (INFINITIVE | ING)) == 0;
  }

  /** "shot by police": a past form without auxiliary that may describe the noun before it. */
  public boolean isBareParticiple(int chunk) {
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
