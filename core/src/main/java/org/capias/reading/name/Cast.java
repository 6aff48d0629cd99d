package org.capias.reading.name;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody and everything that one text names.
 *
 * @param entities by first mention
 * @param mentions in text order, never overlapping, pronouns included where they resolve
 * @param listed those of the entities that are people on the registry's list
 */
public record Cast(List<Entity> entities, List<Mention> mentions, List<Entity> listed) {
  public Cast {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    listed = List.copyOf(listed);
  }

  public Cast(List<Entity> entities, List<Mention> mentions) {
    this(entities, mentions, entities.stream().filter(Entity::isListed).toList());
  }

  /** The mention that a token belongs to, or null. */
  public @Nullable Mention at(int token) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Mention mention = mentions.get(middle);
      if (mention.end() <= token) {
        low = middle + 1;
      } else if (mention.first() > token) {
        high = middle - 1;
      } else {
        return mention;
      }
    }
    return null;
  }

  /** The entity that a token names, or null. */
  public @Nullable Entity entityAt(int token) {
    Mention mention = at(token);
    return mention == null ? null : of(mention);
  }

  public Entity of(Mention mention) {
    return entities.get(mention.entity());
  }

  /** The mentions that begin in a range of tokens, in order. */
  public List<Mention> within(int first, int end) {
    int from = lowerBound(first);
    int to = lowerBound(end);
    return mentions.subList(from, to);
  }

  private int lowerBound(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return "Cast" + Arrays.toString(entities.stream().map(Entity::name).toArray());
  }
}
