package org.capias.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;

/**
 * Takes the registry's id away from people who share no more than a common name with somebody on
 * the list: the text must also speak of a court or a warrant, name his state, or give him his
 * office.
 */
final class Namesakes {
  private static final Set<String> COURTS =
      Set.of(
          "icc",
          "tribunal",
          "warrant",
          "warrants",
          "indicted",
          "indictment",
          "hague",
          "genocide",
          "icty",
          "ictr",
          "scsl",
          "interpol");

  /** What nobody on the list is beside his name: "X, the Burnley striker". */
  private static final Set<String> PLAYERS =
      Set.of(
          "striker",
          "midfielder",
          "goalkeeper",
          "footballer",
          "winger",
          "singer",
          "actor",
          "rapper",
          "boxer",
          "golfer",
          "cyclist",
          "jockey",
          "batsman",
          "bowler",
          "sprinter",
          "racehorse");

  private Namesakes() {}

  static void part(Page page, List<Casting.Role> roles, Listed listed) {
    // Only who has an id can lose it.
    boolean court =
        roles.stream().anyMatch(role -> role.id != null && role.kind == Kind.PERSON)
            && speaksOfCourts(page.tokens());
    for (Casting.Role role : roles) {
      String id = role.id;
      if (id != null && role.roles.stream().anyMatch(Namesakes::isPlayer)) {
        role.id = null;
        role.state = null;
        continue;
      }
      if (role.kind == Kind.PERSON
          && id != null
          && !court
          && listed.isCommon(id, role.parts)
          && !listed.isDisplayName(id, role.name)
          && !listed.isLongName(id, role.parts)) {
        boolean state =
            roles.stream()
                .anyMatch(r -> r.kind == Kind.STATE && r.id != null && r.id.equals(role.state));
        boolean office =
            role.office != null
                && role.roles.stream().anyMatch(told -> Fold.letters(told).contains(role.office));
        if (!state && !office) {
          role.id = null;
          role.state = null;
        }
      }
    }
  }

  private static boolean isPlayer(String told) {
    for (String word : told.toLowerCase(Locale.ROOT).split(" ")) {
      if (PLAYERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfCourts(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.lower(i);
      if (COURTS.contains(word)
          || word.equals("criminal") && tokens.is(i + 1, "court")
          || word.equals("war") && tokens.is(i + 1, "crimes")) {
        return true;
      }
    }
    return false;
  }
}
