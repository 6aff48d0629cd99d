package org.capias.reading.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;
import org.capias.reading.time.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Days that one event of a sentence has from another: "met him on Thursday, a day after he
 * arrived", "a year after he had been in Uganda, he visited Russia in November". Counted in the
 * unit that is told, and only where one of the two has a date and the other none: hours and weeks
 * are left, since nobody counts them to the day.
 */
final class Reckonings {
  /** Tokens within which the second event follows "after" or "before". */
  private static final int REACH = 12;

  private final Page page;
  private final Tokens tokens;
  private final List<Time> times;
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  Reckonings(Page page, List<Time> times) {
    this.page = page;
    this.tokens = page.tokens();
    this.times = times;
  }

  List<Sighting> count(List<Sighting> sightings) {
    List<Sighting> all = new ArrayList<>(sightings);
    index(all);
    for (int i = 0; i < times.size(); i++) {
      Span span = span(i);
      if (span != null) {
        count(span, all);
      }
    }
    return all;
  }

  /** By sentence, so that a long text is not gone through for each of its spans. */
  private void index(List<Sighting> all) {
    for (int i = 0; i < all.size(); i++) {
      bySentence
          .computeIfAbsent(page.sentenceOf(all.get(i).token()), s -> new ArrayList<>())
          .add(i);
    }
  }

  /**
   * So many units between two events.
   *
   * @param index which of the times it is
   * @param first token of its first word
   * @param word token of "after" or "before"
   * @param after whether the event told first is the later one
   */
  private record Span(
      int index, int first, int word, int amount, PartialDate.Precision unit, boolean after) {}

  private @Nullable Span span(int index) {
    Time time = times.get(index);
    boolean named = time.value() instanceof TimeValue.Open; // "the day after"
    int word = named ? time.end() - 1 : time.end();
    boolean after = tokens.is(word, "after");
    if (word >= tokens.size() || !after && !tokens.is(word, "before")) {
      return null;
    }
    PartialDate.Precision unit = unit(tokens.lower(word - 1));
    int amount = named ? 1 : amount(time.value());
    return unit == null || amount == 0
        ? null
        : new Span(index, time.first(), word, amount, unit, after);
  }

  private static PartialDate.@Nullable Precision unit(String word) {
    return switch (word) {
      case "day", "days" -> PartialDate.Precision.DAY;
      case "month", "months" -> PartialDate.Precision.MONTH;
      case "year", "years" -> PartialDate.Precision.YEAR;
      default -> null;
    };
  }

  private static int amount(TimeValue value) {
    if (!(value instanceof TimeValue.Length length) || length.amount().length() > 2) {
      return 0;
    }
    int amount = 0;
    for (char c : length.amount().toCharArray()) {
      amount = Character.isDigit(c) ? 10 * amount + Character.digit(c, 10) : 1000;
    }
    return amount < 100 ? amount : 0;
  }

  private void count(Span span, List<Sighting> all) {
    Sentence sentence = page.sentences().get(page.sentenceOf(span.word()));
    boolean opens = span.first() <= sentence.first() + 1;
    int comma = span.word() + 1;
    while (comma < sentence.end() && !tokens.is(comma, ",") && !tokens.is(comma, ";")) {
      comma++;
    }
    int second = nearest(all, span.word() + 1, Math.min(comma, span.word() + REACH), true);
    int first =
        opens
            ? nearest(all, comma, sentence.end(), true)
            : nearest(all, sentence.first(), span.first(), false);
    int steps = span.after() ? span.amount() : -span.amount();
    Told<PartialDate> beside = opens || second < 0 ? null : beside(span, sentence);
    if (beside != null && all.get(second).from() == null) {
      // "unsealed it on 30 November, a day after he had been flown out"
      all.set(second, all.get(second).on(moved(beside, span.unit(), -steps, sentence)));
      return;
    }
    if (first < 0 || second < 0) {
      return;
    }
    Sighting one = all.get(first);
    Sighting other = all.get(second);
    if (one.from() != null && other.from() == null) {
      all.set(second, other.on(moved(one.from(), span.unit(), -steps, sentence)));
    } else if (one.from() == null && other.from() != null) {
      all.set(first, one.on(moved(other.from(), span.unit(), steps, sentence)));
    }
  }

  /** The date that stands right before a span, or null. */
  private @Nullable Told<PartialDate> beside(Span span, Sentence sentence) {
    if (span.index() == 0) {
      return null;
    }
    Time time = times.get(span.index() - 1);
    boolean right =
        time.end() == span.first() || time.end() == span.first() - 1 && tokens.is(time.end(), ",");
    return right && time.date().isPresent() && time.first() > sentence.first()
        ? new Told<>(time.date().get(), page.evidence(sentence), "a date beside")
        : null;
  }

  /** The first, or the last, sighting whose word stands in a range; -1 for none. */
  private int nearest(List<Sighting> all, int from, int to, boolean first) {
    int best = -1;
    int sentence = page.sentenceOf(Math.min(from, tokens.size() - 1));
    for (int i : bySentence.getOrDefault(sentence, List.of())) {
      int token = all.get(i).token();
      boolean better =
          best < 0 || (first ? token < all.get(best).token() : token > all.get(best).token());
      if (token >= from && token < to && better) {
        best = i;
      }
    }
    return best;
  }

  /** A date so many units on, no finer than the unit; null where the date is coarser than it. */
  private @Nullable Told<PartialDate> moved(
      Told<PartialDate> from, PartialDate.Precision unit, int steps, Sentence sentence) {
    PartialDate date = from.value();
    if (date.precision().compareTo(unit) < 0) {
      return null;
    }
    PartialDate moved =
        switch (unit) {
          case DAY -> PartialDate.of(date.first().plusDays(steps));
          case MONTH -> month(date, steps);
          case YEAR -> PartialDate.ofYear(date.year() + steps);
        };
    Evidence words = page.evidence(sentence);
    return new Told<>(moved, words, "counted from another event");
  }

  private static PartialDate month(PartialDate date, int steps) {
    LocalDate moved = date.first().plusMonths(steps);
    return PartialDate.ofMonth(moved.getYear(), moved.getMonthValue());
  }
}
