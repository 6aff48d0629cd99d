package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** Times that lie beside a date told in the same breath: "the day after Monday's debate". */
final class Besides implements Pattern {
  private final Days days = new Days();
  private final Weekdays weekdays = new Weekdays();
  private final Feasts feasts = new Feasts();

  @Override
  public @Nullable Draft at(Line line, int i) {
    boolean article = line.is(i, "the");
    Amounts amount = article ? new Amounts("1", i + 1) : Amounts.at(line, i);
    if (amount == null || amount.value().length() > 3 || !isCount(amount.value())) {
      return null;
    }
    int u = amount.end();
    Role role = line.is(u, Role.UNITS) ? Role.UNITS : Role.UNIT;
    boolean after = line.is(u + 1, "after");
    if (!line.is(u, role) || line.is(u, "second") || !after && !line.is(u + 1, "before")) {
      return null;
    }
    Unit unit = Unit.valueOf(line.word(u).value(role));
    Draft date = Drafts.longer(days.at(line, u + 2), weekdays.at(line, u + 2));
    date = Drafts.longer(date, feasts.at(line, u + 2));
    if (date == null || unit.isOfClock() || unit.compareTo(Unit.YEAR) > 0) {
      return null;
    }
    int n = Integer.parseInt(amount.value());
    return Draft.of(i, date.end(), new Sense.Beside(date.sense(), unit, after ? n : -n));
  }

  private static boolean isCount(String value) {
    return Numbers.digits(value) > 0;
  }
}
