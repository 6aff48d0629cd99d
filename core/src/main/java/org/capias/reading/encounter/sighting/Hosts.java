package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Who receives somebody, and whom: a state, or one of its people ("was welcomed by King Abdullah"),
 * where the words tell of a reception in person.
 */
final class Hosts {
  private static final Set<String> IN_PERSON =
      Set.of(
          "airport",
          "tarmac",
          "runway",
          "honours",
          "honors",
          "honour",
          "honor",
          "guard",
          "palace",
          "carpet",
          "flowers",
          "residence",
          "castle",
          "banquet",
          "dinner",
          "lunch",
          "salute",
          "visit",
          "arrival",
          "ceremony",
          "steps",
          "plane",
          "embrace",
          "hug",
          "handshake");

  private final Scene scene;
  private final Tokens tokens;

  Hosts(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  /** The state that the subject of an active verb acts for, or null. */
  @Nullable String state(Trigger trigger, Actor subject, Sentence sentence) {
    if (subject.state() != null || subject.who() == null || !isReception(trigger, sentence)) {
      return subject.state();
    }
    if (subject.who().isListed() && subject.who() == scene.protagonist()) {
      return null;
    }
    return subject.who().state() != null
        ? subject.who().state()
        : demonym(subject.head(), sentence);
  }

  /**
   * "Uganda and Djibouti failed in their duty when they hosted him": the states that the sentence
   * opens with, where "they" or "it" cannot mean anybody else.
   */
  @Nullable Actor antecedent(int verb, Sentence sentence) {
    if (!tokens.is(verb - 1, "they") && !tokens.is(verb - 1, "it")) {
      return null;
    }
    Mention last = null;
    for (Mention mention : scene.cast().within(sentence.first(), verb - 1)) {
      boolean person = mention.kind() == Kind.PERSON && mention.form() != Form.PRONOUN;
      boolean state = mention.kind() == Kind.STATE && mention.form() == Form.NAME;
      if (last != null && (person || state) && !isJoined(last.end(), mention.first())) {
        return person ? new Actor(null, scene.cast().of(last).id(), last.end() - 1) : null;
      }
      if (!state && last == null) {
        return null;
      }
      last = state ? mention : last;
    }
    return last == null || tokens.is(last.end(), "'s")
        ? null
        : new Actor(null, scene.cast().of(last).id(), last.end() - 1);
  }

  private boolean isJoined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, ",") && !tokens.is(i, "and") && !tokens.is(i, "the")) {
        return false;
      }
    }
    return true;
  }

  /** "Ugandan president Museveni": of which state somebody is, right before his name. */
  private @Nullable String demonym(int name, Sentence sentence) {
    Mention named = scene.cast().at(name);
    int first = named == null ? name : named.first();
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 3); i--) {
      Mention before = scene.cast().at(i);
      if (before != null) {
        return before.form() == Form.DEMONYM ? scene.cast().of(before).id() : null;
      }
    }
    return null;
  }

  /** The state behind "by": "received by Hungary's president", "welcomed by King Abdullah". */
  @Nullable String by(Trigger trigger, int end, Sentence sentence) {
    for (int i = trigger.token() + 1; i < end; i++) {
      if (!tokens.is(i, "by")) {
        continue;
      }
      for (Mention mention : scene.cast().within(i, Math.min(sentence.end(), i + 7))) {
        Entity named = scene.cast().of(mention);
        if (mention.kind() == Kind.STATE) {
          return named.id();
        }
        if (mention.kind() == Kind.PERSON && !named.isListed() && isReception(trigger, sentence)) {
          return named.state();
        }
      }
    }
    return null;
  }

  /** "arrested by his own generals": those of his own state. */
  boolean isByHisOwn(Trigger trigger, int end) {
    for (int i = trigger.token() + 1; i < end - 2; i++) {
      if (tokens.is(i, "by") && tokens.is(i + 2, "own")) {
        return tokens.is(i + 1, "his") || tokens.is(i + 1, "her");
      }
    }
    return false;
  }

  /** "into the hands of Serbian police": whose force it is, or null. */
  @Nullable String force(int from, int end) {
    for (Mention mention : scene.cast().within(from, end)) {
      boolean state = mention.kind() == Kind.STATE && mention.form() == Form.DEMONYM;
      for (int i = mention.end(); state && i < Math.min(end, mention.end() + 3); i++) {
        if (Police.isForce(tokens.lower(i))) {
          return scene.cast().of(mention).id();
        }
      }
    }
    return null;
  }

  /** "Chad, in May, and Djibouti took him": all the states that act together, in text order. */
  Set<String> all(String last, @Nullable Actor subject, Sentence sentence) {
    List<String> found = new ArrayList<>();
    found.add(last);
    int i = subject == null ? -1 : subject.head();
    Mention mention = i < 0 ? null : scene.cast().at(i);
    while (mention != null && mention.kind() == Kind.STATE && mention.form() == Form.NAME) {
      String state = scene.cast().of(mention).id();
      if (state != null && !found.contains(state)) {
        found.add(0, state);
      }
      int before =
          tokens.is(mention.first() - 1, "the") ? mention.first() - 2 : mention.first() - 1;
      boolean and = tokens.is(before, "and") || tokens.is(before, "nor");
      boolean joined = and || tokens.is(before, ",");
      int next = and && tokens.is(before - 1, ",") ? before - 2 : before - 1;
      mention = joined && next >= sentence.first() ? beforeDate(next, sentence) : null;
    }
    return new LinkedHashSet<>(found);
  }

  /** What stands at a token, or in front of the date that ends there ("Chad, in May"). */
  private @Nullable Mention beforeDate(int last, Sentence sentence) {
    int i = last;
    boolean date = false;
    for (; i > sentence.first() && scene.cast().at(i) == null; i--) {
      boolean day =
          tokens.tag(i) == Tag.NUM
              || Calendar.isMonth(tokens.lower(i))
              || tokens.is(i, "in")
              || tokens.is(i, "last")
              || tokens.is(i, "month")
              || tokens.is(i, "year");
      if (!day) {
        break;
      }
      date = true;
    }
    return scene.cast().at(date && tokens.is(i, ",") ? i - 1 : i);
  }

  /** "has been welcomed by Egypt, Eritrea and Qatar": all of them. */
  Set<String> listBy(String first, Trigger trigger, Sentence sentence) {
    Set<String> all = new LinkedHashSet<>(Set.of(first));
    for (int i = trigger.token() + 1; i < Math.min(sentence.end(), trigger.token() + 8); i++) {
      if (tokens.is(i, "by")) {
        scene.places().listFrom(i + 1, sentence).forEach(place -> all.add(place.state()));
      }
    }
    return all;
  }

  private boolean isReception(Trigger trigger, Sentence sentence) {
    if (trigger.act() != Act.HOST && trigger.act() != Act.GREET) {
      return false;
    }
    String verb = tokens.lower(trigger.token());
    if (verb.startsWith("host")
        || verb.startsWith("receiv")
        || trigger.end() > trigger.token() + 1) {
      return true;
    }
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (IN_PERSON.contains(tokens.lower(i)) || isResidence(i)) {
        return true;
      }
    }
    return false;
  }

  /** "at State House", not the House that votes. */
  private boolean isResidence(int token) {
    return tokens.is(token, "house")
        && (tokens.is(token - 1, "state")
            || tokens.is(token - 1, "white")
            || tokens.is(token - 1, "government"));
  }

  /**
   * For whom a state rolled out its carpet: who is named behind "for", or else the person on the
   * list whom the text is about, where the sentence names no other.
   */
  @Nullable Entity guest(Trigger trigger, Sentence sentence) {
    for (int i = trigger.end(); i < Math.min(sentence.end(), trigger.end() + 6); i++) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        return scene.cast().of(mention);
      }
    }
    for (Mention mention : scene.cast().within(sentence.first(), sentence.end())) {
      if (mention.kind() == Kind.PERSON && mention.form() != Form.PRONOUN) {
        return null;
      }
    }
    return sentence.zone() == Zone.HEADING ? null : scene.protagonist();
  }
}
