package org.capias.report.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;

/** Days inside the value of an account, as they are told and as a reader of the page needs them. */
final class ReadDays {
  private static final Pattern DAY =
      Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b");

  /** {@code Tuesday (2024-09-03)}. */
  private static final Pattern READ = Pattern.compile("(.*) \\((\\d{4}(?:-\\d{2}){0,2})\\)");

  /** {@code from August 22 to 24 (2023-08-22/2023-08-24)}. */
  private static final Pattern SPAN =
      Pattern.compile("(.*) \\((\\d{4}(?:-\\d{2}){0,2})/(\\d{4}(?:-\\d{2}){0,2})\\)");

  private ReadDays() {}

  /** A span in words, where the text does not tell its years by itself. */
  private static String spanned(String told, PartialDate from, PartialDate to) {
    boolean adds = !told.contains(String.valueOf(from.year()));
    return adds ? told + " (" + Words.span(from, to) + ")" : told;
  }

  /** Days inside a value in words; the reader's own reading behind them only where it adds one. */
  static String of(String value) {
    Matcher span = SPAN.matcher(value);
    if (span.matches()) {
      return spanned(
          span.group(1), PartialDate.parse(span.group(2)), PartialDate.parse(span.group(3)));
    }
    Matcher read = READ.matcher(value);
    if (read.matches()) {
      Optional<PartialDate> date = PartialDate.tryParse(read.group(2));
      String told = read.group(1);
      boolean adds = date.isPresent() && !told.contains(String.valueOf(date.get().year()));
      return adds ? told + " (" + Words.date(date.get()) + ")" : told;
    }
    return DAY.matcher(value)
        .replaceAll(d -> PartialDate.tryParse(d.group()).map(Words::date).orElse(d.group()));
  }
}
