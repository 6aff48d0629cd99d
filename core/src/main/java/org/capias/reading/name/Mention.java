package org.capias.reading.name;

/**
 * One place where a text names somebody or something.
 *
 * @param first first token
 * @param end one past the last token
 * @param kind what is named
 * @param form how it is named
 * @param entity number of the entity in its {@link Cast}
 */
public record Mention(int first, int end, Kind kind, Form form, int entity) {
  public boolean holds(int token) {
    return token >= first && token < end;
  }
}
