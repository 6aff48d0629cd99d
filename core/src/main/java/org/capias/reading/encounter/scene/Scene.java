package org.capias.reading.encounter.scene;

import java.util.List;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who and what stands where in the sentences of one page. */
public final class Scene {
  /** A sentence of more tokens than this is no sentence; it is read piece by piece. */
  public static final int LONGEST = 300;

  /** Tokens before its sentence in which "it" may have been named. */
  private static final int BACK = 70;

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final List<Entity> listed;
  private final @Nullable Entity protagonist;
  private final Clauses clauses;
  private final Places places;
  private final Vehicles vehicles;
  private final Subjects subjects;

  public Scene(Page page, Cast cast) {
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
    this.listed = cast.listed();
    this.protagonist = protagonist(listed);
    this.clauses = new Clauses(tokens, cast);
    this.places = new Places(tokens, cast);
    this.vehicles = new Vehicles(this);
    this.subjects = new Subjects(this);
  }

  public Page page() {
    return page;
  }

  /** The people on the list whom the page names. */
  public List<Entity> listed() {
    return listed;
  }

  public Cast cast() {
    return cast;
  }

  /** Where the clause ends that goes on at a token. */
  public int clauseEnd(int from, Sentence sentence) {
    return clauses.end(from, sentence);
  }

  /** Where the clause of a token begins. */
  public int clauseStart(int before, Sentence sentence) {
    return clauses.start(before, sentence);
  }

  public Places places() {
    return places;
  }

  Vehicles vehicles() {
    return vehicles;
  }

  /** Who does what the verb group that begins at a token tells, or null. */
  public @Nullable Actor subject(int first, Sentence sentence) {
    return subjects.of(first, sentence);
  }

  /** Whether a plane, a convoy or "it" does so. */
  public boolean isSubjectVehicle(int first, Sentence sentence) {
    return subjects.isVehicle(first, sentence);
  }

  public boolean isVehicle(int token) {
    return vehicles.isVehicle(token);
  }

  /** Whose vehicle is named behind a token, or null. */
  public @Nullable Entity vehicleAfter(int from, Sentence sentence) {
    return vehicles.after(from, sentence);
  }

  /** Whose the vehicle is of which {@code head} is the noun, or null. */
  public @Nullable Entity vehicleOwner(int head, int last, Sentence sentence) {
    return vehicles.owner(head, last, sentence);
  }

  /** Whose the vehicle is that "it" means, or null. */
  public @Nullable Entity ownerOfIt(int it, Sentence sentence) {
    return vehicles.ownerOfIt(it, sentence);
  }

  /** The person that stands right after a verb as its object, or null. */
  public @Nullable Entity object(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 7); i++) {
      Mention mention = cast.at(i);
      boolean whose =
          mention != null
              && (mention.form() == Form.PRONOUN && isDeterminer(i) || isSomeoneOf(mention.end()));
      if (mention != null && mention.kind() == Kind.PERSON && !whose) {
        return cast.of(mention);
      }
      Tag tag = tokens.tag(i);
      if (i == from && mention == null && isParticle(i)) {
        continue; // "handed over X"
      }
      if (tokens.is(i, ",") && i > from && isDescribed(i - 1)) {
        // "let the suspect, X, leave": the name stands in apposition.
        Mention apposed = i + 1 < sentence.end() ? cast.at(i + 1) : null;
        if (apposed == null || apposed.kind() != Kind.PERSON) {
          return null;
        }
        return tokens.is(apposed.end(), ",") ? cast.of(apposed) : null;
      }
      if (tag == Tag.VERB
          || tag == Tag.AUX
          || tag == Tag.SCONJ
          || tag == Tag.ADP
          || i > from && tokens.is(i, "that") // "received no word that he would come"
          || tokens.is(i, ",")
          || tokens.is(i, ";")) {
        return null;
      }
      if (mention != null) {
        i = mention.end() - 1;
      }
    }
    return null;
  }

  /** "met Netanyahu's critics", "caught X's son Y": people of his, and not he. */
  private boolean isSomeoneOf(int end) {
    return tokens.is(end, "'s") || tokens.is(end, "'") && tokens.lower(end - 1).endsWith("s");
  }

  /** "arrested his deputy": whose deputy it is, not who was arrested. */
  private boolean isDeterminer(int token) {
    Tag next = token + 1 < tokens.size() ? tokens.tag(token + 1) : Tag.X;
    boolean noun = next == Tag.NOUN || next == Tag.ADJ || next == Tag.PROPN;
    return tokens.is(token, "his") || tokens.is(token, "her") && noun;
  }

  /** "the suspect", "another Libyan": somebody, of whom the name may follow. */
  private boolean isDescribed(int token) {
    Mention mention = cast.at(token);
    return tokens.tag(token) == Tag.NOUN || mention != null && mention.form() == Form.DEMONYM;
  }

  private boolean isParticle(int token) {
    return switch (tokens.lower(token)) {
      case "over", "up", "off", "out", "down", "away", "free", "back" -> true;
      default -> false;
    };
  }

  /** The state that "it" means: the last one that this sentence, or the few before, names. */
  public @Nullable String lastState(int before, Sentence sentence) {
    List<Mention> mentions = cast.within(Math.max(0, sentence.first() - BACK), before);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).kind() == Kind.STATE && mentions.get(i).form() != Form.DEMONYM) {
        return cast.of(mentions.get(i)).id();
      }
    }
    return null;
  }

  /**
   * The one person on the list whom a sentence names or means; else the one of the text, or null.
   */
  public @Nullable Entity person(Sentence sentence) {
    Entity only = null;
    for (Mention mention : cast.within(sentence.first(), sentence.end())) {
      Entity one = mention.kind() == Kind.PERSON ? cast.of(mention) : null;
      if (one != null && one.isListed()) {
        if (only != null && only != one) {
          return null;
        }
        only = one;
      }
    }
    return only != null ? only : protagonist;
  }

  /** The person on the list whom the text is about: named more often than any other of the list. */
  public @Nullable Entity protagonist() {
    return protagonist;
  }

  private static @Nullable Entity protagonist(List<Entity> listed) {
    Entity most = null;
    boolean tie = false;
    for (Entity entity : listed) {
      int count = entity.mentions().size();
      if (most == null || count > most.mentions().size()) {
        most = entity;
        tie = false;
      } else {
        tie |= count == most.mentions().size();
      }
    }
    return tie ? null : most;
  }
}
