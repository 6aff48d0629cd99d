package org.capias.reading.text;

/**
 * One sentence: tokens {@code first} up to, not including, {@code end}.
 *
 * @param paragraph number of its paragraph, from 0
 * @param zone what part of the page it stands in
 */
public record Sentence(int first, int end, int paragraph, Zone zone) {
  public int size() {
    return end - first;
  }

  public boolean holds(int token) {
    return token >= first && token < end;
  }
}
