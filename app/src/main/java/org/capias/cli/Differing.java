package org.capias.cli;

import org.capias.registry.Contradiction;

/** Two sources that differ, in one line: what is used, what the other says, why. */
final class Differing {
  private Differing() {}

  static void print(Sheet sheet, Contradiction c) {
    boolean first = c.used().equals("a");
    sheet.plain(
        c.row()
            + ", "
            + c.field()
            + ": "
            + (first ? c.valueA() : c.valueB())
            + " ["
            + sheet.number(first ? c.sourceA() : c.sourceB())
            + "] is used, not "
            + (first ? c.valueB() : c.valueA())
            + " ["
            + sheet.number(first ? c.sourceB() : c.sourceA())
            + "]: "
            + c.why());
  }
}
