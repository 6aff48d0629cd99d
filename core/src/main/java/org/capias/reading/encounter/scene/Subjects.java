package org.capias.reading.encounter.scene;

import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Circle;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The subject of a verb: a person, or a state and those who act for it. */
final class Subjects {
  /** An apposition as long as this says what a court charges its bearer with. */
  private static final int APPOSITION = 45;

  private static final int SHORT = 20;

  private final Scene scene;
  private final Vehicles vehicles;
  private final Tokens tokens;
  private final Cast cast;
  private final Joined names;
  private final Fronted fronted;

  Subjects(Scene scene) {
    this.scene = scene;
    this.vehicles = scene.vehicles();
    this.tokens = scene.page().tokens();
    this.cast = scene.cast();
    this.names = new Joined(tokens, cast);
    this.fronted = new Fronted(tokens, cast);
  }

  /** The subject of a verb group that begins at a token, or null. */
  @Nullable Actor of(int first, Sentence sentence) {
    int i = first - 1;
    while (i >= sentence.first()
        && (tokens.tag(i) == Tag.ADV
            || VerbPhrase.BETWEEN.contains(tokens.lower(i))
            || tokens.shape(i) == Shape.QUOTE
            || names.isBracketed(i, sentence))) {
      i = names.isBracketed(i, sentence) ? names.openBracket(i, sentence) - 1 : i - 1;
    }
    if (i < sentence.first() || fronted.isFirst(first, sentence)) {
      Mention main = fronted.behindComma(first, sentence);
      return main == null ? null : actor(main, main.end() - 1);
    }
    String word = tokens.lower(i);
    if (word.equals("who") || word.equals("which") || word.equals("that")) {
      boolean comma = i - 1 >= sentence.first() && tokens.is(i - 1, ",");
      int before = comma ? i - 2 : i - 1;
      if (before < sentence.first()) {
        return null;
      }
      if (names.isRelated(before, sentence)) {
        return new Actor(null, null, before); // "a critic of X, who championed"
      }
      Mention antecedent = word.equals("who") ? cast.at(before) : null;
      if (antecedent != null && antecedent.kind() == Kind.PERSON) {
        return actor(antecedent, before); // "burnt its fingers with X, who slipped out"
      }
      Actor nearest = nominal(before, sentence);
      if (word.equals("who")
          && nearest != null
          && nearest.who() == null
          && nearest.state() == null) {
        Actor apposed = beforeApposition(before + 1, sentence);
        nearest = apposed != null && apposed.who() != null ? apposed : nearest;
      }
      boolean which = word.equals("which");
      if ((comma || which)
          && (nearest == null || nearest.who() == null && nearest.state() == null)) {
        // "X, the leader wanted for genocide, who arrived": the relative clause goes on about X.
        Actor apposed = beforeApposition(before + 1, sentence);
        boolean told =
            apposed != null
                && (apposed.who() != null || word.equals("which") && apposed.state() != null);
        return told ? apposed : nearest;
      }
      return nearest;
    }
    if (word.equals("and") || word.equals("or") || word.equals("then") || word.equals("but")) {
      return sharedSubject(i - 1, sentence);
    }
    if (word.equals(",")) {
      Mention named = cast.at(i - 1);
      if (named != null && named.kind() == Kind.PERSON && isApposed(named, sentence)) {
        return actor(named, i - 1);
      }
      if (named != null
          && named.kind() == Kind.PERSON
          && named.form() == Form.NAME
          && first < sentence.end()
          && tokens.tag(first) == Tag.VERB
          && isParticiple(first)) {
        return actor(named, i - 1);
      }
      Actor apposed = beforeApposition(i, sentence);
      Actor found = apposed != null ? apposed : sharedSubject(i - 1, sentence);
      if (found == null && named != null && named.first() == sentence.first()) {
        return actor(named, i - 1);
      }
      return found;
    }
    return nominal(i, sentence);
  }

  /** "X, detained in Belgrade on Monday": a participle without auxiliary or object. */
  private boolean isParticiple(int verb) {
    if (!tokens.lower(verb).endsWith("d") && !tokens.lower(verb).endsWith("n")) {
      return false;
    }
    return switch (tokens.lower(Math.min(verb + 1, tokens.size() - 1))) {
      case "in", "on", "at", "by", "after", "near", "last", "early", "late" -> true;
      default -> false;
    };
  }

  /** "The ruler, General X, | came": a name after a comma, its title between or not. */
  private boolean isApposed(Mention named, Sentence sentence) {
    int before = named.first() - 1;
    Mention whose = tokens.is(before, "'s") ? cast.at(before - 1) : null;
    if (whose != null) {
      before = whose.first() - 1; // ", Sudan's X, | was"
    }
    int floor = Math.max(sentence.first(), before - 4);
    while (before > floor && tokens.shape(before) == Shape.CAPITALISED && cast.at(before) == null) {
      before--;
    }
    return tokens.is(before, ",");
  }

  /** Whether the subject of a verb is a plane. */
  boolean isVehicle(int first, Sentence sentence) {
    Actor subject = of(first, sentence);
    return subject != null
        && (vehicles.isVehicle(subject.head()) || tokens.is(subject.head(), "it"));
  }

  /** "X, the president of Y, | arrived": the subject stands before the apposition. */
  private @Nullable Actor beforeApposition(int comma, Sentence sentence) {
    for (int i = comma - 1; i > Math.max(sentence.first(), comma - APPOSITION); i--) {
      if (tokens.is(i, ",") && (comma - i < SHORT || opensApposition(i + 1, sentence))) {
        Actor actor = nominal(i - 1, sentence);
        return actor != null && (actor.who() != null || actor.state() != null) ? actor : null;
      }
    }
    return null;
  }

  /** "X, the leader indicted for …, | was": right behind the name that begins the sentence. */
  private boolean opensApposition(int token, Sentence sentence) {
    Mention named = cast.at(token - 2);
    return named != null
        && named.first() == sentence.first()
        && (tokens.tag(token) == Tag.DET || tokens.is(token, "who") || tokens.is(token, "whose"));
  }

  /** A verb joined to an earlier one has its subject. */
  private @Nullable Actor sharedSubject(int from, Sentence sentence) {
    for (int i = names.beforeRelative(from, sentence); i >= sentence.first(); i--) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX) {
        int first = i;
        while (first > sentence.first()
            && (tokens.tag(first - 1) == Tag.AUX
                || tokens.tag(first - 1) == Tag.ADV
                || tokens.tag(first - 1) == Tag.PART)) {
          first--;
        }
        if (first > sentence.first()) {
          String word = tokens.lower(first - 1);
          Mention named = word.equals(",") ? cast.at(first - 2) : null;
          if (named != null && named.kind() == Kind.PERSON && isApposed(named, sentence)) {
            return actor(named, first - 2); // "the ruler, X, | was there in May, and was seen"
          }
          Actor apposed = word.equals(",") ? beforeApposition(first - 1, sentence) : null;
          if (apposed != null && apposed.who() != null) {
            return apposed; // "X, a leader in the war, | was indicted and was seized"
          }
          if (!word.equals("and") && !word.equals(",") && !word.equals("to")) {
            boolean who = word.equals("who") || word.equals("which");
            Actor actor = who ? of(first, sentence) : nominal(first - 1, sentence);
            if (actor != null) {
              return actor;
            }
          }
        }
      }
    }
    return null;
  }

  /** The noun phrase that ends at a token, without the phrases that hang on it. */
  private @Nullable Actor nominal(int last, Sentence sentence) {
    // "the plane of X", "the leader of Y": the head stands before the preposition.
    int head = last;
    int limit = Math.max(sentence.first(), last - 14);
    for (int j = last; j >= limit; j--) {
      Mention mention = cast.at(j);
      if (mention != null) {
        j = mention.first();
      }
      Tag tag = tokens.tag(j);
      String word = tokens.lower(j);
      if (word.equals("carrying") && j > limit && vehicles.isVehicle(j - 1)) {
        head = j - 1; // "the plane carrying X home | took off"
        break;
      }
      int hunters = tag == Tag.VERB && j < last ? names.hunters(j, sentence) : -1;
      if (hunters >= 0) {
        return nominal(hunters, sentence);
      }
      if (tag == Tag.VERB
          || tag == Tag.AUX
          || tag == Tag.SCONJ
          || word.equals(",")
          || word.equals(";")
          || word.equals(":")) {
        break;
      }
      if (tag == Tag.NUM || tag == Tag.PRON && j > limit && tokens.tag(j - 1) != Tag.ADP) {
        break;
      }
      boolean as =
          word.equals("as") && j < last && cast.at(j + 1) != null; // "outrage as X | attends"
      if (as || word.equals("before") || word.equals("after") || word.equals("since")) {
        break; // "lived in Belgium before the Belgians | arrested him"
      }
      if (tag == Tag.ADP && j > limit) {
        Tag before = tokens.tag(j - 1);
        if (before == Tag.NOUN || before == Tag.PROPN || before == Tag.PRON) {
          head = j - 1;
        } else {
          break;
        }
      }
    }
    Mention named = cast.at(last);
    if (named != null && head != last && names.standsAlone(named)) {
      return actor(named, last);
    }
    Mention mention = cast.at(head);
    if (mention != null && (mention.kind() == Kind.PERSON || !vehicles.isVehicle(head))) {
      Mention first =
          names.isSomebodyElse(mention) ? names.joined(mention.first(), sentence) : null;
      return first != null && cast.of(first).isListed()
          ? actor(first, first.end() - 1)
          : actor(mention, head);
    }
    if (vehicles.isVehicle(head)) {
      return new Actor(vehicles.owner(head, last, sentence), null, head);
    }
    Mention joined = names.joined(head, sentence);
    if (joined != null) {
      return actor(joined, joined.end() - 1);
    }
    Tag tag = tokens.tag(head);
    if (tokens.is(head, "it")) {
      return new Actor(vehicles.ownerOfIt(head, sentence), scene.lastState(head, sentence), head);
    }
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON || tag == Tag.NUM || tag == Tag.X
        ? new Actor(null, stateOf(head, sentence), head)
        : null;
  }

  private Actor actor(Mention mention, int head) {
    Entity entity = cast.of(mention);
    return switch (mention.kind()) {
      case PERSON ->
          Circle.isOf(tokens, mention)
              ? new Actor(null, null, head)
              : new Actor(Reporters.rather(scene, mention, entity), null, head);
      case STATE -> new Actor(null, entity.id(), head);
      case ORGANISATION, PLACE -> new Actor(null, entity.state(), head);
      case THING -> new Actor(null, null, head);
    };
  }

  /** "Serbian police", "the government in Budapest": of which state. */
  private @Nullable String stateOf(int head, Sentence sentence) {
    for (int i = head - 1; i >= Math.max(sentence.first(), head - 4); i--) {
      Mention mention = cast.at(i);
      if (mention != null) {
        return mention.kind() == Kind.STATE ? cast.of(mention).id() : null;
      }
      Tag tag = tokens.tag(i);
      if (tag != Tag.ADJ && tag != Tag.NOUN && tag != Tag.PROPN && !tokens.is(i, "'s")) {
        return null;
      }
    }
    return null;
  }
}
