package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a text says of somebody's custody: where he was held, whether "let go" means a
 * prison or a country, when he was freed.
 */
final class Custody {
  /** So many sightings are asked for a state: more than a report has. */
  private static final int MEMORY = 200;

  /** Where the courts keep people, and let them go. */
  private static final String SEAT = "NL";

  private final Tokens tokens;
  private final NamedStates named;
  private final FreeingCourts courts;
  private final Map<Integer, List<Integer>> held = new HashMap<>();
  private final Set<Integer> freed = new HashSet<>();
  private final Set<String> seized = new HashSet<>();

  /** The year of somebody's first arrest that the text dates. */
  private final Map<Integer, Integer> firstArrest = new HashMap<>();

  /** Where the text has somebody held or freed: his number and the state. */
  private final Set<String> jails = new HashSet<>();

  private final boolean prison;

  Custody(Tokens tokens, NamedStates named, List<Sighting> all) {
    this.tokens = tokens;
    this.named = named;
    this.courts = new FreeingCourts(tokens);
    for (int i = 0; i < all.size(); i++) {
      Sighting one = all.get(i);
      Act act = one.act();
      boolean elsewhere = act == Act.MISS || act == Act.OVERFLY || act == Act.TRANSIT;
      if (!act.isPresence() && !elsewhere) {
        if (act != Act.LET) {
          jails.add(one.who().number() + String.valueOf(one.state()));
        }
        held.computeIfAbsent(one.who().number(), w -> new ArrayList<>()).add(i);
      }
      if (act == Act.ARREST && one.reality() == Reality.HAPPENED) {
        seized.add(one.who().number() + ":" + one.sentence().first());
        if (one.from() != null) {
          firstArrest.merge(one.who().number(), one.from().value().year(), Math::min);
        }
      }
      if (act == Act.RELEASE && one.reality() == Reality.HAPPENED) {
        freed.add(one.who().number());
      }
    }
    this.prison = speaksOfPrison();
  }

  private boolean speaksOfPrison() {
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.lower(i)) {
        case "jail", "amnesty", "captors", "prison", "bail", "jailers" -> {
          if (tokens.shape(i) == Shape.LOWER) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "let him go": out of prison, where the text speaks of one, else out of the country. */
  Sighting letGo(Sighting one) {
    String who = String.valueOf(one.who().number());
    boolean there =
        one.state() == null || jails.contains(who + one.state()) || jails.contains(who + null);
    boolean home =
        one.state() != null && (one.state().equals(one.who().state()) || one.state().equals(SEAT));
    boolean jailed = prison && there && !isBeforeArrest(one);
    return home || jailed || freed.contains(one.who().number()) || isSeizedBefore(one)
        ? one.as(Act.RELEASE)
        : one;
  }

  /** "was arrested in 2019. In 2015 South Africa let him fly home": no prison yet. */
  private boolean isBeforeArrest(Sighting one) {
    int year = one.from() == null ? Integer.MAX_VALUE : one.from().value().year();
    return year < firstArrest.getOrDefault(one.who().number(), 0);
  }

  /** "flew him out of a Belgrade prison and into a cell of the court": from one to the other. */
  Sighting handedOver(Sighting one) {
    Sighting handed = one.as(Act.SURRENDER);
    String home = "NL".equals(one.state()) ? named.home(one.who()) : null;
    return home == null ? handed : handed.in(home);
  }

  /** "was detained in January and let go": the same sentence tells of the arrest. */
  private boolean isSeizedBefore(Sighting one) {
    return seized.contains(one.who().number() + ":" + one.sentence().first())
        && tokens.lower(one.token()).startsWith("let");
  }

  /** "took him", "admitted him": into the country, not out of it. */
  boolean isTakenIn(Sighting one) {
    String word = tokens.lower(one.token());
    return word.startsWith("t") || word.startsWith("admi");
  }

  /** Where somebody was arrested or freed, by the rest of the text. */
  @Nullable String state(Sighting one, List<Sighting> all) {
    if (one.act() == Act.RELEASE && courts.free(one)) {
      return SEAT; // wherever else the text tells of his arrest
    }
    String back = Homecomings.state(one, tokens);
    if (back != null) {
      return back;
    }
    List<Integer> others = held.getOrDefault(one.who().number(), List.of());
    String seizedIn = one.act() == Act.SURRENDER ? seizedBefore(one, all, others) : null;
    if (seizedIn != null) {
      return seizedIn;
    }
    for (int i : others.subList(0, Math.min(others.size(), MEMORY))) {
      String state = all.get(i).state();
      boolean there = // not: "a court there refused to send him on"
          all.get(i).reality() != Reality.NOT
              && all.get(i).act() != Act.LIVE
              && !isLetOff(all.get(i), one);
      if (state != null && there && !state.equals("NL")) {
        return state;
      }
    }
    String come = one.act() == Act.ARREST ? come(one, all) : null;
    if (come != null) {
      return come;
    }
    String left = one.act() == Act.SURRENDER ? left(one, all) : null;
    boolean free = one.act() == Act.RELEASE || one.act() == Act.HOLD; // whatever is named beside it
    String placed = left != null || free ? left : named.inSentence(one);
    if (placed != null) {
      return placed;
    }
    // In passing: "a month after Y was surrendered to the Court" is no news of this place.
    boolean told = one.act() == Act.SURRENDER || one.act() == Act.ARREST;
    boolean passing = told && !named.isMostNamed(one.who());
    String dateline = named.dateline();
    if (dateline != null && one.act() != Act.RELEASE && !passing) {
      return dateline;
    }
    for (int i : others.subList(0, Math.min(others.size(), MEMORY))) {
      String state = all.get(i).state();
      if (state != null && one.act() != Act.RELEASE && !isLetOff(all.get(i), one)) {
        return state; // where he hid
      }
    }
    String jail = one.act() == Act.RELEASE ? named.jail() : null;
    if (jail != null) {
      return jail;
    }
    String home = named.home(one.who());
    if (one.act() == Act.RELEASE && home != null) {
      return named.isAbroad(one.who()) ? null : home; // freed there, or flown there when freed
    }
    String before = passing || free ? null : named.placeBefore(one);
    boolean handed = one.act() == Act.SURRENDER && SEAT.equals(before);
    boolean far = one.act() == Act.ARREST && !named.isAtHome(one);
    String known = before != null && !handed || far ? before : home;
    boolean unset = known != null || passing || one.act() == Act.RELEASE;
    return unset ? known : named.setting(one.who());
  }

  /** A state that let him go did not arrest him. */
  private static boolean isLetOff(Sighting other, Sighting one) {
    return other.act() == Act.LET && one.act() == Act.ARREST;
  }

  /** "Police seized him on Monday. He was handed over on Tuesday": where he was last seized. */
  private static @Nullable String seizedBefore(
      Sighting one, List<Sighting> all, List<Integer> others) {
    String last = null;
    for (int i : others.subList(0, Math.min(others.size(), MEMORY))) {
      Sighting other = all.get(i);
      boolean seized = other.act() == Act.ARREST && other.reality() == Reality.HAPPENED;
      if (seized && other.token() < one.token() && !isYearsApart(one, other)) {
        last = other.state() == null || SEAT.equals(other.state()) ? last : other.state();
      }
    }
    return last;
  }

  /** "flew to Nouakchott and was arrested on landing": where the same sentence has him come. */
  private static @Nullable String come(Sighting one, List<Sighting> all) {
    String last = null;
    for (Sighting other : all.subList(0, Math.min(all.size(), MEMORY))) {
      boolean there =
          other.who() == one.who()
              && other.token() < one.token()
              && other.sentence().equals(one.sentence());
      if (there && other.act() == Act.ARRIVE && other.reality() == Reality.HAPPENED) {
        last = other.state();
      }
    }
    return last;
  }

  /** "gave himself up. … He left Rwanda with the officers of the court": there. */
  private static @Nullable String left(Sighting one, List<Sighting> all) {
    for (Sighting other : all.subList(0, Math.min(all.size(), MEMORY))) {
      boolean gone = other.act() == Act.LEAVE && other.reality() == Reality.HAPPENED;
      boolean his = gone && other.who() == one.who() && !isYearsApart(one, other);
      if (his && other.state() != null) {
        return other.state().equals(one.who().state()) ? null : other.state();
      }
    }
    return null;
  }

  /** Whether each has a day, and they lie in different years. */
  private static boolean isYearsApart(Sighting one, Sighting other) {
    return one.from() != null
        && other.from() != null
        && one.from().value().year() != other.from().value().year();
  }

  /** "held him in May and put him on a plane a day later": in the month of the arrest. */
  Sighting soonAfterArrest(int index, List<Sighting> all) {
    Sighting release = all.get(index);
    boolean soon = false;
    for (int i = release.token(); i < release.sentence().end(); i++) {
      boolean span =
          tokens.is(i - 1, "days") || tokens.is(i - 1, "hours") || tokens.is(i - 1, "day");
      soon |= span && (tokens.is(i, "later") || tokens.is(i, "after"));
      soon |= span && (tokens.is(i - 3, "within") || tokens.is(i - 4, "within"));
    }
    for (int i = index - 1; soon && i >= Math.max(0, index - MEMORY); i--) {
      Sighting other = all.get(i);
      if (!other.sentence().equals(release.sentence())) {
        break;
      }
      boolean month =
          other.from() != null && other.from().value().precision() == PartialDate.Precision.MONTH;
      if (month && other.act() == Act.ARREST && other.who() == release.who()) {
        return release.on(other.from());
      }
    }
    return release;
  }
}
