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
      Set.of("opened", "used", "uses", "lent", "granted", "gave", "cleared", "allowed", "let");

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
    while (verb > Math.max(sentence.first(), noun - 8) && !USED.contains(tokens.lower(verb))) {
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
    Actor subject = scene.subject(phrase.first(), sentence);
    Entity who = subject == null ? null : subject.who();
    if (subject != null && who == null && subject.state() != null) {
      who = behind(noun, sentence);
      who = who == null ? scene.vehicleAfter(verb + 1, sentence) : who;
    }
    for (Where where : over(noun, subject, sentence)) {
      if (who == null || !who.isListed() || where.state().equals(who.state())) {
        continue;
      }
      When when = log.when(trigger, sentence, scene.clauseEnd(verb + 1, sentence));
      log.add(who, where, Act.OVERFLY, Reality.HAPPENED, when, trigger, sentence, "airspace");
    }
  }

  /** Whose airspace: "Greek", "Greece's", or that of the state that gave its own. */
  private List<Where> over(int noun, @Nullable Actor subject, Sentence sentence) {
    for (int i = noun - 1; i > noun - 4 && i >= 0; i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.STATE) {
        return at(scene.cast().of(mention).id(), noun);
      }
      if (tokens.is(i, "its") || tokens.is(i, "their")) {
        Mention owner = subject == null ? null : scene.cast().at(subject.head());
        Where last = owner == null ? null : scene.places().where(owner);
        return last != null
            ? scene.places().listUpTo(last, sentence.first())
            : at(subject == null ? null : subject.state(), noun);
      }
    }
    return List.of();
  }

  private static List<Where> at(@Nullable String state, int noun) {
    return state == null ? List.of() : List.of(new Where(state, null, noun, noun + 1));
  }

  /** For whom it was opened: "to Netanyahu", "to his plane". */
  private @Nullable Entity behind(int noun, Sentence sentence) {
    for (int i = noun + 1; i < Math.min(sentence.end(), noun + 7); i++) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        boolean bare = mention.form() != Form.PRONOUN && !tokens.is(mention.end(), "'s");
        boolean plane = scene.isVehicle(mention.end()) || vehicle(mention.end());
        return bare || plane ? scene.cast().of(mention) : null;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
        return null;
      }
    }
    return null;
  }

  private boolean vehicle(int token) {
    return token + 1 < tokens.size() && tokens.is(token, "'s") && scene.isVehicle(token + 1);
  }
}
