package org.capias.reading.encounter.guess;

import java.util.List;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Lexicon;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.likeness.Likeness.Taker;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a person and a state: the words between them and beside each, the verbs with
 * what their auxiliaries make of them, the words that a rule knows, and what the rules took.
 *
 * <p>People and places stand as what they are to the pair ({@code @P} the person, {@code @Q}
 * another one on the list, {@code @O} anybody else, {@code @L} the state, {@code @H} the person's
 * own, {@code @S} any other), so that nothing is learnt of one man or one country.
 */
final class Surroundings {
  /** Tokens; words further apart have nothing to do with each other. */
  private static final int NEAR = 25;

  private static final int VERB_REACH = 14;

  private static final String[] VERBS = {
    "verb before place", "verb after place", "verb after person", "verb before person"
  };

  /** Places whose words' meaning counts: the verbs, between, beside each on each side, all. */
  static final int PLACES = VERBS.length + 6;

  private final Scene scene;
  private final Tokens tokens;
  private final Pair pair;
  private final Sentence sentence;
  private final String[] words;
  private final String order;
  private final int from;
  private final int to;

  /** The verbs nearest to place and person: before and behind each; null where there is none. */
  private final @Nullable VerbPhrase[] nearest = new VerbPhrase[VERBS.length];

  private final int[] commas = new int[VERBS.length];

  Surroundings(Scene scene, Pairs pairs, Pair pair) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.pair = pair;
    this.sentence = pair.sentence();
    Roles roles = new Roles(scene, pairs, pair);
    this.words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = roles.of(sentence.first() + i);
    }
    Mention person = pair.person();
    Mention place = pair.place();
    order = person == null ? "-" : pair.isPersonFirst() ? "PL" : "LP";
    from = person == null ? sentence.first() : Math.min(person.end(), place.end());
    to = person == null ? place.first() : Math.max(person.first(), place.first());
    find(0, place.first() - 1, -1);
    find(1, place.end(), 1);
    if (person != null) {
      find(2, person.end(), 1);
      find(3, person.first() - 1, -1);
    }
  }

  /** The words whose meaning counts, at ten places around the pair. */
  private void meaning(Taker taker) {
    for (int k = 0; k < VERBS.length; k++) {
      VerbPhrase phrase = nearest[k];
      if (phrase != null) {
        taker.mean(k, tokens.lower(phrase.head()));
      }
    }
    int at = VERBS.length;
    for (int i = from; i < to && to - from <= NEAR; i++) {
      taker.mean(at, word(i));
    }
    Mention place = pair.place();
    Mention person = pair.person();
    for (int k = 1; k <= 4; k++) {
      taker.mean(at + 1, word(place.first() - k));
      taker.mean(at + 2, word(place.end() + k - 1));
      if (person != null && k <= 3) {
        taker.mean(at + 3, word(person.first() - k));
        taker.mean(at + 4, word(person.end() + k - 1));
      }
    }
    for (String word : words) {
      taker.mean(at + 5, word);
    }
  }

  void describe(List<Ruled> ruled, Taker taker) {
    ends(taker);
    between(taker);
    beside("l", pair.place(), 4, taker);
    if (pair.person() != null) {
      beside("p", pair.person(), 3, taker);
    }
    for (String word : words) {
      taker.take("w", word);
    }
    verbs(taker);
    triggers(taker);
    rules(ruled, taker);
    meaning(taker);
  }

  /** How the two are named. */
  private void ends(Taker taker) {
    Mention person = pair.person();
    taker.take("home", Boolean.toString(pair.isHome()));
    taker.take("place form", pair.place().form().name(), pair.place().kind().name());
    taker.take("zone", sentence.zone().name());
    taker.take("link", link());
    taker.take("order", order);
    taker.take("person form", person == null ? "-" : person.form().name());
    if (person != null) {
      int first = person.first();
      boolean owner =
          tokens.is(person.end(), "'s")
              || tokens.is(person.end(), "'")
              || tokens.is(first, "his")
              || tokens.is(first, "her");
      boolean object =
          tokens.is(first, "him")
              || first > sentence.first()
                  && (tokens.tag(first - 1) == Tag.VERB || tokens.tag(first - 1) == Tag.ADP);
      taker.take("owner", Boolean.toString(owner));
      taker.take("object", Boolean.toString(object), order);
    }
  }

  private String link() {
    int after = pair.isPersonFirst() ? from : sentence.first();
    return scene.places().link(pair.place(), after);
  }

  private void between(Taker taker) {
    int verbs = 0;
    int people = 0;
    int places = 0;
    for (int i = from; i < to; i++) {
      String word = word(i);
      if (to - from <= NEAR) {
        taker.take("between " + order, word);
        if (i > from) {
          taker.take("two between", word(i - 1), word);
        }
      }
      verbs += tokens.tag(i) == Tag.VERB ? 1 : 0;
      people += word.equals("@O") || word.equals("@Q") ? 1 : 0;
      places += word.equals("@S") || word.equals("@H") ? 1 : 0;
    }
    taker.take("apart", order, about(to - from));
    taker.take("verbs between", order, about(verbs));
    taker.take("people between", order, about(people));
    taker.take("places between", order, about(places));
  }

  /** A number as roughly as it matters. */
  private static String about(int n) {
    int[] steps = {0, 1, 2, 3, 5, 8, 13, 21};
    for (int step : steps) {
      if (n <= step) {
        return Integer.toString(step);
      }
    }
    return "+";
  }

  private void beside(String name, Mention one, int reach, Taker taker) {
    for (int k = 1; k <= reach; k++) {
      taker.take(name + "-" + k, word(one.first() - k));
      taker.take(name + "+" + k, word(one.end() + k - 1));
    }
    taker.take(name + "-2-1", word(one.first() - 2), word(one.first() - 1));
    taker.take(name + "+1+2", word(one.end()), word(one.end() + 1));
  }

  private void verbs(Taker taker) {
    for (int k = 0; k < VERBS.length; k++) {
      if (k > 1 && pair.person() == null) {
        return;
      }
      VerbPhrase phrase = nearest[k];
      if (phrase == null) {
        taker.take(VERBS[k], "-");
        continue;
      }
      String word = tokens.lower(phrase.head());
      String how = phrase.reality().name() + phrase.passive();
      int first = Math.max(phrase.first(), phrase.head() - 4);
      taker.take(VERBS[k], word);
      taker.take(VERBS[k], word, k == 0 ? link() : k == 1 ? "" : order);
      taker.take(VERBS[k] + " as", how, Integer.toString(commas[k]));
      taker.take(
          VERBS[k] + " with", first >= phrase.head() ? "" : tokens.words(first, phrase.head()));
    }
  }

  /** Looks for the verb nearest to one end. */
  private void find(int k, int start, int step) {
    for (int i = start; sentence.holds(i) && Math.abs(i - start) < VERB_REACH; i += step) {
      commas[k] += tokens.is(i, ",") || tokens.is(i, ";") ? 1 : 0;
      boolean verb =
          tokens.tag(i) == Tag.VERB
              || tokens.tag(i) == Tag.AUX
                  && (i + 1 >= sentence.end() || tokens.tag(i + 1) != Tag.VERB);
      if (verb) {
        Trigger trigger = new Trigger(i, i + 1, Act.VISIT, false, form(tokens.lower(i)), "-");
        nearest[k] = VerbPhrase.of(tokens, trigger, sentence);
        return;
      }
    }
  }

  private static Trigger.Form form(String word) {
    return word.endsWith("ing")
        ? Trigger.Form.GERUND
        : word.endsWith("ed") ? Trigger.Form.PAST : Trigger.Form.BASE;
  }

  /** The words that rules know, and where they stand to the two. */
  private void triggers(Taker taker) {
    String last = "";
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Trigger trigger = Lexicon.at(tokens, i, sentence.end());
      if (trigger == null) {
        continue;
      }
      VerbPhrase phrase = trigger.noun() ? null : VerbPhrase.of(tokens, trigger, sentence);
      String how =
          phrase == null ? "noun" : phrase.reality().name() + (phrase.passive() ? "p" : "");
      String where = (i < from ? "before " : i >= to ? "after " : "between ") + order;
      taker.take("told " + where, trigger.act().name(), how);
      taker.take("word for " + where, trigger.act().name());
      if (i < pair.place().first()) {
        last = trigger.act().name() + how;
      }
    }
    taker.take("told last", last);
    taker.take("told last", last, link());
  }

  private void rules(List<Ruled> ruled, Taker taker) {
    boolean same = false;
    boolean other = false;
    for (Ruled one : ruled) {
      if (one.who() == pair.who() && pair.state().equals(one.state())) {
        same = true;
        taker.take("rule", one.act().name(), one.reality().name());
        int space = one.rule().indexOf(' ');
        taker.take("rule name", space < 0 ? one.rule() : one.rule().substring(0, space));
      } else if (one.who() == pair.who()) {
        other = true;
        taker.take("rule elsewhere", one.act().name(), one.reality().name());
      }
    }
    taker.take("ruled", Boolean.toString(same), Boolean.toString(other));
  }

  private String word(int token) {
    return token < sentence.first()
        ? "^"
        : token >= sentence.end() ? "$" : words[token - sentence.first()];
  }
}
