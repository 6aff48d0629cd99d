package org.capias.cli;

import java.util.ArrayList;
import java.util.List;
import org.capias.archive.search.Search;
import org.capias.model.EncounterKind;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows a search; each option may be given more than once and then means any of them. */
final class SearchOptions {
  @Option(
      names = "--person",
      paramLabel = "NAME|ID",
      description = "Only where this person is told of: the registry's id, or words of a name.")
  private List<String> people = new ArrayList<>();

  @Option(
      names = "--state",
      paramLabel = "ISO2|NAME",
      description = "Only where an encounter in this state is told.")
  private List<String> states = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only of this outlet.")
  private List<String> outlets = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Published then (YYYY, YYYY-MM or YYYY-MM-DD) or later.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Published then or earlier.")
  private @Nullable String to;

  @Option(names = "--language", paramLabel = "CODE", description = "Only in this language (en).")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only where such an encounter is told: visit, planned, not-made, arrest …")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show so many documents (default 10, at most 1000).")
  private int limit = 10;

  Search.Request request(String query) {
    for (String kind : kinds) {
      try {
        Label.parse(EncounterKind.class, kind);
      } catch (IllegalArgumentException e) {
        throw new UsageException("no such value", "--kind", "" + e.getMessage());
      }
    }
    if (limit < 1 || limit > 1000) {
      throw new UsageException("not a number of documents", "--limit " + limit, "say 1 to 1000");
    }
    return new Search.Request(
        query,
        people,
        states,
        outlets,
        date("--from", from),
        date("--to", to),
        languages,
        kinds,
        limit);
  }

  private static @Nullable PartialDate date(String option, @Nullable String text) {
    return text == null
        ? null
        : PartialDate.tryParse(text)
            .orElseThrow(
                () ->
                    new UsageException(
                        "not a date",
                        option + " '" + text + "'",
                        "write YYYY, YYYY-MM or YYYY-MM-DD"));
  }
}
