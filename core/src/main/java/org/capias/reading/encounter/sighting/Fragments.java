package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Answers without a verb to the question where somebody has been: "Where has he been since? China
 * in May, Vietnam in June." and "Where has he not? South Africa in 2023. Brazil last week." Each
 * place takes the date behind it, or that of the next one in its group.
 */
final class Fragments {
  private final Scene scene;
  private final Whens whens;
  private final Log log;
  private final Tokens tokens;

  /** Whom the last question was about, and whether it asked where he was not. */
  private @Nullable Entity asked;

  private boolean negated;
  private int answers;

  Fragments(Scene scene, Whens whens, Log log) {
    this.scene = scene;
    this.whens = whens;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    if (isQuestion(sentence)) {
      ask(sentence);
      return;
    }
    if (asked == null) {
      return;
    }
    List<Where> places = places(sentence);
    if (places.isEmpty()) {
      if (++answers > 3) {
        asked = null;
      }
      return;
    }
    note(places, sentence);
  }

  private boolean isQuestion(Sentence sentence) {
    return tokens.is(sentence.end() - 1, "?") || tokens.is(sentence.end() - 2, "?");
  }

  /** "Where has he been", "And where did X travel", "Which countries has he visited". */
  private void ask(Sentence sentence) {
    asked = null;
    answers = 0;
    negated = false;
    boolean where = false;
    boolean gone = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      switch (tokens.lower(i)) {
        case "where", "countries", "states", "places" -> where = true;
        case "was", "were", "is" -> gone |= i == sentence.first() + 1;
        case "been",
            "gone",
            "go",
            "travelled",
            "traveled",
            "travel",
            "visited",
            "visit",
            "dared",
            "turned",
            "shown" ->
            gone = true;
        case "not", "n't", "never", "avoided", "missed", "skipped" -> negated = true;
        case "could", "can", "might", "would", "will", "should" -> {
          return;
        }
        default -> {}
      }
    }
    boolean name = !where && isNameAlone(sentence);
    if (where && (gone || negated) || name) {
      asked = scene.person(sentence);
    }
  }

  /** "And X?", "What of X?": a name that stands for the question. */
  private boolean isNameAlone(Sentence sentence) {
    boolean opened = tokens.is(sentence.first(), "and") || tokens.is(sentence.first(), "what");
    return opened
        && sentence.end() - sentence.first() < 8
        && !isVerb(sentence.first(), sentence.end());
  }

  /** The places of a sentence without a finite verb before the first of them; else none. */
  private List<Where> places(Sentence sentence) {
    List<Where> found = new ArrayList<>();
    int start = afterColon(sentence);
    for (Mention mention : scene.cast().within(start, sentence.end())) {
      if (mention.kind() == Kind.PERSON && found.isEmpty()) {
        return List.of();
      }
      boolean aside = mention.kind() == Kind.ORGANISATION || mention.kind() == Kind.THING;
      if (aside && !found.isEmpty()) {
        continue; // "Kyrgyzstan in October (the CIS summit), China"
      }
      Where where = scene.places().where(mention);
      int from = found.isEmpty() ? start : found.get(found.size() - 1).end();
      if (isVerb(from, mention.first())) {
        break;
      }
      boolean acts =
          mention.end() < sentence.end()
              && (tokens.tag(mention.end()) == Tag.VERB || tokens.tag(mention.end()) == Tag.AUX);
      if (where == null || acts || mention.form() == Form.DEMONYM) {
        break;
      }
      found.add(where);
    }
    int end = found.isEmpty() ? sentence.end() : found.get(found.size() - 1).end();
    int close = end;
    while (close < Math.min(sentence.end(), end + 12) && !tokens.is(close, "and")) {
      close++;
    }
    boolean verbless = found.size() > 1 || !isVerb(end, close);
    return verbless ? found : List.of();
  }

  /** "Only in countries that do not mind: A in May, B": the list begins behind the colon. */
  private int afterColon(Sentence sentence) {
    for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
      if (tokens.is(i, ":")) {
        Mention first = scene.cast().at(i + 1);
        return first != null && scene.places().where(first) != null ? i + 1 : sentence.first();
      }
    }
    return sentence.first();
  }

  private boolean isVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private void note(List<Where> places, Sentence sentence) {
    Entity who = asked;
    for (int i = 0; who != null && i < places.size(); i++) {
      Where place = places.get(i);
      int last = i;
      while (last + 1 < places.size() && isPair(places.get(last), places.get(last + 1))) {
        last++;
      }
      int end = last + 1 < places.size() ? places.get(last + 1).token() : sentence.end();
      List<When> dates = whens.each(places.get(last).end(), end, "date in a list");
      Trigger trigger =
          new Trigger(place.token(), place.end(), Act.VISIT, true, Trigger.Form.BASE, "-");
      Act act = negated ? Act.MISS : Act.VISIT;
      for (When when : dates.isEmpty() ? List.of(When.NEVER) : dates) {
        boolean ahead = when.from() != null && whens.isAfterPublication(when.from().value());
        When told = ahead ? when.turnedBack() : when;
        log.add(who, place, act, Reality.HAPPENED, told, trigger, sentence, "answer in a list");
      }
    }
  }

  private boolean isPair(Where one, Where next) {
    return tokens.is(one.end(), "and") && next.token() - one.end() <= 2;
  }
}
