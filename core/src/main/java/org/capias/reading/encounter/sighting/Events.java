package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The summits, funerals and inaugurations that a text speaks of, and where each is: by a place
 * before it ("the Abuja summit"), after it ("the summit held in Abuja"), by its host ("Nigeria is
 * hosting the summit"), by whom it is for ("Museveni's inauguration"). "The summit", said again, is
 * where the text put it before. One pass over the text; asking costs no more than the number of
 * events of one name, of which at most {@link #MEMORY} are looked at.
 */
final class Events {
  private static final int MEMORY = 40;

  /** Tokens after an event in which its place may stand. */
  private static final int AFTER = 16;

  private static final Set<String> AT = Set.of("in", "at", "on", "near", "outside");
  private static final Set<String> HELD =
      Set.of(
          ("held place hosted opens opened begins began starts started scheduled"
                  + " convened staged due be is was takes took taking take will to")
              .split(" "));
  private static final Set<String> PERSONAL =
      Set.of("inauguration", "swearing-in", "funeral", "wedding", "coronation", "investiture");

  private record Event(int token, Set<String> names, @Nullable Where place) {}

  private final Scene scene;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private final Map<String, List<Event>> byHead = new HashMap<>();
  private final Map<Integer, Event> byToken = new HashMap<>();

  Events(Scene scene, NounPhrases nouns) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.nouns = nouns;
    for (Sentence sentence : scene.page().sentences()) {
      boolean read = sentence.zone().tells() && sentence.size() <= Scene.LONGEST;
      for (int i = sentence.first(); read && i < sentence.end(); i++) {
        if (nouns.isEvent(i)) {
          Event event = new Event(i, names(i, sentence), told(i, sentence));
          byHead.computeIfAbsent(head(i), h -> new ArrayList<>()).add(event);
          byToken.put(i, event);
        }
      }
    }
  }

  /** Where the first event between two tokens takes place, or null. */
  @Nullable Where in(int from, int end) {
    for (int i = from; i < end; i++) {
      if (nouns.isEvent(i)) {
        return of(i);
      }
    }
    return null;
  }

  /** Where an event takes place that a noun names, by these words or by others of the text. */
  private @Nullable Where of(int token) {
    List<Event> all = byHead.getOrDefault(head(token), List.of());
    Event asked = byToken.get(token);
    if (asked == null || asked.place() != null) {
      return asked == null ? null : asked.place();
    }
    boolean known = isKnown(token);
    Where found = null;
    for (Event event : all.subList(0, Math.min(all.size(), MEMORY))) {
      boolean told = known && event.token() < token && isSame(event, asked);
      if (event.place() != null && (told || isNamedAlike(event, asked))) {
        if (found != null && !found.state().equals(event.place().state())) {
          return before(all, asked);
        }
        found = found == null ? event.place() : found;
      }
    }
    return found;
  }

  /** Several of one name: the one told last before. */
  private @Nullable Where before(List<Event> all, Event asked) {
    Where last = null;
    for (Event event : all.subList(0, Math.min(all.size(), MEMORY))) {
      if (event.place() != null && event.token() < asked.token() && isSame(event, asked)) {
        last = event.place();
      }
    }
    return last;
  }

  /** "the summit" is one told of before, "a summit" is not. */
  private boolean isKnown(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 5); i--) {
      switch (tokens.lower(i)) {
        case "the", "that", "this" -> {
          return true;
        }
        case "a", "an", "another", "any", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isNamedAlike(Event told, Event asked) {
    return told.names().stream().anyMatch(asked.names()::contains);
  }

  /** "the BRICS summit" is no G20 summit; "the summit" may be either. */
  private static boolean isSame(Event told, Event asked) {
    return asked.names().isEmpty() || isNamedAlike(told, asked);
  }

  private String head(int token) {
    String word = tokens.lower(token);
    return word.endsWith("s") && word.length() > 5 ? word.substring(0, word.length() - 1) : word;
  }

  /** The names before an event: "BRICS", "African Union". */
  private Set<String> names(int token, Sentence sentence) {
    Set<String> names = new HashSet<>();
    for (int i = token - 1; i >= Math.max(sentence.first(), token - 5); i--) {
      Mention mention = scene.cast().at(i);
      boolean place = mention != null && scene.places().where(mention) != null;
      boolean person = mention != null && mention.kind() == Kind.PERSON;
      boolean name = tokens.shape(i) != Shape.LOWER && tokens.tag(i) != Tag.DET;
      if (!name || person || tokens.shape(i) == Shape.MARK) {
        break;
      }
      if (!place) {
        names.add(tokens.lower(i));
      }
    }
    for (int i = token + 1; i < Math.min(sentence.end(), token + 10); i++) {
      boolean link = tokens.is(i, "of") || tokens.is(i, "the") || tokens.is(i, "and");
      if (!link && tokens.shape(i) != Shape.CAPITALISED && tokens.shape(i) != Shape.CAPITALS
          || i == token + 1 && !link) {
        break;
      }
      if (!link) {
        names.add(tokens.lower(i)); // "the summit of the African Union"
      }
    }
    return names;
  }

  private @Nullable Where told(int token, Sentence sentence) {
    if (tokens.is(token, "hajj") || tokens.is(token, "umrah")) {
      return new Where("SA", "Mecca", token, token + 1); // wherever else he may be going
    }
    if (tokens.is(token, "assembly") && tokens.is(token - 1, "general")) {
      return new Where("US", "New York", token - 1, token + 1); // of the United Nations
    }
    Where before = modifier(token, sentence);
    if (before != null) {
      return before;
    }
    Where host = host(token, sentence);
    if (host != null) {
      return host;
    }
    Where after = after(token, sentence);
    return after != null ? after : whose(token, sentence);
  }

  /** "the Johannesburg summit", "Kenya's constitution ceremony". */
  private @Nullable Where modifier(int token, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - 4); i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() != Kind.PERSON) {
        Where where = mention.form() == Form.DEMONYM ? null : scene.places().where(mention);
        return where != null && !isBound(mention) ? where : null;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.ADP || tokens.tag(i) == Tag.AUX) {
        return null;
      }
    }
    return null;
  }

  /** "In Nigeria summit leaders": a place with its own preposition is no modifier. */
  private boolean isBound(Mention mention) {
    return mention.first() > 0 && tokens.tag(mention.first() - 1) == Tag.ADP;
  }

  /** "Brazil hosts the summit", "South Africa, host of the summit". */
  private @Nullable Where host(int token, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - 9); i--) {
      if (tokens.lower(i).startsWith("host")) {
        Actor actor = scene.subject(i, sentence);
        if (actor != null && actor.state() != null) {
          return new Where(actor.state(), null, actor.head(), actor.head() + 1);
        }
        for (Mention mention : scene.cast().within(Math.max(sentence.first(), i - 6), i)) {
          Where where = scene.places().where(mention);
          if (where != null) {
            return where;
          }
        }
        return null;
      }
      if (tokens.is(i, ",") || tokens.is(i, "who") || tokens.is(i, "which")) {
        return null;
      }
    }
    return null;
  }

  /** "the summit in Rio", "the summit, to be held in Rio", "the summit takes place in Rio". */
  private @Nullable Where after(int token, Sentence sentence) {
    boolean held = false;
    int end = Math.min(sentence.end(), token + AFTER);
    for (int i = token + 1; i < end; i++) {
      Mention mention = scene.cast().at(i);
      Where where = mention == null || mention.first() != i ? null : scene.places().where(mention);
      if (mention != null
          && where != null
          && AT.contains(scene.places().link(mention, token + 1))) {
        return where;
      }
      String word = tokens.lower(i);
      held |= HELD.contains(word);
      boolean comma = word.equals(",");
      String next = i + 1 < end ? tokens.lower(i + 1) : "";
      if (comma && !held && !HELD.contains(next) && !AT.contains(next)
          || nouns.isEvent(i)
          || tokens.tag(i) == Tag.PRON
          || (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) && !HELD.contains(word)
          || word.equals("and") && !held) {
        return null;
      }
    }
    return null;
  }

  /** "Museveni's inauguration", "the funeral of Nelson Mandela": in whose state it is. */
  private @Nullable Where whose(int token, Sentence sentence) {
    if (!PERSONAL.contains(tokens.lower(token))) {
      return null;
    }
    int end = Math.min(sentence.end(), token + 8);
    for (Mention mention : scene.cast().within(Math.max(sentence.first(), token - 5), end)) {
      boolean before = mention.end() <= token && tokens.is(mention.end(), "'s");
      boolean after = mention.first() > token && isOf(token, mention.first());
      Entity who =
          mention.kind() == Kind.PERSON && (before || after) ? scene.cast().of(mention) : null;
      if (who != null && !who.isListed() && who.state() != null) {
        return new Where(who.state(), null, mention.first(), mention.end());
      }
      Where where = mention.kind() == Kind.STATE && after ? scene.places().where(mention) : null;
      if (where != null) {
        return where;
      }
    }
    return null;
  }

  private boolean isOf(int from, int to) {
    return tokens.is(from + 1, "of") && to - from < 7;
  }
}
