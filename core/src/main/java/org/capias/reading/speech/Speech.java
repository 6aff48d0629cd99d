package org.capias.reading.speech;

import java.util.List;
import org.capias.model.Statement;
import org.capias.reading.name.Cast;
import org.capias.reading.speech.quotation.Quotations;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;

/**
 * Who says what on a page.
 *
 * <pre>{@code
 * Speech speech = Speech.in(page, names.in(page));
 * speech.statements();     // what a reader of the article would list: speaker, words, cue, evidence
 * speech.attributions();   // finer: spans of source, cue and content, thoughts and documents included
 * }</pre>
 *
 * Both lists are in text order and may be empty. A statement without a speaker is one whose speaker
 * the text does not name. Immutable.
 */
public final class Speech {
  private final List<Attribution> attributions;
  private final List<Statement> statements;

  private final Tokens tokens;

  private Speech(List<Attribution> attributions, List<Statement> statements, Tokens tokens) {
    this.tokens = tokens;
    this.attributions = List.copyOf(attributions);
    this.statements = List.copyOf(statements);
  }

  /** Reads a page; {@code cast} is who is named on it. */
  public static Speech in(Page page, Cast cast) {
    QuoteMap quotes = new QuoteMap(page, Quotations.of(page));
    Attributor attributor = new Attributor(page, cast, quotes);
    List<Attribution> all = attributor.read();
    return new Speech(
        attributor.outermost(all),
        new Statements(page, cast, quotes, attributor.subjects()).of(all),
        attributor.tokens());
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  public List<Statement> statements() {
    return statements;
  }

  /**
   * The page's tokens with the tagger's slips mended that would have cost an attribution: for the
   * passes after this one, so that all read a sentence alike.
   */
  public Tokens tokens() {
    return tokens;
  }
}
