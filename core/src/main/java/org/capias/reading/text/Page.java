package org.capias.reading.text;

import java.util.List;
import org.capias.model.CodePoints;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.Problem;

/**
 * One document cut into tokens, sentences and zones: what every later pass reads.
 *
 * <pre>{@code
 * Page page = Page.of(document);
 * for (Sentence sentence : page.sentences()) {
 *   if (sentence.zone().tells()) {
 *     Evidence words = page.evidence(sentence);
 *   }
 * }
 * }</pre>
 *
 * Immutable once made, and safe to share between threads.
 */
public final class Page {
  private final Document document;
  private final CodePoints codePoints;
  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;
  private final List<Problem> problems;

  private Page(Document document, Tokens tokens, List<Sentence> sentences) {
    this.document = document;
    this.codePoints = new CodePoints(document);
    this.tokens = tokens;
    this.sentences = List.copyOf(sentences);
    this.problems = Oddities.of(document, tokens, sentences);
    this.sentenceOf = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      java.util.Arrays.fill(sentenceOf, sentences.get(s).first(), sentences.get(s).end(), s);
    }
  }

  /** Runs the passes of this package over a document. */
  public static Page of(Document document) {
    Tokens tokens = Tokenizer.tokens(document.text(), document.bodyStart());
    List<Sentence> sentences = Sentences.of(document.text(), document.bodyStart(), tokens);
    Tagger.tag(tokens, sentences);
    Timetables.mend(tokens, sentences);
    LoneVerbs.mend(tokens, sentences);
    return new Page(document, tokens, Zones.mark(tokens, sentences));
  }

  public Document document() {
    return document;
  }

  /** The document's text. */
  public String text() {
    return document.text();
  }

  public Tokens tokens() {
    return tokens;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** What is odd about the text: markup, hidden characters, no full stops, another language. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether the text is English: as its document says, else by the look of its words. */
  public boolean isEnglish() {
    String language = document.language();
    return language == null ? Oddities.looksEnglish(tokens) : language.equals("en");
  }

  /** Number of the sentence that a token stands in. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** The words between two {@code char} indexes of the text. */
  public Evidence evidence(int from, int to) {
    return codePoints.evidence(from, to);
  }

  /** The words of a sentence. */
  public Evidence evidence(Sentence sentence) {
    return evidence(tokens.start(sentence.first()), tokens.end(sentence.end() - 1));
  }

  /** The words of the sentence that a token stands in. */
  public Evidence sentenceAt(int token) {
    return evidence(sentences.get(sentenceOf[token]));
  }

  /** The words from one token up to, not including, another. */
  public Evidence tokensFrom(int first, int end) {
    return evidence(tokens.start(first), tokens.end(end - 1));
  }
}
