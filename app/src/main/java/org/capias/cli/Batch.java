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
    try {
      Pass pass = new Pass(file, 0);
      for (long line = pass.answer(); line > 0; line = pass.answer()) {
        console.tell(
            "a quotation mark is not closed",
            file + " line " + line,
            "close it, or write it twice inside a quoted name; the lines below are read for themselves");
        pass = new Pass(file, line - 1);
      }
      if (pass.isEmpty()) {
        console.tell("no questions", "in " + file, "give it rows below its header");
      }
    } catch (IOException | UncheckedIOException e) {
      console.tell("cannot be read as a table: " + e.getMessage(), "" + file, "check the file");
    }
  }

  /** Reads the table from one line on, until a row swallows those below it. */
  private final class Pass {
    private final Path file;
    private final long before;
    private boolean any;

    /**
     * @param before lines of the file that take the place of the header, 0 for its own
     */
    Pass(Path file, long before) {
      this.file = file;
      this.before = before;
      this.any = before > 0;
    }

    boolean isEmpty() {
      return !any;
    }

    /** Answers row after row; the line of one whose quotation mark is not closed, 0 at the end. */
    long answer() throws IOException {
      long next = before + 2;
      try (CsvReader<NamedCsvRecord> rows = rows()) {
        for (NamedCsvRecord row : rows) {
          if (!any) {
            needed(row, file);
          }
          any = true;
          long line = before + row.getStartingLineNumber();
          if (ASKED.stream().anyMatch(c -> row.findField(c).orElse("").contains("\n"))) {
            return line;
          }
          Batch.this.answer(row, file + " line " + line);
          next = line + 1 + lineEnds(row);
        }
      } catch (CsvParseException e) {
        return next;
      }
      return 0;
    }

    private CsvReader<NamedCsvRecord> rows() throws IOException {
      if (before == 0) {
        return reader().ofNamedCsvRecord(file);
      }
      List<String> lines = Files.readAllLines(file);
      int from = (int) Math.min(before + 1, lines.size());
      String header = lines.get(0).replace("\uFEFF", "");
      String rest = String.join("\n", lines.subList(from, lines.size()));
      return reader().ofNamedCsvRecord(header + "\n" + rest + "\n");
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

  private void answer(NamedCsvRecord row, String where) throws IOException {
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
