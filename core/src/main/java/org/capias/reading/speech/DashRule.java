package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** “A quotation.” — Name: the manner of letters, reviews and mottoes. The dash is the cue. */
final class DashRule {
  /** More words than this behind a dash are no name. */
  private static final int LONGEST = 6;

  private final Page page;
  private final Tokens tokens;

  DashRule(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  void read(Quotation quotation, List<Attribution> into) {
    int dash = quotation.to();
    if (quotation.size() < 3 || dash + 1 >= tokens.size() || !isDash(dash)) {
      return;
    }
    int paragraph = page.sentences().get(page.sentenceOf(dash)).paragraph();
    int end = dash + 1;
    while (end < tokens.size() && end - dash <= LONGEST && isName(end)) {
      end++;
    }
    if (end == dash + 1 || !closes(end, paragraph)) {
      return;
    }
    into.add(
        Attribution.made(
            new Span(dash + 1, end),
            end - 1,
            new Span(dash, dash + 1),
            List.of(new Span(quotation.from(), quotation.to())),
            Kind.SAY,
            "dash and name"));
  }

  private boolean isDash(int token) {
    return tokens.shape(token) == Shape.MARK && Chunk.ofMark(tokens.lower(token)) == Chunk.DASH;
  }

  private boolean isName(int token) {
    Shape shape = tokens.shape(token);
    return (shape == Shape.CAPITALISED || shape == Shape.CAPITALS)
        && tokens.tag(token) != Tag.PRON
        && tokens.tag(token) != Tag.DET;
  }

  private boolean closes(int token, int paragraph) {
    if (token >= tokens.size()) {
      return true;
    }
    Sentence sentence = page.sentences().get(page.sentenceOf(token));
    return sentence.paragraph() != paragraph || tokens.is(token, ".") || tokens.is(token, ",");
  }
}
