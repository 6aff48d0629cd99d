package org.capias.reading.speech;

import java.util.Set;
import org.capias.model.Speaker;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Lexicon;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which attributions a reader of the article would list as statements. */
final class Telling {
  /** Behind "according to" these tell by what something goes, not who says it. */
  private static final Set<String> MEASURES = Lexicon.words("measures.txt");

  /** What these decide to do is a ruling; what a guest decides to do he need not say. */
  private static final Set<String> BENCHES =
      Set.of("court", "courts", "chamber", "tribunal", "bench", "panel", "judges", "judge");

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
    if (a.rule().equals(DocumentRule.NAME)
        || a.rule().equals("passive") && isBare(a) && !isMadeKnown(a)) {
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

  /** "according to plan", "according to the statute": what something is measured by. */
  private boolean isMeasure(Attribution a) {
    boolean paper = // "The Standard", as against "the Rome Statute"
        a.head() > 0
            && tokens.shape(a.head()) == Shape.CAPITALISED
            && tokens.word(a.head() - 1).equals("The");
    return a.head() >= 0 && !paper && MEASURES.contains(tokens.lower(a.head()));
  }

  /** Nothing but whom it met: "was praised by the mayor". */
  private boolean isBare(Attribution a) {
    return a.content().size() == 1 && isNoun(a);
  }

  /** "The withdrawal was announced by": a thing that somebody spoke of, and no person he met. */
  private boolean isMadeKnown(Attribution a) {
    return switch (a.kind()) {
      case SAY, DENY, JUDGE, SHOW -> !sources.endsWithPerson(a.content().get(0));
      default -> false;
    };
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
          sources.isAgent(a, speaker)
              || (a.rule().equals("according to") ? !isMeasure(a) : sources.isDocument(a));
      case JUDGE, FIND, SHOW, ASK -> sources.isAgent(a, speaker) || sources.isDocument(a);
      case DENY, PROMISE, THINK, WANT -> sources.isAgent(a, speaker);
      case PLAN -> isDecision(a) && sources.isAgent(a, speaker);
    };
  }

  /** "The court decided that", "voted to leave": it is told what was decided. */
  private boolean isDecision(Attribution a) {
    String cue = tokens.lower(a.cue().end() - 1);
    boolean vote = cue.startsWith("voted") || cue.startsWith("resolved");
    boolean bench = a.head() >= 0 && BENCHES.contains(tokens.lower(a.head()));
    if ((vote || bench && cue.equals("decided")) && a.rule().equals("verb and infinitive")) {
      return true;
    }
    return a.rule().equals("verb and clause") && tokens.is(a.content().get(0).first(), "that");
  }
}
