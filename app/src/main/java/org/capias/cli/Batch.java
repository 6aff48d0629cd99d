package org.capias.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.capias.law.Law;
import org.capias.model.Determination;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.registry.Match;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.capias.report.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Many questions from a table, one line of JSON each. A row that cannot be asked is told with its
 * line and what to do; the others are answered. A person whom the registry does not know is told
 * and answered {@code unknown}.
 */
final class Batch {
  private static final List<String> NEEDED = List.of("person", "state", "date");
  private static final List<String> ASKED =
      List.of("id", "person", "state", "date", "presence", "known_on");

  private final Registry registry;
  private final Law law;
  private final Console console;
  private final Presence presence;
  private final @Nullable LocalDate knownOn;

  Batch(
      Registry registry, Law law, Console console, Presence presence, @Nullable LocalDate knownOn) {
    this.registry = registry;
    this.law = law;
    this.console = console;
    this.presence = presence;
    this.knownOn = knownOn;
  }

  void answer(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException("no such file", "'" + file + "'", "give a CSV file that exists");
    }
    try (CsvReader<NamedCsvRecord> rows = reader().ofNamedCsvRecord(file)) {
      boolean first = true;
      for (NamedCsvRecord row : rows) {
        if (first) {
          needed(row, file);
          first = false;
        }
        answer(row, file, 0);
      }
      if (first) {
        console.tell("no questions", "in " + file, "give it rows below its header");
      }
    } catch (IOException | UncheckedIOException e) {
      console.tell("cannot be read as a table: " + e.getMessage(), "" + file, "check the file");
    } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
      console.tell("cannot be read as a table: " + e.getMessage(), "" + file, "check its quotes");
    }
  }

  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .detectBomHeader(true)
        .allowMissingFields(true)
        .allowExtraFields(true);
  }

  private static void needed(NamedCsvRecord row, Path file) {
    for (String column : NEEDED) {
      if (!row.getHeader().contains(column)) {
        throw new UsageException(
            "no column '" + column + "'",
            "in " + file,
            "the columns are id,person,state,date and, if wanted, presence and known_on");
      }
    }
  }

  /**
   * @param before lines of the file above the text that the row was read from
   */
  private void answer(NamedCsvRecord row, Path file, long before) throws IOException {
    long line = before + row.getStartingLineNumber();
    String where = file + " line " + line;
    if (ASKED.stream().anyMatch(c -> cell(row, c).filter(f -> f.contains("\n")).isPresent())) {
      console.tell(
          "a quotation mark is not closed",
          where,
          "close it, or write it twice inside a quoted name; the lines below are read for themselves");
      below(file, line, row.getFields().stream().mapToLong(Batch::lineEnds).sum());
      return;
    }
    try {
      Reports.jsonLine(determine(row, where), console.out());
    } catch (UsageException e) {
      console.tell(e.what() + " " + e.where(), where, e.whatToDo());
    }
  }

  private static long lineEnds(String field) {
    return field.chars().filter(c -> c == '\n').count();
  }

  /** The lines that a quotation mark without an end had swallowed. */
  private void below(Path file, long line, long more) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int from = Math.min((int) line, lines.size());
    int to = Math.min((int) (line + more), lines.size());
    String header = lines.get(0).replace("\uFEFF", "");
    String text = header + "\n" + String.join("\n", lines.subList(from, to)) + "\n";
    try (CsvReader<NamedCsvRecord> rows = reader().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        answer(row, file, line - 1);
      }
    }
  }

  private Determination determine(NamedCsvRecord row, String where) {
    @Nullable String id = cell(row, "id").orElse(null);
    String name = Questions.person(registry, needed(row, "person"));
    PartialDate date = Questions.date(needed(row, "date"));
    Presence how = cell(row, "presence").map(Questions::presence).orElse(presence);
    @Nullable LocalDate day =
        cell(row, "known_on").map(text -> Questions.day("known_on", text)).orElse(knownOn);
    State state = Asked.state(registry, needed(row, "state"));
    if (registry.findPerson(name) instanceof Match.None<Person>) {
      tellUnknown(name, where);
      return law.notListed(id, name, state, date, how);
    }
    return law.determine(id, Asked.person(registry, name), state, date, how, day);
  }

  private void tellUnknown(String name, String where) {
    try {
      Asked.person(registry, name);
    } catch (UsageException e) {
      console.tell(e.what() + " " + e.where(), where, e.whatToDo());
    }
  }

  private static Optional<String> cell(NamedCsvRecord row, String column) {
    return row.findField(column).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String needed(NamedCsvRecord row, String column) {
    return cell(row, column)
        .orElseThrow(
            () ->
                new UsageException(
                    "nothing", "in column '" + column + "'", "say " + column + " in every row"));
  }
}
