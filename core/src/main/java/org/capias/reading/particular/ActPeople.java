package org.capias.reading.particular;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something in a sentence, and to whom it is done. People are told by their family names
 * as written, or by an empty name where a pronoun or a word for one man stands; null where it is
 * something else, or several.
 */
record ActPeople(ActLine line) {
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr gen col general president prime minister former field "
                  + "marshal sheikh sir colonel commander leader warlord fugitive suspect")
              .split(" "));

  /** What a sentence may begin with besides a name. */
  private static final Set<String> FIRST =
      Set.of(
          ("the a an his her its their this also and when according meanwhile later "
                  + "earlier then there but now so yet still")
              .split(" "));

  /** A dateline or another clause for certain ends with one of these. */
  private static final Set<String> MARKS = Set.of("-", "--", "–", "—", ";", ":", "\"");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  /** Who is the object that begins at a word. */
  @Nullable String object(int at) {
    String low = line.low(at);
    boolean hand = low.equals("his") && line.low(at + 1).equals("hand");
    if (low.equals("him") || low.equals("her") || hand) {
      return "";
    }
    if (at >= line.size() || ActLine.PREPOSITIONS.contains(low)) {
      return null;
    }
    return phrase(at, Math.min(line.size(), at + 8));
  }

  /** Who is the subject of a clause: the last one before the verb that follows no preposition. */
  @Nullable String subject(int from, int at, boolean plane) {
    String who = null;
    for (int i = from; i < at; i++) {
      String low = line.low(i);
      boolean behind = ActLine.PREPOSITIONS.contains(line.low(i - 1)) || isLink(i - 1);
      if (low.equals("he") || low.equals("she")) {
        who = "";
      } else if (ActLine.SAYING.contains(low) || isOwned(i)) {
        who = null;
      } else if (low.equals("they") || low.equals("it") || low.equals("we") || low.equals("i")) {
        who = null;
      } else if (line.at(i).large() && !line.isDay(i) && !line.low(i - 1).equals("(")) {
        int end = i;
        while (end + 1 < at && line.at(end + 1).large() && !line.at(end).text().endsWith("'s")) {
          end++;
        }
        String name = family(line.at(end).text());
        boolean title = TITLES.contains(line.low(end)) || ActWords.PERSON.contains(line.low(end));
        boolean flies = plane && (line.at(end).isType() || isPlane(end, at));
        boolean owner = line.at(end).text().endsWith("'s");
        if (!behind && !owner && !(i == 0 && end == 0 && !name.isEmpty() && isSmall(low))) {
          who = flies || title ? "" : name;
        }
        i = end;
      } else if (ActWords.PERSON.contains(low) && !isApposed(i, from)) {
        who = isOfPreposition(i, from) ? who : "";
      } else if (plane && ActWords.PLANE.contains(low)) {
        who = isOfPreposition(i, from) ? who : "";
      }
    }
    return who;
  }

  /**
   * Who does it, where words stand between him and the verb: "The general, who runs prisons which
   * …, was freed", "X, deputy to the chief Y, gave himself up"; else the subject.
   */
  @Nullable String doer(int at, boolean plane) {
    int verb = at;
    while (verb > 0 && verb > at - 4 && !line.low(verb - 1).equals(",")) {
      verb--;
    }
    int from = line.clause(at);
    boolean behind = verb > 0 && line.low(verb - 1).equals(",");
    int start = verb;
    while (start > 0 && !MARKS.contains(line.low(start - 1))) {
      start--;
    }
    int comma = behind ? line.next(",", start + 1, verb - 1) : -1;
    String who = comma > 0 ? subject(line.clause(comma), comma, plane) : null;
    String own = subject(from, at, plane);
    boolean named = own != null && !own.isEmpty();
    // "The former leader, X, left": the name says more.
    return who == null || who.isEmpty() && named ? own : who;
  }

  /** "Wing of Zion", "Air Force One". */
  private boolean isPlane(int end, int at) {
    return ActWords.PLANE.contains(line.low(end))
        || line.low(end + 1).equals("of")
            && end + 2 < at
            && ActWords.PLANE.contains(line.low(end + 2));
  }

  /** A sentence's first word that is no name: it is large for its place only. */
  private static boolean isSmall(String low) {
    return ActLine.PREPOSITIONS.contains(low)
        || FIRST.contains(low)
        || ActLine.CLAUSE.contains(low);
  }

  private boolean isLink(int i) {
    return DETERMINERS.contains(line.low(i)) && ActLine.PREPOSITIONS.contains(line.low(i - 1));
  }

  /** "X, the leader of Y, was": the name counts, not what stands beside it. */
  private boolean isApposed(int at, int from) {
    for (int i = at - 1; i > from && i > at - 6; i--) {
      if (line.low(i).equals(",") && line.at(i - 1).large() && !line.isDay(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfPreposition(int at, int from) {
    for (int i = at - 1; i >= from && i > at - 5; i--) {
      if (line.isDay(i) || line.low(i).equals(",")) {
        return false;
      }
      if (DETERMINERS.contains(line.low(i))) {
        return ActLine.PREPOSITIONS.contains(line.low(i - 1));
      }
      if (ActLine.PREPOSITIONS.contains(line.low(i))) {
        return true;
      }
    }
    return false;
  }

  /** "His lawyer": somebody else, unless the word is one for the man himself. */
  private boolean isOwned(int i) {
    boolean own = false;
    for (int k = i + 1; k <= i + 3; k++) {
      own |= ActWords.PERSON.contains(line.low(k)) || ActWords.PLANE.contains(line.low(k));
    }
    return !own && OWNERS.contains(line.low(i)) && !ActLine.PREPOSITIONS.contains(line.low(i - 1));
  }

  /** A name, or a word for one man, in a short stretch; the first noun decides. */
  private @Nullable String phrase(int from, int to) {
    for (int i = from; i < to; i++) {
      String low = line.low(i);
      boolean title = TITLES.contains(low);
      if (line.at(i).large() && !title) {
        int end = i;
        while (end + 1 < line.size() && line.at(end + 1).large()) {
          end++;
        }
        if (line.at(end).text().endsWith("'s") || ActWords.PERSON.contains(line.low(end + 1))) {
          i = end;
          continue;
        }
        return family(line.at(end).text());
      }
      if (ActWords.PERSON.contains(low) && !line.at(Math.min(i + 1, to - 1)).large()) {
        return "";
      }
      if (ActLine.PREPOSITIONS.contains(low) || ActLine.CLAUSE.contains(low) || low.equals("and")) {
        return null;
      }
    }
    return null;
  }

  /** The last part of a name: "Bashir" of "al-Bashir's". */
  static String family(String word) {
    String name = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return name.substring(name.lastIndexOf('-') + 1);
  }
}
