package org.capias.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks the few lines at the end that say what the author is: "Ann Writer is a fellow at …", of
 * somebody whom the article does not name.
 */
final class Biographies {
  /** Longer sentences belong to the article and tell whom it names. */
  private static final int LONGEST = 16;

  private static final int MOST_NAMES = 5;

  /** How far behind the verb the trade may stand. */
  private static final int TRADE_REACH = 12;

  private static final Set<String> TRADES = PageWords.of("trades");

  private final Layout page;
  private final Tokens tokens;

  /** First long sentence of the article that has a word; made when it is first asked for. */
  private @Nullable Map<String, Integer> firstSeen;

  private Biographies(Layout page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  static void mark(Layout page) {
    Biographies biographies = new Biographies(page);
    List<Line> lines = page.lines();
    for (int l = Math.max(1, lines.size() / 2); l < lines.size(); l++) {
      Line line = lines.get(l);
      if (page.zone(line) == Zone.BODY && biographies.isBiography(line.first())) {
        page.mark(line, Zone.BYLINE);
      }
    }
  }

  private boolean isBiography(int sentence) {
    Sentence told = page.sentence(sentence);
    int i = told.first();
    while (i < told.end() && isName(i)) {
      i++;
    }
    int names = i - told.first();
    if (names < 2 || names > MOST_NAMES || i + 2 >= told.end() || !isTrade(i, told)) {
      return false;
    }
    return !isNamedBefore(tokens.lower(i - 1), sentence);
  }

  private boolean isName(int token) {
    Shape shape = tokens.shape(token);
    return (shape == Shape.CAPITALISED || shape == Shape.CAPITALS)
        && !Line.isFinite(tokens, token)
        && !ClosedClass.holds(tokens.lower(token));
  }

  private boolean isTrade(int verb, Sentence sentence) {
    String word = tokens.lower(verb);
    if (word.equals(",") || word.equals("does") && tokens.is(verb + 1, "not")) {
      return hasDisclosure(verb, sentence);
    }
    if (!word.equals("is") && !word.equals("was")) {
      return (word.equals("writes") || word.equals("covers") || word.equals("teaches"))
          && sentence.size() < LONGEST;
    }
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + TRADE_REACH); i++) {
      if (TRADES.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDisclosure(int from, Sentence sentence) {
    for (int i = from; i + 1 < sentence.end(); i++) {
      if (tokens.is(i, "funding") || tokens.is(i, "shares") && tokens.is(i + 1, "in")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article, bylines apart, names somebody so before that sentence. */
  private boolean isNamedBefore(String name, int sentence) {
    Map<String, Integer> seen = firstSeen;
    if (seen == null) {
      seen = firstSeen();
      firstSeen = seen;
    }
    return seen.getOrDefault(name, sentence) < sentence;
  }

  private Map<String, Integer> firstSeen() {
    Map<String, Integer> seen = new HashMap<>();
    for (int s = 0; s < page.size(); s++) {
      Sentence sentence = page.sentence(s);
      if (page.zone(s).tells() && sentence.size() > LONGEST) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
          seen.putIfAbsent(tokens.lower(i), s);
        }
      }
    }
    return seen;
  }
}
