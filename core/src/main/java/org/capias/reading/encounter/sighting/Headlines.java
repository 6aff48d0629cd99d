package org.capias.reading.encounter.sighting;

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
