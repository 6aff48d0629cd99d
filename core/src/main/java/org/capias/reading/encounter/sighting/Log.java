package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.model.Told;
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
import org.jspecify.annotations.Nullable;

/** Writes sightings down, each with the dates that belong to it. */
final class Log {
  /** The Netherlands, seat of the courts. */
  private static final String SEAT = "NL";

  /** Days; two dates further apart are two trips. */
  private static final int LONGEST_STAY = 40;

  private final Scene scene;
  private final Whens whens;
  private final Tokens tokens;
  private final OwnDays days;
  private final List<Sighting> found = new ArrayList<>();
  private final Set<Integer> abroad = new HashSet<>();
  private final Set<Integer> arrested = new HashSet<>();

  Log(Scene scene, Whens whens) {
    this.scene = scene;
    this.whens = whens;
    this.tokens = scene.page().tokens();
    this.days = new OwnDays(scene, whens);
  }

  List<Sighting> sightings() {
    return found;
  }

  /** The last trip of this sentence that is planned, or null. */
  @Nullable Sighting lastPlan(Sentence sentence) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence().equals(sentence); i--) {
      Sighting one = found.get(i);
      if (one.reality() == Reality.PLANNED && one.act().isPresence()) {
        return one;
      }
    }
    return null;
  }

  private boolean isAhead(When when) {
    return when.coming() || when.from() != null && whens.isAfterPublication(when.from().value());
  }

  /** Whether the text has put somebody abroad before. */
  boolean isAbroad(Entity who) {
    return abroad.contains(who.number());
  }

  /** Whether the text has told that somebody was arrested or handed over. */
  boolean isArrested(Entity who) {
    return arrested.contains(who.number());
  }

  void keep(Sighting one) {
    found.add(one);
  }

  When when(Trigger trigger, Sentence sentence, int end) {
    return days.of(trigger, sentence, end);
  }

  /** One sighting for each place, each with the dates that stand by it. */
  void each(
      Entity who,
      List<Where> places,
      Act act,
      Reality reality,
      Trigger trigger,
      Sentence sentence,
      int end,
      String rule) {
    When all = when(trigger, sentence, end);
    List<When> again =
        places.size() == 1 ? whens.each(trigger.token() + 1, end, "date again") : List.of();
    if (again.isEmpty() && places.size() == 1 && tokens.is(end, ":")) {
      // "has been there three times: in May, in July and in December"
      List<When> list = whens.each(end, sentence.end(), "date in a list");
      again = areApart(list) ? list : again;
    }
    if (again.size() > 1 && (isAgain(trigger.token(), end) || areApart(again))) {
      // "hosted him in May 2016 and again in November 2017"
      for (When when : again) {
        add(who, places.get(0), act, reality, when, trigger, sentence, rule);
      }
      return;
    }
    if (places.size() <= 1) {
      add(who, places.isEmpty() ? null : places.get(0), act, reality, all, trigger, sentence, rule);
      return;
    }
    // "On the 13th he took the train to X and from there a car to Y": of all places.
    boolean fronted = whens.between(trigger.token() + 1, end, "date in clause") == When.NEVER;
    When ahead = When.NEVER;
    int first = places.get(0).token();
    if (whens.between(trigger.token() + 1, first, "date before place") != When.NEVER
        && whens.between(places.get(places.size() - 1).end(), end, "date in clause")
            == When.NEVER) {
      // "spent 12 and 13 May in Kampala and 8 May in Djibouti"
      int from = trigger.token() + 1;
      for (Where place : places) {
        When own = whens.between(from, place.token(), "date before place");
        add(who, place, act, reality, own, trigger, sentence, rule);
        from = place.end();
      }
      return;
    }
    for (int i = 0; i < places.size(); i++) {
      int from = i == 0 ? places.get(0).end() : ownFrom(places, i);
      int next = i + 1 < places.size() ? ownFrom(places, i + 1) : end;
      When own = whens.between(from, next, "date by place");
      if (own == When.NEVER && i + 1 < places.size() && isJoined(places, i)) {
        // "to North Korea and Vietnam in June": the date of the next one is that of both.
        int after = i + 2 < places.size() ? ownFrom(places, i + 2) : end;
        own = whens.between(places.get(i + 1).end(), after, "date by list");
      }
      if (own == When.NEVER && i == 0) {
        // "Last month he visited Uganda, this month Chad"
        int start = scene.clauseStart(trigger.token(), sentence);
        own = days.fronted(trigger, start);
      }
      if (own == When.NEVER && i > 0 && isJoined(places, i - 1)) {
        own = ahead; // "in June to North Korea and Vietnam"
      }
      List<When> twice = whens.each(places.get(i).end(), next, "date again");
      if (twice.size() > 1 && areApart(twice)) {
        for (When when : twice) {
          add(who, places.get(i), act, reality, when, trigger, sentence, rule);
        }
        continue;
      }
      ahead = i == 0 ? When.NEVER : whens.between(from, places.get(i).token(), "date before place");
      When last = whens.between(places.get(places.size() - 1).end(), end, "date by list");
      boolean list = isList(places);
      add(
          who,
          places.get(i),
          act,
          reality,
          own != When.NEVER
              ? own
              : list && last != When.NEVER ? last : list || fronted ? all : When.NEVER,
          trigger,
          sentence,
          rule);
    }
  }

  /** "on 21 July 2010 and 7 August 2011": no stay lasts that long. */
  private static boolean areApart(List<When> dates) {
    for (int i = 1; i < dates.size(); i++) {
      Told<PartialDate> one = dates.get(i - 1).from();
      Told<PartialDate> next = dates.get(i).from();
      if (one == null
          || next == null
          || one.value().precision() != next.value().precision()
          || !one.value().last().plusDays(LONGEST_STAY).isBefore(next.value().first())) {
        return false;
      }
    }
    return true;
  }

  private boolean isVague(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.is(i, "between")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAgain(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "again") || tokens.is(i, "twice") || tokens.is(i, "both")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the words of a place begin: after "and" or a comma, so that a date before it is its own.
   */
  private int ownFrom(List<Where> places, int i) {
    for (int token = places.get(i).token() - 1; token >= places.get(i - 1).end(); token--) {
      if (tokens.is(token, ",") && whens.isSetOff(token)) {
        continue; // "Kenya and, on 8 May, Djibouti"
      }
      if (tokens.is(token, "and") || tokens.is(token, ",") || tokens.is(token, ";")) {
        return token;
      }
    }
    return places.get(i).token();
  }

  private boolean isJoined(List<Where> places, int i) {
    int gap = places.get(i + 1).token() - places.get(i).end();
    return gap <= 2 && tokens.is(places.get(i).end(), "and");
  }

  private static boolean isList(List<Where> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).token() - places.get(i - 1).end() > 3) {
        return false;
      }
    }
    return true;
  }

  void add(
      Entity who,
      @Nullable Where where,
      Act act,
      Reality reality,
      When when,
      Trigger trigger,
      Sentence sentence,
      String rule) {
    boolean court =
        where != null
            && where.state().equals(SEAT)
            && (act == Act.SURRENDER
                || act == Act.LET && !tokens.lower(trigger.token()).startsWith("let"));
    if (court) {
      // Handed over to the judges, and not by the state in which they sit.
      add(who, null, act, reality, when, trigger, sentence, rule);
      return;
    }
    Reality told = reality;
    When dated = when;
    if (act == Act.ARRIVE && when.to() != null && isVague(sentence)) {
      // "between late Sunday and Monday he flew to X": one arrival, and no departure
      dated = new When(when.from(), null, when.coming(), when.turn());
    }
    if (told == Reality.NAMED && act.isPresence() && isAhead(when)) {
      told = Reality.PLANNED; // "for a visit on Monday" that is still to come
    }
    if (told == Reality.HAPPENED && when.from() != null) {
      boolean ahead = when.coming() || whens.isAfterPublication(when.from().value());
      if (ahead && !trigger.noun() && (act.isCustody() || trigger.form() == Trigger.Form.PAST)) {
        // A past tense with a day to come: the day was counted the wrong way.
        dated = when.turnedBack();
        if (dated.from() != null && whens.isAfterPublication(dated.from().value())) {
          dated = When.NEVER;
        }
      } else if (ahead && act.isPresence()) {
        told = Reality.PLANNED;
      }
    }
    if (told == Reality.HAPPENED && (act == Act.ARREST || act == Act.SURRENDER)) {
      arrested.add(who.number());
    }
    if (told == Reality.HAPPENED && act.isPresence()) {
      abroad.add(who.number());
    }
    found.add(
        new Sighting(
            who,
            where == null ? null : where.state(),
            where == null ? null : where.name(),
            act,
            told,
            dated.from(),
            dated.to(),
            trigger.token(),
            sentence,
            rule,
            false));
  }
}
