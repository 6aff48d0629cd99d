package org.capias.archive.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.capias.archive.store.Store.Added;
import org.capias.archive.store.Store.Capture;
import org.capias.archive.store.Store.Entry;
import org.capias.archive.store.Store.Item;
import org.capias.archive.store.Store.Removed;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/** Documents kept, changed and removed within one transaction. */
final class Documents {
  private final Writing writing;
  private final Batches batches;
  private final List<Problem> refused = new ArrayList<>();
  private final Set<Long> fresh = new HashSet<>();
  private int added;
  private int altered;
  private int already;

  Documents(Writing writing) {
    this.writing = writing;
    this.batches = new Batches(writing.handle());
  }

  Added keep(List<Item> items, boolean replace) {
    List<String> ids = items.stream().map(item -> item.document().id()).distinct().toList();
    Map<String, Long> numbers = new HashMap<>(Queries.numbers(writing.handle(), ids));
    Map<Long, Entry> present =
        replace ? Queries.entries(writing.handle(), numbers.values()) : Map.of();
    Map<String, Removed> gone = Queries.removedAmong(writing.handle(), ids);
    Map<String, List<Reading>> readings = new LinkedHashMap<>();
    for (Item item : items) {
      Document document = item.document();
      String why = refusal(document, gone.get(document.id()));
      if (!why.isEmpty()) {
        refused.add(new Problem(document.source(), Severity.ERROR, why));
        continue;
      }
      @Nullable Long known = numbers.get(document.id());
      if (known == null) {
        known = writing.next();
        numbers.put(document.id(), known);
        insert(known, item);
      } else if (present.containsKey(known) && !same(present.get(known), item)) {
        alter(known, item);
      } else {
        already++;
      }
      for (Capture capture : item.captures()) {
        batches.capture.add(capture.record(), known, capture.target());
      }
      if (item.reading() != null && item.reader() != null) {
        readings.computeIfAbsent(item.reader(), version -> new ArrayList<>()).add(item.reading());
      }
    }
    batches.execute();
    Readings keeper = new Readings(writing);
    readings.forEach((version, read) -> keeper.keep(version, read, numbers, fresh));
    return new Added(added, altered, already, refused);
  }

  /** Why a document cannot be kept, as a line for people, or nothing. */
  private static String refusal(Document document, @Nullable Removed gone) {
    if (gone != null) {
      return "removed on "
          + gone.at()
          + " ("
          + gone.reason()
          + "), "
          + document.source()
          + ", it stays away";
    }
    Optional<String> odd = Texts.oddity(document);
    return odd.map(
            what -> what + ", " + document.source() + ", give the article as clean plain text")
        .orElse("");
  }

  private static boolean same(@Nullable Entry present, Item item) {
    return present != null
        && present.document().equals(item.document())
        && (item.story() == null || item.story().equals(present.story()));
  }

  private void insert(long number, Item item) {
    Document document = item.document();
    @Nullable PartialDate published = document.published();
    batches.document.add(
        number,
        document.id(),
        document.source(),
        document.url(),
        document.title(),
        document.outlet(),
        document.author(),
        text(published),
        published == null ? null : published.first().toString(),
        published == null ? null : published.last().toString(),
        document.language(),
        item.story(),
        document.characters());
    batches.text.add(number, document.bodyStart(), document.text());
    batches.change.add(number, number, Writing.What.ADDED.label());
    fresh.add(number);
    added++;
  }

  private void alter(long number, Item item) {
    Document document = item.document();
    @Nullable PartialDate published = document.published();
    writing
        .handle()
        .execute(
            "UPDATE documents SET source = ?, url = ?, title = ?, outlet = ?, author = ?,"
                + " published = ?, published_first = ?, published_last = ?, language = ?,"
                + " story = COALESCE(?, story), characters = ? WHERE number = ?",
            document.source(),
            document.url(),
            document.title(),
            document.outlet(),
            document.author(),
            text(published),
            published == null ? null : published.first().toString(),
            published == null ? null : published.last().toString(),
            document.language(),
            item.story(),
            document.characters(),
            number);
    writing
        .handle()
        .execute(
            "UPDATE texts SET body_start = ?, text = ? WHERE document = ?",
            document.bodyStart(),
            document.text(),
            number);
    batches.change.add(writing.next(), number, Writing.What.ALTERED.label());
    altered++;
  }

  int removeCapture(String record, String reason, String at) {
    List<String> held = Queries.heldOnlyBy(writing.handle(), record);
    held.forEach(id -> remove(new Removed(id, reason, at)));
    writing.handle().execute("DELETE FROM captures WHERE record = ?", record);
    return held.size();
  }

  boolean remove(Removed removed) {
    Collection<Long> numbers = Queries.numbers(writing.handle(), List.of(removed.id())).values();
    for (long number : numbers) {
      writing.handle().execute("DELETE FROM documents WHERE number = ?", number);
      // Names that only this document told; people on the list stay.
      writing
          .handle()
          .execute(
              "DELETE FROM people WHERE id IS NULL AND NOT EXISTS"
                  + " (SELECT 1 FROM encounters e WHERE e.person = people.key)");
      writing
          .handle()
          .execute(
              "INSERT INTO removed (number, id, reason, at) VALUES (?, ?, ?, ?)",
              number,
              removed.id(),
              removed.reason(),
              removed.at());
      batches.change.add(writing.next(), number, Writing.What.REMOVED.label());
    }
    batches.execute();
    return !numbers.isEmpty();
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
