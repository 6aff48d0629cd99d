package org.capias.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
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
      if (!answer(rows, file, 0)) {
        console.tell("no questions", "in " + file, "give it rows below its header");
      }
    } catch (IOException | UncheckedIOException e) {
      console.tell("cannot be read as a table: " + e.getMessage(), "" + file, "check the file");
    }
  }

  /**
   * @param before lines of the file above the text that is read
   * @return whether there was any row
   */
  private boolean answer(CsvReader<NamedCsvRecord> rows, Path file, long before)
      throws IOException {
    long next = 2;
    boolean any = false;
    try {
      for (NamedCsvRecord row : rows) {
        if (!any && before == 0) {
          needed(row, file);
        }
        any = true;
        answer(row, file, before);
        next = row.getStartingLineNumber() + 1 + lineEnds(row);
      }
    } catch (CsvParseException e) {
      unclosed(file, before + next, Integer.MAX_VALUE);
      return true;
    }
    return any;
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
    if (ASKED.stream().anyMatch(c -> row.findField(c).orElse("").contains("\n"))) {
      unclosed(file, line, lineEnds(row));
      return;
    }
    try {
      Reports.jsonLine(determine(row, where), console.out());
    } catch (UsageException e) {
      console.tell(e.what() + " " + e.where(), where, e.whatToDo());
    }
  }

  private static long lineEnds(NamedCsvRecord row) {
    return row.getFields().stream()
        .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
        .sum();
  }

  /** Tells it, and reads the lines that the quotation mark had swallowed for themselves. */
  private void unclosed(Path file, long line, long more) throws IOException {
    console.tell(
        "a quotation mark is not closed",
        file + " line " + line,
        "close it, or write it twice inside a quoted name; the lines below are read for themselves");
    List<String> lines = Files.readAllLines(file);
    int from = (int) Math.min(line, lines.size());
    int to = (int) Math.min(line + more, lines.size());
    String header = lines.get(0).replace("\uFEFF", "");
    String text = header + "\n" + String.join("\n", lines.subList(from, to)) + "\n";
    try (CsvReader<NamedCsvRecord> rows = reader().ofNamedCsvRecord(text)) {
      answer(rows, file, line - 1);
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
