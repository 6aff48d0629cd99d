package org.capias.reading.encounter;

import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Jails that a text names by whose they are: "Swedish custody", "a Libyan prison". */
final class Jails {
  private Jails() {}

  /** Whose jail the text speaks of ("Swedish custody", "a Libyan prison"), if it is only one's. */
  static @Nullable String of(Cast cast, Tokens tokens) {
    String jail = null;
    for (Mention mention : cast.mentions()) {
      if (mention.form() == Form.DEMONYM && isJail(tokens, mention.end())) {
        if (jail != null && !jail.equals(cast.of(mention).id())) {
          return null;
        }
        jail = cast.of(mention).id();
      }
    }
    return jail;
  }

  private static boolean isJail(Tokens tokens, int token) {
    return token < tokens.size()
        && switch (tokens.lower(token)) {
          case "custody", "prison", "jail", "cell", "detention" -> true;
          default -> false;
        };
  }
}
