package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Lexicon;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A name, a colon, and what it says: the lines of a transcript ("WALLACE: Let us begin.") and
 * headlines ("Putin: no talks before spring"). The colon is the cue.
 */
final class ColonRule {
  /** What stands before a colon and says what kind of text follows. */
  private static final Set<String> LABELS = Lexicon.words("labels.txt");

  private static final Set<String> OWN = Set.of("we", "our", "us", "i", "my");

  static final String NAME = "name and colon";

  /** More words than this before a colon are no name. */
  private static final int LONGEST = 6;

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;

  ColonRule(Page page, Cast cast) {
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
  }

  void read(Sentence sentence, List<Attribution> into) {
    int from = sentence.first();
    if (tokens.shape(from) == Shape.QUOTE) {
      from++;
    }
    int colon = from;
    while (colon < sentence.end() && colon - from <= LONGEST && !tokens.is(colon, ":")) {
      colon++;
    }
    if (colon >= sentence.end() || !tokens.is(colon, ":") || colon == from) {
      return;
    }
    boolean opensParagraph =
        sentence.first() == 0
            || page.sentences().get(page.sentenceOf(sentence.first() - 1)).paragraph()
                != sentence.paragraph();
    if (isHeadline(sentence)
        && (isTopic(colon, sentence.end()) || isDoing(from, colon, sentence.end()))) {
      return;
    }
    if (!opensParagraph || !isName(from, colon) || isPlace(from, colon) && !speaks(colon)) {
      return;
    }
    boolean capitals =
        tokens.shape(from) == Shape.CAPITALS && tokens.shape(colon - 1) == Shape.CAPITALS;
    int end = endOfTurn(sentence, capitals);
    if (end > colon + 1) {
      into.add(
          Attribution.made(
              new Span(from, colon),
              colon - 1,
              new Span(colon, colon + 1),
              List.of(new Span(colon + 1, end)),
              Kind.SAY,
              NAME));
    }
  }

  /** In a transcript the turn lasts to the end of the paragraph. */
  private int endOfTurn(Sentence sentence, boolean transcript) {
    int s = page.sentenceOf(sentence.first());
    Sentence last = sentence;
    if (transcript || !isHeadline(sentence)) {
      while (s + 1 < page.sentences().size()
          && page.sentences().get(s + 1).paragraph() == sentence.paragraph()) {
        last = page.sentences().get(++s);
      }
    }
    int end = last.end();
    while (end > sentence.first()
        && (tokens.shape(end - 1) == Shape.QUOTE || tokens.is(end - 1, "."))) {
      end--;
    }
    return end;
  }

  /** "Berg: Delegation to leave for Vik": what the headline is about, and no words of his. */
  private boolean isTopic(int colon, int end) {
    for (int i = colon + 1; i < end; i++) {
      boolean verb = tokens.tag(i) == Tag.VERB && !tokens.is(i - 1, "to");
      if (verb
          || tokens.tag(i) == Tag.AUX
          || tokens.tag(i) == Tag.PRON
          || tokens.shape(i) == Shape.QUOTE) {
        return false;
      }
    }
    for (int i = colon + 1; i < end; i++) {
      if (tokens.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Berg: Judges quash conviction": others do something, told in the present; of a name that is no
   * body's, and not in the first person or in quotation marks. Also four words and more before the
   * colon, of which nobody is known: "Ola Berg Attacks Student: …".
   */
  private boolean isDoing(int from, int colon, int end) {
    Mention label = cast.at(colon - 1);
    if (colon - from > 3 && label == null) {
      return true;
    }
    boolean person = label != null && label.kind() == org.capias.reading.name.Kind.PERSON;
    int noun = colon + 1;
    if (!person || speaks(colon) || tokens.tag(noun) == Tag.PRON || tokens.tag(noun) == Tag.DET) {
      return false;
    }
    for (int i = noun + 1; i < Math.min(end, noun + 4); i++) {
      if (tokens.tag(i) == Tag.AUX || tokens.tag(i) == Tag.PRON) {
        return false;
      }
      String word = tokens.lower(i);
      if (tokens.tag(i) == Tag.VERB) {
        return SourceKinds.isMany(tokens.lower(i - 1))
            && !word.endsWith("ed")
            && !word.endsWith("ing");
      }
    }
    return false;
  }

  private boolean isHeadline(Sentence sentence) {
    return sentence.first() == 0;
  }

  /** Capital words, initials, a title; no verb. */
  private boolean isName(int from, int colon) {
    for (int i = from; i < colon; i++) {
      if (tokens.is(i, "'s") && i > from && i + 1 < colon) {
        continue;
      }
      Shape shape = tokens.shape(i);
      boolean capital = shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
      if (i == colon - 1 && i > from && SourceKinds.isMany(tokens.lower(i))) {
        continue; // ICC judges: …
      }
      if (!capital || tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        return false;
      }
    }
    String last = tokens.lower(colon - 1);
    if (LABELS.contains(last) || LABELS.contains(tokens.lower(from))) {
      return false;
    }
    boolean surname = colon - from == 1 && tokens.tag(from) == Tag.NOUN && followsSpeech(colon);
    boolean chamber = colon - 2 > from && tokens.is(colon - 2, "chamber");
    return tokens.tag(colon - 1) == Tag.PROPN || chamber || surname || SourceKinds.speaks(last);
  }

  /** "Italy: court orders release": a label that says where, if nothing else. */
  private boolean isPlace(int from, int colon) {
    Mention mention = cast.at(colon - 1);
    if (mention == null || mention.first() != from || mention.end() != colon) {
      return false;
    }
    return (mention.form() == org.capias.reading.name.Form.NAME
            || mention.form() == org.capias.reading.name.Form.CAPITAL
                && tokens.shape(from) == Shape.CAPITALS)
        && (mention.kind() == org.capias.reading.name.Kind.STATE
            || mention.kind() == org.capias.reading.name.Kind.PLACE);
  }

  /** Words in quotation marks, or of one's own: "Norway: “We wait”", "Norway: our door is open". */
  private boolean speaks(int colon) {
    int end = Math.min(tokens.size(), colon + 12);
    for (int i = colon + 1; i < end; i++) {
      if (tokens.shape(i) == Shape.QUOTE && i == colon + 1 || OWN.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A quotation, or a clause of its own: a finite verb stands there. */
  private boolean followsSpeech(int colon) {
    int end = Math.min(tokens.size(), colon + 10);
    for (int i = colon + 1; i < end; i++) {
      if (tokens.shape(i) == Shape.QUOTE && i == colon + 1
          || tokens.tag(i) == Tag.AUX
          || tokens.tag(i) == Tag.VERB && !tokens.lower(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** The first sentence of the next paragraph where this one ends with a colon, or null. */
  static @Nullable Sentence announced(Page page, Sentence sentence) {
    int s = page.sentenceOf(sentence.first()) + 1;
    if (s >= page.sentences().size() || !page.tokens().is(sentence.end() - 1, ":")) {
      return null;
    }
    return page.sentences().get(s);
  }
}
