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
 * Somebody is brought somewhere: "was driven to the palace", "a government plane took him to
 * Rotterdam", "put a suspect on a plane to Tripoli". To a court it is a surrender by whoever has
 * him; home, or out of where he was, it ends a stay; anywhere else he arrives.
 */
final class Transports {
  private static final Set<String> TO = Set.of("to", "into", "for", "in", "at");
  private static final Set<String> COURTS =
      Set.of(
          "hague",
          "icc",
          "icty",
          "ictr",
          "tribunal",
          "court",
          "arusha",
          "rotterdam",
          "scheveningen",
          "netherlands",
          "judges");

  /** The Netherlands, seat of the courts. */
  private static final String SEAT = "NL";

  /** How verbs of carrying begin, in any of their forms. */
  private static final Set<String> CARRY =
      Set.of(
          "fl",
          "dr",
          "took",
          "take",
          "taking",
          "br",
          "carr",
          "ferr",
          "whisk",
          "escort",
          "put",
          "rush",
          "airlift",
          "bundl",
          "send",
          "sent",
          "mov",
          "transfer");

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Transports(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Whether a verb tells that somebody on the list was brought somewhere; then it is noted. */
  boolean carried(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    String verb = tokens.lower(trigger.token());
    boolean journey =
        switch (trigger.act()) {
          case ARRIVE, LEAVE, LET, PLAN, OVERFLY, RELEASE -> true;
          case ARREST -> verb.startsWith("bundl") || verb.startsWith("put");
          case SURRENDER -> !verb.startsWith("hand") && !verb.startsWith("transfer");
          default -> trigger.object().equals("carried");
        };
    boolean back = trigger.act() == Act.LEAVE && !phrase.passive();
    if (!journey
        || back
        || CARRY.stream().noneMatch(verb::startsWith)
        || phrase.reality() != Reality.HAPPENED) {
      return false;
    }
    Actor subject = scene.subject(phrase.first(), sentence);
    Entity who =
        phrase.passive() ? subject == null ? null : subject.who() : object(trigger, sentence);
    if (who == null || !who.isListed()) {
      return false;
    }
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    List<Where> from = scene.places().in(trigger.token() + 1, end, Set.of("from", "out of"), false);
    List<Where> to = scene.places().in(trigger.token() + 1, end, TO, false);
    boolean court = isToCourt(trigger.token() + 1, end) || !to.isEmpty() && isSeat(to.get(0));
    String agent = phrase.passive() || subject == null ? null : owner(phrase, subject);
    boolean theirs = subject != null && subject.state() != null && !isState(subject);
    if (court && agent != null && !agent.equals(who.state()) && theirs) {
      agent =
          null; // "French airmen took him to the judges": who carries him need not have held him
    }
    Where here = from.isEmpty() ? agent == null ? null : at(agent, trigger) : from.get(0);
    When when = log.when(trigger, sentence, end);
    if (court) {
      // The day of the journey is not that of the arrest, where the text tells of one.
      When day = log.isArrested(who) ? When.NEVER : when;
      log.add(
          who, here, Act.SURRENDER, Reality.HAPPENED, day, trigger, sentence, "carried to court");
      return true;
    }
    if (trigger.act() == Act.ARREST) {
      return false;
    }
    boolean home = !to.isEmpty() && to.get(0).state().equals(who.state());
    boolean out = verb.startsWith("fl") && tokens.is(trigger.token() + 1, "out");
    if (home || out || to.isEmpty() && here != null && !from.isEmpty()) {
      if (here == null) {
        return true; // home, nobody says from where
      }
      boolean freed =
          agent != null && !agent.equals(who.state())
              || log.isArrested(who) && tokens.is(trigger.token() + 1, "home");
      Act act = freed && !isUnheld(trigger.token(), sentence) ? Act.RELEASE : Act.LEAVE;
      String rule = isFreed(trigger.token(), sentence) ? "freed and carried away" : "carried away";
      log.add(who, here, act, Reality.HAPPENED, when, trigger, sentence, rule);
      return true;
    }
    boolean taken = verb.startsWith("tak") || verb.equals("took");
    if (taken && !to.isEmpty() && isThere(to.get(0), trigger)) {
      log.each(who, to, Act.ARREST, Reality.HAPPENED, trigger, sentence, end, "taken there");
      return true;
    }
    if (!to.isEmpty() || phrase.passive() && verb.startsWith("dr")) {
      log.each(who, to, Act.ARRIVE, Reality.HAPPENED, trigger, sentence, end, "carried to");
      return true;
    }
    return false;
  }

  /** "was taken at Carcassonne", and neither "taken to" it nor "taken to dinner in Paris". */
  private boolean isThere(Where where, Trigger trigger) {
    for (int i = trigger.token() + 2; i < where.token(); i++) {
      if (tokens.tag(i) != Tag.DET && tokens.tag(i) != Tag.ADJ) {
        return false;
      }
    }
    return tokens.is(trigger.token() + 1, "at") || tokens.is(trigger.token() + 1, "in");
  }

  /** "put him on a plane home instead of arresting him": whom nobody held is not freed. */
  private boolean isUnheld(int from, Sentence sentence) {
    for (int i = from; i < sentence.end(); i++) {
      boolean instead =
          tokens.is(i, "of") && tokens.is(i - 1, "instead")
              || tokens.is(i, "than") && tokens.is(i - 1, "rather")
              || tokens.is(i, "without");
      String next = tokens.lower(i + 1);
      if (instead && (next.startsWith("arrest") || next.startsWith("detain"))) {
        return true;
      }
    }
    return false;
  }

  /** Whose plane, or who, carries him: "a Serbian government plane took him". */
  private @Nullable String owner(VerbPhrase phrase, Actor subject) {
    if (tokens.is(phrase.first() - 1, "that") || tokens.is(phrase.first() - 1, "which")) {
      return null; // "France lent the plane that carried him"
    }
    if (subject.state() != null) {
      return subject.state();
    }
    for (Mention mention : scene.cast().within(Math.max(0, subject.head() - 4), subject.head())) {
      if (mention.kind() == Kind.STATE) {
        return scene.cast().of(mention).id();
      }
    }
    return null;
  }

  private boolean isState(@Nullable Actor subject) {
    Mention named = subject == null ? null : scene.cast().at(subject.head());
    return named != null && named.kind() == Kind.STATE;
  }

  private static Where at(String state, Trigger trigger) {
    return new Where(state, null, trigger.token(), trigger.end());
  }

  private @Nullable Entity object(Trigger trigger, Sentence sentence) {
    Entity object = scene.object(trigger.token() + 1, sentence);
    return object != null && isNear(object, trigger.token()) ? object : null;
  }

  private boolean isNear(Entity who, int verb) {
    return scene.cast().within(verb + 1, Math.min(tokens.size(), verb + 7)).stream()
        .anyMatch(m -> m.entity() == who.number());
  }

  private static boolean isSeat(Where where) {
    return where.state().equals(SEAT);
  }

  private boolean isToCourt(int from, int end) {
    boolean to = false;
    for (int i = from; i < end; i++) {
      to |= tokens.is(i, "to") || tokens.is(i, "into") || tokens.is(i, "for");
      if (to && COURTS.contains(tokens.lower(i))) {
        return isInternational(i);
      }
    }
    return false;
  }

  /** "brought to a court in Belgrade" is no journey to The Hague. */
  private boolean isInternational(int token) {
    String word = tokens.lower(token);
    if (!word.equals("court") && !word.equals("tribunal")) {
      return true;
    }
    for (int i = token - 1; i > token - 4 && i >= 0; i--) {
      switch (tokens.lower(i)) {
        case "international", "criminal", "war", "crimes", "un", "u.n.", "special", "un-backed" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "ordered him freed, and the same evening an aircraft took him home". */
  private boolean isFreed(int token, Sentence sentence) {
    for (int i = sentence.first(); i < token; i++) {
      switch (tokens.lower(i)) {
        case "freed", "released", "release", "acquitted", "acquittal", "bail" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
