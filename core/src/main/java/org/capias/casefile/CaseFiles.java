package org.capias.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.capias.casefile.calling.Callings;
import org.capias.casefile.cast.Cast;
import org.capias.casefile.claim.Claims;
import org.capias.casefile.correction.Corrected;
import org.capias.casefile.encounter.Encounters;
import org.capias.casefile.known.Known;
import org.capias.casefile.particular.Answers;
import org.capias.casefile.statement.Statements;
import org.capias.casefile.story.Stories;
import org.capias.casefile.voice.Effort;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Correction;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.ToldWarrant;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of what many documents say.
 *
 * <pre>{@code
 * CaseFile file = CaseFiles.of(readings, problems, registry.version(), registry.sha256());
 * for (Encounter encounter : file.encounters()) { … }     // the most told one first
 * for (Account account : file.accounts()) { … }           // who agrees, who differs
 * }</pre>
 *
 * <p>The order of the readings does not matter: everything is sorted by day of publication, source
 * and id first. An encounter comes without determination and without cases like it; whoever asks
 * the law adds them with {@link CaseFile#withEncounters}. Stateless and safe for many threads.
 */
public final class CaseFiles {
  private CaseFiles() {}

  /**
   * One case file.
   *
   * @param readings of one document each; a second reading of the same document is left out
   * @param problems what is known to have gone wrong before; the readings' own are added
   */
  public static CaseFile of(
      Collection<Reading> readings,
      Collection<Problem> problems,
      String registryVersion,
      String registrySha256) {
    return of(readings, problems, registryVersion, registrySha256, null, List.of());
  }

  /**
   * One case file, by a reader who knows the registry: what sources tell otherwise than it has is
   * flagged. No value of the registry takes the place of one that was told, but for the spelling of
   * a name that as many independent voices write one way as another.
   */
  public static CaseFile of(
      Collection<Reading> readings, Collection<Problem> problems, Registry registry) {
    return of(readings, problems, registry, List.of());
  }

  /**
   * One case file in which people have put right what was wrong.
   *
   * @param corrections in the order in which they were made; each that no longer finds its words is
   *     among the problems
   */
  public static CaseFile of(
      Collection<Reading> readings,
      Collection<Problem> problems,
      Registry registry,
      List<Correction> corrections) {
    return of(readings, problems, registry.version(), registry.sha256(), registry, corrections);
  }

  /**
   * One document and its story among all that were ever added to a folder.
   *
   * @param source where the document was read
   * @param others sources of the other documents of its story, by day of publication
   */
  public record Continued(String source, List<String> others) {
    public Continued {
      others = List.copyOf(others);
    }
  }

  /**
   * Adds documents to the stories that a folder keeps between runs. Only the months around a
   * document are read, and those around what hangs together with it: little where news is on many
   * subjects, much where it is all on one. The stories are those that one run over all documents
   * finds, in whatever order they came; copies are known by their words here. One run at a time.
   *
   * @throws IOException where the folder cannot be read or written; it names the file
   */
  public static List<Continued> continued(Path folder, Collection<Reading> readings)
      throws IOException {
    Map<String, List<String>> others = Stories.continued(folder, readings);
    List<Continued> continued = new ArrayList<>();
    for (Reading reading : readings) {
      continued.add(
          new Continued(
              reading.document().source(),
              others.getOrDefault(reading.document().id(), List.of())));
    }
    return continued;
  }

  private static CaseFile of(
      Collection<Reading> readings,
      Collection<Problem> problems,
      String registryVersion,
      String registrySha256,
      @Nullable Registry registry,
      List<Correction> corrections) {
    return of(
        readings, problems, registryVersion, registrySha256, registry, corrections, new Effort());
  }

  /** The same, counting what is compared. */
  static CaseFile of(
      Collection<Reading> readings,
      Collection<Problem> problems,
      String registryVersion,
      String registrySha256,
      @Nullable Registry registry,
      List<Correction> corrections,
      Effort effort) {
    Corrected corrected = new Corrected(corrections, readings);
    Shelf shelf =
        new Shelf(
            corrected.isEmpty() ? readings : readings.stream().map(corrected::in).toList(), effort);
    Encounters encounters = new Encounters(shelf, corrected);
    Stories stories = new Stories(shelf);
    Statements statements = new Statements(shelf);
    Known known = new Known(registry);
    Claims claims = new Claims(shelf, known);
    Callings callings = new Callings(shelf, stories::of, corrected, known::name);
    List<ToldWarrant> warrants =
        new Warrants(shelf, corrected).all().stream().map(callings::warrant).toList();
    Encounters.Recorded record = encounters.record(stories::of, callings, warrants);
    Cast cast = Cast.of(shelf.readings());
    Map<String, String> together = cast.together(shelf.readings(), stories::of);
    UnaryOperator<String> compared =
        document -> together.getOrDefault(stories.of(document), stories.of(document));
    List<Account> accounts = new ArrayList<>(record.accounts());
    List<Supplier<List<Account>>> rooms =
        List.of(
            () -> claims.accounts(compared),
            () -> new Answers(shelf, known, cast).accounts(compared),
            () -> statements.accounts(stories::of),
            shelf::accountsOfCopies);
    shelf.each(rooms, Supplier::get).forEach(accounts::addAll);
    return new CaseFile(
        registryVersion,
        registrySha256,
        sources(shelf, stories),
        record.encounters(),
        statements.all(),
        claims.all().stream().map(callings::claim).toList(),
        warrants,
        new Agreements(shelf, corrected).all(stories::of),
        corrected.accounts(Twice.removed(accounts, shelf.effort()), shelf).stream()
            .map(callings::account)
            .toList(),
        record.timeline(),
        problems(shelf, problems, corrected, registry, readings));
  }

  private static List<CaseFile.Source> sources(Shelf shelf, Stories stories) {
    return shelf.readings().stream()
        .map(r -> source(r, shelf, stories))
        .sorted(Comparator.comparingInt(s -> Integer.parseInt(s.story().substring(1))))
        .toList();
  }

  private static CaseFile.Source source(Reading reading, Shelf shelf, Stories stories) {
    Document document = reading.document();
    String id = document.id();
    return new CaseFile.Source(document, shelf.copyOf(id), stories.of(id), reading.unclaimed());
  }

  private static List<Problem> problems(
      Shelf shelf,
      Collection<Problem> before,
      Corrected corrected,
      @Nullable Registry registry,
      Collection<Reading> given) {
    List<Problem> all = new ArrayList<>(before);
    all.addAll(corrected.problems());
    if (registry != null) {
      // A value that a person has set is not what the source tells.
      all.addAll(
          new Registered(registry)
              .in(
                  corrected.isEmpty()
                      ? shelf.readings()
                      : given.stream().map(corrected::withoutRejected).toList()));
    }
    shelf.readings().forEach(r -> all.addAll(r.problems()));
    all.sort(
        Comparator.comparing(Problem::document, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message));
    return all.stream().distinct().toList();
  }
}
