package org.capias.reading.name;

import java.util.HashSet;
import java.util.Set;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Runs of tokens that look like names: capitals, the particles between them, initials, a nickname
 * in quotation marks between given name and surname.
 */
final class Run {
  /** "von und zu", "van den", "de la": no name has more particles in a row. */
  private static final int MOST_JOINERS = 3;

  private static final Set<String> SMALL =
      Set.of(
          "is", "are", "was", "were", "has", "have", "to", "in", "for", "as", "after", "with", "on",
          "from", "over", "at", "his", "her", "their", "its", "he", "she", "it", "they", "not");

  private final Page page;
  private final Tokens tokens;
  private final Listed listed;
  private final Set<String> writtenSmall = new HashSet<>();
  private final Set<String> writtenLarge = new HashSet<>();

  Run(Page page, Listed listed) {
    this.page = page;
    this.listed = listed;
    this.tokens = page.tokens();
    for (Sentence sentence : page.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (tokens.shape(i) == Shape.LOWER) {
          writtenSmall.add(tokens.lower(i));
        } else if (i > sentence.first() && isCapital(i) && tokens.shape(i - 1) == Shape.LOWER) {
          writtenLarge.add(tokens.lower(i));
        }
      }
    }
  }

  /**
   * Whether most words of a sentence have capitals, as in a headline: capitals tell nothing then.
   */
  boolean isTitleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.LOWER && tokens.end(i) - tokens.start(i) > 3) {
        words++;
      } else if (shape == Shape.CAPITALISED || shape == Shape.CAPITALS) {
        words++;
        capitals++;
      }
    }
    int end = sentence.end() - 1;
    while (end > sentence.first() && tokens.shape(end) == Shape.QUOTE) {
      end--;
    }
    String last = tokens.lower(end);
    boolean closed = last.equals(".") && !hasLargeSmallWord(sentence);
    if (sentence.first() == 0 && words >= 4 && capitals == words && !isNamesOnly(sentence)) {
      return true; // a headline with a full stop
    }
    return !closed && words >= 5 && capitals * 10 >= words * 8;
  }

  /** Whether a verb or an adverb in small letters stands among the capitals. */
  private boolean isNamesOnly(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Tag tag = tokens.tag(i);
      if (tokens.shape(i) == Shape.LOWER && (tag == Tag.VERB || tag == Tag.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** "Berg Says He Will Go To Vik.": small words with a capital stand in headlines alone. */
  private boolean hasLargeSmallWord(Sentence sentence) {
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      if (tokens.shape(i) == Shape.CAPITALISED
          && SMALL.contains(tokens.lower(i))
          && tokens.shape(i - 1) != Shape.QUOTE
          && !tokens.is(i - 1, ":")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence shouts: then capitals tell neither names nor acronyms. */
  boolean isAllCapitals(Sentence sentence) {
    int words = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Shape shape = tokens.shape(i);
      boolean letter = tokens.end(i) - tokens.start(i) == 1;
      if (shape == Shape.LOWER || shape == Shape.CAPITALISED && !letter) {
        return false;
      }
      words += shape == Shape.CAPITALS ? 1 : 0;
    }
    return words >= 4;
  }

  private boolean isCapital(int token) {
    Shape shape = tokens.shape(token);
    return shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
  }

  /** Whether a token may belong to a name. */
  boolean isNameToken(int token, Sentence sentence) {
    if (token >= sentence.end()) {
      return false;
    }
    String lower = tokens.lower(token);
    Shape shape = tokens.shape(token);
    if (shape == Shape.LOWER) {
      return hasInnerCapital(token);
    }
    if (!isCapital(token) || Words.NO_NAMES.contains(lower) || lower.startsWith("'")) {
      return false;
    }
    if (lower.equals("n't") || isParty(token)) {
      return false;
    }
    return !opensClause(token, sentence) || !isOrdinary(token, sentence);
  }

  /** "Rita Alvarez, D-Bay City,": the letter of a party and a place. */
  private boolean isParty(int token) {
    String word = tokens.word(token);
    return word.length() > 3
        && word.charAt(1) == '-'
        && "DRI".indexOf(word.charAt(0)) >= 0
        && (tokens.is(token - 1, ",") || tokens.is(token - 1, "("));
  }

  private boolean hasInnerCapital(int token) {
    String word = tokens.word(token);
    int dash = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('’')));
    return dash > 0
        && dash <= 3
        && dash + 1 < word.length()
        && Character.isUpperCase(word.charAt(dash + 1));
  }

  /** First word of its sentence, or of a quotation, or after a colon: written large in any case. */
  private boolean opensClause(int token, Sentence sentence) {
    if (token == sentence.first()) {
      return true;
    }
    Shape before = tokens.shape(token - 1);
    String mark = tokens.word(token - 1);
    return before == Shape.QUOTE && !mark.equals("’") && !mark.equals("”")
        || mark.equals(":")
        || mark.equals("-")
        || mark.equals("–")
        || mark.equals("—")
        || mark.equals("•");
  }

  /** An ordinary word with the capital that its place gives it. */
  private boolean isOrdinary(int token, Sentence sentence) {
    String lower = tokens.lower(token);
    for (int last = token + 1; last < Math.min(sentence.end(), token + 4); last++) {
      if (closesKnownOrganisation(token, last)) {
        return false;
      }
    }
    if (Words.SENTENCE_OPENERS.contains(lower)) {
      return true;
    }
    if (listed.known(Fold.letters(lower)) != null) {
      return false;
    }
    if (beginsBeforeListed(token, sentence)) {
      return true;
    }
    if (hasInnerCapital(token)) {
      return false; // "Al-Bashir went": no ordinary word has a second capital
    }
    if (tokens.shape(token) == Shape.CAPITALS || writtenLarge.contains(lower)) {
      return false;
    }
    Tag tag = tokens.tag(token);
    boolean nextIsName =
        token + 1 < sentence.end()
            && isCapital(token + 1)
            && !Words.NO_NAMES.contains(tokens.lower(token + 1));
    if (Words.GIVEN_NAMES.containsKey(lower) && nextIsName) {
      return tag == Tag.VERB && announces(token, sentence);
    }
    if (writtenSmall.contains(lower)) {
      return true;
    }
    return tag != Tag.X && tag != Tag.PROPN && !(tag == Tag.NOUN && nextIsName) && tag != Tag.ADJ
        || lower.endsWith("ly");
  }

  /** "Ask Omar al-Bashir": the words behind it are the whole name of somebody on the list. */
  private boolean beginsBeforeListed(int token, Sentence sentence) {
    int next = token + 1;
    if (next >= sentence.end() || !isCapital(next)) {
      return false;
    }
    int end = next + 1;
    while (end < sentence.end() && end < next + 4 && (isCapital(end) || hasInnerCapital(end))) {
      end++;
    }
    for (int last = end; last > next + 1; last--) {
      if (listed.named(Parts.of(tokens, next, last)) != null) {
        return listed.named(Parts.of(tokens, token, last)) == null;
      }
    }
    return false;
  }

  /** "Said Ellis: “…”": a verb, though there are men called Said. */
  private boolean announces(int token, Sentence sentence) {
    for (int i = token + 1; i < Math.min(sentence.end(), token + 8); i++) {
      if (tokens.is(i, ":")) {
        return i + 1 < sentence.end() && tokens.shape(i + 1) == Shape.QUOTE;
      }
    }
    return false;
  }

  /** Where the run that begins at a token ends. */
  int end(int first, Sentence sentence) {
    int i = first + 1;
    while (i < sentence.end()) {
      if (isNameToken(i, sentence)) {
        i++;
      } else if (isNameToken(afterJoiners(i), sentence)) {
        i = afterJoiners(i) + 1;
      } else if (isNickname(i, sentence)) {
        i = nicknameEnd(i, sentence) + 1;
      } else if (isInitial(i) || closesKnownOrganisation(first, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /**
   * Past one or a few small particles ("van der", "von"), or past the token where there is none.
   */
  private int afterJoiners(int token) {
    int i = token;
    while (i < token + MOST_JOINERS && i < tokens.size() && Fold.isJoiner(tokens.lower(i))) {
      i++;
    }
    return i;
  }

  private boolean isInitial(int token) {
    String word = tokens.word(token);
    return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
  }

  /** "Human Rights Watch": a word that begins labels elsewhere ends a known name here. */
  private boolean closesKnownOrganisation(int first, int last) {
    return isCapital(last)
        && last - first < 5
        && Words.KNOWN_ORGANISATIONS.contains(
            tokens.words(first, last + 1).toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isNickname(int token, Sentence sentence) {
    if (tokens.shape(token) != Shape.QUOTE || !tokens.spaceBefore(token)) {
      return false;
    }
    int close = nicknameEnd(token, sentence);
    return close > token + 1 && isNameToken(close + 1, sentence);
  }

  private int nicknameEnd(int open, Sentence sentence) {
    for (int i = open + 1; i < Math.min(sentence.end(), open + 5); i++) {
      if (tokens.shape(i) == Shape.QUOTE) {
        return i;
      }
      if (!isCapital(i) && !Fold.isParticle(tokens.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  Page page() {
    return page;
  }
}
