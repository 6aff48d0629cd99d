package org.capias.reading.encounter.scene;

import java.util.Set;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tokens;

/**
 * "On 6 January, the minister told the deputies, he changed planes": who reports between commas is
 * not whom he reports of, where the text is about somebody on the list.
 */
final class Reporters {
  private static final int LONGEST = 14;
  private static final Set<String> SAYING =
      Set.of("told", "said", "says", "added", "explained", "recalled", "testified", "reported");

  private Reporters() {}

  /** The person whom a pronoun means: the one of the story rather than who just spoke of him. */
  static Entity rather(Scene scene, Mention mention, Entity entity) {
    Tokens tokens = scene.page().tokens();
    Entity story = scene.protagonist();
    int comma = mention.first() - 1;
    if (mention.form() != Form.PRONOUN
        || story == null
        || entity.isListed()
        || comma < 1
        || !tokens.is(comma, ",")) {
      return entity;
    }
    boolean said = false;
    boolean speaker = false;
    for (int i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
      if (tokens.is(i, ",")) {
        return said && speaker ? story : entity;
      }
      if (tokens.is(i, ".")) {
        return entity;
      }
      said |= SAYING.contains(tokens.lower(i));
      Mention named = scene.cast().at(i);
      speaker |= named != null && scene.cast().of(named) == entity;
    }
    return entity;
  }
}
