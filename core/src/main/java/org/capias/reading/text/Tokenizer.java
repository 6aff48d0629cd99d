package org.capias.reading.text;

/**
 * Cuts text into tokens in one pass without regular expressions. Never looks back further than the
 * token it stands in, so its cost is linear in any text.
 */
final class Tokenizer {
  private final String text;
  private final Tokens tokens;
  private final WordCache cache = new WordCache();
  private final Markup markup;
  private final WordEnds words;

  private Tokenizer(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
    this.markup = new Markup(text);
    this.words = new WordEnds(text, markup);
  }

  static Tokens tokens(String text, int from) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run(from);
    tokenizer.tokens.markup(tokenizer.markup.count());
    return tokenizer.tokens;
  }

  private void run(int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int tag = c == '<' || c == '&' ? markup.end(i) : c == '[' ? LinkLabels.end(text, i) : i;
      if (Characters.isSpace(c)) {
        i += Character.charCount(c);
      } else if (tag > i) {
        i = tag;
      } else if (Character.isLetter(c)) {
        i = word(i);
      } else if (Character.isDigit(c)) {
        i = number(i);
      } else {
        i = mark(i, c);
      }
    }
  }

  private int word(int from) {
    int end = words.after(from);
    int cut = Contractions.cut(text, from, end);
    if (cut > from) {
      put(from, cut);
      put(cut, end);
    } else {
      put(from, end);
    }
    return end;
  }

  private int number(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i++;
      } else if ((c == '.' || c == ',' || c == ':' || c == '/' || c == '-')
          && i + 1 < text.length()
          && Character.isDigit(text.charAt(i + 1))) {
        i++;
      } else if (c == '-' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    put(from, i);
    return i;
  }

  private int mark(int from, int c) {
    int end = from + Character.charCount(c);
    if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    if (c == '$') {
      end = currency(end);
    }
    if (Contractions.isPossessive(text, from)) {
      end++;
    }
    put(from, end);
    return end;
  }

  /** "$US" and "$A" before a number are one sign, as Australian papers write them. */
  private int currency(int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && Character.isUpperCase(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i)) ? i : from;
  }

  private void put(int from, int end) {
    tokens.add(from, end, cache.lower(text, from, end), Shape.of(text, from, end));
  }
}
