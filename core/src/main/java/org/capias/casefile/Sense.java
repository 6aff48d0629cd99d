package org.capias.casefile;

import java.util.Set;
import org.capias.model.PartialDate;

/** What is compared of a value that a document tells. Senses of two sorts never contradict. */
sealed interface Sense {
  /** A sense that only one question knows. */
  non-sealed interface Own extends Sense {}

  /** Whether both can be true. */
  boolean fits(Sense other);

  /** A number with the span that its words allow. */
  record Amount(Quantity quantity) implements Sense {
    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Amount amount) || quantity.compatible(amount.quantity);
    }
  }

  /** One answer of several that exclude each other: before, after; left, still there. */
  record Choice(String answer) implements Sense {
    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Choice choice) || answer.equals(choice.answer);
    }
  }

  /** Several things that may be told in part: two lists fit when one holds the other. */
  record Several(Set<String> things) implements Sense {
    public Several {
      things = Set.copyOf(things);
    }

    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Several several)
          || things.containsAll(several.things)
          || several.things.containsAll(things);
    }
  }

  /** A date as precise as it is told. */
  record Dated(PartialDate date) implements Sense {
    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Dated dated) || date.compatible(dated.date);
    }
  }

  /**
   * A quarter of the compass: east fits north-east, not west.
   *
   * @param north 1 for north, -1 for south, 0 where not told
   * @param east 1 for east, -1 for west
   */
  record Quarter(int north, int east) implements Sense {
    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Quarter quarter)
          || north * quarter.north >= 0 && east * quarter.east >= 0;
    }
  }

  /**
   * The day of a warrant. People have more than one, so that two days that the registry has too are
   * two warrants; without a registry days are compared that lie close together, or a year apart.
   *
   * @param known whether a warrant of that day is in the registry
   * @param certain whether the registry knows the person's warrants at all
   */
  record Issued(PartialDate day, boolean known, boolean certain) implements Sense {
    private static final int DAYS = 40;

    @Override
    public boolean fits(Sense other) {
      if (!(other instanceof Issued issued) || day.compatible(issued.day)) {
        return true;
      }
      return certain && issued.certain ? known && issued.known : !close(issued);
    }

    private boolean close(Issued other) {
      long gap =
          Math.max(
              day.first().toEpochDay() - other.day.last().toEpochDay(),
              other.day.first().toEpochDay() - day.last().toEpochDay());
      boolean year =
          Math.abs(day.year() - other.day.year()) == 1
              && day.month() == other.day.month()
              && day.day() == other.day.day();
      return gap <= DAYS || year && day.month() != 0;
    }
  }
}
