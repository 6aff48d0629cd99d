package org.capias.reading.speech;

import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.word.Lexicon;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What stands between a verb and its content without belonging to either: times, "in a statement",
 * "to reporters", asides between commas.
 */
final class Adjuncts {
  /**
   * Chunks looked at between a verb and its content ("told reporters at a news conference that").
   */
  private static final int REACH = 14;

  private static final Set<String> OCCASIONS = Lexicon.words("occasions.txt");

  private static final Set<String> WHEN = Set.of("before", "after", "until", "while", "when");

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;

  Adjuncts(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
  }

  int skipTimes(int from) {
    int at = from;
    while (at < chunks.size()) {
      if (chunks.is(at, Chunk.TIME)) {
        at++;
      } else if (chunks.is(at, Chunk.ADVERB) && !chunks.is(at + 1, Chunk.ADJECTIVE)) {
        at++;
      } else if (chunks.is(at, Chunk.PREPOSITION) && chunks.is(at + 1, Chunk.TIME)) {
        at += 2;
      } else if ((chunks.is(at, Chunk.PREPOSITION) || chunks.is(at, Chunk.SUBORDINATOR))
          && chunks.is(at + 1, Chunk.THAT)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * After "in a statement", "to reporters": the chunk behind; {@code at} where it is no adjunct.
   * Prepositions that introduce a content are none.
   */
  int pastPhrase(int at, boolean any, Set<String> content) {
    int next = at;
    while (chunks.is(next, Chunk.PREPOSITION)
        && chunks.is(next + 1, Chunk.NOUN)
        && !content.contains(chunks.word(next))) {
      int head = chunks.head(next + 1);
      if (!any && !OCCASIONS.contains(tokens.lower(head))) {
        break;
      }
      next += 2;
      while (chunks.is(next, Chunk.PREPOSITION)
          && chunks.is(next + 1, Chunk.NOUN)
          && (chunks.word(next).equals("of") || chunks.word(next).equals("with"))) {
        next += 2;
      }
      next = skipTimes(next);
    }
    return next;
  }

  /** ", as others did, | that": the chunk "that" behind an aside, or -1. */
  int pastAside(int comma) {
    int ceiling = Math.min(chunks.size(), comma + REACH);
    for (int at = comma + 1; at < ceiling; at++) {
      if (chunks.is(at, Chunk.COMMA)) {
        return chunks.is(at + 1, Chunk.THAT) ? at + 1 : -1;
      }
    }
    return -1;
  }

  /** In a book, “Its Title,” | that: the "that" behind a quotation, or -1. */
  private int pastTitle(int quote) {
    Quotation q = quotes.opening(chunks.first(quote));
    if (q == null || q.to() >= chunks.to()) {
      return -1;
    }
    int at = chunks.at(q.to());
    return chunks.is(at, Chunk.THAT)
        ? at
        : chunks.is(at + 1, Chunk.THAT) && chunks.is(at, Chunk.COMMA) ? at + 1 : -1;
  }

  /** The next "that" or quotation with nothing but phrases, times and commas before it, or -1. */
  int sureSign(int from) {
    int ceiling = Math.min(chunks.size(), from + REACH);
    for (int at = from; at < ceiling; at++) {
      switch (chunks.kind(at)) {
        case THAT:
          return at;
        case QUOTE:
          int that = pastTitle(at);
          if (that > 0) {
            return that;
          }
          return quotes.opening(chunks.first(at)) != null
                  && (chunks.is(at - 1, Chunk.COMMA)
                      || chunks.is(at - 1, Chunk.COLON)
                      || chunks.is(at - 1, Chunk.TIME))
              ? at
              : -1;
        case PREPOSITION, NOUN, TIME, ADVERB, COMMA:
          break;
        case SUBORDINATOR:
          if (!chunks.is(at + 1, Chunk.VERB) || chunks.isFinite(at + 1)) {
            return -1;
          }
          break;
        case VERB:
          if (chunks.isFinite(at)) {
            return -1;
          }
          break;
        default:
          return -1;
      }
    }
    return -1;
  }

  /** "said so before he died": the one clause behind tells when. */
  boolean isOnlyWhen(int at) {
    if (!chunks.is(at, Chunk.SUBORDINATOR) || !WHEN.contains(chunks.word(at))) {
      return false;
    }
    int verbs = 0;
    for (int i = at + 1; i < chunks.size(); i++) {
      verbs += chunks.isFinite(i) ? 1 : 0;
    }
    return verbs < 2;
  }

  /** "300", "about 300", "more than 300". */
  boolean isNumber(int chunk) {
    for (int at = chunk; at < Math.min(chunks.size(), chunk + 4); at++) {
      switch (chunks.kind(at)) {
        case ADVERB, ADJECTIVE, PREPOSITION:
          break;
        case NOUN:
          for (int i = chunks.first(at); i < chunks.end(at); i++) {
            if (tokens.tag(i) == Tag.NUM) {
              return true;
            }
          }
          return false;
        default:
          return false;
      }
    }
    return false;
  }
}
