package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Fronted;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Who was among those at some place: "Among the guests in Beijing were X and Y", "his guests in
 * Beijing included X", "X was among those at a forum in Ashgabat"; and whose guest he was:
 * "Hungary's guest was X".
 */
final class Gatherings {
  /** Who is called so is there. */
  private static final Set<String> GUESTS =
      Set.of(
          "guests",
          "dignitaries",
          "visitors",
          "attendees",
          "participants",
          "arrivals",
          "mourners",
          "spectators",
          "onlookers");

  /** Who is called so is there where it is said that they came. */
  private static final Set<String> GROUPS =
      Set.of(
          "leaders",
          "heads",
          "presidents",
          "those",
          "statesmen",
          "monarchs",
          "speakers",
          "delegates",
          "ministers",
          "rulers",
          "officials");

  private static final Set<String> CAME =
      Set.of(
          "at",
          "attended",
          "attending",
          "came",
          "gathered",
          "present",
          "assembled",
          "invited",
          "expected",
          "met",
          "joined",
          "travelled",
          "traveled",
          "flew",
          "arrived",
          "on");
  private static final Set<String> COMING =
      Set.of("expected", "invited", "due", "will", "would", "planned", "scheduled", "may");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "sat", "stood");

  private final Scene scene;
  private final Events events;
  private final Log log;
  private final Tokens tokens;
  private final Fronted fronted;

  Gatherings(Scene scene, Events events, Log log) {
    this.scene = scene;
    this.events = events;
    this.log = log;
    this.tokens = scene.page().tokens();
    this.fronted = new Fronted(tokens, scene.cast());
  }

  void read(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = tokens.lower(i);
      boolean guests = GUESTS.contains(word) || word.equals("list") && tokens.is(i - 1, "guest");
      if ((guests || GROUPS.contains(word)) && i > sentence.first()) {
        group(i, guests, sentence);
      } else if (word.equals("guest") || word.equals("visitor")) {
        guest(i, sentence);
      }
    }
  }

  private void group(int noun, boolean guests, Sentence sentence) {
    int among = back(noun, sentence);
    boolean isAmong = among >= 0 && tokens.is(among, "among");
    boolean isOne =
        among >= sentence.first() && tokens.is(among, "of") && tokens.is(among - 1, "one");
    int verb = behind(noun, sentence);
    List<Entity> people;
    if ((isAmong || isOne) && among > sentence.first()) {
      // "X was among the guests in Beijing"
      int be = isOne ? among - 2 : among - 1;
      while (be > sentence.first() && tokens.tag(be) == Tag.ADV) {
        be--;
      }
      Actor actor =
          BE.contains(tokens.lower(be)) || tokens.is(be, "been")
              ? scene.subject(auxiliaries(be, sentence), sentence)
              : null;
      people = actor == null || actor.who() == null ? List.of() : List.of(actor.who());
      verb = scene.clauseEnd(noun + 1, sentence);
      for (int i = noun + 1; i < Math.min(sentence.end(), noun + 3); i++) {
        verb = tokens.is(i, "who") ? scene.clauseEnd(i + 1, sentence) : verb;
      }
    } else if (verb > 0 && (isAmong || tokens.lower(verb).startsWith("include"))) {
      people = list(verb + 1, sentence);
    } else {
      return;
    }
    note(people, noun, verb, guests, sentence);
  }

  private void note(List<Entity> people, int noun, int end, boolean guests, Sentence sentence) {
    boolean came = guests;
    boolean coming = tokens.is(noun, "list") && !tokens.lower(end).endsWith("d");
    for (int i = noun - 3; i < Math.min(sentence.end(), end + 1); i++) {
      if (i >= sentence.first()) {
        came |= CAME.contains(tokens.lower(i));
        coming |= COMING.contains(tokens.lower(i));
      }
    }
    List<Where> places = scene.places().in(noun + 1, end, Places.INTO, false);
    if (places.isEmpty()) {
      Where event = events.in(noun + 1, end);
      places = event == null ? List.of() : List.of(event);
    }
    boolean seated = tokens.is(end, "sat") || tokens.is(end, "stood");
    if (!came || places.isEmpty() && !(guests && seated)) {
      return;
    }
    Trigger trigger = new Trigger(noun, noun + 1, Act.BE, true, Trigger.Form.BASE, "-");
    for (Entity who : people) {
      if (who.isListed() && (places.isEmpty() || !places.get(0).state().equals(who.state()))) {
        log.each(
            who,
            places,
            Act.BE,
            coming ? Reality.PLANNED : Reality.HAPPENED,
            trigger,
            sentence,
            sentence.end(),
            "among the guests");
      }
    }
  }

  /** "Hungary's guest was X", "X was its guest". */
  private void guest(int noun, Sentence sentence) {
    String host = null;
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 4) && host == null; i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.STATE && mention.form() != Form.DEMONYM) {
        host = tokens.is(mention.end(), "'s") ? scene.cast().of(mention).id() : null;
        break;
      }
      if (tokens.is(i, "its") || tokens.is(i, "their")) {
        host = scene.lastState(i, sentence);
      } else if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        break;
      }
    }
    if (host == null) {
      return;
    }
    int be = -1;
    for (int i = noun + 1; i < Math.min(sentence.end(), noun + 8) && be < 0; i++) {
      be = BE.contains(tokens.lower(i)) ? i : -1;
    }
    Mention mention = be < 0 ? null : fronted.person(be + 1, sentence);
    Entity who = mention == null ? null : scene.cast().of(mention);
    boolean planned = be >= 0 && tokens.is(be - 1, "will");
    if (who == null) {
      int verb = noun - 1;
      while (verb > Math.max(sentence.first(), noun - 7) && !BE.contains(tokens.lower(verb))) {
        verb--;
      }
      boolean is = BE.contains(tokens.lower(verb));
      Actor actor = is ? scene.subject(auxiliaries(verb, sentence), sentence) : null;
      who = actor == null ? null : actor.who();
    }
    if (who == null || !who.isListed() || host.equals(who.state())) {
      return;
    }
    Trigger trigger = new Trigger(noun, noun + 1, Act.BE, true, Trigger.Form.BASE, "-");
    When when = log.when(trigger, sentence, sentence.end());
    Reality reality = planned ? Reality.PLANNED : Reality.HAPPENED;
    Where where = new Where(host, null, noun, noun + 1);
    log.add(who, where, Act.BE, reality, when, trigger, sentence, "guest of");
  }

  /** The word before the group and its article: "among | the foreign leaders". */
  private int back(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 6); i--) {
      if (tokens.tag(i) == Tag.ADP || tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        return i;
      }
    }
    return -1;
  }

  /** "were", "sat" or "included" behind the group, or -1. */
  private int behind(int noun, Sentence sentence) {
    for (int i = noun + 1; i < Math.min(sentence.end() - 1, noun + 16); i++) {
      boolean will = tokens.is(i, "be") && tokens.is(i - 1, "will");
      if (will || BE.contains(tokens.lower(i)) || tokens.lower(i).startsWith("include")) {
        return i;
      }
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.PERSON || tokens.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  private int auxiliaries(int be, Sentence sentence) {
    int first = be;
    while (first > sentence.first() && tokens.tag(first - 1) == Tag.AUX) {
      first--;
    }
    return first;
  }

  private List<Entity> list(int from, Sentence sentence) {
    List<Entity> people = new ArrayList<>();
    for (Mention mention : scene.cast().within(from, sentence.end())) {
      if (mention.kind() == Kind.PERSON && !tokens.is(mention.end(), "'s")) {
        people.add(scene.cast().of(mention));
      }
      if (isVerbBetween(from, mention.first())) {
        break;
      }
    }
    return people;
  }

  private boolean isVerbBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, ";")) {
        return true;
      }
    }
    return false;
  }
}
