package org.capias.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office by the text, kept by office and state, so that a description finds its man
 * without asking every name of the text. Each office is looked up once. Of one reading, not shared.
 */
final class Holders {
  /** Words of the longest name of a state that a role is searched for. */
  private static final int LONGEST = 4;

  private final List<Casting.Placed> people = new ArrayList<>();
  private final Map<String, Set<String>> statesByText = new HashMap<>();
  private final Map<Casting.Role, Set<String>> states = new HashMap<>();
  private final Map<Casting.Role, List<String>> folded = new HashMap<>();
  private final Map<String, List<Casting.Placed>> byState = new HashMap<>();
  private final Map<String, List<Casting.Placed>> byOffice = new HashMap<>();

  /**
   * @param names all names of the text, in its order
   */
  Holders(Tokens tokens, List<Casting.Placed> names) {
    for (Casting.Placed name : names) {
      String state = name.role().id;
      if (name.role().kind == Kind.STATE && state != null) {
        String text = tokens.words(name.found().first(), name.found().end());
        statesByText.computeIfAbsent(text, t -> new HashSet<>()).add(state);
      } else if (name.role().kind == Kind.PERSON) {
        people.add(name);
      }
    }
    for (Casting.Placed person : people) {
      for (String state : statesOf(person.role())) {
        byState.computeIfAbsent(state, s -> new ArrayList<>()).add(person);
      }
    }
  }

  /** Those who belong to a state, each as often as the text names them. */
  List<Casting.Placed> ofState(String state) {
    return byState.getOrDefault(state, List.of());
  }

  /** Those of a state who hold an office, in the text's order. */
  List<Casting.Placed> ofState(String state, String phrase) {
    return byOffice.computeIfAbsent(
        state + '\t' + phrase,
        k -> ofState(state).stream().filter(p -> holds(p.role(), phrase)).toList());
  }

  /** Whoever holds an office, of whatever state, in the text's order. */
  List<Casting.Placed> of(String phrase) {
    return byOffice.computeIfAbsent(
        phrase, k -> people.stream().filter(p -> holds(p.role(), phrase)).toList());
  }

  /** Whose office the registry calls by this word, in the text's order; presidents head states. */
  List<Casting.Placed> known(String phrase) {
    String office = phrase.equals("head of state") ? "president" : phrase;
    return byOffice.computeIfAbsent(
        '\t' + office, k -> people.stream().filter(p -> office.equals(p.role().office)).toList());
  }

  /** The last of a list that stands before a token, or null. */
  static Casting.@Nullable Role lastBefore(List<Casting.Placed> names, int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).found().first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : names.get(low - 1).role();
  }

  private boolean holds(Casting.Role who, String phrase) {
    for (String role : folded.computeIfAbsent(who, Holders::roles)) {
      if (Descriptions.fits(role, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> roles(Casting.Role who) {
    return who.roles.stream().map(Fold::letters).toList();
  }

  /** His own state; of who has none, the states that his roles name. */
  private Set<String> statesOf(Casting.Role who) {
    return states.computeIfAbsent(
        who,
        w -> {
          if (w.state != null) {
            return Set.of(w.state);
          }
          Set<String> found = new LinkedHashSet<>();
          for (String role : w.roles) {
            String[] words = role.split(" ");
            for (int from = 0; from < words.length; from++) {
              StringBuilder text = new StringBuilder();
              for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
                text.append(to > from ? " " : "").append(words[to]);
                found.addAll(statesByText.getOrDefault(bare(text.toString()), Set.of()));
              }
            }
          }
          return found;
        });
  }

  /** Without the mark of possession: "Sudan's president" names Sudan. */
  private static String bare(String text) {
    boolean owned = text.toLowerCase(Locale.ROOT).endsWith("'s") || text.endsWith("’s");
    return owned ? text.substring(0, text.length() - 2) : text;
  }
}
