package org.capias.reading.speech;

import org.capias.model.Speaker;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which attributions a reader of the article would list as statements. */
final class Telling {
  private final Tokens tokens;
  private final SourceKinds sources;

  Telling(Tokens tokens, SourceKinds sources) {
    this.tokens = tokens;
    this.sources = sources;
  }

  /** Speech acts proper, as against thoughts, wishes and findings. */
  static boolean utters(Attribution a) {
    return switch (a.kind()) {
      case SAY, REPORT, PUBLISH, ASK, DENY, PROMISE, JUDGE -> true;
      case THINK, WANT, FIND, SHOW, PLAN -> false;
    };
  }

  /** Whether indirect speech was made, and more than a noun was published. */
  boolean isTold(Attribution a) {
    if (a.told() != Attribution.Told.MADE) {
      return false;
    }
    boolean thing = a.kind() == Kind.PUBLISH && isNoun(a);
    boolean state = a.rule().equals("adjective") && a.kind() != Kind.JUDGE && a.kind() != Kind.SAY;
    boolean passing =
        a.rule().equals("noun of owner")
            && (a.kind() == Kind.THINK
                || a.kind() == Kind.WANT
                || a.kind() == Kind.JUDGE
                || isNoun(a));
    return !thing && !passing && !state;
  }

  /** The content begins with a noun phrase and holds no finite verb. */
  private boolean isNoun(Attribution a) {
    Span span = a.content().get(0);
    for (int i = span.first(); i < span.end(); i++) {
      if (tokens.tag(i) == Tag.AUX || tokens.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return true;
  }

  /** Speech inside somebody's words that is worth telling by itself. */
  static boolean speaksInside(Attribution a) {
    return switch (a.kind()) {
      case SAY, REPORT, PUBLISH -> true;
      case ASK, DENY, PROMISE -> !a.rule().equals("participle");
      default -> false;
    };
  }

  boolean says(Attribution a, @Nullable Speaker speaker) {
    return switch (a.kind()) {
      case SAY, REPORT, PUBLISH ->
          sources.isAgent(a, speaker) || sources.isDocument(a) || a.rule().equals("according to");
      case JUDGE, FIND, SHOW, ASK -> sources.isAgent(a, speaker) || sources.isDocument(a);
      case DENY, PROMISE, THINK, WANT -> sources.isAgent(a, speaker);
      case PLAN -> false;
    };
  }
}
