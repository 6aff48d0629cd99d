package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Fronted;
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
 * Presence told beside the sentence, without a verb: "Back from Egypt, X spoke", "Once in Kampala,
 * he joked", "With X in Astana, roads were closed", "X, currently in Washington, called".
 */
final class Asides {
  private static final Set<String> OPENERS =
      Set.of("back", "once", "now", "still", "already", "safely", "while", "when", "earlier");
  private static final Set<String> ADVERBS =
      Set.of("currently", "now", "still", "then", "already", "back", "recently", "lately", "last");
  private static final Set<String> AFFAIRS =
      Set.of("power", "office", "charge", "mind", "court", "custody", "prison", "jail");

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;
  private final Fronted fronted;

  Asides(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
    this.fronted = new Fronted(tokens, scene.cast());
  }

  void read(Sentence sentence) {
    int first = sentence.first();
    if (sentence.end() - first < 4) {
      return;
    }
    if (OPENERS.contains(tokens.lower(first))) {
      opening(first, sentence);
    } else if (tokens.is(first, "with")) {
      with(sentence);
    }
    for (int i = first + 1; i + 2 < sentence.end(); i++) {
      if (tokens.is(i, "from") && isReturn(i - 1)) {
        returning(i, sentence);
      }
      if (tokens.is(i, ",") && ADVERBS.contains(tokens.lower(i + 1))) {
        apposed(i, i + 2, sentence);
      } else if (tokens.is(i, ",") && tokens.is(i + 1, "in") && isStay(i + 2, sentence)) {
        apposed(i, i + 1, sentence);
      }
    }
  }

  /**
   * "on his way back from", "flying home from", "homeward bound from", "on the return trip from".
   */
  private boolean isReturn(int word) {
    return switch (tokens.lower(word)) {
      case "back", "home", "homeward", "homewards" -> true;
      case "bound" -> tokens.is(word - 1, "homeward") || tokens.is(word - 1, "home");
      case "trip", "flight", "journey", "leg" ->
          tokens.is(word - 1, "return") || tokens.is(word - 1, "homeward");
      default -> false;
    };
  }

  /** Where somebody comes home from he has been: the only one whom the sentence names. */
  private void returning(int from, Sentence sentence) {
    int floor = Math.max(sentence.first(), from - 7);
    for (int i = floor; i < from; i++) {
      switch (tokens.lower(i)) {
        case "brought", "sent", "flown", "not", "never", "would", "called", "ordered", "turned" -> {
          return;
        }
        default -> {}
      }
    }
    Where where = placeAt(from + 1, sentence);
    Entity only = null;
    for (Mention mention : scene.cast().within(sentence.first(), sentence.end())) {
      Entity one = mention.kind() == Kind.PERSON ? scene.cast().of(mention) : null;
      if (one != null && only != null && one != only) {
        return;
      }
      only = one != null ? one : only;
    }
    if (where == null || only == null || !only.isListed() || where.state().equals(only.state())) {
      return;
    }
    Trigger trigger = new Trigger(from, from + 1, Act.BE, true, Trigger.Form.BASE, "-");
    log.add(only, where, Act.BE, Reality.HAPPENED, When.NEVER, trigger, sentence, "coming from");
  }

  /** "Back from Egypt, X", "Once in Kampala, X". */
  private void opening(int first, Sentence sentence) {
    int link = first + 1;
    boolean from = tokens.is(link, "from") && tokens.is(first, "back");
    Where where = from || isAt(link) ? placeAt(link + 1, sentence) : null;
    if (where == null || !tokens.is(where.end(), ",") && !isDated(where.end(), sentence)) {
      return;
    }
    Mention mention = fronted.behindComma(where.end(), sentence);
    note(mention, where, from ? Act.LEAVE : Act.BE, first, where.end() + 5, sentence);
  }

  /** "With X in Astana, the police closed roads". */
  private void with(Sentence sentence) {
    Mention mention = fronted.person(sentence.first() + 1, sentence);
    int link = mention == null ? sentence.end() : mention.end();
    while (link < sentence.end() && ADVERBS.contains(tokens.lower(link))) {
      link++;
    }
    Where where = link < sentence.end() && isAt(link) ? placeAt(link + 1, sentence) : null;
    if (where != null && where.end() < sentence.end() && tokens.is(where.end(), ",")) {
      note(mention, where, Act.BE, sentence.first(), where.end(), sentence);
    }
  }

  /** ", in Beijing for talks,": what he is there for stands behind the place. */
  private boolean isStay(int from, Sentence sentence) {
    for (int i = from; i + 2 < Math.min(sentence.end(), from + 6); i++) {
      if (tokens.is(i, "for") || tokens.is(i, "on") && tokens.is(i + 1, "a")) {
        for (int j = i + 1; j < Math.min(sentence.end(), i + 6); j++) {
          switch (tokens.lower(j)) {
            case "visit", "trip", "talks", "summit", "meeting", "conference", "treatment" -> {
              return true;
            }
            default -> {}
          }
        }
        return false;
      }
    }
    return false;
  }

  /** "X, currently in Washington,". */
  private void apposed(int comma, int link, Sentence sentence) {
    Mention mention = scene.cast().at(comma - 1);
    if (mention == null || mention.kind() != Kind.PERSON || !isAt(link)) {
      return;
    }
    Where where = placeAt(link + 1, sentence);
    if (where != null
        && (where.end() >= sentence.end()
            || isClosed(where.end())
            || link == comma + 1
            || isDated(where.end(), sentence))) {
      note(mention, where, Act.BE, comma + 1, where.end(), sentence);
    }
  }

  private void note(
      @Nullable Mention mention, Where where, Act act, int token, int end, Sentence sentence) {
    Entity who = mention == null ? null : scene.cast().of(mention);
    if (who == null || !who.isListed() || where.state().equals(who.state())) {
      return;
    }
    Trigger trigger = new Trigger(token, token + 1, act, true, Trigger.Form.BASE, "-");
    When when = log.when(trigger, sentence, Math.min(end, sentence.end()));
    log.add(who, where, act, Reality.HAPPENED, when, trigger, sentence, "aside");
  }

  private @Nullable Where placeAt(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 5); i++) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() != Kind.PERSON) {
        return mention.form() == Form.DEMONYM ? null : scene.places().where(mention);
      }
      boolean light = tokens.tag(i) == Tag.DET || tokens.tag(i) == Tag.ADJ;
      if (AFFAIRS.contains(tokens.lower(i)) || !light) {
        return null;
      }
    }
    return null;
  }

  private boolean isDated(int token, Sentence sentence) {
    return token < sentence.end() && (tokens.is(token, "on") || tokens.is(token, "last"));
  }

  private boolean isClosed(int token) {
    return tokens.is(token, ",") || tokens.is(token, ".");
  }

  private boolean isAt(int token) {
    return tokens.is(token, "in") || tokens.is(token, "at") || tokens.is(token, "inside");
  }
}
