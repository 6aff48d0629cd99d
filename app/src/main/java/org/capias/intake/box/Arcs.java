package org.capias.intake.box;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.capias.intake.Intake;
import org.capias.intake.http.Head;
import org.jspecify.annotations.Nullable;

/**
 * Captures of an ARC file, the Internet Archive's format before WARC (version 1): a line {@code URL
 * IP-address date type length} and so many bytes, one after the other. Addresses in old ones hold
 * spaces, so that the line is read from its end.
 */
final class Arcs {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
  private static final int LINE = 1 << 16;

  private final String source;
  private final Sink sink;
  private final Budget budget;
  private int record;

  Arcs(String source, Sink sink, Budget budget) {
    this.source = source;
    this.sink = sink;
    this.budget = budget;
  }

  void read(InputStream in) {
    try {
      for (String line = line(in); line != null; line = line(in)) {
        if (!line.isBlank()) {
          record++;
          record(line, in);
        }
      }
    } catch (IOException | DateTimeException e) {
      sink.refuse(
          source,
          "web archive is broken behind record "
              + Math.max(0, record - 1)
              + " ("
              + e.getMessage()
              + ")",
          "what stands before it was read; check the file");
    }
  }

  private void record(String line, InputStream in) throws IOException {
    String[] words = line.strip().split(" ", -1);
    int n = words.length;
    if (n < 5) {
      throw new IOException("no line of a record");
    }
    long length;
    try {
      length = Long.parseLong(words[n - 1]);
    } catch (NumberFormatException e) {
      throw new IOException("no length of a record");
    }
    if (length < 0) {
      throw new IOException("length of a record is " + length);
    }
    budget.spend(length);
    byte[] block = in.readNBytes((int) Math.min(length, Box.LIMIT + 1L));
    if (block.length > Box.LIMIT) {
      in.skip(length - block.length);
    }
    String target = String.join(" ", Arrays.copyOf(words, n - 4));
    String name = source + "!/" + target;
    if (target.startsWith("filedesc:")) {
      return;
    }
    if (block.length > Box.LIMIT) {
      sink.refuse(name, "larger than " + (Box.LIMIT >> 20) + " MB", "read it by itself");
      return;
    }
    if (block.length < length) {
      sink.warn(name, "record is cut off", "compare it with another copy");
    }
    URI address = Addresses.of(target);
    if (address == null) {
      sink.refuse(name, "record " + record + " has no address", "check the web archive");
      return;
    }
    Instant time = LocalDateTime.parse(words[n - 3], DATE).toInstant(ZoneOffset.UTC);
    sink.take(capture(address, time, words[n - 2], block, name));
  }

  private static Intake.Capture capture(
      URI address, Instant time, String told, byte[] block, String name) {
    int end = Box.starts(block, "HTTP/") ? Head.end(block) : -1;
    if (end < 0) {
      return new Intake.Capture(address, time, null, null, block, told, null, name);
    }
    byte[] head = Arrays.copyOf(block, end);
    String type = Head.of(head).field("Content-Type");
    return new Intake.Capture(
        address,
        time,
        null,
        head,
        Arrays.copyOfRange(block, end, block.length),
        type == null ? told : type,
        Head.charset(type),
        name);
  }

  /** A line without its end; null at the end of the file. */
  private static @Nullable String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
      if (line.size() > LINE) {
        throw new IOException("line without end");
      }
    }
    return line.toString(StandardCharsets.UTF_8).replace("\r", "");
  }
}
