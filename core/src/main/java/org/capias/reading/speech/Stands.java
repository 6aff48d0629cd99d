package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.text.Tokens;

/** Whether an attribution was made, and whether its source says no. */
final class Stands {
  /** Verbs for a stand: not taking it is one, too. */
  private static final Set<String> VERBS =
      Set.of(
          "accept",
          "recognize",
          "recognise",
          "agree",
          "support",
          "approve",
          "back",
          "endorse",
          "favor",
          "favour",
          "believe",
          "think",
          "want",
          "see",
          "consider",
          "expect",
          "regard",
          "know",
          "understand",
          "trust",
          "like",
          "intend",
          "plan",
          "object");

  /** "close to naming", "kept from naming", "without naming": not done. */
  private static final Set<String> AIMING = Set.of("to", "from", "without", "against", "about");

  private static final Set<String> WHEN = Set.of("after", "before", "until", "since");
  private static final Set<String> OPENING = Set.of("in", "with", "by", "under", "through");

  private final Tokens tokens;
  private final Chunks chunks;

  Stands(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
  }

  /** A verb of denying; or a stand that is not taken: "does not accept". */
  boolean isDenied(int v, Cue cue) {
    boolean negated = chunks.has(v, Chunks.NEGATED);
    if (isRefusal(v)) {
      return true;
    }
    return negated ? VERBS.contains(cue.verb()) : cue.kind() == Kind.DENY;
  }

  /** "did not confirm", "neither confirmed nor denied". */
  boolean isNegated(int v) {
    String before = chunks.word(v - 1);
    return chunks.has(v, Chunks.NEGATED) || before.equals("nor") || before.equals("neither");
  }

  Attribution.Told told(int v, Source source) {
    boolean negated = isNegated(v);
    if (isRefusal(v)) {
      return Attribution.Told.MADE;
    }
    if (negated && !isStand(v)) {
      return Attribution.Told.NOT_MADE;
    }
    if (chunks.has(v, Chunks.ING)
        && chunks.is(v - 1, Chunk.PREPOSITION)
        && AIMING.contains(chunks.word(v - 1))) {
      return Attribution.Told.POSSIBLE;
    }
    int first = chunks.at(source.span().first());
    String before = chunks.word(first - 1);
    boolean conditional =
        before.equals("if") || before.equals("unless") || before.equals("whether");
    boolean placed = isPlaced(first);
    boolean reduced =
        chunks.is(first - 1, Chunk.NOUN) && !chunks.is(first, Chunk.RELATIVE) && !placed;
    boolean modal = chunks.has(v, Chunks.MODAL) && !isPapersCan(v);
    return modal || conditional || reduced || describes(v, first)
        ? Attribution.Told.POSSIBLE
        : Attribution.Told.MADE;
  }

  /** "the paper can report", "we can confirm": that is how papers say that they do. */
  private boolean isPapersCan(int v) {
    return chunks.word(v).equals("can")
        && !chunks.has(v, Chunks.NEGATED)
        && switch (tokens.lower(chunks.head(v))) {
          case "report", "reveal", "confirm", "disclose" -> true;
          default -> false;
        };
  }

  /** "In Oslo the envoy said", "In a letter to the court the ministry argues": a place in front. */
  private boolean isPlaced(int first) {
    for (int at = 0; at < first; at++) {
      if (!chunks.is(at, at % 2 == 0 ? Chunk.PREPOSITION : Chunk.NOUN)) {
        return false;
      }
    }
    return first > 0 && first % 2 == 0;
  }

  /** "will not say who paid", "would not name him": that is what he told those who asked. */
  private boolean isRefusal(int v) {
    String first = chunks.word(v);
    boolean will = first.equals("will") || first.equals("would") || first.equals("wo");
    if (chunks.word(v - 1).equals("neither")
        && tokens.lower(chunks.head(v)).startsWith("confirm")) {
      return true; // neither confirmed nor denied
    }
    return will
        && chunks.has(v, Chunks.NEGATED)
        && chunks.end(v) - chunks.first(v) <= 3
        && switch (tokens.lower(chunks.head(v))) {
          case "say",
              "name",
              "disclose",
              "reveal",
              "confirm",
              "identify",
              "discuss",
              "comment",
              "elaborate" ->
              true;
          default -> false;
        };
  }

  /** "spoke in a message posted at noon": a participle whose clause has had its verb. */
  private boolean describes(int v, int first) {
    if (!chunks.is(first - 1, Chunk.PREPOSITION) || !chunks.isBareParticiple(v)) {
      return false;
    }
    boolean clause = // "stayed away after the minister warned that", "before they asked him"
        WHEN.contains(chunks.word(first - 1))
            && (chunks.is(v + 1, Chunk.THAT) || chunks.has(v + 1, Chunks.PRONOUN));
    if (clause) {
      return false;
    }
    for (int at = first - 2; at >= 0; at--) {
      switch (chunks.kind(at)) {
        case VERB:
          return chunks.isFinite(at);
        case NOUN, PREPOSITION, ADVERB, ADJECTIVE, TIME:
          break;
        default:
          return false;
      }
    }
    return false;
  }

  /** "In a decision issued the same day, the chamber": no more than where it stands. */
  boolean opens(int v, int first) {
    if (first != 1 || !OPENING.contains(chunks.word(0)) || !chunks.isBareParticiple(v)) {
      return false;
    }
    for (int at = v + 1; at < chunks.size(); at++) {
      switch (chunks.kind(at)) {
        case COMMA:
          return true;
        case NOUN, PREPOSITION, ADVERB, ADJECTIVE, TIME:
          break;
        default:
          return false;
      }
    }
    return false;
  }

  private boolean isStand(int v) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(v)));
    if (entries == null) {
      return false;
    }
    for (Cues.Entry entry : entries) {
      if (VERBS.contains(entry.cue().verb())) {
        return true;
      }
    }
    return false;
  }
}
