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
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who was not wanted: "South Africa disinvited X", "was barred from the summit in Bali", "Uganda
 * turned him away at the airport", "told X that he was not welcome", "was kept away from the
 * summit". A trip that was not made, to the state that would not have him.
 */
final class Unwelcome {
  private static final Set<String> SHUT =
      Set.of(
          "disinvited",
          "disinvites",
          "uninvited",
          "uninvites",
          "barred",
          "bars",
          "excluded",
          "excludes",
          "banned",
          "bans",
          "kept",
          "keeps");
  private static final Set<String> TELL =
      Set.of("told", "tells", "informed", "warned", "let", "signalled", "signaled");

  /** Tokens between the verb and what one is kept from, or its particle. */
  private static final int NEAR = 9;

  private final Scene scene;
  private final NounPhrases nouns;
  private final Events events;
  private final Log log;
  private final Tokens tokens;

  Unwelcome(Scene scene, NounPhrases nouns, Events events, Log log) {
    this.scene = scene;
    this.nouns = nouns;
    this.events = events;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
      String word = tokens.lower(i);
      if (SHUT.contains(word)) {
        shut(i, sentence);
      } else if (word.equals("turned") || word.equals("turns") || word.equals("sent")) {
        turnedAway(i, sentence);
      } else if (word.equals("welcome") && tokens.tag(i) != Tag.VERB) {
        notWelcome(i, sentence);
      } else if (word.equals("told") || word.equals("tells") || word.equals("asked")) {
        toldOff(i, sentence);
      }
    }
  }

  /** "was disinvited from the summit": from an event, or from the state that does it. */
  private void shut(int verb, Sentence sentence) {
    boolean invited = tokens.lower(verb).contains("invite");
    int from = -1;
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + NEAR) && from < 0; i++) {
      from = tokens.is(i, "from") ? i : -1;
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
        break;
      }
    }
    boolean entry = false;
    for (int i = from + 1; from >= 0 && i < Math.min(sentence.end(), from + 8); i++) {
      boolean going = tokens.is(i, "entering") || tokens.is(i, "attending");
      entry |= nouns.isEvent(i) || nouns.isTrip(i) || going;
    }
    if (invited || entry || isWhole(verb, sentence)) {
      note(verb, from < 0 ? verb : from, sentence, "shut out");
    }
  }

  /** "Malawi bars X", "has banned X over his warrant": of the whole country. */
  private boolean isWhole(int verb, Sentence sentence) {
    boolean bar = tokens.lower(verb).startsWith("bar") || tokens.lower(verb).startsWith("ban");
    Mention whom = bar ? scene.cast().at(verb + 1) : null;
    if (whom == null || whom.kind() != Kind.PERSON) {
      return false;
    }
    return whom.end() >= sentence.end()
        || switch (tokens.lower(whom.end())) {
          case ".", ",", "over", "after", "despite", "because" -> true;
          default -> false;
        };
  }

  /** "told X to stay away", "tells X not to come". */
  private void toldOff(int tell, Sentence sentence) {
    Entity who = scene.object(tell + 1, sentence);
    int to = -1;
    for (int i = tell + 2; i < Math.min(sentence.end(), tell + 8) && to < 0; i++) {
      to = tokens.is(i, "to") ? i : -1;
    }
    boolean stay =
        to > 0
            && tokens.is(to + 1, "stay")
            && (tokens.is(to + 2, "away")
                || tokens.is(to + 2, "home")
                || tokens.is(to + 3, "home"));
    boolean not =
        to > 0
            && tokens.is(to - 1, "not")
            && (tokens.is(to + 1, "come") || tokens.is(to + 1, "attend"));
    Actor host = stay || not ? scene.subject(first(tell, sentence), sentence) : null;
    if (host == null || host.state() == null) {
      return;
    }
    if (VerbPhrase.of(tokens, trigger(tell), sentence).reality() == Reality.HAPPENED) {
      Where where = new Where(host.state(), null, tell, tell + 1);
      add(who, where, tell, sentence, "told to stay away");
    }
  }

  /** "turned him away", "was turned back at the airport", "sent him packing". */
  private void turnedAway(int verb, Sentence sentence) {
    boolean sent = tokens.is(verb, "sent");
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + 6); i++) {
      boolean away = tokens.is(i, "away") || tokens.is(i, "packing");
      boolean back = !sent && tokens.is(i, "back") && isAtBorder(i, sentence);
      if (away && (!sent || tokens.is(i, "packing")) || back) {
        note(verb, i, sentence, "turned away");
        return;
      }
      if (tokens.is(i, ",") || tokens.tag(i) == Tag.VERB || scene.isVehicle(i)) {
        return;
      }
    }
  }

  private boolean isAtBorder(int back, Sentence sentence) {
    for (int i = back + 1; i < Math.min(sentence.end(), back + 6); i++) {
      switch (tokens.lower(i)) {
        case "airport", "border", "frontier", "gate", "door", "quay" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "told him he was not welcome", "made clear that X would not be welcome". */
  private void notWelcome(int welcome, Sentence sentence) {
    boolean not = false;
    int be = -1;
    for (int i = welcome - 1; i > Math.max(sentence.first(), welcome - 5); i--) {
      not |= tokens.is(i, "not") || tokens.is(i, "n't") || tokens.is(i, "longer");
      be = tokens.tag(i) == Tag.AUX ? i : be;
    }
    int tell = -1;
    for (int i = be; not && i > Math.max(sentence.first(), be - 10) && tell < 0; i--) {
      tell = TELL.contains(tokens.lower(i)) || tokens.is(i, "clear") ? i : -1;
    }
    Actor guest = be < 0 || tell < 0 ? null : scene.subject(be, sentence);
    Actor host = tell < 0 ? null : scene.subject(first(tell, sentence), sentence);
    if (guest == null || host == null || host.state() == null) {
      return;
    }
    add(guest.who(), new Where(host.state(), null, tell, tell + 1), tell, sentence, "not welcome");
  }

  private int first(int verb, Sentence sentence) {
    int first = tokens.is(verb, "clear") ? verb - 1 : verb;
    while (first > sentence.first() && tokens.tag(first - 1) == Tag.AUX) {
      first--;
    }
    return first;
  }

  private void note(int verb, int from, Sentence sentence, String rule) {
    Trigger trigger = trigger(verb);
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    if (phrase.reality() != Reality.HAPPENED) {
      return;
    }
    Actor subject = scene.subject(phrase.first(), sentence);
    Entity object = phrase.passive() ? null : scene.object(verb + 1, sentence);
    Entity who = phrase.passive() && subject != null ? subject.who() : object;
    int end = scene.clauseEnd(from, sentence);
    Where event = events.in(from, end);
    List<Where> places = scene.places().in(from, end, Set.of("in", "at", "from"), false);
    Where where = event != null ? event : places.isEmpty() ? null : places.get(0);
    if (where == null && !phrase.passive() && subject != null && subject.state() != null) {
      where = new Where(subject.state(), null, verb, verb + 1);
    }
    add(who, where, verb, sentence, rule);
  }

  private void add(
      @Nullable Entity who, @Nullable Where where, int verb, Sentence sentence, String rule) {
    if (who == null || !who.isListed() || where == null || where.state().equals(who.state())) {
      return;
    }
    Trigger trigger = trigger(verb);
    When when = log.when(trigger, sentence, scene.clauseEnd(verb + 1, sentence));
    log.add(who, where, Act.MISS, Reality.HAPPENED, when, trigger, sentence, rule);
  }

  private static Trigger trigger(int verb) {
    return new Trigger(verb, verb + 1, Act.MISS, false, Trigger.Form.PAST, "person");
  }
}
