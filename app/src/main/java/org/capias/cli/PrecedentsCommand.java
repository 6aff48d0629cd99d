package org.capias.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.capias.law.Law;
import org.capias.law.Law.Like;
import org.capias.law.Law.Near;
import org.capias.model.EncounterKind;
import org.capias.model.Label;
import org.capias.model.Outcome;
import org.capias.model.Precedents;
import org.capias.registry.Office;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code capias precedents}: what became of cases like this one. */
@Command(
    name = "precedents",
    header = "Lists past cases, the most similar first, and how they ended.",
    description = {
      "Prints past cases, the most similar first with what makes them similar, and how often",
      "such a case ended in an arrest: with the number of cases and a 95 %% interval, or, below",
      "five cases, without a rate."
    },
    footer = {
      "",
      "With --near only cases before that day count, and the rate is that of the same class:",
      "office, kind of encounter, party or not, warrant public or not.",
      "",
      "Examples:",
      "  capias precedents --near \"Mongolia 2024-09-02\" --person putin",
      "  capias precedents --office head-of-state --kind visit --party yes",
      "  capias precedents --state ZA --format json"
    })
final class PrecedentsCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  private final Console console;

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only this person; with --near: the one in question.")
  private @Nullable String person;

  @Option(names = "--state", paramLabel = "STATE", description = "Only this state.")
  private @Nullable String state;

  @Option(
      names = "--office",
      paramLabel = "OFFICE",
      description = {
        "Only people who then were head-of-state, head-of-government, foreign-minister,",
        "former-leader or other."
      })
  private @Nullable String office;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only visit, not-made, overflight, residence or transit.")
  private @Nullable String kind;

  @Option(
      names = "--party",
      paramLabel = "yes|no",
      description = "Only states that were parties, or were not.")
  private @Nullable String party;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description = "Only not-arrested, arrested, did-not-travel, released or left-early.")
  private @Nullable String outcome;

  @Option(
      names = "--near",
      paramLabel = "\"STATE DAY\"",
      description = "Rank by likeness to a case in that state on that day.")
  private @Nullable String near;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show so many cases (default 10, 0 for all).")
  private int limit = SHOWN;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Mixin private RegistryOption registryOption = new RegistryOption();

  PrecedentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Registry registry = registryOption.load();
    @Nullable String id = person == null ? null : Asked.person(registry, person).id();
    @Nullable Near at = near == null ? null : near(registry, id, near);
    Like like =
        new Like(
            at == null ? id : null,
            state == null ? null : Asked.state(registry, state).iso2(),
            office(),
            one(EncounterKind.class, "--kind", kind),
            yesOrNo(),
            one(Outcome.class, "--outcome", outcome),
            at == null ? null : at.day(),
            at);
    Precedents found = Law.with(registry).precedents(like);
    switch (format) {
      case TEXT -> new PrecedentsText(new Sheet(console), limit).print(found);
      case JSON -> RecordJson.write(console.out(), document(registry, found));
    }
    return Console.DONE;
  }

  private Near near(Registry registry, @Nullable String id, String text) {
    int space = text.strip().lastIndexOf(' ');
    if (space < 0) {
      throw new UsageException(
          "not a state and a day", "--near '" + text + "'", "give \"Mongolia 2024-09-02\"");
    }
    LocalDate day = Questions.day("--near", text.strip().substring(space + 1));
    String code = Asked.state(registry, text.strip().substring(0, space)).iso2();
    @Nullable String label = one(EncounterKind.class, "--kind", kind);
    return new Near(id, code, day, label == null ? null : Label.parse(EncounterKind.class, label));
  }

  private @Nullable String office() {
    List<String> known = new ArrayList<>();
    for (Office.Kind each : Office.Kind.values()) {
      known.add(each.label());
    }
    known.add("former-leader");
    if (office != null && !known.contains(office)) {
      throw new UsageException(
          "no such office", "--office '" + office + "'", "say one of " + String.join(", ", known));
    }
    return office;
  }

  private @Nullable Boolean yesOrNo() {
    if (party == null) {
      return null;
    }
    return switch (party) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw new UsageException(
              "neither yes nor no", "--party '" + party + "'", "say yes or no");
    };
  }

  private static <E extends Enum<E> & Label> @Nullable String one(
      Class<E> type, String option, @Nullable String label) {
    if (label != null) {
      try {
        Label.parse(type, label);
      } catch (IllegalArgumentException e) {
        throw new UsageException("no such value", option, "" + e.getMessage());
      }
    }
    return label;
  }

  private Map<String, @Nullable Object> document(Registry registry, Precedents found) {
    int shown = limit <= 0 ? found.cases().size() : Math.min(limit, found.cases().size());
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("schema", "capias.precedents/1");
    document.put("registry", RecordJson.Which.of(registry));
    document.put("found", found.cases().size());
    document.put("cases", found.cases().subList(0, shown));
    document.put("rate", found.rate());
    return document;
  }
}
