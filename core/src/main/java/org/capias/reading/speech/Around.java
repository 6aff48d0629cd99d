package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Contents that stand around their cue or before it: "“…,” he said, “…”", "…, officials said", "…,
 * according to the ministry, …".
 */
final class Around {
  /** Words that open what tells when or in which circumstances something was said. */
  private static final Set<String> WHEN =
      Set.of("after before while as since until during following when".split(" "));

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final RightPhrase right;
  private final Ends ends;

  Around(Tokens tokens, Chunks chunks, QuoteMap quotes, Ends ends) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.right = new RightPhrase(chunks);
    this.ends = ends;
  }

  /** Whether a cue with its subject before it stands after or inside its content. */
  boolean isParenthetical(Cue cue, int cueEnd, Source subject) {
    int before = chunks.at(subject.span().first()) - 1;
    if (before < 0) {
      return cue.takes('q')
          && (quotes.cutBefore(chunks.from())
              || quotes.closedBefore(chunks.from()) && isShort(cueEnd));
    }
    if (chunks.word(before).equals("as")) {
      return (before == 0 || chunks.is(before - 1, Chunk.COMMA)) && closesBehind(cueEnd);
    }
    Chunk mark = chunks.kind(before);
    if (mark != Chunk.COMMA && mark != Chunk.QUOTE && mark != Chunk.DASH) {
      return false;
    }
    if (chunks.is(cueEnd, Chunk.NOUN) && !cue.takes('x')) {
      return false;
    }
    if (mark == Chunk.QUOTE && quotes.at(chunks.first(before)) != null && cue.takes('q')) {
      return true;
    }
    return closesBehind(cueEnd);
  }

  /** Nothing but persons told, times and places up to the next mark or conjunction. */
  private boolean closesBehind(int cueEnd) {
    for (int at = cueEnd; at < chunks.size(); at++) {
      if (tellsWhen(at)) {
        return true;
      }
      switch (chunks.kind(at)) {
        case TIME, ADVERB, NOUN, PREPOSITION:
          break;
        case QUOTE:
          return quotes.opening(chunks.first(at)) == null || chunks.is(at - 1, Chunk.COMMA);
        case COMMA, STOP, DASH, CLOSING, SEMICOLON, COLON, SUBORDINATOR, COORDINATOR, RELATIVE:
          return true;
        default:
          if (at < cueEnd + 2 || !ends.isCarried(at)) {
            return chunks.has(at, Chunks.ING);
          }
      }
    }
    return true;
  }

  boolean tellsWhen(int chunk) {
    return WHEN.contains(chunks.word(chunk));
  }

  /** The subject behind a verb that stands after its content: "“…,” said the minister". */
  @Nullable Source inverted(int v, Cue cue, int cueEnd) {
    if (!cue.takes('q') && !cue.takes('c') || !chunks.is(cueEnd, Chunk.NOUN)) {
      return null;
    }
    boolean opens =
        switch (chunks.kind(v - 1)) {
          case COMMA, QUOTE, DASH, STOP -> v > 0;
          default -> false;
        };
    if (!opens && !(v == 0 && (quotes.cutBefore(chunks.from()) || announces(cueEnd)))) {
      return null;
    }
    Source source = right.from(cueEnd);
    if (source == null) {
      return null;
    }
    int after = chunks.at(source.span().end() - 1) + 1;
    boolean other = chunks.isFinite(after) && !chunks.isBareParticiple(after);
    return other && !chunks.is(after - 1, Chunk.COMMA) ? null : source;
  }

  /** "Said the mayor: “…”", "Added Berg, his deputy: “…”". */
  private boolean announces(int noun) {
    for (int at = noun + 1; at < chunks.size(); at++) {
      switch (chunks.kind(at)) {
        case COLON:
          return isQuotation(at + 1);
        case NOUN, PREPOSITION, COMMA, OPENING, CLOSING, TIME:
          break;
        default:
          return false;
      }
    }
    return false;
  }

  /** “…,” he told the station: the words before are the content. */
  boolean closesQuotation(Source subject) {
    int before = subject.span().first() - 1;
    Quotation q = before < chunks.from() ? null : quotes.at(before);
    if (q == null || q.to() != before + 1) {
      return false;
    }
    String mark = tokens.lower(q.end() - 1);
    return mark.equals(",") || mark.equals("?") || mark.equals("!") || tokens.is(before, ",");
  }

  /** Whether a clause or a quotation stands before the subject, and not only "Asked why,". */
  boolean followsClause(Source subject) {
    int first = chunks.at(subject.span().first());
    for (int at = 0; at < first; at++) {
      if (chunks.isFinite(at) || chunks.is(at, Chunk.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is said around a cue.
   *
   * @param left first chunk of source and cue
   * @param rest the chunk behind them
   * @param open whether a content may follow without a comma
   */
  List<Span> content(int left, int rest, boolean open) {
    List<Span> content = new ArrayList<>();
    Span before = before(left);
    if (before != null) {
      content.add(before);
    }
    boolean comma = chunks.is(rest, Chunk.COMMA);
    if (before != null && comma && opensAdjunct(left) && isQuotation(rest + 1)) {
      // When asked whether he would, Berg replied, “Yes.”
      content.clear();
      before = null;
    }
    if (before != null && comma && isQuotation(rest + 1) && isMoment(left)) {
      // Moments later, she added, a bit sadly, “…”
      content.clear();
      before = null;
    }
    if (before == null && (comma || open)) {
      content.addAll(behind(rest));
    } else if (comma && !takesOver(rest + 1)) {
      content.addAll(behind(rest));
    }
    if (content.isEmpty()
        && left == 0
        && (quotes.cutBefore(chunks.from()) || quotes.closedBefore(chunks.from()))) {
      Quotation q = quotes.at(chunks.from() - 1);
      if (q != null) {
        // The sentence ended inside the marks: “Why?” he asked.
        content.add(new Span(q.from(), q.to()));
      }
    }
    return content;
  }

  /** Nothing but a phrase without a verb before the cue: "moments later". */
  private boolean isMoment(int left) {
    for (int at = 0; at < left; at++) {
      if (chunks.is(at, Chunk.VERB) || chunks.is(at, Chunk.QUOTE) || chunks.is(at, Chunk.THAT)) {
        return false;
      }
    }
    return left <= 4;
  }

  /** Whether a quotation opens there. */
  boolean isQuotation(int at) {
    return chunks.is(at, Chunk.QUOTE) && quotes.opening(chunks.first(at)) != null;
  }

  /** Whether the sentence begins with "when", "asked whether" or "after", and no quotation. */
  private boolean opensAdjunct(int left) {
    boolean opens =
        switch (chunks.kind(0)) {
          case PREPOSITION, SUBORDINATOR, VERB -> true;
          case ADVERB -> chunks.word(0).equals("when");
          default -> false;
        };
    for (int at = 0; opens && at < left; at++) {
      opens = !chunks.is(at, Chunk.QUOTE);
    }
    return opens;
  }

  /** What is said from a chunk on, a comma left out; empty at the end. */
  List<Span> behind(int rest) {
    int next = chunks.is(rest, Chunk.COMMA) ? rest + 1 : rest;
    if (next >= chunks.size()) {
      return List.of();
    }
    int to = ends.end(next, 'c');
    return to > chunks.first(next) ? List.of(new Span(chunks.first(next), to)) : List.of();
  }

  private @Nullable Span before(int left) {
    int start = clauseStart(left);
    if (start >= left || !isClause(start, left)) {
      return null;
    }
    int from = chunks.first(start);
    int end = ends.trimmed(left);
    Quotation q = quotes.at(from) != null ? quotes.at(from) : quotes.at(end - 1);
    if (q != null && q.from() < from) {
      from = q.from();
    }
    return end > from ? new Span(from, end) : null;
  }

  /** The narrator or another cue goes on: ", adding", ", which", ", and told". */
  private boolean takesOver(int next) {
    return switch (chunks.kind(next)) {
      case VERB -> chunks.has(next, Chunks.ING) || ends.isAccording(next);
      case COORDINATOR -> chunks.isFinite(next + 1) && ends.isCue(next + 1);
      case RELATIVE, SUBORDINATOR -> true;
      default -> ends.isAccording(next);
    };
  }

  /** Whether something is said there, and not only when: "After the talks, he apologized". */
  private boolean isClause(int from, int to) {
    boolean adjunct =
        switch (chunks.kind(from)) {
          case PREPOSITION, SUBORDINATOR, TIME, ADVERB, VERB -> true;
          default -> false;
        };
    boolean counted =
        (chunks.is(from, Chunk.NOUN) || chunks.is(from, Chunk.TIME)) && tellsWhen(from + 1);
    if (!adjunct && !counted) {
      return true;
    }
    // Because it rained, | officials said; Ten years after they left, | she said
    int wanted = counted || chunks.is(from, Chunk.SUBORDINATOR) ? 2 : 1;
    for (int at = from; at < to; at++) {
      wanted -= chunks.isFinite(at) ? 1 : 0;
      if (wanted <= 0 || chunks.is(at, Chunk.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** First chunk of the clause that ends before a cue. */
  private int clauseStart(int left) {
    for (int at = left - 2; at >= 0; at--) {
      boolean announced =
          chunks.is(at, Chunk.COLON)
              && chunks.is(at + 1, Chunk.QUOTE)
              && quotes.opening(chunks.first(at + 1)) != null;
      if (chunks.is(at, Chunk.SEMICOLON) || announced) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Nothing said behind the cue: "Berg wrote in a letter on Tuesday." */
  private boolean isShort(int cueEnd) {
    for (int at = cueEnd; at < chunks.size(); at++) {
      if (chunks.isFinite(at) && !chunks.isBareParticiple(at)
          || chunks.is(at, Chunk.THAT)
          || chunks.is(at, Chunk.COLON)
          || chunks.is(at, Chunk.NOUN) && !chunks.is(at - 1, Chunk.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }
}
