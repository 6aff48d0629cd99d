package org.capias.reading.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.reference.References;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what "it", "they", "the country", "the court" mean: the subject last spoken of, the state
 * or the court last named. After the preferences of centering (Grosz, Joshi and Weinstein 1995):
 * the subject of this sentence's earlier clause, then that of the sentence before. What stays open
 * is null, and nothing is claimed of it.
 */
final class Antecedents {
  /** Tokens. What a text spoke of longer ago is not its country any more. */
  private static final int LONGEST_MEMORY = 1000;

  private final Cast cast;
  private final References references;

  /** A subject, and what is known of it. */
  private record Told(
      String name, boolean plural, boolean named, boolean event, boolean says, boolean somebody) {}

  /** Subject of the sentence before, and of this one so far. */
  private @Nullable Told before;

  private @Nullable Told current;

  /** Several named states or bodies, as the subject of one of the last sentences. */
  private @Nullable Told several;

  private int age;
  private @Nullable String state;

  /** How many sentences ago. */
  private int stateAge;

  Antecedents(Cast cast, References references) {
    this.cast = cast;
    this.references = references;
  }

  /** A new sentence begins. */
  void nextSentence() {
    if (current != null) {
      before = current;
    }
    current = null;
    age++;
    stateAge++;
  }

  /** Another part of the page begins: nothing said before is meant there. */
  void forget() {
    before = null;
    current = null;
    several = null;
  }

  /**
   * A clause was read with that subject, which is no person. Names go before common nouns, and what
   * is spoken of before the common noun of who speaks ("media say that the plane").
   */
  void subject(
      String name, boolean plural, boolean named, boolean event, boolean says, boolean somebody) {
    Told told = new Told(name, plural, named, event, says, somebody);
    boolean better = current != null && !current.named() && (named || current.says() && !says);
    if (current == null || better) {
      current = told;
    }
    if (plural && named) {
      several = told;
      age = 0;
    }
  }

  @Nullable String it() {
    Told told = current != null ? current : before;
    if (told != null && told.somebody()) {
      return stateAge <= 2 ? state : null;
    }
    return told == null || told.plural() ? null : told.name();
  }

  /** The same for people: "the two presidents", "the latter"; null where nobody is meant so. */
  @Nullable String people(Line line, int head) {
    Mention mention = cast.at(head);
    if (mention != null) {
      boolean one = mention.form() == Form.DESCRIPTION && mention.kind() == Kind.PERSON;
      return one && line.tokens.is(head, "latter") ? cast.of(mention).name() : null;
    }
    References.Two two = references.two(head, line.sentence);
    boolean sure = two != null && (two.joined() || !line.tokens.is(head, "they"));
    return two == null || !sure ? null : two.first().name() + " and " + two.second().name();
  }

  /** What "they" means, or which two. */
  @Nullable String they(Line line, int token) {
    String told = they();
    return told == null && current == null ? people(line, token) : told;
  }

  /** Null also where both a common noun and names told shortly before may be meant. */
  private @Nullable String they() {
    Told told = current != null ? current : before;
    if (told == null || !told.plural()) {
      return null;
    }
    boolean rival = several != null && age <= 3 && !several.name().equals(told.name());
    if (!rival || told.named()) {
      return told.name();
    }
    return told.event() ? several() : null;
  }

  /** The states or bodies named together last, for a predicate that only such have. */
  @Nullable String several() {
    return several != null && age <= 4 ? several.name() : null;
  }

  /** Name of the person whom a token means, or null. */
  @Nullable String person(int token) {
    Entity entity = cast.entityAt(token);
    return entity != null && entity.kind() == Kind.PERSON ? entity.name() : null;
  }

  /** The same for "he" and "she", where nobody else may be meant. */
  @Nullable String he(int token) {
    Entity entity = cast.entityAt(token);
    Entity meant =
        entity == null || entity.kind() != Kind.PERSON ? null : references.he(entity, token);
    return meant == null ? null : meant.name();
  }

  /** For the people that words mean. */
  References references() {
    return references;
  }

  /** The state that a subject named last, as the text calls it, or null. */
  @Nullable String state() {
    return state;
  }

  /**
   * What "the country" means at a token: the state that a subject named right before, else that of
   * which the text has spoken most; null where two were named as often.
   */
  @Nullable String country(Line line, int token) {
    if (state == null || stateAge <= 1) {
      return state;
    }
    Map<Entity, Integer> times = new LinkedHashMap<>();
    for (Mention mention : cast.within(Math.max(0, token - LONGEST_MEMORY), token)) {
      if (mention.kind() == Kind.STATE && mention.form() != Form.SEAT) {
        times.merge(cast.of(mention), 1, Integer::sum);
      }
    }
    Entity most = null;
    int best = 0;
    boolean tie = false;
    for (Map.Entry<Entity, Integer> one : times.entrySet()) {
      tie = one.getValue() == best || tie && one.getValue() < best;
      if (one.getValue() > best) {
        best = one.getValue();
        most = one.getKey();
      }
    }
    return most == null || tie ? state : named(line, most);
  }

  /** The state or body named last before a token in its sentence, or null. */
  @Nullable String body(Line line, int token) {
    List<Mention> mentions = cast.within(line.sentence.first(), token);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean body = mention.kind() == Kind.STATE || mention.kind() == Kind.ORGANISATION;
      if (body && mention.form() != Form.DEMONYM) {
        return line.tokens.words(mention.first(), mention.end());
      }
    }
    return null;
  }

  /** What "its" means: the state or body named before it in its sentence, else what "it" means. */
  @Nullable String its(Line line, int token) {
    String here = body(line, token);
    if (here != null) {
      return here;
    }
    Told told = current != null ? current : before;
    boolean owned = token + 1 < line.sentence.end() && isOfState(line, line.at(token));
    return owned && state != null && (told == null || !told.named()) ? state : it();
  }

  /** "its people", "its exports": what a state has and other things have not. */
  private static boolean isOfState(Line line, int phrase) {
    return switch (line.headWord(phrase)) {
      case "people",
          "population",
          "citizens",
          "exports",
          "imports",
          "territory",
          "border",
          "borders",
          "government",
          "parliament",
          "neighbours",
          "neighbors",
          "economy",
          "soil",
          "army",
          "electricity",
          "president",
          "capital",
          "constitution",
          "sovereignty" ->
          true;
      default -> false;
    };
  }

  /** A subject was read that names a state, or somebody by his state. */
  void seeState(Line line, int first, int end) {
    List<Mention> mentions = cast.within(first, end);
    for (Mention mention : mentions) {
      if (mention.kind() == Kind.STATE && mention.form() != Form.SEAT) {
        Entity entity = cast.of(mention);
        state = named(line, entity);
        stateAge = 0;
        return;
      }
    }
  }

  /** A state by its first name in the text, where it has one there. */
  static String named(Line line, Entity state) {
    for (Mention mention : state.mentions()) {
      if (mention.form() == Form.NAME) {
        return line.tokens.words(mention.first(), mention.end());
      }
    }
    return state.name();
  }
}
