package org.capias.reading.claim;

import java.util.Set;
import org.capias.model.Modality;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * An amount of which no verb says anything, but another noun has it: "the court, with 123 members,
 * issued it", "leaders of 30 countries came", "a chief on the run for nine years", "he answers like
 * all 124 members", "ten counts: seven of war crimes". Asked last, of what every other form left.
 */
final class Embedded {
  /** "a group of five men", "one of the kind": nothing of the noun itself is told. */
  private static final Set<String> PARTITIVE =
      Set.of(
          "one",
          "some",
          "many",
          "most",
          "number",
          "part",
          "kind",
          "sort",
          "lot",
          "rest",
          "both",
          "none",
          "any",
          "each",
          "all",
          "case",
          "course",
          "time",
          "end",
          "out",
          "hands",
          "terms",
          "hundreds",
          "thousands",
          "dozens",
          "scores",
          "majority",
          "half",
          "view",
          "sense");

  private static final Set<String> GROUPS =
      Set.of(
          "panel",
          "bench",
          "delegation",
          "entourage",
          "team",
          "crew",
          "jury",
          "committee",
          "chamber",
          "party",
          "family",
          "crowd");

  private static final Set<String> MEMBERS =
      Set.of("members", "member states", "states parties", "parties", "member countries");

  private final Place place;
  private final Line line;
  private final Notes notes;
  private final Amount amount;
  private final int phrase;
  private final @Nullable String thing;

  Embedded(Place place, Notes notes, Amount amount) {
    this.place = place;
    this.line = place.line();
    this.notes = notes;
    this.amount = amount;
    this.phrase = line.at(amount.core());
    this.thing = Units.of(place, amount, phrase);
  }

  /**
   * Makes a claim of the amount if one of these forms fits; else nothing.
   *
   * @param base what the numbers before it in the same list count, or null
   */
  void read(@Nullable String base) {
    boolean count = amount.type() == Amount.Type.COUNT;
    if (!count || !line.is(phrase, Phrase.NOUN) || !isReal()) {
      return;
    }
    if (thing == null) {
      ofList(base);
      groupOf();
    } else if (Timing.isTime(thing)) {
      lasting();
    } else if (!members()) {
      partner();
      ofNoun();
    }
  }

  /** What would be, need not have what it is said to have. */
  private boolean isReal() {
    int verb = place.clauses().governor(phrase);
    for (int i = phrase; verb < 0 && i < line.size(); i++) {
      verb = line.isFinite(i) ? i : -1;
    }
    return Modalities.of(line, place.clauses(), verb) == Modality.HAPPENED;
  }

  /** "ten counts: seven of war crimes and three of theft": of what was counted before. */
  private void ofList(@Nullable String base) {
    boolean listed =
        line.is(phrase - 1, Phrase.COLON)
            || line.is(phrase - 1, Phrase.COMMA)
            || line.is(phrase - 1, Phrase.COORDINATOR);
    boolean of = line.word(phrase + 1).equals("of") && line.is(phrase + 2, Phrase.NOUN);
    boolean vague = Lexicon.is(line.tokens.lower(amount.core()), Role.VAGUE); // "thousands of"
    if (base == null || !listed || !of || vague || line.amountIn(phrase + 2)) {
      return;
    }
    int last = Units.isAgainst(line, phrase + 3) ? phrase + 4 : phrase + 2;
    String kind = place.wording().bare(line.first(phrase + 2), line.end(last));
    note(base + " of " + kind, "number", base);
  }

  /** "The panel of five was split", "a delegation of 65 comes with him": so many are in it. */
  private void groupOf() {
    int noun = phrase - 2;
    if (line.word(phrase - 1).equals("of")
        && line.is(noun, Phrase.NOUN)
        && GROUPS.contains(line.headWord(noun))
        && !line.amountIn(noun)) {
      note(place.wording().phrase(noun, noun + 1), "of", null);
    }
  }

  /** "a chief on the run for nine years": what hangs on the noun lasts so long. */
  private void lasting() {
    int noun = phrase - 2;
    boolean lasts = line.word(phrase - 1).equals("for") && line.is(phrase - 1, Phrase.PREPOSITION);
    boolean hangs = lasts && line.is(noun, Phrase.NOUN) && line.is(noun - 1, Phrase.PREPOSITION);
    if (!hangs || !line.is(noun - 2, Phrase.NOUN) || line.is(noun - 3, Phrase.PREPOSITION)) {
      return;
    }
    int next = phrase + 1;
    boolean closed = line.isFinite(next) || line.is(next, Phrase.PREPOSITION);
    String who = place.wording().phrase(noun - 2, noun - 1);
    if (closed && line.word(noun - 1).equals("on")) {
      note(who, place.wording().plain(line.first(noun - 1), line.end(phrase - 1)), thing);
    }
  }

  /** "like all 124 members": of the court that was named last. */
  private boolean members() {
    if (thing == null || !MEMBERS.contains(thing.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    int next = phrase + 1;
    boolean of = line.word(next).equals("of") || line.word(next).equals("to");
    String group =
        of && line.is(next + 1, Phrase.NOUN)
            ? Groups.between(line, line.first(next + 1), line.end(next + 1))
            : line.tokens.is(amount.first() - 1, "all")
                ? Groups.before(line.cast, line.first(phrase), false)
                : null;
    if (group != null) {
      note(group, "has", thing);
    }
    return group != null;
  }

  /** "A rights group and 30 partner groups called on him": the second of two who do it. */
  private void partner() {
    int verb = phrase + 1;
    while (line.is(verb, Phrase.TIME) || line.is(verb, Phrase.ADVERB)) {
      verb++;
    }
    boolean second =
        line.is(phrase - 1, Phrase.COORDINATOR)
            && line.is(phrase - 2, Phrase.NOUN)
            && line.isFinite(verb)
            && line.first(phrase) == amount.first();
    if (second && !line.amountIn(phrase - 2)) {
      notes.add(
          place,
          amount.first(),
          amount.end(),
          verb,
          thing,
          place.sayings().clause(thing, verb, verb) + place.sayings().content(thing, verb),
          words(),
          thing,
          null,
          "figure");
    }
  }

  /** "leaders of 30 countries", "the court, with 123 members,". */
  private void ofNoun() {
    int first = phrase;
    while (line.is(first - 1, Phrase.COORDINATOR) && line.amountIn(first - 2)) {
      first -= 2; // "with 90 missiles and 100 drones"
    }
    String link = line.word(first - 1);
    boolean of = link.equals("of") || link.equals("from");
    if (!line.is(first - 1, Phrase.PREPOSITION) || !of && !link.equals("with")) {
      return;
    }
    boolean aside = !of && line.is(first - 2, Phrase.COMMA) && line.is(phrase + 1, Phrase.COMMA);
    int noun = aside ? first - 3 : first - 2;
    if (!line.is(noun, Phrase.NOUN)) {
      return; // "Of 30 countries, none"
    }
    boolean part = line.amountIn(noun) || PARTITIVE.contains(line.headWord(noun));
    boolean definite = line.first(phrase) < amount.first();
    boolean hangs = !of && line.is(noun - 1, Phrase.PREPOSITION);
    if (part || definite || hangs) {
      return;
    }
    if (line.has(noun, Line.PRONOUN) || Lexicon.is(line.headWord(noun), Role.EMPTY)) {
      return;
    }
    note(place.wording().phrase(noun, noun + 1), link, thing);
  }

  private String words() {
    return line.tokens.words(amount.first(), amount.end());
  }

  private void note(@Nullable String subject, String relation, @Nullable String unit) {
    notes.add(
        place, amount.first(), amount.end(), -1, subject, relation, words(), unit, null, "figure");
  }
}
