package org.capias.intake.box;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.capias.intake.Intake;
import org.capias.intake.http.Head;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Captures of a web archive (ISO 28500; the Internet Archive's ARC). jwarc finds the records; their
 * blocks are taken byte by byte, because a head that breaks the rules of HTTP is still what was
 * received. The request that belongs to a response stands beside it, before or behind, and is kept
 * with it.
 */
final class Warcs {
  private static final int LOOK = 1 << 16;

  private final String source;
  private final Sink sink;
  private final Budget budget;

  /** A response that waits for its request. */
  private Intake.@Nullable Capture waiting;

  private @Nullable String requested;
  private byte @Nullable [] request;
  private int record;
  private final Set<String> ids = new HashSet<>();

  private Warcs(String source, Sink sink, Budget budget) {
    this.source = source;
    this.sink = sink;
    this.budget = budget;
  }

  /** Reads either format, packed or not. */
  static void read(InputStream stream, String source, Sink sink, Budget budget) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, LOOK);
    in.mark(LOOK);
    byte[] start = in.readNBytes(2);
    in.reset();
    boolean packed = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    if (packed) {
      in.mark(LOOK);
      start = new GZIPInputStream(in, 512).readNBytes(9);
      in.reset();
    } else {
      start = in.readNBytes(9);
      in.reset();
    }
    if (Box.starts(start, "filedesc:")) {
      new Arcs(source, sink, budget)
          .read(packed ? new BufferedInputStream(new GZIPInputStream(in)) : in);
    } else {
      new Warcs(source, sink, budget).read(in);
    }
  }

  private void read(InputStream in) {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true); // addresses with spaces, lines that end in a bare line feed
      Optional<WarcRecord> next = reader.next();
      while (next.isPresent()) {
        record++;
        take(next.get());
        next = reader.next();
      }
    } catch (IOException | RuntimeException e) {
      // jwarc throws unchecked exceptions on some broken fields, too.
      emit();
      sink.refuse(
          source,
          "web archive is broken behind record " + record + " (" + reason(e) + ")",
          "what stands before it was read; check the file");
      return;
    }
    emit();
    if (record == 0) {
      sink.refuse(source, "web archive without a record", "check the file");
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.replaceAll("\\s+", " ").replace(", ", "; ");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }

  private void take(WarcRecord found) throws IOException {
    long length = found.body().size();
    budget.spend(Math.max(0, length));
    if (found instanceof WarcConversion && isOfThisFile(found)) {
      sink.skip("text of another record of a web archive (conversion)");
    } else if (found instanceof WarcResponse
        || found instanceof WarcResource
        || found instanceof WarcConversion) {
      found.headers().first("WARC-Record-ID").ifPresent(ids::add);
      response((WarcTargetRecord) found);
    } else if (found instanceof WarcRequest asked) {
      request(asked);
    } else if (found instanceof WarcRevisit) {
      sink.skip("record without content in a web archive (revisit)");
    }
  }

  /** Files of texts alone (WET) are read; a text beside its page would be a copy of it. */
  private boolean isOfThisFile(WarcRecord conversion) {
    return conversion.headers().first("WARC-Refers-To").filter(ids::contains).isPresent();
  }

  private void request(WarcRequest asked) throws IOException {
    byte[] block = asked.body().stream().readNBytes(1 << 20);
    int end = Head.end(block);
    byte[] head = end < 0 ? block : Arrays.copyOf(block, end);
    String target = asked.target();
    Intake.Capture response = waiting;
    if (response != null && response.requestHead() == null && target.equals(requested)) {
      waiting = with(response, head);
      emit();
    } else {
      emit();
      request = head;
      requested = target;
    }
  }

  private void response(WarcTargetRecord found) throws IOException {
    emit();
    String target = found.target();
    String name = source + "!/" + (target == null ? String.valueOf(record) : target);
    URI address = Addresses.of(target);
    byte[] block = found.body().stream().readNBytes(Box.LIMIT + 1);
    if (address == null) {
      sink.refuse(name, "record " + record + " has no address", "check the web archive");
      return;
    }
    if (block.length > Box.LIMIT) {
      sink.refuse(name, "larger than " + (Box.LIMIT >> 20) + " MB", "read it by itself");
      return;
    }
    long told = found.headers().first("Content-Length").map(Warcs::number).orElse(-1L);
    if (told > block.length) {
      sink.warn(name, "record is cut off", "compare it with another copy");
    }
    Instant time;
    try {
      time = found.date();
    } catch (DateTimeException e) {
      sink.refuse(name, "record " + record + " has no date", "check the web archive");
      return;
    }
    boolean answered = found instanceof WarcResponse && Box.starts(block, "HTTP/");
    int end = answered ? Head.end(block) : 0;
    if (end < 0) {
      sink.refuse(name, "response has no end of its head", "check the web archive");
      return;
    }
    byte[] head = answered ? Arrays.copyOf(block, end) : null;
    String type =
        head == null
            ? found.headers().first("Content-Type").orElse(null)
            : field(head, "Content-Type");
    byte[] asked = target != null && target.equals(requested) ? request : null;
    waiting =
        new Intake.Capture(
            address,
            time,
            asked,
            head,
            Arrays.copyOfRange(block, end, block.length),
            type,
            Head.charset(type),
            name);
    requested = target;
    request = null;
    if (asked != null) {
      emit();
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static @Nullable String field(byte[] head, String name) {
    return Head.of(head).field(name);
  }

  private static Intake.Capture with(Intake.Capture response, byte[] requestHead) {
    return new Intake.Capture(
        response.target(),
        response.time(),
        requestHead,
        response.responseHead(),
        response.payload(),
        response.contentType(),
        response.charset(),
        response.source());
  }

  private void emit() {
    Intake.Capture ready = waiting;
    if (ready != null) {
      waiting = null;
      sink.take(ready);
    }
  }
}
