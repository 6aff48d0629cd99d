package org.capias.intake;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.capias.intake.limit.Patience;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns files and folders into documents.
 *
 * <pre>{@code
 * Intake.Result result = Intake.read(List.of("articles", "late.txt"), null);
 * for (Document document : result.documents()) { … }
 * for (Problem problem : result.problems()) { … }   // never thrown, always told
 * }</pre>
 *
 * <p>or in two steps, with the bytes kept between them:
 *
 * <pre>{@code
 * Intake.Captures taken = Intake.captures(List.of("crawl.warc.gz", "page.html"), Instant.now());
 * for (Intake.Capture capture : taken.captures()) {
 *   Intake.Page page = Intake.page(capture);
 *   for (Intake.Extract extract : page.extracts()) { … extract.document() … extract.offsets() … }
 * }
 * }</pre>
 *
 * <p>A folder is walked in the order of its names; hidden files, {@code README*} and tables ({@code
 * *.csv}) in it are not articles and are counted as skipped. A file named outright is always read.
 * Two files with the same bytes are one document, under the path that sorts first, and that is
 * told.
 *
 * <p><b>Time:</b> a document that is not there or not read within a limit ({@link Patience#USUAL}
 * unless told) is refused, counted and told, and the run goes on.
 *
 * <p><b>The text</b> of a plain-text file is the file's text decoded and nothing else: line ends,
 * spaces and blank lines stay as they stand, because evidence counts code points in it. In Python's
 * terms it is {@code path.read_bytes().decode("utf-8")}: {@code \r\n} stays two characters, where
 * {@code read_text} would make it one. A byte order mark in UTF-8 stays in the text as U+FEFF (as
 * it does there) and lies before {@link Document#bodyStart}; in UTF-16 it belongs to the encoding
 * and is left out, as with {@code decode("utf-16")}.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class Intake {
  /**
   * Larger files are not articles. With the whole text in memory a reader needs many times that.
   */
  static final int LIMIT = 4 << 20;

  private static final String FEED = "feed, whose pages are read";

  private Intake() {}

  /**
   * One thing as it was received: a page, a letter, a file. A feed is one capture with many
   * documents; a web archive, a zip or a mailbox is many captures.
   *
   * @param target what was asked for; of a local file its {@code file:} URI, of a thing inside
   *     another file that file's URI with the inner name as fragment
   * @param time when it was received; for local files the time that the caller gave
   * @param requestHead the request's first line and header fields with the blank line that ends
   *     them, as sent; null where nothing was asked (a local file: a {@code resource} record)
   * @param responseHead the same of the response; null likewise
   * @param payload the body exactly as received, with whatever transfer and content coding the head
   *     tells; {@link Page#entity} is it without them
   * @param contentType the media type as told, parameters and all, or null
   * @param charset the encoding as told outside the content, or null
   * @param source path or URL as typed; for what lies inside, with {@code !/} and the inner name;
   *     of a page that a feed led to the link in the feed
   * @param led the feed that led there, or null
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, not compared
  public record Capture(
      URI target,
      Instant time,
      byte @Nullable [] requestHead,
      byte @Nullable [] responseHead,
      byte[] payload,
      @Nullable String contentType,
      @Nullable String charset,
      String source,
      @Nullable URI led) {

    /** What no feed led to. */
    public Capture(
        URI target,
        Instant time,
        byte @Nullable [] requestHead,
        byte @Nullable [] responseHead,
        byte[] payload,
        @Nullable String contentType,
        @Nullable String charset,
        String source) {
      this(target, time, requestHead, responseHead, payload, contentType, charset, source, null);
    }

    /** The same, led to by this feed. */
    public Capture ledBy(@Nullable URI feed) {
      return new Capture(
          target, time, requestHead, responseHead, payload, contentType, charset, source, feed);
    }

    /** A file that nobody was asked for. */
    public static Capture ofFile(URI target, Instant time, byte[] payload, String source) {
      return new Capture(target, time, null, null, payload, null, null, source);
    }
  }

  /**
   * What was found under the paths.
   *
   * @param problems what could not be taken, or with a reservation
   * @param skipped how many things were passed over, by reason, in the order of reasons
   */
  public record Captures(
      List<Capture> captures, List<Problem> problems, Map<String, Integer> skipped) {
    public Captures {
      captures = List.copyOf(captures);
      problems = List.copyOf(problems);
      skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    }
  }

  /**
   * What a capture says.
   *
   * @param entity the payload without transfer and content coding: what offsets count
   * @param charset how the entity's text is encoded; null where it is no text or nothing was read
   * @param extracts its documents, in the order of the page; empty where none could be read
   * @param problems what was not read, and with which reservation the rest was
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Page(
      byte[] entity, @Nullable Charset charset, List<Extract> extracts, List<Problem> problems) {
    public Page {
      extracts = List.copyOf(extracts);
      problems = List.copyOf(problems);
    }
  }

  /**
   * One document of a page.
   *
   * @param document its id is the hash of the entity's bytes from {@code start} to {@code end}
   * @param offsets from code points of the document's text to bytes of the entity
   * @param start first byte of the entity that belongs to this document: 0 but in a feed
   * @param end the byte behind the last
   * @param details what else the page tells, by name, in the order of names: {@code author-mail}
   *     (of a feed), {@code canonical}, {@code description}, {@code id} (of a feed's entry), {@code
   *     kind} (text, html, pdf, mail, feed), {@code modified}, {@code pages} (where a PDF's pages
   *     begin in the text) …
   */
  public record Extract(
      Document document, Offsets offsets, int start, int end, Map<String, String> details) {
    public Extract {
      details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
  }

  /**
   * Where a feed leads.
   *
   * @param links of its entries as absolute addresses where it tells them so, each once, in its
   *     order; empty where it leads nowhere, is no feed, or was not read within the limit
   * @param without how many entries have none
   */
  public record Links(List<String> links, int without) {
    public Links {
      links = List.copyOf(links);
    }
  }

  /**
   * What became of the files.
   *
   * @param documents each once, in the order in which they were first named
   * @param problems what was not read, or read with a reservation; the problem's document is the
   *     path as given
   * @param skipped how many files of folders were passed over, by reason, in the order of reasons
   */
  public record Result(
      List<Document> documents, List<Problem> problems, Map<String, Integer> skipped) {
    public Result {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
      skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    }
  }

  /**
   * Takes all files and folders, opening web archives, mailboxes and zip files. All of it is in
   * memory at once; {@link #capture} hands over one by one.
   *
   * @param paths as typed
   * @param now when files are taken; what an archive tells of the time of its pages goes before it
   */
  public static Captures captures(List<String> paths, Instant now) {
    List<Capture> captures = new ArrayList<>();
    Captures rest = capture(paths, now, Patience.USUAL, captures::add);
    return new Captures(captures, rest.problems(), rest.skipped());
  }

  /** As {@link #captures}, but hands over each capture at once and gives back all but them. */
  public static Captures capture(
      List<String> paths, Instant now, Patience patience, Consumer<Capture> taker) {
    Taking taking = new Taking(now, patience);
    taking.takeAll(paths, (capture, file, boxed) -> taker.accept(capture));
    return new Captures(List.of(), taking.problems(), taking.skipped());
  }

  /**
   * Why a capture is no document and nothing to complain of: an answer that is no page (301, 404),
   * a picture, a script; a feed that was fetched with the pages it leads to, which are read in its
   * place. Of a file that was named by a person always empty.
   */
  public static Optional<String> passedOver(Capture capture) {
    return passedOver(capture, Patience.USUAL);
  }

  /** As {@link #passedOver(Capture)}; a feed that takes longer is passed over by nobody. */
  public static Optional<String> passedOver(Capture capture, Patience patience) {
    boolean named = capture.responseHead() == null && capture.target().getRawFragment() == null;
    if (named) {
      return Optional.empty();
    }
    String why = Passing.reason(capture);
    return Optional.ofNullable(why != null || !Pages.leadsOn(capture, patience) ? why : FEED);
  }

  /** Where a capture leads, if it is a feed (by its bytes and else by its told type). */
  public static Links links(Capture capture, Patience patience) {
    return Leading.of(capture, patience);
  }

  /** Reads one capture. Never throws for what the capture holds. */
  public static Page page(Capture capture) {
    return page(capture, Patience.USUAL);
  }

  /** As {@link #page(Capture)}; what takes longer is a page without extracts and a problem. */
  public static Page page(Capture capture, Patience patience) {
    return Pages.within(patience, capture, Metadata.Row.EMPTY, true).page();
  }

  /**
   * Reads all files and folders.
   *
   * @param paths as typed; the document's source keeps that spelling
   * @param metadata a CSV file of what is known of the files (columns {@code path} relative to that
   *     file, {@code url}, {@code outlet}, {@code title}, {@code author}, {@code published}; others
   *     ignored), or null
   */
  public static Result read(List<String> paths, @Nullable Path metadata) {
    return read(paths, metadata, List.of(), Patience.USUAL);
  }

  /** As {@link #read(List, Path)}, and behind the files what was fetched. */
  public static Result read(
      List<String> paths, @Nullable Path metadata, List<Capture> fetched, Patience patience) {
    return new Gathering(metadata, patience).read(paths, fetched);
  }
}
