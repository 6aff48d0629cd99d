package org.capias.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.law.Suspect.Asked;
import org.capias.law.Suspect.Challenge;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Suspect.Kind;
import org.capias.law.Territory.Announcement;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.registry.Declaration;
import org.capias.registry.Party;
import org.capias.registry.PastEncounter;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.Request;
import org.capias.registry.Resolution;
import org.capias.registry.Situation;
import org.capias.registry.State;
import org.capias.registry.Tribunal;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * Gathers from the registry what the law asks of one person or one place. Not thread-safe: keeps
 * what it has gathered.
 */
final class Dossiers {
  /**
   * Niue makes treaties of its own by the practice of the Secretary-General, as the Cook Islands.
   */
  private static final String NIUE = "NU";

  private final Registry registry;
  private final List<Blocks.Block> facts = Blocks.read("facts.txt");
  private final Map<String, Suspect> suspects = new HashMap<>();
  private final Map<String, Territory> territories = new HashMap<>();

  Dossiers(Registry registry) {
    this.registry = registry;
  }

  Suspect of(Person person) {
    return suspects.computeIfAbsent(person.id(), id -> suspect(person));
  }

  Territory of(State state) {
    return territories.computeIfAbsent(state.iso2(), code -> territory(state));
  }

  private Suspect suspect(Person person) {
    List<Instrument> instruments = new ArrayList<>();
    List<Warrant> others = new ArrayList<>();
    for (Warrant warrant : registry.warrantsOf(person.id())) {
      if (warrant.asksForArrest()) {
        instruments.add(instrument(warrant));
      } else {
        others.add(warrant);
      }
    }
    instruments.sort(
        Comparator.comparing(
            Instrument::issued, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())));
    return new Suspect(person, instruments, others, registry.officesOf(person.id()));
  }

  private Instrument instrument(Warrant warrant) {
    Situation situation =
        registry.situation(warrant.situation()).orElseThrow(() -> lost(warrant, "situation"));
    Tribunal court = registry.tribunal(warrant.court()).orElseThrow(() -> lost(warrant, "court"));
    List<Challenge> challenges = new ArrayList<>();
    for (Blocks.Block block : facts) {
      boolean ofPerson = block.maybe("person").map(warrant.person()::equals).orElse(true);
      if (ofPerson && block.maybe("challenge").filter(situation.id()::equals).isPresent()) {
        challenges.add(
            new Challenge(
                situation.id(),
                block.maybe("state").orElse(null),
                PartialDate.parse(block.one("date")),
                block.maybe("until").map(PartialDate::parse).orElse(null),
                block.one("what"),
                block.one("source")));
      }
    }
    return new Instrument(warrant, court, situation, requests(warrant), challenges);
  }

  private static IllegalStateException lost(Warrant warrant, String what) {
    return new IllegalStateException("warrant " + warrant.id() + " names an unknown " + what);
  }

  private List<Asked> requests(Warrant warrant) {
    List<Asked> requests = new ArrayList<>();
    if (warrant.transmitted() != null) {
      requests.add(
          new Asked(null, warrant.transmitted(), null, Kind.RECORDED, warrant.origin().source()));
    }
    for (Request r : registry.requestsUnder(warrant.id())) {
      if (r.kind() != Request.Kind.INVITATION
          && (r.state() != null || warrant.transmitted() == null)) {
        requests.add(
            new Asked(
                r.state(),
                r.sent(),
                r.publicSince(),
                !r.origin().unverified().contains("sent") ? Kind.RECORDED : Kind.AT_THE_LATEST,
                r.origin().source()));
      }
    }
    shownBySurrender(warrant, requests);
    return requests;
  }

  /**
   * An arrest that ended in delivery to the court shows that a request had arrived: by the day of
   * the arrest where the registry knows of no earlier one. An arrest that ended otherwise (a
   * deportation on another state's warrant) shows nothing.
   */
  private void shownBySurrender(Warrant warrant, List<Asked> requests) {
    if (warrant.executed() == null || warrant.issued() == null) {
      return;
    }
    for (PastEncounter e : registry.encounters()) {
      if (!e.person().equals(warrant.person())
          || e.outcome() != Outcome.ARRESTED
          || !warrant.executed().equals(e.to())) {
        continue;
      }
      PartialDate by = e.from().compareTo(warrant.issued()) < 0 ? warrant.executed() : e.from();
      boolean earlier =
          requests.stream()
              .anyMatch(
                  a -> Objects.equals(a.state(), e.state()) && !a.by().last().isAfter(by.first()));
      if (!earlier) {
        requests.add(
            new Asked(
                e.state(),
                by,
                warrant.publicSince(),
                Kind.SHOWN_BY_SURRENDER,
                e.origin().source()));
      }
    }
  }

  private Territory territory(State state) {
    String code = state.iso2();
    List<Party> stays = new ArrayList<>(registry.partiesOf(code));
    stays.sort(Comparator.comparing(Party::deposited));
    List<Declaration> declarations = new ArrayList<>(registry.declarationsOf(code));
    declarations.sort(Comparator.comparing(Declaration::lodged));
    @Nullable Declaration attempt =
        declarations.stream()
            .filter(d -> d.kind() == Declaration.Kind.ACCESSION_WITHDRAWN)
            .findFirst()
            .orElse(null);
    @Nullable PartialDate since = null;
    String before = "";
    for (Blocks.Block block : facts) {
      if (block.maybe("independence").filter(code::equals).isPresent()) {
        since = PartialDate.parse(block.one("date"));
        before = block.one("before");
      }
    }
    return new Territory(
        state,
        state.status() != State.Status.OTHER || !stays.isEmpty() || code.equals(NIUE),
        since,
        before,
        stays,
        attempt,
        registry.signatureOf(code).orElse(null),
        told("announcement", code),
        told("second-thought", code),
        declarations,
        registry.resolutions().stream()
            .filter(r -> r.binds() == Resolution.Binds.NAMED_STATE)
            .filter(r -> r.states().contains(code))
            .toList(),
        List.of(),
        told("control", code));
  }

  private List<Announcement> told(String kind, String code) {
    return facts.stream()
        .filter(block -> block.maybe(kind).filter(code::equals).isPresent())
        .map(
            block ->
                new Announcement(
                    PartialDate.parse(block.one("date")), block.one("what"), block.one("source")))
        .toList();
  }
}
