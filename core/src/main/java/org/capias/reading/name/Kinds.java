package org.capias.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Says what a name names: by the people on the list, head words ("Court"), titles, given names. */
final class Kinds {
  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "to", "from", "near", "over", "for", "into", "through", "via");

  /** Words for places that many people are called by. */
  private static final Set<String> FAMILY_NAMES =
      Set.of(
          "hall",
          "hill",
          "park",
          "field",
          "forest",
          "bridge",
          "gate",
          "lake",
          "house",
          "street",
          "fort",
          "camp",
          "bank",
          "mount",
          "mountain",
          "wood",
          "ford");

  private final Tokens tokens;
  private final Listed listed;
  private final Roles roles;

  Kinds(Tokens tokens, Listed listed, Roles roles) {
    this.tokens = tokens;
    this.listed = listed;
    this.roles = roles;
  }

  Kind of(int first, int end, Sentence sentence, @Nullable Alias alias) {
    String last = tokens.lower(end - 1);
    String head = tokens.lower(first);
    if (isKnownOrganisation(first, end)) {
      return Kind.ORGANISATION;
    }
    // William Hague
    boolean given = end - first > 1 && Words.GIVEN_NAMES.containsKey(tokens.lower(end - 2));
    if (last.equals("hague") && !given) {
      return Kind.PLACE; // with its article like a name of two words
    }
    boolean acronym = end - first == 1 && tokens.shape(first) == Shape.CAPITALS;
    boolean titled = roles.phraseStart(first, sentence.first()) < first;
    List<String> parts = Parts.of(tokens, first, end);
    if (listed.named(parts) != null && !acronym
        || parts.size() == 1 && (listed.known(parts.get(0)) != null || titled)) {
      return Kind.PERSON;
    }
    if (Words.THINGS.contains(tokens.words(first, end).toLowerCase(Locale.ROOT))
        || Words.THING_HEADS.contains(last)) {
      return Kind.THING;
    }
    if (isFamilyName(first, end, sentence)) {
      return Kind.PERSON;
    }
    if (Words.PLACES.contains(last) && !titled
        || Words.PLACES.contains(head) && end - first > 1 && !titled) {
      return Kind.PLACE;
    }
    if (Words.ORGANISATIONS.contains(last)
        || (Words.ORGANISATIONS.contains(head) && end - first > 1)) {
      return Kind.ORGANISATION;
    }
    for (int i = first + 1; i < end; i++) {
      if (tokens.is(i, "of")
          || tokens.is(i, "for")
          || Words.ORGANISATIONS.contains(tokens.lower(i)) && !titled) {
        return Kind.ORGANISATION;
      }
    }
    if (titled || Words.GIVEN_NAMES.containsKey(Fold.letters(head)) && end - first > 1) {
      return Kind.PERSON;
    }
    if (end - first == 1 && Kin.gender(tokens, first) != Entity.Gender.UNKNOWN) {
      // his wife, Solveig,
      return Kind.PERSON;
    }
    if (end - first == 1 && tokens.shape(first) == Shape.CAPITALS) {
      return Kind.ORGANISATION;
    }
    if (alias != null) {
      return Kind.PLACE;
    }
    if (end - first > 1
        && end - first <= 5
        && (roles.after(end, sentence) != null
            || roles.beforeComma(first, end, sentence) != null)) {
      return Kind.PERSON;
    }
    if (first > sentence.first() && isPlacePreposition(tokens.lower(first - 1))) {
      return Kind.PLACE;
    }
    if (end - first == 1 && isAged(end, sentence)) {
      return Kind.PERSON;
    }
    // the Foreign Affairs minister
    boolean office = roles.phraseEnd(end, sentence.end()) > end;
    return !office
            && end - first > 1
            && end - first <= 4
            && tokens.shape(first) == Shape.CAPITALISED
        ? Kind.PERSON
        : Kind.ORGANISATION;
  }

  /** "Christopher Hall said": a word for a place behind a given name, where somebody acts. */
  private boolean isFamilyName(int first, int end, Sentence sentence) {
    if (end - first != 2
        || !FAMILY_NAMES.contains(tokens.lower(end - 1))
        || !Words.GIVEN_NAMES.containsKey(Fold.letters(tokens.lower(first)))) {
      return false;
    }
    String before = first > sentence.first() ? tokens.lower(first - 1) : "";
    boolean object = first > sentence.first() && tokens.tag(first - 1) == Tag.VERB;
    boolean there =
        before.equals("the") || isPlacePreposition(before) || object && !isSaid(first - 1);
    return !there && (tokens.is(end, ",") || tokens.tag(end) == Tag.VERB || isSaid(first - 1));
  }

  private boolean isSaid(int token) {
    return tokens.is(token, "said") || tokens.is(token, "says") || tokens.is(token, "added");
  }

  static boolean isHead(String lower) {
    return Words.ORGANISATIONS.contains(lower) || Words.PLACES.contains(lower);
  }

  boolean isKnownOrganisation(int from, int end) {
    return Words.KNOWN_ORGANISATIONS.contains(tokens.words(from, end).toLowerCase(Locale.ROOT));
  }

  /**
   * "Rio Tinto": a town's name begins that of something else, where no "in" or "to" leads to it.
   */
  boolean isLongerThan(Gazetteer gazetteer, Gazetteer.Found town, int first, int end) {
    int next = first + 1;
    return town.alias().kind() == Kind.PLACE
        && town.end() == next
        && next < end
        && (first == 0 || !LOCATIVES.contains(tokens.lower(first - 1)))
        && roles.phraseEnd(next, end) == next
        && gazetteer.at(tokens, next, end) == null
        && listed.known(Fold.letters(tokens.lower(next))) == null
        && listed.named(Parts.of(tokens, next, end)) == null;
  }

  /** "Buzzline New Zealand": a state closes the name, and no given name opens it. */
  boolean isBranch(Gazetteer gazetteer, int first, int end) {
    if (Words.GIVEN_NAMES.containsKey(Fold.letters(tokens.lower(first)))
        || listed.named(Parts.of(tokens, first, end)) != null
        || roles.phraseStart(first, Math.max(0, first - 4)) < first) {
      return false;
    }
    for (int i = first + 1; i < end; i++) {
      Gazetteer.Found place = gazetteer.at(tokens, i, end);
      if (place != null && place.end() == end) {
        return place.alias().form() != Form.DEMONYM;
      }
    }
    return false;
  }

  /** "Holm, 53, left": who has an age is somebody. */
  private boolean isAged(int comma, Sentence sentence) {
    if (comma + 2 >= sentence.end() || !tokens.is(comma, ",") || !tokens.is(comma + 2, ",")) {
      return false;
    }
    String age = tokens.lower(comma + 1);
    return age.length() == 2
        && Character.isDigit(age.charAt(0))
        && Character.isDigit(age.charAt(1));
  }

  private static boolean isPlacePreposition(String lower) {
    return switch (lower) {
      case "in", "at", "near", "from", "to", "into", "outside", "around" -> true;
      default -> false;
    };
  }
}
