package org.capias.reading.time;

import java.util.List;
import java.util.Optional;
import org.capias.model.PartialDate;

/**
 * One temporal expression of a text.
 *
 * <p>The words go by TimeML practice: without the preposition ("on", "since"), with the determiner
 * and the shade ("the end of", "late", "about"). Of a hyphenated token the expression may be a part
 * ("mid-September", "three-day"), so {@link #from} and {@link #to} are the words and the tokens are
 * where they stand.
 *
 * @param first the token in which the expression begins
 * @param end the token after the one in which it ends
 * @param from {@code char} index in the text of its first character
 * @param to {@code char} index after its last character
 * @param kind date, time, duration or set
 * @param value what it means, as precise as told
 * @param modifier start, middle or end of the value, or how exact it is
 * @param basis what the value rests on
 * @param bound how the words before tie it: since, until, by
 */
public record Time(
    int first,
    int end,
    int from,
    int to,
    Kind kind,
    TimeValue value,
    Modifier modifier,
    Basis basis,
    Bound bound) {

  /** The year, month or day that is meant, never finer than told; empty where there is none. */
  public Optional<PartialDate> date() {
    return kind == Kind.DATE || kind == Kind.TIME ? value.date() : Optional.empty();
  }

  /**
   * The number of the first of some expressions, in text order, that begins at a token or later.
   */
  public static int firstAt(List<Time> times, int token) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the expression points at a stretch of the calendar, known or not. */
  public boolean isPoint() {
    return (kind == Kind.DATE || kind == Kind.TIME) && !(value instanceof TimeValue.Reference);
  }
}
