package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which places belong to a trigger: those that a preposition, or a list, brings in. */
final class Places {
  static final Set<String> INTO =
      Set.of(
          "to", "in", "into", "at", "for", "on", "inside", "via", "through", "near", "within",
          "outside");

  /** Where somebody is seized or freed, not where he is bound for. */
  static final Set<String> AT = Set.of("in", "at", "on", "inside", "within", "near", "outside");

  static final Set<String> OVER = Set.of("over", "across", "through", "above", "via");

  static final Set<String> FROM = Set.of("from", "out of");

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

  /** Nouns for a part of a place, before "of". */
  private static final Set<String> PARTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "centre",
          "center",
          "heart",
          "part",
          "parts",
          "outskirts",
          "suburb",
          "suburbs",
          "hills",
          "mountains",
          "streets",
          "coast",
          "island",
          "province",
          "district",
          "city",
          "town",
          "village",
          "capital",
          "republic",
          "territory",
          "soil",
          "state",
          "kingdom",
          "region",
          "interior",
          "middle",
          "corner",
          "corners",
          "edge",
          "port",
          "airport",
          "mainland",
          "jungles",
          "forests",
          "side");

  private static final int LONGEST_DATE = 8;

  private final Tokens tokens;
  private final Cast cast;

  Places(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /**
   * The places in a range that a preposition of the set, or (with {@code bare}) nothing, brings in.
   */
  List<Where> in(int from, int to, Set<String> prepositions, boolean bare) {
    List<Where> found = new ArrayList<>();
    for (Mention mention : cast.within(from, to)) {
      Where where = mention.form() == Form.SEAT ? seat(mention) : where(mention);
      if (where == null || isExcluded(mention.first(), from)) {
        continue;
      }
      String link = link(mention.first(), from);
      boolean listed =
          !found.isEmpty()
              && (isList(found.get(found.size() - 1).end(), mention.first())
                  || isDatedList(found.get(found.size() - 1).end(), mention.first()));
      if (listed || prepositions.contains(link) || bare && link.isEmpty()) {
        found.add(where);
      }
    }
    return found;
  }

  /** "China, where he goes next week": the place stands before the relative clause. */
  List<Where> beforeWhere(int verb, Sentence sentence) {
    for (int i = verb - 1; i > Math.max(sentence.first(), verb - 5); i--) {
      if (tokens.is(i, "where")) {
        int before = tokens.is(i - 1, ",") ? i - 2 : i - 1;
        Mention mention = before < 0 ? null : cast.at(before);
        Where where = mention == null ? null : where(mention);
        return where == null ? List.of() : List.of(where);
      }
    }
    return List.of();
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

  /** "at the White House": a seat of government, where a preposition makes it a place. */
  private @Nullable Where seat(Mention mention) {
    int before = mention.first() - (tokens.is(mention.first() - 1, "the") ? 2 : 1);
    String state = cast.of(mention).id();
    boolean at =
        before >= 0
            && (tokens.is(before, "at") || tokens.is(before, "in") || tokens.is(before, "inside"));
    return !at || state == null
        ? null
        : new Where(
            state, tokens.words(mention.first(), mention.end()), mention.first(), mention.end());
  }

  private boolean isSoil(int after) {
    int token = after;
    // "Greek and Italian airspace": the noun stands after the last of them.
    while (token + 1 < tokens.size() && (tokens.is(token, "and") || tokens.is(token, ","))) {
      Mention next = cast.at(token + 1);
      if (next == null || next.form() != Form.DEMONYM) {
        break;
      }
      token = next.end();
    }
    for (int i = token; i < Math.min(tokens.size(), token + 2); i++) {
      if (SOILS.contains(tokens.lower(i))) {
        return !isNamed(i + 1);
      }
    }
    return false;
  }

  /** "the Congolese town of Goma": the town knows its state better than an adjective of two. */
  private boolean isNamed(int of) {
    Mention named = tokens.is(of, "of") ? cast.at(of + 1) : null;
    return named != null && where(named) != null;
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
        if (word.equals("of") && i > from && PARTS.contains(tokens.lower(i - 1))) {
          continue; // "in the south of France": what brings in the part brings in the whole
        }
        return word;
      }
      // "in the hills of Fruska Gora, Serbia": the state of a place that is not on the map.
      boolean within =
          word.equals(",")
              && i == first - 1
              && i > from
              && tokens.shape(i - 1) == Shape.CAPITALISED;
      boolean filler =
          within
              || tag == Tag.DET
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

  /** "Kyrgyzstan in October 2023, Mongolia in September 2024 and Tajikistan": dates between. */
  private boolean isDatedList(int end, int next) {
    boolean joined = tokens.is(next - 1, ",") || tokens.is(next - 1, "and");
    if (!joined || next - end > LONGEST_DATE) {
      return false;
    }
    for (int i = end; i < next; i++) {
      if (tokens.tag(i) != Tag.NUM && !isDateWord(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDateWord(int token) {
    return switch (tokens.lower(token)) {
      case ",", "and", "in", "on", "the", "a", "this", "last", "early", "late", "mid", "again" ->
          true;
      case "year", "month", "week", "years", "months", "weeks", "days", "later", "earlier", "ago" ->
          true;
      case "january", "february", "march", "april", "may", "june", "july", "august" -> true;
      case "september", "october", "november", "december" -> true;
      case "summer", "winter", "spring", "autumn", "monday", "tuesday", "wednesday" -> true;
      case "thursday", "friday", "saturday", "sunday" -> true;
      default -> false;
    };
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
