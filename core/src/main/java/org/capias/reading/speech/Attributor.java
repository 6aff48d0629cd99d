package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.name.Cast;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Reads the attributions of one page, sentence by sentence. */
final class Attributor {
  /** Tokens. What is longer is a list or a text without full stops and is read piece by piece. */
  static final int LONGEST = 400;

  private final Page page;
  private final Tokens tokens;
  private final QuoteMap quotes;
  private final Cast cast;
  private final Chunks chunks;
  private final List<Attribution> found = new ArrayList<>();
  private final List<Source> subjects = new ArrayList<>();

  /** Parts of speech of the page, mended where it was read. */
  private final Tag[] tags;

  Attributor(Page page, Cast cast, QuoteMap quotes) {
    this.cast = cast;
    this.page = page;
    this.tokens = page.tokens();
    this.quotes = quotes;
    this.chunks = new Chunks(tokens);
    this.tags = tokens.tags();
  }

  /** All, those inside the content of others included. */
  List<Attribution> read() {
    StateRule states = new StateRule(tokens, chunks, quotes);
    NounRule nouns = new NounRule(tokens, chunks, quotes);
    AccordingRule according = new AccordingRule(tokens, chunks, quotes);
    DocumentRule documents = new DocumentRule(tokens, chunks, quotes);
    AnnouncingRule announcing = new AnnouncingRule(tokens, chunks, quotes);
    StockRule stock = new StockRule(tokens, chunks, quotes, cast);
    ColonRule colons = new ColonRule(page, cast);
    TailRule tails = new TailRule(tokens, cast);
    PutRule put = new PutRule(tokens, chunks, quotes);
    RejectedRule rejected = new RejectedRule(tokens, chunks, quotes);
    VerbRule verbs = new VerbRule(tokens, chunks, quotes);
    for (Sentence sentence : page.sentences()) {
      if (!sentence.zone().tells()) {
        continue;
      }
      for (int from = sentence.first(); from < sentence.end(); from += LONGEST) {
        chunks.read(from, Math.min(sentence.end(), from + LONGEST));
        chunks.tagsTo(tags);
        int before = found.size();
        verbs.read(found, subjects, nextParagraph(sentence));
        rejected.read(found);
        put.read(found);
        according.read(found);
        nouns.read(found, before);
        states.read(found);
        documents.read(found, before);
        announcing.read(found, before);
        stock.read(found, before);
      }
      colons.read(sentence, found);
      tails.read(sentence, found);
    }
    DashRule dashes = new DashRule(page);
    for (Quotation quotation : quotes.all()) {
      dashes.read(quotation, found);
    }
    new Threads(page, quotes, found).tie();
    new Trailing(tokens).cut(found);
    return found;
  }

  /** The page's tokens with the parts of speech that the statements were read by. */
  Tokens tokens() {
    return tokens.tagged(tags);
  }

  /** Where the paragraph behind a sentence that announces something ends; -1 inside a paragraph. */
  private int nextParagraph(Sentence sentence) {
    List<Sentence> all = page.sentences();
    int s = page.sentenceOf(sentence.first()) + 1;
    if (!tokens.is(sentence.end() - 1, ":")
        || s >= all.size()
        || all.get(s).paragraph() == sentence.paragraph()) {
      return -1;
    }
    int paragraph = all.get(s).paragraph();
    int last = s;
    while (last + 1 < all.size() && all.get(last + 1).paragraph() == paragraph) {
      last++;
    }
    return all.get(last).end();
  }

  /** Subjects of the finite verbs outside quotations, in text order: what "they" may stand for. */
  List<Source> subjects() {
    return subjects;
  }

  /** Without those whose cue stands inside the content of another. */
  List<Attribution> outermost(List<Attribution> all) {
    int[] cover = new int[tokens.size() + 1];
    for (Attribution a : all) {
      for (Span span : a.content()) {
        cover[span.first()]++;
        cover[span.end()]--;
      }
    }
    for (int i = 1; i < cover.length; i++) {
      cover[i] += cover[i - 1];
    }
    List<Attribution> outer = new ArrayList<>();
    for (Attribution a : all) {
      int own = 0;
      for (Span span : a.content()) {
        own += span.holds(a.cue().first()) ? 1 : 0;
      }
      boolean quoted = quotes.inside(a.cue().first()) && !a.rule().equals(ColonRule.NAME);
      if (cover[a.cue().first()] - own == 0 && !quoted) {
        outer.add(a);
      }
    }
    return outer;
  }
}
