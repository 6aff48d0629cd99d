package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** To whom a trip leads that names no place of its own: who defends it, braces for it. */
final class TripHosts {
  /** What a state does about a visit to itself, and not about one to another. */
  private static final Set<String> HOSTING =
      Set.of(
          "defended",
          "defends",
          "justified",
          "justifies",
          "preparing",
          "prepares",
          "prepared",
          "hosted",
          "hosts",
          "awaits",
          "awaiting",
          "expects",
          "expecting",
          "defied",
          "defies",
          "braces",
          "braced",
          "bracing",
          "readies",
          "confirms",
          "confirmed",
          "hails",
          "hailed",
          "fire",
          "slammed",
          "chided",
          "rebuked",
          "faulted",
          "reported");

  private final Scene scene;
  private final Tokens tokens;

  TripHosts(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  /**
   * "after Hungary, hours into his visit, said": the foreign state before, with no verb between.
   */
  @Nullable Where beside(int noun, Entity who, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 12); i--) {
      Mention mention = scene.cast().at(i);
      Where where =
          mention != null && mention.form() == Form.NAME ? scene.places().where(mention) : null;
      if (where != null && !where.state().equals(who.state())) {
        return tokens.is(where.token() - 1, "from") ? null : where;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "Mongolia defended his visit", "India is preparing for his visit": whoever had to do with it.
   */
  @Nullable Where host(int noun, Entity who, Sentence sentence) {
    for (int i = noun - 1; i > Math.max(sentence.first(), noun - 9); i--) {
      if (HOSTING.contains(tokens.lower(i))) {
        int first = i;
        while (first > sentence.first() && tokens.tag(first - 1) == Tag.AUX) {
          first--;
        }
        Actor subject = scene.subject(first, sentence);
        String state = subject == null ? null : subject.state();
        return subject == null || state == null || state.equals(who.state())
            ? null
            : new Where(state, null, subject.head(), subject.head() + 1);
      }
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, ",")) {
        return null;
      }
    }
    return null;
  }
}
