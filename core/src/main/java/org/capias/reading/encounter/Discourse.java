package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives a state to sightings whose own words do not name one ("He came on Sunday"): the state that
 * the text last put the same person in, or next does, or the only venue that it names.
 */
final class Discourse {
  /** How many sightings back or ahead a state may be fetched from: more than a report has. */
  private static final int MEMORY = 200;

  /** How many places one verb may have. */
  private static final int LIST = 12;

  /** How many sentences a flight and the journey it belongs to may lie apart. */
  private static final int NEAR = 3;

  private final Scene scene;
  private final Tokens tokens;
  private final NamedStates named;
  private final Cells cells;

  /** States that the text ties to an event, each once. */
  private final Set<String> venues = new TreeSet<>();

  Discourse(Scene scene, List<Where> venues) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.named = new NamedStates(scene);
    this.cells = new Cells(tokens);
    for (Where venue : venues) {
      this.venues.add(venue.state());
    }
  }

  List<Sighting> complete(List<Sighting> sightings) {
    Custody custody = new Custody(tokens, named, sightings);
    List<Sighting> complete = new ArrayList<>();
    for (Sighting one : sightings) {
      boolean go = one.act() == Act.LET && !custody.isTakenIn(one);
      boolean flown = tokens.lower(one.token()).startsWith("fl"); // "and by evening in the cells"
      boolean handed = one.act() == Act.RELEASE && cells.areReached(one, !flown);
      complete.add(go ? custody.letGo(one) : handed ? custody.handedOver(one) : one);
    }
    custody = new Custody(tokens, named, complete);
    // Nouns come last: "the visit" is one that a verb has told of.
    fill(complete, custody, false);
    fill(complete, custody, true);
    for (int i = 0; i < complete.size(); i++) {
      Sighting one = complete.get(i);
      if (one.act() == Act.OVERFLY && one.from() == null) {
        complete.set(i, dated(i, complete));
      } else if (one.act() == Act.RELEASE && one.from() == null) {
        complete.set(i, custody.soonAfterArrest(i, complete));
      }
    }
    return complete;
  }

  private void fill(List<Sighting> sightings, Custody custody, boolean nouns) {
    for (int i = 0; i < sightings.size(); i++) {
      Sighting one = sightings.get(i);
      if (one.state() == null && one.rule().startsWith("noun") == nouns) {
        String state = state(i, sightings, custody);
        if (state != null && !isAnothers(one, state, i, sightings)) {
          sightings.set(i, one.in(state));
        }
      }
    }
  }

  /** A flight over a state has the day of the landing or departure told right beside it. */
  private Sighting dated(int index, List<Sighting> all) {
    Sighting flight = all.get(index);
    int here = scene.page().sentenceOf(flight.token());
    Sighting best = null;
    int nearest = NEAR + 1;
    int last = Math.min(all.size(), index + MEMORY);
    for (int i = Math.max(0, index - MEMORY); i < last; i++) {
      Sighting other = all.get(i);
      int distance = Math.abs(scene.page().sentenceOf(other.token()) - here);
      if (isEarlier(flight)) {
        return flight;
      }
      boolean journey = other.act() == Act.ARRIVE || other.act() == Act.LEAVE;
      if (journey && other.who() == flight.who() && other.from() != null && distance < nearest) {
        nearest = distance;
        best = other;
      }
    }
    return best == null ? flight : flight.on(best.from());
  }

  /** "Earlier flights went over Greece": other journeys, on other days. */
  private boolean isEarlier(Sighting flight) {
    for (int i = Math.max(flight.sentence().first(), flight.token() - 6); i < flight.token(); i++) {
      boolean other = tokens.is(i, "earlier") || tokens.is(i, "previous") || tokens.is(i, "past");
      if (other && tokens.lower(i + 1).endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String state(int index, List<Sighting> all, Custody custody) {
    Sighting one = all.get(index);
    boolean presence = one.act().isPresence() || one.reality() == Reality.NOT;
    boolean trip = presence || one.act() == Act.LET || one.act() == Act.MISS;
    boolean goes = one.act() == Act.ARRIVE || one.act() == Act.LET;
    if (one.act() == Act.LIVE && !WhereWords.isThere(tokens, one)
        || goes && cells.areReached(one, true)) {
      return null; // "moved from country to country", "landed at the detention unit"
    }
    boolean noun = one.rule().startsWith("noun") && one.act() != Act.ARRIVE;
    if (!trip) {
      return one.act() == Act.OVERFLY ? null : custody.state(one, all);
    }
    String thence =
        one.act() == Act.BE && WhereWords.isThereAlone(tokens, one) ? named.last(one, 0) : null;
    if (thence != null) {
      return thence; // "spared South Africa that step, though he had been there"
    }
    boolean unreal = one.reality() == Reality.NOT && one.act() != Act.MISS; // "never came"
    String here = noun || unreal ? null : named.inSentence(one);
    if (here != null) {
      return isWhereHeWas(one, here, index, all) ? null : here;
    }
    for (int i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
      if (fits(one, all.get(i))) {
        return all.get(i).state();
      }
    }
    String ahead = noun || one.act() != Act.ARRIVE ? ahead(index, all, MEMORY) : null;
    String venue = ahead != null || noun ? ahead : onlyVenue(one.who());
    if (venue != null || noun) {
      return venue;
    }
    // Who leaves, leaves a cell or a desk as often as a state.
    boolean left = one.act() == Act.LEAVE;
    String last = unreal ? null : named.last(one, left ? 0 : 2);
    String dateline = one.act() == Act.ARRIVE ? named.dateline() : null;
    boolean written = last == null || last.equals(dateline);
    if (dateline != null && written && !dateline.equals(one.who().state())) {
      return dateline;
    }
    String next = one.act() == Act.ARRIVE ? ahead(index, all, MEMORY) : null;
    if (next != null) {
      return next;
    }
    last = last == null && !left ? named.setting(one.who()) : last;
    if (last == null) {
      last = one.act() == Act.MISS ? named.most(one.who()) : only(one);
    }
    if (last == null && left) {
      return named.dateline();
    }
    boolean court = "NL".equals(last); // named for its courts
    return last == null || court || hasBeen(one, last, all) ? null : last;
  }

  /**
   * The only state that the text names; of who comes, is or goes, where the sentence means it: so
   * much else is come to and left.
   */
  private @Nullable String only(Sighting one) {
    String only = named.only(one.who());
    boolean loose = one.act() == Act.ARRIVE || one.act() == Act.BE || one.act() == Act.LEAVE;
    boolean sure = !loose || WhereWords.isThere(tokens, one) || WhereWords.isLanding(tokens, one);
    return only == null || sure || named.isIn(one, only) ? only : null;
  }

  /** "came to Kampala; a trip to the dialogue he called off": not the trip that he made. */
  private static boolean isWhereHeWas(Sighting one, String state, int index, List<Sighting> all) {
    for (int i = Math.max(0, index - 8); one.act() == Act.MISS && i < index; i++) {
      Sighting other = all.get(i);
      boolean made = other.reality() == Reality.HAPPENED && other.act().isPresence();
      if (made && state.equals(other.state()) && other.sentence().equals(one.sentence())) {
        return true;
      }
    }
    return false;
  }

  /** "Unlike X, who flew to Chad, Y stayed at home": where somebody else was, and not he. */
  private static boolean isAnothers(Sighting one, String state, int index, List<Sighting> all) {
    boolean others = false;
    int end = Math.min(all.size(), index + 8);
    for (int i = Math.max(0, index - 8); i < end; i++) {
      Sighting other = all.get(i);
      if (state.equals(other.state()) && !other.inferred()) {
        if (other.who() == one.who()) {
          return other.rule().equals("turned back"); // flown over, not what he did not come to
        }
        others |= other.sentence().equals(one.sentence());
      }
    }
    return others;
  }

  /** "since then he was let in by Panama and Peru alone": no such list says where "he came". */
  private static boolean isOneOfSeveral(int index, List<Sighting> all) {
    Sighting one = all.get(index);
    for (int i = Math.max(0, index - LIST); i < Math.min(all.size(), index + LIST); i++) {
      Sighting other = all.get(i);
      if (other.token() == one.token()
          && other.state() != null
          && !other.state().equals(one.state())) {
        return true;
      }
    }
    return false;
  }

  /** The state of the next trip that is told: not of another one, in a list or a span of time. */
  private @Nullable String ahead(int index, List<Sighting> all, int reach) {
    Sighting one = all.get(index);
    int here = scene.page().sentenceOf(one.token());
    for (int i = index + 1; i < Math.min(all.size(), index + reach); i++) {
      Sighting other = all.get(i);
      boolean near =
          one.act() != Act.ARRIVE && one.act() != Act.LEAVE
              || other.act() != Act.LET && scene.page().sentenceOf(other.token()) - here <= NEAR;
      if (near
          && fits(one, other)
          && !other.rule().startsWith("answer")
          && !isOneOfSeveral(i, all)
          && Trips.close(one, other)) {
        return other.state();
      }
    }
    return null;
  }

  private static boolean hasBeen(Sighting one, String state, List<Sighting> all) {
    return all.stream()
        .anyMatch(
            other ->
                state.equals(other.state()) && other.who() == one.who() && isGainsaid(one, other));
  }

  /** "He went to Kyrgyzstan. … He will not attend": not where he has been. */
  private static boolean isGainsaid(Sighting one, Sighting other) {
    return one.reality() == Reality.NOT
        && one.act().isPresence()
        && other.reality() == Reality.HAPPENED
        && other.act().isPresence()
        && !one.sentence().equals(other.sentence());
  }

  private static boolean fits(Sighting one, Sighting other) {
    return other.who() == one.who()
        && other.state() != null
        && !other.state().equals(one.who().state())
        && (one.act() == Act.MISS) == (other.act() == Act.MISS)
        && !isGainsaid(one, other)
        && (one.reality() != Reality.HAPPENED || other.reality() != Reality.PLANNED)
        && (other.act().isPresence()
            || other.act() == Act.LET
            || other.act() == Act.MISS
            || other.act() == Act.ARREST)
        && other.reality() != Reality.IMAGINED;
  }

  private @Nullable String onlyVenue(Entity who) {
    String only = null;
    for (String venue : venues) {
      if (venue.equals(who.state())) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = venue;
    }
    return only;
  }
}
