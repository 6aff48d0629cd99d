package org.capias.reading.name;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;

/** How far a name reaches: over an "of" between its halves, and up to the office of the next. */
final class Extents {
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Listed listed;
  private final Run runs;
  private final Roles roles;
  private final Kinds kinds;

  Extents(Tokens tokens, Gazetteer gazetteer, Listed listed, Run runs, Roles roles, Kinds kinds) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.listed = listed;
    this.runs = runs;
    this.roles = roles;
    this.kinds = kinds;
  }

  /** "Ministry of Foreign Affairs", "Center for European Policy Analysis". */
  int over(int first, int runEnd, Sentence sentence) {
    int end = runEnd;
    while (end + 1 < sentence.end() && joins(first, end, sentence)) {
      int next = end + 1;
      if (tokens.is(next, "the")) {
        next++;
      }
      end = runs.end(next, sentence);
    }
    return end;
  }

  private boolean joins(int first, int link, Sentence sentence) {
    boolean of = tokens.is(link, "of");
    boolean other =
        tokens.is(link, "for")
            || tokens.is(link, "and")
            || tokens.is(link, "on")
            || tokens.is(link, "&");
    if (!of && !other) {
      return false;
    }
    int next = tokens.is(link + 1, "the") ? link + 2 : link + 1;
    if (!runs.isNameToken(next, sentence)) {
      return false;
    }
    String head = tokens.lower(link - 1);
    boolean organisation = Words.ORGANISATIONS.contains(head) || head.equals("commonwealth");
    if (of) {
      return organisation
          || Words.PLACES.contains(head)
          || head.equals("republic")
          || head.equals("kingdom");
    }
    // "Center for Policy", but not "the Court and Mongolia": the tail must not be known by itself.
    return organisation
        && gazetteer.at(tokens, next, sentence.end()) == null
        && !tokens.is(link, "and")
        && listed.known(Fold.letters(tokens.lower(next))) == null
        && first < link;
  }

  boolean noRoleBetween(int from, int end) {
    for (int i = from; i < end; i++) {
      if (roles.phraseEnd(i, end) > i && !Kinds.isHead(tokens.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** The core ends before a role ("ICC | Registrar X") or before a state that is not part of it. */
  int core(int pos, int end) {
    for (int i = pos + 1; i < end; i++) {
      boolean head = Kinds.isHead(tokens.lower(i - 1)) || kinds.isKnownOrganisation(pos, i);
      if (roles.phraseEnd(i, end) > i && (head || tokens.shape(i - 1) == Shape.CAPITALS)) {
        return i;
      }
      if (!head
          && i > pos + 1
          && !tokens.is(i - 1, "of")
          && gazetteer.at(tokens, i, end) != null
          && !Kinds.isHead(tokens.lower(end - 1))) {
        return i;
      }
    }
    return end;
  }
}
