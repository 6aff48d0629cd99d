package org.capias.reading.claim;

import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * An amount that tells of a noun without a verb: "the $6.9 billion expansion", "the 59 captives in
 * Gaza", "ten charges, three of genocide,".
 */
final class Attributive {
  private final Line line;
  private final Clauses clauses;
  private final Wording wording;
  private final Amount amount;
  private final int phrase;
  private final @Nullable String thing;
  private @Nullable String subject;
  private String relation = "";
  private @Nullable String unit;

  /**
   * @param phrase the noun phrase of the amount
   * @param thing what is counted, or null
   */
  Attributive(Place place, Amount amount, int phrase, @Nullable String thing) {
    this.line = place.line();
    this.clauses = place.clauses();
    this.wording = place.wording();
    this.amount = amount;
    this.phrase = phrase;
    this.thing = thing;
  }

  @Nullable String subject() {
    return subject;
  }

  String relation() {
    return relation;
  }

  @Nullable String unit() {
    return unit;
  }

  private void set(@Nullable String name, String said, @Nullable String counted) {
    subject = name;
    relation = said;
    unit = counted;
  }

  /** "Ten charges, three of genocide, stand", "Countries that ratified it, 123 in all,". */
  boolean apposed() {
    boolean between =
        line.is(phrase - 1, Phrase.COMMA)
            && line.is(phrase - 2, Phrase.NOUN)
            && thing == null
            && (line.word(phrase + 1).equals("of") || line.word(phrase + 1).equals("in"))
            && line.is(phrase + 2, Phrase.NOUN)
            && line.is(phrase + 3, Phrase.COMMA);
    if (!between) {
      return false;
    }
    int head = headBefore(phrase - 2);
    String whole = wording.noun(line.first(head), line.end(phrase - 2));
    String kind = wording.noun(line.first(phrase + 2), line.end(phrase + 2));
    boolean part = line.word(phrase + 1).equals("of");
    set(whole, part ? "among these" : "number", part ? kind : null);
    return true;
  }

  /** The noun before an apposition, its relative clause skipped. */
  private int headBefore(int noun) {
    for (int i = noun; i > 0 && i > noun - 6; i--) {
      if (line.is(i, Phrase.RELATIVE) && line.is(i - 1, Phrase.NOUN)) {
        return clauses.chains().head(i - 1);
      }
    }
    return clauses.chains().head(noun);
  }

  /** "the $6.9 billion expansion of the mine", "the 59 captives in Gaza". */
  boolean beforeAnother() {
    int last = line.end(phrase) - 1;
    int next = amount.end();
    boolean rate =
        line.tokens.is(next, "a") || line.tokens.is(next, "an") || line.tokens.is(next, "per");
    if (next > last || rate) {
      return false; // "$24 a barrel"
    }
    boolean money = amount.type() == Amount.Type.MONEY;
    boolean share = amount.type() == Amount.Type.SHARE;
    if (share && line.tokens.is(amount.core(), "all")) {
      return false;
    }
    if (!money && !share) {
      boolean definite = line.first(phrase) < amount.first() && isDefinite(line.first(phrase));
      boolean bare = tailOf().isEmpty() && clauses.governor(phrase) >= 0;
      if (!definite || bare || Lexicon.is(line.tokens.lower(last), Role.TIMEUNIT)) {
        return false;
      }
    }
    String what = wording.plain(amount.end(), last + 1);
    String name = what + tailOf();
    set(name, money ? "sum" : share ? "share" : "number", money || share ? null : what);
    return true;
  }

  private String tailOf() {
    boolean hangs =
        line.is(phrase + 1, Phrase.PREPOSITION)
            && line.is(phrase + 2, Phrase.NOUN)
            && (line.word(phrase + 1).equals("of") || line.word(phrase + 1).equals("in"));
    return hangs ? " " + wording.plain(line.first(phrase + 1), line.end(phrase + 2)) : "";
  }

  private boolean isDefinite(int token) {
    return switch (line.tokens.lower(token)) {
      case "the", "its", "their", "his", "her", "all" -> true;
      default -> false;
    };
  }
}
