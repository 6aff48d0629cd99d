package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase to its left end: "protesters marching through the city | said", "Mali, Niger
 * and the union | said", "a study that appeared in the journal | found". Used where the source
 * stands before its cue.
 *
 * <p>Takes prepositional phrases, lists, relative clauses and reduced ones as part of the phrase.
 */
final class LeftPhrase {
  /** Longer subjects than this are misread sentences. */
  private static final int REACH = 40;

  /** Prepositions that begin an adjunct of the clause rather than hang on a noun. */
  private static final Set<String> PARTING =
      Set.of(
          "before",
          "after",
          "since",
          "until",
          "till",
          "during",
          "despite",
          "as",
          "than",
          "like",
          "because",
          "unlike",
          "through",
          "throughout",
          "amid",
          "following",
          "upon");

  private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");
  private static final Set<String> JOINING = Set.of("and", "or", "nor", "&");

  private final Tokens tokens;
  private final Chunks chunks;
  private final Asides asides;

  LeftPhrase(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.asides = new Asides(chunks);
  }

  /** The phrase that ends with the noun chunk {@code last}, or null for "him". */
  @Nullable Source to(int last) {
    if (OBJECTS.contains(chunks.word(last))
        && chunks.has(last, Chunks.PRONOUN)
        && governor(last) < 0) {
      return null;
    }
    int first = last;
    int head = last;
    int floor = Math.max(0, last - REACH);
    while (first > floor) {
      int noun = governor(first);
      if (noun >= 0) {
        first = noun;
        head = noun;
        continue;
      }
      int list = chunks.is(first - 1, Chunk.COORDINATOR) ? list(first - 1) : -1;
      if (list < 0) {
        break;
      }
      first = list;
    }
    return new Source(new Span(begin(first), chunks.end(last)), chunks.head(head));
  }

  /** The same without the clauses it may be part of: "the video showed | Tlaib telling". */
  @Nullable Source plain(int last) {
    return chunks.is(last - 1, Chunk.VERB)
        ? new Source(new Span(begin(last), chunks.end(last)), chunks.head(last))
        : to(last);
  }

  /** The noun that the phrase before {@code first} hangs on, with what joins them; or -1. */
  private int governor(int first) {
    int before = first - 1;
    if (chunks.is(before, Chunk.VERB)) {
      int relative = relativeClause(before);
      return relative >= 0 ? relative : farRelative(first);
    }
    if (!chunks.is(before, Chunk.PREPOSITION)) {
      return -1;
    }
    int noun = before - 1;
    if (chunks.is(noun, Chunk.CLOSING)) {
      noun = opening(noun) - 1;
    }
    if (chunks.is(noun, Chunk.ADJECTIVE) && chunks.is(noun - 1, Chunk.NOUN)) {
      // those close to him
      return noun - 1;
    }
    if (chunks.is(noun, Chunk.COORDINATOR)
        && chunks.is(noun - 1, Chunk.NOUN)
        && chunks.is(noun - 2, Chunk.PREPOSITION)) {
      noun--;
    }
    if (chunks.is(noun, Chunk.NOUN)
        && !chunks.has(noun, Chunks.PRONOUN)
        && !PARTING.contains(chunks.word(before))) {
      return noun;
    }
    int verb = before - 1;
    while (chunks.is(verb, Chunk.TIME)) {
      // a study released on Tuesday by
      verb -= chunks.is(verb - 1, Chunk.PREPOSITION) ? 2 : 1;
    }
    int reduced = reducedClause(verb);
    return reduced >= 0 ? reduced : farRelative(first);
  }

  /** "a man shot by police said": from the participle back to the noun it describes, or -1. */
  private int reducedClause(int verb) {
    if (!chunks.is(verb, Chunk.VERB)) {
      return -1;
    }
    boolean participle = chunks.has(verb, Chunks.ING) || asides.endsLikeParticiple(verb);
    int noun = verb - 1;
    while (chunks.is(noun, Chunk.ADVERB)) {
      noun--;
    }
    return participle && chunks.is(noun, Chunk.NOUN) ? noun : -1;
  }

  /**
   * "the officer who shot him said": from the verb of the relative clause back to the noun, or -1.
   */
  private int relativeClause(int verb) {
    int at = verb - 1;
    while (chunks.is(at, Chunk.ADVERB) || chunks.is(at, Chunk.VERB)) {
      at--;
    }
    if (chunks.is(at, Chunk.RELATIVE) && chunks.is(at - 1, Chunk.NOUN)) {
      return at - 1;
    }
    return reducedClause(verb);
  }

  /**
   * "leaders who have been among the opponents of the plan | agreed": the relative pronoun is the
   * subject of the one verb behind it, so the next verb is that of the noun before it; or -1.
   */
  private int farRelative(int first) {
    int floor = Math.max(0, first - REACH / 2);
    int verbs = 0;
    for (int at = first - 1; at > floor; at--) {
      switch (chunks.kind(at)) {
        case RELATIVE:
          boolean subject = chunks.is(at + 1, Chunk.VERB) || chunks.is(at + 1, Chunk.ADVERB);
          return verbs == 1 && subject && chunks.is(at - 1, Chunk.NOUN) ? at - 1 : -1;
        case VERB:
          if (chunks.isFinite(at) && (++verbs > 1 || at == first - 1 && takesClause(at))) {
            return -1;
          }
          break;
        case NOUN, PREPOSITION, ADVERB, ADJECTIVE, TIME:
          break;
        default:
          return -1;
      }
    }
    return -1;
  }

  private boolean takesClause(int verb) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(verb)));
    return entries != null && entries.get(0).cue().takes('c');
  }

  /** "Mali, Niger and X said": first noun of the list that the coordinator closes, or -1. */
  private int list(int coordinator) {
    if (!JOINING.contains(chunks.word(coordinator))) {
      return -1;
    }
    boolean comma = chunks.is(coordinator - 1, Chunk.COMMA);
    int at = coordinator - (comma ? 2 : 1);
    if (chunks.is(at, Chunk.CLOSING)) {
      at = opening(at) - 1;
    }
    if (chunks.is(at, Chunk.ADJECTIVE) && !comma) {
      // federal and state officials
      return chunks.is(at - 1, Chunk.VERB) ? -1 : at;
    }
    int first = -1;
    int items = 0;
    while (chunks.is(at, Chunk.NOUN)) {
      int item = at;
      while (chunks.word(item - 1).equals("of") && chunks.is(item - 2, Chunk.NOUN)) {
        item -= 2;
      }
      if (first >= 0 && isGoverned(item)) {
        // At her school, | Joseph and others said
        break;
      }
      first = item;
      items++;
      if (!chunks.is(first - 1, Chunk.COMMA)) {
        break;
      }
      at = chunks.is(first - 2, Chunk.CLOSING) ? opening(first - 2) - 1 : first - 2;
    }
    if (first < 0 || comma && items < 2) {
      return first < 0 || items < 1 ? -1 : pair(first);
    }
    int before = before(first);
    return switch (chunks.kind(before)) {
      case VERB -> takesClause(before) ? first : -1;
      case PREPOSITION ->
          PARTING.contains(chunks.word(before)) || !comma && chunks.is(before - 1, Chunk.NOUN)
              ? first
              : -1;
      default -> first;
    };
  }

  /** "The mayor, and his deputy, said": two joined behind a comma, at the head of a clause. */
  private int pair(int first) {
    return switch (chunks.kind(before(first))) {
      case STOP, QUOTE, SEMICOLON, COLON -> first;
      default -> -1;
    };
  }

  private boolean isGoverned(int noun) {
    Chunk kind = chunks.kind(before(noun));
    return kind == Chunk.VERB || kind == Chunk.PREPOSITION;
  }

  private int before(int noun) {
    int at = noun - 1;
    while (chunks.is(at, Chunk.ADVERB) || chunks.is(at, Chunk.TIME)) {
      at--;
    }
    return at;
  }

  /** First token of the phrase, with "more than" and "nearly" before a number. */
  private int begin(int first) {
    int at = first;
    if (chunks.is(at - 1, Chunk.COORDINATOR) && chunks.word(at - 1).equals("both")) {
      return chunks.first(at - 1);
    }
    if (tokens.tag(chunks.first(first)) == Tag.NUM) {
      String word = chunks.word(at - 1);
      if (word.equals("than") || word.equals("least")) {
        at -= 2;
      } else if (chunks.is(at - 1, Chunk.ADVERB)) {
        at--;
      }
    }
    return chunks.first(Math.max(at, 0));
  }

  /** The opening bracket that a closing one belongs to, or -1. */
  int opening(int closing) {
    int floor = Math.max(0, closing - REACH);
    for (int at = closing - 1; at >= floor; at--) {
      if (chunks.is(at, Chunk.OPENING)) {
        return at;
      }
    }
    return -1;
  }
}
