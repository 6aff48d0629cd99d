package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "According to the ministry, …", "…, according to two officials", "in the words of …". */
final class AccordingRule {
  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final Subjects subjects;
  private final RightPhrase right;
  private final Ends ends;

  AccordingRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = new Subjects(chunks);
    this.right = new RightPhrase(chunks);
    this.ends = new Ends(tokens, chunks, quotes, subjects);
  }

  void read(List<Attribution> into) {
    for (int at = 0; at < chunks.size(); at++) {
      int noun = quotes.inside(chunks.first(at)) ? -1 : afterPhrase(at);
      if (noun > 0) {
        Attribution found = attribution(at, noun);
        if (found != null) {
          into.add(found);
        }
      }
    }
  }

  /** The chunk after "according to" where it begins at {@code at}, or -1. */
  private int afterPhrase(int at) {
    if (chunks.is(at, Chunk.QUOTE) || !tokens.is(chunks.first(at), "according")) {
      return -1;
    }
    int to = chunks.first(at) + 1;
    if (!tokens.is(to, "to") || to + 1 >= chunks.to()) {
      return -1;
    }
    return chunks.at(to + 1);
  }

  private @Nullable Attribution attribution(int at, int noun) {
    Source source = right.from(noun);
    if (source == null) {
      return null;
    }
    int last = chunks.at(source.span().end() - 1);
    Span span = source.span();
    int right = last + 1;
    List<Span> content = new ArrayList<>();
    int before = at - 1;
    while (chunks.is(before, Chunk.COMMA) || chunks.is(before, Chunk.ADVERB)) {
      before--;
    }
    if (before >= 0 && !opensClause(before)) {
      int start = start(at);
      int from = chunks.first(start);
      int end = ends.trimmed(at);
      Quotation q = quotes.at(from) != null ? quotes.at(from) : quotes.at(end - 1);
      if (q != null && q.from() < from) {
        from = q.from();
      }
      if (end > from) {
        content.add(new Span(from, end));
      }
    }
    if (chunks.is(right, Chunk.COMMA) && right + 1 < chunks.size()) {
      int next = right + 1;
      if (content.isEmpty()
          || !chunks.is(next, Chunk.SUBORDINATOR)
              && !chunks.is(next, Chunk.RELATIVE)
              && !(chunks.is(next, Chunk.VERB) && chunks.has(next, Chunks.ING))) {
        int to = ends.end(next, 'c');
        if (to > chunks.first(next)) {
          content.add(new Span(chunks.first(next), to));
        }
      }
    } else if (content.isEmpty() && right < chunks.size()) {
      int to = ends.end(right, 'c');
      if (to > chunks.first(right)) {
        content.add(new Span(chunks.first(right), to));
      }
    }
    if (content.isEmpty()) {
      return null;
    }
    Span cue = new Span(chunks.first(at), chunks.first(at) + 2);
    return Attribution.made(span, source.head(), cue, content, Kind.SAY, "according to");
  }

  private boolean opensClause(int chunk) {
    return chunks.is(chunk, Chunk.COORDINATOR)
        || chunks.is(chunk, Chunk.SEMICOLON)
        || chunks.is(chunk, Chunk.COLON) && false;
  }

  private int start(int before) {
    for (int at = before - 1; at >= 0; at--) {
      if (chunks.is(at, Chunk.SEMICOLON)) {
        return at + 1;
      }
    }
    return 0;
  }
}
