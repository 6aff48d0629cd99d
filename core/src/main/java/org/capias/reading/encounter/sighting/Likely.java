package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.guess.Guess;
import org.capias.reading.encounter.guess.Guesses;
import org.capias.reading.encounter.guess.Ruled;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What likeness adds to the rules: a sentence in words that no rule knows may tell an encounter all
 * the same. What a rule took stays as the rule has it (measured: to take it back on a low
 * likelihood lost as much as it mended).
 */
final class Likely {
  /** "On Friday judges found that Italy failed": the day on which it was told, and not his. */
  private static final Set<String> TELLING =
      Set.of(
          ("found finds ruled rules said says told tells ordered decided held explain explained"
                  + " recalled noted wrote reported announced asked urged called concluded argued"
                  + " insisted confirmed stated declared warned demanded")
              .split(" "));

  /** Tokens behind a place in which its day stands. */
  private static final int REACH = 10;

  /** From which likelihood on a second arrest of a man is believed. */
  private static final float SURE = .9f;

  private final Scene scene;
  private final Tokens tokens;
  private final Whens whens;
  private final Log log;
  private final Guesses guesses;
  private final Barred barred;

  Likely(Scene scene, Whens whens, NounReality nouns, Log log) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.whens = whens;
    this.log = log;
    this.guesses = new Guesses(scene);
    this.barred = new Barred(scene, nouns);
  }

  /** What the rules took, as witnesses. */
  static List<Ruled> ruled(List<Sighting> sightings) {
    return sightings.stream()
        .map(
            s ->
                new Ruled(
                    s.who(),
                    s.inferred() ? null : s.state(),
                    s.act(),
                    s.reality(),
                    s.token(),
                    s.rule()))
        .toList();
  }

  /** Goes through the sentences that the rules have read. */
  void judge() {
    Map<Integer, List<Sighting>> ruled = new HashMap<>();
    for (Sighting one : log.sightings()) {
      int number = scene.page().sentenceOf(one.token());
      ruled.computeIfAbsent(number, n -> new ArrayList<>()).add(one);
    }
    List<Sentence> sentences = scene.page().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.zone().tells() && sentence.size() <= Scene.LONGEST) {
        judge(sentence, ruled.getOrDefault(i, List.of()));
      }
    }
  }

  private void judge(Sentence sentence, List<Sighting> here) {
    Map<String, Guess> best = new LinkedHashMap<>();
    for (Guess guess : guesses.in(sentence, ruled(here))) {
      best.merge(
          guess.who().number() + "/" + guess.state(),
          guess,
          (a, b) -> b.likelihood() > a.likelihood() ? b : a);
    }
    for (Guess guess : best.values()) {
      boolean once = guess.reality() == Reality.NOT || guess.act() == Act.ARREST;
      if (once && !isLikeliest(guess, best.values())) {
        continue; // who stays away stays away from one place, who is seized is so in one
      }
      boolean ruled = here.stream().anyMatch(s -> s.who() == guess.who() && isSame(s, guess));
      // A rule has read his whereabouts, or another man in that state, out of the same sentence; or
      // nobody is named; or the state is only the adjective of something else ("the Mongolian press
      // likes him"); or something of his is told of ("his letter to Kigali").
      boolean beside =
          guess.person() == null
              || here.stream().anyMatch(s -> s.who() == guess.who() || isSame(s, guess))
              || !guess.act().isCustody()
                  && (guess.place().form() == Form.DEMONYM || isOwner(guess.person()));
      // Who is seized in one place is hardly seized in another by the same text.
      boolean again = guess.act() == Act.ARREST && log.isArrested(guess.who());
      boolean sure = !again || guess.likelihood() >= SURE;
      if (!ruled && sure && guess.isLikely(beside) && !barred.is(guess, sentence)) {
        boolean left = here.stream().anyMatch(s -> s.who() == guess.who() && s.act() == Act.LEAVE);
        add(guess, sentence, left);
      }
    }
  }

  /** Of the same state; and nobody is seized or freed in two states within a sentence. */
  private static boolean isSame(Sighting ruled, Guess guess) {
    boolean custody =
        guess.act().isCustody()
            && ruled.act().isCustody()
            && ruled.reality() == Reality.HAPPENED
            && ruled.state() != null;
    return custody || guess.state().equals(ruled.state());
  }

  private boolean isOwner(@Nullable Mention person) {
    return person != null
        && (tokens.is(person.end(), "'s")
            || tokens.is(person.first(), "his")
            || tokens.is(person.first(), "her"));
  }

  private static boolean isLikeliest(Guess guess, Collection<Guess> all) {
    return all.stream()
        .noneMatch(
            g ->
                g.who() == guess.who()
                    && g.act() == guess.act()
                    && g.reality() == guess.reality()
                    && g.likelihood() > guess.likelihood());
  }

  /**
   * @param left whether the sentence tells that he left some place: "went home on Sunday after two
   *     days in X" has the day of that, not of his coming
   */
  private void add(Guess guess, Sentence sentence, boolean left) {
    int verb = verb(guess.place().first(), sentence);
    Trigger trigger = new Trigger(verb, verb + 1, guess.act(), false, Trigger.Form.PAST, "place");
    int end = guess.place().end();
    int close = scene.clauseEnd(end, sentence);
    while (end < close && !opensNext(end, sentence)) {
      end++;
    }
    boolean town = guess.place().kind() == Kind.PLACE;
    String place = town ? tokens.words(guess.place().first(), guess.place().end()) : null;
    int clause = guess.place().first() - 1;
    boolean found =
        tokens.is(verb, "found") && !tokens.is(verb + 1, "that") && !tokens.is(clause, "that");
    boolean told = TELLING.contains(tokens.lower(verb)) && !found;
    When own = told || left ? When.NEVER : ofPlace(guess.place(), sentence);
    When when = told || left || own != When.NEVER ? own : log.when(trigger, sentence, end);
    Told<PartialDate> from = when.from();
    Reality reality = guess.reality();
    if (reality == Reality.HAPPENED && from != null && whens.isAfterPublication(from.value())) {
      reality = guess.act().isPresence() ? Reality.PLANNED : reality;
      from = guess.act().isPresence() ? from : null;
    }
    log.keep(
        new Sighting(
            guess.who(),
            guess.state(),
            place,
            guess.act(),
            reality,
            from,
            when.to(),
            verb,
            sentence,
            Likeness.RULE,
            false));
  }

  /** "visits to X and Y in October and to Z in November": the first day behind the place. */
  private When ofPlace(Mention place, Sentence sentence) {
    int end = place.end();
    while (end < Math.min(sentence.end(), place.end() + REACH)
        && goesOn(end)
        && !opensNext(end, sentence)) {
      end++;
    }
    return whens.between(place.end(), end, "date by the place");
  }

  /** "saw A in X, | in June B in Y": the date of the next one. */
  private boolean opensNext(int comma, Sentence sentence) {
    if (!tokens.is(comma, ",") || !tokens.is(comma + 1, "in") && !tokens.is(comma + 1, "on")) {
      return false;
    }
    for (Mention next : scene.cast().within(comma + 3, Math.min(sentence.end(), comma + REACH))) {
      if (scene.places().where(next) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token neither begins nor ends a clause. */
  private boolean goesOn(int token) {
    Tag tag = tokens.tag(token);
    boolean mark = tag == Tag.PUNCT && !tokens.is(token, ",");
    return tag != Tag.VERB && tag != Tag.AUX && tag != Tag.SCONJ && !mark;
  }

  /** The verb that stands nearest before a place, else the place. */
  private int verb(int place, Sentence sentence) {
    for (int i = place - 1; i >= sentence.first(); i--) {
      if (tokens.tag(i) == Tag.VERB) {
        return i;
      }
    }
    return place;
  }
}
