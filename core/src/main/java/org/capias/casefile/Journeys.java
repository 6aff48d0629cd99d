package org.capias.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Integer>> byPerson = new LinkedHashMap<>();
    for (int i = 0; i < journey.length; i++) {
      journey[i] = i;
      Encounter told = encounters.get(i).encounter();
      PartialDate from = told.from();
      if (from != null && from.isDay()) {
        byPerson.computeIfAbsent(person(told), p -> new ArrayList<>()).add(i);
      }
    }
    byPerson.values().forEach(this::follow);
  }

  /**
   * One person's days in order: what begins at most {@value #DAYS} days after the latest end so far
   * goes on with that journey; else a new one begins.
   */
  private void follow(List<Integer> days) {
    days.sort(Comparator.comparing((Integer i) -> from(i)).thenComparing(i -> i));
    int start = 0;
    long end = Long.MIN_VALUE;
    for (int i = 0; i <= days.size(); i++) {
      boolean apart = i == days.size() || i > start && from(days.get(i)) - end > DAYS;
      if (apart) {
        int first = Collections.min(days.subList(start, i));
        days.subList(start, i).forEach(member -> journey[member] = first);
        start = i;
        end = Long.MIN_VALUE;
      }
      if (i < days.size()) {
        end = Math.max(end, end(encounters.get(days.get(i)).encounter()));
      }
    }
  }

  private long from(int encounter) {
    PartialDate from = encounters.get(encounter).encounter().from();
    return from == null ? 0 : from.first().toEpochDay();
  }

  private static long end(Encounter encounter) {
    PartialDate from = encounter.from();
    PartialDate to = encounter.to() == null ? from : encounter.to();
    return to == null ? 0 : to.last().toEpochDay();
  }

  private static String person(Encounter encounter) {
    String id = encounter.person().id();
    return id != null ? id : "|" + encounter.person().name();
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
