package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to come: "Hungary has invited X", "Togo should withdraw its invitation to X". An
 * invitation is a trip that is open, as long as the text tells nothing else of the person and the
 * state.
 */
final class Invitations {
  private static final String RULE = "invited";

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Invitations(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(int token, Sentence sentence) {
    switch (tokens.lower(token)) {
      case "invited", "invites" -> verb(token, sentence);
      case "invitation", "invitations" -> noun(token, sentence);
      default -> {}
    }
  }

  private void verb(int verb, Sentence sentence) {
    Trigger trigger = trigger(verb);
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    Actor subject = scene.subject(phrase.first(), sentence);
    if (phrase.passive()
        || tokens.is(phrase.first(), "had")
        || phrase.reality() != Reality.HAPPENED
        || subject == null) {
      return;
    }
    note(scene.object(verb + 1, sentence), state(subject), trigger, sentence);
  }

  /** "its invitation to X", "rolled out invitations to X": of whoever acts in the clause. */
  private void noun(int noun, Sentence sentence) {
    if (!tokens.is(noun + 1, "to")) {
      return;
    }
    for (int i = noun - 1; i >= Math.max(sentence.first() + 1, noun - 5); i--) {
      switch (tokens.lower(i)) {
        case "extended",
            "issued",
            "sent",
            "rolled",
            "withdraw",
            "withdrawn",
            "rescind",
            "revoke",
            "renewed",
            "defended" -> {
          Trigger trigger = trigger(noun);
          int first = i;
          while (first > sentence.first() && isAuxiliary(first - 1)) {
            first--;
          }
          Actor subject = scene.subject(first, sentence);
          Entity who = scene.object(noun + 2, sentence);
          if (subject != null) {
            note(who, state(subject), trigger, sentence);
          }
          return;
        }
        default -> {}
      }
    }
  }

  private boolean isAuxiliary(int token) {
    return switch (tokens.tag(token)) {
      case AUX, ADV, PART -> true;
      default -> false;
    };
  }

  private static Trigger trigger(int token) {
    return new Trigger(token, token + 1, Act.VISIT, false, Trigger.Form.PAST, "person");
  }

  /** The state that asks, or whose leader does. */
  private static @Nullable String state(Actor subject) {
    Entity who = subject.who();
    return who == null ? subject.state() : who.isListed() ? null : who.state();
  }

  private void note(
      @Nullable Entity who, @Nullable String state, Trigger trigger, Sentence sentence) {
    if (who == null || !who.isListed() || state == null || state.equals(who.state())) {
      return;
    }
    Set<String> hosts = new Hosts(scene).all(state, subject(trigger, sentence), sentence);
    for (String host : hosts) {
      Where where = new Where(host, null, trigger.token(), trigger.end());
      log.add(who, where, Act.VISIT, Reality.PLANNED, When.NEVER, trigger, sentence, RULE);
    }
  }

  private @Nullable Actor subject(Trigger trigger, Sentence sentence) {
    for (int i = trigger.token(); i > Math.max(sentence.first(), trigger.token() - 6); i--) {
      Actor found = isAuxiliary(i - 1) ? null : scene.subject(i, sentence);
      if (found != null && found.state() != null) {
        return found;
      }
    }
    return null;
  }

  /** Without the invitations to where the person was, or was to be, by other words of the text. */
  static List<Sighting> unlessTold(List<Sighting> all) {
    List<Sighting> kept = new ArrayList<>();
    for (Sighting one : all) {
      boolean told =
          one.rule().equals(RULE)
              && all.stream()
                  .anyMatch(
                      other ->
                          !other.rule().equals(RULE)
                              && other.who() == one.who()
                              && String.valueOf(one.state()).equals(other.state()));
      if (!told) {
        kept.add(one);
      }
    }
    return kept;
  }
}
