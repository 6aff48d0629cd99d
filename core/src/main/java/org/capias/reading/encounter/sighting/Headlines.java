package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Where;
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
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Headlines without a verb: "Gallant in Washington weeks after warrant", "Putin off to Beijing".
 */
final class Headlines {
  private static final Set<String> AFFAIRS =
      Set.of("talks", "war", "case", "row", "probe", "deal", "trial", "crisis", "dock", "court");

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Headlines(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    if (sentence.zone() != Zone.HEADING) {
      return;
    }
    welcomed(sentence);
    for (Mention mention : scene.cast().within(sentence.first(), sentence.end())) {
      Entity who = mention.kind() == Kind.PERSON ? scene.cast().of(mention) : null;
      if (who != null
          && who.isListed()
          && mention.form() == Form.NAME
          && isOpening(mention, sentence)) {
        placed(who, mention.end(), sentence);
        return;
      }
    }
  }

  /** Nothing but a label, an office or an adjective stands before the name. */
  private boolean isOpening(Mention mention, Sentence sentence) {
    for (int i = sentence.first(); i < mention.first(); i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.ADP || tokens.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  private void placed(Entity who, int after, Sentence sentence) {
    if (tokens.is(sentence.first(), "no")) {
      missing(who, after, sentence);
      return;
    }
    if (said(who, after, sentence)) {
      return;
    }
    int at = after;
    while (at < sentence.end() && (tokens.is(at, "back") || tokens.is(at, "now"))) {
      at++;
    }
    boolean off = tokens.is(at, "off") && tokens.is(at + 1, "to");
    int place = off ? at + 2 : at + 1;
    if (!off && !tokens.is(at, "in") || place >= sentence.end()) {
      return;
    }
    Mention mention = scene.cast().at(place);
    Where where = mention == null ? null : scene.places().where(mention);
    boolean affair = where != null && where.end() < sentence.end() && isAffair(where.end());
    if (where == null || affair || where.state().equals(who.state())) {
      return;
    }
    Trigger trigger = new Trigger(at, where.end(), Act.BE, true, Trigger.Form.BASE, "-");
    int end = scene.clauseEnd(where.end(), sentence);
    When when = log.when(trigger, sentence, end);
    Reality reality = off ? Reality.PLANNED : Reality.HAPPENED;
    log.add(who, where, Act.BE, reality, when, trigger, sentence, "headline");
  }

  /** "Putin due in X", "Putin barred from X summit", "Putin a no-show in X": a label for a verb. */
  private boolean said(Entity who, int after, Sentence sentence) {
    int at = tokens.is(after, "a") || tokens.is(after, "now") ? after + 1 : after;
    String next = at + 1 < sentence.end() ? tokens.lower(at + 1) : "";
    Act act =
        switch (at < sentence.end() ? tokens.lower(at) : "") {
          case "due", "expected", "awaited" ->
              next.equals("in") || next.equals("at") ? Act.PLAN : null;
          case "bound", "headed", "heading", "set", "destined" ->
              next.equals("for") ? Act.PLAN : null;
          case "on" -> next.equals("way") || next.equals("his") ? Act.PLAN : null;
          case "en" -> next.equals("route") ? Act.PLAN : null;
          case "invited" -> next.equals("to") ? Act.PLAN : null;
          case "absent", "barred", "banned", "disinvited", "uninvited", "excluded", "missing" ->
              next.equals("from") ? Act.MISS : null;
          case "no-show" -> Act.MISS;
          case "refused", "denied" -> isLeave(at + 1, sentence) ? Act.MISS : null;
          case "in" -> isTripBehind(at + 1, sentence) ? Act.VISIT : null;
          default -> null;
        };
    if (act == null) {
      return false;
    }
    for (Mention mention : scene.cast().within(at + 1, Math.min(sentence.end(), at + 7))) {
      String state = mention.kind() == Kind.PERSON ? null : state(mention);
      if (state != null && !state.equals(who.state()) && !isAffairs(at + 1, mention.first())) {
        Where where = scene.places().where(mention);
        where = where == null ? new Where(state, null, mention.first(), mention.end()) : where;
        Trigger trigger = new Trigger(at, where.end(), act, true, Trigger.Form.BASE, "-");
        When when = log.when(trigger, sentence, sentence.end());
        Reality reality = act == Act.PLAN ? Reality.PLANNED : Reality.HAPPENED;
        log.add(who, where, act, reality, when, trigger, sentence, "headline");
        return true;
      }
    }
    return false;
  }

  private @Nullable String state(Mention mention) {
    Entity named = scene.cast().of(mention);
    return mention.kind() == Kind.STATE ? named.id() : named.state();
  }

  private boolean isAffairs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAffair(i)) {
        return true;
      }
    }
    return false;
  }

  /** "refused US visa", "denied entry to Malaysia". */
  private boolean isLeave(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 4); i++) {
      switch (tokens.lower(i)) {
        case "visa", "entry", "landing", "admission", "visas" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "in surprise Nairobi visit": the trip stands behind its place. */
  private boolean isTripBehind(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 4); i++) {
      switch (tokens.lower(i)) {
        case "visit", "trip", "stopover", "tour" -> {
          return scene.cast().at(i - 1) != null;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Red carpet for Putin in X", "Warm welcome for Putin in X". */
  private void welcomed(Sentence sentence) {
    for (int i = sentence.first(); i + 3 < sentence.end(); i++) {
      boolean honour =
          switch (tokens.lower(i)) {
            case "welcome", "carpet", "reception", "honours", "honors", "banquet", "cheers" -> true;
            default -> false;
          };
      int next = i + 1;
      while (honour && next < i + 4 && !tokens.is(next, "for") && next + 2 < sentence.end()) {
        next++; // "red carpet rolled out for"
      }
      Mention guest = honour && tokens.is(next, "for") ? scene.cast().at(next + 1) : null;
      if (guest == null || guest.kind() != Kind.PERSON || !scene.cast().of(guest).isListed()) {
        continue;
      }
      List<Where> places =
          scene.places().in(guest.end(), sentence.end(), Set.of("in", "at"), false);
      if (places.size() == 1 && !places.get(0).state().equals(scene.cast().of(guest).state())) {
        Trigger trigger = new Trigger(i, i + 1, Act.HOST, true, Trigger.Form.BASE, "-");
        When when = log.when(trigger, sentence, sentence.end());
        Entity who = scene.cast().of(guest);
        log.add(
            who, places.get(0), Act.HOST, Reality.HAPPENED, when, trigger, sentence, "headline");
      }
    }
  }

  /** "No Putin at Bogotá summit". */
  private void missing(Entity who, int at, Sentence sentence) {
    boolean link = tokens.is(at, "at") || tokens.is(at, "in");
    Mention mention = link && at + 1 < sentence.end() ? scene.cast().at(at + 1) : null;
    Where where = mention == null ? null : scene.places().where(mention);
    if (where != null && !where.state().equals(who.state())) {
      Trigger trigger = new Trigger(at, where.end(), Act.MISS, true, Trigger.Form.BASE, "-");
      When when = log.when(trigger, sentence, sentence.end());
      log.add(who, where, Act.MISS, Reality.HAPPENED, when, trigger, sentence, "headline");
    }
  }

  /** "Netanyahu in Gaza talks": the place names an affair. */
  private boolean isAffair(int token) {
    return tokens.tag(token) == Tag.NOUN && AFFAIRS.contains(tokens.lower(token))
        || tokens.is(token, "-");
  }
}
