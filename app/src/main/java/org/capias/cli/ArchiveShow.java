package org.capias.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/** {@code capias archive show} and {@code diff}. */
final class ArchiveShow {
  private final Console console;
  private final Archive archive;

  ArchiveShow(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  /** The items that a person means; there is at least one. */
  static List<Archive.Item> found(Archive archive, String words) {
    List<Archive.Item> items = archive.find(words);
    if (items.isEmpty()) {
      throw new UsageException(
          "no such item", "'" + words + "'", "'capias archive list' names them");
    }
    return items;
  }

  /** The newest of them. */
  static Archive.Item one(Archive archive, String words) {
    List<Archive.Item> items = found(archive, words);
    return items.get(items.size() - 1);
  }

  /** An item, or where none is called so the case of that name. */
  void show(
      String words,
      @Nullable String at,
      boolean text,
      @Nullable Path out,
      @Nullable Format format) {
    boolean ofItems = at != null || text || !archive.find(words).isEmpty();
    Optional<KeptCase> saved = ofItems ? Optional.empty() : archive.findCase(words);
    if (saved.isPresent()) {
      new ArchiveCaseShow(console, archive).show(saved.get(), out, format);
      return;
    }
    List<Archive.Item> items = found(archive, words);
    if (at != null) {
      new ArchivePlace(console, at).show(archive, items.get(items.size() - 1));
    } else if (format == Format.JSON && out == null) {
      json(items, text);
    } else {
      show(items, text, out);
    }
  }

  /** {@code capias.archive-item/1}: all versions, each with its log, the newest last. */
  private void json(List<Archive.Item> items, boolean text) {
    List<Object> shown = new ArrayList<>();
    for (Archive.Item item : items) {
      shown.add(new Shown(item, archive.custody(item), text ? text(item) : null));
    }
    RecordJson.write(console.out(), RecordJson.document("capias.archive-item/1", "items", shown));
  }

  /**
   * An item with what was done with it.
   *
   * @param log the log's lines that are about it, in words
   * @param text as it is read, or null where nobody asked for it
   */
  private record Shown(Archive.Item item, List<String> log, @Nullable String text) {}

  private void show(List<Archive.Item> items, boolean text, @Nullable Path out) {
    Archive.Item newest = items.get(items.size() - 1);
    if (out != null) {
      console.write(out, archive.capture(newest).payload());
    } else if (text) {
      console.out().print(text(newest));
    } else {
      StringBuilder lines = new StringBuilder();
      for (Archive.Item item : items) {
        lines.append(lines.isEmpty() ? "" : "\n");
        ArchiveTexts.item(lines, item);
        archive.custody(item).forEach(line -> ArchiveTexts.row(lines, "log", line));
      }
      console.out().print(lines);
    }
  }

  /** All that an item says; the documents of a feed one after the other. */
  private String text(Archive.Item item) {
    StringBuilder text = new StringBuilder();
    Intake.Page page = Intake.page(archive.capture(item));
    page.problems().forEach(problem -> console.tell(problem.message()));
    for (Intake.Extract extract : page.extracts()) {
      text.append(text.isEmpty() ? "" : "\n").append(extract.document().text());
    }
    return text.toString();
  }

  int diff(String words, @Nullable String older, @Nullable Format format) {
    Archive.Item after = one(archive, words);
    Archive.Item before = older != null ? one(archive, older) : versionBefore(after);
    boolean same = before.payload().equals(after.payload());
    String difference =
        Differences.between(
            text(before),
            text(after),
            ArchiveTexts.name(before),
            ArchiveTexts.name(after),
            format != Format.JSON && console.colours());
    if (format == Format.JSON) {
      RecordJson.write(
          console.out(),
          RecordJson.document(
              "capias.archive-diff/1",
              "older",
              before,
              "newer",
              after,
              "sameBytes",
              same,
              "sameText",
              difference.isEmpty(),
              "difference",
              difference));
    } else if (difference.isEmpty()) {
      String bytes = same ? "so are the bytes" : "the bytes are not";
      console.out().print("the text is the same; " + bytes + "\n");
    } else {
      console.out().print(difference);
    }
    return Console.DONE;
  }

  private Archive.Item versionBefore(Archive.Item item) {
    Long before = item.before();
    if (before == null) {
      throw new UsageException(
          "only one version", item.source(), "name another item to compare it with");
    }
    return archive.item(before).orElseThrow();
  }
}
