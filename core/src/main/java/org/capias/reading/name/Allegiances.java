package org.capias.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * For which state somebody holds an office, as the text tells it beside his name: "Malian President
 * Ola Moe", "Mali's new president, Ola Moe", "Ola Moe, the president of Mali", "his Malian
 * counterpart, Ola Moe". Ambassadors and others who serve one state in another are left out, and so
 * are leaders of parties and rebels.
 */
final class Allegiances {
  /** Words of an office, and before it, at most: "the new Malian foreign affairs minister". */
  private static final int LONGEST = 6;

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "premier",
          "king",
          "queen",
          "emir",
          "sultan",
          "chancellor",
          "prince",
          "ruler",
          "minister",
          "leader",
          "counterpart",
          "host");

  private static final Set<String> NO_STATES =
      Set.of(
          "opposition",
          "rebel",
          "militia",
          "party",
          "union",
          "tribal",
          "separatist",
          "group",
          "team",
          "ambassador",
          "envoy",
          "league",
          "court",
          "bank",
          "ex-rebel");

  private final Tokens tokens;
  private final List<Casting.Role> roles;
  private final Map<Integer, Mention> statesByFirst = new HashMap<>();
  private final Map<Integer, Mention> statesByEnd = new HashMap<>();

  Allegiances(Tokens tokens, List<Casting.Role> roles, List<Mention> mentions) {
    this.tokens = tokens;
    this.roles = roles;
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.STATE) {
        statesByFirst.put(mention.first(), mention);
        statesByEnd.put(mention.end(), mention);
      }
    }
  }

  /** Of a name, or null where the text does not say. */
  @Nullable String of(Mention name) {
    String before = before(name.first());
    return before != null ? before : after(name.end());
  }

  /** "Malian President |", "Mali's new president, |". */
  private @Nullable String before(int name) {
    int last = tokens.is(name - 1, ",") ? name - 2 : name - 1;
    boolean office = false;
    for (int i = last; i >= 0 && i > last - LONGEST; i--) {
      if (tokens.is(i, "'s") || tokens.is(i, "’s")) {
        return office ? state(statesByEnd.get(i)) : null;
      }
      Mention named = statesByEnd.get(i + 1);
      if (named != null) {
        return office && named.form() == Form.DEMONYM ? state(named) : null;
      }
      if (!isWord(i)) {
        return null;
      }
      office |= OFFICES.contains(tokens.lower(i));
    }
    return null;
  }

  /** "|, the Malian president", "|, Mali's president", "|, president of Mali". */
  private @Nullable String after(int end) {
    boolean comma = tokens.is(end, ",") || tokens.is(end, "is") || tokens.is(end, "was");
    if (!comma) {
      return null;
    }
    Mention named = null;
    boolean office = false;
    for (int i = end + 1; i < tokens.size() && i < end + 1 + LONGEST; i++) {
      Mention here = statesByFirst.get(i);
      if (here != null && office) {
        return tokens.is(i - 1, "of") || tokens.is(i - 2, "of") ? state(here) : null;
      }
      if (here != null) {
        boolean owner = tokens.is(here.end(), "'s") || tokens.is(here.end(), "’s");
        named = owner || here.form() == Form.DEMONYM ? here : null;
        i = owner ? here.end() : here.end() - 1;
        continue;
      }
      if (!isWord(i) && !tokens.is(i, "of") && !tokens.is(i, "the")) {
        return null;
      }
      if (OFFICES.contains(tokens.lower(i))) {
        if (named != null) {
          return state(named);
        }
        office = true;
      }
    }
    return null;
  }

  private boolean isWord(int token) {
    String word = tokens.lower(token);
    return Character.isLetter(word.codePointAt(0))
        && !NO_STATES.contains(word)
        && !word.equals("of")
        && !word.equals("to")
        && !word.equals("and");
  }

  private @Nullable String state(@Nullable Mention named) {
    return named == null ? null : roles.get(named.entity()).id;
  }
}
