package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The day of what is told without one, from the words beside it: an arrest has that of "yesterday's
 * arrest" or "the raid on Tuesday" anywhere in the text; what a sentence tells has the day that the
 * sentence before sets as a scene ("It was dawn on Tuesday.", "Sunday, 10.41 a.m."). Only where
 * nothing else dates the same thing, and where the text has but one such day for it.
 */
final class NearDays {
  private static final int REACH = 8;

  private static final Set<String> SEIZURES =
      Set.of(
          ("arrest capture catch seizure detention raid swoop operation surrender handover transfer"
                  + " extradition apprehension")
              .split(" "));

  private static final Set<String> RELEASES = Set.of("release", "acquittal", "pardon");

  private static final Set<String> UNREAL =
      Set.of("will", "would", "could", "may", "might", "if", "expected", "planned", "before");

  private final Page page;
  private final Tokens tokens;
  private final Whens whens;

  NearDays(Page page, Whens whens) {
    this.page = page;
    this.tokens = page.tokens();
    this.whens = whens;
  }

  List<Sighting> date(List<Sighting> sightings) {
    List<Sighting> all = new ArrayList<>(sightings);
    Map<Entity, List<Sighting>> dated = new IdentityHashMap<>();
    for (Sighting one : sightings) {
      if (one.from() != null || one.to() != null) {
        dated.computeIfAbsent(one.who(), k -> new ArrayList<>()).add(one);
      }
    }
    // Looked for once, whatever the number of arrests: the text has one such day or none.
    Told<PartialDate> seizure = any(all, Act.ARREST, Act.SURRENDER) ? ofNoun(SEIZURES) : null;
    Told<PartialDate> release = any(all, Act.RELEASE, Act.RELEASE) ? ofNoun(RELEASES) : null;
    for (int i = 0; i < all.size(); i++) {
      Sighting one = all.get(i);
      boolean open = one.from() == null && one.reality() == Reality.HAPPENED;
      if (!open || hasDatedTwin(one, dated.getOrDefault(one.who(), List.of()))) {
        continue;
      }
      Told<PartialDate> day = null;
      if (one.act() == Act.ARREST || one.act() == Act.SURRENDER) {
        day = seizure;
      } else if (one.act() == Act.RELEASE) {
        day = release;
      }
      day = day == null && isTold(one) ? scene(one) : day;
      if (day != null) {
        all.set(i, one.on(day));
      }
    }
    return all;
  }

  private static boolean any(List<Sighting> all, Act act, Act other) {
    return all.stream()
        .anyMatch(one -> one.from() == null && (one.act() == act || one.act() == other));
  }

  /** Told by a verb: a noun ("his arrest") looks back at what happened on some other day. */
  private static boolean isTold(Sighting one) {
    return !one.rule().startsWith("noun") && one.act() != Act.LIVE && one.act() != Act.HOLD;
  }

  private static boolean hasDatedTwin(Sighting one, List<Sighting> dated) {
    return dated.stream()
        .anyMatch(
            other ->
                other != one
                    && (one.state() == null
                        || other.state() == null
                        || other.state().equals(one.state())
                        || one.sentence().equals(other.sentence())));
  }

  /** The one day that the text gives to such a noun, or null. */
  private @Nullable Told<PartialDate> ofNoun(Set<String> nouns) {
    Told<PartialDate> found = null;
    for (Sentence sentence : page.sentences()) {
      boolean read = sentence.zone().tells() && sentence.size() < REACH * 10;
      for (int i = sentence.first(); read && i < sentence.end(); i++) {
        if (!nouns.contains(tokens.lower(i)) || tokens.tag(i) == Tag.VERB) {
          continue;
        }
        Told<PartialDate> day = isUnreal(sentence) ? null : day(i, sentence);
        if (day != null && day.value().isDay() && !whens.isAfterPublication(day.value())) {
          if (found != null && !found.value().equals(day.value())) {
            return null;
          }
          found = day;
        }
      }
    }
    return found;
  }

  private @Nullable Told<PartialDate> day(int noun, Sentence sentence) {
    if (tokens.is(noun - 1, "'s")) {
      When before = whens.endingAt(noun - 1, "day of the arrest");
      if (before != When.NEVER) {
        return before.from();
      }
    }
    int end = noun + 1;
    while (end < Math.min(sentence.end(), noun + REACH) && !isOther(end)) {
      end++;
    }
    return whens.directly(noun + 1, Math.min(sentence.end(), end));
  }

  private boolean isOther(int token) {
    if (tokens.is(token, ",") || tokens.is(token, ";")) {
      return true;
    }
    return tokens.tag(token) == Tag.VERB
        && switch (tokens.lower(token)) {
          case "took", "happened", "came", "carried", "made" -> false;
          default -> true;
        };
  }

  private boolean isUnreal(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (UNREAL.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The day that the sentence before sets, or null. */
  private @Nullable Told<PartialDate> scene(Sighting one) {
    int number = page.sentenceOf(one.token());
    Sentence before = number == 0 ? null : page.sentences().get(number - 1);
    if (before == null
        || !before.zone().tells()
        || before.paragraph() != one.sentence().paragraph()
        || before.size() > REACH * 4
        || !sets(before)) {
      return null;
    }
    List<When> days = whens.each(before.first(), before.end(), "day of the scene");
    Told<PartialDate> day = days.size() == 1 ? days.get(0).from() : null;
    boolean past = day != null && day.value().isDay() && !whens.isAfterPublication(day.value());
    return past ? day : null;
  }

  /** "It was dawn on Tuesday.", "Sunday, 10.41 a.m., Nairobi": says when, and no more. */
  private boolean sets(Sentence sentence) {
    int first = sentence.first();
    boolean it = tokens.is(first, "it") || tokens.is(first, "that") || tokens.is(first, "this");
    boolean was = it && tokens.is(first + 1, "was");
    boolean fragment = true;
    for (int i = first; i < sentence.end(); i++) {
      fragment &= tokens.tag(i) != Tag.VERB && tokens.tag(i) != Tag.AUX;
    }
    return was || fragment;
  }
}
