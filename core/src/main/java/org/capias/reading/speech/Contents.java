package org.capias.reading.speech;

import java.util.Set;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the complement of a cue to its right: where the content begins, by the frames that the verb
 * takes, and where it ends.
 *
 * <p>The file is over 300 lines: where a content begins and where it ends depend on each other.
 */
final class Contents {
  /**
   * Chunks looked at between a verb and its content ("told reporters at a news conference that").
   */
  private static final int REACH = 14;

  private static final Set<String> OCCASIONS = Lexicon.words("occasions.txt");

  /**
   * Beginning of a content.
   *
   * @param chunk its first chunk
   * @param cueEnd one after the last chunk of the cue, the preposition before the content included
   * @param frame letter of the frame that fits
   */
  record Begin(int chunk, int cueEnd, char frame) {
    /** What the frame is called. */
    String name() {
      return switch (frame) {
        case 'b', 'c' -> "clause";
        case 'q', 'Q' -> "quotation";
        case 'w' -> "question";
        case 'i' -> "infinitive";
        case 'g' -> "gerund";
        case 'o' -> "person and infinitive";
        case 'p' -> "preposition";
        default -> "object";
      };
    }

    /** Clauses, quotations and infinitives: sure signs of a content. */
    boolean isStrong() {
      return frame != 'n' && frame != 'p' && frame != 'a';
    }
  }

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final Subjects subjects;
  private final RightPhrase right;

  Contents(Tokens tokens, Chunks chunks, QuoteMap quotes, Subjects subjects) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = subjects;
    this.right = new RightPhrase(chunks);
  }

  /** One after the last chunk of verb and particle, or -1 where the particle is missing. */
  int cueEnd(int verb, Cue cue) {
    if (cue.particle().isEmpty()) {
      return verb + 1;
    }
    int token = chunks.end(verb);
    int at = verb + 1;
    while (chunks.is(at, Chunk.TIME)) {
      token = chunks.end(at++);
    }
    String particle = cue.particle();
    for (int from = 0; from < particle.length(); token++) {
      int space = particle.indexOf(' ', from);
      int to = space < 0 ? particle.length() : space;
      if (token >= chunks.to() || !tokens.is(token, particle.substring(from, to))) {
        return -1;
      }
      from = to + 1;
    }
    int last = chunks.at(token - 1);
    return chunks.end(last) == token ? last + 1 : -1;
  }

  /** Where the content right of a verb group begins; null where none stands there. */
  @Nullable Begin begin(int cueEnd, Cue cue) {
    return begin(cueEnd, cueEnd, cue, true);
  }

  private @Nullable Begin begin(int start, int cueEnd, Cue cue, boolean mayAddress) {
    int at = skipTimes(start);
    Begin quoted = quotation(at, cueEnd);
    if (quoted != null) {
      return quoted;
    }
    switch (chunks.kind(at)) {
      case COMMA:
        int aside = pastAside(at);
        return aside > 0 && cue.takes('c') ? new Begin(aside, cueEnd, 'c') : null;
      case THAT:
        return cue.takes('c') || cue.takes('t') || cue.takes('x')
            ? new Begin(at, cueEnd, 'c')
            : null;
      case QUESTION:
        return cue.takes('w') || cue.takes('c') ? new Begin(at, cueEnd, 'w') : null;
      case COLON:
        return cue.takes('q') && at + 1 < chunks.size() ? new Begin(at + 1, cueEnd, 'q') : null;
      case VERB:
        return verb(at, cueEnd, cue);
      case PREPOSITION:
        return preposition(at, cueEnd, cue, mayAddress);
      case NOUN:
        return noun(at, cueEnd, cue, mayAddress);
      case ADJECTIVE, OTHER, SUBORDINATOR:
        if (cue.takes('c') && bareClause(at)) {
          return new Begin(at, cueEnd, 'b');
        }
        return cue.takes('a') || cue.takes('n') && chunks.is(at, Chunk.ADJECTIVE)
            ? new Begin(at, cueEnd, 'n')
            : null;
      default:
        return null;
    }
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

  /** ", as others did, | that": the chunk "that" behind an aside, or -1. */
  private int pastAside(int comma) {
    int ceiling = Math.min(chunks.size(), comma + REACH);
    for (int at = comma + 1; at < ceiling; at++) {
      if (chunks.is(at, Chunk.COMMA)) {
        return chunks.is(at + 1, Chunk.THAT) ? at + 1 : -1;
      }
    }
    return -1;
  }

  private int skipTimes(int from) {
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

  private @Nullable Begin quotation(int at, int cueEnd) {
    int mark = chunks.is(at, Chunk.COMMA) || chunks.is(at, Chunk.COLON) ? at + 1 : at;
    if (!chunks.is(mark, Chunk.QUOTE)) {
      return null;
    }
    Quotation q = quotes.opening(chunks.first(mark));
    return q == null ? null : new Begin(mark, cueEnd, chunks.is(at, Chunk.COMMA) ? 'Q' : 'q');
  }

  private @Nullable Begin verb(int at, int cueEnd, Cue cue) {
    if (chunks.has(at, Chunks.INFINITIVE)) {
      boolean negated =
          chunks.is(at - 1, Chunk.ADVERB)
              && at - 1 >= cueEnd
              && (chunks.word(at - 1).equals("not") || chunks.word(at - 1).equals("never"));
      return cue.takes('i') || cue.takes('o')
          ? new Begin(negated ? at - 1 : at, cueEnd, 'i')
          : null;
    }
    if (chunks.has(at, Chunks.ING)) {
      return cue.takes('g') || cue.takes('c') || cue.takes('n') ? new Begin(at, cueEnd, 'g') : null;
    }
    return null;
  }

  private @Nullable Begin preposition(int at, int cueEnd, Cue cue, boolean mayAddress) {
    String word = chunks.word(at);
    if (word.equals("about") && cue.takes('c') && isNumber(at + 1) && bareClause(at)) {
      return new Begin(at, cueEnd, 'c');
    }
    if (cue.prepositions().contains(word)) {
      if (quotation(at + 1, cueEnd) != null || at + 1 < chunks.size()) {
        return new Begin(at + 1, at + 1, 'p');
      }
    }
    boolean addressed = word.equals("to") || word.equals("with");
    int past = pastPhrase(at, addressed || !cue.takes('c'));
    if (past > at && mayAddress) {
      Begin later = begin(past, cueEnd, cue, false);
      if (later != null && (later.isStrong() || addressed || later.frame() == 'p')) {
        return later;
      }
    }
    int sure = sureSign(at);
    if (sure >= 0 && (cue.takes('c') || cue.takes('q') || cue.takes('x'))) {
      return new Begin(sure, cueEnd, 'c');
    }
    return cue.takes('c') && bareClause(past > at ? past : at)
        ? new Begin(past > at ? past : at, cueEnd, 'b')
        : null;
  }

  /**
   * After "in a statement", "to reporters": the chunk behind; {@code at} where it is no adjunct.
   */
  private int pastPhrase(int at, boolean any) {
    int next = at;
    while (chunks.is(next, Chunk.PREPOSITION) && chunks.is(next + 1, Chunk.NOUN)) {
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

  /** The next "that" or quotation with nothing but phrases, times and commas before it, or -1. */
  private int sureSign(int from) {
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

  /** "put the dead at 300": an object and its number. */
  private @Nullable Begin estimated(int at, int cueEnd) {
    int ceiling = Math.min(chunks.size(), at + REACH);
    for (int i = at + 1; i < ceiling; i++) {
      switch (chunks.kind(i)) {
        case PREPOSITION:
          if (chunks.word(i).equals("at") && isNumber(i + 1)) {
            return new Begin(at, cueEnd, 'n');
          }
          break;
        case NOUN, TIME, ADVERB, ADJECTIVE:
          break;
        default:
          return null;
      }
    }
    return null;
  }

  /** "300", "about 300", "more than 300". */
  private boolean isNumber(int chunk) {
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

  private @Nullable Begin noun(int at, int cueEnd, Cue cue, boolean mayAddress) {
    if (cue.takes('e')) {
      return estimated(at, cueEnd);
    }
    if (cue.takes('o')) {
      int edge = right.edge(at);
      int next = skipTimes(edge + 1);
      if (chunks.is(next, Chunk.VERB) && chunks.has(next, Chunks.INFINITIVE)) {
        return new Begin(at, cueEnd, 'o');
      }
    }
    if (cue.takes('x') && mayAddress) {
      Begin told = addressed(at, cueEnd, cue);
      if (told != null) {
        return told;
      }
    }
    if (cue.takes('c') && bareClause(at)) {
      return new Begin(at, cueEnd, 'b');
    }
    if (cue.takes('n') || cue.takes('a') || cue.takes('o')) {
      return new Begin(at, cueEnd, cue.takes('a') && !cue.takes('n') ? 'a' : 'n');
    }
    return null;
  }

  /** "told Reuters that …": content after the person spoken to. */
  private @Nullable Begin addressed(int at, int cueEnd, Cue cue) {
    int past = at + 1;
    while (past < chunks.size()) {
      Begin later = begin(past, cueEnd, cue, false);
      if (later != null && later.frame() != 'n' && later.frame() != 'a') {
        return later;
      }
      if (chunks.is(past, Chunk.COORDINATOR) && chunks.is(past + 1, Chunk.NOUN)
          || chunks.is(past, Chunk.PREPOSITION) && chunks.is(past + 1, Chunk.NOUN)) {
        past += 2;
      } else {
        return null;
      }
    }
    return null;
  }

  /** Whether a clause without "that" begins here: a noun phrase and then a finite verb. */
  boolean bareClause(int from) {
    int ceiling = Math.min(chunks.size(), from + REACH);
    boolean relative = false;
    boolean noun = false;
    int commas = 0;
    for (int at = from; at < ceiling; at++) {
      switch (chunks.kind(at)) {
        case RELATIVE:
          relative = true;
          break;
        case VERB:
          if (chunks.isFinite(at)) {
            boolean aside = chunks.is(at - 1, Chunk.COMMA) && commas % 2 == 1;
            if (aside || chunks.is(at - 1, Chunk.COORDINATOR)) {
              return false;
            }
            if (!relative) {
              return noun;
            }
            relative = false;
          } else if (chunks.is(at - 1, Chunk.COMMA) && noun) {
            return false;
          }
          break;
        case NOUN, TIME:
          noun = true;
          break;
        case COMMA:
          commas++;
          boolean closes = chunks.is(at + 1, Chunk.COORDINATOR) && !chunks.is(at + 2, Chunk.NOUN);
          if (closes || at > from && !relative && startsLoose(from)) {
            return false;
          }
          break;
        case PREPOSITION, ADVERB, ADJECTIVE, COORDINATOR, QUOTE, OPENING, CLOSING, OTHER:
          break;
        case SUBORDINATOR, QUESTION:
          if (at > from) {
            return false;
          }
          break;
        default:
          return false;
      }
    }
    return false;
  }

  private boolean startsLoose(int from) {
    return switch (chunks.kind(from)) {
      case NOUN, PREPOSITION, SUBORDINATOR -> false;
      default -> true;
    };
  }
}
