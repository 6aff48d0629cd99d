package org.capias.reading.encounter.verb;

import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Words that the tagger takes for a noun or a verb, and that their neighbours show to be none. */
final class Mistagged {
  private Mistagged() {}

  /** "Bashir's China trip": a verb to the tagger, a noun behind "'s" and a name. */
  static boolean isOwned(Tokens tokens, int token) {
    return tokens.is(token - 1, "'s")
        || tokens.tag(token - 1) == Tag.PROPN && tokens.is(token - 2, "'s");
  }

  /** "is due to land", "was to visit": a noun to the tagger, a verb behind its "to". */
  static boolean isInfinitive(Tokens tokens, int token) {
    if (token < 2 || !tokens.is(token - 1, "to")) {
      return false;
    }
    return switch (tokens.lower(token - 2)) {
      case "due", "set", "expected", "scheduled", "is", "was", "are", "were" -> true;
      default -> false;
    };
  }

  /** "Police hold X": a noun to the tagger, a verb between a plural and a name. */
  static boolean isHeadlineVerb(Tokens tokens, int token, int limit) {
    if (token == 0 || token + 1 >= limit) {
      return false;
    }
    String before = tokens.lower(token - 1);
    Tag next = tokens.tag(token + 1);
    return (before.equals("police") || before.equals("authorities") || before.equals("officials"))
        && (next == Tag.PROPN || next == Tag.DET || next == Tag.ADJ || next == Tag.PRON);
  }

  /** "X touches down", "X heads to": a plural noun to the tagger, a verb between name and word. */
  static boolean isPresentOf(Tokens tokens, int token) {
    Tag before = token > 0 ? tokens.tag(token - 1) : Tag.X;
    boolean name =
        before == Tag.PROPN || before == Tag.NOUN && !tokens.lower(token - 1).endsWith("s");
    if (!name || !tokens.lower(token).endsWith("s") || token + 1 >= tokens.size()) {
      return false;
    }
    return switch (tokens.lower(token + 1)) {
      case "down", "in", "on", "off", "to", "for", "out", "home", "into", "over", "across" -> true;
      default -> false;
    };
  }

  static boolean isPlane(String word) {
    return word.equals("plane") || word.equals("jet") || word.equals("aircraft");
  }

  /**
   * "Putin visits Mongolia", "Putin stops over", "Putin tours Rio fair": what visits has behind.
   */
  static boolean isObject(Tokens tokens, int next, boolean trip) {
    return switch (tokens.tag(next)) {
      case PROPN, DET -> true;
      case ADP, ADV ->
          tokens.is(next, "away") || tokens.is(next, "over") || tokens.is(next, "back");
      case NOUN, ADJ -> trip;
      default -> false;
    };
  }
}
