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
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
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
      case "invitation", "invitations", "invite" -> noun(token, sentence);
      default -> {}
    }
  }

  private void verb(int verb, Sentence sentence) {
    Trigger trigger = trigger(verb);
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    Actor subject = scene.subject(phrase.first(), sentence);
    if (phrase.passive() && subject != null && subject.who() != null && isStanding(phrase)) {
      int end = scene.clauseEnd(verb + 1, sentence);
      for (Where where : scene.places().in(verb + 1, end, Set.of("to"), false)) {
        Entity who = subject.who();
        if (who.isListed() && !where.state().equals(who.state())) {
          log.add(who, where, Act.VISIT, Reality.PLANNED, When.NEVER, trigger, sentence, RULE);
        }
      }
      return;
    }
    if (phrase.passive()
        || tokens.is(phrase.first(), "had")
        || phrase.reality() != Reality.HAPPENED
        || subject == null) {
      return;
    }
    note(scene.object(verb + 1, sentence), state(subject), trigger, sentence);
  }

  /** "is invited", "has been invited": and not "was invited", years ago. */
  private boolean isStanding(VerbPhrase phrase) {
    String first = tokens.lower(phrase.first());
    return phrase.reality() == Reality.HAPPENED && (first.equals("is") || first.equals("has"));
  }

  /** "its invitation to X", "rolled out invitations to X": of whoever acts in the clause. */
  private void noun(int noun, Sentence sentence) {
    if (takenBack(noun, sentence) || got(noun, sentence) || !tokens.is(noun + 1, "to")) {
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

  /** "withdrew its invitation to X", "withdraws X invitation": he is not to come any more. */
  private boolean takenBack(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first() + 1, noun - 5); i--) {
      switch (tokens.lower(i)) {
        case "withdrew",
            "withdraws",
            "rescinded",
            "revoked",
            "rescinds",
            "revokes",
            "cancelled" -> {
          int first = i;
          while (first > sentence.first() && isAuxiliary(first - 1)) {
            first--;
          }
          Actor subject = scene.subject(first, sentence);
          boolean to = tokens.is(noun + 1, "to");
          Mention before = scene.cast().at(tokens.is(noun - 1, "'s") ? noun - 2 : noun - 1);
          Entity who =
              to
                  ? scene.object(noun + 2, sentence)
                  : before == null ? null : scene.cast().of(before);
          Where where = subject == null ? null : host(subject, first, sentence);
          Trigger trigger = trigger(i);
          boolean done = VerbPhrase.of(tokens, trigger, sentence).reality() == Reality.HAPPENED;
          if (who != null && who.isListed() && where != null && done) {
            When when = log.when(trigger, sentence, sentence.end());
            log.add(who, where, Act.MISS, Reality.HAPPENED, when, trigger, sentence, "taken back");
          }
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The state that acts; else where those are who do ("Organisers in Poland"). */
  private @Nullable Where host(Actor subject, int first, Sentence sentence) {
    String state = state(subject);
    if (state != null) {
      return new Where(state, null, subject.head(), subject.head() + 1);
    }
    List<Where> at = scene.places().in(sentence.first(), first, Set.of("in", "at"), false);
    return at.isEmpty() ? null : at.get(0);
  }

  /** "gets X invite", "has an invitation from X": of whoever has it. */
  private boolean got(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first() + 1, noun - 4); i--) {
      switch (tokens.lower(i)) {
        case "gets", "got", "receives", "received", "has" -> {
          Actor subject = scene.subject(i, sentence);
          Entity who = subject == null ? null : subject.who();
          Where where = inviter(noun, sentence);
          if (who != null && who.isListed() && where != null) {
            log.add(
                who, where, Act.VISIT, Reality.PLANNED, When.NEVER, trigger(noun), sentence, RULE);
          }
          return where != null;
        }
        default -> {}
      }
    }
    return false;
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

  /** Whether a verb has an invitation as its object: "declines an invitation". */
  boolean isAt(Trigger trigger) {
    return tokens.lower(trigger.end() - 1).startsWith("invit");
  }

  /** Whose an invitation is: "the Saudi invitation", "an invitation from Brazil's president". */
  @Nullable Where inviter(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 5); i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null) {
        return of(mention);
      }
      if (tokens.tag(i) == Tag.ADP || tokens.tag(i) == Tag.VERB) {
        break;
      }
    }
    boolean from = tokens.is(noun + 1, "from") || tokens.is(noun + 1, "by");
    int end = from ? Math.min(sentence.end(), noun + 8) : noun;
    for (Mention mention : scene.cast().within(noun + 1, end)) {
      Where where = of(mention);
      if (where != null) {
        return where;
      }
    }
    return null;
  }

  private @Nullable Where of(Mention mention) {
    Entity who = scene.cast().of(mention);
    String state = mention.kind() == Kind.STATE ? who.id() : who.state();
    return state == null || who.isListed() || mention.kind() == Kind.THING
        ? null
        : new Where(state, null, mention.first(), mention.end());
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
