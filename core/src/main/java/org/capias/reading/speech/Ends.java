package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Finds where a content ends: at the end of its sentence, unless the narrator or the next cue takes
 * over before.
 */
final class Ends {
  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final RightPhrase right;

  Ends(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.right = new RightPhrase(chunks);
  }

  /** One after the last token of a content that begins with a chunk. */
  int end(int begin, char frame) {
    return end(begin, frame, false, false);
  }

  /** The same for a cue inside a relative clause, whose content ends where the main verb comes. */
  int end(int begin, char frame, boolean relative) {
    return end(begin, frame, relative, false);
  }

  /** The same for a cue in a clause that begins with a conjunction: the main clause ends it. */
  int end(int begin, char frame, boolean relative, boolean subordinate) {
    int end = inSentence(begin, frame, relative, subordinate);
    Quotation cut = quotes.at(end - 1);
    boolean goesOn = cut != null && cut.to() > chunks.to() && cut.from() >= chunks.first(begin);
    return cut != null && goesOn ? cut.to() : end;
  }

  private int inSentence(int begin, char frame, boolean relative, boolean subordinate) {
    int size = chunks.size();
    Quotation held = quotes.at(chunks.first(begin));
    boolean clause = frame == 'c' || frame == 'b' || frame == 'w' || frame == 'q' || frame == 'Q';
    if (held != null && held.from() == chunks.first(begin)) {
      if (held.to() > chunks.to()) {
        return held.to();
      }
      int after = chunks.at(Math.min(held.to(), chunks.to()) - 1) + 1;
      if (after >= size || held.to() >= chunks.to()) {
        return Math.min(held.to(), trimmed(size));
      }
      if (endsWithQuote(after)) {
        return held.to();
      }
    }
    if (held != null && held.from() < chunks.first(begin)) {
      // Words of somebody quoted: whatever they report stays inside the marks.
      size = Math.min(size, chunks.at(Math.min(held.end(), chunks.to()) - 1) + 1);
    }
    for (int at = begin + 1; at < size; at++) {
      Quotation q = quotes.at(chunks.first(at));
      if (q != null && chunks.first(at) > q.from() && chunks.end(at) < q.to()) {
        continue;
      }
      if (stops(at, begin, clause)
          || relative && resumes(at, begin, clause)
          || subordinate && chunks.is(at, Chunk.COMMA) && startsMain(at + 1)) {
        return trimmed(at);
      }
    }
    return trimmed(size);
  }

  /** After a quotation that began the content: whether the content ends with it. */
  private boolean endsWithQuote(int after) {
    return switch (chunks.kind(after)) {
      case STOP, SEMICOLON, COORDINATOR, CLOSING, COMMA, SUBORDINATOR -> true;
      default -> false;
    };
  }

  /** "who did not want his name used | told", "who speaks for the embassy, | told". */
  private boolean resumes(int at, int begin, boolean clause) {
    if (!chunks.isFinite(at) || chunks.is(at - 1, Chunk.NOUN) && clause) {
      return false;
    }
    return switch (chunks.kind(at - 1)) {
      case COMMA, VERB, CLOSING, ADVERB, TIME -> true;
      case NOUN ->
          !chunks.is(at - 2, Chunk.RELATIVE)
              && !chunks.is(at - 2, Chunk.NOUN)
              && !chunks.is(at - 2, Chunk.SUBORDINATOR)
              && !chunks.is(at - 2, Chunk.QUESTION)
              && !chunks.is(at - 2, Chunk.THAT);
      default -> false;
    };
  }

  private boolean stops(int at, int begin, boolean clause) {
    switch (chunks.kind(at)) {
      case SEMICOLON:
        return true;
      case STOP:
        return !chunks.is(at + 1, Chunk.COMMA) && !chunks.is(at + 1, Chunk.CLOSING);
      case COORDINATOR:
        return coordinated(at, begin, clause);
      case COMMA:
        return comma(at, begin, clause);
      case SUBORDINATOR:
        return subordinated(at, clause);
      default:
        return false;
    }
  }

  /** "and added": a verb of saying that shares the subject; "but he said": one with its own. */
  private boolean coordinated(int at, int begin, boolean clause) {
    int next = at + 1;
    while (chunks.is(next, Chunk.ADVERB)) {
      next++;
    }
    if (chunks.word(at).equals("neither")) {
      return false; // that neither side had refused
    }
    if (chunks.isFinite(next)) {
      return isCue(next) && !chunks.has(next, Chunks.PASSIVE);
    }
    if (chunks.is(next, Chunk.VERB)) {
      return false;
    }
    return startsCueClause(next)
        || !clause && chunks.is(at - 1, Chunk.COMMA) && (startsClause(next) || isAs(next));
  }

  /** ", and as a member South Africa would": a clause of its own behind a place in front. */
  private boolean isAs(int at) {
    return chunks.word(at).equals("as")
        && chunks.is(at + 1, Chunk.NOUN)
        && (chunks.isFinite(at + 2)
            || chunks.is(at + 2, Chunk.NOUN) && chunks.isFinite(at + 3)
            || chunks.is(at + 2, Chunk.COMMA) && startsClause(at + 3));
  }

  private boolean comma(int at, int begin, boolean clause) {
    int next = at + 1;
    while (chunks.is(next, Chunk.ADVERB)) {
      next++;
    }
    switch (chunks.kind(next)) {
      case COORDINATOR:
        return coordinated(next, begin, clause)
            || chunks.word(next).equals("but") && startsClause(next + 1) && !clause;
      case VERB:
        return chunks.has(next, Chunks.ING) && isSaying(next) || isAccording(next);
      case SUBORDINATOR:
        return subordinated(next, clause);
      case THAT:
        return chunks.isFinite(next + 1) && tokens.tag(chunks.first(next + 1)) != Tag.VERB
            || chunks.is(next + 1, Chunk.ADVERB) && chunks.isFinite(next + 2);
      case NOUN:
        return isParenthetical(next) || !clause && startsClause(next);
      default:
        return isAccording(next);
    }
  }

  private boolean subordinated(int at, boolean clause) {
    String word = chunks.word(at);
    boolean contrast =
        word.equals("while")
            || word.equals("whereas")
            || word.equals("although")
            || word.equals("though");
    if (contrast && chunks.is(at - 1, Chunk.COMMA)) {
      return !isAside(at);
    }
    return word.equals("as") && startsCueClause(at + 1) && !clause;
  }

  /** "the visit, although short, would go on", "that it held, although it shook, and that …". */
  private boolean isAside(int at) {
    int comma = at + 1;
    while (comma < chunks.size() && !chunks.is(comma, Chunk.COMMA)) {
      comma++;
    }
    int next = comma + 1;
    return chunks.isFinite(next)
        || chunks.is(next, Chunk.COORDINATOR) && chunks.is(next + 1, Chunk.THAT);
  }

  /** "…, the judges held": nothing at all behind the cue. */
  boolean closes(int at) {
    return chunks.is(at, Chunk.STOP) || chunks.is(at, Chunk.COMMA) || at >= chunks.size();
  }

  boolean isAccording(int at) {
    return chunks.word(at).equals("according") && tokens.is(chunks.first(at) + 1, "to");
  }

  /** ", officials said," */
  private boolean isParenthetical(int noun) {
    int last = right.edge(noun);
    int verb = last + 1;
    while (chunks.is(verb, Chunk.ADVERB) || chunks.is(verb, Chunk.TIME)) {
      verb++;
    }
    if (!chunks.isFinite(verb) || !isCue(verb)) {
      return false;
    }
    int after = verb + 1;
    while (chunks.is(after, Chunk.TIME)
        || chunks.is(after, Chunk.PREPOSITION) && chunks.is(after + 1, Chunk.TIME)) {
      after++;
    }
    return switch (chunks.kind(after)) {
      case COMMA, STOP, SEMICOLON, DASH -> true;
      default -> false;
    };
  }

  /** ", that is not true", ", the court ruled". */
  private boolean startsMain(int at) {
    return startsClause(at) || chunks.is(at, Chunk.THAT) || chunks.word(at).equals("there");
  }

  private boolean startsClause(int at) {
    if (!chunks.is(at, Chunk.NOUN)) {
      return false;
    }
    int verb = right.edge(at) + 1;
    if (chunks.is(verb, Chunk.COORDINATOR) && chunks.is(verb + 1, Chunk.NOUN)) {
      verb = right.edge(verb + 1) + 1; // ", and France and Italy let it pass"
    }
    while (chunks.is(verb, Chunk.ADVERB) || chunks.is(verb, Chunk.TIME)) {
      verb++;
    }
    return chunks.isFinite(verb);
  }

  private boolean startsCueClause(int at) {
    if (!chunks.is(at, Chunk.NOUN)) {
      return false;
    }
    int verb = right.edge(at) + 1;
    while (chunks.is(verb, Chunk.ADVERB) || chunks.is(verb, Chunk.TIME)) {
      verb++;
    }
    return chunks.isFinite(verb) && isSaying(verb);
  }

  /** Any verb of the list that can take a content. */
  boolean isCue(int verb) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(verb)));
    return entries != null && isCommunication(entries.get(entries.size() - 1).cue().kind());
  }

  boolean isSaying(int verb) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(verb)));
    return entries != null && isCommunication(entries.get(entries.size() - 1).cue().kind());
  }

  private static boolean isCommunication(Kind kind) {
    return switch (kind) {
      case SAY, REPORT, PUBLISH, ASK, DENY, PROMISE, JUDGE -> true;
      default -> false;
    };
  }

  /** End of the chunk before {@code at}, without the marks that end a sentence or a clause. */
  int trimmed(int at) {
    int last = at - 1;
    while (last > 0) {
      Chunk kind = chunks.kind(last);
      if (kind == Chunk.STOP
          || kind == Chunk.COMMA
          || kind == Chunk.SEMICOLON
          || kind == Chunk.DASH
          || kind == Chunk.COLON) {
        last--;
      } else {
        break;
      }
    }
    return chunks.end(last);
  }

  /** "in a statement carried by the agency". */
  boolean isCarried(int at) {
    boolean behind = chunks.is(at - 1, Chunk.NOUN) && chunks.is(at + 1, Chunk.PREPOSITION);
    return behind && chunks.isBareParticiple(at);
  }
}
