package org.capias.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias correct …}: puts right what a case file has wrong, once and for all. */
@Command(
    name = "correct",
    header = "Writes down what a case file has wrong; every later reading heeds it.",
    description = {
      "Adds a line to corrections.jsonl. Nothing is overwritten; a correction rests on the words",
      "of the articles, so that it is found again in a changed article and by a better reader."
    },
    footer = {
      "",
      "  merge CASE.json e1 e2           two encounters are one; so of w1 w2 and of a1 a2",
      "  split CASE.json e1 SOURCE       what that source tells is an encounter of its own; so of",
      "                                  a warrant and of an agreement",
      "  reject CASE.json e1|q4|c7|w1|a2|f3 [SOURCE]   the words do not tell this",
      "  accept CASE.json e1|q4|c7|w1|a2|f3 [SOURCE]   they do; an earlier reject does not count",
      "  rename CASE.json NAME NEW_NAME [SOURCE]   in all sources, or in that one",
      "  same CASE.json f3 f7            two accounts are of one fact",
      "  same CASE.json f3 VALUE VALUE   two values of an account mean the same",
      "  not-same CASE.json f3 VALUE     that value is told of another fact",
      "  set CASE.json e1 FIELD=VALUE    from, to, outcome, kind, place, person; of a statement",
      "                                  speaker; of a claim value; of a warrant date, court; of",
      "                                  an agreement status",
      "  undo ID                         a correction does not count any longer",
      "  list                            what has been put right",
      "",
      "CASE.json is what 'capias read --format json' printed; with --archive the name of a case",
      "saved there, and what is put right is kept there too. Examples:",
      "  capias correct set case.json e1 from=2024-09-02 --who 'A. Monitor' --why 'Tuesday is"
          + " wrong'",
      "  capias correct reject mongolia q4 --archive kept --who 'A. Monitor' --why 'a caption'"
    })
final class CorrectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ACTION", arity = "1", description = "What to do; see below.")
  private String action = "";

  @Parameters(paramLabel = "WORD", arity = "0..*", index = "1..*", description = "On what.")
  private List<String> on = new ArrayList<>();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "Where the line goes (corrections.jsonl beside the case file).")
  private @Nullable Path file;

  @Option(names = "--who", paramLabel = "NAME", description = "Who puts it right.")
  private @Nullable String who;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Put right a case of this archive; kept there, in the custody log too.")
  private @Nullable Path archive;

  @Option(names = "--why", paramLabel = "TEXT", description = "Why.")
  private @Nullable String why;

  @Option(names = "--when", paramLabel = "DATE", description = "When; not told unless given.")
  private @Nullable String when;

  CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (action.equals("list")) {
      return list();
    }
    if (archive != null) {
      try (Archive kept = Archive.open(archive, hand())) {
        kept.repairs().forEach(repair -> console.tell("after a crash: " + repair));
        String id = KeptCorrections.keep(kept, correction(kept));
        console.out().print("correction " + id + " kept in " + archive + "\n");
      }
      return Console.DONE;
    }
    Correction correction = correction(null);
    Path place = place();
    String id = CorrectionFile.append(place, correction);
    console.out().print("correction " + id + " added to " + place + "\n");
    return Console.DONE;
  }

  private Archive.Hand hand() {
    return new Archive.Hand(who == null ? "nobody" : who, Version.inOneLine(), Clock.systemUTC());
  }

  private Correction correction(@Nullable Archive kept) throws IOException {
    String reason = why;
    String name = who;
    if (name == null || reason == null || name.isBlank() || reason.isBlank()) {
      throw new UsageException(
          "nobody told who and why", "after '" + action + "'", "give --who and --why");
    }
    PartialDate day = null;
    if (when != null) {
      day =
          PartialDate.tryParse(when)
              .orElseThrow(
                  () -> new UsageException("no date", "--when " + when, "write YYYY-MM-DD"));
    }
    if (action.equals("undo")) {
      need(1);
      return new Correction(
          "", Action.UNDO, List.of(), List.of(), null, on.get(0), name, day, reason);
    }
    Amendment amendment =
        Amendment.named(action)
            .orElseThrow(
                () ->
                    new UsageException(
                        "no such action", "'" + action + "'", Amendment.all() + ", undo or list"));
    need(amendment.words());
    return amendment.of(caseFile(kept), on.subList(1, on.size()), name, day, reason);
  }

  private CaseWords caseFile(@Nullable Archive kept) throws IOException {
    Optional<KeptCase> saved = kept == null ? Optional.empty() : kept.findCase(on.get(0));
    if (kept != null && saved.isPresent()) {
      return CaseWords.of(kept.files(saved.get()).get(0));
    }
    try {
      return CaseWords.of(Path.of(on.get(0)));
    } catch (IOException e) {
      throw new UsageException(
          "no case file",
          on.get(0),
          "give what 'capias read --format json' printed, or with --archive a case's name");
    }
  }

  private void need(int words) {
    if (on.size() < words) {
      throw new UsageException(
          "too few words", "after '" + action + "'", "see 'capias correct --help'");
    }
  }

  private Path place() {
    if (file != null) {
      return file;
    }
    Path beside = action.equals("undo") || on.isEmpty() ? null : Path.of(on.get(0)).getParent();
    return beside == null ? Path.of(CorrectionFile.NAME) : beside.resolve(CorrectionFile.NAME);
  }

  private Integer list() {
    if (archive != null) {
      try (Archive kept = Archive.open(archive)) {
        KeptCorrections.of(kept, console).forEach(this::print);
      }
      return Console.DONE;
    }
    Path place = file == null ? Path.of(CorrectionFile.NAME) : file;
    if (!Files.isRegularFile(place)) {
      throw new UsageException("no corrections", "at " + place, "give --corrections FILE");
    }
    List<String> problems = new ArrayList<>();
    CorrectionFile.read(place, problems).forEach(this::print);
    problems.forEach(console::tell);
    return Console.DONE;
  }

  private void print(Correction one) {
    console
        .out()
        .print(
            one.id()
                + "  "
                + one.action().label()
                + (one.field() == null ? "" : " " + one.field())
                + one.named("name").map(old -> " " + old + " to").orElse("")
                + (one.value() == null ? "" : " " + one.value())
                + "  "
                + one.who()
                + (one.when() == null ? "" : ", " + one.when())
                + ": "
                + one.why()
                + "\n");
  }
}
