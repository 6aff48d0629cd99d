package org.capias.reading.speech;

import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb group in a row of chunks, left of it.
 *
 * <p>Steps over adverbs, times and whatever stands between two commas. Looks at most {@link #REACH}
 * chunks back.
 */
final class Subjects {
  /** Longer subjects than this are misread sentences. */
  private static final int REACH = 40;

  private final Tokens tokens;
  private final Chunks chunks;
  private final Asides asides;
  private final LeftPhrase left;

  Subjects(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.asides = new Asides(chunks);
    this.left = new LeftPhrase(tokens, chunks);
  }

  /** The noun right before a participle, or null. */
  @Nullable Source beside(int noun) {
    return left.plain(noun);
  }

  /** The subject left of a finite verb group, or null. */
  @Nullable Source before(int verb) {
    int at = skipBack(verb - 1);
    if (chunks.is(at, Chunk.RELATIVE)) {
      return relative(at);
    }
    if (floats(at)) {
      at--;
    }
    if (chunks.is(at, Chunk.CLOSING)) {
      int opening = left.opening(at);
      Source named = opening > 0 ? left.to(opening - 1) : null;
      // Rep. Ola Berg (D-Md.) said
      return named == null
          ? null
          : new Source(new Span(named.span().first(), chunks.end(at)), named.head());
    }
    if (chunks.is(at, Chunk.COMMA) || chunks.is(at, Chunk.DASH)) {
      return acrossComma(at);
    }
    if (chunks.is(at, Chunk.QUOTE)) {
      // A quoted word that ends the subject: the so-called “council” said.
      return chunks.is(at - 1, Chunk.NOUN) && chunks.is(at - 2, Chunk.QUOTE)
          ? left.to(at - 1)
          : null;
    }
    if (isInsideGroup(at)) {
      return before(at - 2);
    }
    if (chunks.is(at, Chunk.NOUN)) {
      return left.to(at);
    }
    if (!chunks.is(at, Chunk.VERB)) {
      return null;
    }
    Source before = contact(at);
    if (before == null) {
      before = beforeRelative(at);
    }
    boolean reduced =
        before == null && asides.endsLikeParticiple(at) && chunks.is(at - 1, Chunk.NOUN);
    Source noun = reduced ? left.to(at - 1) : null;
    if (noun == null) {
      return before;
    }
    // a poll released last week | found
    int end = chunks.is(at + 1, Chunk.TIME) && at + 1 < verb ? at + 1 : at;
    return new Source(new Span(noun.span().first(), chunks.end(end)), noun.head());
  }

  /** "was for a time considered": a phrase between the auxiliary and its verb. */
  private boolean isInsideGroup(int at) {
    return chunks.is(at, Chunk.NOUN)
        && chunks.is(at - 1, Chunk.PREPOSITION)
        && chunks.is(at - 2, Chunk.VERB)
        && (chunks.has(at - 2, Chunks.COPULA) || chunks.has(at - 2, Chunks.AUXILIARY));
  }

  /** "Berg, Holm and Novak all said", "they both agreed". */
  private boolean floats(int at) {
    if (!chunks.is(at, Chunk.NOUN) || chunks.end(at) - chunks.first(at) != 1) {
      return false;
    }
    return switch (chunks.word(at)) {
      case "all", "both", "each" ->
          chunks.is(at - 1, Chunk.NOUN) || chunks.is(at - 1, Chunk.CLOSING);
      default -> false;
    };
  }

  /** "the experts I interviewed said": a clause without a relative pronoun. */
  private @Nullable Source contact(int verb) {
    int pronoun = skipBack(verb - 1);
    boolean contact =
        chunks.is(pronoun, Chunk.NOUN)
            && chunks.has(pronoun, Chunks.PRONOUN)
            && chunks.is(pronoun - 1, Chunk.NOUN)
            && !chunks.has(pronoun - 1, Chunks.PRONOUN);
    Source noun = contact ? left.to(pronoun - 1) : null;
    return noun == null
        ? null
        : new Source(new Span(noun.span().first(), chunks.end(verb)), noun.head());
  }

  /** "a man who did not want his name used told": the noun before the relative clause. */
  private @Nullable Source beforeRelative(int from) {
    int floor = Math.max(0, from - REACH / 2);
    for (int at = from; at > floor; at--) {
      switch (chunks.kind(at)) {
        case RELATIVE:
          return chunks.is(at - 1, Chunk.NOUN) ? left.to(at - 1) : null;
        case VERB, NOUN, PREPOSITION, ADVERB, ADJECTIVE, TIME:
          break;
        default:
          return null;
      }
    }
    return null;
  }

  /** "who": the pronoun is the source, the noun before it names him. */
  private Source relative(int pronoun) {
    int noun = pronoun - 1;
    while (chunks.is(noun, Chunk.COMMA) || chunks.is(noun, Chunk.PREPOSITION)) {
      noun--;
    }
    if (chunks.is(noun, Chunk.CLOSING)) {
      noun = left.opening(noun) - 1;
    }
    while (chunks.is(noun, Chunk.NOUN)
        && chunks.is(noun - 1, Chunk.PREPOSITION)
        && chunks.word(noun - 1).equals("of")
        && chunks.is(noun - 2, Chunk.NOUN)) {
      noun -= 2;
    }
    int head = chunks.is(noun, Chunk.NOUN) ? chunks.head(noun) : chunks.head(pronoun);
    boolean some = chunks.word(pronoun - 1).equals("of") && chunks.is(pronoun - 2, Chunk.NOUN);
    // many of whom
    int first = some ? pronoun - 2 : pronoun;
    return new Source(new Span(chunks.first(first), chunks.end(pronoun)), head);
  }

  /** Adverbs and times between subject and verb, and prepositional phrases of time. */
  int skipBack(int from) {
    int at = from;
    while (at >= 0) {
      if (chunks.is(at, Chunk.ADVERB)) {
        at--;
      } else if (chunks.is(at, Chunk.TIME)) {
        at -= chunks.is(at - 1, Chunk.PREPOSITION) ? 2 : 1;
      } else {
        break;
      }
    }
    return at;
  }

  /** "Kersten, a legal scholar, told": what stands between two commas, and the subject before. */
  private @Nullable Source acrossComma(int comma) {
    Chunk mark = chunks.kind(comma);
    int floor = Math.max(0, comma - REACH);
    for (int at = comma - 1; at >= floor; at--) {
      if (chunks.is(at, Chunk.SEMICOLON) || chunks.is(at, Chunk.COLON)) {
        return null;
      }
      if (chunks.is(at, Chunk.QUOTE)) {
        return null;
      }
      if (chunks.is(at, mark) && asides.isInserted(at + 1, comma)) {
        int before = skipBack(at - 1);
        if (chunks.is(before, Chunk.CLOSING)) {
          before = left.opening(before) - 1;
        }
        if (chunks.is(before, Chunk.RELATIVE)) {
          return relative(before);
        }
        if (!chunks.is(before, Chunk.NOUN)) {
          return null;
        }
        Source subject = left.to(before);
        if (subject == null) {
          return null;
        }
        Source named = named(subject);
        if (named != null) {
          return new Source(new Span(named.span().first(), chunks.end(comma)), named.head());
        }
        int governor = chunks.at(subject.span().first()) - 1;
        if (chunks.is(governor, Chunk.PREPOSITION) && governor > floor && asides.isNested(governor)
            || isStateOfTown(before)) {
          continue;
        }
        boolean describes = !asides.isInterjection(at + 1, comma);
        int end = describes ? chunks.end(comma) : subject.span().end();
        return new Source(new Span(subject.span().first(), end), subject.head());
      }
    }
    return overlong(comma);
  }

  /**
   * "A study of towns that lost a bridge since May 1, 2015, shows": a comma parts a long subject at
   * the head of its sentence from the verb.
   */
  private @Nullable Source overlong(int comma) {
    if (!chunks.is(0, Chunk.NOUN) || chunks.has(0, Chunks.PRONOUN)) {
      return null;
    }
    boolean relative = false;
    for (int at = 1; at < comma; at++) {
      switch (chunks.kind(at)) {
        case RELATIVE:
          relative = true;
          break;
        case VERB:
          if (chunks.isFinite(at) && !relative) {
            return null;
          }
          relative &= !chunks.isFinite(at);
          break;
        case NOUN, PREPOSITION, ADJECTIVE, ADVERB, TIME, COORDINATOR:
          break;
        default:
          return null;
      }
    }
    return new Source(new Span(chunks.first(0), chunks.end(comma)), chunks.head(0));
  }

  /**
   * "Marta Holm, president of the union, which …, said", "Ola Berg, 56, who …": the name that a
   * phrase between commas describes; null where the phrase stands for itself.
   */
  private @Nullable Source named(Source described) {
    int first = chunks.at(described.span().first());
    int at = first;
    while (describes(at)
        && chunks.is(at - 1, Chunk.COMMA)
        && (chunks.is(at - 2, Chunk.NOUN) || chunks.is(at - 2, Chunk.CLOSING))) {
      int noun = chunks.is(at - 2, Chunk.CLOSING) ? left.opening(at - 2) - 1 : at - 2;
      Source name = chunks.is(noun, Chunk.NOUN) ? left.to(noun) : null;
      if (name == null) {
        return null;
      }
      at = chunks.at(name.span().first());
      switch (chunks.kind(at - 1)) {
        case VERB, PREPOSITION, COORDINATOR:
          return null;
        default:
          break;
      }
      if (isName(name.head())) {
        return name;
      }
    }
    return null;
  }

  /** "Ola Berg, 59, of Ashton, Md., said". */
  private boolean isStateOfTown(int noun) {
    return tokens.lower(chunks.head(noun)).endsWith(".")
        && chunks.end(noun) - chunks.first(noun) == 1
        && chunks.is(noun - 1, Chunk.COMMA)
        && chunks.is(noun - 2, Chunk.NOUN)
        && chunks.is(noun - 3, Chunk.PREPOSITION);
  }

  private boolean isName(int token) {
    return tokens.tag(token) == Tag.PROPN;
  }

  /** "the foreign minister", "president of …", "56": no name. */
  private boolean describes(int noun) {
    int first = chunks.first(noun);
    return switch (tokens.tag(first)) {
      case DET, NUM, NOUN, ADJ -> tokens.shape(first) != Shape.CAPITALISED;
      default -> false;
    };
  }
}
