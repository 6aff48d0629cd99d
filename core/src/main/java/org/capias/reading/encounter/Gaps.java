package org.capias.reading.encounter;

import java.util.List;
import java.util.Set;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A verb that is said once for several people: "Serbia arrested X in 2008, Y in May 2011", "X was
 * arrested in Brussels in May, and Y in Paris in October". Each has the place and the day that
 * stand behind his own name.
 */
final class Gaps {
  private static final Set<String> OPENERS = Set.of("in", "on", "at", "near");

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Gaps(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Where the first of those people's words end; the end of the clause where he is alone. */
  int firstEnd(int from, int end, Sentence sentence) {
    for (Mention mention : scene.cast().within(from, sentence.end())) {
      if (isGap(mention, from, sentence)) {
        return Math.min(end, mention.first() - 1);
      }
    }
    return end;
  }

  /** The others, each at his own place, or at the one of the state that acts. */
  void others(
      int from, Act act, @Nullable String agent, Trigger trigger, Sentence sentence, String rule) {
    for (Mention mention : scene.cast().within(from, sentence.end())) {
      if (!isGap(mention, from, sentence) || !scene.cast().of(mention).isListed()) {
        continue;
      }
      int end = segmentEnd(mention, sentence);
      Trigger own =
          new Trigger(mention.first(), mention.end(), act, false, trigger.form(), trigger.object());
      List<Where> places = scene.places().in(mention.end(), end, Places.AT, false);
      if (places.isEmpty() && agent != null) {
        places = List.of(new Where(agent, null, mention.first(), mention.end()));
      }
      log.each(scene.cast().of(mention), places, act, Reality.HAPPENED, own, sentence, end, rule);
    }
  }

  /** ", Y in May 2011": a name between comma and preposition, behind a place or a date. */
  private boolean isGap(Mention mention, int from, Sentence sentence) {
    int before = mention.first() - 1;
    boolean joined = tokens.is(before, ",") || tokens.is(before, "and");
    if (mention.kind() != Kind.PERSON
        || !joined
        || mention.end() >= sentence.end()
        || !OPENERS.contains(tokens.lower(mention.end()))) {
      return false;
    }
    boolean told = false;
    for (int i = from; i < before; i++) {
      told |= tokens.tag(i) == Tag.NUM || OPENERS.contains(tokens.lower(i));
      if (tokens.is(i, ";") || tokens.is(i, "who")) {
        return false;
      }
    }
    for (int i = mention.end(); told && i < segmentEnd(mention, sentence); i++) {
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
