package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom police seize or free where the words do not name him: "the opposition leader" is the one
 * that the text is about, where the sentence names nobody else; "the man picked up in Paarl was X"
 * and "the man who lived there: X" name him in the end.
 */
final class Unnamed {
  private static final Set<String> PEOPLE =
      Set.of(
          ("leader general commander fugitive suspect ex-president president warlord colonel chief"
                  + " minister politician senator strongman rebel militiaman indictee accused"
                  + " defendant prisoner detainee captive spymaster businessman financier priest"
                  + " mayor man chairman ex-minister ex-general ex-leader ruler dictator passenger"
                  + " traveller guest tenant lodger figure person")
              .split(" "));

  private final Scene scene;
  private final Tokens tokens;

  Unnamed(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  /** Who the noun phrase is that begins at a token, or null. */
  @Nullable Entity object(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 6); i++) {
      if (PEOPLE.contains(tokens.lower(i)) && i > from) {
        return isDefinite(from) ? meant(i, sentence) : null;
      }
      Tag tag = tokens.tag(i);
      boolean inside = tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.NUM;
      if (!inside && scene.cast().at(i) == null && !tokens.is(i, "-")) {
        return null;
      }
    }
    return null;
  }

  /** Who the noun is that a verb has as its subject, or null. */
  @Nullable Entity subject(int head, Sentence sentence) {
    if (!PEOPLE.contains(tokens.lower(head))) {
      return null;
    }
    for (int i = head - 1; i >= Math.max(sentence.first(), head - 5); i--) {
      if (isDefinite(i)) {
        return meant(head, sentence);
      }
    }
    return null;
  }

  private boolean isDefinite(int token) {
    return tokens.is(token, "the") || tokens.is(token, "their");
  }

  private @Nullable Entity meant(int noun, Sentence sentence) {
    Entity revealed = revealed(noun, sentence);
    if (revealed != null) {
      return revealed;
    }
    for (Mention mention : scene.cast().within(sentence.first(), sentence.end())) {
      if (mention.kind() == Kind.PERSON && mention.form() == Form.NAME) {
        return null;
      }
    }
    return scene.protagonist();
  }

  /** "the man picked up yesterday was X", "the man who lived there: X". */
  private @Nullable Entity revealed(int noun, Sentence sentence) {
    for (int i = noun + 1; i + 1 < sentence.end(); i++) {
      boolean link =
          tokens.is(i, ":")
              || tokens.is(i, "was")
              || tokens.is(i, "is")
              || tokens.is(i, "as") && tokens.is(i - 1, "identified");
      Mention named = link ? scene.cast().at(i + 1) : null;
      if (named != null && named.kind() == Kind.PERSON && named.form() == Form.NAME) {
        Entity who = scene.cast().of(named);
        return who.isListed() ? who : null;
      }
    }
    return null;
  }
}
