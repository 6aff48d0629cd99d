package org.capias.reading.speech.speaker;

import org.capias.reading.name.Cast;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who keeps the data that speak: "data from FlightWatch suggest", "figures from the ministry". */
final class Keepers {
  private final Tokens tokens;
  private final Cast cast;

  Keepers(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** The name behind "data from", or null. */
  @Nullable Span of(int head) {
    int from = head + 1;
    if (!isData(head) || from + 1 >= tokens.size() || !tokens.is(from, "from")) {
      return null;
    }
    int first = tokens.is(from + 1, "the") ? from + 2 : from + 1;
    Mention mention = cast.at(first);
    if (mention != null && SourceKinds.isAgent(mention)) {
      return new Span(mention.first(), mention.end());
    }
    int end = namedTo(first);
    return end == first ? null : new Span(first, end);
  }

  private boolean isData(int head) {
    return switch (tokens.lower(head)) {
      case "data", "figures", "records", "statistics", "footage", "images" -> true;
      default -> false;
    };
  }

  /** One past the last of the words with a large letter that begin at a token. */
  int namedTo(int first) {
    int end = first;
    while (end < tokens.size() && Character.isUpperCase(tokens.word(end).codePointAt(0))) {
      end++;
    }
    return end;
  }
}
