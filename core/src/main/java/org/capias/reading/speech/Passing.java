package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation is that stands in what somebody says of others: "said that both oppose
 * “unfair” tolls", "recalled that Norway never wrote it into law, “so nobody …”", "has invited him
 * “in defiance of the court”, the office says". They are those of whoever says so, unless the other
 * is quoted outright ("said that Berg had called it “a farce”").
 */
final class Passing {
  private final Tokens tokens;

  Passing(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the inner attribution only tells what somebody does, in words of the outer one. */
  boolean is(Attribution inner, Attribution outer, Quotation quotation) {
    boolean inside = outer.content().stream().anyMatch(s -> s.holds(inner.cue().first()));
    if (!inside || outer.kind() != Kind.SAY && outer.kind() != Kind.REPORT) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(inner.cue().end() - 1));
    return switch (inner.rule()) {
      case "verb and object" -> !isObject(inner, quotation) && !isCalled(inner, entries, quotation);
      case "verb and quotation" ->
          entries != null && entries.stream().noneMatch(e -> takes(e.cue(), "qa"));
      case "noun of owner" -> hasVerb(inner.cue().end(), quotation.from());
      case "adjective" -> true;
      default ->
          inner.rule().startsWith("verb and")
              && outer.kind() == Kind.SAY
              && entries != null
              && entries.stream().noneMatch(e -> takes(e.cue(), "qcawt"));
    };
  }

  private static boolean takes(Cue cue, String frames) {
    return frames.chars().anyMatch(frame -> cue.takes((char) frame));
  }

  /** "criticised “the way they went”": the quotation is what he criticised. */
  private boolean isObject(Attribution inner, Quotation quotation) {
    int first = inner.content().get(0).first();
    boolean article = tokens.tag(first) == Tag.DET && first + 1 == quotation.from();
    return first == quotation.from() || first == quotation.first() || article;
  }

  /** "called the report “a fairy tale”", "rejected the claim as “absurd”". */
  private boolean isCalled(
      Attribution inner, @Nullable List<Cues.Entry> entries, Quotation quotation) {
    boolean names = entries != null && entries.stream().anyMatch(e -> e.cue().takes('a'));
    boolean as = tokens.is(quotation.from() - 1, "as") || tokens.is(quotation.from() - 2, "as");
    boolean judges = inner.kind() == Kind.JUDGE || inner.kind() == Kind.DENY;
    return (names || judges && as) && !hasVerb(inner.cue().end(), quotation.from());
  }

  /** Whether a clause of its own stands between. */
  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }
}
