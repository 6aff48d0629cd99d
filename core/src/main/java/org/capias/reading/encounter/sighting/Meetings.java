package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
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
 * Meetings told by a noun with a place of its own: "talks between X and Y in Beijing lasted hours",
 * "X's meeting with Y in Beijing", "his speech in Washington".
 */
final class Meetings {
  private static final Set<String> NOUNS =
      Set.of(
          "talks",
          "meeting",
          "meetings",
          "audience",
          "encounter",
          "handshake",
          "dinner",
          "lunch",
          "speech",
          "address",
          "lecture",
          "rally",
          "appearance",
          "concert",
          "outing",
          "stroll");

  private static final Set<String> REMOTE =
      Set.of(
          "video", "phone", "telephone", "online", "virtual", "televised", "planned", "possible");

  private static final Set<String> UNTOLD =
      Set.of(
          "for",
          "no",
          "any",
          "call",
          "called",
          "proposed",
          "possible",
          "planned",
          "if",
          "would",
          "offered",
          "offer",
          "could",
          "may",
          "might",
          "ahead",
          "before",
          "upcoming",
          "next",
          "will");

  private final Scene scene;
  private final NounPhrases nouns;
  private final Log log;
  private final Tokens tokens;

  Meetings(Scene scene, NounPhrases nouns, Log log) {
    this.scene = scene;
    this.nouns = nouns;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
      if (NOUNS.contains(tokens.lower(i)) && tokens.tag(i) == Tag.NOUN) {
        meeting(i, sentence);
      }
    }
  }

  private void meeting(int noun, Sentence sentence) {
    int end = noun + 1;
    while (end < sentence.end()
        && tokens.tag(end) != Tag.VERB
        && tokens.tag(end) != Tag.AUX
        && !tokens.is(end, ",")
        && !tokens.is(end, ".")) {
      if (REMOTE.contains(tokens.lower(end)) || isTopic(end)) {
        return;
      }
      end++;
    }
    if (isUntold(noun, sentence)) {
      return;
    }
    List<Where> places = scene.places().in(noun + 1, end, Set.of("in", "at"), false);
    Entity who = places.isEmpty() ? null : who(noun, end, sentence);
    if (who != null && who.isListed() && !places.get(0).state().equals(who.state())) {
      Trigger trigger = new Trigger(noun, noun + 1, Act.MEET, true, Trigger.Form.BASE, "-");
      log.each(
          who,
          places.subList(0, 1),
          Act.MEET,
          Reality.HAPPENED,
          trigger,
          sentence,
          scene.clauseEnd(end, sentence),
          "meeting told by a noun");
    }
  }

  private boolean isTopic(int token) {
    return tokens.is(token, "on") && tokens.tag(token + 1) != Tag.NUM || tokens.is(token, "about");
  }

  private boolean isUntold(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 7); i--) {
      if (UNTOLD.contains(tokens.lower(i)) || REMOTE.contains(tokens.lower(i))) {
        return true;
      }
    }
    for (int i = noun + 1; i < Math.min(sentence.end(), noun + 16); i++) {
      boolean coming = tokens.is(i, "will") || tokens.is(i, "would") || tokens.is(i, "planned");
      if (coming || tokens.is(i, "if") || tokens.is(i, "cancelled") || tokens.is(i, "expected")) {
        return true;
      }
    }
    return false;
  }

  /** "X's meeting", "talks between X and Y", "a meeting of X and Y". */
  private @Nullable Entity who(int noun, int end, Sentence sentence) {
    Mention whose = null;
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 4) && whose == null; i--) {
      whose = scene.cast().at(i);
    }
    if (whose != null
        && whose.kind() == Kind.PERSON
        && (tokens.is(whose.end(), "'s") || tokens.is(whose.first(), "his"))
        && scene.cast().of(whose).isListed()) {
      return scene.cast().of(whose);
    }
    boolean between = tokens.is(noun + 1, "between") || tokens.is(noun + 1, "of");
    if (!between && !tokens.is(noun + 1, "with")) {
      return null;
    }
    for (Mention mention : scene.cast().within(noun + 1, end)) {
      Entity one = mention.kind() == Kind.PERSON ? scene.cast().of(mention) : null;
      if (one != null
          && one.isListed()
          && !tokens.is(mention.end(), "'s")
          && (between || nouns.isEvent(noun))) {
        return one;
      }
    }
    return null;
  }
}
