package org.capias.reading.speech.word;

/** Tokens {@code first} up to, not including, {@code end}. */
public record Span(int first, int end) {
  public Span {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("span without tokens: " + first + ".." + end);
    }
  }

  public boolean holds(int token) {
    return token >= first && token < end;
  }

  public boolean meets(Span other) {
    return first < other.end && other.first < end;
  }
}
