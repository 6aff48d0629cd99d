package org.capias.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who wrote it: "By Ann Writer, Agency.", and the few lines at the end that say what the author is.
 */
final class Bylines {
  private static final int LONGEST = 16;
  private static final Set<String> JOINTS =
      Set.of(
          "and",
          "in",
          "for",
          "of",
          "the",
          "at",
          "with",
          "special",
          "to",
          "staff",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "writer",
          "writers",
          "agencies",
          "editor",
          "de",
          "van",
          "von",
          "al",
          "bin",
          "der",
          "la",
          "contributor",
          "our",
          "news",
          "wires");
  private static final Set<String> TRADES =
      Set.of(
          "reporter",
          "fellow",
          "professor",
          "columnist",
          "correspondent",
          "editor",
          "author",
          "journalist",
          "analyst",
          "director",
          "researcher",
          "lecturer",
          "scholar",
          "contributor",
          "writer",
          "historian",
          "candidate",
          "student",
          "expert",
          "associate",
          "consultant",
          "chief",
          "producer",
          "blogger",
          "commentator",
          "novelist",
          "co-author",
          "affiliated");

  private final Tokens tokens;
  private final List<Sentence> sentences;

  /** First long sentence of the article that has a word. */
  private final Map<String, Integer> firstSeen = new HashMap<>();

  private boolean looked;

  Bylines(Tokens tokens, List<Sentence> sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** "By" and names only, up to the end of the sentence. */
  boolean isByline(Sentence sentence) {
    if (!tokens.is(sentence.first(), "by") || sentence.size() > LONGEST) {
      return false;
    }
    int names = 0;
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      String word = tokens.lower(i);
      boolean fits =
          switch (tokens.shape(i)) {
            case LOWER -> JOINTS.contains(word) || Datelines.isCalendar(word);
            case CAPITALISED, CAPITALS ->
                Line.isFinite(tokens, i) ? tokens.tag(i) != Tag.AUX : true;
            case NUMBER -> true;
            case QUOTE -> false;
            case MARK -> ",.|/-–—@()&:".indexOf(word.charAt(0)) >= 0;
          };
      if (!fits) {
        return false;
      }
      boolean name = tokens.shape(i) == Shape.CAPITALISED || tokens.shape(i) == Shape.CAPITALS;
      names += name && !Datelines.isCalendar(word) ? 1 : 0;
    }
    return names > 0;
  }

  /**
   * "Ann Writer is a fellow at …", of somebody whom the article does not name.
   *
   * @param before sentences before this one belong to the article
   */
  boolean isBiography(int sentence, int before, Zone[] zones) {
    Sentence told = sentences.get(sentence);
    int i = told.first();
    while (i < told.end() && isName(i)) {
      i++;
    }
    int names = i - told.first();
    if (names < 2 || names > 5 || i + 2 >= told.end() || !isTrade(i, told)) {
      return false;
    }
    return !named(tokens.lower(i - 1), before, zones);
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
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + 12); i++) {
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
  private boolean named(String name, int before, Zone[] zones) {
    if (!looked) {
      looked = true;
      for (int s = 0; s < sentences.size(); s++) {
        if (zones[s].tells() && sentences.get(s).size() > LONGEST) {
          for (int i = sentences.get(s).first(); i < sentences.get(s).end(); i++) {
            firstSeen.putIfAbsent(tokens.lower(i), s);
          }
        }
      }
    }
    return firstSeen.getOrDefault(name, before) < before;
  }
}
