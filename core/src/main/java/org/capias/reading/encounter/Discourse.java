package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Gives a state to sightings whose own words do not name one ("He came on Sunday"): the state that the
 * text last put the same person in, or next does, or the only venue that it names. Also decides
 * whether somebody who was let go left a country or a prison.
 */
final class Discourse {
  private final Scene scene;
  private final Tokens tokens;
  private final List<Where> venues;

  Discourse(Scene scene, List<Where> venues) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.venues = venues;
  }

  List<Sighting> complete(List<Sighting> sightings) {
    List<Sighting> decided = new ArrayList<>();
    for (Sighting one : sightings) {
      decided.add(one.act() == Act.LET ? letGo(one, sightings) : one);
    }
    List<Sighting> complete = new ArrayList<>();
    for (int i = 0; i < decided.size(); i++) {
      Sighting one = decided.get(i);
      if (one.state() == null) {
        String state = state(i, decided);
        if (state != null) {
          one = one.in(state);
        }
      }
      complete.add(one);
    }
    return complete;
  }

  private Sighting letGo(Sighting one, List<Sighting> all) {
    boolean custody = false;
    for (Sighting other : all) {
      custody |= other.who() == one.who() && (other.act() == Act.RELEASE && other.reality() == Reality.HAPPENED);
    }
    for (int i = 0; i < tokens.size() && !custody; i++) {
      String word = tokens.lower(i);
      custody = word.equals("jail") || word.equals("amnesty") || word.equals("captors") || word.equals("prison");
    }
    return custody ? one.as(Act.RELEASE) : one;
  }

  private @Nullable String state(int index, List<Sighting> all) {
    Sighting one = all.get(index);
    boolean trip = one.act().isPresence() || one.act() == Act.LET || one.act() == Act.MISS;
    if (!trip) {
      return custody(one, all);
    }
    for (int i = index - 1; i >= 0; i--) {
      if (fits(one, all.get(i))) {
        return all.get(i).state();
      }
    }
    for (int i = index + 1; i < all.size(); i++) {
      if (fits(one, all.get(i))) {
        return all.get(i).state();
      }
    }
    return onlyVenue(one.who());
  }

  private static boolean fits(Sighting one, Sighting other) {
    return other.who() == one.who()
        && other.state() != null
        && !other.state().equals(one.who().state())
        && (other.act().isPresence() || other.act() == Act.LET || other.act() == Act.MISS || other.act() == Act.ARREST)
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
      boolean custody = !other.act().isPresence() && other.act() != Act.MISS && other.act() != Act.OVERFLY;
      if (custody && other.who() == one.who() && other.state() != null) {
        return other.state();
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : scene.page().sentences()) {
      boolean dateline = sentence.zone() == Zone.DATELINE;
      boolean near = Math.abs(sentence.first() - one.sentence().first()) < 60;
      if (dateline || near) {
        for (Mention mention : scene.cast().within(sentence.first(), sentence.end())) {
          if (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE) {
            Entity entity = scene.cast().of(mention);
            String state = entity.state() != null ? entity.state() : entity.id();
            if (state != null) {
              int weight = dateline ? 3 : mention.form() == Form.SEAT ? 0 : 1;
              counts.merge(state, weight, Integer::sum);
            }
          }
        }
      }
    }
    String home = one.who().state();
    if (home != null && counts.containsKey(home)) {
      return home;
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > 0
          && (best == null
              || entry.getValue() > counts.get(best)
              || entry.getValue().equals(counts.get(best)) && entry.getKey().compareTo(best) < 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
