package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.text.Zone;

/**
 * "Court gave him no choice - lawyer": a headline that names who says so behind its last dash. A
 * publisher may stand there as well, so that only people, states and common nouns are believed.
 */
final class TailRule {
  static final String NAME = "dash in a headline";

  /** Words behind the dash. */
  private static final int LONGEST = 4;

  private static final int SHORTEST = 3;

  private final Tokens tokens;
  private final Cast cast;

  TailRule(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  void read(Sentence sentence, List<Attribution> into) {
    int dash = sentence.zone() == Zone.HEADING ? dash(sentence) : -1;
    if (dash < sentence.first() + SHORTEST || !isClause(sentence.first(), dash)) {
      return;
    }
    int head = sentence.end() - 1;
    if (isSpeaker(dash + 1, head)) {
      into.add(
          Attribution.made(
              new Span(dash + 1, head + 1),
              head,
              new Span(dash, dash + 1),
              List.of(new Span(sentence.first(), dash)),
              Kind.SAY,
              NAME));
    }
  }

  private int dash(Sentence sentence) {
    for (int i = sentence.end() - 2;
        i > sentence.first() && i >= sentence.end() - 1 - LONGEST;
        i--) {
      boolean dash =
          tokens.is(i, "-")
              || tokens.shape(i) == Shape.MARK && Chunk.ofMark(tokens.lower(i)) == Chunk.DASH;
      if (dash && tokens.spaceBefore(i) && tokens.spaceBefore(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpeaker(int first, int head) {
    for (int i = first; i <= head; i++) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.AUX || tag == Tag.ADP || tag == Tag.NUM || tag == Tag.PUNCT) {
        return false;
      }
    }
    if (tokens.shape(head) == Shape.LOWER) {
      String word = tokens.lower(head);
      return SourceKinds.speaks(word) && !word.endsWith("analysis") && !word.equals("video");
    }
    Mention mention = cast.at(head);
    return mention != null
        && mention.first() <= first
        && switch (mention.kind()) {
          case PERSON, STATE -> true;
          default -> false;
        };
  }
}
