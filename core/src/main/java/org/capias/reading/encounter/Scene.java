package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who stands where in a sentence: subjects, objects, places, clause ends. */
final class Scene {
  private static final Set<String> VEHICLES =
      Set.of(
          "plane",
          "planes",
          "flights",
          "aircraft",
          "jet",
          "airplane",
          "aeroplane",
          "flight",
          "helicopter",
          "motorcade");
  private static final Set<String> BREAKS =
      Set.of(
          ";",
          ":",
          "–",
          "—",
          "--",
          "who",
          "whom",
          "which",
          "that",
          "where",
          "when",
          "while",
          "because",
          "although",
          "though",
          "if",
          "whether",
          "as",
          "after",
          "before",
          "since",
          "so",
          "but",
          "until",
          "despite",
          "whose");
  private static final Set<String> SOILS =
      Set.of(
          "capital",
          "soil",
          "territory",
          "city",
          "town",
          "airspace",
          "airport",
          "village",
          "port",
          "resort",
          "region",
          "desert");

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;

  Scene(Page page, Cast cast) {
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
  }

  Page page() {
    return page;
  }

  Cast cast() {
    return cast;
  }

  /**
   * Somebody or something that acts.
   *
   * @param who the person, or null
   * @param state the state that acts, or whose police or officials act, or null
   * @param head token of the head word
   */
  record Actor(@Nullable Entity who, @Nullable String state, int head) {}

  /** The subject of a verb group that begins at a token, or null. */
  @Nullable Actor subject(int first, Sentence sentence) {
    int i = first - 1;
    while (i >= sentence.first()
        && (tokens.tag(i) == Tag.ADV
            || tokens.shape(i) == Shape.QUOTE
            || isBracketed(i, sentence))) {
      i = isBracketed(i, sentence) ? openBracket(i, sentence) - 1 : i - 1;
    }
    if (i < sentence.first()) {
      return null;
    }
    String word = tokens.lower(i);
    if (word.equals("who") || word.equals("which") || word.equals("that")) {
      int before = i - 1;
      if (before >= sentence.first() && tokens.is(before, ",")) {
        before--;
      }
      return before < sentence.first() ? null : nominal(before, sentence);
    }
    if (word.equals("and") || word.equals("or") || word.equals("then") || word.equals("but")) {
      return sharedSubject(i - 1, sentence);
    }
    if (word.equals(",")) {
      Mention named = cast.at(i - 1);
      if (named != null && named.kind() == Kind.PERSON && tokens.is(named.first() - 1, ",")) {
        return actor(named, i - 1);
      }
      Actor apposed = beforeApposition(i, sentence);
      return apposed != null ? apposed : sharedSubject(i - 1, sentence);
    }
    return nominal(i, sentence);
  }

  private boolean isBracketed(int i, Sentence sentence) {
    return tokens.is(i, ")") && openBracket(i, sentence) > sentence.first();
  }

  private int openBracket(int close, Sentence sentence) {
    for (int i = close; i > sentence.first(); i--) {
      if (tokens.is(i, "(")) {
        return i;
      }
    }
    return sentence.first();
  }

  /** "X, the president of Y, | arrived": the subject stands before the apposition. */
  private @Nullable Actor beforeApposition(int comma, Sentence sentence) {
    for (int i = comma - 1; i > Math.max(sentence.first(), comma - 20); i--) {
      if (tokens.is(i, ",")) {
        Actor actor = nominal(i - 1, sentence);
        return actor != null && (actor.who() != null || actor.state() != null) ? actor : null;
      }
    }
    return null;
  }

  /** A verb joined to an earlier one has the subject of that one. */
  private @Nullable Actor sharedSubject(int from, Sentence sentence) {
    for (int i = from; i >= sentence.first(); i--) {
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
          if (!word.equals("and") && !word.equals(",") && !word.equals("to")) {
            Actor actor = nominal(first - 1, sentence);
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
    int i = last;
    int floor = sentence.first();
    // "the plane of X", "the leader of Y": the head stands before the preposition.
    int head = i;
    int limit = Math.max(floor, last - 14);
    for (int j = i; j >= limit; j--) {
      Mention mention = cast.at(j);
      if (mention != null) {
        j = mention.first();
      }
      Tag tag = tokens.tag(j);
      String word = tokens.lower(j);
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
      if (tag == Tag.ADP && j > limit) {
        Tag before = tokens.tag(j - 1);
        if (before == Tag.NOUN || before == Tag.PROPN || before == Tag.PRON) {
          head = j - 1;
        } else {
          break;
        }
      }
    }
    Mention mention = cast.at(head);
    if (mention != null) {
      return actor(mention, head);
    }
    if (VEHICLES.contains(tokens.lower(head))) {
      return new Actor(owner(head, last, sentence), null, head);
    }
    Tag tag = tokens.tag(head);
    if (tokens.is(head, "it")) {
      return new Actor(vehicleOwner(head, sentence), lastState(head, sentence), head);
    }
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON || tag == Tag.NUM || tag == Tag.X
        ? new Actor(null, stateOf(head, sentence), head)
        : null;
  }

  private Actor actor(Mention mention, int head) {
    Entity entity = cast.of(mention);
    return switch (mention.kind()) {
      case PERSON -> new Actor(entity, null, head);
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

  /** The state that "it" means: the last one that this sentence, or the one before, names. */
  @Nullable String lastState(int before, Sentence sentence) {
    List<Mention> mentions = cast.within(Math.max(0, sentence.first() - 40), before);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).kind() == Kind.STATE && mentions.get(i).form() != Form.DEMONYM) {
        return cast.of(mentions.get(i)).id();
      }
    }
    return null;
  }

  /** Whether the subject of a verb is a plane. */
  boolean isVehicle(int first, Sentence sentence) {
    Actor subject = subject(first, sentence);
    return subject != null
        && (VEHICLES.contains(tokens.lower(subject.head())) || tokens.is(subject.head(), "it"));
  }

  /** Whose plane stands right after a verb as its object, named or as "it". */
  @Nullable Entity vehicleAfter(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 5); i++) {
      if (tokens.is(i, "it")) {
        return vehicleOwner(i, sentence);
      }
      if (VEHICLES.contains(tokens.lower(i))) {
        return owner(i, i, sentence);
      }
    }
    return null;
  }

  /** Whose plane "it" is: the last vehicle before it, not further back than three sentences. */
  private @Nullable Entity vehicleOwner(int it, Sentence sentence) {
    int number = page.sentenceOf(it);
    Sentence before = page.sentences().get(Math.max(0, number - 3));
    for (int i = it - 1; i >= before.first(); i--) {
      if (VEHICLES.contains(tokens.lower(i))) {
        return owner(i, Math.min(i + 6, it - 1), page.sentences().get(page.sentenceOf(i)));
      }
    }
    return null;
  }

  private @Nullable Entity owner(int head, int last, Sentence sentence) {
    for (int i = head - 1; i >= Math.max(sentence.first(), head - 6); i--) {
      Mention mention = cast.at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        return cast.of(mention);
      }
      if (tokens.tag(i) == Tag.VERB) {
        break;
      }
    }
    for (int i = head + 1; i <= last; i++) {
      Mention mention = cast.at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        return cast.of(mention);
      }
    }
    return protagonist();
  }

  /** The person on the list whom the text is about: named more often than any other of the list. */
  @Nullable Entity protagonist() {
    Entity most = null;
    boolean tie = false;
    for (Entity entity : cast.listed()) {
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

  /** The person that stands right after a verb as its object, or null. */
  @Nullable Entity object(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 7); i++) {
      Mention mention = cast.at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        return cast.of(mention);
      }
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB
          || tag == Tag.AUX
          || tag == Tag.SCONJ
          || tag == Tag.ADP
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

  /** Where the clause of a trigger ends. */
  int clauseEnd(int from, Sentence sentence) {
    for (int i = from; i < sentence.end(); i++) {
      String word = tokens.lower(i);
      if (BREAKS.contains(word)
          && i > from
          && !(word.equals("as") && tokens.is(i + 1, "planned"))) {
        return i;
      }
      if (word.equals(",")) {
        int closing = appositionEnd(i + 1, sentence);
        if (closing > 0) {
          i = closing;
        }
        if (!continues(i + 1, sentence)) {
          return i;
        }
      }
      if (word.equals("and") && i + 1 < sentence.end()) {
        Tag next = tokens.tag(i + 1);
        if (tokens.is(i + 1, "go") || tokens.is(i + 1, "leave")) {
          continue;
        }
        if (next == Tag.VERB || next == Tag.AUX || next == Tag.PRON && !tokens.is(i + 1, "his")) {
          return i;
        }
      }
    }
    return sentence.end();
  }

  /** The comma that closes a short apposition ("Hungary, an ICC member, on Thursday"), or -1. */
  private int appositionEnd(int from, Sentence sentence) {
    if (from >= sentence.end() || tokens.tag(from) != Tag.DET) {
      return -1;
    }
    for (int i = from; i < Math.min(sentence.end(), from + 9); i++) {
      if (tokens.is(i, ",")) {
        return i;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        return -1;
      }
    }
    return -1;
  }

  /** After a comma the clause goes on with a place, a time, a preposition, a list. */
  private boolean continues(int token, Sentence sentence) {
    if (token >= sentence.end()) {
      return false;
    }
    Tag tag = tokens.tag(token);
    Mention mention = cast.at(token);
    if (mention != null && (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE)) {
      int end = mention.end();
      return end >= sentence.end() || tokens.tag(end) != Tag.VERB && tokens.tag(end) != Tag.AUX;
    }
    if (tokens.is(token, "and") || tokens.is(token, "or")) {
      return token + 1 < sentence.end()
          && (cast.at(token + 1) != null
              || tokens.tag(token + 1) == Tag.ADP
              || tokens.is(token + 1, "the"));
    }
    return tag == Tag.ADP || tag == Tag.NUM;
  }

  /** Where the clause of a trigger begins: after the last break before it. */
  int clauseStart(int before, Sentence sentence) {
    for (int i = before - 1; i >= sentence.first(); i--) {
      String word = tokens.lower(i);
      if (word.equals(";")
          || word.equals(":")
          || word.equals("that")
          || word.equals("when")
          || word.equals("where")) {
        return i + 1;
      }
    }
    return sentence.first();
  }

  /**
   * The places in a range that a preposition of the set, or (with {@code bare}) nothing, brings in.
   */
  List<Where> places(int from, int to, Set<String> prepositions, boolean bare) {
    List<Where> found = new ArrayList<>();
    for (Mention mention : cast.within(from, to)) {
      Where where = where(mention);
      if (where == null || isExcluded(mention.first(), from)) {
        continue;
      }
      String link = link(mention.first(), from);
      boolean listed =
          !found.isEmpty() && (isList(found.get(found.size() - 1).end(), mention.first()));
      if (listed || prepositions.contains(link) || bare && link.isEmpty()) {
        found.add(where);
      }
    }
    return found;
  }

  /** The place that a mention names as a place, or null. */
  @Nullable Where where(Mention mention) {
    Entity entity = cast.of(mention);
    String state = entity.state() != null ? entity.state() : entity.id();
    if (state == null || mention.kind() != Kind.STATE && mention.kind() != Kind.PLACE) {
      return null;
    }
    String words = tokens.words(mention.first(), mention.end());
    return switch (mention.form()) {
      case NAME ->
          new Where(
              state, mention.kind() == Kind.PLACE ? words : null, mention.first(), mention.end());
      case CAPITAL -> new Where(state, words, mention.first(), mention.end());
      case DEMONYM ->
          isSoil(mention.end()) ? new Where(state, null, mention.first(), mention.end()) : null;
      case SEAT, DESCRIPTION, PRONOUN -> null;
    };
  }

  private boolean isSoil(int token) {
    for (int i = token; i < Math.min(tokens.size(), token + 2); i++) {
      if (SOILS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The preposition that brings a place in; empty where it follows directly. */
  private String link(int first, int from) {
    for (int i = first - 1; i >= from; i--) {
      Tag tag = tokens.tag(i);
      String word = tokens.lower(i);
      if (tag == Tag.ADP || word.equals("to")) {
        if (word.equals("of") && i > 0 && tokens.is(i - 1, "out")) {
          return "out of";
        }
        return word;
      }
      boolean filler =
          tag == Tag.DET
              || tag == Tag.ADJ
              || tag == Tag.NUM
              || tag == Tag.NOUN
              || tag == Tag.PROPN
              || tag == Tag.ADV
              || word.equals("the");
      if (!filler || first - i > 6) {
        return "?";
      }
    }
    return "";
  }

  private boolean isList(int end, int next) {
    if (next - end > 4) {
      return false;
    }
    for (int i = end; i < next; i++) {
      String word = tokens.lower(i);
      if (!word.equals(",")
          && !word.equals("and")
          && !word.equals("or")
          && !word.equals("the")
          && !word.equals("of")
          && tokens.tag(i) != Tag.NOUN
          && !word.equals("to")) {
        return false;
      }
    }
    return end < next;
  }

  /** "not over Ireland", "instead of the Netherlands", "rather than Iceland". */
  private boolean isExcluded(int first, int from) {
    for (int i = first - 1; i >= from; i--) {
      String word = tokens.lower(i);
      if (word.equals("not")
          || word.equals("instead")
          || word.equals("than")
          || word.equals("without")
          || word.equals("except")) {
        return true;
      }
      if (tokens.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }
}
