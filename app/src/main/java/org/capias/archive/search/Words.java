package org.capias.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Words as the index knows them: cut by Unicode's rules, in lower case, Latin letters without their
 * marks ("général" is "general"), without 's and without the articles that French and Italian write
 * together with the noun ("l'aéroport" is "aeroport").
 *
 * <p>No word is cut to its stem, because what is found is shown as evidence and a phrase is to be
 * the phrase; {@code arrest*} finds the forms. In text and title two common words side by side are
 * a term too ({@link Pairs}).
 */
final class Words extends Analyzer {
  /** Between two names of one field, so that no phrase reaches from one into the other. */
  static final int GAP = 100;

  private static final CharArraySet ARTICLES =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu",
                  "puisqu", "all", "dall", "dell", "nell", "sull", "agl", "dagl", "degl", "negl",
                  "sugl", "un", "v"),
              true));

  /** The parts of a stream depend on the field, therefore one is kept for each. */
  Words() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    TokenStream folded = new ASCIIFoldingFilter(new ElisionFilter(plain, ARTICLES));
    return new TokenStreamComponents(
        words, Fields.PAIRED.contains(field) ? new Pairs(folded) : folded);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** The words of a text, in order. */
  List<String> of(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be read", e);
    }
    return words;
  }

  /** A whole name as one term: its words with single spaces. */
  String folded(String name) {
    return String.join(" ", of(name));
  }
}
