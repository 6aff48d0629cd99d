package org.capias.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;

/**
 * Encounters that are stages of one journey: the same person, days that follow each other. A flight
 * over three states and the landing in a fourth are one journey, and one story.
 */
final class Journeys {
  private static final int DAYS = 3;

  private final List<Merged> encounters;

  /** For each encounter the first encounter of its journey. */
  private final int[] journey;

  Journeys(List<Merged> encounters) {
    this.encounters = encounters;
    this.journey = new int[encounters.size()];
    List<Encounter> told = encounters.stream().map(m -> m.encounter("", "")).toList();
    for (int i = 0; i < journey.length; i++) {
      journey[i] = i;
      for (int j = 0; j < i; j++) {
        if (journey[j] != journey[i] && follow(told.get(i), told.get(j))) {
          rename(Math.max(journey[i], journey[j]), Math.min(journey[i], journey[j]));
        }
      }
    }
  }

  private void rename(int old, int now) {
    for (int i = 0; i < journey.length; i++) {
      journey[i] = journey[i] == old ? now : journey[i];
    }
  }

  private static boolean follow(Encounter one, Encounter other) {
    PartialDate a = one.from();
    PartialDate b = other.from();
    if (a == null || b == null || !a.isDay() || !b.isDay() || !samePerson(one, other)) {
      return false;
    }
    return a.first().toEpochDay() - end(other, b) <= DAYS
        && b.first().toEpochDay() - end(one, a) <= DAYS;
  }

  private static long end(Encounter encounter, PartialDate from) {
    PartialDate to = encounter.to();
    return (to == null ? from : to).last().toEpochDay();
  }

  private static boolean samePerson(Encounter one, Encounter other) {
    String id = one.person().id();
    return id != null
        ? Objects.equals(id, other.person().id())
        : one.person().name().equals(other.person().name());
  }

  /**
   * For each document the journey at its centre, as the index of an encounter: the one that most of
   * its words go to, of two the one told first. A document without encounters has none.
   */
  Map<String, Integer> centres() {
    Map<String, Map<Integer, List<Evidence>>> words = new HashMap<>();
    for (int i = 0; i < journey.length; i++) {
      for (Telling telling : encounters.get(i).gathering().tellings()) {
        words
            .computeIfAbsent(telling.document(), d -> new TreeMap<>())
            .computeIfAbsent(journey[i], j -> new ArrayList<>())
            .addAll(telling.told().evidence());
      }
    }
    Map<String, Integer> centres = new HashMap<>();
    words.forEach((document, journeys) -> centres.put(document, centre(journeys)));
    return centres;
  }

  private static int centre(Map<Integer, List<Evidence>> journeys) {
    return journeys.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<Integer, List<Evidence>> e) -> -e.getValue().size())
                .thenComparing(e -> Collections.min(e.getValue()))
                .thenComparing(Map.Entry::getKey))
        .orElseThrow(() -> new IllegalStateException("a document without encounters"))
        .getKey();
  }
}
