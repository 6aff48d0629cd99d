package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.guess.Guess;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Lexicon;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What likeness may not tell, whatever it looks like: a deed that each of its own words makes
 * demanded, feared or imagined ("ordered his arrest"), and a place that the sentence names as where
 * it was not ("over Italy and not over Ireland", "beyond Russia and the Crimea").
 */
final class Barred {
  private static final Set<String> AVOIDING =
      Set.of(
          ("avoid avoids avoided avoiding skirt skirts skirted skirting bypass bypassed bypassing"
                  + " dodge dodged dodging shun shunned shunning evade evaded spare spared close"
                  + " closed closing shut refuse refused refusing deny denied denying forbid forbade"
                  + " forbidden bar barred ban banned rejected")
              .split(" "));

  /** From which likelihood on custody is believed without a word for it, or a deed beside an if. */
  private static final float SURE = .8f;

  private static final Set<String> CAPTORS =
      Set.of(
          ("police policeman policemen policewoman officer officers detective detectives agent"
                  + " agents soldier soldiers troops commandos gendarmes gendarmerie guard guards"
                  + " guardsmen patrol patrols marshal marshals forces militia militiamen fighters"
                  + " rebels army investigators customs authorities judge judges court magistrate"
                  + " cell cells prison jail custody detention handcuffs cuffs bars gate tribunal"
                  + " prosecutor prosecutors bail parole acquittal acquitted warrant security")
              .split(" "));

  private static final Set<String> DEALING =
      Set.of(
          "reported",
          "told",
          "asked",
          "called",
          "thanked",
          "greeted",
          "praised",
          "accused",
          "sued");

  private final Scene scene;
  private final Tokens tokens;
  private final NounReality nouns;
  private final OtherSenses senses;

  Barred(Scene scene, NounReality nouns) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.nouns = nouns;
    this.senses = new OtherSenses(scene.cast(), tokens);
  }

  boolean is(Guess guess, Sentence sentence) {
    boolean presence = guess.act().isPresence();
    return isBeforeName(guess)
        || isElsewhere(guess.place(), sentence)
        || presence && isMatter(guess.place().first())
        || presence && isToldApart(guess.place())
        || presence && Askers.are(scene, guess.place(), sentence)
        || presence && OnTheWay.is(tokens, guess.place().first(), sentence)
        || presence && isOfSomebody(guess, sentence)
        || presence && Belongings.areThere(tokens, guess.place().first(), sentence)
        || Belongings.isAnother(tokens, guess.person())
        || presence && Belongings.areCompared(tokens, guess.person())
        || presence && Belongings.isWithout(tokens, guess.place().end(), guess.person(), sentence)
        || guess.act().isCustody() && guess.likelihood() < SURE && !isByForce(sentence)
        || guess.act() == Act.ARREST && isSeat(guess.place().first())
        || guess.act() == Act.OVERFLY && isAvoided(guess.place(), sentence)
        || guess.act().isCustody() && Belongings.areMeant(tokens, guess.person(), sentence)
        || guess.act().isCustody() && isDealing(guess.person())
        || guess.likelihood() < SURE && isConditional(sentence)
        || senses.is(guess, sentence)
        || isUnreal(guess, sentence);
  }

  /** "should he wish to come", "asked whether he would be held". */
  private boolean isConditional(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      switch (tokens.lower(i)) {
        case "if", "whether", "unless" -> {
          return true;
        }
        case "should", "were" -> {
          if (tokens.is(i + 1, "he") || tokens.is(i + 1, "she")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Since his arrest in Madrid the author had ...": a pronoun before any name is anybody's. */
  private boolean isBeforeName(Guess guess) {
    Mention person = guess.person();
    if (person == null || person.form() != Form.PRONOUN) {
      return false;
    }
    for (Mention one : guess.who().mentions()) {
      if (one.first() >= person.first() || one.form() == Form.NAME) {
        return one.first() >= person.first();
      }
    }
    return true;
  }

  /** "Jordan alone has signed": a state that is no place in this sentence. */
  private boolean isToldApart(Mention place) {
    return place.form() == Form.NAME && scene.places().where(place) == null;
  }

  /** "Mongolian President X met him": whose president it is, and not where. */
  private boolean isOfSomebody(Guess guess, Sentence sentence) {
    for (int i = guess.place().end(); i < Math.min(sentence.end(), guess.place().end() + 4); i++) {
      Mention other = scene.cast().at(i);
      if (other != null && other.kind() == Kind.PERSON) {
        return scene.cast().of(other) != guess.who();
      }
      boolean title = tokens.tag(i) == Tag.NOUN || tokens.tag(i) == Tag.PROPN;
      if (!title && !tokens.is(i, "'s")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence has a word of custody, or somebody who may seize or free people. */
  private boolean isByForce(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Trigger trigger = Lexicon.at(tokens, i, sentence.end());
      // "the arrested development"
      boolean attribute = tokens.tag(i - 1) == Tag.DET && tokens.tag(i + 1) == Tag.NOUN;
      boolean custody = trigger != null && trigger.act().isCustody() && !attribute;
      if (CAPTORS.contains(tokens.lower(i)) || custody) {
        return true;
      }
    }
    return false;
  }

  /** "avoided France", "closed its sky", "gave Spain a wide berth". */
  private boolean isAvoided(Mention place, Sentence sentence) {
    for (int i = place.end(); i < Math.min(sentence.end(), place.end() + 6); i++) {
      if (tokens.is(i, "berth") || tokens.lower(i).startsWith("clos")) {
        return true;
      }
    }
    for (int i = place.first() - 1; i >= sentence.first(); i--) {
      if (tokens.tag(i) == Tag.VERB) {
        return AVOIDING.contains(tokens.lower(i));
      }
    }
    return false;
  }

  /** "X reported a theft to the police": what he says to them is no custody. */
  private boolean isDealing(@Nullable Mention person) {
    return person != null && DEALING.contains(tokens.lower(person.end()));
  }

  /** Whether a word before the place, or before its list, says that it is another one. */
  private boolean isElsewhere(Mention place, Sentence sentence) {
    int first = place.first();
    for (int i = first - 1; i >= sentence.first() && first - i <= 8; i--) {
      switch (tokens.lower(i)) {
        case "not",
            "no",
            "nor",
            "without",
            "except",
            "outside",
            "beyond",
            "instead",
            "than",
            "clear" -> {
          return true;
        }
        case ",",
            "and",
            "or",
            "the",
            "over",
            "to",
            "in",
            "of",
            "through",
            "into",
            "by",
            "from",
            "airspace",
            "skies",
            "sky",
            "soil" -> {
          continue;
        }
        default -> {
          Mention other = scene.cast().at(i);
          boolean listed = other != null && scene.places().where(other) != null;
          if (!listed) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "a tougher line with Iran", "warned of a nuclear Iran": what it is about, and not where. */
  private boolean isMatter(int place) {
    int before = tokens.is(place - 1, "the") ? place - 2 : place - 1;
    return switch (tokens.lower(before)) {
      case "with", "against", "about", "toward", "towards", "regarding", "concerning", "despite" ->
          true;
      default -> isFeared(place);
    };
  }

  /** "warning of the dangers of a nuclear-armed Iran". */
  private boolean isFeared(int place) {
    for (int i = place - 1; i > Math.max(0, place - 8); i--) {
      switch (tokens.lower(i)) {
        case "danger", "dangers", "threat", "threats", "risks", "warning", "warns", "warned" -> {
          return tokens.is(i + 1, "of") || tokens.is(i + 1, "from") || tokens.is(i + 1, "about");
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.PUNCT) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "handed over to a tribunal in Sierra Leone": where it sits, and not where he was seized. */
  private boolean isSeat(int place) {
    return tokens.is(place - 1, "in")
        && switch (tokens.lower(place - 2)) {
          case "court", "tribunal", "judges", "chambers", "mechanism" -> true;
          default -> false;
        };
  }

  /** Whether the sentence has words for such a deed, and none of them is told as done. */
  private boolean isUnreal(Guess guess, Sentence sentence) {
    boolean any = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Trigger trigger = Lexicon.at(tokens, i, sentence.end());
      if (trigger == null || !isOfKind(trigger.act(), guess.act())) {
        continue;
      }
      Reality reality =
          trigger.noun()
              ? nouns.of(trigger, sentence)
              : VerbPhrase.of(tokens, trigger, sentence).reality();
      boolean undone =
          guess.act().isCustody() && (reality == Reality.NOT || isEscaped(i, sentence));
      if (reality != Reality.IMAGINED && !undone) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** "narrowly escaped arrest". */
  private boolean isEscaped(int arrest, Sentence sentence) {
    for (int i = Math.max(sentence.first(), arrest - 3); i < arrest; i++) {
      String word = tokens.lower(i);
      if (AVOIDING.contains(word) || word.startsWith("escap") || word.startsWith("elud")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfKind(Act word, Act guessed) {
    return guessed.isCustody() ? word.isCustody() : word.isPresence() || word == guessed;
  }
}
