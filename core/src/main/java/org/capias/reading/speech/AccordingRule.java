package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;

/** "According to the ministry, …", "…, according to two officials". */
final class AccordingRule {
  /** What speaks least of all. */
  private static final Set<String> THINGS = Set.of("thing", "things", "everything", "nothing");

  private static final Set<String> VIEWS =
      Set.of("words", "view", "opinion", "eyes", "judgment", "judgement", "assessment", "telling");

  private static final Set<String> ACCOUNTS =
      Set.of(
          "account",
          "accounts",
          "count",
          "reckoning",
          "estimate",
          "estimates",
          "tally",
          "figures",
          "calculation",
          "calculations",
          "admission");

  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final RightPhrase right;
  private final Around around;
  private final Ends ends;

  AccordingRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.right = new RightPhrase(chunks);
    this.ends = new Ends(tokens, chunks, quotes);
    this.around = new Around(tokens, chunks, quotes, ends);
  }

  void read(List<Attribution> into) {
    for (int at = 0; at < chunks.size(); at++) {
      owned(at, into);
      int noun = quotes.inside(chunks.first(at)) ? -1 : afterPhrase(at);
      Source source = noun < 0 ? null : right.from(noun, opensClause(at));
      if (source == null || THINGS.contains(tokens.lower(source.head()))) {
        continue;
      }
      int rest = chunks.at(source.span().end() - 1) + 1;
      if (SourceKinds.isDocument(tokens.lower(source.head()))
          && chunks.word(rest).equals("by")
          && chunks.is(rest + 1, Chunk.NOUN)) {
        rest = right.edge(rest + 1) + 1; // a poll by Medina
        source = new Source(new Span(source.span().first(), chunks.end(rest - 1)), source.head());
      }
      List<Span> content =
          isRelative(at)
              ? clause(rest)
              : opensClause(at) ? around.behind(rest) : around.content(at, rest, true);
      if (!content.isEmpty()) {
        int first = chunks.first(at);
        Span cue = new Span(first, first + (isView(first) ? 4 : 2));
        into.add(
            Attribution.made(source.span(), source.head(), cue, content, Kind.SAY, "according to"));
      }
    }
  }

  /** "by Kampala's account", "in the court's view", "by his own admission". */
  private void owned(int at, List<Attribution> into) {
    if (!chunks.is(at, Chunk.PREPOSITION)
        || !chunks.is(at + 1, Chunk.NOUN)
        || isDone(at)
        || quotes.inside(chunks.first(at))) {
      return;
    }
    String noun = tokens.lower(chunks.head(at + 1));
    boolean by = chunks.word(at).equals("by") && ACCOUNTS.contains(noun);
    boolean in = chunks.word(at).equals("in") && VIEWS.contains(noun);
    int first = chunks.first(at + 1);
    int head = first;
    while (head < chunks.head(at + 1) && !tokens.is(head + 1, "'s") && !tokens.is(head + 1, "'")) {
      head++;
    }
    boolean his = OWNERS.contains(tokens.lower(first));
    if (!by && !in || head == chunks.head(at + 1) && !his) {
      return;
    }
    head = his ? first : head;
    List<Span> content = opensClause(at) ? around.behind(at + 2) : around.content(at, at + 2, true);
    if (!content.isEmpty()) {
      Span cue = new Span(chunks.first(at), chunks.end(at + 1));
      into.add(
          Attribution.made(
              new Span(first, head + 1), head, cue, content, Kind.SAY, "according to"));
    }
  }

  /** "the envoy, who according to police had fled, …": only the relative clause is theirs. */
  private boolean isRelative(int at) {
    int before = chunks.is(at - 1, Chunk.COMMA) ? at - 2 : at - 1;
    return chunks.is(before, Chunk.RELATIVE) || chunks.word(before).equals("which");
  }

  private List<Span> clause(int rest) {
    int from = chunks.is(rest, Chunk.COMMA) ? rest + 1 : rest;
    int to = from < chunks.size() ? ends.end(from, 'c', true) : -1;
    return to > chunks.first(from) ? List.of(new Span(chunks.first(from), to)) : List.of();
  }

  /** The chunk after "according to" where it begins at {@code at}, or -1. */
  private int afterPhrase(int at) {
    int first = chunks.first(at);
    if (isView(first) && !isDone(at)) {
      return first + 4 < chunks.to() ? chunks.at(first + 4) : -1;
    }
    boolean phrase = tokens.is(first, "according") && tokens.is(first + 1, "to");
    return phrase && first + 2 < chunks.to() ? chunks.at(first + 2) : -1;
  }

  /** "was bought | by the count of the valley": who did it. */
  private boolean isDone(int by) {
    return chunks.word(by).equals("by")
        && chunks.is(by - 1, Chunk.VERB)
        && (chunks.has(by - 1, Chunks.PASSIVE) || chunks.isBareParticiple(by - 1));
  }

  /** "In the view of the Assembly, …", "by the reckoning of the police". */
  private boolean isView(int first) {
    return tokens.is(first + 1, "the")
        && tokens.is(first + 3, "of")
        && (tokens.is(first, "in") && VIEWS.contains(tokens.lower(first + 2))
            || tokens.is(first, "by") && ACCOUNTS.contains(tokens.lower(first + 2)));
  }

  /** At the head of the sentence, or behind a conjunction: ", but according to the navy …". */
  private boolean opensClause(int at) {
    int before = at - 1;
    while (chunks.is(before, Chunk.COMMA) || chunks.is(before, Chunk.ADVERB)) {
      before--;
    }
    return before < 0 || chunks.is(before, Chunk.COORDINATOR) || chunks.is(before, Chunk.SEMICOLON);
  }
}
