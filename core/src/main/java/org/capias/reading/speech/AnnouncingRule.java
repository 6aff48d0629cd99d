package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * A clause, a colon and a quotation, whatever the verb: "Berg was blunt: “We lost.”", "Holm shook
 * her head: “Never again.”" The subject speaks.
 */
final class AnnouncingRule {
  static final String NAME = "clause and colon";

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final Subjects subjects;

  AnnouncingRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = new Subjects(tokens, chunks);
  }

  void read(List<Attribution> into, int before) {
    for (int colon = 1; colon + 1 < chunks.size(); colon++) {
      Quotation q =
          chunks.is(colon, Chunk.COLON) && chunks.is(colon + 1, Chunk.QUOTE)
              ? quotes.opening(chunks.first(colon + 1))
              : null;
      if (q != null && !isTold(q, into, before)) {
        add(colon, q, into);
      }
    }
  }

  private static boolean isTold(Quotation q, List<Attribution> all, int before) {
    for (int a = before; a < all.size(); a++) {
      for (Span span : all.get(a).content()) {
        if (span.holds(q.first())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last verb before the colon that has a subject who can speak. */
  private void add(int colon, Quotation q, List<Attribution> into) {
    for (int v = colon - 1; v > 0; v--) {
      if (chunks.is(v, Chunk.COLON) || chunks.is(v, Chunk.SEMICOLON)) {
        return;
      }
      Source source = chunks.isFinite(v) ? subjects.before(v) : null;
      if (source != null && speaks(source.head())) {
        Span cue = new Span(chunks.first(v), chunks.end(colon));
        Span words = new Span(q.from(), q.to());
        into.add(
            Attribution.made(source.span(), source.head(), cue, List.of(words), Kind.SAY, NAME));
        return;
      }
    }
  }

  private boolean speaks(int head) {
    String word = tokens.lower(head);
    return tokens.tag(head) == Tag.PROPN
        || SourceKinds.speaks(word)
        || word.equals("he")
        || word.equals("she")
        || word.equals("they")
        || word.equals("who");
  }
}
