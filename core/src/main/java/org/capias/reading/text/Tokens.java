package org.capias.reading.text;

import java.util.Arrays;

/**
 * The tokens of one text: words, numbers and marks with their places. Columns instead of objects,
 * because an archive has billions of them.
 *
 * <p>Conventions: the possessive ({@code ’s}) and the contracted negation ({@code n’t}) are tokens
 * of their own; a hyphenated word is one token; a number keeps its decimal point and thousands
 * separators, but not its unit ({@code 73.6 %}, {@code $ 2bn}); abbreviations keep their full stop.
 * White space is never part of a token.
 */
public final class Tokens {
  private final String text;
  private int size;
  private int markup;
  private int[] start = new int[256];
  private int[] end = new int[256];
  private String[] lower = new String[256];
  private Shape[] shape = new Shape[256];
  private Tag[] tag = new Tag[256];

  Tokens(String text) {
    this.text = text;
  }

  void add(int from, int to, String folded, Shape look) {
    if (size == start.length) {
      int capacity = size * 2;
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      lower = Arrays.copyOf(lower, capacity);
      shape = Arrays.copyOf(shape, capacity);
      tag = Arrays.copyOf(tag, capacity);
    }
    start[size] = from;
    end[size] = to;
    lower[size] = folded;
    shape[size] = look;
    tag[size++] = Tag.X;
  }

  /**
   * The same tokens with other parts of speech: what a pass that knows more than the tagger made of
   * them. The columns but for that one are shared.
   *
   * @param tags one for each token
   */
  public Tokens tagged(Tag[] tags) {
    if (tags.length != size) {
      throw new IllegalArgumentException(tags.length + " tags for " + size + " tokens");
    }
    Tokens other = new Tokens(text);
    other.size = size;
    other.markup = markup;
    other.start = start;
    other.end = end;
    other.lower = lower;
    other.shape = shape;
    other.tag = Arrays.copyOf(tags, tag.length);
    return other;
  }

  /** A copy of the parts of speech, one for each token. */
  public Tag[] tags() {
    return Arrays.copyOf(tag, size);
  }

  void markup(int tags) {
    markup = tags;
  }

  /** How many HTML tags stood in the text. */
  int markup() {
    return markup;
  }

  void tag(int token, Tag value) {
    tag[token] = value;
  }

  public int size() {
    return size;
  }

  /** Index in the text of the token's first character. */
  public int start(int token) {
    return start[token];
  }

  /** Index in the text after the token's last character. */
  public int end(int token) {
    return end[token];
  }

  /** The token as written. */
  public String word(int token) {
    return text.substring(start[token], end[token]);
  }

  /** The words from one token up to (not including) another, as written. */
  public String words(int from, int to) {
    return from >= to ? "" : text.substring(start[from], end[to - 1]);
  }

  /**
   * The token in small letters, apostrophes and hyphens in their ASCII form, without zero-width and
   * directional marks. Empty outside the text: before the first word stands none, nor behind the
   * last.
   */
  public String lower(int token) {
    return token >= 0 && token < size ? lower[token] : "";
  }

  /** Whether the token, in small letters, is that word. False outside the text. */
  public boolean is(int token, String word) {
    return token >= 0 && token < size && lower[token].equals(word);
  }

  /** {@link Shape#MARK} outside the text. */
  public Shape shape(int token) {
    return token >= 0 && token < size ? shape[token] : Shape.MARK;
  }

  /** Part of speech; {@link Tag#X} before the tagger has run, and outside the text. */
  public Tag tag(int token) {
    return token >= 0 && token < size ? tag[token] : Tag.X;
  }

  /** Whether white space (or the beginning of the text) stands before the token. */
  public boolean spaceBefore(int token) {
    return token == 0 || end[token - 1] < start[token];
  }

  /** First token that begins at or after an index of the text; {@link #size} when there is none. */
  public int at(int index) {
    int found = Arrays.binarySearch(start, 0, size, index);
    return found >= 0 ? found : -found - 1;
  }
}
