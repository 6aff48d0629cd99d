package org.capias.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.capias.archive.store.Listed;
import org.capias.archive.store.StoreException;
import org.capias.intake.limit.Patience;
import org.jspecify.annotations.Nullable;

/**
 * {@code capias archive list}: what is kept, from the custody log, with what the store knows of it:
 * title, outlet, day, language. What the store has not taken in yet is taken in first where that is
 * soon done; else a line tells how much is missing, and what is there is listed.
 */
final class ArchiveList {
  /** So many items are taken in before a list. */
  private static final int SOON = 500;

  private static final int AT_ONCE = 400;

  private final Console console;
  private final ArchiveOption option;
  private final DatabaseOption database;
  private final RegistryOption registry;

  ArchiveList(
      Console console, ArchiveOption option, DatabaseOption database, RegistryOption registry) {
    this.console = console;
    this.option = option;
    this.database = database;
    this.registry = registry;
  }

  /** An item and the documents in it. */
  record Row(Archive.Item item, List<Document> documents) {}

  /**
   * A document as the store has it.
   *
   * @param item number of the item that it was read from
   */
  record Document(
      long item,
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String language) {
    static Document of(long item, Listed listed) {
      return new Document(
          item,
          listed.id(),
          listed.title(),
          listed.outlet(),
          listed.published() == null ? null : listed.published().toString(),
          listed.language());
    }
  }

  int list(@Nullable Format format) {
    try (Archive archive = option.toLookAt()) {
      List<Row> rows = rows(archive);
      List<KeptCase> cases = new ArrayList<>();
      archive.cases(cases::add);
      if (format == Format.JSON) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema", "capias.archive-list/1");
        document.put("items", rows.stream().map(Row::item).toList());
        document.put("documents", rows.stream().flatMap(row -> row.documents().stream()).toList());
        document.put("cases", cases);
        RecordJson.write(console.out(), document);
      } else {
        console.out().print(ArchiveTexts.heading());
        rows.forEach(row -> console.out().print(ArchiveTexts.line(row)));
        if (!cases.isEmpty()) {
          console.out().print("\ncases\n");
          cases.forEach(one -> console.out().print(ArchiveTexts.line(one)));
        }
      }
    }
    return Console.DONE;
  }

  private List<Row> rows(Archive archive) {
    List<Archive.Item> items = new ArrayList<>();
    archive.items(items::add);
    Map<String, List<Listed>> known = new LinkedHashMap<>();
    try (Shelves shelves = Shelves.of(archive, database, registry, Patience.USUAL, console)) {
      int behind = shelves.behind();
      if (behind > SOON) {
        console.note(
            behind + " items are not in the store yet; 'capias archive search' takes them in");
      } else {
        shelves.follow();
      }
      for (int from = 0; from < items.size(); from += AT_ONCE) {
        List<Archive.Item> some = items.subList(from, Math.min(from + AT_ONCE, items.size()));
        known.putAll(shelves.store().listed(some.stream().map(Archive.Item::record).toList()));
      }
    } catch (StoreException e) {
      // The list is of what is kept; without the store it has no titles.
      console.note(e.what() + ", " + e.where() + ", listed without titles");
    }
    List<Row> rows = new ArrayList<>();
    for (Archive.Item item : items) {
      List<Listed> listed = known.getOrDefault(item.record(), List.of());
      rows.add(new Row(item, listed.stream().map(one -> Document.of(item.number(), one)).toList()));
    }
    return rows;
  }
}
