package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.model.Claim;
import org.capias.model.Modality;
import org.capias.model.PartialDate;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * The claims found so far. The words of a value serve one claim only, that of the first rule which
 * took them; a claim without subject or relation, or one that was made before, is not noted.
 */
final class Notes {
  private static final int LONGEST_SUBJECT = 90;

  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final boolean[] taken;
  private final List<Claims.Left> left = new ArrayList<>();

  /** By token, why a claim was not noted. */
  private final Map<Integer, String> refused = new HashMap<>();

  private final Sources sources;

  Notes(int tokens, Sources sources) {
    this.taken = new boolean[tokens + 1];
    this.sources = sources;
  }

  /** A subject has a word in it that is no abbreviation and no number, and is not too long. */
  private static boolean isName(String subject) {
    if (subject.length() == 1 || Lexicon.is(subject, Role.NUMBER)) {
      return false;
    }
    if (subject.length() > LONGEST_SUBJECT || !Character.isLetter(subject.codePointAt(0))) {
      return !subject.isEmpty()
          && subject.length() <= LONGEST_SUBJECT
          && subject.indexOf(' ') > 0
          && subject.indexOf('-') < 0;
    }
    for (String word : subject.split(" ")) {
      if (!word.endsWith(".") || word.length() > 5) {
        return true;
      }
    }
    return false;
  }

  /** "36 percent are": the number alone; "two other measures": of which nothing more is told. */
  private static boolean isItself(
      Place place,
      int first,
      String subject,
      @Nullable String relation,
      String value,
      @Nullable String unit) {
    boolean measure =
        "number".equals(relation)
            && subject.equals(unit)
            && !place.tokens().is(first - 1, "the")
            && place.line().sentence.first() != first - 1; // Of 44 parties, 16
    return measure || subject.equalsIgnoreCase(value);
  }

  private @Nullable String attributed(Place place, int token, String subject) {
    String source = sources.of(place, token);
    // "Ohio Gov." of "Ohio Gov. Moe" is he himself
    boolean himself = source != null && source.endsWith(".") && subject.startsWith(source);
    return himself || subject.equals(source) ? null : source;
  }

  /** "The summit ends on Friday": of a day that was still to come when the text came out. */
  private static boolean isAhead(Line line, @Nullable PartialDate asOf) {
    PartialDate out = line.page.document().published();
    return asOf != null && out != null && asOf.isDay() && asOf.first().isAfter(out.last());
  }

  boolean isTaken(int token) {
    return taken[token];
  }

  /** The words from one token to another are spoken for, with or without a claim. */
  void take(int first, int end) {
    java.util.Arrays.fill(taken, first, end, true);
  }

  List<Claim> claims() {
    return claims;
  }

  /** Tells of a figure or a date that it was left without a claim, unless one took it. */
  void leave(Line line, int first, int end) {
    if (!isTaken(first)) {
      left.add(
          new Claims.Left(
              line.page.tokensFrom(first, end), refused.getOrDefault(first, Gate.LOOSE)));
    }
  }

  List<Claims.Left> left() {
    return left;
  }

  /**
   * Notes a claim whose value stands between two tokens.
   *
   * @param verb the verb group that carries it, or -1
   */
  void add(
      Place place,
      int first,
      int end,
      int verb,
      @Nullable String subject,
      @Nullable String relation,
      String value,
      @Nullable String unit,
      @Nullable PartialDate asOf,
      String rule) {
    if (isTaken(first)) {
      return;
    }
    if (subject == null
        || !isName(subject)
        || isItself(place, first, subject, relation, value, unit)) {
      refused.put(first, Gate.OPEN);
      return;
    }
    if (relation == null || !Bare.isSaying(relation)) {
      refused.put(first, "what is said with it stays open");
      return;
    }
    String doubt = Gate.refusal(place, first, end, verb, subject, relation, unit, asOf, rule);
    if (doubt != null) {
      refused.put(first, doubt);
      return;
    }
    if (sources.isOpen(place, first)) {
      refused.put(first, "whose words these are stays open");
      return;
    }
    take(first, end);
    String key = (subject + "|" + relation + "|" + value + "|" + unit).toLowerCase(Locale.ROOT);
    if (!known.add(key)) {
      return;
    }
    Line line = place.line();
    Modality told = Modalities.of(line, place.clauses(), verb);
    boolean denied =
        told == Modality.HAPPENED && verb >= 0 && sources.denies(place, line.first(verb));
    boolean ahead = told == Modality.HAPPENED && isAhead(line, asOf);
    Modality modality = denied ? Modality.DENIED : ahead ? Modality.PLANNED : told;
    claims.add(
        new Claim(
            "",
            subject,
            relation,
            value,
            unit == null || unit.isBlank() ? null : unit,
            asOf,
            attributed(place, first, subject),
            Topics.of(line, subject, relation, unit),
            modality,
            List.of(line.page.evidence(line.sentence)),
            rule));
  }
}
