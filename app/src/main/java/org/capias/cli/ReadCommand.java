package org.capias.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.capias.archive.KeptCase;
import org.capias.intake.Intake;
import org.capias.intake.fetch.Fetch;
import org.capias.model.CaseFile;
import org.capias.model.Correction;
import org.capias.model.Problem;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias read FILE|DIR|URL…}: one case file from many articles. */
@Command(
    name = "read",
    header = "Reads articles into one case file, each statement with its words.",
    description = {
      "Reads articles and prints one case file: what happened, in whose words, who was bound",
      "to do what, where the sources differ. A sentence without words behind it is not in it."
    },
    footer = {
      "",
      "An article is a plain-text file (UTF-8, UTF-16 or windows-1252), a web page, a PDF with a"
          + " text",
      "layer, a letter (.eml), an entry of a feed; it may lie in a zip, a mailbox or a web archive",
      "(WARC, ARC, WACZ). What files are is told by their bytes. A plain text may begin with lines",
      "'Title:', 'Outlet:', 'Author:', 'Published:' (YYYY-MM-DD, YYYY-MM or YYYY) and 'URL:'.",
      "Folders are read with all their folders; hidden files, README files and .csv tables in",
      "them are passed over. Web addresses are fetched; a feed brings the pages it leads to.",
      "",
      "Examples:",
      "  capias read examples/mongolia-2024",
      "  capias read articles --metadata articles.csv --format html --out case.html",
      "  capias read one.txt two.txt --format json,html --out casefolder"
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE|DIR|URL",
      arity = "1..*",
      description = "Articles, folders of them, web pages, feeds.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text (default), json, html, markdown, pdf, ftm, annotations, csv, ics, geojson;",
        "several with commas between, into --out DIR. docs/formats.md tells what each is for."
      })
  private List<Output.Format> formats = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Write to this file; to a folder if it is one or for several formats.")
  private @Nullable Path out;

  @Option(
      names = "--metadata",
      paramLabel = "FILE.csv",
      description = {
        "What is known of the files: columns path (relative to the table), url, outlet,",
        "title, author, published; others are ignored."
      })
  private @Nullable Path metadata;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "What people have put right (corrections.jsonl beside the articles).")
  private @Nullable Path corrections;

  @Option(
      names = "--case",
      paramLabel = "NAME",
      defaultValue = "case",
      description =
          "With --archive: the name under which the case file is saved (${DEFAULT-VALUE}).")
  private String caseName = "case";

  @Option(
      names = "--explain",
      description = {
        "Also tell on standard error, for each item, which rule took it from which words,",
        "and which words that could tell of an encounter were left, and why."
      })
  private boolean explain;

  @Mixin private StoriesOption stories = new StoriesOption();

  @Mixin private FetchOption fetch = new FetchOption();

  @Mixin private TimeOption time = new TimeOption();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private RegistryOption registryOption = new RegistryOption();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    KeptCase.checkName(caseName);
    Output output = new Output(console, formats, out);
    try (ReadKept kept = archive.given() ? new ReadKept(archive, time.patience(), console) : null) {
      return read(output, kept);
    }
  }

  private int read(Output output, @Nullable ReadKept kept) {
    List<String> files = paths.stream().filter(typed -> !ArchiveAdd.isUrl(typed)).toList();
    if (kept != null) {
      kept.add(files);
    }
    List<Problem> problems = new ArrayList<>();
    List<Intake.Capture> pages = new ArrayList<>();
    for (String url : paths.stream().filter(ArchiveAdd::isUrl).toList()) {
      Fetch.Fetched fetched = fetch.fetch(url, kept == null ? target -> null : kept.before());
      problems.addAll(fetched.problems());
      pages.addAll(fetched.pages());
      FetchOption.tell(fetched, console);
      if (kept != null) {
        kept.add(fetched);
      }
    }
    Intake.Result intake = Intake.read(files, metadata, pages, time.patience());
    problems.addAll(intake.problems());
    tellSkipped(intake.skipped());
    List<Correction> corrections = new ArrayList<>(putRight());
    if (kept != null) {
      corrections.addAll(kept.corrections());
    }
    Registry registry = registryOption.load();
    CaseFile file =
        CaseMaking.of(
            intake.documents(), problems, registry, console, time.patience(), corrections, stories);
    if (kept != null) {
      kept.keep(caseName, file, intake.documents());
    }
    if (explain) {
      Explaining.tell(intake.documents(), registry, console);
    }
    file.problems().forEach(problem -> console.tell(problem.message()));
    output.write(file, registry);
    return Console.DONE;
  }

  /** The corrections named, or those that lie beside the articles. */
  private List<Correction> putRight() {
    Path file = corrections;
    for (String typed : paths) {
      if (file == null && !typed.contains("://")) {
        Path path = Path.of(typed);
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Path beside = folder == null ? null : folder.resolve(CorrectionFile.NAME);
        file = beside != null && Files.isRegularFile(beside) ? beside : null;
      }
    }
    if (file == null) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    List<Correction> found = CorrectionFile.read(file, problems);
    problems.forEach(console::tell);
    console.note(found.size() + " corrections heeded, of " + file);
    return found;
  }

  /** Passed over on purpose is no problem, but not to be hidden either. */
  private void tellSkipped(Map<String, Integer> skipped) {
    if (!skipped.isEmpty()) {
      StringJoiner list = new StringJoiner(", ");
      skipped.forEach((why, count) -> list.add(count + " " + why));
      console.note("passed over in folders: " + list);
    }
  }
}
