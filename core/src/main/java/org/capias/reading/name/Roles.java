package org.capias.reading.name;

import java.util.Set;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Offices and functions told beside a name: before it ("Foreign Ministry spokesman X"), after it
 * ("X, executive director of Y,"), before it with a comma ("the ministry's spokesman, X,").
 */
final class Roles {
  private static final int LONGEST_ROLE = 4;
  private static final Set<String> STOPS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "and", "or", "that", "but");

  private final Tokens tokens;

  Roles(Tokens tokens) {
    this.tokens = tokens;
  }

  /** One past the role phrase that begins at a token, or the token itself where none does. */
  int phraseEnd(int token, int limit) {
    if (token >= limit || !Words.ROLE_OPENERS.contains(tokens.lower(token))) {
      return token;
    }
    int found = token;
    StringBuilder phrase = new StringBuilder();
    for (int i = token; i < Math.min(limit, token + LONGEST_ROLE); i++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.lower(i));
      if (Words.ROLES.contains(phrase.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  /** First token of the role phrase that ends before a token, or the token itself. */
  int phraseStart(int end, int floor) {
    if (end <= floor || !Words.ROLE_CLOSERS.contains(tokens.lower(end - 1))) {
      return end;
    }
    int found = end;
    String phrase = "";
    for (int i = end - 1; i >= Math.max(floor, end - LONGEST_ROLE); i--) {
      phrase = tokens.lower(i) + (phrase.isEmpty() ? "" : " ") + phrase;
      if (Words.ROLES.contains(phrase) || Words.TITLES.containsKey(phrase)) {
        found = i;
      }
    }
    return found;
  }

  /** The role told right before a name, or null: "South African President", "spokesman". */
  @Nullable String before(int name, Sentence sentence) {
    int start = phraseStart(name, sentence.first());
    if (start == name) {
      return null;
    }
    int i = start;
    while (i > sentence.first() && name - i < 9 && modifies(i - 1)) {
      i--;
    }
    return tokens.words(i, name);
  }

  private boolean modifies(int token) {
    String lower = tokens.lower(token);
    if (STOPS.contains(lower)) {
      return false;
    }
    Shape shape = tokens.shape(token);
    if (lower.equals("'s")) {
      return true;
    }
    Tag tag = tokens.tag(token);
    return switch (shape) {
      case CAPITALISED, CAPITALS ->
          tag == Tag.X || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NOUN;
      case LOWER ->
          tag == Tag.NOUN || tag == Tag.ADJ || lower.equals("former") || lower.equals("then");
      case NUMBER, QUOTE, MARK -> false;
    };
  }

  /** The role told in apposition after a name: "X, executive director of Y,". */
  @Nullable String after(int end, Sentence sentence) {
    if (!tokens.is(end, ",") && !tokens.is(end, "(")) {
      return null;
    }
    int from = end + 1;
    while (from < sentence.end() && (STOPS.contains(tokens.lower(from)))) {
      from++;
    }
    int to = from;
    boolean role = false;
    while (to < sentence.end() && to - from < 14 && !closes(to)) {
      if (!role && to - from < 7 && phraseEnd(to, sentence.end()) > to) {
        role = true;
        to = phraseEnd(to, sentence.end());
        continue;
      }
      if (!role && isVerbLike(to)) {
        return null;
      }
      to++;
    }
    return role && to > from ? tokens.words(from, to) : null;
  }

  private boolean isVerbLike(int token) {
    Tag tag = tokens.tag(token);
    String lower = tokens.lower(token);
    return tag == Tag.VERB && !lower.endsWith("ing") && !lower.endsWith("ed")
        || tag == Tag.AUX
        || tag == Tag.PRON
        || lower.equals("who")
        || lower.equals("which");
  }

  private boolean closes(int token) {
    String word = tokens.lower(token);
    return word.equals(",")
        || word.equals(".")
        || word.equals(";")
        || word.equals(")")
        || word.equals("who")
        || word.equals("said")
        || word.equals("told")
        || word.equals("-")
        || word.equals("–")
        || word.equals("—")
        || tokens.shape(token) == Shape.QUOTE
        || tokens.tag(token) == Tag.AUX;
  }

  /** The role told in apposition before a name: "the ministry's spokesman, X,". */
  @Nullable String beforeComma(int name, int nameEnd, Sentence sentence) {
    if (name - 2 <= sentence.first()) {
      return null;
    }
    int comma = Words.TITLES.containsKey(tokens.lower(name - 1)) ? name - 2 : name - 1;
    if (comma <= sentence.first() || !tokens.is(comma, ",")) {
      return null;
    }
    boolean enclosed =
        nameEnd >= sentence.end() || tokens.is(nameEnd, ",") || tokens.is(nameEnd, ".");
    if (!enclosed) {
      return null;
    }
    int floor = Math.max(sentence.first(), comma - 10);
    for (int i = comma - 1; i >= floor; i--) {
      if (closes(i)) {
        return null;
      }
      int end = phraseEnd(i, comma);
      if (end > i && (end == comma || tokens.is(end, "of") || tokens.is(end, "for"))) {
        int from = i;
        while (from > floor && (modifies(from - 1))) {
          from--;
        }
        return tokens.words(from, comma);
      }
    }
    return null;
  }

  /** Whether a text begins with the noun of a role. */
  static boolean begins(String tail) {
    String folded = Fold.letters(tail);
    for (int i = folded.indexOf(' '); ; i = folded.indexOf(' ', i + 1)) {
      String phrase = i < 0 ? folded : folded.substring(0, i);
      if (Words.ROLES.contains(phrase)) {
        return true;
      }
      if (i < 0 || phrase.length() > 40) {
        return false;
      }
    }
  }
}
