package org.capias.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.capias.registry.Alias;
import org.capias.registry.Declaration;
import org.capias.registry.Office;
import org.capias.registry.PastEncounter;
import org.capias.registry.Person;
import org.capias.registry.Place;
import org.capias.registry.Registry;
import org.capias.registry.Resolution;
import org.capias.registry.Situation;
import org.capias.registry.State;

/** What the registry knows of a state, as text. */
final class StateSheet {
  private final Registry registry;
  private final State state;
  private final Sheet sheet;

  StateSheet(Registry registry, State state, Sheet sheet) {
    this.registry = registry;
    this.state = state;
    this.sheet = sheet;
  }

  void print() {
    String iso2 = state.iso2();
    sheet.title(state.name(), iso2);
    sheet.fact(what(), state.origin());
    statute();
    sheet.section("DECLARATIONS", registry.declarationsOf(iso2), this::declaration);
    sheet.section(
        "RESOLUTIONS THAT NAME IT", StateCommand.resolutions(registry, iso2), this::resolution);
    sheet.section("SITUATIONS", StateCommand.situations(registry, iso2), this::situation);
    sheet.section("NATIONALS ON THE LIST", StateCommand.nationals(registry, iso2), this::national);
    sheet.section("ENCOUNTERS HERE", StateCommand.encounters(registry, iso2), this::encounter);
    sheet.section(
        "DECISIONS ON ITS COOPERATION",
        StateCommand.rulings(registry, iso2),
        ruling -> sheet.fact(Encounters.line(ruling, state.inText()), ruling.origin()));
    sheet.section("LEADERS NOT ON THE LIST", StateCommand.leaders(registry, iso2), this::leader);
    sheet.section("PLACES", StateCommand.places(registry, iso2), this::place);
    names();
    sheet.section(
        "WHERE SOURCES DIFFER",
        StateCommand.contradictions(registry, iso2),
        c -> Differing.print(sheet, c));
    sheet.end(registry);
  }

  private String what() {
    StringJoiner text = new StringJoiner("; ");
    text.add(
        switch (state.status()) {
          case UN_MEMBER ->
              "member of the United Nations"
                  + (state.unSince() == null ? "" : " since " + state.unSince());
          case OBSERVER -> "observer state at the United Nations";
          case OTHER -> "not a member of the United Nations";
        });
    if (state.territoryOf() != null) {
      text.add("territory of " + name(state.territoryOf()));
    }
    if (!state.official().equals(state.name())) {
      text.add(state.official());
    }
    return text.toString();
  }

  private String name(String iso2) {
    return registry.state(iso2).map(State::inText).orElse(iso2);
  }

  private void statute() {
    sheet.heading("ROME STATUTE");
    registry
        .partiesOf(state.iso2())
        .forEach(
            party -> {
              StringJoiner text = new StringJoiner("; ");
              text.add(party.instrument().label() + " deposited " + party.deposited());
              text.add("in force from " + party.inForce() + " (" + party.rule() + ")");
              if (party.withdrawalNotified() != null) {
                text.add("withdrawal notified " + party.withdrawalNotified());
              }
              if (party.withdrawalRevoked() != null) {
                text.add("taken back " + party.withdrawalRevoked());
              }
              if (party.withdrawalEffective() != null) {
                boolean open = party.withdrawalEffective().isAfter(registry.completeUntil());
                text.add(
                    open
                        ? "to leave on " + party.withdrawalEffective() + " unless taken back before"
                        : "no longer a party from " + party.withdrawalEffective());
              }
              sheet.fact(text.toString(), party.origin());
            });
    registry
        .signatureOf(state.iso2())
        .ifPresent(
            signature ->
                sheet.fact(
                    "signed "
                        + signature.signed()
                        + ", never ratified"
                        + (signature.noIntention() == null
                            ? ""
                            : "; notice of no intention to become a party "
                                + signature.noIntention()),
                    signature.origin()));
    if (registry.partiesOf(state.iso2()).isEmpty()
        && registry.signatureOf(state.iso2()).isEmpty()) {
      sheet.plain("never signed, never a party, as far as the registry knows");
    }
  }

  private void declaration(Declaration declaration) {
    sheet.fact(
        declaration.lodged()
            + "  "
            + declaration.text()
            + "; covers "
            + coverage(declaration)
            + "; duty to arrest: "
            + declaration.effect(),
        declaration.origin());
  }

  private static String coverage(Declaration declaration) {
    if (declaration.coversFrom() == null) {
      return "no crimes";
    }
    return declaration.coversTo() == null
        ? "crimes from " + declaration.coversFrom() + " on"
        : "crimes of " + Sheet.span(declaration.coversFrom(), declaration.coversTo());
  }

  private void resolution(Resolution resolution) {
    sheet.fact(
        resolution.adopted()
            + "  "
            + resolution.symbol()
            + ": "
            + resolution.effect()
            + " ("
            + resolution.paragraphs()
            + ")",
        resolution.origin());
  }

  private void situation(Situation situation) {
    List<String> days = new ArrayList<>();
    if (situation.examination() != null) {
      days.add("examination " + situation.examination());
    }
    if (situation.referral() != null) {
      days.add("referral " + situation.referral());
    }
    if (situation.investigation() != null) {
      days.add("investigation " + situation.investigation());
    }
    sheet.fact(
        situation.court()
            + ", "
            + situation.name()
            + ": "
            + situation.openedBy().replace('-', ' ')
            + "; "
            + Sheet.list(days),
        situation.origin());
  }

  private void national(Person person) {
    sheet.fact(person.name() + " (" + person.id() + ")", person.origin());
  }

  private void encounter(PastEncounter encounter) {
    String who = registry.person(encounter.person()).map(Person::name).orElse(encounter.person());
    sheet.fact(Encounters.line(encounter, who), encounter.origin());
  }

  private void leader(Office office) {
    sheet.fact(
        Sheet.span(office.from(), office.to()) + "  " + office.name() + ", " + office.title(),
        office.origin());
  }

  private void place(Place place) {
    sheet.fact(
        place.kind().label()
            + " "
            + place.name()
            + (place.aliases().isEmpty() ? "" : ", also " + Sheet.list(place.aliases()))
            + (place.disputed() ? " (disputed)" : ""),
        place.origin());
  }

  private void names() {
    sheet.heading("NAMES");
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (Alias alias : StateCommand.names(registry, state.iso2())) {
      String also = alias.ambiguous() == null ? "" : " (also: " + alias.ambiguous() + ")";
      byKind
          .computeIfAbsent(alias.kind().label(), any -> new ArrayList<>())
          .add(alias.text() + also);
    }
    byKind.forEach((kind, names) -> sheet.plain(kind + ": " + Sheet.list(names)));
  }
}
