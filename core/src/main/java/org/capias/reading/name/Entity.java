package org.capias.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a text names, with all its mentions.
 *
 * @param number its place in the {@link Cast}, by first mention
 * @param name fullest name that the text gives, as spelled there, without titles
 * @param id registry id of a person on the list, ISO code of a state, else null
 * @param role office or description as told ("Foreign Ministry spokesman"), or null
 * @param organisation for whom a person speaks or works, as told, or null
 * @param state ISO code of the state that a person or a capital belongs to, as told or (for people
 *     on the list and capitals) by the registry; null where unknown
 * @param gender what the text or a title tells
 * @param mentions in text order
 */
public record Entity(
    int number,
    Kind kind,
    String name,
    @Nullable String id,
    @Nullable String role,
    @Nullable String organisation,
    @Nullable String state,
    Gender gender,
    List<Mention> mentions) {

  /** Grammatical gender of a person, for pronouns. */
  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  public Entity {
    mentions = List.copyOf(mentions);
  }

  /**
   * By its number: of one text no two have the same, and to hash a whole record is dear, above all
   * the first time.
   */
  @Override
  public int hashCode() {
    return number;
  }

  /** Whether this is a person on the registry's list. */
  public boolean isListed() {
    return kind == Kind.PERSON && id != null;
  }
}
