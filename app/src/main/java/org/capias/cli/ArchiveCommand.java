package org.capias.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.capias.archive.Proof;
import org.capias.model.CaseFile;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias archive …}: evidence kept, checked, handed over. */
@Command(
    name = "archive",
    header = "Keeps what was received, shows that it is as it was, hands it over.",
    footer = {
      "",
      "An archive is one folder. An item is named by its number, its file or URL, or its hash",
      "(six digits at least). How it is made and how to check it by hand: docs/archive.md.",
      "",
      "Examples:",
      "  capias archive add articles",
      "  capias archive search 'arrest* OR surrender' --state MN",
      "  capias archive read mongolia",
      "  capias archive verify",
      "  capias archive export mongolia --out mongolia.wacz"
    })
final class ArchiveCommand implements Callable<Integer> {
  private final Console console;

  ArchiveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UsageException(
        "nothing to do", "after 'capias archive'", "'capias archive --help' lists what it does");
  }

  @Command(name = "add", description = "Keeps files, folders and pages; what is known stays as is.")
  int add(
      @Parameters(paramLabel = "FILE|DIR|URL", arity = "1..*", description = "What to keep.")
          List<String> typed,
      @Mixin FetchOption fetch,
      @Mixin TimeOption time,
      @Mixin ArchiveOption option) {
    try (Archive archive = option.toWorkIn(console)) {
      ArchiveAdd adding =
          new ArchiveAdd(
              console,
              archive,
              fetch,
              time.patience(),
              added -> console.out().print(ArchiveTexts.added(added)));
      adding.add(typed, Clock.systemUTC().instant());
      console.out().print(adding.summary() + "in " + option.folder() + "\n");
    }
    return Console.DONE;
  }

  @Command(name = "list", description = "Lists what is kept, deleted items too.")
  int list(
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format,
      @Mixin DatabaseOption database,
      @Mixin RegistryOption registryOption,
      @Mixin ArchiveOption option) {
    return new ArchiveList(console, option, database, registryOption).list(format);
  }

  @Command(
      name = "show",
      description = "Shows what is known of an item, what it says, or a saved case.")
  int show(
      @Parameters(paramLabel = "ITEM", description = "Number, file or URL, hash; or a case's name.")
          String words,
      @Option(names = "--text", description = "Print the text as it is read.") boolean text,
      @Option(
              names = "--at",
              paramLabel = "START-END",
              description = "Where evidence stands in it.")
          @Nullable String at,
      @Option(names = "--out", paramLabel = "FILE", description = "Write the bytes here.")
          @Nullable Path out,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format,
      @Mixin ArchiveOption option) {
    try (Archive archive = option.toLookAt()) {
      new ArchiveShow(console, archive).show(words, at, text, out, format);
    }
    return Console.DONE;
  }

  @Command(name = "versions", description = "Lists the versions of a file or page.")
  int versions(
      @Parameters(paramLabel = "ITEM", description = "Number, file or URL, or hash.") String words,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format,
      @Mixin ArchiveOption option) {
    try (Archive archive = option.toLookAt()) {
      String target = ArchiveShow.one(archive, words).target();
      List<Archive.Item> items = archive.find(target);
      if (format == Format.JSON) {
        RecordJson.write(
            console.out(),
            RecordJson.document("capias.archive-versions/1", "target", target, "items", items));
      } else {
        console.out().print(ArchiveTexts.heading());
        items.forEach(item -> console.out().print(ArchiveTexts.line(item)));
      }
    }
    return Console.DONE;
  }

  @Command(
      name = "diff",
      description = "Tells how two versions differ, the last two if none is named.")
  int diff(
      @Parameters(index = "0", paramLabel = "ITEM", description = "The newer, or its target.")
          String words,
      @Parameters(index = "1", arity = "0..1", paramLabel = "OLDER", description = "The older.")
          @Nullable String older,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format,
      @Mixin ArchiveOption option) {
    try (Archive archive = option.toLookAt()) {
      return new ArchiveShow(console, archive).diff(words, older, format);
    }
  }

  @Command(name = "read", description = "Reads items into a case file and saves it beside them.")
  int read(
      @Parameters(index = "0", paramLabel = "CASE", description = "The case's name.") String name,
      @Parameters(
              index = "1..*",
              arity = "0..*",
              paramLabel = "ITEM",
              description = "What to read; without it the newest version of everything.")
          @Nullable List<String> words,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description = "text (default), json or html.")
          Output.Format format,
      @Option(names = "--out", paramLabel = "PATH", description = "Write to this file or folder.")
          @Nullable Path out,
      @Mixin RegistryOption registryOption,
      @Mixin TimeOption time,
      @Mixin ArchiveOption option) {
    KeptCase.checkName(name);
    Output output = new Output(console, List.of(format), out);
    try (Archive archive = option.toWorkIn(console)) {
      List<Archive.Item> items = new ArrayList<>();
      if (words == null || words.isEmpty()) {
        items.addAll(ArchiveCases.newest(archive));
      } else {
        words.forEach(word -> items.addAll(ArchiveShow.found(archive, word)));
      }
      ArchiveCases.Said said = ArchiveCases.read(archive, items, time.patience());
      console.passedOver(said.passed());
      Registry registry = registryOption.load();
      CaseFile file =
          CaseMaking.of(
              said.documents(),
              said.problems(),
              registry,
              console,
              time.patience(),
              KeptCorrections.of(archive, console));
      file.problems().forEach(problem -> console.tell(problem.message()));
      KeptCase kept = ArchiveCases.keep(archive, name, file, List.copyOf(said.reads().values()));
      output.write(file, registry);
      console.note(ArchiveTexts.saved(kept));
    }
    return Console.DONE;
  }

  @Command(
      name = "search",
      description = {
        "Finds what is kept by its words: red carpet, \"red carpet\", carpet OR flag, NOT flag,",
        "arrest*, title:word; and by author, outlet, person, state, language, kind, date, id."
      })
  int search(
      @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Without it: everything.")
          @Nullable List<String> words,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format,
      @Mixin SearchOptions narrowed,
      @Mixin DatabaseOption database,
      @Mixin RegistryOption registryOption,
      @Mixin TimeOption time,
      @Mixin ArchiveOption option) {
    return new ArchiveSearch(console, option, database, registryOption, time.patience())
        .search(words == null ? List.of() : words, narrowed, format);
  }

  @Command(name = "rebuild", description = "Makes documents, readings and index again.")
  int rebuild(
      @Option(names = "--index", description = "The index only, from the readings there are.")
          boolean indexOnly,
      @Mixin DatabaseOption database,
      @Mixin RegistryOption registryOption,
      @Mixin TimeOption time,
      @Mixin ArchiveOption option) {
    return new ArchiveSearch(console, option, database, registryOption, time.patience())
        .rebuild(indexOnly);
  }

  @Command(
      name = "readings",
      description = "Shows what each version of the reader saw in an item, and how they differ.")
  int readings(
      @Parameters(paramLabel = "ITEM", description = "Number, file or URL, or hash.") String words,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format,
      @Mixin DatabaseOption database,
      @Mixin RegistryOption registryOption,
      @Mixin TimeOption time,
      @Mixin ArchiveOption option) {
    return new ArchiveSearch(console, option, database, registryOption, time.patience())
        .readings(words, format);
  }

  @Command(name = "verify", description = "Checks every byte, digest, log entry and quotation.")
  int verify(
      @Option(
              names = "--head",
              paramLabel = "HASH",
              description = "A hash of the log noted earlier: it must still be there.")
          @Nullable String head,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format,
      @Mixin ArchiveOption option) {
    return new ArchiveVerify(console, option).verify(head, format);
  }

  @Command(name = "export", description = "Writes a case as one package that others can check.")
  int export(
      @Parameters(paramLabel = "CASE", description = "The case's name.") String name,
      @Option(names = "--out", paramLabel = "FILE.wacz", description = "Where to (else CASE.wacz).")
          @Nullable Path out,
      @Mixin ArchiveOption option) {
    return new ArchiveHandOver(console, option).export(name, out);
  }

  @Command(name = "delete", description = "Takes content away; its hash and the reason stay.")
  int delete(
      @Parameters(
              arity = "0..*",
              paramLabel = "ITEM",
              description = "Number, file or URL, or hash.")
          @Nullable List<String> words,
      @Option(
              names = "--case",
              paramLabel = "NAME",
              description = "All versions of this case file.")
          @Nullable String name,
      @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; kept.")
          String reason,
      @Mixin ArchiveOption option) {
    return new ArchiveHandOver(console, option)
        .delete(words == null ? List.of() : words, name, reason);
  }

  @Command(name = "proof", description = "Proves that an item is in the log, without the log.")
  int proof(
      @Parameters(paramLabel = "ITEM", description = "Number, file or URL, or hash.") String words,
      @Mixin ArchiveOption option) {
    try (Archive archive = option.toLookAt()) {
      Proof proof = archive.proof(ArchiveShow.one(archive, words));
      RecordJson.write(
          console.out(), RecordJson.document("capias.archive-proof/1", "proof", proof));
    }
    return Console.DONE;
  }

  @Command(name = "stamp", description = "Has the log's head stamped by an authority (RFC 3161).")
  int stamp(
      @Option(names = "--tsa", required = true, paramLabel = "URL", description = "The authority.")
          URI authority,
      @Mixin ArchiveOption option) {
    return new ArchiveHandOver(console, option).stamp(authority);
  }
}
