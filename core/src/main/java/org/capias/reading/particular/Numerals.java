package org.capias.reading.particular;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/**
 * Numbers as articles write them before what they count, with the words that bound them, as one
 * group of a pattern; and particulars of them: of {@code several hundred} the span that it allows.
 */
final class Numerals {
  /** For a pattern: "one" to "twelve", which hours, votes and talks have. */
  static final String TO_TWELVE = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

  /** For a pattern: "one" to "nineteen". */
  static final String TO_NINETEEN =
      TO_TWELVE + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

  private static final List<String> ALL_ONES = List.of(TO_NINETEEN.split("\\|"));

  private static final String[] WORDS =
      (TO_NINETEEN
              + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen")
          .split("\\|");

  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

  private static final String BOUND =
      "(?:(?:(?:well |far )?(?:more|fewer|less) than|over|at least|about|around|nearly|almost|some"
          + "|roughly|approximately|up to|as many as) )?";

  private static final String VAGUE =
      "(?:tens|hundreds) of thousands|(?:several |a few |some |many )?(?:thousands?|hundreds?|dozens?)";

  /** One group: "some 300", "twenty-one", "several hundred". */
  static final String COUNT =
      "("
          + BOUND
          + "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?: (?:hundred|thousand))?|(?:"
          + TENS
          + ")-(?:"
          + TO_NINETEEN
          + ")|(?:"
          + TO_NINETEEN
          + "|"
          + TENS
          + ")(?: (?:hundred|thousand))?)|"
          + VAGUE
          + ")";

  /** What a round word allows, least and most. */
  private record Span(double low, double high) {}

  private static final Map<String, Span> SPANS =
      Map.of(
          "dozens", new Span(24, 199),
          "several dozen", new Span(24, 99),
          "a few dozen", new Span(24, 72),
          "hundreds", new Span(200, 1_999),
          "several hundred", new Span(200, 999),
          "a few hundred", new Span(200, 600),
          "thousands", new Span(2_000, 19_999),
          "several thousand", new Span(2_000, 9_999),
          "a few thousand", new Span(2_000, 6_000),
          "tens of thousands", new Span(20_000, 199_999));

  private Numerals() {}

  /** The number that one of the words from one to nineteen means; 0 for any other word. */
  static int value(String word) {
    return ALL_ONES.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }

  /** Whether a sentence has a number at all; cheap, to be asked before a pattern. */
  static boolean isIn(Line line) {
    String low = line.low();
    for (int i = 0; i < low.length(); i++) {
      if (low.charAt(i) >= '0' && low.charAt(i) <= '9') {
        return true;
      }
    }
    return line.mentions(WORDS);
  }

  /** Whether the words are a number that can be compared at all: not "some hundred". */
  static boolean isClear(String number) {
    String low = number.toLowerCase(Locale.ROOT);
    return SPANS.containsKey(low) || !low.matches(VAGUE);
  }

  /** What the sentence tells of how many; {@code of} what, in the account's words. */
  static Particular tell(
      Line line, String rule, String topic, Of about, String number, String counted) {
    String low = number.toLowerCase(Locale.ROOT);
    Span span = SPANS.get(low);
    String value = low + " " + counted;
    return span == null
        ? line.tell(rule, Kind.NUMBER, topic, about, value, low)
        : line.tell(
            rule,
            Kind.SPAN,
            topic,
            about,
            value,
            String.valueOf(span.low()),
            String.valueOf(span.high()));
  }

  /**
   * What a document tells of one topic, unless it tells of two different numbers: then it counts
   * two things, and which is whose is not known.
   */
  static List<Particular> ofOneThing(List<Particular> told) {
    return told.stream()
        .filter(
            one ->
                told.stream()
                    .filter(
                        other -> other.topic().equals(one.topic()) && other.of().equals(one.of()))
                    .allMatch(other -> other.things().equals(one.things())))
        .toList();
  }
}
