package org.capias.reading.encounter;

import java.util.Set;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Flights over a state told by its airspace: "France opened its airspace to Netanyahu", "he used
 * Greek airspace on his way home", "Greece let his plane cross its airspace".
 */
final class Skies {
  private static final Set<String> USED =
      Set.of("opened", "used", "uses", "lent", "granted", "gave", "cleared");

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Skies(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      if (tokens.is(i, "airspace") || tokens.is(i, "skies")) {
        airspace(i, sentence);
      }
    }
  }

  private void airspace(int noun, Sentence sentence) {
    int verb = noun - 1;
    while (verb > Math.max(sentence.first(), noun - 7) && !USED.contains(tokens.lower(verb))) {
      verb--;
    }
    if (!USED.contains(tokens.lower(verb))) {
      return;
    }
    Trigger trigger = new Trigger(verb, verb + 1, Act.OVERFLY, false, Trigger.Form.PAST, "place");
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    if (phrase.reality() != Reality.HAPPENED || phrase.passive()) {
      return;
    }
    Actor subject = scene.subjects().of(phrase.first(), sentence);
    String state = over(noun, subject);
    Entity who = subject == null ? null : subject.who();
    if (subject != null && who == null && subject.state() != null) {
      who = behind(noun, sentence);
    }
    if (who != null && who.isListed() && state != null && !state.equals(who.state())) {
      Where where = new Where(state, null, noun, noun + 1);
      When when = log.when(trigger, sentence, scene.clauses().end(verb + 1, sentence));
      log.add(who, where, Act.OVERFLY, Reality.HAPPENED, when, trigger, sentence, "airspace");
    }
  }

  /** Whose airspace: "Greek", "Greece's", or that of the state that gave its own. */
  private @Nullable String over(int noun, @Nullable Actor subject) {
    for (int i = noun - 1; i > noun - 4 && i >= 0; i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.STATE) {
        return scene.cast().of(mention).id();
      }
      if (tokens.is(i, "its")) {
        return subject == null ? null : subject.state();
      }
    }
    return null;
  }

  /** For whom it was opened: "to Netanyahu", "to his plane". */
  private @Nullable Entity behind(int noun, Sentence sentence) {
    for (int i = noun + 1; i < Math.min(sentence.end(), noun + 7); i++) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        boolean bare = mention.form() != Form.PRONOUN && !tokens.is(mention.end(), "'s");
        boolean plane = scene.vehicles().isVehicle(mention.end()) || vehicle(mention.end());
        return bare || plane ? scene.cast().of(mention) : null;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
        return null;
      }
    }
    return null;
  }

  private boolean vehicle(int token) {
    return token + 1 < tokens.size()
        && tokens.is(token, "'s")
        && scene.vehicles().isVehicle(token + 1);
  }
}
