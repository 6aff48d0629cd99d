package org.capias.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.capias.intake.Intake;
import org.capias.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * An archive: one folder that keeps what was received, byte for byte, and a log of who did what
 * with it.
 *
 * <pre>{@code
 * Archive.Hand hand = new Archive.Hand("mira", "capias 0.1.0", InstantSource.system());
 * try (Archive archive = Archive.open(folder, hand)) {        // to work in it; made if absent
 *   archive.repairs().forEach(System.err::println);           // what a crash had left behind
 *   List<Archive.Added> added = archive.add(captures);        // on the disk when this comes back
 *   Intake.Capture again = archive.capture(added.get(0).item());
 * }
 * try (Archive archive = Archive.open(folder)) {              // to look at it; writes nothing
 *   archive.items(item -> …);
 * }
 * }</pre>
 *
 * <p>What is added is known by its target and the SHA-256 of its payload: the same again is not
 * kept twice, other bytes of the same target are its next version. The library has no clock; the
 * {@link Hand} brings one.
 *
 * <p>One process writes at a time; who comes second is told by an {@link ArchiveException}, as is
 * every failure of the disk. Safe for use by many threads of one process.
 */
public final class Archive implements AutoCloseable {
  private final Room room;

  private Archive(Room room) {
    this.room = room;
  }

  /**
   * Whose hand writes in the log.
   *
   * @param who a person or service, as it wants to be named
   * @param with program and version
   * @param clock gives the time of each entry
   */
  public record Hand(String who, String with, InstantSource clock) {}

  /**
   * One thing kept.
   *
   * @param number of its entry in the custody log: its name in this archive
   * @param target what was asked for, or a file's URI
   * @param source as a person typed it, or the link in a feed
   * @param led the feed that led there, or null
   * @param payload {@code sha256:…} of the payload, without a response's head and chunks
   * @param bytes length of the payload
   * @param type media type as told or else as the bytes show it, or null
   * @param captured when it was received
   * @param added when it was put in here
   * @param version 1 for the first of its target
   * @param before number of the version before, or null
   * @param record its WARC-Record-ID
   * @param place where it lies: file, byte
   * @param status of the answer (200, 301, 404), or null where nobody was asked
   * @param deleted why and when its content was deleted, or null
   */
  public record Item(
      long number,
      String target,
      String source,
      @Nullable String led,
      String payload,
      long bytes,
      @Nullable String type,
      Instant captured,
      Instant added,
      int version,
      @Nullable Long before,
      String record,
      String place,
      @Nullable Integer status,
      @Nullable Deletion deleted) {
    /** Whether it is an answer that says that there is nothing: 404, 500 and the like. */
    public boolean error() {
      return status != null && status >= 400;
    }
  }

  /** What stays of deleted content besides its hash. */
  public record Deletion(String reason, Instant time, String who) {}

  /**
   * What became of a capture.
   *
   * @param item the new one, or the one that holds the same bytes of the same target
   * @param isNew false where it was here already
   */
  public record Added(Item item, boolean isNew) {}

  /** A document and the item that it was read from. */
  public record Read(Item item, Document document) {}

  /** Opens an archive to look at it: takes no lock, writes nothing, sees what is acknowledged. */
  public static Archive open(Path folder) {
    return new Archive(Opening.toLookAt(folder));
  }

  /** Opens an archive to work in it; makes one where the folder is absent or empty. */
  public static Archive open(Path folder, Hand hand) {
    return new Archive(Opening.toWorkIn(folder, hand, Opening.FILE_LIMIT));
  }

  /** As {@link #open(Path, Hand)}, going on to another WARC file where one has so many bytes. */
  public static Archive open(Path folder, Hand hand, long fileLimit) {
    return new Archive(Opening.toWorkIn(folder, hand, fileLimit));
  }

  /** What a crash had left half done and was taken away at this opening, one sentence each. */
  public List<String> repairs() {
    return room.repairs();
  }

  /** Where derived things may be kept: whatever is in it can be thrown away. */
  public Path derived() {
    return room.derived();
  }

  /**
   * Keeps captures. An answer that is as one kept before is kept as a revisit of that, without its
   * payload. When this comes back they are on the disk; when it throws, none of them is in the
   * archive.
   *
   * @return one for each capture, in their order
   */
  public List<Added> add(List<Intake.Capture> captures) {
    return room.add(captures);
  }

  /** Hands over every item, deleted ones too, in the order in which they were added. */
  public void items(Consumer<Item> taker) {
    room.items(taker);
  }

  /**
   * Hands over what came or went since a mark that this method gave back earlier. What is derived
   * keeps the mark and so need not look at everything at each opening.
   *
   * @param mark empty, or of another archive, for everything from the beginning
   * @return the mark to go on from
   */
  public String since(String mark, ChangeTaker taker) {
    return room.since(mark, taker);
  }

  /** The item with this number, if there is one. */
  public Optional<Item> item(long number) {
    return Optional.ofNullable(room.item(number));
  }

  /**
   * The items that a person means: by number, by target or source as typed, by payload hash or its
   * beginning (six digits at least). In the order of numbers; all versions of a target.
   */
  public List<Item> find(String words) {
    return room.find(words);
  }

  /**
   * The capture as intake handed it over.
   *
   * @throws ArchiveException where its content was deleted or is damaged
   */
  public Intake.Capture capture(Item item) {
    return room.capture(item);
  }

  /**
   * Saves a case file with the texts it was read from; the next version where the name is taken.
   *
   * @param name letters, digits, dots, hyphens
   * @param json the case file, {@code capias.casefile/1}
   * @param html the same to look at
   */
  public KeptCase keepCase(String name, byte[] json, byte[] html, List<Read> reads) {
    return room.keepCase(name, json, html, reads);
  }

  /** Hands over every saved case file, in the order of saving. */
  public void cases(Consumer<KeptCase> taker) {
    room.cases(taker);
  }

  /** The newest version of the case with this name. */
  public Optional<KeptCase> findCase(String name) {
    return Optional.ofNullable(room.findCase(name));
  }

  /**
   * Keeps what a person has put right.
   *
   * @return false where a correction of that id is here already
   */
  public boolean correct(KeptCorrection correction) {
    return room.correct(correction);
  }

  /** Hands over what has been put right, in the order in which it was. */
  public void corrections(Consumer<KeptCorrection> taker) {
    room.corrections(taker);
  }

  /** A saved case file: its JSON, then its page. */
  public List<byte[]> files(KeptCase saved) {
    return room.files(saved);
  }

  /** A proof that the item's entry is in the log. */
  public Proof proof(Item item) {
    return room.proof(item.number());
  }

  /**
   * Has the log stamped by an authority (RFC 3161), whose answer is kept and logged.
   *
   * @param authority its name or address, for the log
   * @param asking takes the request to it and brings the answer, both in DER
   */
  public Stamp stamp(String authority, UnaryOperator<byte[]> asking) {
    return room.stamp(authority, asking);
  }

  /**
   * Writes a case as one package for somebody else: a WACZ with case file, texts and custody. That
   * and its hash are logged.
   */
  public Export export(KeptCase saved, Path target) {
    return room.export(saved, target);
  }

  /**
   * Takes the content of items away, with the texts read out of them; a tombstone with hash, reason
   * and time stays in the log, and a record of the same length in the file.
   *
   * @return how many records were written over
   */
  public int delete(List<Item> items, String reason) {
    return room.delete(items, reason);
  }

  /** The same for all versions of a case. */
  public int deleteCase(String name, String reason) {
    return room.deleteCase(name, reason);
  }

  /**
   * Looks whether everything is as it was: log, bytes, digests, quotations. Asks nobody, writes
   * nothing, uses nothing derived, and opens what {@link #open} would refuse.
   *
   * @param expectedHead the hash of an entry that was noted elsewhere and must be in the log, or
   *     null
   */
  public static Verdict verify(Path folder, @Nullable String expectedHead) {
    return Verification.of(folder, expectedHead);
  }

  /** Writes in the log that something was done: {@code verified}, {@code refused} and the like. */
  public void log(String action, Map<String, String> facts) {
    room.log(action, facts);
  }

  /** What was done with an item: the log's lines that are about it, in words. */
  public List<String> custody(Item item) {
    return room.about(item.number());
  }

  @Override
  public void close() {
    try {
      room.close();
    } catch (IOException e) {
      throw ArchiveException.of("cannot be closed", room.folder(), e);
    }
  }
}
