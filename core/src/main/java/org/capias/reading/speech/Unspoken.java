package org.capias.reading.speech;

import org.capias.reading.name.Cast;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Attributions whose form shows that nothing is said, or nothing that could be printed: "nobody at
 * the court objected", "as he has promised to do", "at Friday's press briefing", "the senate
 * confirmed Ola Moe as judge", "one of the world's most wanted".
 */
final class Unspoken {
  private final Tokens tokens;
  private final Cast cast;

  Unspoken(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  boolean is(Attribution a) {
    Span content = a.content().get(0);
    return a.source() != null && isNoSource(a.source(), a)
        || a.content().size() == 1 && isRest(content)
        || isTimeOnly(content)
        || isAppointed(a, content)
        || isEpithet(a, content)
        || isCounted(a)
        || tokens.is(a.cue().first(), "headlined")
        || tokens.is(a.cue().end() - 2, "most") && tokens.is(a.cue().end() - 1, "wanted")
        || tokens.is(a.cue().end() + 1, "otherwise");
  }

  /** "Nobody at the court", "for more reporting on", "one of the world | 's", "press briefing". */
  private boolean isNoSource(Span source, Attribution a) {
    int first = tokens.is(source.first() - 1, "the") ? source.first() - 1 : source.first();
    boolean hangs = tokens.tag(Math.max(0, first - 1)) == Tag.ADP;
    boolean nobody =
        isNobody(source.first())
            || hangs && (isNobody(first - 2) || tokens.is(first - 2, "one") && isNo(first - 3));
    boolean more = tokens.is(source.first(), "more") && tokens.is(source.first() - 1, "for");
    boolean noun =
        hangs
            && a.cue().first() == source.end()
            && a.cue().end() - a.cue().first() == 1
            && tokens.lower(a.cue().first()).endsWith("ing")
            && has(source, "'s");
    boolean part = tokens.is(source.first(), "one") && tokens.is(source.end(), "'s");
    return nobody || more || noun || part;
  }

  private boolean isNobody(int token) {
    return tokens.is(token, "nobody")
        || tokens.is(token, "none")
        || tokens.is(token, "no-one")
        || tokens.is(token, "one") && isNo(token - 1);
  }

  private boolean isNo(int token) {
    return tokens.is(token, "no");
  }

  private boolean has(Span span, String word) {
    for (int i = span.first(); i < span.end(); i++) {
      if (tokens.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** "as he has pledged to do", "said so": what is said stands elsewhere. */
  private boolean isRest(Span content) {
    int end = content.end();
    while (end > content.first() && tokens.shape(end - 1) == Shape.MARK) {
      end--;
    }
    return switch (end - content.first()) {
      case 1 -> tokens.is(content.first(), "so") || tokens.is(content.first(), "which");
      case 2 -> tokens.is(content.first(), "to") && tokens.is(end - 1, "do");
      case 3 -> tokens.is(content.first(), "to") && tokens.is(end - 1, "so");
      default -> false;
    };
  }

  /** "Several hours earlier, he pushed back": when, and not what. */
  private boolean isTimeOnly(Span content) {
    int end = content.end();
    while (end > content.first() && tokens.shape(end - 1) == Shape.MARK) {
      end--;
    }
    boolean time =
        tokens.is(end - 1, "earlier") || tokens.is(end - 1, "later") || tokens.is(end - 1, "ago");
    return time && end - content.first() <= 4 && tokens.shape(content.first()) != Shape.QUOTE;
  }

  /** "confirmed Ola Moe to the court", "confirmed Judge Ola Moe as": made him so. */
  private boolean isAppointed(Attribution a, Span content) {
    if (!tokens.lower(a.cue().end() - 1).startsWith("confirm")) {
      return false;
    }
    Mention who = first(content);
    return who != null
        && (tokens.is(who.end(), "to") || tokens.is(who.end(), "as"))
        && tokens.tag(Math.min(tokens.size() - 1, who.end() + 1)) != Tag.VERB;
  }

  /** "the first 94 confirmed cases": a participle between a number and its noun. */
  private boolean isCounted(Attribution a) {
    int cue = a.cue().first();
    return cue > 0
        && a.cue().end() - cue == 1
        && tokens.lower(cue).endsWith("ed")
        && tokens.shape(cue - 1) == Shape.NUMBER
        && tokens.tag(cue + 1) == Tag.NOUN;
  }

  private @Nullable Mention first(Span content) {
    for (Mention mention :
        cast.within(content.first(), Math.min(content.end(), content.first() + 5))) {
      if (mention.kind() == Kind.PERSON) {
        return mention;
      }
    }
    return null;
  }

  /** "his “exhaustive” probe went on": a word of the author's, before the noun. */
  private boolean isEpithet(Attribution a, Span content) {
    int open = content.first();
    while (open > 0 && tokens.shape(open) != Shape.QUOTE && content.first() - open < 2) {
      open--;
    }
    int before = open - 1;
    if (a.head() < content.end() || a.head() > content.end() + 1 || before < 0) {
      return false;
    }
    Tag tag = tokens.tag(before);
    boolean inside = tokens.is(before, "'s") || tag == Tag.DET || tag == Tag.PRON || tag == Tag.ADJ;
    return inside && tokens.shape(open) == Shape.QUOTE && a.cue().first() > a.head();
  }
}
