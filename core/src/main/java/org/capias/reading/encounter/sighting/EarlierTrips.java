package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/**
 * Earlier trips to the place that the sentence names with the trip of today: "his third trip to the
 * US this year, after visits in February and April".
 */
final class EarlierTrips {
  private static final Set<String> TRIPS = Set.of("visits", "trips", "stops", "journeys", "stays");
  private static final Set<String> AFTER = Set.of("after", "following", "besides");
  private static final Set<String> TO = Set.of("to", "in");

  private final Scene scene;
  private final Whens whens;
  private final NounPhrases nouns;
  private final Log log;
  private final Tokens tokens;

  EarlierTrips(Scene scene, Whens whens, NounPhrases nouns, Log log) {
    this.scene = scene;
    this.whens = whens;
    this.nouns = nouns;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    for (int i = sentence.first() + 3; i < sentence.end() - 2; i++) {
      boolean behind = AFTER.contains(tokens.lower(i - 1)) || AFTER.contains(tokens.lower(i - 2));
      if (behind && TRIPS.contains(tokens.lower(i)) && TO.contains(tokens.lower(i + 1))) {
        note(i, sentence);
      }
    }
  }

  private void note(int trips, Sentence sentence) {
    int end = scene.clauseEnd(trips + 1, sentence);
    int trip = trips - 3;
    while (trip > sentence.first() && !nouns.isTrip(trip)) {
      trip--;
    }
    Entity who = nouns.isTrip(trip) ? nouns.possessor(trip, sentence) : null;
    List<Where> there = scene.places().in(trip + 1, trips - 2, TO, false);
    if (who == null
        || !who.isListed()
        || there.size() != 1
        || there.get(0).state().equals(who.state())
        || !scene.places().in(trips + 1, end, TO, false).isEmpty()) {
      return;
    }
    Trigger trigger = new Trigger(trips, trips + 1, Act.VISIT, true, Trigger.Form.BASE, "-");
    for (When when : whens.each(trips + 1, end, "date of an earlier trip")) {
      log.add(
          who, there.get(0), Act.VISIT, Reality.HAPPENED, when, trigger, sentence, "earlier trips");
    }
  }
}
