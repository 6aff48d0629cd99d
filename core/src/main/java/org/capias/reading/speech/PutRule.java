package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Three ways to bring in somebody's words: "“Nobody knows,” as a pilot put it", "it quoted two
 * envoys: the state had …", "she found it “odd” that he came".
 */
final class PutRule {
  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final Subjects subjects;

  PutRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = new Subjects(tokens, chunks);
  }

  void read(List<Attribution> into) {
    for (int v = 0; v < chunks.size(); v++) {
      if (!chunks.isFinite(v) || quotes.inside(chunks.head(v))) {
        continue;
      }
      Attribution found =
          switch (tokens.lower(chunks.head(v))) {
            case "put", "puts", "phrased" -> asPut(v);
            case "quoted", "quotes", "cited", "cites" -> quoted(v);
            case "found", "finds", "considers", "considered" -> foundIt(v);
            default -> null;
          };
      if (found != null) {
        into.add(found);
      }
    }
  }

  /** "“Nobody knows,” as a pilot put it." */
  private @Nullable Attribution asPut(int v) {
    Source source = chunks.word(v + 1).equals("it") ? subjects.before(v) : null;
    int as = source == null ? -1 : source.span().first() - 1;
    if (source == null || as <= chunks.from() || !tokens.is(as, "as")) {
      return null;
    }
    int before = tokens.is(as - 1, ",") ? as - 2 : as - 1;
    Quotation said = quotes.at(before);
    return said == null ? null : made(source, v, new Span(said.from(), said.to()), Kind.SAY);
  }

  /** "Later it quoted two envoys: the state had “taken back its word”." */
  private @Nullable Attribution quoted(int v) {
    int noun = v + 1;
    boolean colon = chunks.is(noun, Chunk.NOUN) && chunks.is(noun + 1, Chunk.COLON);
    int from = colon && noun + 2 < chunks.size() ? chunks.first(noun + 2) : -1;
    if (from < 0 || chunks.has(v, Chunks.PASSIVE)) {
      return null;
    }
    Span who = new Span(chunks.first(noun), chunks.end(noun));
    int last = chunks.to() - 1;
    int to = tokens.is(last, ".") ? last : chunks.to();
    return to > from
        ? made(new Source(who, chunks.head(noun)), v, new Span(from, to), Kind.SAY)
        : null;
  }

  /** "She found it “all the more odd” that he came." */
  private @Nullable Attribution foundIt(int v) {
    int mark = chunks.word(v + 1).equals("it") ? v + 2 : -1;
    Quotation said = chunks.is(mark, Chunk.QUOTE) ? quotes.opening(chunks.first(mark)) : null;
    Source source = said == null ? null : subjects.before(v);
    return said == null || source == null
        ? null
        : made(source, v, new Span(said.from(), said.to()), Kind.JUDGE);
  }

  private Attribution made(Source source, int v, Span content, Kind kind) {
    Span cue = new Span(chunks.first(v), chunks.end(v));
    return Attribution.made(source.span(), source.head(), cue, List.of(content), kind, "put so");
  }
}
