package org.capias.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.capias.model.PartialDate;
import org.capias.model.ToldEncounter;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of {@code src/test/resources/traps}, row by row of their index. */
class TrapsTest {
  private static final Path TRAPS = Path.of("src/test/resources/traps");
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  /**
   * What the reader still gets wrong, each with the reason. A row that comes right must leave this
   * list, so that a gain is noticed and can be held.
   */
  private static final Set<String> KNOWN_MISSES =
      Set.of(
          // A clause between the name and the verb of the trip ("Sudan told the organisers that its
          // president had cancelled"): the trip is read, the month of the issue is not taken as its
          // day.
          "01-cancelled-trip ID not-made");

  record Row(
      String file,
      String person,
      String state,
      String kind,
      String outcome,
      String from,
      String note) {
    boolean isNone() {
      return person.equals("none");
    }

    boolean mayBeLeftOut() {
      return note.contains("may be left out");
    }

    @Override
    public String toString() {
      return file.substring(0, file.length() - 4) + " " + (isNone() ? "none" : state + " " + kind);
    }
  }

  static List<Row> rows() {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(TRAPS.resolve("index.csv"))) {
      return csv.stream()
          .map(
              r ->
                  new Row(
                      r.getField("file"),
                      r.getField("person"),
                      r.getField("state"),
                      r.getField("kind"),
                      r.getField("outcome"),
                      r.getField("from"),
                      r.getField("note")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> files() {
    return rows().stream().map(Row::file).distinct();
  }

  /** Every row that can be missed: told with its kind, its outcome and its day, or not. */
  @Test
  void everyRowIsReadButTheKnownMisses() {
    Set<String> missed = new TreeSet<>();
    for (Row row : rows()) {
      if (!row.isNone() && !row.mayBeLeftOut()) {
        List<ToldEncounter> told = told(row.file());
        if (told.stream().noneMatch(one -> isTold(row, one) && isDated(row, one))) {
          missed.add(row.toString());
        }
      }
    }
    assertThat(missed).isEqualTo(new TreeSet<>(KNOWN_MISSES));
  }

  /** Worse than a miss: an encounter that no row of the index knows. Here nothing is forgiven. */
  @ParameterizedTest
  @MethodSource("files")
  void nothingIsInvented(String file) {
    List<Row> expected = rows().stream().filter(r -> r.file().equals(file)).toList();
    assertThat(told(file))
        .allSatisfy(
            one -> assertThat(expected).as(one.toString()).anyMatch(row -> isTold(row, one)));
  }

  private static List<ToldEncounter> told(String file) {
    return READER.read(Texts.article(TRAPS.resolve(file))).encounters();
  }

  private static boolean isTold(Row row, ToldEncounter one) {
    return !row.isNone()
        && String.valueOf(one.person().id()).equals(id(row.person()))
        && one.state().iso2().equals(row.state())
        && one.kind().label().equals(row.kind())
        && isOutcome(row, one.outcome() == null ? "unknown" : one.outcome().value().label());
  }

  private static boolean isOutcome(Row row, String outcome) {
    return outcome.equals(row.outcome())
        || outcome.equals("not-arrested") && row.note().contains("not-arrested is accepted");
  }

  /** A finer day is no error; where the index has none, none may be told. */
  private static boolean isDated(Row row, ToldEncounter one) {
    if (row.from().isEmpty() || one.from().isEmpty()) {
      return row.from().isEmpty() == one.from().isEmpty();
    }
    return one.from().get(0).value().compatible(PartialDate.parse(row.from()));
  }

  private static String id(String name) {
    return REGISTRY.personNames().stream()
        .filter(one -> one.text().equals(name))
        .map(one -> one.person())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not on the list: " + name));
  }
}
