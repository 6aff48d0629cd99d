package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Sentences that tell that a state did not arrest, in other words than those: it ignored the
 * warrant, failed in its duty, refrained from taking action, rolled out the carpet instead.
 */
final class NonArrests {
  private static final Set<String> DISREGARD =
      Set.of(
          "ignore",
          "ignored",
          "ignores",
          "ignoring",
          "overlook",
          "overlooked",
          "overlooking",
          "disregard",
          "disregarded",
          "disregarding",
          "flout",
          "flouted",
          "flouting",
          "defied",
          "defying",
          "breached",
          "breaching",
          "breach",
          "breaches",
          "violated",
          "violating",
          "broke",
          "broken",
          "failed",
          "failing",
          "fails",
          "refused",
          "refusing",
          "refrained",
          "neglected");
  private static final Set<String> DUTIES =
      Set.of(
          "warrant",
          "warrants",
          "obligation",
          "obligations",
          "duty",
          "duties",
          "call",
          "calls",
          "request",
          "requests",
          "statute",
          "order",
          "comply",
          "cooperate",
          "action",
          "arrest",
          "commitments",
          "treaty");
  private static final Set<String> BARE =
      Set.of(
          "non-compliance",
          "noncompliance",
          "non-arrest",
          "non-cooperation",
          "untouched",
          "unmolested",
          "unhindered");

  private final Page page;
  private final Tokens tokens;
  private final Scene scene;
  private final Untouched untouched;
  private final Unhindered unhindered;

  NonArrests(Scene scene) {
    this.scene = scene;
    this.page = scene.page();
    this.tokens = page.tokens();
    this.untouched = new Untouched(tokens);
    this.unhindered = new Unhindered(scene, untouched);
  }

  /**
   * That a state did not do its duty, told in a sentence. Where the state is empty, that of the
   * visits of the sentence that it is about: itself, or one shortly before ("Nobody touched him").
   */
  record NonArrest(String state, Sentence sentence, Sentence about) {
    NonArrest(String state, Sentence sentence) {
      this(state, sentence, sentence);
    }
  }

  List<NonArrest> find() {
    List<NonArrest> found = new ArrayList<>();
    Sentence last = null;
    Sentence before2 = null;
    for (Sentence sentence : page.sentences()) {
      boolean alone = sentence.zone().tells() && unhindered.is(sentence, last);
      if (alone || sentence.zone().tells() && untouched.is(sentence)) {
        found.add(new NonArrest("", sentence));
      }
      if (alone) {
        addStates(sentence, sentence, found);
      }
      if (alone && last != null && !unhindered.isPlaced(sentence)) {
        found.add(new NonArrest("", sentence, last));
        if (before2 != null) {
          found.add(new NonArrest("", sentence, before2));
        }
      }
      if (sentence.zone().tells() && last != null && isBareNo(sentence, last)) {
        addStates(last, sentence, found);
      } else if (sentence.zone().tells() && tells(sentence)) {
        int before = found.size();
        addStates(sentence, sentence, found);
        if (found.size() == before && last != null) {
          addStates(last, sentence, found);
        }
      }
      before2 = last;
      last = sentence;
    }
    return found;
  }

  /** "It did not.", after a sentence that told the duty. */
  private boolean isBareNo(Sentence sentence, Sentence last) {
    if (sentence.size() > 5 || !holds(sentence, "not", "n't") || !holds(sentence, "did", "did")) {
      return false;
    }
    return holds(last, "arrest", "detain");
  }

  private boolean holds(Sentence sentence, String word, String other) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.is(i, word) || tokens.is(i, other)) {
        return true;
      }
    }
    return false;
  }

  private void addStates(Sentence from, Sentence telling, List<NonArrest> found) {
    for (Mention mention : scene.cast().within(from.first(), from.end())) {
      Where town = mention.kind() == Kind.PLACE ? scene.places().where(mention) : null;
      String state =
          mention.kind() == Kind.STATE
              ? scene.cast().of(mention).id()
              : town != null ? town.state() : null;
      if (state != null) {
        found.add(new NonArrest(state, telling));
      }
    }
  }

  private boolean tells(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = tokens.lower(i);
      if (BARE.contains(word)) {
        return true;
      }
      boolean judged = word.equals("ruled") || word.equals("found") || word.equals("decided");
      if (judged && tokens.is(i + 1, "against") && scene.cast().at(i + 2) != null) {
        return true;
      }
      if (DISREGARD.contains(word) && duty(i + 1, sentence) && !untouched.isUnreal(i, sentence)) {
        return true;
      }
      if (word.equals("should") && isBlame(i, sentence)) {
        return true;
      }
      if (word.equals("did") && isLeftUndone(i, sentence)) {
        return true;
      }
      if (isHold(i)
          && VerbPhrase.isNobody(tokens, i, sentence)
          && !untouched.isUnreal(i, sentence)) {
        return true;
      }
      if ((word.equals("not") || word.equals("n't") || word.equals("without"))
          && notDone(i + 1, sentence)
          && !untouched.isUnreal(i, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** "should have arrested him": said of what was not done. */
  private boolean isBlame(int should, Sentence sentence) {
    return tokens.is(should + 1, "have")
        && should + 2 < sentence.end()
        && !tokens.is(should - 1, "not")
        && switch (tokens.lower(should + 2)) {
          case "arrested", "detained", "apprehended", "seized" -> true;
          case "been" ->
              tokens.is(should + 3, "arrested")
                  || tokens.is(should + 3, "detained")
                  || tokens.is(should + 4, "handcuffs")
                  || tokens.is(should + 4, "bars");
          default -> false;
        };
  }

  /** "It was obliged to arrest him and did not." */
  private boolean isLeftUndone(int did, Sentence sentence) {
    boolean not = tokens.is(did + 1, "not") || tokens.is(did + 1, "n't");
    int next = did + 2;
    boolean ends =
        next >= sentence.end()
            || tokens.is(next, ".")
            || tokens.is(next, ",")
            || tokens.is(next, ";")
            || tokens.is(next, "do") && tokens.is(next + 1, "so");
    if (!not || !ends) {
      return false;
    }
    for (int i = sentence.first(); i < did; i++) {
      if (tokens.is(i, "arrest") || tokens.is(i, "detain")) {
        return true;
      }
    }
    return false;
  }

  /** "nobody touched him", "not one of them took him into custody". */
  private boolean isHold(int verb) {
    return switch (tokens.lower(verb)) {
      case "touched", "touch", "arrested", "detained", "held", "apprehended", "seized" -> true;
      case "moved" -> // "neither moved to detain him"
          tokens.is(verb + 1, "to")
              && (tokens.is(verb + 2, "arrest") || tokens.is(verb + 2, "detain"));
      case "took" -> tokens.is(verb + 2, "into") && tokens.is(verb + 3, "custody");
      default -> false;
    };
  }

  private boolean duty(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 9); i++) {
      if (DUTIES.contains(tokens.lower(i))) {
        return true;
      }
      if (tokens.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /** "did not comply", "not being arrested", "without arresting him". */
  private boolean notDone(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 4); i++) {
      String word = tokens.lower(i);
      switch (word) {
        case "bothered",
        "touched",
        "stopped",
        "hindered",
        "comply",
        "complied",
        "complying",
        "cooperate",
        "cooperated",
        "cooperating",
        "arrested",
        "arresting",
        "detained",
        "detaining":
          return true;
        default:
          if (tokens.tag(i) != Tag.AUX && tokens.tag(i) != Tag.ADV && !word.equals("having")) {
            return false;
          }
      }
    }
    return false;
  }
}
