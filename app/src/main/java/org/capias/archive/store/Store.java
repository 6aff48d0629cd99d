package org.capias.archive.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.capias.model.Correction;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Documents, readings, case files and corrections in a database.
 *
 * <pre>{@code
 * try (Store store = Store.in(folder)) {                       // folder/store.sqlite
 *   store.add(List.of(Item.of(document).from(capture).read(reading, "0.1.0")));
 *   store.newest(document.id());                               // the newest reader's reading
 *   try (Stream<Listed> all = store.list()) { … }              // streams are closed by who asks
 * }
 * }</pre>
 *
 * <p>Everything is derived and can be made again from the archive. A list is added in one
 * transaction, all of it or nothing; a document that cannot be kept (its text holds a character
 * that no database takes) is left out and told. The same document twice is one document, whose
 * captures are all kept; what is known of it stays what was told first, unless {@link #replace} is
 * asked.
 *
 * <p>Every change has a number, ascending by one; the search index follows {@link #since}. Numbers
 * are given out under a lock, so what has been seen up to a number is complete, also with several
 * writers on one PostgreSQL.
 *
 * <p>Failures are {@link StoreException}s. Safe for many threads; writes wait for each other.
 */
public final class Store implements AutoCloseable {
  private final Link link;

  private Store(Link link) {
    this.link = link;
  }

  /** Something to keep. */
  public record Item(
      Document document,
      List<Capture> captures,
      @Nullable String story,
      @Nullable Reading reading,
      @Nullable String reader) {
    public Item {
      captures = List.copyOf(captures);
      if ((reading == null) != (reader == null)) {
        throw new IllegalArgumentException("a reading and its reader's version, or neither");
      }
    }

    public static Item of(Document document) {
      return new Item(document, List.of(), null, null, null);
    }

    /** From this capture. */
    public Item from(Capture capture) {
      return new Item(document, List.of(capture), story, reading, reader);
    }

    /** What a reader of that version saw in it. */
    public Item read(Reading what, String version) {
      return new Item(document, captures, story, what, version);
    }
  }

  /**
   * Where the archive keeps the bytes.
   *
   * @param record id of the WARC record
   * @param target URL or path that was captured
   */
  public record Capture(String record, String target) {}

  /**
   * What became of a list: new documents, documents whose text or description is another now,
   * documents that were there as they are, and those left out, each with a reason.
   */
  public record Added(int added, int altered, int already, List<Problem> refused) {
    public Added {
      refused = List.copyOf(refused);
    }
  }

  /** A document as kept; {@code number} is the change that brought it. */
  public record Entry(long number, Document document, @Nullable String story) {}

  /** A removed document, by law or to protect somebody: all that is left of it. */
  public record Removed(String id, String reason, String at) {}

  /** The store of an archive's folder: {@code store.sqlite} in it, made where there is none. */
  public static Store in(Path folder) {
    return new Store(Link.open(Database.file(folder.resolve("store.sqlite"))));
  }

  /** The store at a JDBC address, {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://…}. */
  public static Store at(String url) {
    return new Store(Link.open(Database.at(url)));
  }

  /** The address of the database, without passwords. */
  public String where() {
    return link.where();
  }

  /** Keeps documents; what is there already stays as it is. */
  public Added add(List<Item> items) {
    return link.write(writing -> new Documents(writing).keep(items, false));
  }

  /** Keeps documents; what is there already becomes as told now, for instance by a newer intake. */
  public Added replace(List<Item> items) {
    return link.write(writing -> new Documents(writing).keep(items, true));
  }

  /** Keeps what a reader of that version saw; a reading by the same version is replaced. */
  public void read(String reader, List<Reading> readings) {
    link.write(writing -> new Readings(writing).keep(reader, readings));
  }

  /**
   * Removes a document with its text and its readings for good; id, reason and time stay.
   *
   * @return false where there is no such document
   */
  public boolean remove(String id, String reason, String at) {
    boolean gone =
        link.write(writing -> new Documents(writing).remove(new Removed(id, reason, at)));
    link.settle();
    return gone;
  }

  /**
   * Forgets a capture whose content was deleted; documents that no other capture holds are removed
   * as by {@link #remove}.
   *
   * @return how many documents were removed
   */
  public int removeCapture(String record, String reason, String at) {
    int gone = link.write(writing -> new Documents(writing).removeCapture(record, reason, at));
    if (gone > 0) {
      link.settle();
    }
    return gone;
  }

  public List<Removed> removed() {
    return link.read(Queries::removed);
  }

  public Optional<Entry> document(String id) {
    return link.read(handle -> Queries.document(handle, id));
  }

  /** Documents by number; those that are not there any more are left out. */
  public Map<Long, Entry> entries(Collection<Long> numbers) {
    return numbers.isEmpty() ? Map.of() : link.read(handle -> Queries.entries(handle, numbers));
  }

  public List<Capture> captures(String id) {
    return link.read(handle -> Queries.captures(handle, id));
  }

  public long count() {
    return link.read(handle -> Queries.number(handle, "SELECT COUNT(*) FROM documents"));
  }

  /** All documents without their texts, in the order in which they came. Close the stream. */
  public Stream<Listed> list() {
    return link.stream(Queries::list);
  }

  /** Documents without their texts, by the records of the captures that they were taken from. */
  public Map<String, List<Listed>> listed(Collection<String> records) {
    return link.read(handle -> Queries.listed(handle, records));
  }

  /** All documents in the order in which they came. Close the stream. */
  public Stream<Entry> entries() {
    return link.stream(Queries::all);
  }

  /** Documents that no reader of that version has read. Close the stream. */
  public Stream<Entry> unread(String reader) {
    return link.stream(handle -> Queries.unread(handle, reader));
  }

  /** The reading of the newest reader. */
  public Optional<Reading> newest(String id) {
    List<Versioned> all = readings(id);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).reading());
  }

  /** All readings of a document, the newest reader's last. */
  public List<Versioned> readings(String id) {
    return link.read(handle -> Queries.readings(handle, id));
  }

  /** Versions of the reader, the newest last, and how many documents each has read. */
  public Map<String, Long> readers() {
    return link.read(Queries::readers);
  }

  /** Number of the last change; 0 where nothing was ever kept. */
  public long lastChange() {
    return link.read(handle -> Queries.number(handle, "SELECT change FROM clock"));
  }

  /** Id of the document that a change was about. */
  public Optional<String> changed(long change) {
    return link.read(handle -> Queries.changed(handle, change));
  }

  /**
   * What has changed after that number: each document once, at its last change, with what stands
   * now. A document whose own number is higher did not exist then. Close the stream.
   */
  public Stream<Change> since(long change) {
    return link.stream(handle -> Queries.since(handle, change));
  }

  /** How far something was followed, as noted last; empty where nothing was. */
  public String mark(String name) {
    return link.read(handle -> CaseShelf.mark(handle, name));
  }

  /** Notes how far something was followed. */
  public void mark(String name, String value) {
    link.write(writing -> new CaseShelf(writing).mark(name, value));
  }

  /** Keeps a case file under its name; one of that name is replaced. */
  public void save(SavedCase file) {
    link.write(writing -> new CaseShelf(writing).save(file));
  }

  public Optional<SavedCase> caseFile(String name) {
    return link.read(handle -> CaseShelf.find(handle, name));
  }

  /** Forgets a case file that was deleted in the archive. */
  public void drop(String caseFile) {
    link.write(writing -> new CaseShelf(writing).drop(caseFile));
  }

  /** Names of the case files, sorted. */
  public List<String> caseFiles() {
    return link.read(CaseShelf::names);
  }

  /** Names of the case files that a document is in, sorted. */
  public List<String> caseFilesWith(String id) {
    return link.read(handle -> CaseShelf.with(handle, id));
  }

  /**
   * Keeps corrections in their order; one that is there already, by its id, is passed over.
   *
   * @return how many are new
   */
  public int correct(List<Correction> corrections) {
    return link.write(writing -> new CaseShelf(writing).correct(corrections));
  }

  /** Forgets a correction that was deleted in the archive, by its id. */
  public void forget(String correction) {
    link.write(writing -> new CaseShelf(writing).forget(correction));
  }

  /** All corrections in the order in which they were kept. */
  public List<Correction> corrections() {
    return link.read(CaseShelf::corrections);
  }

  @Override
  public void close() {
    link.close();
  }
}
