package org.capias.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Label;
import org.capias.registry.Custody;
import org.capias.registry.Office;
import org.capias.registry.PastEncounter;
import org.capias.registry.Person;
import org.capias.registry.PersonName;
import org.capias.registry.Registry;
import org.capias.registry.Request;
import org.capias.registry.Ruling;
import org.capias.registry.State;
import org.capias.registry.TravelBan;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/** What the registry knows of a person, as text. */
final class PersonSheet {
  private final Registry registry;
  private final Person person;
  private final Sheet sheet;

  PersonSheet(Registry registry, Person person, Sheet sheet) {
    this.registry = registry;
    this.person = person;
    this.sheet = sheet;
  }

  void print() {
    String id = person.id();
    sheet.title(person.name(), id);
    sheet.fact(who(), person.origin());
    sheet.section("WARRANTS", registry.warrantsOf(id), this::warrant);
    sheet.section(
        "REQUESTS THAT BECAME KNOWN", PersonCommand.requests(registry, id), this::request);
    sheet.section("OFFICES", registry.officesOf(id), this::office);
    sheet.section("CUSTODY OF A STATE", registry.custodyOf(id), this::custody);
    sheet.section("TRAVEL BANS OF THE SECURITY COUNCIL", registry.travelBansOf(id), this::ban);
    sheet.section("ENCOUNTERS", PersonCommand.encounters(registry, id), this::encounter);
    sheet.section("DECISIONS ON COOPERATION", PersonCommand.rulings(registry, id), this::ruling);
    names();
    sheet.section(
        "WHERE SOURCES DIFFER",
        PersonCommand.contradictions(registry, id),
        c -> Differing.print(sheet, c));
    sheet.end(registry);
  }

  private String who() {
    List<String> parts = new ArrayList<>();
    if (person.knownAs() != null) {
      parts.add(person.knownAs());
    }
    if (!person.name().equals(person.fullName())) {
      parts.add("before the court: " + person.fullName());
    }
    if (!person.nationality().isEmpty()) {
      parts.add("national of " + Sheet.list(person.nationality().stream().map(this::in).toList()));
    }
    if (person.born() != null) {
      parts.add("born " + person.born());
    }
    if (person.died() != null) {
      parts.add("died " + person.died());
    }
    return String.join("; ", parts);
  }

  private String in(String iso2) {
    return registry.state(iso2).map(State::inText).orElse(iso2);
  }

  private void warrant(Warrant warrant) {
    StringBuilder text = new StringBuilder(warrant.court() + " " + warrant.kind().label());
    text.append(", ").append(Sheet.list(warrant.crimes()));
    text.append("; situation ")
        .append(registry.situation(warrant.situation()).map(s -> s.name()).orElse("unknown"));
    add(text, ", case ", warrant.caseNumber());
    add(text, "; issued ", warrant.issued());
    add(text, ", sent to all states parties ", warrant.transmitted());
    add(text, ", public ", warrant.publicSince());
    add(text, ", surrendered ", warrant.executed());
    add(text, ", ended ", warrant.ended());
    add(text, ": ", warrant.endReason());
    text.append("; ").append(spoken(warrant.status()));
    if (warrant.statusDate() != null) {
      text.append(" (").append(warrant.statusDate()).append(')');
    }
    sheet.fact(text.toString(), warrant.origin());
  }

  private static void add(StringBuilder text, String before, @Nullable Object value) {
    if (value != null) {
      text.append(before).append(value);
    }
  }

  /** {@code at large} for {@code at-large}. */
  private static String spoken(Label label) {
    return label.label().replace('-', ' ');
  }

  private void request(Request request) {
    String to = request.state() == null ? "all states parties" : in(request.state());
    sheet.fact(
        request.sent()
            + "  "
            + spoken(request.kind())
            + ", to "
            + to
            + (request.confidential() ? ", in confidence" : ""),
        request.origin());
  }

  private void office(Office office) {
    String span = Sheet.span(office.from(), office.to());
    sheet.fact(
        (span.isEmpty() ? "dates not known" : span)
            + "  "
            + office.title()
            + " ("
            + spoken(office.kind())
            + (office.deFacto() ? ", de facto" : "")
            + ")",
        office.origin());
  }

  private void custody(Custody custody) {
    sheet.fact(
        Sheet.span(custody.from(), custody.to())
            + "  "
            + in(custody.state())
            + (custody.place() == null ? "" : ", " + custody.place())
            + " ("
            + custody.authority()
            + "): "
            + custody.outcome(),
        custody.origin());
  }

  private void ban(TravelBan ban) {
    String regime =
        registry.travelBanRegimes().stream()
            .filter(r -> r.id().equals(ban.regime()))
            .map(r -> r.name() + ", " + r.resolutions())
            .findFirst()
            .orElse(ban.regime());
    sheet.fact(
        Sheet.span(ban.listed(), ban.delisted())
            + "  "
            + regime
            + (ban.reference() == null ? "" : ", " + ban.reference()),
        ban.origin());
  }

  private void encounter(PastEncounter encounter) {
    sheet.fact(Encounters.line(encounter, in(encounter.state())), encounter.origin());
  }

  private void ruling(Ruling ruling) {
    sheet.fact(Encounters.line(ruling, in(ruling.state())), ruling.origin());
  }

  private void names() {
    sheet.heading("NAMES");
    Map<String, List<String>> byScript = new LinkedHashMap<>();
    for (PersonName name : registry.namesOf(person.id())) {
      byScript
          .computeIfAbsent(name.script(), any -> new ArrayList<>())
          .add(name.text() + (name.ambiguous() == null ? "" : " (also: " + name.ambiguous() + ")"));
    }
    byScript.forEach((script, names) -> sheet.plain(script + ": " + Sheet.list(names)));
  }
}
