package org.capias.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.capias.archive.Archive;
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
    try (Archive archive = option.toLookAt();
        Titles titles = new Titles(archive)) {
      if (format == Format.JSON) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema", "capias.archive-list/1");
        document.put("items", (RecordJson.Flow) taker -> archive.items(taker::accept));
        document.put("documents", (RecordJson.Flow) taker -> documents(archive, titles, taker));
        document.put("cases", (RecordJson.Flow) taker -> archive.cases(taker::accept));
        RecordJson.write(console.out(), document);
      } else {
        console.out().print(ArchiveTexts.heading());
        rows(archive, titles, row -> console.out().print(ArchiveTexts.line(row)));
        boolean[] any = new boolean[1];
        archive.cases(
            one -> {
              console.out().print((any[0] ? "" : "\ncases\n") + ArchiveTexts.line(one));
              any[0] = true;
            });
      }
    }
    return Console.DONE;
  }

  private static void documents(Archive archive, Titles titles, Consumer<Object> taker) {
    rows(archive, titles, row -> row.documents().forEach(taker));
  }

  /** Each item with its documents, some at a time: a list may be longer than memory. */
  private static void rows(Archive archive, Titles titles, Consumer<Row> taker) {
    List<Archive.Item> waiting = new ArrayList<>();
    archive.items(
        item -> {
          waiting.add(item);
          if (waiting.size() == AT_ONCE) {
            titles.of(waiting).forEach(taker);
            waiting.clear();
          }
        });
    titles.of(waiting).forEach(taker);
  }

  /**
   * What the store knows of items. The list is of what is kept; without a store it has no titles.
   */
  private final class Titles implements AutoCloseable {
    private @Nullable Shelves shelves;

    Titles(Archive archive) {
      try {
        Shelves opened = Shelves.of(archive, database, registry, Patience.USUAL, console);
        shelves = opened;
        int behind = opened.behind();
        if (behind > SOON) {
          console.note(
              behind + " items are not in the store yet; 'capias archive search' takes them in");
        } else {
          opened.follow();
        }
      } catch (StoreException e) {
        without(e);
      }
    }

    List<Row> of(List<Archive.Item> items) {
      Map<String, List<Listed>> known = Map.of();
      if (shelves != null) {
        try {
          known = shelves.store().listed(items.stream().map(Archive.Item::record).toList());
        } catch (StoreException e) {
          without(e);
        }
      }
      List<Row> rows = new ArrayList<>();
      for (Archive.Item item : items) {
        List<Listed> listed = known.getOrDefault(item.record(), List.of());
        rows.add(
            new Row(item, listed.stream().map(one -> Document.of(item.number(), one)).toList()));
      }
      return rows;
    }

    private void without(StoreException e) {
      console.note(e.what() + ", " + e.where() + ", listed without titles");
      close();
    }

    @Override
    public void close() {
      if (shelves != null) {
        shelves.close();
        shelves = null;
      }
    }
  }
}
