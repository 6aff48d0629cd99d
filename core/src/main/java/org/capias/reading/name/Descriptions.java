package org.capias.reading.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ties descriptions to people: "the Russian leader", "Sudan's president", "the spokesman". A
 * description with a state means somebody of that state who holds such an office by the text; one
 * without a state means whoever was last told to hold it. What fits nobody stays a description.
 */
final class Descriptions {
  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "head",
          "chief",
          "leader",
          "head of state",
          "dictator",
          "strongman",
          "ruler",
          "autocrat");
  private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "'s");

  private final Page page;
  private final Tokens tokens;
  private final Roles roles;
  private final Holders holders;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Casting.Role> listed = new HashMap<>();

  /** For each token the name that it belongs to. */
  private final Casting.@Nullable Placed[] nameAt;

  Descriptions(Page page, List<Casting.Placed> names) {
    this.page = page;
    this.tokens = page.tokens();
    this.roles = new Roles(tokens);
    this.holders = new Holders(tokens, names);
    this.nameAt = new Casting.Placed[tokens.size() + 1];
    for (Casting.Placed name : names) {
      Arrays.fill(nameAt, name.found().first(), name.found().end(), name);
    }
  }

  /** A description and whom it means. */
  record Meant(int first, int end, Casting.Role who) {}

  List<Meant> find() {
    List<Meant> meant = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      if (sentence.zone().tells()) {
        int i = sentence.first();
        while (i < sentence.end()) {
          int end = roles.phraseEnd(i, sentence.end());
          if (end > i) {
            Meant one = meaning(i, end, sentence);
            if (one != null) {
              meant.add(one);
            }
            i = end;
          } else {
            i++;
          }
        }
      }
    }
    return meant;
  }

  private @Nullable Meant meaning(int role, int end, Sentence sentence) {
    if (startsName(end, sentence) || apposed(role, end, sentence)) {
      return null;
    }
    int first = role;
    String state = null;
    boolean determined = false;
    while (first > sentence.first() && role - first < 5) {
      String lower = tokens.lower(first - 1);
      String named = stateAt(first - 1);
      if (lower.equals("'s") && first - 2 >= sentence.first() && stateAt(first - 2) != null) {
        state = stateAt(first - 2);
        first = firstOfMention(first - 2);
        determined = true;
        break;
      }
      if (DETERMINERS.contains(lower)) {
        determined = true;
        first--;
        break;
      }
      if (named != null) {
        state = named;
        first = firstOfMention(first - 1);
      } else if (lower.equals("former")
          || lower.equals("visiting")
          || lower.equals("ousted")
          || lower.equals("incumbent")
          || lower.equals("wanted")
          || lower.equals("veteran")) {
        first--;
      } else {
        return null;
      }
    }
    if (!determined) {
      return null;
    }
    if (state == null && tokens.is(end, "of")) {
      int at = tokens.is(end + 1, "the") ? end + 2 : end + 1;
      state = at < sentence.end() ? stateAt(at) : null;
    }
    String phrase = tokens.words(role, end).toLowerCase(java.util.Locale.ROOT);
    Casting.Role who = state == null ? lastHolder(phrase, role) : ofState(phrase, state, role);
    return who == null ? null : new Meant(first, end, who);
  }

  /** A role right before a name is that name's title. */
  private boolean startsName(int token, Sentence sentence) {
    if (token >= sentence.end()) {
      return false;
    }
    Casting.Placed name = nameAt[token];
    if (name != null && name.found().first() == token) {
      return name.role().kind == Kind.PERSON;
    }
    return tokens.shape(token) == Shape.CAPITALISED && tokens.shape(token - 1) != Shape.LOWER;
  }

  /** "X, the Kyrgyz president," and "the president of Sudan, X,": said of the name beside it. */
  private boolean apposed(int role, int end, Sentence sentence) {
    Casting.Placed last = null;
    for (int i = Math.max(sentence.first(), role - 12);
        i < Math.min(sentence.end(), end + 8);
        i++) {
      Casting.Placed name = nameAt[i];
      if (name != null && name != last && isRoleOf(name, role, end)) {
        return true;
      }
      last = name;
    }
    return false;
  }

  private boolean isRoleOf(Casting.Placed name, int role, int end) {
    Found found = name.found();
    if (name.role().kind != Kind.PERSON
        || found.role() == null
        || !found.role().contains(tokens.words(role, end))) {
      return false;
    }
    boolean after = tokens.is(found.end(), ",") && role > found.end() && role - found.end() < 8;
    return after || found.first() > end && found.first() - end < 8;
  }

  private @Nullable String stateAt(int token) {
    Casting.Placed name = nameAt[token];
    return name != null && name.role().kind == Kind.STATE ? name.role().id : null;
  }

  private int firstOfMention(int token) {
    Casting.Placed name = nameAt[token];
    return name == null ? token : name.found().first();
  }

  private Casting.@Nullable Role ofState(String phrase, String state, int before) {
    List<Casting.Placed> told = holders.ofState(state, phrase);
    if (!told.isEmpty()) {
      Casting.Role last = Holders.lastBefore(told, before);
      return last != null ? last : told.get(0).role();
    }
    String key = state + '\t' + phrase;
    if (asked.add(key)) {
      Casting.Role most = most(state, phrase);
      if (most != null) {
        listed.put(key, most);
      }
    }
    return listed.get(key);
  }

  /** Whom of the list, and of a state, the text names most often, if he may hold the office. */
  private Casting.@Nullable Role most(String state, String phrase) {
    Casting.Role listed = null;
    for (Casting.Placed name : holders.ofState(state)) {
      Casting.Role who = name.role();
      if (who.id != null && mayHold(who, phrase) && (listed == null || more(who, listed))) {
        listed = who;
      }
    }
    return listed;
  }

  /** "The Israeli president" is not its prime minister, nor the other way round. */
  private static boolean mayHold(Casting.Role who, String phrase) {
    String office = who.office;
    boolean first = phrase.equals("prime minister") || phrase.equals("premier");
    if (office == null) {
      return LEADERS.contains(phrase);
    }
    if (first || phrase.equals("president")) {
      return office.contains(first ? "prime minister" : "president");
    }
    return LEADERS.contains(phrase);
  }

  private boolean more(Casting.Role a, Casting.Role b) {
    return a.names > b.names;
  }

  private Casting.@Nullable Role lastHolder(String phrase, int before) {
    Casting.Role last = Holders.lastBefore(holders.of(phrase), before);
    return last != null ? last : Holders.lastBefore(holders.known(phrase), before);
  }

  /** Whether a role as told, folded, is an office of this name. */
  static boolean fits(String role, String phrase) {
    if (LEADERS.contains(phrase) && (role.contains("vice") || role.contains("deputy"))) {
      return false;
    }
    int at = role.indexOf(phrase);
    // The governor's press secretary is no governor.
    boolean owner = at >= 0 && role.startsWith("'s ", at + phrase.length());
    if (at >= 0 && !owner) {
      return true;
    }
    if (!LEADERS.contains(phrase) || isOfParty(role)) {
      return false;
    }
    return LEADERS.stream().anyMatch(role::contains)
        || phrase.equals("leader") && (role.contains("prime minister") || role.contains("premier"));
  }

  /** "the majority leader": of a party in parliament, and hence not "the president". */
  private static boolean isOfParty(String role) {
    return role.contains("majority")
        || role.contains("minority")
        || role.contains("opposition")
        || role.contains("party");
  }
}
