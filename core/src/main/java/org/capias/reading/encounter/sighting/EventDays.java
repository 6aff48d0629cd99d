package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The day of an event that somebody is to come to, or stays away from, told in another sentence:
 * "He will skip the ceremony. … The ceremony takes place on 27 January." Only where all that the
 * text tells of the day of such an event agrees, and only for a trip that has no day of its own.
 */
final class EventDays {
  /** Tokens behind an event within which its day begins: "the summit, which opens in Rio on". */
  private static final int REACH = 9;

  private final Page page;
  private final Tokens tokens;
  private final Whens whens;
  private final NounPhrases nouns;

  /** By the event's noun: its day; where days differ, none. */
  private final Map<String, List<Told<PartialDate>>> days = new HashMap<>();

  EventDays(Scene scene, Whens whens) {
    this.page = scene.page();
    this.tokens = page.tokens();
    this.whens = whens;
    this.nouns = new NounPhrases(scene);
  }

  List<Sighting> date(List<Sighting> sightings) {
    boolean open = sightings.stream().anyMatch(EventDays::isOpen);
    if (!open) {
      return sightings;
    }
    find();
    List<Sighting> all = new ArrayList<>(sightings);
    for (int i = 0; i < all.size(); i++) {
      Told<PartialDate> day = isOpen(all.get(i)) ? day(all.get(i)) : null;
      if (day != null && !isDatedTwin(all.get(i), all)) {
        all.set(i, all.get(i).on(day));
      }
    }
    return all;
  }

  private static boolean isOpen(Sighting one) {
    boolean trip = one.act() == Act.MISS || one.act().isPresence() && one.act() != Act.LEAVE;
    boolean ahead =
        one.act() == Act.MISS || one.reality() == Reality.PLANNED || one.reality() == Reality.NOT;
    return one.from() == null && trip && ahead;
  }

  /** Whether the same trip has a day by another word. */
  private static boolean isDatedTwin(Sighting one, List<Sighting> all) {
    return all.stream()
        .anyMatch(
            other ->
                other != one
                    && other.from() != null
                    && other.who() == one.who()
                    && other.state() != null
                    && (one.state() == null || other.state().equals(one.state())));
  }

  /** The day of the event that the sentence of a trip speaks of. */
  private @Nullable Told<PartialDate> day(Sighting one) {
    Set<PartialDate> found = new TreeSet<>();
    Told<PartialDate> day = null;
    boolean named = !isPart(one.token());
    for (int i = one.sentence().first(); i < one.sentence().end(); i++) {
      named |= isEvent(i);
      if (isEvent(i)) {
        for (Told<PartialDate> told : days.getOrDefault(tokens.lower(i), List.of())) {
          found.add(told.value());
          day = told;
        }
      }
    }
    for (List<Told<PartialDate>> all : named ? List.<List<Told<PartialDate>>>of() : days.values()) {
      for (Told<PartialDate> told : all) {
        found.add(told.value()); // "he will take part": in the only event that the text dates
        day = told;
      }
    }
    return found.size() == 1 ? day : null;
  }

  private boolean isPart(int verb) {
    return DayWords.PART.contains(tokens.lower(verb));
  }

  private void find() {
    for (Sentence sentence : page.sentences()) {
      boolean read = sentence.zone().tells() && sentence.size() <= Scene.LONGEST;
      for (int i = sentence.first(); read && i < sentence.end(); i++) {
        Told<PartialDate> day = isEvent(i) ? whens.directly(i + 1, end(i, sentence)) : null;
        if (day != null && day.value().isDay()) {
          days.computeIfAbsent(tokens.lower(i), head -> new ArrayList<>()).add(day);
        }
      }
    }
  }

  /** "a news conference" is no event that anybody travels to. */
  private boolean isEvent(int token) {
    return nouns.isEvent(token)
        && !tokens.is(token - 1, "news")
        && !tokens.is(token - 1, "press")
        && !tokens.is(token - 1, "-");
  }

  /** Where the words that may date an event end: at a verb that tells of something else. */
  private int end(int event, Sentence sentence) {
    int end = event + 1;
    while (end < Math.min(sentence.end(), event + REACH) && !isOther(end)) {
      end++;
    }
    return Math.min(sentence.end(), end + 3);
  }

  private boolean isOther(int token) {
    return switch (tokens.tag(token)) {
      case VERB -> !isHeld(token);
      case PRON -> !tokens.is(token, "which") && !tokens.is(token, "that");
      default -> false;
    };
  }

  private boolean isHeld(int verb) {
    return DayWords.HOLDING.contains(tokens.lower(verb));
  }
}
