package org.capias.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * The WARC records that this archive writes.
 *
 * <p>Digests are {@code sha256:} and hexadecimal digits. ISO 28500 leaves algorithm and form open;
 * hexadecimal is what {@code sha256sum} prints and what document ids are, and readers that expect
 * base 32 know it by its length.
 *
 * <p>A record's id is made from its place in the log and its content, not drawn at random, and
 * marked as version 8 of RFC 9562.
 */
final class Records {
  /** The server says that the page is as it was (ISO 28500:2017, 6.7.3). */
  static final String NOT_MODIFIED = "server-not-modified";

  /** The server sent the page again and it is as it was (6.7.2). */
  static final String IDENTICAL = "identical-payload-digest";

  private static final String PROFILES = "http://netpreserve.org/warc/1.1/revisit/";

  private Records() {}

  /** First record of every file: who wrote it and in which form. */
  static WarcRecord warcinfo(long entry, Instant time, String file, Archive.Hand hand) {
    byte[] block =
        ("software: "
                + hand.with()
                + "\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/"
                + "warc-specifications/specifications/warc-format/warc-1.1/\r\n")
            .getBytes(StandardCharsets.UTF_8);
    Map<String, String> fields = start("warcinfo", id(entry, "warcinfo", file, block), time);
    fields.put("WARC-Filename", file);
    return end(fields, "application/warc-fields", null, null, block);
  }

  /** A capture: response and request, or a resource where nothing was asked. */
  static List<WarcRecord> capture(long entry, Intake.Capture capture, @Nullable String identified) {
    String target = capture.target().toString();
    byte[] head = capture.responseHead();
    if (head == null) {
      String type = capture.contentType() != null ? capture.contentType() : identified;
      return List.of(
          resource(
              entry,
              target,
              capture.time(),
              type == null ? "application/octet-stream" : type,
              capture.contentType() == null ? identified : null,
              capture.payload()));
    }
    byte[] block = join(head, capture.payload());
    String response = id(entry, "response", target, block);
    Map<String, String> fields = start("response", response, capture.time());
    fields.put("WARC-Target-URI", target);
    byte[] asked = capture.requestHead();
    String request = asked == null ? null : id(entry, "request", target, asked);
    if (request != null) {
      fields.put("WARC-Concurrent-To", request);
    }
    byte[] payload = Chunks.payload(head, capture.payload());
    WarcRecord answer = end(fields, "application/http; msgtype=response", null, payload, block);
    return withRequest(answer, response, request, capture);
  }

  private static List<WarcRecord> withRequest(
      WarcRecord answer, String response, @Nullable String request, Intake.Capture capture) {
    byte[] asked = capture.requestHead();
    if (asked == null || request == null) {
      return List.of(answer);
    }
    Map<String, String> question = start("request", request, capture.time());
    question.put("WARC-Target-URI", capture.target().toString());
    question.put("WARC-Concurrent-To", response);
    return List.of(answer, end(question, "application/http; msgtype=request", null, null, asked));
  }

  /**
   * A page that is as it was: the head of the answer, and where the payload is.
   *
   * @param refersTo the record that holds the payload
   * @param captured when that was captured
   * @param payload its digest
   */
  static List<WarcRecord> revisit(
      long entry,
      Intake.Capture capture,
      String profile,
      String refersTo,
      Instant captured,
      String payload) {
    String target = capture.target().toString();
    byte[] head = Objects.requireNonNull(capture.responseHead());
    String revisit = id(entry, "revisit", target, head);
    Map<String, String> fields = start("revisit", revisit, capture.time());
    fields.put("WARC-Target-URI", target);
    fields.put("WARC-Profile", PROFILES + profile);
    fields.put("WARC-Refers-To", refersTo);
    fields.put("WARC-Refers-To-Target-URI", target);
    fields.put("WARC-Refers-To-Date", captured.toString());
    if (profile.equals(IDENTICAL)) {
      fields.put("WARC-Payload-Digest", payload);
    }
    byte[] asked = capture.requestHead();
    String request = asked == null ? null : id(entry, "request", target, asked);
    if (request != null) {
      fields.put("WARC-Concurrent-To", request);
    }
    WarcRecord answer = end(fields, "application/http; msgtype=response", null, null, head);
    return withRequest(answer, revisit, request, capture);
  }

  /** Bytes that no server sent: a local file, a saved case file. */
  static WarcRecord resource(
      long entry,
      String target,
      Instant time,
      String type,
      @Nullable String identified,
      byte[] bytes) {
    Map<String, String> fields = start("resource", id(entry, "resource", target, bytes), time);
    fields.put("WARC-Target-URI", target);
    return end(fields, type, identified, bytes, bytes);
  }

  /** The text that was read out of a capture. */
  static WarcRecord conversion(
      long entry, String target, String refersTo, Instant time, byte[] text) {
    Map<String, String> fields = start("conversion", id(entry, "conversion", target, text), time);
    fields.put("WARC-Target-URI", target);
    fields.put("WARC-Refers-To", refersTo);
    return end(fields, "text/plain; charset=utf-8", null, text, text);
  }

  private static Map<String, String> start(String type, String id, Instant time) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("WARC-Type", type);
    fields.put("WARC-Record-ID", id);
    fields.put("WARC-Date", time.toString());
    return fields;
  }

  private static WarcRecord end(
      Map<String, String> fields,
      String type,
      @Nullable String identified,
      byte @Nullable [] payload,
      byte[] block) {
    fields.put("WARC-Block-Digest", Sha256.labelled(block));
    if (payload != null) {
      fields.put("WARC-Payload-Digest", Sha256.labelled(payload));
    }
    if (identified != null) {
      fields.put("WARC-Identified-Payload-Type", identified);
    }
    fields.put("Content-Type", type.replaceAll("[\\r\\n]+", " "));
    fields.put("Content-Length", Integer.toString(block.length));
    return new WarcRecord(fields, block);
  }

  static String id(long entry, String type, String target, byte[] block) {
    byte[] name = (entry + "\n" + type + "\n" + target + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(name, block));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return "<urn:uuid:" + new UUID(high, low) + ">";
  }

  static byte[] join(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
