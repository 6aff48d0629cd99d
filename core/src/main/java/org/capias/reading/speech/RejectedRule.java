package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What somebody calls the thing before in a relative clause: "charges that the state rejects as
 * “absurd”", "a ruling which the minister called “a farce”".
 */
final class RejectedRule {
  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;

  RejectedRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
  }

  void read(List<Attribution> into) {
    for (int v = 2; v < chunks.size(); v++) {
      boolean relative = chunks.isFinite(v) && chunks.is(v - 1, Chunk.NOUN) && opens(v - 2);
      int mark = chunks.word(v + 1).equals("as") ? v + 2 : v + 1;
      Quotation quotation =
          relative && chunks.is(mark, Chunk.QUOTE) ? quotes.opening(chunks.first(mark)) : null;
      Cue cue = quotation == null ? null : cue(v, mark > v + 1);
      if (quotation == null || cue == null) {
        continue;
      }
      Span source = new Span(chunks.first(v - 1), chunks.end(v - 1));
      Span words = new Span(chunks.first(v), chunks.end(v));
      into.add(
          Attribution.made(
              source,
              chunks.head(v - 1),
              words,
              List.of(new Span(quotation.from(), quotation.to())),
              cue.kind(),
              "relative"));
    }
  }

  private boolean opens(int at) {
    String word = chunks.word(at);
    return word.equals("that") || word.equals("which");
  }

  private @Nullable Cue cue(int v, boolean as) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(v)));
    if (entries == null || quotes.inside(chunks.head(v))) {
      return null;
    }
    for (Cues.Entry entry : entries) {
      Kind kind = entry.cue().kind();
      boolean judges = kind == Kind.JUDGE || kind == Kind.DENY || kind == Kind.SAY;
      if (entry.cue().particle().isEmpty() && (entry.cue().takes('a') || as && judges)) {
        return entry.cue();
      }
    }
    return null;
  }
}
