package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * An amount behind a noun that it measures: "a population of 3 million", "the deaths of 34
 * detainees", "a hunt of 16 years", "a tariff of 17% on goods", "X, a country of 3.3 million
 * people".
 */
final class Measured {
  private final Line line;
  private final Clauses clauses;
  private final Wording wording;
  private final int phrase;
  private final int noun;
  private final @Nullable String thing;
  private @Nullable String subject;
  private String relation = "";

  /**
   * @param phrase the noun phrase of the amount
   * @param thing what is counted, or null
   */
  Measured(Place place, int phrase, @Nullable String thing) {
    this.line = place.line();
    this.clauses = place.clauses();
    this.wording = place.wording();
    this.phrase = phrase;
    this.noun = phrase - 2;
    this.thing = thing;
  }

  @Nullable String subject() {
    return subject;
  }

  String relation() {
    return relation;
  }

  /** Whether the noun before is one to measure; subject and relation are known then. */
  boolean read() {
    if (!line.is(phrase - 1, Phrase.PREPOSITION) || !line.is(noun, Phrase.NOUN) && !isPut()) {
      return false;
    }
    String link = line.word(phrase - 1);
    String word = line.headWord(noun);
    if (link.equals("at") && isPut()) {
      int head = measured(noun);
      boolean time = thing != null && Timing.isTime(thing);
      set(wording.phrase(head, noun + 1), time ? "duration" : "amount");
      return true;
    }
    boolean measure = Lexicon.is(word, Role.MEASURE);
    if (!link.equals("of") && !(measure && (link.equals("at") || link.equals("in")))) {
      return false;
    }
    boolean event = Lexicon.is(word, Role.EVENT) || Lexicon.is(word, Role.HARM);
    if (event && thing != null) {
      happens(thing);
      return true;
    }
    if (event && link.equals("of")) {
      boolean placed = line.word(phrase + 1).equals("at") || line.word(phrase + 1).equals("in");
      String where =
          placed && line.is(phrase + 2, Phrase.NOUN)
              ? " " + wording.plain(line.first(phrase + 1), line.end(phrase + 2))
              : "";
      set(bare() + where, "number");
      return true;
    }
    boolean apposed = line.is(noun - 1, Phrase.COMMA) && line.is(noun - 2, Phrase.NOUN);
    if (link.equals("of") && thing != null && isGroup(word)) {
      // "a panel of three judges", "in Vik, a village of 300 people"
      boolean place = apposed && isSettlement(word);
      set(place ? wording.phrase(noun - 2, noun - 1) : bare(), place ? bareHead() + " of" : "of");
      return place || !isSettlement(word) && clauses.governor(noun) < 0 || isInSubject();
    }
    boolean fronted =
        link.equals("of")
            && thing != null
            && (word.equals("country") || word.equals("nation"))
            && line.word(noun).equals("a")
            && !apposed
            && line.is(phrase + 1, Phrase.COMMA)
            && line.is(phrase + 2, Phrase.NOUN);
    if (fronted) {
      // "A country of two million people, X": what is named behind
      set(wording.phrase(phrase + 2, phrase + 3), word + " of");
      return true;
    }
    if (clauses.chains().isSized(noun)) {
      set(wording.noun(line.first(noun), line.end(noun)), bareHead() + " of");
      return true;
    }
    if (!measure && !(apposed && Lexicon.is(word, Role.TITLE))) {
      return false;
    }
    int owner = clauses.chains().possessive(noun);
    if (apposed) {
      set(wording.phrase(noun - 2, noun - 1), bare() + " of");
    } else if (owner >= 0) {
      set(wording.noun(line.first(noun), owner), wording.plain(owner + 1, line.end(noun)));
    } else {
      measured();
    }
    return true;
  }

  /** The noun of what is measured, before "of those killed" and the like. */
  private int measured(int last) {
    boolean those = line.is(last, Phrase.ADJECTIVE) && line.word(last - 1).equals("of");
    return clauses.chains().head(those ? last - 2 : last);
  }

  /** "put the number of dead at 300": what somebody reckons, whatever it is called. */
  private boolean isPut() {
    if (noun < 1) {
      return false;
    }
    int head = measured(noun);
    String word = head > 0 ? line.headWord(head - 1) : "";
    return line.isFinite(head - 1)
        && !line.has(noun, Line.PRONOUN)
        && (word.equals("put") || word.equals("puts") || word.equals("estimated"));
  }

  /** "the deaths of 34 detainees", "a hunt of 16 years". */
  private void happens(String counted) {
    int space = counted.indexOf(' ');
    boolean time = Lexicon.is(space < 0 ? counted : counted.substring(0, space), Role.TIMEUNIT);
    if (time) {
      set(wording.noun(line.first(noun), line.end(noun)), "duration");
    } else {
      boolean placed =
          line.is(phrase + 1, Phrase.PREPOSITION)
              && line.is(phrase + 2, Phrase.NOUN)
              && !line.word(phrase + 1).equals("by");
      String tail = placed ? " " + wording.plain(line.first(phrase + 1), line.end(phrase + 2)) : "";
      set(counted + tail, bare());
    }
  }

  /** Of whom "has a population of", "with a debt of" is said; else the measure with its tail. */
  private void measured() {
    int verb = clauses.governor(noun);
    int who = verb < 0 ? -1 : clauses.subject(verb);
    boolean with = line.is(noun - 1, Phrase.PREPOSITION) && line.word(noun - 1).equals("with");
    boolean has = noun - 1 == verb && isHaving(line.headWord(verb));
    if (who >= 0 && (with || has)) {
      set(wording.subject(who, Math.max(verb, who)), bare());
      return;
    }
    boolean tailed = line.is(phrase + 1, Phrase.PREPOSITION) && line.is(phrase + 2, Phrase.NOUN);
    String tail = tailed ? " " + wording.plain(line.first(phrase + 1), line.end(phrase + 2)) : "";
    set(bare() + tail, "amount");
  }

  private static boolean isSettlement(String word) {
    return switch (word) {
      case "village", "town", "city", "island", "province", "region" -> true;
      default -> false;
    };
  }

  private static boolean isGroup(String word) {
    return isSettlement(word)
        || switch (word) {
          case "panel",
              "bench",
              "delegation",
              "coalition",
              "convoy",
              "crew",
              "bloc",
              "alliance",
              "committee" ->
              true;
          default -> false;
        };
  }

  /** Whether the group is what a verb behind it is said of. */
  private boolean isInSubject() {
    int limit = Math.min(line.size(), phrase + 8);
    for (int i = phrase + 1; i < limit; i++) {
      if (line.isFinite(i)) {
        return clauses.subject(i) == noun;
      }
    }
    return false;
  }

  private String bareHead() {
    return line.headWord(noun);
  }

  private static boolean isHaving(String word) {
    return word.equals("has") || word.equals("have") || word.equals("had");
  }

  private String bare() {
    String words = wording.noun(line.first(noun), line.end(noun));
    return words == null ? line.headWord(noun) : words;
  }

  private void set(@Nullable String name, String said) {
    subject = name;
    relation = said;
  }
}
