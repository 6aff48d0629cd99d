package org.capias.reading.encounter.sighting;

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
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A flight that a state would not have in its sky: "Turkmenistan turned his plane back", "sent back
 * X's aircraft", "closed its airspace to a plane carrying X", "made him turn round in mid-air",
 * "was over Turkmenistan when it turned around". He was over it, or at its edge, and did not get
 * where he was going that way.
 */
final class TurnedBack {
  private static final Set<String> PARTICLES = Set.of("back", "away", "around", "round");
  private static final Set<String> MAKE =
      Set.of("made", "makes", "told", "ordered", "forced", "had", "obliged", "compelled", "asked");
  private static final Set<String> UNREAL =
      Set.of("not", "n't", "never", "would", "could", "might", "may", "if", "should", "will");

  /** Tokens between the verb and its particle. */
  private static final int NEAR = 7;

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  TurnedBack(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Whether a verb tells of a flight that was turned back; then it is noted. */
  boolean told(int verb, Sentence sentence) {
    boolean closed = tokens.is(verb, "closed") || tokens.is(verb, "closes");
    if (!closed && !isTurn(verb) || closed && !closesSky(verb, sentence)) {
      return false;
    }
    int plane = vehicle(verb, sentence);
    boolean air = closed || inAir(verb, sentence);
    Entity who =
        plane >= 0 ? owner(plane, sentence) : air && !closed ? scene.person(sentence) : null;
    int first = governor(verb, sentence);
    if (who == null
        || !who.isListed()
        || isUnreal(first, sentence)
        || closed && !isNamed(who, sentence)) {
      return false;
    }
    Where where = where(first, verb, sentence);
    if (where == null || where.state().equals(who.state())) {
      return false;
    }
    Trigger trigger = new Trigger(verb, verb + 1, Act.OVERFLY, false, Trigger.Form.PAST, "place");
    When when = log.when(trigger, sentence, scene.clauseEnd(verb + 1, sentence));
    log.add(who, where, Act.OVERFLY, Reality.NOT, when, trigger, sentence, "turned back");
    return true;
  }

  private boolean isTurn(int verb) {
    boolean sent = tokens.is(verb, "sent") || tokens.is(verb, "sends");
    if (!sent && !tokens.lower(verb).startsWith("turn")) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + NEAR); i++) {
      if (sent ? tokens.is(i, "back") : PARTICLES.contains(tokens.lower(i))) {
        return true;
      }
      if (tokens.is(i, ",") || tokens.is(i, ".") || tokens.is(i, "and")) {
        return false;
      }
    }
    return false;
  }

  private boolean closesSky(int verb, Sentence sentence) {
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + 5); i++) {
      if (tokens.is(i, "airspace") || tokens.is(i, "skies")) {
        return vehicle(i, sentence) > i;
      }
    }
    return false;
  }

  /** "closed its skies to government aircraft": to whose, the sentence has to say. */
  private boolean isNamed(Entity who, Sentence sentence) {
    return scene.cast().within(sentence.first(), sentence.end()).stream()
        .anyMatch(m -> m.entity() == who.number());
  }

  private boolean inAir(int verb, Sentence sentence) {
    for (int i = verb + 1; i < sentence.end(); i++) {
      if (tokens.is(i, "mid-air") || tokens.is(i, "airspace") || tokens.is(i, "midair")) {
        return true;
      }
    }
    return false;
  }

  /** The plane that is turned: behind the verb, else before it, or -1. */
  private int vehicle(int verb, Sentence sentence) {
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + NEAR); i++) {
      if (scene.isVehicle(i) || tokens.is(i, "pilot")) {
        return i;
      }
    }
    for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 12); i--) {
      if (scene.isVehicle(i) || tokens.is(i, "pilot")) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Entity owner(int plane, Sentence sentence) {
    boolean whose = tokens.is(plane - 1, "whose");
    Mention before =
        whose ? scene.cast().at(tokens.is(plane - 2, ",") ? plane - 3 : plane - 2) : null;
    return before != null && before.kind() == Kind.PERSON
        ? scene.cast().of(before)
        : scene.vehicleOwner(plane, Math.min(sentence.end() - 1, plane + 6), sentence);
  }

  /** "told his pilot to turn round": who told him is the subject of the telling. */
  private int governor(int verb, Sentence sentence) {
    for (int i = verb - 1; i > Math.max(sentence.first(), verb - NEAR); i--) {
      if (MAKE.contains(tokens.lower(i))) {
        return i;
      }
      if (tokens.is(i, ",")) {
        break;
      }
    }
    return VerbPhrase.of(tokens, trigger(verb), sentence).first();
  }

  private static Trigger trigger(int verb) {
    return new Trigger(verb, verb + 1, Act.OVERFLY, false, Trigger.Form.PAST, "place");
  }

  private boolean isUnreal(int first, Sentence sentence) {
    for (int i = Math.max(sentence.first(), first - 3); i < first + 3; i++) {
      if (UNREAL.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The state that did it; else the one by which, over which, or in whose airspace it was done. */
  private @Nullable Where where(int first, int verb, Sentence sentence) {
    Actor subject = scene.subject(first, sentence);
    boolean plane = subject != null && scene.isVehicle(subject.head());
    if (subject != null && !plane && subject.who() == null && subject.state() != null) {
      return tokens.is(subject.head(), "it")
          ? over(sentence.first(), sentence)
          : new Where(subject.state(), null, verb, verb + 1);
    }
    return over(verb, sentence) != null ? over(verb, sentence) : over(sentence.first(), sentence);
  }

  private @Nullable Where over(int from, Sentence sentence) {
    int end = sentence.end();
    for (Mention mention : scene.cast().within(from, end)) {
      String state = scene.cast().of(mention).id();
      boolean by = tokens.is(mention.first() - 1, "by") && mention.kind() == Kind.STATE;
      boolean sky =
          tokens.is(mention.end(), "airspace") || tokens.is(mention.end() + 1, "airspace");
      boolean above =
          tokens.is(mention.first() - 1, "over") && scene.places().where(mention) != null;
      if ((by || (sky || above) && mention.kind() == Kind.STATE) && state != null) {
        return new Where(state, null, mention.first(), mention.end());
      }
    }
    List<Where> over = scene.places().in(from, end, Set.of("over", "above"), false);
    return over.isEmpty() ? null : over.get(0);
  }
}
