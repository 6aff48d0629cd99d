package org.capias.reading.name;

import java.util.HashMap;
import java.util.Map;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** States and places by every name that the registry has for them; the longest name wins. */
final class Gazetteer {
  private static final int LONGEST = 6;
  private final Map<String, Alias> names = new HashMap<>();
  private final Map<String, Integer> longestFrom = new HashMap<>();

  Gazetteer(Iterable<Alias> aliases) {
    for (Alias alias : aliases) {
      if (alias.kind() != Kind.PERSON) {
        String key = key(alias.text());
        Alias known = names.get(key);
        // The name of a state goes before a town of the same name.
        if (known == null || known.kind() != Kind.STATE && alias.kind() == Kind.STATE) {
          names.put(key, alias);
        }
        int space = key.indexOf(' ');
        String first = space < 0 ? key : key.substring(0, space);
        int words = 1;
        for (int at = space; at >= 0; at = key.indexOf(' ', at + 1)) {
          words++;
        }
        Integer most = longestFrom.get(first);
        if (most == null || most < words) {
          longestFrom.put(first, words);
        }
      }
    }
  }

  /** What a name alone stands for, or null. */
  @Nullable Alias named(String text) {
    return names.get(key(text));
  }

  private static String key(String text) {
    String letters = Fold.letters(text);
    StringBuilder key = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); ) {
      int c = letters.codePointAt(i);
      i += Character.charCount(c);
      if (c == '-') {
        key.append(' ');
      } else if (isOfName(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.toString().strip().replace("'s ", " 's "); // as the text's tokens have it
  }

  /** Letters, numbers and the marks that names have. */
  private static boolean isOfName(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> c == '\'' || c == ' ' || c == '.' || c == '&';
        };
  }

  /** A name found at a token. */
  record Found(Alias alias, int end) {}

  /** The longest name that begins at a token and ends before {@code limit}, or null. */
  @Nullable Found at(Tokens tokens, int token, int limit) {
    String first = folded(tokens, token);
    int dash = first.indexOf(' ');
    Integer longest = longestFrom.get(dash < 0 ? first : first.substring(0, dash));
    if (longest == null) {
      return null;
    }
    Found found = null;
    StringBuilder key = new StringBuilder(first);
    for (int i = token; ; ) {
      Alias alias = names.get(key.toString());
      if (alias != null
          && capitalsFit(tokens, token, i + 1, alias)
          && !isWater(tokens, i + 1, alias)) {
        found = new Found(alias, i + 1);
      }
      if (++i >= limit || i - token >= Math.min(LONGEST, longest + 1)) {
        return found;
      }
      key.append(' ').append(folded(tokens, i));
    }
  }

  /** "the Persian | Gulf", "the South China | Sea": no state. */
  private static boolean isWater(Tokens tokens, int end, Alias alias) {
    return (alias.form() == Form.DEMONYM || alias.form() == Form.NAME)
        && end < tokens.size()
        && tokens.shape(end) == Shape.CAPITALISED
        && switch (tokens.lower(end)) {
          case "gulf", "sea", "ocean", "channel" -> true;
          default -> false;
        };
  }

  /** An acronym must be in capitals ("US", not "us"), a name must have a capital. */
  private static boolean capitalsFit(Tokens tokens, int first, int end, Alias alias) {
    String text = alias.text();
    boolean acronym = text.length() <= 4 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    Shape shape = tokens.shape(first);
    if (acronym) {
      return shape == Shape.CAPITALS && end == first + 1;
    }
    return shape != Shape.LOWER
        || tokens.word(first).indexOf('-') > 0
        || text.codePointAt(0) == tokens.word(first).codePointAt(0);
  }

  private static String folded(Tokens tokens, int token) {
    String letters = Fold.letters(tokens.lower(token));
    return letters.indexOf('-') < 0 ? letters : letters.replace('-', ' ');
  }

  /** What begins at a token, or a part of a town that is known. */
  @Nullable Found townAt(Tokens tokens, int pos, int end) {
    Found found = at(tokens, pos, end);
    return found == null && pos + 1 < end ? partOfTown(tokens, pos, end) : found;
  }

  /** "New Belgrade", "East Jerusalem": a part of a town that is known; else null. */
  private @Nullable Found partOfTown(Tokens tokens, int pos, int end) {
    boolean part =
        switch (tokens.lower(pos)) {
          case "new", "old", "east", "west", "north", "south", "central", "downtown", "greater" ->
              true;
          default -> false;
        };
    Found town = part ? at(tokens, pos + 1, end) : null;
    boolean is =
        town != null
            && town.end() == end
            && (town.alias().form() == Form.CAPITAL || town.alias().kind() == Kind.PLACE);
    return is ? town : null;
  }
}
