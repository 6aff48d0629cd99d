package org.capias.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.capias.archive.Archive;
import org.capias.intake.Intake;
import org.capias.intake.fetch.Fetch;
import org.capias.intake.limit.Patience;
import org.capias.model.Problem;
import org.capias.model.Severity;

/**
 * {@code capias archive add}: takes captures and keeps them, some at a time, so that neither memory
 * nor the waits for the disk grow with their number.
 */
final class ArchiveAdd {
  private static final int MOST = 256;
  private static final long MOST_BYTES = 8L << 20;

  private final Console console;
  private final Archive archive;
  private final FetchOption fetch;
  private final Patience patience;
  private final Consumer<Archive.Added> taker;
  private final List<Intake.Capture> waiting = new ArrayList<>();
  private long bytes;
  private int added;
  private int known;
  private int refused;
  private int beside;

  /**
   * @param taker told of each capture once it is kept
   */
  ArchiveAdd(
      Console console,
      Archive archive,
      FetchOption fetch,
      Patience patience,
      Consumer<Archive.Added> taker) {
    this.console = console;
    this.archive = archive;
    this.fetch = fetch;
    this.patience = patience;
    this.taker = taker;
  }

  static boolean isUrl(String typed) {
    return typed.regionMatches(true, 0, "http://", 0, 7)
        || typed.regionMatches(true, 0, "https://", 0, 8);
  }

  void add(List<String> typed, Instant now) {
    List<String> files = typed.stream().filter(word -> !isUrl(word)).toList();
    if (!files.isEmpty()) {
      told(Intake.capture(files, now, patience, this::take));
    }
    for (String url : typed) {
      if (isUrl(url)) {
        Fetch.Fetched fetched = fetch.fetch(url, new KeptPages(archive)::last);
        refused(fetched.problems());
        beside(fetched);
        fetched.captures().forEach(this::take);
        FetchOption.tell(fetched, console);
        KeptPages.log(archive, fetched.refused());
      }
    }
    keep();
  }

  /** Keeps what was fetched for a reading, and finds again what is kept already. */
  void add(Fetch.Fetched fetched) {
    beside(fetched);
    fetched.captures().forEach(this::take);
    fetched.pages().forEach(this::take);
    keep();
    KeptPages.log(archive, fetched.refused());
  }

  /** In the order of their coming: what was asked for after them may depend on what they said. */
  private void beside(Fetch.Fetched fetched) {
    keep();
    beside += archive.add(fetched.beside()).size();
  }

  private void told(Intake.Captures taken) {
    refused(taken.problems());
    Map<String, Integer> skipped = taken.skipped();
    if (!skipped.isEmpty()) {
      StringJoiner list = new StringJoiner(", ");
      skipped.forEach((why, count) -> list.add(count + " " + why));
      console.note("passed over in folders: " + list);
    }
  }

  private void take(Intake.Capture capture) {
    waiting.add(capture);
    bytes += capture.payload().length;
    if (waiting.size() >= MOST || bytes >= MOST_BYTES) {
      keep();
    }
  }

  private void keep() {
    for (Archive.Added one : archive.add(waiting)) {
      added += one.isNew() ? 1 : 0;
      known += one.isNew() ? 0 : 1;
      taker.accept(one);
    }
    waiting.clear();
    bytes = 0;
  }

  private void refused(List<Problem> problems) {
    for (Problem problem : problems) {
      console.tell(problem.message());
      refused += problem.severity() == Severity.ERROR ? 1 : 0;
    }
  }

  /** How many of each kind. Kept beside is what leads to no page, refused was told before. */
  String summary() {
    return added
        + " added, "
        + known
        + " known already, "
        + (beside == 0 ? "" : beside + " kept beside (robots.txt, asked to wait), ")
        + (refused == 0 ? "" : refused + " refused, ");
  }
}
