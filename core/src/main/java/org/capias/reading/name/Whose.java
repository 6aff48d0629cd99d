package org.capias.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.text.Tokens;

/**
 * People who are named only to tell whose somebody is: "X's son Y was held", "they held X's former
 * chief of staff, Y", "the spy chief of X, Y". Such a sentence is about Y.
 */
final class Whose {
  /** Tokens between the two names. */
  private static final int REACH = 7;

  private final Tokens tokens;
  private final Fronting fronting;

  /** First tokens of such names, by the token behind them. */
  private final Map<Integer, Integer> owners = new HashMap<>();

  /**
   * @param named people by name or description, in text order
   */
  Whose(Tokens tokens, Fronting fronting, List<Mention> named) {
    this.tokens = tokens;
    this.fronting = fronting;
    for (int i = 0; i < named.size(); i++) {
      if (isOwner(i, named)) {
        owners.put(named.get(i).end(), named.get(i).first());
      }
    }
  }

  boolean is(Mention mention) {
    return owners.containsKey(mention.end());
  }

  /** The first token of such a name that ends before a token; the token itself where none does. */
  int before(int token) {
    return owners.getOrDefault(token, token);
  }

  private boolean isOwner(int index, List<Mention> named) {
    Mention mention = named.get(index);
    boolean owner = tokens.is(mention.end(), "'s");
    if (!owner && !tokens.is(mention.first() - 1, "of")) {
      return false;
    }
    int last = index;
    while (last + 1 < named.size() && named.get(last + 1).first() <= mention.end() + REACH) {
      last++;
    }
    if (last == index) {
      return false;
    }
    int first = named.get(last).first();
    int end = tokens.is(first - 1, ",") ? first - 1 : first;
    return owner ? fronting.isNounsAlone(mention.end() + 1, end) : end == mention.end();
  }
}
