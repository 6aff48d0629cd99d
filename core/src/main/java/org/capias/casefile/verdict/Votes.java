package org.capias.casefile.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Values with the voices that tell them. One voice counts once for a value, however often it says
 * so, and copies are one voice.
 */
public record Votes<T>(Map<T, Set<String>> voices) {
  public Votes() {
    this(new LinkedHashMap<>());
  }

  public void add(T value, String voice) {
    voices.computeIfAbsent(value, v -> new HashSet<>()).add(voice);
  }

  public boolean isEmpty() {
    return voices.isEmpty();
  }

  /** The value that most voices tell; among equals the first in the order given; null of none. */
  public @Nullable T most(Comparator<? super T> among) {
    return voices.keySet().stream()
        .min(Comparator.comparingInt((T v) -> -count(v::equals)).thenComparing(among))
        .orElse(null);
  }

  /**
   * The date that most voices tell or allow: {@code 2024-09} speaks for 2 September as much as for
   * 3 September. Among equals the more precise, then the earlier one.
   */
  public static @Nullable PartialDate mostOf(Votes<PartialDate> dates) {
    return mostOf(dates, day -> 0);
  }

  /** The same; of equal days the one with the least distance. */
  public static @Nullable PartialDate mostOf(
      Votes<PartialDate> dates, ToLongFunction<PartialDate> distance) {
    return dates.voices.keySet().stream()
        .min(
            Comparator.comparingInt((PartialDate d) -> -dates.count(told -> told.contains(d)))
                .thenComparing(PartialDate::precision, Comparator.reverseOrder())
                .thenComparingLong(distance)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private int count(Predicate<T> speaksFor) {
    Collection<String> all = new HashSet<>();
    voices.forEach(
        (value, who) -> {
          if (speaksFor.test(value)) {
            all.addAll(who);
          }
        });
    return all.size();
  }
}
