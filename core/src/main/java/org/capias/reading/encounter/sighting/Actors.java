package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Fronted;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.reference.References;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who does what a trigger tells, seen through "plans to", "forced him to", "was obliged to". */
final class Actors {
  private static final Set<String> CONTROLLED =
      Set.of("after", "before", "by", "for", "without", "while", "in", "despite", "of");

  private final Scene scene;
  private final Tokens tokens;
  private final References references;
  private final Fronted fronted;

  Actors(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.references = new References(scene.page(), tokens, scene.cast());
    this.fronted = new Fronted(tokens, scene.cast());
  }

  @Nullable Entity actor(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.governor() >= 0) {
      // "forced him to avoid", "let him leave": who is made to do it stands before "to".
      Entity made = scene.object(phrase.governor() + 1, sentence);
      if (made != null && made.isListed() && isBetween(made, phrase.governor(), trigger.token())) {
        return made;
      }
    }
    int first =
        phrase.governor() >= 0 ? governorStart(phrase.governor(), sentence) : phrase.first();
    Actor subject = scene.subject(first, sentence);
    if (subject == null || subject.who() == null) {
      Mention behind = isBodily(trigger) ? fronted.inverted(trigger, first, sentence) : null;
      if (behind != null) {
        Entity who = scene.cast().of(behind);
        return who.isListed() ? who : null;
      }
    }
    if (subject == null && trigger.form() == Trigger.Form.GERUND) {
      return onlyListed(sentence, trigger.token());
    }
    if (trigger.act() == Act.OVERFLY && subject != null && isThing(subject)) {
      // "the Wing of Zion crossed": a plane by its name
      Entity owner =
          scene.isVehicle(subject.head())
              ? scene.vehicleOwner(subject.head(), subject.head(), sentence)
              : scene.ownerOfIt(subject.head(), sentence);
      return owner != null && owner.isListed() ? owner : null;
    }
    if (subject != null && subject.who() == null) {
      References.Two two = references.two(subject.head(), sentence);
      return two == null ? null : two.listed();
    }
    if (subject != null && references.isSomebodyElse(subject.head(), sentence)) {
      return null;
    }
    return subject != null && subject.who() != null && subject.who().isListed()
        ? subject.who()
        : null;
  }

  /** Verbs that may stand before their subject: coming, standing, sitting, living. */
  private static boolean isBodily(Trigger trigger) {
    return switch (trigger.act()) {
      case ARRIVE, BE, LIVE -> trigger.form() != Trigger.Form.GERUND;
      default -> false;
    };
  }

  /**
   * Who does what a gerund behind "after", "by", "for" tells: the subject of the clause before it
   * ("X was reported after hosting him"), or behind "for" its object ("judges rebuked X for letting
   * him go").
   */
  @Nullable Actor controller(int gerund, Sentence sentence) {
    if (gerund <= sentence.first() || !CONTROLLED.contains(tokens.lower(gerund - 1))) {
      return null;
    }
    int verb = -1;
    for (int i = gerund - 2; i >= sentence.first(); i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null
          && mention.kind() == Kind.STATE
          && mention.form() == Form.NAME
          && tokens.is(gerund - 1, "for")) {
        return new Actor(null, scene.cast().of(mention).id(), mention.end() - 1);
      }
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        verb = i;
        break;
      }
    }
    while (verb > sentence.first() && isAuxiliary(verb - 1)) {
      verb--;
    }
    return verb < 0 ? null : scene.subject(verb, sentence);
  }

  private boolean isThing(Actor subject) {
    Mention named = scene.cast().at(subject.head());
    boolean thing =
        named != null && (named.kind() == Kind.THING || named.kind() == Kind.ORGANISATION);
    return thing && subject.who() == null && subject.state() == null;
  }

  boolean isBetween(Entity who, int from, int to) {
    return scene.cast().within(from + 1, to).stream()
        .anyMatch(m -> m.entity() == who.number() && m.end() <= to);
  }

  /** First token of the verb group that a governing word ("plans", "is due") belongs to. */
  int governorStart(int governor, Sentence sentence) {
    int i = governor;
    Mention acts = governor > sentence.first() ? scene.cast().at(governor - 1) : null;
    boolean verb = acts != null && acts.kind() == Kind.PERSON; // "said that X plans to"
    if (tokens.tag(governor) == Tag.NOUN && !verb) {
      // "has no plans to travel": the subject stands before the verb that has the plans.
      for (int j = governor - 1; j > Math.max(sentence.first(), governor - 5); j--) {
        if (tokens.tag(j) == Tag.VERB || tokens.tag(j) == Tag.AUX) {
          i = j;
          break;
        }
      }
    }
    while (i > sentence.first() && isAuxiliary(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isAuxiliary(int token) {
    return switch (tokens.tag(token)) {
      case AUX, ADV, PART -> true;
      default -> false;
    };
  }

  private @Nullable Entity onlyListed(Sentence sentence, int before) {
    Entity only = null;
    for (Mention mention : scene.cast().within(sentence.first(), before)) {
      Entity entity = scene.cast().of(mention);
      if (entity.isListed()) {
        if (only != null && only != entity) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }
}
