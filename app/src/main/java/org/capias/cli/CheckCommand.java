package org.capias.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.capias.law.Law;
import org.capias.model.Determination;
import org.capias.model.EntryDetermination;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.capias.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias check PERSON STATE DATE}: who was bound, and why. */
@Command(
    name = "check",
    header = "Says whether a state was bound to arrest a person on a day, and why.",
    description = {
      "Prints whether a state was bound to arrest and surrender a person on a day: yes, no,",
      "contested, not-in-force or unknown; by which article, against which objection, on whose",
      "authority."
    },
    footer = {
      "",
      "PERSON is an id or a name in any script, STATE a code or a name, DATE YYYY-MM-DD; YYYY-MM",
      "and YYYY are answered where every day in them has the same answer.",
      "A batch is a CSV file with the columns id,person,state,date and, if wanted, presence and",
      "known_on; the answers come as one line of JSON each, in the order of the rows.",
      "",
      "Examples:",
      "  capias check \"Vladimir Putin\" MN 2024-09-02",
      "  capias check netanyahu France 2025-07-06 --presence overflight --format json",
      "  capias check \"Omar al-Bashir\" Malawi 2011-10-14 --known-on 2012-06-01",
      "  capias check --batch questions.csv"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PERSON STATE DATE",
      arity = "0..*",
      description = "Whom, where, when. Quotes hold a name of several words together.")
  private List<String> words = List.of();

  @Option(
      names = "--presence",
      paramLabel = "HOW",
      description = "landed (default), overflight or surrender-transit.")
  private String presence = Presence.LANDED.label();

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description = "Answer with what was public on that day.")
  private @Nullable String knownOn;

  @Option(
      names = "--batch",
      paramLabel = "FILE.csv",
      description = "Answer the questions of a file.")
  private @Nullable Path batch;

  @Option(
      names = "--travel-ban",
      description = "The second question: must the state refuse entry and transit?")
  private boolean travelBan;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Mixin private RegistryOption registryOption = new RegistryOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Presence how = Questions.presence(presence);
    @Nullable LocalDate day = knownOn == null ? null : Questions.day("--known-on", knownOn);
    if (batch != null) {
      if (!words.isEmpty()) {
        throw new UsageException(
            "a batch takes its questions from its file",
            "after '" + batch + "'",
            "leave out '" + String.join(" ", words) + "'");
      }
      Registry registry = registryOption.load();
      new Batch(registry, Law.with(registry), console, how, day).answer(batch);
      return Console.DONE;
    }
    if (words.size() < 3) {
      throw new UsageException(
          "PERSON, STATE and DATE are needed",
          "after 'capias check'",
          "for instance: capias check \"Vladimir Putin\" MN 2024-09-02");
    }
    return one(how, day);
  }

  private int one(Presence how, @Nullable LocalDate day) {
    int n = words.size();
    PartialDate date = Questions.date(words.get(n - 1));
    Registry registry = registryOption.load();
    String name = Questions.person(registry, String.join(" ", words.subList(0, n - 2)));
    Person person = Asked.person(registry, name);
    State state = Asked.state(registry, words.get(n - 2));
    Law law = Law.with(registry);
    if (travelBan) {
      entry(law, person, state, date, how, day);
      return Console.DONE;
    }
    Determination determination = law.determine(person, state, date, how, day);
    switch (format) {
      case JSON -> Reports.json(determination, console.out());
      case TEXT -> Reports.text(determination, console.out(), console.columns(), console.colours());
    }
    return Console.DONE;
  }

  private void entry(
      Law law,
      Person person,
      State state,
      PartialDate date,
      Presence how,
      @Nullable LocalDate day) {
    if (!date.isDay()) {
      throw new UsageException("a day is needed", "with --travel-ban", "give YYYY-MM-DD");
    }
    EntryDetermination entry = law.entry(person, state, date.first(), how, day);
    switch (format) {
      case JSON -> EntryText.json(entry, console.out());
      case TEXT -> new EntryText(new Sheet(console)).print(entry);
    }
  }
}
