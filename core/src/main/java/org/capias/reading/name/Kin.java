package org.capias.reading.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a surname alone means where a text names several who bear it: "Mr. Marin" is no woman, and
 * newspapers keep the bare surname for whom the text is about. Told by the title, by who is named
 * in the same paragraph, by office and by how often the text names somebody in full.
 *
 * <p>Where two are left that nothing parts, the last one named is meant; {@link #bearer} asks only
 * about surnames with several bearers.
 */
final class Kin {
  private static final Set<String> WOMEN =
      Set.of("wife", "daughter", "sister", "mother", "aunt", "niece", "widow", "granddaughter");
  private static final Set<String> MEN =
      Set.of("husband", "son", "brother", "father", "uncle", "nephew", "widower", "grandson");

  /** Tokens before a name in which "his wife," may stand. */
  private static final int REACH = 4;

  private final Page page;
  private final Tokens tokens;
  private final Map<Casting.Role, Met> met = new HashMap<>();
  private final Set<Casting.Role> relatives = new HashSet<>();

  /** Where somebody is named in full, in text order, and whether an office is told beside it. */
  private static final class Met {
    private final List<Integer> tokens = new ArrayList<>(4);
    private boolean office;

    /** The last place before a token, or -1. */
    private int before(int token) {
      int at = Collections.binarySearch(tokens, token);
      int place = (at >= 0 ? at : -at - 1) - 1;
      return place < 0 ? -1 : tokens.get(place);
    }
  }

  Kin(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** Takes up a name in full, in text order. */
  void met(Casting.Role role, Found name) {
    Met places = met.computeIfAbsent(role, r -> new Met());
    places.tokens.add(name.first());
    places.office |= name.role() != null;
    Entity.Gender kin = kinship(name.first());
    if (kin != Entity.Gender.UNKNOWN) {
      relatives.add(role);
    }
    if (role.gender == Entity.Gender.UNKNOWN) {
      role.gender = kin == Entity.Gender.UNKNOWN ? name.gender() : kin;
    }
  }

  /** What the word of kinship right before a name, or before its comma, tells. */
  static Entity.Gender gender(Tokens tokens, int name) {
    int noun = tokens.is(name - 1, ",") ? name - 2 : name - 1;
    if (noun < 1) {
      return Entity.Gender.UNKNOWN;
    }
    String word = tokens.lower(noun);
    return WOMEN.contains(word)
        ? Entity.Gender.FEMALE
        : MEN.contains(word) ? Entity.Gender.MALE : Entity.Gender.UNKNOWN;
  }

  /** What the title before a name tells, or else kinship, or the given name. */
  static Entity.Gender gender(Tokens tokens, int first, List<String> parts) {
    Entity.Gender title = gender(first > 0 ? Words.TITLES.get(tokens.lower(first - 1)) : null);
    if (title != Entity.Gender.UNKNOWN) {
      return title;
    }
    return parts.size() == 1
        ? gender(tokens, first)
        : gender(parts.isEmpty() ? null : Words.GIVEN_NAMES.get(parts.get(0)));
  }

  private static Entity.Gender gender(@Nullable String code) {
    if ("m".equals(code)) {
      return Entity.Gender.MALE;
    }
    return "f".equals(code) ? Entity.Gender.FEMALE : Entity.Gender.UNKNOWN;
  }

  /** Takes up a given name alone: "Her daughter, Marta, …" is kin by her full name, too. */
  void metAlone(Casting.Role role, Found name) {
    if (kinship(name.first()) != Entity.Gender.UNKNOWN) {
      relatives.add(role);
    }
  }

  private boolean isKin(Casting.Role role) {
    return relatives.contains(role);
  }

  /** "his wife, Claire Marin", "their daughter Julie Marin". */
  private Entity.Gender kinship(int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String word = tokens.lower(i);
      if (WOMEN.contains(word)) {
        return Entity.Gender.FEMALE;
      }
      if (MEN.contains(word)) {
        return Entity.Gender.MALE;
      }
      if (word.equals(".") || word.equals("and")) {
        break;
      }
    }
    return Entity.Gender.UNKNOWN;
  }

  /**
   * The one of several bearers whom a surname means.
   *
   * @param bearers in the order in which the text names them
   */
  Casting.@Nullable Role bearer(String part, Found name, List<Casting.Role> bearers) {
    if (bearers.size() < 2) {
      return null;
    }
    Entity.Gender title = name.gender();
    Casting.Role best = null;
    int most = Integer.MIN_VALUE;
    for (Casting.Role one : bearers) {
      boolean other =
          title != Entity.Gender.UNKNOWN
              && one.gender != Entity.Gender.UNKNOWN
              && one.gender != title;
      int weight = other ? Integer.MIN_VALUE : weight(one, name, bearers);
      if (weight > most || weight == most && best != null && last(one, name) > last(best, name)) {
        best = weight == Integer.MIN_VALUE ? best : one;
        most = Math.max(most, weight);
      }
    }
    return best;
  }

  /** "Mr. Marin" where only Ida Marin was named; "President Marin" where only his daughter was. */
  boolean contradicts(Casting.Role bearer, Found name) {
    boolean other =
        name.gender() != Entity.Gender.UNKNOWN
            && bearer.gender != Entity.Gender.UNKNOWN
            && bearer.gender != name.gender();
    String role = name.role();
    boolean office = role != null && !Casting.isHonorific(role);
    return other || office && bearer.id == null && isKin(bearer);
  }

  /** The last of those named so far who may be meant, or null. */
  Casting.@Nullable Role agreeing(Found name, List<Casting.Role> bearers) {
    Casting.Role found = null;
    for (Casting.Role one : bearers) {
      found = contradicts(one, name) ? found : one;
    }
    return found;
  }

  private int weight(Casting.Role one, Found name, List<Casting.Role> bearers) {
    Met names = met.get(one);
    int weight = names == null ? 0 : Math.min(3, names.tokens.size());
    weight += names != null && names.office && !isKin(one) ? 2 : 0;
    weight += one.id != null ? 2 : 0;
    weight += one == bearers.get(0) ? 1 : 0;
    weight -= isKin(one) ? 2 : 0;
    int last = last(one, name);
    boolean here = last >= 0 && paragraph(last) == paragraph(name.first());
    boolean latest = here && bearers.stream().allMatch(b -> last(b, name) <= last);
    return weight + (latest ? 5 : here ? 2 : 0) - (last < 0 ? 3 : 0);
  }

  private int paragraph(int token) {
    return page.sentences().get(page.sentenceOf(token)).paragraph();
  }

  /** Where somebody was last named in full before a name, or -1. */
  private int last(Casting.Role one, Found name) {
    Met names = met.get(one);
    return names == null ? -1 : names.before(name.first());
  }
}
