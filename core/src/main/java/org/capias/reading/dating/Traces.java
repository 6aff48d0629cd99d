package org.capias.reading.dating;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.capias.model.PartialDate;
import org.capias.reading.dating.Dating.Option;
import org.capias.reading.likeness.Likeness.Taker;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;

/**
 * What speaks for or against a date as that of a sighting: how far from it and in which part of a
 * sentence it stands, what ties it to its own verb, how it lies to the day of the text, and which
 * other trip may have it. No name is among it.
 */
final class Traces {
  /** Places whose words' meaning counts: beside the date, what is told, between the two. */
  static final int PLACES = 3;

  /** Tokens between a date and a sighting whose words count one by one. */
  private static final int NEAR = 8;

  private static final int FAR = 60;
  private static final String NONE = "-";

  private final Page page;
  private final Cast cast;
  private final Tokens tokens;
  private final List<Time> times;
  private final Rivals rivals;

  Traces(Page page, Cast cast, List<Time> times, List<Matter> all) {
    this.page = page;
    this.cast = cast;
    this.tokens = page.tokens();
    this.times = times;
    this.rivals = new Rivals(all);
  }

  void describe(Matter one, Option option, Taker taker) {
    String sort = one.sort();
    String guess = guess(one, option);
    String tense = tense(one);
    String precision = option.date().precision().name();
    String since = since(option.date());
    int here = dates(one.sentence().first(), one.sentence().end());
    taker.take("guess", guess, sort);
    taker.take("guess by", guess, rule(one));
    taker.take("guess tense", guess, tense);
    taker.take("precision", precision, sort);
    taker.take("since", since, sort);
    taker.take("since tense", since, tense);
    taker.take("since reality", since, one.reality());
    taker.take("twin", rivals.on(one, option.date()), guess);
    taker.mean(1, tokens.lower(one.token()));
    Time time = option.time();
    if (time == null) {
      String now = since.equals("0") ? "now" : "counted";
      String number = Grades.number(page.sentenceOf(one.token()));
      taker.take("now", now, sort);
      taker.take("now tense", now, tense);
      taker.take("now guess", now, guess);
      taker.take("now word", now, tokens.lower(one.token()));
      taker.take("now sentence", now, number);
      taker.take("now others", now, Grades.number(here));
      taker.take("now others tense", tense, Grades.number(here));
      taker.take("now rule", now, rule(one));
      taker.take("now inferred", now, one.inferred() ? "inferred" : NONE);
      taker.take("now zone", now, one.sentence().zone().name());
      return;
    }
    Words words = Words.of(time, page);
    words(time, words, one, sort, tense, guess, taker);
    new Neighbours(cast, page, time, one).describe(words.link(), sort, guess, taker);
    int away = page.sentenceOf(time.first()) - page.sentenceOf(one.token());
    if (away == 0) {
      within(time, one, sort, guess, taker);
    } else {
      beyond(time, words, one, away, sort, guess, here, taker);
    }
  }

  private static String rule(Matter one) {
    String rule = one.rule();
    int space = rule.indexOf(' ');
    return space > 0 && (rule.startsWith("verb ") || rule.startsWith("noun "))
        ? rule.substring(0, space)
        : rule;
  }

  private static String guess(Matter one, Option option) {
    PartialDate guess = one.guess();
    if (guess == null) {
      return "none";
    }
    PartialDate date = option.date();
    return guess.equals(date)
        ? "guess"
        : guess.contains(date) ? "finer" : date.contains(guess) ? "coarser" : "other";
  }

  /** How a date lies to the day of the text. */
  private String since(PartialDate date) {
    PartialDate published = page.document().published();
    if (published == null) {
      return "?";
    }
    if (date.contains(published)) {
      return date.isDay() ? "0" : "in it";
    }
    boolean after = date.first().isAfter(published.last());
    long days =
        after
            ? ChronoUnit.DAYS.between(published.last(), date.first())
            : ChronoUnit.DAYS.between(date.last(), published.first());
    String about =
        days <= 2 ? "2" : days <= 7 ? "7" : days <= 31 ? "31" : days <= 366 ? "366" : "more";
    return (after ? "+" : "-") + about;
  }

  /** How many dates stand between two tokens. */
  private int dates(int from, int end) {
    return Time.firstAt(times, end) - Time.firstAt(times, from);
  }

  /** The auxiliaries before the verb, or the word before a noun. */
  private String tense(Matter one) {
    String word = tokens.lower(one.token());
    String form =
        word.endsWith("ed") ? "ed" : word.endsWith("ing") ? "ing" : word.endsWith("s") ? "s" : NONE;
    String tag = tokens.tag(one.token()).name();
    for (int i = one.token() - 1; i >= Math.max(one.sentence().first(), one.token() - 4); i--) {
      if (tokens.tag(i) == Tag.AUX || tokens.is(i, "to")) {
        return tokens.lower(i) + " " + tag + " " + form;
      }
      if (tokens.tag(i) == Tag.PUNCT || tokens.tag(i) == Tag.VERB) {
        break;
      }
    }
    return tag + " " + form;
  }

  /** The words of a date and those beside it, and the verb of its clause. */
  private void words(
      Time time, Words words, Matter one, String sort, String tense, String guess, Taker taker) {
    Sentence sentence = page.sentences().get(page.sentenceOf(time.first()));
    String link = words.link();
    String kind = words.kind();
    int verb = words.verb();
    String rules = verb < 0 ? NONE : verb == one.token() ? "own" : tokens.lower(verb);
    String bound = time.bound().name();
    taker.take("link", link, sort);
    taker.take("link tense", link, tense);
    taker.take("link kind", link, kind);
    taker.take("link guess", link, guess);
    taker.take("kind", kind, sort);
    taker.take("kind tense", kind, tense);
    taker.take("bound", bound, sort);
    taker.take("bound tense", bound, tense);
    taker.take("modifier", time.modifier().name(), kind);
    taker.take("basis", time.basis().name(), kind);
    taker.take("next", words.next(), link);
    taker.take("ruled", rules, sort);
    taker.take("ruled link", rules, link);
    taker.take("ruled guess", rules, guess);
    taker.mean(0, verb < 0 ? words.next() : tokens.lower(verb));
    for (int i = Math.max(sentence.first(), time.first() - 3); i < time.first(); i++) {
      taker.mean(0, tokens.lower(i));
    }
    taker.take("zone", sentence.zone().name(), kind);
    taker.take("opens", words.opens(), link);
  }

  /** What stands between a date and a sighting of one sentence. */
  private void within(Time time, Matter one, String sort, String guess, Taker taker) {
    boolean behind = time.first() > one.token();
    int from = behind ? one.token() + 1 : time.end();
    int to = behind ? time.first() : one.token();
    String side = behind ? "behind" : "before";
    int verbs = 0;
    int commas = 0;
    String joint = NONE;
    int dates = dates(from, to);
    for (int i = from; i < Math.min(to, from + FAR); i++) {
      Tag tag = tokens.tag(i);
      verbs += tag == Tag.VERB ? 1 : 0;
      commas += tokens.is(i, ",") || tokens.is(i, ";") ? 1 : 0;
      boolean joins =
          tag == Tag.SCONJ
              || tag == Tag.CCONJ
              || tokens.is(i, "who")
              || tokens.is(i, "which")
              || tokens.is(i, "that")
              || tokens.is(i, "after")
              || tokens.is(i, "before");
      joint = joins ? tokens.lower(i) : joint;
      if (to - from <= NEAR) {
        taker.take("between", Words.shown(tokens, i), side);
      }
      taker.mean(2, tokens.lower(i));
    }
    String gap = side + Grades.about(Math.max(0, to - from));
    taker.take("gap", gap, sort);
    taker.take("gap guess", gap, guess);
    taker.take("gap rule", gap, rule(one));
    taker.take("verbs", side + Grades.number(verbs), Grades.number(commas));
    taker.take("verbs guess", side + Grades.number(verbs), guess);
    taker.take("verbs joint", side + Grades.number(verbs), joint);
    taker.take("joint", joint, side);
    taker.take("joint guess", joint, guess);
    taker.take("dates between", side + Grades.number(dates), guess);
    taker.take("dates between link", side + Grades.number(dates), sort);
  }

  /** A date of another sentence. */
  private void beyond(
      Time time,
      Words words,
      Matter one,
      int away,
      String sort,
      String guess,
      int here,
      Taker taker) {
    Sentence sentence = page.sentences().get(page.sentenceOf(time.first()));
    String far = Grades.away(away);
    boolean near = sentence.paragraph() == one.sentence().paragraph();
    String there = rivals.in(one, sentence);
    taker.take("away", far, sort);
    taker.take("away guess", far, guess);
    taker.take("away here", far, Grades.number(here));
    taker.take("away kind", far, words.kind());
    taker.take("away link", far, words.link());
    taker.take("away rival", far, there);
    taker.take("away rule", far, rule(one));
    taker.take("away tense", far, tense(one));
    taker.take("away opens", far, words.opens());
    taker.take("rival", there, sort);
    taker.take("rival guess", there, guess);
    taker.take("paragraph", near ? "near" : NONE, far);
    taker.take("first", page.sentenceOf(time.first()) == 0 ? "first" : NONE, far);
    taker.take("inferred", one.inferred() ? "inferred" : NONE, far);
  }
}
