package org.capias.reading.claim;

import java.util.List;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.Attribution;
import org.capias.reading.speech.Span;
import org.jspecify.annotations.Nullable;

/**
 * To whom a text gives what it claims: the source of the innermost attribution whose content holds
 * the value. What somebody asks for, wants or plans is not his claim.
 */
final class Sources {
  /** For each token the source of the innermost content it stands in, or null. */
  private final @Nullable Span[] sourceOf;

  Sources(int tokens, List<Attribution> said) {
    this.sourceOf = new Span[tokens + 1];
    int[] size = new int[tokens + 1];
    for (Attribution one : said) {
      Span source = one.source();
      if (source == null || !asserts(one.kind())) {
        continue;
      }
      for (Span content : one.content()) {
        int length = content.end() - content.first();
        for (int i = content.first(); i < Math.min(tokens, content.end()); i++) {
          if (size[i] == 0 || length < size[i]) {
            size[i] = length;
            sourceOf[i] = source;
          }
        }
      }
    }
  }

  private static boolean asserts(org.capias.reading.speech.Kind kind) {
    return switch (kind) {
      case SAY, REPORT, DENY, THINK, FIND, SHOW -> true;
      default -> false;
    };
  }

  /** The source of what stands at a token, in words, or null for the author. */
  @Nullable String of(Place place, int token) {
    Span source = sourceOf[token];
    if (source == null) {
      return null;
    }
    Line line = place.line();
    for (Mention mention : line.cast.within(source.first(), source.end())) {
      if (mention.kind() == Kind.PERSON && named(line, source, mention)) {
        Entity entity = line.cast.of(mention);
        return entity.name();
      }
    }
    if (line.sentence.holds(source.first()) && line.has(line.at(source.first()), Line.PRONOUN)) {
      return place.wording().pronoun(source.first());
    }
    int end = source.first();
    while (end < source.end() && !line.tokens.is(end, ",")) {
      end++;
    }
    boolean list = end + 1 < source.end() && hasAnd(line, end, source.end());
    return place.wording().noun(source.first(), list ? source.end() : end);
  }

  private static boolean hasAnd(Line line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (line.tokens.is(i, "and") && i + 2 >= end - 2) {
        return true;
      }
    }
    return false;
  }

  /** A person named in the span is the source, unless something of his is ("Putin's office"). */
  private static boolean named(Line line, Span source, Mention mention) {
    boolean whole = mention.first() == source.first() && mention.end() == source.end();
    boolean owner =
        line.tokens.is(mention.end(), "'s") || line.tokens.is(mention.first() - 1, "of");
    return whole || mention.form() == Form.NAME && !owner;
  }
}
