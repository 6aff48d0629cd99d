package org.capias.reading.reference;

import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A common noun with the names around it: "the Lakeside High Court", "Court of Appeal". */
final class ProperPhrases {
  private final Tokens tokens;

  ProperPhrases(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The noun with the names before and behind it, or null where it has none. */
  @Nullable String named(int noun) {
    int first = noun;
    boolean proper =
        tokens.shape(noun) != Shape.LOWER
            && noun > 0
            && tokens.spaceBefore(noun)
            && tokens.tag(noun) == Tag.PROPN;
    while (first > 0 && isModifier(first - 1)) {
      first--;
      proper |=
          tokens.shape(first) == Shape.CAPITALISED && tokens.tag(first) != Tag.DET
              || tokens.shape(first) == Shape.CAPITALS;
    }
    while (first < noun
        && (tokens.lower(first).startsWith("'") || tokens.shape(first) == Shape.NUMBER)) {
      first++;
    }
    int end = noun + 1;
    if (end < tokens.size()
        && tokens.shape(end) == Shape.CAPITALS
        && tokens.tag(end) == Tag.PROPN) {
      end++;
    }
    if (tokens.is(end, "of") || tokens.is(end, "in")) {
      int at = end + 1;
      while (at < tokens.size()
          && (tokens.shape(at) == Shape.CAPITALISED
              || tokens.shape(at) == Shape.CAPITALS
              || tokens.is(at, "the"))) {
        at++;
      }
      if (at > end + 1 && !tokens.is(at - 1, "the")) {
        proper = true;
        end = at;
      }
    }
    return proper && (first < noun || end > noun + 1) ? tokens.words(first, end) : null;
  }

  private boolean isModifier(int i) {
    Tag tag = tokens.tag(i);
    return tag == Tag.PROPN || tag == Tag.NOUN || tag == Tag.ADJ || tokens.is(i, "'s");
  }
}
