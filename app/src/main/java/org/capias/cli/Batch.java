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
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofNamedCsvRecord(file)) {
      boolean first = true;
      for (NamedCsvRecord row : rows) {
        if (first) {
          needed(row, file);
          first = false;
        }
        answer(row, file);
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

  private void answer(NamedCsvRecord row, Path file) {
    String where = file + " line " + row.getStartingLineNumber();
    try {
      Reports.jsonLine(determine(row, where), console.out());
    } catch (UsageException e) {
      console.tell(e.what() + " " + e.where(), where, e.whatToDo());
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
