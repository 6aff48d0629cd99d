package org.capias.reading.name;

import java.util.Set;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Those around somebody, or made after him: "a critic of President X", "a close ally of Russia's
 * X", "an effigy of X", "a man dressed as X". Who is told of there is the critic or the ally, and
 * not X.
 */
public final class Circle {
  private static final Set<String> PEOPLE =
      Set.of(
          ("critic critics opponent opponents rival rivals foe foes ally allies aide aides adviser"
                  + " advisers supporter supporters follower followers friend friends associate"
                  + " associates confidant loyalist loyalists relative relatives enemy enemies wife"
                  + " husband son daughter brother sister nephew lawyer lawyers double doubles lookalike"
                  + " impersonator impersonators effigy effigies statue portrait bust puppet")
              .split(" "));

  private Circle() {}

  /** Whether a name tells whose friend or critic somebody is. */
  public static boolean isOf(Tokens tokens, Mention person) {
    int of = person.first() - 1;
    if (of > 0 && tokens.is(of, "as")) {
      return switch (tokens.lower(of - 1)) {
        case "dressed", "disguised", "posing", "posed", "masquerading" -> true;
        default -> false;
      };
    }
    while (of > 0
        && (tokens.tag(of) == Tag.PROPN || tokens.tag(of) == Tag.ADJ || tokens.is(of, "'s"))) {
      of--; // "of Russian President X", "of Russia's X"
    }
    return isOf(tokens, of);
  }

  /** Whether an "of" tells whose friend or critic somebody is. */
  public static boolean isOf(Tokens tokens, int of) {
    return of > 0 && tokens.is(of, "of") && PEOPLE.contains(tokens.lower(of - 1));
  }
}
