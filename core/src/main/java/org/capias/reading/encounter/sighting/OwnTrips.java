package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose a trip is that stands without a possessor: of whoever begins it, ends it, plans it. */
final class OwnTrips {
  /** What somebody does with a journey of his own. */
  private static final Set<String> OWN =
      Set.of(
          "plans",
          "planned",
          "ends",
          "ended",
          "begins",
          "began",
          "starts",
          "started",
          "concludes",
          "concluded",
          "cuts",
          "cut",
          "extends",
          "extended",
          "wraps",
          "wrapped",
          "announces",
          "announced",
          "resumes",
          "resumed",
          "completes",
          "completed",
          "considers",
          "confirms",
          "confirmed",
          "eyes",
          "mulls",
          "weighs",
          "prepares");

  private final Scene scene;
  private final Tokens tokens;

  OwnTrips(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  /** "Netanyahu ends Hungary visit", "X plans a visit": of whoever does it. */
  @Nullable Entity whose(Trigger trigger, Sentence sentence) {
    for (int i = trigger.token() - 1; i > Math.max(sentence.first(), trigger.token() - 6); i--) {
      if (OWN.contains(tokens.lower(i))) {
        Actor subject = scene.subject(i, sentence);
        return subject == null ? null : subject.who();
      }
      if (tokens.tag(i) == Tag.ADP || tokens.tag(i) == Tag.PRON || tokens.is(i, "'s")) {
        return null;
      }
    }
    return null;
  }

  /** "The arrest of X has brought relief to Rwanda": where the words of the noun end. */
  static int verb(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.tag(i) == Tag.AUX) {
        return i;
      }
    }
    return end;
  }
}
