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
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A hunt that is over: "the search for X came to an end in Serbia on Wednesday", "X's years on the
 * run ended". Whoever is no longer sought has been caught, unless these words say otherwise.
 */
final class Hunts {
  private static final int REACH = 10;

  private static final Set<String> NOUNS = Set.of("hunt", "manhunt", "search", "chase", "run");

  /** What ends a hunt that has caught nobody, or ends it in the mind of somebody alone. */
  private static final Set<String> UNCAUGHT =
      Set.of(
          ("not never no would will could might should may if when until without vain failure"
                  + " dead death died killed body grave empty-handed suspended called")
              .split(" "));

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Hunts(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** What a noun at a token tells, if it is a hunt and that is over. */
  void read(int noun, Sentence sentence) {
    if (!NOUNS.contains(tokens.lower(noun)) || tokens.tag(noun) == Tag.VERB) {
      return;
    }
    boolean run = tokens.is(noun, "run");
    Entity who = run ? owner(noun, sentence) : target(noun, sentence);
    if (who == null || !who.isListed()) {
      return;
    }
    int end = over(noun + 1, sentence);
    if (end < 0 || isUncaught(sentence)) {
      return;
    }
    Trigger trigger = new Trigger(end, end + 1, Act.ARREST, false, Trigger.Form.PAST, "person");
    int close = scene.clauseEnd(end + 1, sentence);
    List<Where> places = scene.places().in(end + 1, close, Places.AT, false);
    log.each(who, places, Act.ARREST, Reality.HAPPENED, trigger, sentence, close, "a hunt is over");
  }

  /** "the hunt for X". */
  private @Nullable Entity target(int noun, Sentence sentence) {
    boolean link = tokens.is(noun + 1, "for") || tokens.is(noun + 1, "of");
    return link ? scene.object(noun + 2, sentence) : null;
  }

  /** "X's thirteen years on the run". */
  private @Nullable Entity owner(int run, Sentence sentence) {
    if (!tokens.is(run - 1, "the") || !tokens.is(run - 2, "on")) {
      return null;
    }
    for (int i = run - 3; i >= Math.max(sentence.first(), run - REACH); i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        boolean whose =
            tokens.is(mention.end(), "'s") || tokens.is(i, "his") || tokens.is(i, "her");
        return whose ? scene.cast().of(mention) : null;
      }
    }
    return null;
  }

  /** The verb by which it is over: "ended", "is over", "came to an end"; or -1. */
  private int over(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + REACH); i++) {
      switch (tokens.lower(i)) {
        case "ended", "ends" -> {
          return i;
        }
        case "over" -> {
          boolean is = tokens.is(i - 1, "is") || tokens.is(i - 1, "was") || tokens.is(i - 1, "are");
          return is ? i - 1 : -1;
        }
        case "end" -> {
          boolean came = tokens.is(i - 1, "an") && tokens.is(i - 2, "to");
          return came ? i - 3 : -1;
        }
        case ";", ":" -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private boolean isUncaught(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (UNCAUGHT.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
