package org.capias.reading.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.PartialDate;
import org.capias.reading.text.Sentence;

/** What else a text tells that may have the same date. */
final class Rivals {
  /** So many are looked at for one date: no text of news has more in a sentence. */
  private static final int MANY = 24;

  private static final String NONE = "-";

  private final Map<PartialDate, List<Matter>> byDate = new HashMap<>();
  private final Map<Integer, List<Matter>> bySentence = new HashMap<>();

  Rivals(List<Matter> all) {
    for (Matter one : all) {
      add(bySentence.computeIfAbsent(one.sentence().first(), k -> new ArrayList<>()), one);
      if (one.guess() != null) {
        add(byDate.computeIfAbsent(one.guess(), k -> new ArrayList<>()), one);
      }
    }
  }

  private static void add(List<Matter> all, Matter one) {
    if (all.size() < MANY) {
      all.add(one);
    }
  }

  /** Whether rules gave a date to something else: of the same trip, or another. */
  String on(Matter one, PartialDate date) {
    return other(one, byDate.getOrDefault(date, List.of()));
  }

  /** What a sentence tells of the same person: the same state, another one, nothing. */
  String in(Matter one, Sentence sentence) {
    return other(one, bySentence.getOrDefault(sentence.first(), List.of()));
  }

  private static String other(Matter one, List<Matter> others) {
    String found = NONE;
    for (Matter other : others) {
      boolean same = other.who() == one.who();
      boolean there = one.state() != null && one.state().equals(other.state());
      if (other != one && same && there) {
        return other.sort().equals(one.sort()) ? "same" : "same state";
      }
      if (other != one) {
        found = same ? "elsewhere" : found.equals(NONE) ? "another" : found;
      }
    }
    return found;
  }
}
