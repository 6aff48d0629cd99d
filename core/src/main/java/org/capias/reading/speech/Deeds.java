package org.capias.reading.speech;

import java.util.List;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Attributions that tell what somebody did or is rather than what he said: "welcomed him with
 * ceremony", "presents itself as a broker", "showed him the letter", "cannot dictate terms", "did
 * not want his name used". They stay attributions, which others count, and make no statement.
 */
final class Deeds {
  private final Tokens tokens;
  private final Cast cast;
  private final Unspoken unspoken;

  Deeds(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.unspoken = new Unspoken(tokens, cast);
  }

  /** Whether nothing was said. */
  boolean is(Attribution a) {
    int first = a.content().get(0).first();
    boolean object = a.rule().equals("verb and object");
    return unspoken.is(a)
        || object && (isGiven(a, first) || isMet(a, first) || isNaming(a))
        || isFought(a)
        || a.source() != null && tokens.is(a.source().first() - 1, "neither")
        || isBeyond(a)
        || isNameless(a, first)
        || a.rule().equals("adjective") && a.kind() == Kind.JUDGE && isWho(a)
        || a.rule().equals("participle") && isExample(a.cue().first())
        || a.kind() == Kind.WANT && isBesideThing(a);
  }

  /** "showed him the letter", "presents itself as". */
  private boolean isGiven(Attribution a, int first) {
    return a.kind() == Kind.SHOW && isOne(first);
  }

  private boolean isOne(int token) {
    String word = tokens.lower(token);
    return switch (word) {
      case "him", "her", "them", "us", "me", "you" ->
          !word.equals("her") || tokens.tag(token + 1) != Tag.NOUN;
      default -> word.endsWith("self") || word.endsWith("selves");
    };
  }

  /** "welcomed him with honours", "welcomed X at the airport": but "welcomed X's decision". */
  private boolean isMet(Attribution a, int first) {
    String cue = tokens.lower(a.cue().end() - 1);
    if (!cue.startsWith("welcom") && !cue.startsWith("greet") && !cue.startsWith("hail")) {
      return false;
    }
    if (isOne(first)) {
      return true;
    }
    List<Mention> here = cast.within(first, a.content().get(0).end());
    if (here.isEmpty() || here.get(0).kind() != org.capias.reading.name.Kind.PERSON) {
      return false;
    }
    int end = here.get(0).end();
    boolean noun = end < tokens.size() && (tokens.is(end, "'s") || tokens.tag(end) == Tag.NOUN);
    return here.get(0).first() - first <= 4 && !noun && !hasNoun(first, here.get(0).first());
  }

  /** "the visit of X": what is welcomed is the visit. */
  private boolean hasNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.ADP || tokens.is(i, "'s")) {
        return true;
      }
    }
    return false;
  }

  /** "It names murder": the paper before, which is no speaker. */
  private boolean isNaming(Attribution a) {
    return tokens.is(a.cue().end() - 1, "names") && a.head() >= 0 && tokens.is(a.head(), "it");
  }

  /** "his forces attacked civilians". */
  private boolean isFought(Attribution a) {
    if (a.head() < 0 || !tokens.lower(a.cue().end() - 1).startsWith("attack")) {
      return false;
    }
    return switch (tokens.lower(a.head())) {
      case "forces",
          "troops",
          "soldiers",
          "rebels",
          "militia",
          "militias",
          "fighters",
          "army",
          "gunmen",
          "militants",
          "mob" ->
          true;
      default -> false;
    };
  }

  /** "cannot dictate": what is out of reach was not said. */
  private boolean isBeyond(Attribution a) {
    for (int i = a.cue().first(); i + 1 < a.cue().end(); i++) {
      if (tokens.is(i, "cannot")
          || tokens.is(i, "can") && (tokens.is(i + 1, "not") || tokens.is(i + 1, "n't"))
          || tokens.is(i, "ca")) {
        return a.kind() != Kind.SAY && a.kind() != Kind.DENY && a.kind() != Kind.THINK;
      }
    }
    return false;
  }

  /** "who did not want his name used", "asked not to be named": how he spoke, not what he said. */
  private boolean isNameless(Attribution a, int first) {
    if (a.kind() != Kind.WANT && a.kind() != Kind.ASK && a.kind() != Kind.DENY) {
      return false;
    }
    int end = Math.min(a.content().get(0).end(), first + 4);
    for (int i = first; i < end; i++) {
      switch (tokens.lower(i)) {
        case "name", "named", "identified", "anonymity", "quoted" -> {
          return isWho(a) || tokens.is(first, "not") || tokens.is(first, "to");
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isWho(Attribution a) {
    Span source = a.source();
    return source != null && tokens.is(source.end() - 1, "who");
  }

  /** "rights such as naming judges". */
  private boolean isExample(int cue) {
    return tokens.is(cue - 1, "as") && tokens.is(cue - 2, "such") || tokens.is(cue - 1, "like");
  }

  /** "several targets Moscow wants to hit": no want of targets. */
  private boolean isBesideThing(Attribution a) {
    Span source = a.source();
    int head = a.head();
    return source != null
        && head > source.first()
        && source.holds(head)
        && tokens.tag(head) == Tag.PROPN
        && tokens.tag(head - 1) == Tag.NOUN
        && tokens.lower(head - 1).endsWith("s")
        && tokens.shape(head - 1) == Shape.LOWER;
  }
}
