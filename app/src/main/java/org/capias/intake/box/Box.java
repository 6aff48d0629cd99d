package org.capias.intake.box;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;

/**
 * Opens files that hold many things.
 *
 * <pre>{@code
 * Box box = new Box(Path.of("crawl.warc.gz"), "crawl.warc.gz", Instant.now(), sink);
 * box.openWarc();
 * }</pre>
 *
 * <p>Whatever goes wrong inside is told to the sink; what was found before it stays found. Reads a
 * file once, from its beginning to its end, with one item in memory at a time.
 */
public final class Box {
  /** The most bytes of one thing. */
  static final int LIMIT = 32 << 20;

  private final Path file;
  private final String source;
  private final Instant now;
  private final Sink sink;

  /**
   * @param source the file as typed
   * @param now the time of captures of which the file tells none
   */
  public Box(Path file, String source, Instant now, Sink sink) {
    this.file = file;
    this.source = source;
    this.now = now;
    this.sink = sink;
  }

  /** A web archive: WARC or ARC, packed with gzip or not. */
  public void openWarc() {
    try (InputStream in = Files.newInputStream(file)) {
      Warcs.read(in, source, sink, budget());
    } catch (IOException e) {
      sink.refuse(source, "web archive cannot be read (" + e.getMessage() + ")", "check the file");
    }
  }

  /** A zip file; with WACZ's folders only its web archives. */
  public void openZip() {
    try {
      new Zips(uri(), source, now, sink, budget()).read(file);
    } catch (IOException e) {
      sink.refuse(source, "zip file cannot be read (" + e.getMessage() + ")", "check the file");
    }
  }

  /** A mailbox: letters one after the other, each behind a line {@code From …} (RFC 4155). */
  public void openMailbox() {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      new Mailboxes(uri(), source, now, sink).read(in);
    } catch (IOException e) {
      sink.refuse(source, "mailbox cannot be read (" + e.getMessage() + ")", "check the file");
    }
  }

  /** One thing packed with gzip; a web archive is that, too. */
  public void openGzip() {
    byte[] start;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      start = in.readNBytes(12);
    } catch (IOException e) {
      sink.refuse(source, "gzip file cannot be read (" + e.getMessage() + ")", "check the file");
      return;
    }
    if (starts(start, "WARC/") || starts(start, "filedesc:")) {
      openWarc();
      return;
    }
    String name = source.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?i)\\.gz$", "");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        sink.refuse(source, "unpacks to more than " + (LIMIT >> 20) + " MB", "unpack it yourself");
        return;
      }
      new Zips(uri(), source, now, sink, budget()).thing(name, bytes, 0);
    } catch (IOException e) {
      sink.refuse(source, "gzip file is damaged (" + e.getMessage() + ")", "check the file");
    }
  }

  static boolean starts(byte[] bytes, String text) {
    if (bytes.length < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Budget budget() throws IOException {
    return new Budget(Files.size(file));
  }

  private URI uri() {
    return file.toUri();
  }
}
