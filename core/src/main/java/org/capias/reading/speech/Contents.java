package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The complement of a cue to its right: where it begins, by the frames of the verb, and ends. */
final class Contents {
  /**
   * Chunks looked at between a verb and its content ("told reporters at a news conference that").
   */
  private static final int REACH = 14;

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
  private final RightPhrase right;
  private final Clauses clauses;
  private final Adjuncts adjuncts;

  Contents(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.right = new RightPhrase(chunks);
    this.clauses = new Clauses(chunks);
    this.adjuncts = new Adjuncts(tokens, chunks, quotes);
  }

  /** Where the content right of a verb group begins; null where none stands there. */
  @Nullable Begin begin(int cueEnd, Cue cue) {
    return begin(cueEnd, cueEnd, cue, true);
  }

  private @Nullable Begin begin(int start, int cueEnd, Cue cue, boolean mayAddress) {
    int at = adjuncts.skipTimes(start);
    Begin quoted = quotation(at, cueEnd);
    if (quoted != null) {
      return quoted;
    }
    switch (chunks.kind(at)) {
      case COMMA:
        int aside = adjuncts.pastAside(at);
        return aside > 0 && cue.takes('c') ? new Begin(aside, cueEnd, 'c') : null;
      case THAT:
        return cue.takes('c') || cue.takes('t') || cue.takes('x')
            ? new Begin(at, cueEnd, 'c')
            : null;
      case QUESTION:
        if (cue.takes('w') || cue.takes('c')) {
          return new Begin(at, cueEnd, 'w');
        }
        return cue.takes('n') && chunks.word(at).equals("what") ? new Begin(at, cueEnd, 'n') : null;
      case COLON:
        return cue.takes('q') && at + 1 < chunks.size() ? new Begin(at + 1, cueEnd, 'q') : null;
      case VERB:
        return verb(at, cueEnd, cue);
      case PREPOSITION:
        return preposition(at, cueEnd, cue, mayAddress);
      case NOUN:
        return noun(at, cueEnd, cue, mayAddress);
      case ADJECTIVE, OTHER, SUBORDINATOR:
        if (adjuncts.isOnlyWhen(at)) {
          return null;
        }
        if (cue.takes('c') && clauses.beginsAt(at)) {
          return new Begin(at, cueEnd, 'b');
        }
        return cue.takes('a') || cue.takes('n') && chunks.is(at, Chunk.ADJECTIVE)
            ? new Begin(at, cueEnd, 'n')
            : null;
      default:
        return null;
    }
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
      boolean gerund = cue.takes('g') || cue.takes('n') || cue.takes('c') && at == cueEnd;
      return gerund ? new Begin(at, cueEnd, 'g') : null;
    }
    return null;
  }

  private @Nullable Begin preposition(int at, int cueEnd, Cue cue, boolean mayAddress) {
    String word = chunks.word(at);
    if (word.equals("about")
        && cue.takes('c')
        && adjuncts.isNumber(at + 1)
        && clauses.beginsAt(at)) {
      return new Begin(at, cueEnd, 'c');
    }
    boolean fronted = word.equals("as") && cue.takes('a') && at == cueEnd;
    if (fronted || cue.prepositions().contains(word)) {
      // "for talks | her office billed as": what is called so stands before
      if (quotation(at + 1, cueEnd) != null || at + 1 < chunks.size()) {
        return new Begin(at + 1, at + 1, 'p');
      }
    }
    boolean addressed = word.equals("to") || word.equals("with");
    int past = adjuncts.pastPhrase(at, addressed || !cue.takes('c'), cue.prepositions());
    if (past > at && mayAddress) {
      Begin later = begin(past, cueEnd, cue, false);
      if (later != null && (later.isStrong() || addressed || later.frame() == 'p')) {
        return later;
      }
    }
    if (cue.takes('i') && mayAddress) {
      // decided after a long debate not to
      int any = adjuncts.pastPhrase(at, true, cue.prepositions());
      if (chunks.is(any, Chunk.VERB) && chunks.has(any, Chunks.INFINITIVE)) {
        return verb(any, cueEnd, cue);
      }
    }
    int sure = adjuncts.sureSign(at);
    if (sure >= 0 && (cue.takes('c') || cue.takes('q') || cue.takes('x'))) {
      return new Begin(sure, cueEnd, 'c');
    }
    return cue.takes('c') && clauses.beginsAt(past > at ? past : at)
        ? new Begin(past > at ? past : at, cueEnd, 'b')
        : null;
  }

  /** "put the dead at 300": an object and its number. */
  private @Nullable Begin estimated(int at, int cueEnd) {
    int ceiling = Math.min(chunks.size(), at + REACH);
    for (int i = at + 1; i < ceiling; i++) {
      switch (chunks.kind(i)) {
        case PREPOSITION:
          if (chunks.word(i).equals("at") && adjuncts.isNumber(i + 1)) {
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

  private @Nullable Begin noun(int at, int cueEnd, Cue cue, boolean mayAddress) {
    if (cue.takes('e')) {
      return estimated(at, cueEnd);
    }
    if (cue.takes('o')) {
      int edge = right.edge(at);
      int next = adjuncts.skipTimes(edge + 1);
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
    if (cue.takes('c') && clauses.beginsAt(at)) {
      return new Begin(at, cueEnd, 'b');
    }
    if (isQuoted(at) || isOneself(at) && !cue.takes('a')) {
      return null;
    }
    if (cue.takes('n') || cue.takes('a') || cue.takes('o')) {
      return new Begin(at, cueEnd, cue.takes('a') && !cue.takes('n') ? 'a' : 'n');
    }
    return null;
  }

  /** "him a liar", "the plan reckless", "it “a shame”", "them as foes": a noun and what it is. */
  boolean isPredicated(int noun) {
    int next = adjuncts.skipTimes(right.edge(noun) + 1);
    return switch (chunks.kind(next)) {
      case NOUN, ADJECTIVE, QUOTE -> true;
      case VERB -> !chunks.isFinite(next) || chunks.isBareParticiple(next);
      default -> chunks.word(next).equals("as") || holdsAs(noun, next);
    };
  }

  /** The phrase ran on over "as": "see them as foes". */
  private boolean holdsAs(int noun, int end) {
    for (int at = noun + 1; at < end; at++) {
      if (chunks.word(at).equals("as")) {
        return true;
      }
    }
    return false;
  }

  /** "must explain himself": nothing is said of what. */
  private boolean isOneself(int at) {
    String word = chunks.word(at);
    boolean alone = chunks.end(at) - chunks.first(at) == 1;
    return alone && (word.endsWith("self") || word.endsWith("selves"));
  }

  /** "quoted him as saying": what follows is his. */
  private boolean isQuoted(int at) {
    int as = right.edge(at) + 1;
    return chunks.word(as).equals("as")
        && chunks.is(as + 1, Chunk.VERB)
        && chunks.has(as + 1, Chunks.ING)
        && Cues.english().of(chunks.word(as + 1)) != null;
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
}
