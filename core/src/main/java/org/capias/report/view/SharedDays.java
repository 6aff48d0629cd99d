package org.capias.report.view;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Account;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Verdict;

/**
 * The days that several sources tell for an encounter or a warrant. A claim on the same day from
 * the same sentence ("arrived on Monday night") is no fact that a single source tells.
 */
final class SharedDays {
  /** {@code Tuesday (2024-09-03)}. */
  private static final Pattern READ = Pattern.compile(".* \\((\\d{4}(?:-\\d{2}){0,2})\\)");

  private final List<Account.Value> days;

  /** With the accounts whose values are days; those of a single source do not count. */
  SharedDays(List<Account> accounts) {
    days =
        accounts.stream()
            .filter(a -> a.verdict() != Verdict.SINGLE_SOURCE)
            .flatMap(a -> a.values().stream())
            .toList();
  }

  boolean has(Account single) {
    return single.values().stream()
        .allMatch(
            told -> {
              Matcher read = READ.matcher(told.value());
              String day = read.matches() ? read.group(1) : told.value();
              return PartialDate.tryParse(day)
                  .filter(d -> days.stream().anyMatch(v -> isThat(v, d, told.evidence())))
                  .isPresent();
            });
  }

  private static boolean isThat(Account.Value value, PartialDate day, List<Evidence> words) {
    return PartialDate.tryParse(value.value()).filter(day::compatible).isPresent()
        && words.stream().allMatch(w -> value.evidence().stream().anyMatch(e -> overlap(e, w)));
  }

  private static boolean overlap(Evidence one, Evidence other) {
    return one.document().equals(other.document())
        && one.start() < other.end()
        && other.start() < one.end();
  }
}
