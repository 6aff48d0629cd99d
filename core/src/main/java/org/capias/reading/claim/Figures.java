package org.capias.reading.claim;

import org.capias.reading.claim.amount.Amount;

/**
 * Counts, shares, sums, lengths: "the warrant binds 125 countries", "34 detainees died", "a tariff
 * of 17%", "the $6.9 billion expansion". What is counted is the unit; who has it, or what is done
 * with it, is the subject.
 */
final class Figures implements Rule {
  @Override
  public void read(Place place, Notes notes) {
    Figure before = null;
    for (Amount amount : place.line().amounts) {
      if (!notes.isTaken(amount.core()) && amount.type() != Amount.Type.COMPOUND) {
        Figure figure = new Figure(place, notes, amount);
        figure.read(before);
        before = figure;
      }
    }
    String base = null; // what the last number with a noun of its own counts
    for (Amount amount : place.line().amounts) {
      if (!notes.isTaken(amount.core()) && amount.type() != Amount.Type.COMPOUND) {
        new Embedded(place, notes, amount).read(base);
      }
      String thing = Units.of(place, amount, place.line().at(amount.core()));
      base = thing == null ? base : thing;
    }
  }
}
