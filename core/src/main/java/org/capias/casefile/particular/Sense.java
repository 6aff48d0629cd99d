package org.capias.casefile.particular;

import java.util.Set;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.word.Folded;
import org.capias.model.PartialDate;

/** What is compared of a value that a document tells. Senses of two sorts never contradict. */
sealed interface Sense {
  /** Whether both can be true. */
  boolean fits(Sense other);

  /** Whether it says something that several tell alike, and not only that they do not differ. */
  default boolean agrees() {
    return true;
  }

  /** A number with the span that its words allow. */
  record Amount(Quantity quantity) implements Sense {
    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Amount amount) || quantity.compatible(amount.quantity);
    }
  }

  /** A number that its own text sets against another: "the police say 40, the organisers 70". */
  record Rival(Quantity quantity) implements Sense {
    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Rival rival) || quantity.compatible(rival.quantity);
    }
  }

  /**
   * One answer of several that exclude each other: before, after; left, still there. Who denies one
   * ({@code not fear of arrest}) contradicts nobody who tells another.
   */
  record Choice(String answer) implements Sense {
    private static final String NOT = "not ";

    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Choice choice)
          || answer.equals(choice.answer)
          || !answer.equals(NOT + choice.answer)
              && !choice.answer.equals(NOT + answer)
              && (answer.startsWith(NOT) || choice.answer.startsWith(NOT));
    }
  }

  /** Whether somebody named was there. */
  record Presence(String answer) implements Sense {
    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Presence presence) || answer.equals(presence.answer);
    }

    @Override
    public boolean agrees() {
      return false;
    }
  }

  /** Several things that may be told in part: two lists fit when one holds the other. */
  record Several(Set<String> things, boolean whole) implements Sense {
    public Several {
      things = Set.copyOf(things);
    }

    /** The statute's headings. */
    private static final Set<String> HEADINGS =
        Set.of("war crimes", "crimes against humanity", "genocide");

    /** Who names one heading, in a title, may leave out the others. */
    private boolean isOneOfAll() {
      return !whole && things.size() == 1 && HEADINGS.containsAll(things);
    }

    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Several several)
          || isOneOfAll() && several.isOneOfAll()
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
   * @param named whether the court is told; of one that is not, days are compared that lie close
   *     together
   * @param known whether a warrant of that day is in the registry
   * @param certain whether the registry knows the person's warrants at all
   */
  record Issued(PartialDate day, boolean named, boolean known, boolean certain) implements Sense {
    private static final int DAYS = 40;

    @Override
    public boolean fits(Sense other) {
      if (!(other instanceof Issued issued) || day.compatible(issued.day)) {
        return true;
      }
      if (!named || !issued.named) {
        return known && issued.known || !close(issued);
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

  /** How far the Court had come on a day: what was still examined later was not yet opened. */
  record Stage(PartialDate day, boolean investigation) implements Sense {
    @Override
    public boolean fits(Sense other) {
      if (!(other instanceof Stage stage) || stage.investigation == investigation) {
        return true;
      }
      PartialDate opened = investigation ? day : stage.day;
      PartialDate examined = investigation ? stage.day : day;
      return !opened.last().isBefore(examined.first());
    }
  }

  /** Minutes of the day; hours far apart are those of two acts. */
  record Hour(Quantity minutes) implements Sense {
    private static final double FAR = 180;

    @Override
    public boolean fits(Sense other) {
      return !(other instanceof Hour hour)
          || minutes.compatible(hour.minutes)
          || Math.max(minutes.low() - hour.minutes.high(), hour.minutes.low() - minutes.high())
              > FAR;
    }
  }

  /** Sums of the same currency; one that is half as much again is the sum of something else. */
  record Sum(String currency, Quantity quantity) implements Sense {
    @Override
    public boolean fits(Sense other) {
      if (!(other instanceof Sum sum) || !sum.currency.equals(currency)) {
        return true;
      }
      double ratio = quantity.high() / sum.quantity.high();
      return ratio > 1.5 || ratio < 1 / 1.5 || quantity.compatible(sum.quantity);
    }
  }

  /**
   * A name: two that differ by a letter or two, and not only in the way a sound is written, are one
   * thing whose name is told in two ways.
   */
  record Name(String name) implements Sense {
    @Override
    public boolean fits(Sense other) {
      if (!(other instanceof Name one) || name.charAt(0) != one.name.charAt(0)) {
        return true;
      }
      boolean near =
          Folded.distance(name, one.name) <= 2 && Math.min(name.length(), one.name.length()) >= 5;
      return !near || Folded.skeleton(name).equals(Folded.skeleton(one.name));
    }

    @Override
    public boolean agrees() {
      return false;
    }
  }
}
