package org.capias.reading.encounter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.name.Cast;
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
 * The states that a text, or a stretch of it, names: where a sighting without a state of its own
 * may be put. What holds for the whole text is counted once, so that a long text costs no more per
 * sighting than a short one.
 */
final class NamedStates {
  /** What has its seat somewhere, and speaks of what is elsewhere. */
  private static final Set<String> SEATED =
      Set.of(
          ("court tribunal judges prosecutors chamber chambers lawyer lawyers"
                  + " spokesman spokeswoman diplomat diplomats analyst relatives")
              .split(" "));

  private final Scene scene;
  private final Tokens tokens;
  private final Cast cast;
  private final Setting setting;

  /** How often each state is named, its towns counted with it. */
  private final Map<String, Integer> counts = new TreeMap<>();

  /** States named as places, other than as an origin. */
  private final Map<String, Boolean> places = new TreeMap<>();

  /** States named in any way but as a destination. */
  private final Map<String, Boolean> homes = new HashMap<>();

  NamedStates(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.cast = scene.cast();
    this.setting = new Setting(scene, counts);
    for (Mention mention : cast.mentions()) {
      count(mention);
    }
  }

  private void count(Mention mention) {
    if (mention.kind() == Kind.PERSON) {
      return;
    }
    Entity entity = cast.of(mention);
    String state = entity.state() != null ? entity.state() : entity.id();
    if (state == null) {
      return;
    }
    Where where = scene.places().where(mention);
    if (mention.kind() == Kind.STATE && entity.id() != null) {
      counts.merge(entity.id(), 1, Integer::sum);
    } else if (mention.kind() == Kind.PLACE && where != null) {
      counts.merge(where.state(), 1, Integer::sum);
    }
    if (where != null && !tokens.is(mention.first() - 1, "from") && !isBound(mention)) {
      places.put(where.state(), true);
    }
    boolean destination =
        tokens.is(mention.first() - 1, "to") || tokens.is(mention.first() - 1, "for");
    boolean attribute = tokens.is(mention.first() - 1, "the") && isAttribute(mention);
    if (!destination && !attribute) {
      homes.put(state, true);
    }
  }

  /** "bound for the Netherlands", "towards The Hague": not where anybody is. */
  private boolean isBound(Mention mention) {
    int before = mention.first() - (tokens.is(mention.first() - 1, "the") ? 2 : 1);
    return tokens.is(before, "for") || tokens.is(before, "towards") || tokens.is(before, "toward");
  }

  /** The only state, besides his own, that the text names as more than an adjective. */
  @Nullable String only(Entity who) {
    String only = null;
    for (String state : places.keySet()) {
      if (!state.equals(who.state())) {
        if (only != null) {
          return null;
        }
        only = state;
      }
    }
    return only;
  }

  @Nullable String jail() {
    return Jails.of(cast, tokens);
  }

  /** Whether the text names another state than his own, and than the seat of the courts. */
  boolean isAbroad(Entity who) {
    return counts.keySet().stream().anyMatch(s -> !s.equals(who.state()) && !s.equals("NL"));
  }

  /** The state, not his own, that the text names clearly most often: for who stays away from it. */
  @Nullable String most(Entity who) {
    String most = null;
    int best = 0;
    boolean alone = false;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getKey().equals(who.state())) {
        continue;
      }
      if (entry.getValue() > best) {
        best = entry.getValue();
        most = entry.getKey();
        alone = true;
      } else if (entry.getValue() == best) {
        alone = false;
      }
    }
    return alone ? most : null;
  }

  /** Whether nobody else on the list is named more often: whose story it is. */
  boolean isMostNamed(Entity who) {
    return cast.listed().stream().allMatch(e -> e.mentions().size() <= who.mentions().size());
  }

  /** His own state, where the text names it at all, other than as where somebody is bound. */
  @Nullable String home(Entity who) {
    String home = who.state();
    return home != null && homes.containsKey(home) ? home : null;
  }

  /** Whether the same sentence names a place of his own state, or tells of his return. */
  boolean isAtHome(Sighting one) {
    int end = one.sentence().end();
    String words = tokens.words(one.sentence().first(), end).toLowerCase(Locale.ROOT);
    return words.contains(" return") || one.who().state() != null && isIn(one, one.who().state());
  }

  /** Whether the same sentence names a state or a place in it. */
  boolean isIn(Sighting one, String state) {
    for (Mention mention : cast.within(one.sentence().first(), one.sentence().end())) {
      Where where = scene.places().where(mention);
      boolean named = state.equals(cast.of(mention).id());
      if (named || where != null && where.state().equals(state)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The state that the same sentence names as a place or as what acts, before the trigger or after.
   */
  @Nullable String inSentence(Sighting one) {
    String before = null;
    String after = null;
    for (Mention mention : cast.within(one.sentence().first(), one.sentence().end())) {
      Where where =
          mention.form() == Form.NAME || mention.form() == Form.CAPITAL
              ? scene.places().where(mention)
              : null;
      if (where == null
          || where.state().equals(one.who().state())
          || !isPlaceOrSubject(mention)
          || scene.places().isOfAffair(mention, one.sentence().first())) {
        continue;
      }
      if (mention.first() < one.token()) {
        before = where.state();
      } else if (after == null && !isVerbBetween(one.token() + 1, mention.first())) {
        after = where.state();
      }
    }
    return before != null ? before : after;
  }

  /** "released in February and lived in Brussels": the place belongs to the other verb. */
  private boolean isVerbBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceOrSubject(Mention mention) {
    int before = mention.first() - 1;
    if (before >= 0 && (tokens.is(before, "in") || tokens.is(before, "at"))) {
      return before == 0
          || !SEATED.contains(tokens.lower(before - 1)); // "a court in Sierra Leone says"
    }
    int next = mention.end();
    if (tokens.is(next, "'s")) {
      return false; // "Turkey's president": whose he is, not where
    }
    return next < tokens.size() && (tokens.tag(next) == Tag.VERB || tokens.tag(next) == Tag.AUX);
  }

  /** The state named last before the trigger, not further back than so many sentences. */
  @Nullable String last(Sighting one, int sentences) {
    String last = null;
    for (Mention mention : cast.within(sentencesBack(one, sentences).first(), one.token())) {
      boolean whose = tokens.is(mention.end(), "'s");
      if (mention.kind() == Kind.STATE
          && !whose
          && !Setting.isStayingAway(tokens, mention, one)
          && (mention.form() == Form.NAME || mention.form() == Form.CAPITAL)) {
        String state = cast.of(mention).id();
        if (state != null && !state.equals(one.who().state())) {
          last = state;
        }
      }
    }
    return last;
  }

  /** Where a wire story was written, unless at the seat of the courts. */
  @Nullable String dateline() {
    for (Sentence sentence : scene.page().sentences()) {
      if (sentence.zone() == Zone.DATELINE) {
        for (Mention mention : cast.within(sentence.first(), sentence.end())) {
          Where where = scene.places().where(mention);
          if (where != null) {
            // A desk in New York or Washington is no place of the story.
            boolean story = counts.getOrDefault(where.state(), 0) > 1 || isAlone(where.state());
            return where.state().equals("NL") || !story ? null : where.state();
          }
        }
      } else if (sentence.zone() == Zone.BODY) {
        return null;
      }
    }
    return null;
  }

  /** Whether the text names no other state as a place, the seat of the courts aside. */
  private boolean isAlone(String state) {
    return places.keySet().stream().allMatch(s -> s.equals(state) || s.equals("NL"));
  }

  /** Where the text is set, for what its own words put nowhere. */
  @Nullable String setting(Entity who) {
    return setting.of(who);
  }

  /** The last place named before, not further back than three sentences, that is no destination. */
  @Nullable String placeBefore(Sighting one) {
    String last = null;
    for (Mention mention : cast.within(sentencesBack(one, 3).first(), one.token())) {
      Where where = scene.places().where(mention);
      boolean not =
          tokens.is(mention.first() - 2, "not") // "in France and not in Arusha"
              || tokens.is(mention.first() - 1, "the") && isAttribute(mention);
      if (where != null && !not && !isDestination(mention) && !isOf(mention)) {
        last = where.state();
      }
    }
    return last;
  }

  /** "the Vukovar dead": whose dead they are. */
  private boolean isAttribute(Mention mention) {
    int next = mention.end();
    return mention.form() == Form.NAME
        && next < tokens.size()
        && (tokens.tag(next) == Tag.NOUN || tokens.tag(next) == Tag.ADJ);
  }

  private Sentence sentencesBack(Sighting one, int count) {
    int number = scene.page().sentenceOf(one.token());
    return scene.page().sentences().get(Math.max(0, number - count));
  }

  /** "the Vukovar dead", "families of Vukovar": whose they are, not where he was caught. */
  private boolean isOf(Mention mention) {
    Sentence sentence = scene.page().sentences().get(scene.page().sentenceOf(mention.first()));
    return scene.places().link(mention, sentence.first()).equals("of");
  }

  /** "a flight to Tunis", "on his way to Niger", "the court in The Hague". */
  private boolean isDestination(Mention mention) {
    int before = mention.first() - (tokens.is(mention.first() - 1, "the") ? 2 : 1);
    return before >= 0
        && (tokens.is(before, "to") || tokens.is(before, "for") || tokens.is(before, "from"));
  }
}
