package org.capias.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.capias.archive.Archive;
import org.capias.archive.search.Search;
import org.capias.archive.search.SearchException;
import org.capias.archive.store.StoreException;
import org.capias.intake.limit.Patience;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * {@code capias archive search} and {@code capias archive rebuild}: what is kept, found by its
 * words. What has been added or deleted since is taken in first, so the answer is never older than
 * the archive.
 */
final class ArchiveSearch {
  private final Console console;
  private final ArchiveOption archiveOption;
  private final DatabaseOption database;
  private final RegistryOption registry;
  private final Patience patience;

  ArchiveSearch(
      Console console,
      ArchiveOption archiveOption,
      DatabaseOption database,
      RegistryOption registry,
      Patience patience) {
    this.patience = patience;
    this.console = console;
    this.archiveOption = archiveOption;
    this.database = database;
    this.registry = registry;
  }

  int search(List<String> words, SearchOptions options, @Nullable Format format) {
    String query = String.join(" ", words);
    Search.Request request = options.request(query);
    return guarded(
        shelves -> {
          shelves.follow();
          try (Search search = shelves.search()) {
            Search.Results found = search.find(request);
            if (format == Format.JSON) {
              RecordJson.write(console.out(), document(query, found));
            } else {
              new FoundText(console).print(query, found);
            }
            if (found.behind() > 0) {
              console.tell(
                  found.behind() + " changes are not in the index yet",
                  "in " + shelves.folder(),
                  "another process is taking them in; ask again later");
            }
          }
          return Console.DONE;
        });
  }

  int rebuild(boolean indexOnly) {
    return guarded(
        shelves -> {
          int documents = indexOnly ? shelves.follow() : shelves.rebuild();
          try (Search search = shelves.search()) {
            long indexed = search.rebuild();
            console
                .out()
                .print(documents + " documents read again, " + indexed + " in the index\n");
          }
          return Console.DONE;
        });
  }

  int readings(String words, @Nullable Format format) {
    return guarded(
        shelves -> {
          shelves.follow();
          return new ArchiveReadings(console).show(shelves, shelves.one(words), format);
        });
  }

  private int guarded(Function<Shelves, Integer> work) {
    try (Archive archive = archiveOption.toLookAt();
        Shelves shelves = Shelves.of(archive, database, registry, patience, console)) {
      return work.apply(shelves);
    } catch (SearchException e) {
      throw new UsageException(e.what(), e.where(), e.whatToDo());
    } catch (StoreException e) {
      console.tell(e.what(), e.where(), e.whatToDo());
      return Console.PROBLEMS;
    }
  }

  /** {@code capias.search/1}. */
  private static Map<String, @Nullable Object> document(String query, Search.Results found) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("schema", "capias.search/1");
    document.put("query", query);
    document.put("total", found.total());
    document.put("behind", Math.toIntExact(found.behind()));
    List<Object> hits = new ArrayList<>();
    for (Search.Hit hit : found.hits()) {
      hits.add(hit(hit.document(), hit.score(), hit.snippet(), hit.highlights()));
    }
    document.put("hits", hits);
    document.put("counted", found.counted());
    document.put("facets", found.facets());
    document.put("others", found.others());
    return document;
  }

  private static Map<String, @Nullable Object> hit(
      Document document, float score, @Nullable Evidence snippet, List<Evidence> highlights) {
    Map<String, @Nullable Object> hit = new LinkedHashMap<>();
    hit.put("id", document.id());
    hit.put("source", document.source());
    hit.put("url", document.url());
    hit.put("title", document.title());
    hit.put("outlet", document.outlet());
    hit.put("author", document.author());
    hit.put("published", document.published());
    hit.put("language", document.language());
    hit.put("score", Math.round(score * 10_000.0) / 10_000.0);
    hit.put("snippet", snippet);
    hit.put("highlights", highlights);
    return hit;
  }
}
