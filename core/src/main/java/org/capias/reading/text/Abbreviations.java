package org.capias.reading.text;

import java.util.Set;

/** Words whose full stop belongs to them. */
final class Abbreviations {
  private static final int LONGEST = 12;

  /** Without their stop, in small letters. */
  private static final Set<String> WORDS =
      Set.of(
          "mr mrs ms mx dr drs del prof profs sr jr st gen gens col maj capt lt sgt cmdr adm brig rep reps sen sens gov"
              .concat(" govs pres rev hon amb supt insp det cpl pvt messrs fr atty asst assoc")
              .concat(" jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu")
              .concat(" thur thurs fri inc corp ltd co cos bros vs v etc no nos art arts para")
              .concat(" paras approx est dept fig vol pp p ft mt al ca cf ed eds ch univ intl")
              .concat(" govt natl e.g i.e a.m p.m u.s u.n u.k e.u d.c ph.d")
              .split(" "));

  /** Also plain words: abbreviations before a number only. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "art", "arts", "fig", "p", "pp", "ch", "vol", "para", "paras", "est");

  /** Also plain words: abbreviations before a capital only ("Roe v. Wade"). */
  private static final Set<String> BEFORE_CAPITALS = Set.of("v", "ed", "del");

  /** Of states of the USA, as American papers write them; those that are no other words. */
  private static final Set<String> STATES =
      Set.of(
          "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Fla", "Ga", "Ill", "Kan", "Ky", "Md",
          "Mich", "Minn", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Va", "Vt", "Wis",
          "Wyo");

  private Abbreviations() {}

  /**
   * Whether the full stop at {@code end} belongs to the word before it.
   *
   * @param word the word in small letters, without the stop
   */
  static boolean takesStop(String text, int from, int end, String word) {
    if (end - from == 1 && Character.isUpperCase(text.charAt(from))) {
      return true;
    }
    if (end - from > LONGEST) {
      return false;
    }
    String last = word.substring(word.lastIndexOf('-') + 1);
    if (isInitials(last) || isShort(text, from, end)) {
      return true;
    }
    if (STATES.contains(text.substring(end - last.length(), end)) || isParty(text, from, end)) {
      return true;
    }
    if (!WORDS.contains(last)) {
      return false;
    }
    if (BEFORE_NUMBERS.contains(last)) {
      return nextIs(text, end + 1, true);
    }
    return !BEFORE_CAPITALS.contains(last) || nextIs(text, end + 1, false);
  }

  /** "u.s", "g.k": letters parted by stops. */
  private static boolean isInitials(String word) {
    for (int i = 1; i < word.length(); i += 2) {
      if (word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() > 2;
  }

  /** "(R-La.)", "D-Ind.,": the letter of a party and a state. */
  private static boolean isParty(String text, int from, int end) {
    boolean bracketed = from > 0 && (text.charAt(from - 1) == '(' || text.charAt(from - 1) == ' ');
    return bracketed
        && end - from >= 4
        && end - from <= 7
        && "DRIL".indexOf(text.charAt(from)) >= 0
        && text.charAt(from + 1) == '-'
        && Character.isUpperCase(text.charAt(from + 2))
        && end + 1 < text.length()
        && ",)".indexOf(text.charAt(end + 1)) >= 0;
  }

  /** "W.Va", "Ph.D": a few parts of a few letters, each with a capital. */
  private static boolean isShort(String text, int from, int end) {
    int parts = 0;
    int letters = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        parts++;
        letters = 0;
      } else if (letters++ == 0 && !Character.isUpperCase(c) || letters > 3) {
        return false;
      }
    }
    return parts > 0;
  }

  /** Whether a digit, or else a capital, follows at once or after one space. */
  private static boolean nextIs(String text, int at, boolean digit) {
    int next = at < text.length() && Characters.isSpace(text.charAt(at)) ? at + 1 : at;
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    return digit ? Character.isDigit(c) : Character.isUpperCase(c);
  }
}
