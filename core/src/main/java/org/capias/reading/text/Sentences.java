package org.capias.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups tokens into sentences and paragraphs.
 *
 * <p>A line break ends a paragraph, unless the whole text is wrapped at a fixed width; then only an
 * empty line does. Inside a paragraph a sentence ends at {@code . ! ? …} with the closing marks
 * that follow, when what comes next may begin one.
 */
final class Sentences {
  /** From so many tokens on a sentence is cut at the next comma, */
  static final int LONG = 400;

  /** and from so many wherever it stands. */
  private static final int LONGEST = 600;

  private static final int CLOSERS = 8;
  private static final Set<String> OPENERS = PageWords.of("openers");
  private static final Set<String> TITLES = PageWords.of("titles");

  private final String text;
  private final Tokens tokens;
  private final boolean wrapped;
  private final List<Sentence> found = new ArrayList<>();

  private Sentences(String text, int bodyStart, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.wrapped = isWrapped(text, bodyStart);
  }

  static List<Sentence> of(String text, int bodyStart, Tokens tokens) {
    Sentences splitter = new Sentences(text, bodyStart, tokens);
    splitter.split();
    return splitter.found;
  }

  private void split() {
    int first = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean newParagraph = !last && breaksBetween(tokens.end(i), tokens.start(i + 1));
      if (last || newParagraph || ends(i, first) || isTooLong(i, first)) {
        add(first, i + 1, paragraph);
        first = i + 1;
      }
      if (newParagraph) {
        paragraph++;
      }
    }
  }

  /** Closing marks that stand alone belong to the sentence before them. */
  private void add(int first, int end, int paragraph) {
    int last = found.size() - 1;
    boolean closes =
        end - first <= CLOSERS && last >= 0 && found.get(last).paragraph() == paragraph;
    for (int i = first; i < end && closes; i++) {
      closes = isCloser(i);
    }
    if (closes) {
      Sentence before = found.get(last);
      found.set(last, new Sentence(before.first(), end, paragraph, before.zone()));
    } else {
      found.add(new Sentence(first, end, paragraph, Zone.BODY));
    }
  }

  /**
   * Nobody writes so long a sentence: cut it, for the sake of the passes that look at a whole one.
   */
  private boolean isTooLong(int i, int first) {
    int size = i + 1 - first;
    return size >= LONGEST
        || size >= LONG && (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":"));
  }

  private boolean breaksBetween(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n')) {
        lines++;
      }
      if (c == '\u2028' || c == '\u0085') {
        lines++;
      }
      if (c == '\u2029' || c == '\f' || c == '<' && Markup.isBlock(text, i)) {
        return true;
      }
    }
    return lines > (wrapped ? 1 : 0);
  }

  /** Whether the token closes a sentence inside its paragraph. */
  private boolean ends(int i, int first) {
    int stop = i;
    while (stop > first && i - stop < CLOSERS && isCloser(stop) && !tokens.spaceBefore(stop)) {
      stop--;
    }
    if (!isStop(stop) || isItem(first, stop)) {
      return false;
    }
    int next = i + 1;
    if (isCloser(next) && !tokens.spaceBefore(next)) {
      return false;
    }
    if (!tokens.spaceBefore(next)) {
      return tokens.shape(next) == Shape.CAPITALISED && tokens.word(stop).equals(".");
    }
    boolean open = isAbbreviation(stop) || isLooseEllipsis(stop);
    return mayBegin(next) && !(stop == i && open && !startsLikeSentence(next));
  }

  /** "2." or "b." at the head of a list's item. */
  private boolean isItem(int first, int stop) {
    return stop == first + 1
        && tokens.is(stop, ".")
        && tokens.end(first) - tokens.start(first) <= 2
        && (tokens.shape(first) == Shape.NUMBER || tokens.end(first) - tokens.start(first) == 1);
  }

  /** Dots with a space before them stand inside a sentence, unless it had ended before them. */
  private boolean isLooseEllipsis(int i) {
    String word = tokens.lower(i);
    boolean dots = word.equals("…") || word.startsWith("..");
    return dots && tokens.spaceBefore(i) && !(i > 0 && isStop(i - 1));
  }

  private boolean isStop(int i) {
    String word = tokens.lower(i);
    char c = word.charAt(word.length() - 1);
    return c == '.' && (word.length() == 1 || isAbbreviation(i) || word.startsWith(".."))
        || c == '!'
        || c == '?'
        || c == '…'
        || c == '。'
        || c == '؟';
  }

  private boolean isAbbreviation(int i) {
    String word = tokens.lower(i);
    return word.length() > 1 && word.endsWith(".") && Character.isLetter(word.charAt(0));
  }

  /** After an abbreviation only a word that rarely follows one begins a sentence. */
  private boolean startsLikeSentence(int next) {
    Shape shape = tokens.shape(next);
    return (shape == Shape.CAPITALISED || shape == Shape.CAPITALS)
        && OPENERS.contains(tokens.lower(next))
        && !TITLES.contains(tokens.lower(next - 1));
  }

  private boolean mayBegin(int next) {
    return switch (tokens.shape(next)) {
      case LOWER -> false;
      case CAPITALISED, CAPITALS, NUMBER, QUOTE -> true;
      case MARK -> "([-–—•*¿¡".indexOf(tokens.word(next).charAt(0)) >= 0;
    };
  }

  private boolean isCloser(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    char c = text.charAt(tokens.start(i));
    return c == ')'
        || c == ']'
        || tokens.shape(i) == Shape.QUOTE && c != '“' && c != '„' && c != '«';
  }

  /** Most lines of like length, broken before a small letter: wrapped by a mail or text program. */
  private static boolean isWrapped(String text, int from) {
    int lines = 0;
    int broken = 0;
    int i = from;
    while (i < text.length() && lines < 400) {
      int end = text.indexOf('\n', i);
      if (end < 0) {
        break;
      }
      int next = end + 1;
      if (end > i
          && next < text.length()
          && text.charAt(next) != '\n'
          && text.charAt(next) != '\r') {
        lines++;
        int length = end - i;
        if (length >= 40 && length <= 120 && Character.isLowerCase(text.charAt(next))) {
          broken++;
        }
      }
      i = next;
    }
    return lines >= 4 && broken * 3 >= lines;
  }
}
