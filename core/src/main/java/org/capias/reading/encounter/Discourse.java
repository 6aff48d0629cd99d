package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives a state to sightings whose own words do not name one ("He came on Sunday"): the state that
 * the text last put the same person in, or next does, or the only venue that it names. Also decides
 * whether somebody who was let go left a country or a prison.
 */
final class Discourse {
  /** How many sightings back or ahead a state may be fetched from: more than a report has. */
  private static final int MEMORY = 200;

  private final Scene scene;
  private final Tokens tokens;
  private final List<Where> venues;

  Discourse(Scene scene, List<Where> venues) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.venues = venues;
  }

  List<Sighting> complete(List<Sighting> sightings) {
    List<Sighting> complete = new ArrayList<>();
    for (Sighting one : sightings) {
      complete.add(one.act() == Act.LET ? letGo(one, sightings) : one);
    }
    // Nouns come last: "the visit" is one that a verb has told of.
    fill(complete, false);
    fill(complete, true);
    for (int i = 0; i < complete.size(); i++) {
      Sighting one = complete.get(i);
      if (one.act() == Act.OVERFLY && one.from() == null) {
        complete.set(i, dated(one, complete));
      }
    }
    return complete;
  }

  private void fill(List<Sighting> sightings, boolean nouns) {
    for (int i = 0; i < sightings.size(); i++) {
      Sighting one = sightings.get(i);
      if (one.state() == null && one.rule().startsWith("noun") == nouns) {
        String state = state(i, sightings);
        if (state != null) {
          sightings.set(i, one.in(state));
        }
      }
    }
  }

  /** A flight over a state has the day of the landing or departure told right beside it. */
  private Sighting dated(Sighting flight, List<Sighting> all) {
    int here = scene.page().sentenceOf(flight.token());
    Sighting best = null;
    for (Sighting other : all) {
      int distance = Math.abs(scene.page().sentenceOf(other.token()) - here);
      boolean journey = other.act() == Act.ARRIVE || other.act() == Act.LEAVE;
      if (journey && other.who() == flight.who() && other.from() != null && distance <= 3) {
        int nearest = best == null ? 9 : Math.abs(scene.page().sentenceOf(best.token()) - here);
        best = distance < nearest ? other : best;
      }
    }
    return best == null ? flight : flight.on(best.from());
  }

  private Sighting letGo(Sighting one, List<Sighting> all) {
    boolean custody = false;
    for (Sighting other : all) {
      custody |=
          other.who() == one.who()
              && (other.act() == Act.RELEASE && other.reality() == Reality.HAPPENED);
    }
    for (int i = 0; i < tokens.size() && !custody; i++) {
      String word = tokens.lower(i);
      boolean ordinary = tokens.shape(i) == Shape.LOWER;
      custody =
          ordinary
              && (word.equals("jail")
                  || word.equals("amnesty")
                  || word.equals("captors")
                  || word.equals("prison"));
    }
    return custody ? one.as(Act.RELEASE) : one;
  }

  private @Nullable String state(int index, List<Sighting> all) {
    Sighting one = all.get(index);
    boolean trip =
        one.act().isPresence()
            || one.act() == Act.LET
            || one.act() == Act.MISS
            || one.reality() == Reality.NOT;
    if (!trip) {
      return custody(one, all);
    }
    String here = one.rule().startsWith("noun") && one.act() != Act.ARRIVE ? null : inSentence(one);
    if (here != null) {
      return here;
    }
    for (int i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
      if (fits(one, all.get(i))) {
        return all.get(i).state();
      }
    }
    for (int i = index + 1; i < Math.min(all.size(), index + MEMORY); i++) {
      if (fits(one, all.get(i))) {
        return all.get(i).state();
      }
    }
    if (one.rule().startsWith("noun") && !one.act().equals(Act.ARRIVE)) {
      return null;
    }
    String venue = onlyVenue(one.who());
    if (venue != null) {
      return venue;
    }
    String last = lastNamed(one);
    if (last != null) {
      return last;
    }
    return one.act() == Act.MISS ? mostNamed(one) : onlyNamed(one);
  }

  /**
   * The state that the same sentence names as a place or as what acts, before the trigger or after.
   */
  private @Nullable String inSentence(Sighting one) {
    String before = null;
    String after = null;
    for (Mention mention : scene.cast().within(one.sentence().first(), one.sentence().end())) {
      Where where =
          mention.form() == Form.NAME || mention.form() == Form.CAPITAL
              ? scene.places().where(mention)
              : null;
      if (where == null || where.state().equals(one.who().state()) || !isPlaceOrSubject(mention)) {
        continue;
      }
      if (mention.first() < one.token()) {
        before = where.state();
      } else if (after == null) {
        after = where.state();
      }
    }
    return before != null ? before : after;
  }

  private boolean isPlaceOrSubject(Mention mention) {
    int before = mention.first() - 1;
    if (before >= 0 && (tokens.is(before, "in") || tokens.is(before, "at"))) {
      return true;
    }
    int next = mention.end();
    return next < tokens.size() && (tokens.tag(next) == Tag.VERB || tokens.tag(next) == Tag.AUX);
  }

  /** The only state, besides his own, that the text names as more than an adjective. */
  private @Nullable String onlyNamed(Sighting one) {
    String only = null;
    for (Mention mention : scene.cast().mentions()) {
      Where where = scene.places().where(mention);
      boolean origin = mention.first() > 0 && tokens.is(mention.first() - 1, "from");
      if (where != null && !origin && !where.state().equals(one.who().state())) {
        if (only != null && !only.equals(where.state())) {
          return null;
        }
        only = where.state();
      }
    }
    return only;
  }

  /** The state, not his own, that the text names clearly most often: for who stays away from it. */
  private @Nullable String mostNamed(Sighting one) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : scene.cast().mentions()) {
      String state = mention.kind() == Kind.STATE ? scene.cast().of(mention).id() : null;
      if (state != null && !state.equals(one.who().state())) {
        counts.merge(state, 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      boolean alone = counts.values().stream().filter(n -> n >= entry.getValue()).count() == 1;
      if (alone) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** The state named last before the trigger, not further back than two sentences. */
  private @Nullable String lastNamed(Sighting one) {
    int number = scene.page().sentenceOf(one.token());
    int from = scene.page().sentences().get(Math.max(0, number - 2)).first();
    String last = null;
    for (Mention mention : scene.cast().within(from, one.token())) {
      if (mention.kind() == Kind.STATE
          && (mention.form() == Form.NAME || mention.form() == Form.CAPITAL)) {
        String state = scene.cast().of(mention).id();
        if (state != null && !state.equals(one.who().state())) {
          last = state;
        }
      }
    }
    return last;
  }

  private static boolean fits(Sighting one, Sighting other) {
    return other.who() == one.who()
        && other.state() != null
        && !other.state().equals(one.who().state())
        && (one.act() == Act.MISS) == (other.act() == Act.MISS)
        && (one.reality() != Reality.HAPPENED || other.reality() != Reality.PLANNED)
        && (other.act().isPresence()
            || other.act() == Act.LET
            || other.act() == Act.MISS
            || other.act() == Act.ARREST)
        && other.reality() != Reality.IMAGINED;
  }

  private @Nullable String onlyVenue(Entity who) {
    String only = null;
    for (Where venue : venues) {
      if (venue.state().equals(who.state())) {
        continue;
      }
      if (only != null && !only.equals(venue.state())) {
        return null;
      }
      only = venue.state();
    }
    return only;
  }

  /** Where somebody was arrested or freed, by the rest of the text. */
  private @Nullable String custody(Sighting one, List<Sighting> all) {
    for (Sighting other : all) {
      boolean custody =
          !other.act().isPresence() && other.act() != Act.MISS && other.act() != Act.OVERFLY;
      if (custody && other.who() == one.who() && other.state() != null) {
        return other.state();
      }
    }
    String placed = inSentence(one);
    if (placed != null && !placed.equals(one.who().state())) {
      return placed;
    }
    String before = placeBefore(one);
    return before != null ? before : homeIfNamed(one);
  }

  /** The last place named before, not further back than three sentences, that is no destination. */
  private @Nullable String placeBefore(Sighting one) {
    int number = scene.page().sentenceOf(one.token());
    int from = scene.page().sentences().get(Math.max(0, number - 3)).first();
    String last = null;
    for (Mention mention : scene.cast().within(from, one.token())) {
      Where where = scene.places().where(mention);
      if (where != null && !isDestination(mention)) {
        last = where.state();
      }
    }
    return last;
  }

  /** His own state, where the text names it at all. */
  private @Nullable String homeIfNamed(Sighting one) {
    String home = one.who().state();
    for (Mention mention : scene.cast().mentions()) {
      Entity entity = scene.cast().of(mention);
      String state = entity.state() != null ? entity.state() : entity.id();
      if (mention.kind() != Kind.PERSON && home != null && home.equals(state)) {
        return home;
      }
    }
    return null;
  }

  /** "a flight to Tunis", "on his way to Niger", "the court in The Hague". */
  private boolean isDestination(Mention mention) {
    int before = mention.first() - 1;
    return before >= 0
        && (tokens.is(before, "to") || tokens.is(before, "for") || tokens.is(before, "from"));
  }
}
