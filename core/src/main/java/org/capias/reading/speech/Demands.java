package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.cue.Form;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What somebody is asked to say he has not said: "demanded that the minister <b>explain</b> the
 * delay". English shows it by the bare form of the verb behind "that" (the subjunctive), where one
 * who speaks would have one in s.
 */
final class Demands {
  private static final Set<String> NOUNS =
      Set.of("demand", "demands", "request", "requests", "proposal", "condition", "call", "calls");

  private final Tokens tokens;
  private final Chunks chunks;

  Demands(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
  }

  /** Whether the verb tells what its subject is asked to do. */
  boolean asks(int verb, Source subject, List<Cues.Entry> entries) {
    int that = chunks.at(subject.span().first()) - 1;
    boolean bare =
        chunks.end(verb) - chunks.first(verb) == 1
            && entries.get(entries.size() - 1).form() == Form.BASE;
    return bare && chunks.is(that, Chunk.THAT) && isAsked(that - 1) && !isMany(subject);
  }

  private boolean isAsked(int before) {
    if (chunks.is(before, Chunk.NOUN)) {
      return NOUNS.contains(tokens.lower(chunks.head(before)));
    }
    if (!chunks.is(before, Chunk.VERB)) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(before)));
    if (entries == null) {
      return false;
    }
    Cue cue = entries.get(entries.size() - 1).cue();
    return cue.kind() == Kind.ASK || cue.verb().equals("insist") || cue.verb().equals("suggest");
  }

  /** "insist that prices rise": many, of whom the verb may tell what they do. */
  private boolean isMany(Source subject) {
    String word = tokens.lower(subject.head());
    Tag tag = tokens.tag(subject.head());
    for (int i = subject.span().first(); i < subject.span().end(); i++) {
      if (tokens.is(i, "and")) {
        return true;
      }
    }
    return switch (word) {
      case "they", "we", "i", "you" -> true;
      default -> tag == Tag.NOUN && word.endsWith("s");
    };
  }
}
