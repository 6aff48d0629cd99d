package org.capias.reading.speech.speaker;

import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** The name of a speaker that a text only describes, in the text's own words. */
final class PhraseWords {
  private final Tokens tokens;

  PhraseWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The words of the phrase without article, apposition and relative clause. */
  String of(Span source, int head) {
    int first = source.first();
    if (first > head) {
      // A relative pronoun is the source: the phrase stands before it.
      first = head;
      while (first > 0 && head - first < 8 && isBeforeNoun(first - 1)) {
        first--;
      }
    }
    if (tokens.is(first, "the") && first < head) {
      first++;
    }
    int end = Math.max(head + 1, first + 1);
    int i = end;
    while (i < source.end()) {
      Tag tag = tokens.tag(i);
      String word = tokens.lower(i);
      boolean inside =
          word.equals("of")
              || word.equals("and")
              || word.equals("to")
              || word.equals("for")
              || word.equals("in")
              || word.equals("at")
              || word.equals("&")
              || i > head + 1 && tokens.is(i - 1, "of") && isOwner(word);
      boolean noun =
          tag == Tag.NOUN
              || tag == Tag.PROPN
              || tag == Tag.ADJ
              || tag == Tag.DET
              || isChamber(i)
              || word.equals("'s")
              || word.equals("'");
      if (!inside && !noun) {
        break;
      }
      i++;
      if (noun && tag != Tag.DET && tag != Tag.ADJ) {
        end = i;
      }
    }
    if (tokens.is(end - 1, "'s") || tokens.is(end - 1, "'")) {
      end--;
    }
    String text = tokens.words(first, end);
    return text.replaceAll("\\s+", " ");
  }

  /** "Pre-Trial Chamber I". */
  private boolean isChamber(int i) {
    return tokens.is(i - 1, "chamber") && tokens.word(i).startsWith("I");
  }

  /** "one of their lawyers". */
  private static boolean isOwner(String word) {
    return word.equals("their") || word.equals("his") || word.equals("her") || word.equals("its");
  }

  private boolean isBeforeNoun(int i) {
    return switch (tokens.tag(i)) {
      case DET, ADJ, NUM, NOUN, PROPN -> true;
      case PART -> tokens.is(i, "'s");
      default -> false;
    };
  }
}
