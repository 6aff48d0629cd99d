package org.capias.registry.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.capias.model.PartialDate;
import org.capias.registry.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Whether facts agree with each other and with what can be computed: days in their order, entry
 * into force by Art. 126, withdrawal by Art. 127, membership on the day of an encounter. Runs only
 * on cells that {@link CellCheck} passed.
 */
final class FactCheck {
  /** Pairs of columns of which the first may not be later than the second. */
  private static final Map<String, List<List<String>>> ORDER =
      Map.of(
          "people", List.of(List.of("born", "died")),
          "offices", List.of(List.of("from", "to")),
          "leaders", List.of(List.of("from", "to")),
          "custody", List.of(List.of("from", "to")),
          "encounters", List.of(List.of("from", "to")),
          "declarations", List.of(List.of("covers_from", "covers_to")),
          "travel_bans", List.of(List.of("listed", "delisted")),
          "requests", List.of(List.of("sent", "public")),
          "parties",
              List.of(
                  List.of("deposited", "withdrawal_notified"),
                  List.of("withdrawal_notified", "withdrawal_revoked")),
          "warrants",
              List.of(
                  List.of("issued", "transmitted"),
                  List.of("issued", "public"),
                  List.of("issued", "executed"),
                  List.of("issued", "ended"),
                  List.of("public", "ended")));

  private final Tables tables;
  private final boolean overlayOnly;
  private final List<Flaw> flaws = new ArrayList<>();

  FactCheck(Tables tables, boolean overlayOnly) {
    this.tables = tables;
    this.overlayOnly = overlayOnly;
  }

  List<Flaw> run() {
    for (Table table : tables.all()) {
      List<List<String>> order = ORDER.getOrDefault(table.name(), List.of());
      for (Row row : rows(table.name())) {
        for (List<String> pair : order) {
          checkOrder(row, pair.get(0), pair.get(1));
        }
      }
    }
    rows("parties").forEach(this::checkParty);
    rows("warrants").forEach(this::checkWarrant);
    rows("encounters").forEach(this::checkEncounter);
    rows("rulings").forEach(this::checkRuling);
    flaws.addAll(new NameCheck(tables, overlayOnly).run());
    return flaws;
  }

  private List<Row> rows(String table) {
    return tables.table(table).rows().stream().filter(r -> r.overlay() || !overlayOnly).toList();
  }

  private void checkOrder(Row row, String first, String second) {
    PartialDate from = row.date(first);
    PartialDate to = row.date(second);
    if (from != null && to != null && from.first().isAfter(to.last())) {
      flaw(
          row,
          "'" + first + "' " + from + " is later than '" + second + "' " + to,
          "correct the one that is wrong");
    }
  }

  private void checkParty(Row row) {
    LocalDate deposited = row.day("deposited");
    LocalDate inForce = row.day("in_force");
    if (deposited == null || inForce == null) {
      return;
    }
    String rule = row.text("rule");
    if (!rule.equals("succession")) {
      LocalDate computed = EntryIntoForce.after(deposited);
      if (!inForce.equals(computed)) {
        flaw(
            row,
            "'in_force' is " + inForce + " where Art. 126 gives " + computed,
            "correct it or 'deposited', or write succession as the rule");
      }
      boolean first = computed.equals(EntryIntoForce.after(LocalDate.MIN));
      if (first != rule.equals("Art. 126(1)")) {
        flaw(
            row,
            "'rule' is " + rule + " for a deposit on " + deposited,
            "write Art. 126(1) up to 11 April 2002 and Art. 126(2) after it");
      }
    }
    LocalDate notified = row.day("withdrawal_notified");
    LocalDate effective = row.day("withdrawal_effective");
    LocalDate expected =
        notified == null || row.orNull("withdrawal_revoked") != null ? null : notified.plusYears(1);
    boolean laterByNotice = effective != null && expected != null && effective.isAfter(expected);
    if (!laterByNotice && !java.util.Objects.equals(effective, expected)) {
      flaw(
          row,
          "'withdrawal_effective' is "
              + (effective == null ? "empty" : effective)
              + " where Art. 127(1) gives "
              + (expected == null ? "none" : expected),
          "one year after the notice was received, or later if it says so; none if taken back");
    }
  }

  private void checkWarrant(Row row) {
    boolean application = row.text("kind").equals("application");
    if (application == (row.orNull("issued") != null)) {
      flaw(
          row,
          application ? "an application has no 'issued'" : "'issued' is empty",
          application
              ? "empty it, or make it a warrant"
              : "write the day, month or year of the decision");
    }
    if ((row.orNull("ended") == null) != (row.orNull("end_reason") == null)) {
      flaw(row, "'ended' and 'end_reason' go together", "fill in both or neither");
    }
    if (!row.text("id").startsWith(row.text("person") + "-")) {
      flaw(row, "'id' does not begin with the person", "write " + row.text("person") + "-1");
    }
  }

  private void checkEncounter(Row row) {
    PartialDate from = row.date("from");
    if (from == null) {
      return;
    }
    boolean first = partyOn(row.text("state"), from.first());
    boolean last = partyOn(row.text("state"), from.last());
    if (first == last && first != row.yes("party")) {
      flaw(
          row,
          "'party' is "
              + row.text("party")
              + " though "
              + row.text("state")
              + (first ? " was" : " was not")
              + " a party on "
              + from,
          "correct it or the row in parties.csv");
    }
    if (!overlayOnly && from.first().isAfter(tables.completeUntil())) {
      flaw(
          row,
          "'from' " + from + " lies after the day up to which the registry is complete",
          "move capias:complete-until in datapackage.json");
    }
  }

  private boolean partyOn(String state, LocalDate day) {
    for (Row row : tables.table("parties").rows()) {
      LocalDate from = row.day("in_force");
      LocalDate to = row.day("withdrawal_effective");
      if (row.text("state").equals(state)
          && from != null
          && !day.isBefore(from)
          && (to == null || day.isBefore(to))) {
        return true;
      }
    }
    return false;
  }

  private void checkRuling(Row row) {
    String encounter = row.orNull("encounter");
    Row about = encounter == null ? null : encounter(encounter);
    if (about != null
        && !(row.text("state").equals(about.text("state"))
            && row.list("persons").contains(about.text("person")))) {
      flaw(
          row,
          "it is about "
              + encounter
              + ", which is "
              + about.text("person")
              + " in "
              + about.text("state"),
          "correct the encounter, the state or the persons");
    }
  }

  private @Nullable Row encounter(String id) {
    for (Row row : tables.table("encounters").rows()) {
      if (row.text("id").equals(id)) {
        return row;
      }
    }
    return null;
  }

  private void flaw(Row row, String what, String todo) {
    flaws.add(Sources.flaw(row, what, todo));
  }
}
