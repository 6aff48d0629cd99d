package org.capias.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.capias.registry.source.Differences;
import org.capias.registry.source.Sources;
import org.capias.registry.source.Tables;

/**
 * What the world has published: who is wanted, by whom, since when; which states were bound, how
 * and when; what happened in the past. The door of this package.
 *
 * <pre>{@code
 * Registry registry = Registry.load();
 * Person putin = registry.person("vladimir-putin").orElseThrow();
 * registry.warrantsOf(putin.id()).get(0).issued();       // 2023-03-17
 * registry.partyOn("MN", LocalDate.of(2024, 9, 2));      // the row of Mongolia, in force 2002-07-01
 * registry.findPerson("Omer Elbashir");                  // One[Omar al-Bashir]
 * }</pre>
 *
 * <p>Nothing is known beyond {@link #completeUntil()}, and nothing here is guessed: an absent date
 * is null, and every fact has an {@link Origin} that says whether a page stands behind it. Tables
 * are read when they are first asked for. Immutable; share it freely between threads.
 */
public final class Registry {
  private final Facts facts;
  private final Indexes indexes;

  private Registry(Tables tables) {
    this.facts = new Facts(tables);
    this.indexes = new Indexes(this, facts);
  }

  /** The registry that this library was built with. */
  public static Registry load() {
    return new Registry(Sources.bundled());
  }

  /**
   * The bundled registry with a user's folder of CSV files laid over it. A row with the key of a
   * bundled row takes its place, others are added; their {@link Origin#overlay()} is true.
   *
   * @throws FlawedException when a file is not sound; the message names each flaw with file, line
   *     and what to do
   * @throws java.io.UncheckedIOException when the folder cannot be read
   */
  public static Registry load(Path overlay) {
    return new Registry(Sources.under(overlay));
  }

  /**
   * A folder as it stands: a whole registry where it holds a {@code datapackage.json}, else laid
   * over the bundled one.
   *
   * @throws FlawedException when a file is not sound
   * @throws java.io.UncheckedIOException when the folder cannot be read
   */
  public static Registry of(Path folder) {
    return new Registry(Sources.of(folder));
  }

  /** What is wrong with a folder of tables, in the order of files and lines; nothing if sound. */
  public static List<Flaw> check(Path folder) {
    return Sources.check(folder);
  }

  /** What changed since another state of the registry, table by table. */
  public List<Change> changesSince(Registry before) {
    return Differences.between(before.facts.tables(), facts.tables());
  }

  /** How large each table is and on what it rests. */
  public List<TableCount> counts() {
    return TableCount.of(facts.tables());
  }

  /** Version of the registry, with {@code +overlay} where a user's folder lies over it. */
  public String version() {
    return facts.tables().version();
  }

  /** Hash over the tables in their files, in hexadecimal. */
  public String sha256() {
    return facts.tables().sha256();
  }

  /** Last day up to which facts were looked for; of later days the registry knows nothing. */
  public LocalDate completeUntil() {
    return facts.tables().completeUntil();
  }

  // People

  public List<Person> people() {
    return facts.list("people", PeopleTables::person);
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(peopleById().get(id));
  }

  private Map<String, Person> peopleById() {
    return facts.byKey("people by id", people(), Person::id);
  }

  /** A person by id or by any spelling of the name, in any script. */
  public Match<Person> findPerson(String asked) {
    Person byId = peopleById().get(asked);
    return byId != null ? new Match.One<>(byId) : indexes.people().find(asked);
  }

  /** All spellings of all names. */
  public List<PersonName> personNames() {
    List<PersonName> names = facts.list("person_names", PeopleTables::name);
    return facts.once("all names", () -> PeopleTables.complete(names, people()));
  }

  public List<PersonName> namesOf(String person) {
    return facts
        .grouped("names by person", personNames(), PersonName::person)
        .getOrDefault(person, List.of());
  }

  /** Offices held by a person on the list, in the order of the table. */
  public List<Office> officesOf(String person) {
    Map<String, Person> byId = peopleById();
    List<Office> offices = facts.list("offices", row -> PeopleTables.office(row, byId));
    return offices.stream().filter(office -> person.equals(office.person())).toList();
  }

  /** Offices that a person on the list may have held on a day. */
  public List<Office> officesOf(String person, LocalDate day) {
    return officesOf(person).stream().filter(office -> office.heldOn(day)).toList();
  }

  /** Heads of state and government and foreign ministers who are not on the list. */
  public List<Office> leaders() {
    return facts.list("leaders", PeopleTables::leader);
  }

  public List<Custody> custodyOf(String person) {
    return facts.list("custody", PeopleTables::custody).stream()
        .filter(custody -> custody.person().equals(person))
        .toList();
  }

  // Courts and what they want

  public List<Warrant> warrants() {
    return facts.list("warrants", PeopleTables::warrant);
  }

  /** Warrants, indictments, summonses and applications against a person, oldest first. */
  public List<Warrant> warrantsOf(String person) {
    return facts
        .grouped("warrants by person", warrants(), Warrant::person)
        .getOrDefault(person, List.of());
  }

  /** Requests for the arrest under a warrant that became known. */
  public List<Request> requestsUnder(String warrant) {
    return facts.list("requests", PeopleTables::request).stream()
        .filter(request -> request.warrant().equals(warrant))
        .toList();
  }

  public List<Situation> situations() {
    return facts.list("situations", WorldTables::situation);
  }

  public Optional<Situation> situation(String id) {
    return situations().stream().filter(situation -> situation.id().equals(id)).findFirst();
  }

  public List<Tribunal> tribunals() {
    return facts.list("tribunals", WorldTables::tribunal);
  }

  public Optional<Tribunal> tribunal(String id) {
    return tribunals().stream().filter(tribunal -> tribunal.id().equals(id)).findFirst();
  }

  public List<Resolution> resolutions() {
    return facts.list("resolutions", WorldTables::resolution);
  }

  public List<TravelBan> travelBansOf(String person) {
    return facts.list("travel_bans", PeopleTables::ban).stream()
        .filter(ban -> ban.person().equals(person))
        .toList();
  }

  public List<TravelBan.Regime> travelBanRegimes() {
    return facts.list("travel_ban_regimes", PeopleTables::regime);
  }

  // States and places

  public List<State> states() {
    return facts.list("states", WorldTables::state);
  }

  /** A state by its two-letter code, in capitals. */
  public Optional<State> state(String iso2) {
    return Optional.ofNullable(statesByCode().get(iso2));
  }

  private Map<String, State> statesByCode() {
    return facts.byKey("states by code", states(), State::iso2);
  }

  /** A state by code, name, adjective, demonym, capital or seat of government. */
  public Match<State> findState(String asked) {
    State byCode = statesByCode().get(asked.strip().toUpperCase(Locale.ROOT));
    return byCode != null ? new Match.One<>(byCode) : indexes.states().find(asked);
  }

  public List<Place> places() {
    return facts.list("places", WorldTables::place);
  }

  public List<Point> points() {
    return facts.list("points", WorldTables::point);
  }

  /** Every way to name a person, state, place or leader: what a mention finder looks for. */
  public List<Alias> aliases() {
    people();
    return facts.once("aliases", () -> new Aliases(this, facts.tables()).list());
  }

  /** The stays of a state in the Rome Statute; empty where it never was a party. */
  public List<Party> partiesOf(String iso2) {
    return facts.grouped("parties by state", parties(), Party::state).getOrDefault(iso2, List.of());
  }

  public List<Party> parties() {
    return facts.list("parties", WorldTables::party);
  }

  /** The stay in the Rome Statute that a state was in on a day. */
  public Optional<Party> partyOn(String iso2, LocalDate day) {
    return partiesOf(iso2).stream().filter(party -> party.on(day)).findFirst();
  }

  public Optional<Signature> signatureOf(String iso2) {
    return facts.list("signatures", WorldTables::signature).stream()
        .filter(signature -> signature.state().equals(iso2))
        .findFirst();
  }

  public List<Declaration> declarations() {
    return facts.list("declarations", WorldTables::declaration);
  }

  public List<Declaration> declarationsOf(String iso2) {
    return declarations().stream().filter(d -> d.state().equals(iso2)).toList();
  }

  // The past

  public List<PastEncounter> encounters() {
    return facts.list("encounters", WorldTables::encounter);
  }

  public Optional<PastEncounter> encounter(String id) {
    return Optional.ofNullable(
        facts.byKey("encounters by id", encounters(), PastEncounter::id).get(id));
  }

  public List<Ruling> rulings() {
    return facts.list("rulings", WorldTables::ruling);
  }

  /** Decisions about an encounter, oldest first, those without a day last. */
  public List<Ruling> rulingsOn(String encounter) {
    List<Ruling> found = new ArrayList<>(rulings());
    found.removeIf(ruling -> !encounter.equals(ruling.encounter()));
    found.sort(Comparator.comparing(Ruling::date, Comparator.nullsLast(Comparator.naturalOrder())));
    return found;
  }

  public List<Contradiction> contradictions() {
    return facts.list("contradictions", WorldTables::contradiction);
  }

  /** What sources differ on in one row of a table. */
  public List<Contradiction> contradictionsOn(String table, String row) {
    return contradictions().stream()
        .filter(c -> c.resource().equals(table) && c.row().equals(row))
        .toList();
  }
}
