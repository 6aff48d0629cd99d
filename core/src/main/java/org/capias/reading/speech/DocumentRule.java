package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;

/**
 * What a poll or a study found, without a verb that says so: "In a new poll, Berg leads by five
 * points", "by one estimate, a third was lost".
 *
 * <p>"In a statement, the ministry said" names its source otherwise: the rule holds back where the
 * sentence has an attribution already.
 */
final class DocumentRule {
  static final String NAME = "in a document";

  private static final Set<String> FINDING =
      Set.of("poll", "polls", "survey", "surveys", "analysis", "study", "census", "ranking");

  private static final Set<String> COUNTING =
      Set.of("estimate", "estimates", "account", "accounts", "count", "reckoning", "measure");

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final RightPhrase right;
  private final Around around;

  DocumentRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.right = new RightPhrase(chunks);
    this.around = new Around(tokens, chunks, quotes, new Ends(tokens, chunks, quotes));
  }

  void read(List<Attribution> into, int before) {
    if (into.size() > before) {
      return;
    }
    for (int at = 0; at < chunks.size(); at++) {
      if (chunks.is(at, Chunk.PREPOSITION)
          && chunks.is(at + 1, Chunk.NOUN)
          && !quotes.inside(chunks.first(at))
          && isSource(at)) {
        add(at, into);
      }
    }
  }

  private boolean isSource(int at) {
    String noun = tokens.lower(chunks.head(at + 1));
    boolean opens = at == 0 || at == 1 && chunks.is(0, Chunk.ADVERB);
    if (chunks.word(at).equals("in")) {
      return opens && FINDING.contains(noun);
    }
    return chunks.word(at).equals("by")
        && (opens || chunks.is(at - 1, Chunk.COMMA))
        && COUNTING.contains(noun);
  }

  /** "by the union's | count": where its owner ends, or -1. */
  private int ownerEnd(int noun) {
    for (int i = chunks.first(noun) + 1; i < chunks.head(noun); i++) {
      if (tokens.is(i, "'s")) {
        return i;
      }
    }
    return -1;
  }

  private void add(int at, List<Attribution> into) {
    Source source = right.from(at + 1, at < 2);
    if (source == null) {
      return;
    }
    int rest = chunks.at(source.span().end() - 1) + 1;
    if (at < 2 && !chunks.is(rest, Chunk.COMMA)) {
      return;
    }
    List<Span> content = at < 2 ? around.behind(rest) : around.content(at, rest, false);
    int owner = ownerEnd(at + 1);
    if (owner > 0 && !content.isEmpty()) {
      Span who = new Span(chunks.first(at + 1), owner);
      Span cue = new Span(chunks.head(at + 1), chunks.head(at + 1) + 1);
      into.add(Attribution.made(who, owner - 1, cue, content, Kind.SAY, "by somebody's count"));
    } else if (!content.isEmpty()) {
      Span cue = new Span(chunks.first(at), chunks.end(at));
      into.add(Attribution.made(source.span(), source.head(), cue, content, Kind.SHOW, NAME));
    }
  }
}
