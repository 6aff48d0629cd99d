package org.capias.reading.claim;

import java.util.Arrays;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Kind;
import org.capias.reading.time.Time;

/** What the passes before have found in a sentence: names, times, amounts, by token. */
final class Parts {
  static final byte AMOUNT = 1;
  static final byte TIME = 2;
  static final byte NAME = 3;

  final Line line;
  final Tokens tokens;
  final int from;
  final int to;
  private final byte[] part;
  private final int[] end;

  Parts(Line line) {
    this.line = line;
    this.tokens = line.tokens;
    this.from = line.sentence.first();
    this.to = line.sentence.end();
    this.part = new byte[to - from + 1];
    this.end = new int[to - from + 1];
    for (Mention mention : line.cast.within(from, to)) {
      if (mention.form() != Form.PRONOUN) {
        cover(NAME, mention.first(), mention.end());
      }
    }
    for (Time time : line.times) {
      boolean now = time.end() == time.first() + 1 && tokens.is(time.first(), "now");
      if (!now && (time.kind() == Kind.DATE || time.kind() == Kind.TIME)) {
        cover(TIME, time.first(), time.end());
      }
    }
    for (Amount amount : line.amounts) {
      cover(AMOUNT, amount.first(), amount.end());
    }
  }

  private void cover(byte what, int first, int close) {
    int begin = Math.max(from, first);
    int stop = Math.min(to, close);
    if (begin < stop) {
      Arrays.fill(part, begin - from, stop - from, what);
      Arrays.fill(end, begin - from, stop - from, stop);
    }
  }

  /** The part that a token belongs to; 0 for none and outside the sentence. */
  byte at(int token) {
    return token >= from && token < to ? part[token - from] : 0;
  }

  /** Where the part that a token belongs to ends. */
  int end(int token) {
    return end[token - from];
  }

  boolean isVerb(int token) {
    Tag tag = tokens.tag(token);
    return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.NOUN && isMended(token);
  }

  /**
   * A verb that the tagger took for a noun: "Mongolia owns 34%", "its population lives in poverty".
   * Only words of a list, between two noun phrases of a clause that has no other verb.
   */
  private boolean isMended(int token) {
    if (!Lexicon.is(tokens.lower(token), Role.MENDED) || token == from || token + 1 >= to) {
      return false;
    }
    Tag before = tokens.tag(token - 1);
    boolean subject =
        at(token - 1) != 0 && !(at(token - 1) == AMOUNT && tokens.lower(token).endsWith("s"))
            || before == Tag.NOUN
            || before == Tag.PROPN;
    Tag after = tokens.tag(token + 1);
    boolean object =
        at(token + 1) != 0
            || after == Tag.DET
            || after == Tag.ADP
            || after == Tag.NUM
            || after == Tag.PRON;
    return subject && object && !hasVerb(token, -1) && !hasVerb(token, 1);
  }

  /** Whether another verb stands in the clause on that side of a token. */
  private boolean hasVerb(int token, int step) {
    for (int i = token + step; i >= from && i < to && Math.abs(i - token) < 12; i += step) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return true;
      }
      if (tag == Tag.PUNCT && !tokens.is(i, "-") || tag == Tag.CCONJ && step > 0) {
        return false;
      }
    }
    return false;
  }

  /** The first verb at or after a token, adverbs and negations skipped, or -1. */
  int verbAfter(int token) {
    int i = token;
    while (i < to && i < token + 4 && at(i) == 0 && (isAdverbial(i) || isNegation(i))) {
      i++;
    }
    return i < to && at(i) == 0 && isVerb(i) ? i : -1;
  }

  /** An adverb, or "last" and "first" before a verb: "was last seen". */
  boolean isAdverbial(int token) {
    return tokens.tag(token) == Tag.ADV || tokens.is(token, "last") || tokens.is(token, "first");
  }

  boolean isNegation(int token) {
    return tokens.is(token, "not") || tokens.is(token, "n't") || tokens.is(token, "never");
  }
}
