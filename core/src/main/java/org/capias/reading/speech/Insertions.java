package org.capias.reading.speech;

import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that a comma or a dash parts from their verb: "Ola Berg, a pilot, | said", "Critics,
 * like Berg and Holm, | say". Looks at most {@link #REACH} chunks back.
 */
final class Insertions {
  /** Longer subjects than this are misread sentences. */
  private static final int REACH = 40;

  private final Tokens tokens;
  private final Chunks chunks;
  private final Asides asides;
  private final LeftPhrase left;
  private final Relatives relatives;

  Insertions(Tokens tokens, Chunks chunks, Asides asides, LeftPhrase left, Relatives relatives) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.asides = asides;
    this.left = left;
    this.relatives = relatives;
  }

  /** "Kersten, a legal scholar, told": what stands between two commas, and the subject before. */
  @Nullable Source before(int comma) {
    Chunk mark = chunks.kind(comma);
    int floor = Math.max(0, comma - REACH);
    Source listed = mark == Chunk.COMMA ? beforeExamples(comma, floor) : null;
    if (listed != null) {
      return listed;
    }
    for (int at = comma - 1; at >= floor; at--) {
      if (chunks.is(at, Chunk.SEMICOLON) || chunks.is(at, Chunk.COLON)) {
        return null;
      }
      if (chunks.is(at, Chunk.QUOTE)) {
        return null;
      }
      if (chunks.is(at, mark) && asides.isInserted(at + 1, comma)) {
        int before = asides.skipBack(at - 1);
        if (chunks.is(before, Chunk.CLOSING)) {
          before = left.opening(before) - 1;
        }
        if (chunks.is(before, Chunk.RELATIVE)) {
          return relatives.of(before);
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

  /** "Critics of the plan, like A, a baker, and B, | say": examples between commas, or null. */
  private @Nullable Source beforeExamples(int comma, int floor) {
    for (int at = comma - 1; at > floor; at--) {
      if (chunks.isFinite(at) && !asides.endsLikeParticiple(at)) {
        return null;
      }
      String word = chunks.word(at);
      boolean opens = word.equals("like") || word.equals("including") || word.equals("such");
      if (opens && chunks.is(at - 1, Chunk.COMMA) && chunks.is(at - 2, Chunk.NOUN)) {
        Source named = left.to(at - 2);
        return named == null
            ? null
            : new Source(new Span(named.span().first(), chunks.end(comma)), named.head());
      }
    }
    return null;
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
  @Nullable Source named(Source described) {
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
    String word = tokens.word(first);
    if (word.length() > 3 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0) {
      // Rep. Peter King, R-N.Y., who opposes it, said
      return true;
    }
    return switch (tokens.tag(first)) {
      case DET, NUM, NOUN, ADJ -> tokens.shape(first) != Shape.CAPITALISED;
      default -> false;
    };
  }
}
