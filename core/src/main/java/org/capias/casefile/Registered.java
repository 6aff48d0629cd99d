package org.capias.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.capias.casefile.claim.Claims;
import org.capias.casefile.known.Known;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.word.Folded;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.model.ToldWarrant;
import org.capias.registry.Party;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a source tells otherwise than the registry has: the day of a warrant, whether a state is a
 * party on the day of publication, when it ratified. Said as a warning, with both and the words;
 * the source may be right, and what it tells stays in the record as told.
 */
final class Registered {
  private static final Set<String> RATIFIED = Set.of("ratified", "acceded");
  private static final Set<String> STATUTE = Set.of("statute", "icc", "court");

  private final Registry registry;
  private final Known known;
  private final Map<String, State> states = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Registered(Registry registry) {
    this.registry = registry;
    this.known = new Known(registry);
    for (State state : registry.states()) {
      states.put(Folded.text(state.name()), state);
      states.put(Folded.text(state.common()), state);
    }
  }

  List<Problem> in(List<Reading> readings) {
    for (Reading reading : readings) {
      reading.warrants().forEach(warrant -> warrant(reading.document(), warrant));
      reading.claims().forEach(claim -> claim(reading.document(), claim));
    }
    return problems;
  }

  private void warrant(Document document, ToldWarrant warrant) {
    List<PartialDate> days = known.warrantDays(warrant.person().id());
    PartialDate told = warrant.date();
    if (told != null
        && "ICC".equals(warrant.court())
        && !days.isEmpty()
        && days.stream().noneMatch(told::compatible)) {
      String has =
          days.stream().distinct().map(PartialDate::toString).collect(Collectors.joining(", "));
      tell(
          document,
          "the registry has warrants of " + has + " for " + warrant.person().name(),
          told.toString(),
          warrant.evidence().get(0));
    }
  }

  private void claim(Document document, Claim claim) {
    List<String> words = Folded.words(claim.relation() + " " + claim.value());
    boolean status =
        claim.topic() == ClaimTopic.MEMBERSHIP || claim.relation().equals("treaty status");
    State state = words.stream().anyMatch(STATUTE::contains) ? state(claim.subject()) : null;
    PartialDate published = document.published();
    if (state == null) {
      return;
    }
    if (status && Quantity.of(claim.value()) == null && published != null && published.isDay()) {
      status(document, claim, state, published.first());
    }
    if (words.stream().anyMatch(RATIFIED::contains) && claim.asOf() != null) {
      ratified(document, claim, state, claim.asOf());
    }
  }

  private void status(Document document, Claim claim, State state, LocalDate day) {
    Boolean told = Claims.party(claim);
    if (told == null || day.isAfter(registry.completeUntil())) {
      return;
    }
    Optional<Party> party = registry.partyOn(state.iso2(), day);
    if (told != party.isPresent()) {
      String has =
          party
              .map(p -> state.inText() + " as a party since " + p.inForce())
              .orElse("no party status of " + state.inText() + " on " + day);
      tell(document, "the registry has " + has, claim.value(), claim.evidence().get(0));
    }
  }

  private void ratified(Document document, Claim claim, State state, PartialDate told) {
    Set<String> days = new TreeSet<>();
    boolean fits = false;
    for (Party party : registry.partiesOf(state.iso2())) {
      days.add(party.deposited().toString());
      fits |= told.contains(PartialDate.of(party.deposited()));
    }
    boolean date = claim.value().contains(String.valueOf(told.year()));
    if (date && !fits && !days.isEmpty()) {
      tell(
          document,
          "the registry has the instrument of " + state.inText() + " of " + String.join(", ", days),
          told.toString(),
          claim.evidence().get(0));
    }
  }

  /** By its name as the United Nations or the news have it; nothing near to it. */
  private @Nullable State state(String name) {
    return states.get(Folded.text(name));
  }

  private void tell(Document document, String has, String told, Evidence words) {
    problems.add(
        new Problem(
            document.source(),
            Severity.WARNING,
            has
                + ", "
                + document.source()
                + " tells "
                + told
                + " (“"
                + words.quote()
                + "”); look at both, and correct whichever is wrong"));
  }
}
