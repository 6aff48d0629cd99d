package org.capias.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ties "he", "his", "she" … to people: rules guess whom each means ({@link Preferences}), and what
 * was learnt decides ({@link Referents}). Pronouns inside quotation marks are left open, since the
 * speaker's world is not the text's.
 */
final class Pronouns {
  /** Tokens of a sentence looked at together: more than a sentence of news has. */
  static final int STRETCH = 200;

  private final Page page;
  private final Tokens tokens;
  private final List<Mention> named;
  private final List<Casting.Role> roles;
  private final Preferences preferences;
  private final Referents referents;

  /** Mentions of people by name or description, in text order, with the role of each. */
  Pronouns(Page page, List<Mention> named, List<Casting.Role> roles, Referents.Judge judge) {
    this.page = page;
    this.tokens = page.tokens();
    this.named = named;
    this.roles = roles;
    Fronting fronting = new Fronting(page);
    Whose whose = new Whose(tokens, fronting, named);
    Undergone undergone = new Undergone(tokens);
    Tellers tellers = new Tellers(page, roles);
    BitSet quotes = Quoted.in(page);
    int topic = Topic.of(roles, first(whose));
    this.preferences =
        new Preferences(page, named, roles, topic, fronting, whose, undergone, tellers, quotes);
    Standings standings = new Standings(page, named, tellers, fronting, whose);
    Traces traces = new Traces(page, roles, topic, undergone, standings, tellers);
    this.referents = new Referents(page, named, roles, topic, quotes, judge, traces);
  }

  static Entity.@Nullable Gender gender(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> Entity.Gender.MALE;
      case "she", "her", "hers", "herself" -> Entity.Gender.FEMALE;
      default -> null;
    };
  }

  /** Who is named first, other than to tell whose chief or son another is; -1 of nobody. */
  private int first(Whose whose) {
    for (Mention mention : named) {
      boolean person = roles.get(mention.entity()).kind == Kind.PERSON;
      if (person && !whose.is(mention)) {
        return mention.entity();
      }
    }
    return -1;
  }

  List<Mention> resolve() {
    List<Mention> window = new ArrayList<>();
    int next = 0;
    boolean quoted = false;
    int paragraph = -1;
    for (int number = 0; number < page.sentences().size(); number++) {
      Sentence sentence = page.sentences().get(number);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        quoted = false;
      }
      int oldest = number - Preferences.REACH;
      window.removeIf(mention -> page.sentenceOf(mention.first()) < oldest);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if ((i - sentence.first()) % STRETCH == 0) {
          next = move(window, i, Math.min(sentence.end(), i + STRETCH), sentence, next);
        }
        quoted = quoted(i, quoted);
        Entity.Gender gender = gender(tokens.lower(i));
        if (gender != null && !quoted && sentence.zone().tells()) {
          int entity = referents.of(i, gender, preferences.of(i, gender, window));
          if (entity >= 0) {
            Mention mention = new Mention(i, i + 1, Kind.PERSON, Form.PRONOUN, entity);
            referents.add(mention);
            insert(window, mention);
            if (roles.get(entity).gender == Entity.Gender.UNKNOWN) {
              roles.get(entity).gender = gender;
            }
          }
        }
      }
    }
    return referents.resolved();
  }

  /** Takes up the names of the next stretch; in an endless sentence drops those long past. */
  private int move(List<Mention> window, int from, int end, Sentence sentence, int next) {
    if (from > sentence.first()) {
      window.removeIf(mention -> mention.first() < from - STRETCH);
    }
    int at = next;
    while (at < named.size() && named.get(at).first() < end) {
      window.add(named.get(at++));
    }
    return at;
  }

  private boolean quoted(int token, boolean before) {
    if (tokens.shape(token) != Shape.QUOTE) {
      return before;
    }
    return switch (tokens.word(token)) {
      case "“", "«", "„" -> true;
      case "”", "»" -> false;
      case "\"" -> !before;
      default -> before;
    };
  }

  private static void insert(List<Mention> known, Mention mention) {
    int at = known.size();
    while (at > 0 && known.get(at - 1).first() > mention.first()) {
      at--;
    }
    known.add(at, mention);
  }

  static boolean agrees(Entity.Gender known, Entity.Gender asked) {
    return known == Entity.Gender.UNKNOWN || known == asked;
  }
}
