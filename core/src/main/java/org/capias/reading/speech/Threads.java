package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;

/**
 * Ties quotations to the attribution that they go on with: the second half after "he said.", the
 * next paragraph of a long quotation, a paragraph that is one quotation after its speaker was
 * named.
 */
final class Threads {
  private final Page page;
  private final QuoteMap quotes;
  private final List<Attribution> all;

  /** For each quotation the attribution (index) that it belongs to, or -1. */
  private final int[] owner;

  private final int[] lastCue;

  Threads(Page page, QuoteMap quotes, List<Attribution> all) {
    this.page = page;
    this.quotes = quotes;
    this.all = all;
    this.owner = new int[quotes.all().size()];
    this.lastCue = lastCues();
  }

  void tie() {
    Arrays.fill(owner, -1);
    for (int a = 0; a < all.size(); a++) {
      for (Span span : all.get(a).content()) {
        for (int q = quotes.firstFrom(span.first());
            q < owner.length && quotes.all().get(q).from() < span.end();
            q++) {
          Quotation quotation = quotes.all().get(q);
          if (quotation.from() >= span.first() - 1
              && quotation.end() <= span.end() + 1
              && !inside(all.get(a).cue(), quotation)) {
            owner[q] = owner[q] < 0 || isOuter(a, owner[q]) ? a : owner[q];
          }
        }
      }
    }
    for (int q = 0; q < owner.length; q++) {
      if (owner[q] < 0) {
        int a = before(q);
        if (a >= 0) {
          extend(a, quotes.all().get(q));
          owner[q] = a;
        }
      }
    }
  }

  private static boolean inside(Span cue, Quotation q) {
    return cue.first() >= q.from() && cue.end() <= q.to();
  }

  private boolean isOuter(int a, int b) {
    return Nesting.length(all.get(a)) > Nesting.length(all.get(b));
  }

  /** The attribution that a quotation without one goes on with, or -1. */
  private int before(int q) {
    Quotation here = quotes.all().get(q);
    if (q > 0 && here.continued() && quotes.all().get(q - 1).continues()) {
      return owner[q - 1];
    }
    Sentence sentence = page.sentences().get(page.sentenceOf(here.from()));
    boolean opensSentence = here.from() == sentence.first();
    if (!opensSentence) {
      return -1;
    }
    int close = lastCue[here.from()];
    if (close < 0) {
      return -1;
    }
    int quoting = q > 0 ? owner[q - 1] : -1;
    if (quoting >= 0
        && page.sentenceOf(all.get(quoting).cue().first())
            == page.sentenceOf(all.get(close).cue().first())) {
      // “…,” Berg said, reading out the paper. “…”
      close = quoting;
    }
    Attribution a = all.get(close);
    int reach = Math.max(a.cue().end(), a.content().get(a.content().size() - 1).end());
    if (a.source() != null) {
      reach = Math.max(reach, a.source().end());
    }
    if (page.sentences().get(page.sentenceOf(reach - 1)).paragraph() != sentence.paragraph()
        && !isWholeParagraph(here)) {
      return -1;
    }
    int gap = page.sentenceOf(here.from()) - page.sentenceOf(reach - 1);
    return gap == 1 && isSpeech(a) && !isAside(a) ? close : -1;
  }

  /** "a body which demands justice": it is not who goes on speaking. */
  private boolean isAside(Attribution a) {
    String first = a.source() == null ? "" : page.tokens().lower(a.source().first());
    return first.equals("which") || first.equals("who") || first.equals("that");
  }

  private boolean isWholeParagraph(Quotation q) {
    List<Sentence> sentences = page.sentences();
    int first = page.sentenceOf(q.from());
    int last = page.sentenceOf(q.to() - 1);
    int paragraph = sentences.get(first).paragraph();
    boolean opens = first == 0 || sentences.get(first - 1).paragraph() != paragraph;
    boolean closes =
        last + 1 == sentences.size() || sentences.get(last + 1).paragraph() != paragraph;
    return opens
        && closes
        && sentences.get(first).first() == q.from()
        && q.to() >= sentences.get(last).end() - 1;
  }

  private static boolean isSpeech(Attribution a) {
    return a.kind() == Kind.SAY
        || a.kind() == Kind.REPORT
        || a.kind() == Kind.JUDGE
        || a.kind() == Kind.ASK
        || a.kind() == Kind.DENY
        || a.kind() == Kind.PROMISE;
  }

  /** For each token the attribution whose cue ended last before it, or -1. */
  private int[] lastCues() {
    int[] last = new int[page.tokens().size() + 1];
    Arrays.fill(last, -1);
    for (int a = 0; a < all.size(); a++) {
      Span cue = all.get(a).cue();
      if (quotes.at(cue.first()) == null) {
        last[cue.end()] = a;
      }
    }
    for (int i = 1; i < last.length; i++) {
      last[i] = last[i] < 0 ? last[i - 1] : last[i];
    }
    return last;
  }

  private void extend(int a, Quotation q) {
    Attribution old = all.get(a);
    List<Span> content = new ArrayList<>(old.content());
    content.add(new Span(q.from(), q.to()));
    all.set(a, old.with(content));
  }
}
