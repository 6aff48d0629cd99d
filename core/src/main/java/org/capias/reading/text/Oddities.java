package org.capias.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Severity;

/**
 * What is odd about a text and may make a reading of it wrong: told, never mended. One look at its
 * characters and one at its tokens.
 */
final class Oddities {
  /** Fewer words tell nothing of a text's language or letters. */
  private static final int ENOUGH_WORDS = 40;

  /**
   * Function words are two fifths of English news prose; of lists and other languages far fewer.
   */
  private static final double FEWEST_FUNCTION_WORDS = 0.15;

  private final Document document;
  private final Tokens tokens;
  private final List<Problem> problems = new ArrayList<>();
  private int words;
  private int capitals;
  private int functionWords;
  private int stops;

  private Oddities(Document document, Tokens tokens) {
    this.document = document;
    this.tokens = tokens;
  }

  static List<Problem> of(Document document, Tokens tokens, List<Sentence> sentences) {
    Oddities oddities = new Oddities(document, tokens);
    oddities.count();
    oddities.characters(document.text());
    oddities.words(sentences);
    return List.copyOf(oddities.problems);
  }

  /** Whether the words are English by their look, where the document does not say its language. */
  static boolean looksEnglish(Tokens tokens) {
    Oddities oddities =
        new Oddities(new Document("", "", "", 0, null, null, null, null, null, null), tokens);
    oddities.count();
    return oddities.isEnglish();
  }

  private boolean isEnglish() {
    return words < ENOUGH_WORDS || functionWords >= words * FEWEST_FUNCTION_WORDS;
  }

  private void count() {
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.shape(i)) {
        case LOWER, CAPITALISED -> words++;
        case CAPITALS -> {
          words++;
          capitals++;
        }
        case MARK -> {
          char c = tokens.lower(i).charAt(0);
          stops += c == '.' || c == '!' || c == '?' ? 1 : 0;
        }
        default -> {}
      }
      functionWords += ClosedClass.holds(tokens.lower(i)) ? 1 : 0;
    }
  }

  private void characters(String text) {
    int control = 0;
    int hidden = 0;
    int turning = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        continue;
      }
      if (c < ' ') {
        control += c == '\n' || c == '\r' || c == '\t' || c == '\f' ? 0 : 1;
      } else if (c == 0xfffd || isLone(text, i)) {
        broken++;
      } else if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
        turning++;
      } else if (c < 0xa0) {
        control++;
      } else if (Character.getType(c) == Character.FORMAT && insideWord(text, i)) {
        hidden++;
      }
    }
    warn(control, "control characters; they were read as spaces");
    warn(hidden, "invisible characters inside words; the words were read without them");
    warn(turning, "characters that turn the direction of writing; they were passed over");
    warn(broken, "characters that could not be decoded; check the encoding of the source");
    warn(tokens.markup(), "HTML tags; they were read as spaces, give the page itself instead");
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static boolean insideWord(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  private void words(List<Sentence> sentences) {
    int mixed = 0;
    for (int i = 0; i < tokens.size(); i++) {
      mixed += isMixed(tokens.lower(i)) ? 1 : 0;
    }
    warn(mixed, "words of mixed alphabets; such names are not recognised");
    if (words < ENOUGH_WORDS) {
      return;
    }
    if (capitals * 10 >= words * 8) {
      warn("it is written in capitals; names and words look alike in it");
    }
    if (stops * 100 < words) {
      warn("it has hardly any full stops; its sentences may be cut wrongly");
    }
    long cut = sentences.stream().filter(s -> s.size() >= Sentences.LONG).count();
    warn((int) Math.min(cut, Integer.MAX_VALUE), "sentences of endless length; they were cut");
    if (document.language() == null && !isEnglish()) {
      warn("its words do not look English; what was read in it may be wrong");
    }
  }

  /** Latin letters beside Cyrillic or Greek ones in one word. */
  private static boolean isMixed(String word) {
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      latin |= c >= 'a' && c <= 'z';
      other |= c >= 0x370 && c < 0x530;
    }
    return latin && other;
  }

  private void warn(int count, String what) {
    if (count > 0) {
      warn("it holds " + count + " " + what);
    }
  }

  private void warn(String what) {
    problems.add(new Problem(document.source(), Severity.WARNING, "the text is odd: " + what));
  }
}
