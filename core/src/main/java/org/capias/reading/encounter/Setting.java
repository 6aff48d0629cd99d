package org.capias.reading.encounter;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is set: the place before its first sentence ("RIYADH -", "Zurich."), unless that is
 * only where a desk is that writes of what happens elsewhere.
 */
final class Setting {
  /** Where the desks of agencies and campaigners are, who write of what is elsewhere. */
  private static final Set<String> DESKS = Set.of("US", "GB", "CH", "BE", "FR", "DE", "KE", "ZA");

  private final Scene scene;
  private final Tokens tokens;
  private final Cast cast;

  /** How often each state is named, its towns counted with it. */
  private final Map<String, Integer> counts;

  /** How often each state is named as a place, and not as what acts. */
  private final Map<String, Integer> placed = new TreeMap<>();

  Setting(Scene scene, Map<String, Integer> counts) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.cast = scene.cast();
    this.counts = counts;
    for (Mention mention : cast.mentions()) {
      Where where = mention.kind() == Kind.PERSON ? null : scene.places().where(mention);
      boolean acts =
          mention.end() < tokens.size()
              && (tokens.tag(mention.end()) == Tag.VERB
                  || tokens.tag(mention.end()) == Tag.AUX
                  || tokens.is(mention.end(), "'s"));
      if (where != null && !acts) {
        placed.merge(where.state(), 1, Integer::sum);
      }
    }
  }

  /**
   * Where a text is set, for what its own words put nowhere: its dateline, or the town that stands
   * alone before the first sentence, where the text names no other state as a place.
   */
  @Nullable String of(Entity who) {
    int sentences = 0;
    for (Sentence sentence : scene.page().sentences()) {
      if (!sentence.zone().tells() && sentence.zone() != Zone.DATELINE) {
        continue;
      }
      if (sentence.zone() == Zone.HEADING) {
        continue;
      }
      if (sentences++ > 1) {
        return null;
      }
      for (Mention mention : cast.within(sentence.first(), sentence.end())) {
        Where where = scene.places().where(mention);
        boolean opens = mention.first() == sentence.first();
        boolean alone =
            sentence.zone() == Zone.DATELINE
                || opens && (mention.end() + 1 >= sentence.end() || tokens.is(mention.end(), ":"));
        if (where != null && alone) {
          return isSetting(where.state(), who) ? where.state() : null;
        }
      }
    }
    return null;
  }

  private boolean isSetting(String state, Entity who) {
    if (state.equals("NL") || state.equals(who.state())) {
      return false;
    }
    boolean other =
        placed.keySet().stream()
            .anyMatch(s -> !s.equals(state) && !s.equals(who.state()) && !s.equals("NL"));
    int named = counts.getOrDefault(state, 0);
    boolean story = named > 1 || !DESKS.contains(state);
    return story && (named > 1 && placed.getOrDefault(state, 0) > 1 || !other);
  }

  /** "Russia has not been asked to come. X did not come": not where he did not come. */
  static boolean isStayingAway(Tokens tokens, Mention mention, Sighting one) {
    boolean missed = one.act() == Act.MISS || one.reality() == Reality.NOT;
    for (int i = mention.end(); missed && i < Math.min(tokens.size(), mention.end() + 3); i++) {
      if (tokens.is(i, "not") || tokens.is(i, "n't") || tokens.is(i, "never")) {
        return true;
      }
    }
    return false;
  }
}
