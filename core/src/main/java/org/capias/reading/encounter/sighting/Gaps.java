package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Places;
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
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A verb that is said once for several people: "Serbia arrested X in 2008, Y in May 2011", "X flew
 * to Chad, and Y to Mali", "Hungary received X, and Jordan Y"; or a noun: "X's visit to Chad and
 * Y's to Mali". Each has the place and the day that stand behind his own name, whether he is on the
 * list or not, and none that stands behind another's.
 */
final class Gaps {
  /** What the verb, or the noun, that is said once tells. */
  enum Said {
    /** Is seized: "Y in Paris". */
    SEIZED(Set.of("in", "on", "at", "near"), Places.AT, false),
    /** Goes: "Y to Mali". */
    GOES(Set.of("in", "on", "at", "near", "to", "for", "into"), Places.INTO, false),
    /** Whose trip: "Y's to Mali". */
    TRIP(Set.of("in", "to", "at"), Places.INTO, true);

    private final Set<String> openers;
    private final Set<String> places;
    private final boolean whose;

    Said(Set<String> openers, Set<String> places, boolean whose) {
      this.openers = openers;
      this.places = places;
      this.whose = whose;
    }
  }

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Gaps(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Where the first of those people's words end; the end of the clause where he is alone. */
  int firstEnd(int from, int end, Said said, Sentence sentence) {
    for (Mention mention : scene.cast().within(from, sentence.end())) {
      if (isGap(mention, from, said, sentence)) {
        return Math.min(end, mention.first() - 1);
      }
    }
    return end;
  }

  /** The others, each at his own place, or at the one of the state that acts. */
  void others(
      int from,
      Said said,
      Act act,
      Reality reality,
      @Nullable String agent,
      Trigger trigger,
      Sentence sentence,
      String rule) {
    for (Mention mention : scene.cast().within(from, sentence.end())) {
      if (!isGap(mention, from, said, sentence) || !scene.cast().of(mention).isListed()) {
        continue;
      }
      int end = segmentEnd(mention, sentence);
      Trigger own =
          new Trigger(mention.first(), mention.end(), act, false, trigger.form(), trigger.object());
      List<Where> places = scene.places().in(mention.end(), end, said.places, false);
      if (places.isEmpty() && agent != null) {
        places = List.of(new Where(agent, null, mention.first(), mention.end()));
      }
      if (!places.isEmpty() || said == Said.SEIZED) {
        log.each(scene.cast().of(mention), places, act, reality, own, sentence, end, rule);
      }
    }
  }

  /** Where the words of who goes end, where somebody else goes in the same breath. */
  int travellersEnd(Act act, int end, Trigger trigger, Sentence sentence) {
    return isGoing(act) ? firstEnd(trigger.token() + 1, end, Said.GOES, sentence) : end;
  }

  /** Those who go in the same breath. */
  void travellers(Act act, Reality reality, Trigger trigger, Sentence sentence) {
    int from = trigger.token() + 1;
    if (isGoing(act)) {
      others(from, Said.GOES, act, reality, null, trigger, sentence, "goes with others");
    }
  }

  private static boolean isGoing(Act act) {
    return act == Act.ARRIVE || act == Act.VISIT || act == Act.BE;
  }

  /** "Hungary received X, Mongolia Y and Jordan Z", "did not arrest X, nor Mongolia Y". */
  void hosts(int from, Act act, Reality reality, Trigger trigger, Sentence sentence) {
    for (Mention host : scene.cast().within(from, sentence.end())) {
      Mention guest = scene.cast().at(host.end());
      int before = host.first() - 1;
      boolean joined =
          tokens.is(before, ",") || tokens.is(before, "and") || tokens.is(before, "nor");
      if (!joined
          || host.kind() != Kind.STATE
          || host.form() != Form.NAME
          || guest == null
          || guest.kind() != Kind.PERSON
          || guest.form() != Form.NAME
          || !isClosed(guest.end(), sentence)) {
        continue;
      }
      Entity who = scene.cast().of(guest);
      String state = scene.cast().of(host).id();
      if (who.isListed() && state != null && !state.equals(who.state())) {
        Trigger own =
            new Trigger(guest.first(), guest.end(), act, false, trigger.form(), trigger.object());
        int end = segmentEnd(guest, sentence);
        Where where = new Where(state, null, host.first(), host.end());
        log.each(who, List.of(where), act, reality, own, sentence, end, "host beside guest");
      }
    }
  }

  private boolean isClosed(int token, Sentence sentence) {
    return token >= sentence.end()
        || tokens.shape(token) == Shape.MARK
        || tokens.is(token, "and")
        || tokens.is(token, "in")
        || tokens.is(token, "on")
        || tokens.tag(token) == Tag.NUM;
  }

  /** ", Y in May 2011": a name between comma and preposition, behind a place or a date. */
  private boolean isGap(Mention mention, int from, Said said, Sentence sentence) {
    int before = mention.first() - 1;
    boolean joined =
        tokens.is(before, ",")
            || tokens.is(before, "and")
            || said == Said.GOES && (tokens.is(before, "while") || tokens.is(before, ";"));
    int opener = said.whose ? mention.end() + 1 : mention.end();
    if (mention.kind() != Kind.PERSON
        || !joined && !said.whose
        || opener >= sentence.end()
        || said.whose && !tokens.is(opener - 1, "'s")
        || !said.openers.contains(tokens.lower(opener))) {
      return false;
    }
    boolean told = false;
    for (int i = from; i < before; i++) {
      told |= tokens.tag(i) == Tag.NUM || said.openers.contains(tokens.lower(i));
      if (tokens.is(i, ";") || tokens.is(i, "who")) {
        return false;
      }
    }
    for (int i = opener; told && i < segmentEnd(mention, sentence); i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, "who")) {
        return false;
      }
    }
    return told;
  }

  private int segmentEnd(Mention mention, Sentence sentence) {
    for (Mention next : scene.cast().within(mention.end(), sentence.end())) {
      int before = next.first() - 1;
      if (next.kind() == Kind.PERSON && (tokens.is(before, ",") || tokens.is(before, "and"))) {
        return before;
      }
    }
    for (int i = mention.end(); i < sentence.end(); i++) {
      if (tokens.is(i, ";")) {
        return i;
      }
    }
    return sentence.end();
  }
}
