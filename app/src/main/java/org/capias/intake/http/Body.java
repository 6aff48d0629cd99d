package org.capias.intake.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stored body without its codings (RFC 9112 section 7.1, RFC 9110 section 8.4). Archives hold
 * bodies that somebody decoded without saying so in the head: what is not coded as told is taken as
 * it stands, and that is told.
 *
 * @param bytes the content, or what could be had of it
 * @param remarks what is wrong with it
 * @param refusal why nothing of it can be used, or null
 */
@SuppressWarnings("ArrayRecordComponent")
public record Body(byte[] bytes, List<String> remarks, @Nullable String refusal) {
  private static final int BLOCK = 8192;

  /** Each costs up to the limit again; nobody who means well needs more than one. */
  private static final int CODINGS = 4;

  /**
   * Decodes a body.
   *
   * @param head the response's head, or null
   * @param body as stored
   * @param limit the most bytes that the content may have
   */
  public static Body of(@Nullable Head head, byte[] body, int limit) {
    List<String> remarks = new ArrayList<>();
    if (head == null) {
      return new Body(body, remarks, null);
    }
    byte[] bytes = body;
    if (coded(head, "Transfer-Encoding").contains("chunked")) {
      bytes = dechunk(bytes, remarks);
    }
    List<String> codings = coded(head, "Content-Encoding");
    if (codings.size() > CODINGS) {
      return new Body(bytes, remarks, codings.size() + " content codings, one over the other");
    }
    for (int i = codings.size() - 1; i >= 0; i--) {
      String coding = codings.get(i);
      switch (coding) {
        case "identity", "none", "utf-8", "chunked" -> {}
        case "gzip", "x-gzip", "deflate" -> {
          Body decoded = inflate(bytes, coding, limit, remarks);
          if (decoded.refusal() != null) {
            return decoded;
          }
          bytes = decoded.bytes();
        }
        default -> {
          return new Body(bytes, remarks, "content coding '" + clip(coding) + "' is not known");
        }
      }
    }
    return new Body(bytes, remarks, null);
  }

  private static List<String> coded(Head head, String field) {
    List<String> codings = new ArrayList<>();
    for (Head.Field one : head.lines()) {
      if (one.name().equalsIgnoreCase(field)) {
        for (String coding : one.value().split(",", -1)) {
          String plain = coding.strip().toLowerCase(Locale.ROOT);
          if (!plain.isEmpty()) {
            codings.add(plain);
          }
        }
      }
    }
    return codings;
  }

  private static Body inflate(byte[] bytes, String coding, int limit, List<String> remarks) {
    boolean gzip = bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    if (!gzip && !coding.equals("deflate")) {
      remarks.add("said to be in " + coding + ", is not");
      return new Body(bytes, remarks, null);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(limit, bytes.length * 3));
    boolean zlib =
        bytes.length > 1
            && (bytes[0] & 0x0F) == 8
            && ((bytes[0] & 0xFF) * 256 + (bytes[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try (InputStream in =
        gzip
            ? new GZIPInputStream(new ByteArrayInputStream(bytes))
            : new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
      byte[] block = new byte[BLOCK];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        out.write(block, 0, n);
        if (out.size() > limit) {
          return new Body(
              new byte[0], remarks, "decoded content is larger than " + (limit >> 20) + " MB");
        }
      }
    } catch (IOException e) {
      if (out.size() == 0) {
        remarks.add("said to be in " + coding + ", is not");
        return new Body(bytes, remarks, null);
      }
      remarks.add("cut off or damaged in its " + coding + " coding");
    } finally {
      inflater.end();
    }
    return new Body(out.toByteArray(), remarks, null);
  }

  /** Chunks joined; from the first that is none, the rest as it stands. */
  private static byte[] dechunk(byte[] body, List<String> remarks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n' && end - at < 1000) {
        end++;
      }
      long size = end < body.length && body[end] == '\n' ? size(body, at, end) : -1;
      if (size < 0) {
        remarks.add(at == 0 ? "said to be in chunks, is not" : "broken chunks");
        out.write(body, at, body.length - at);
        return out.toByteArray();
      }
      if (size == 0) {
        return out.toByteArray();
      }
      int from = end + 1;
      int there = (int) Math.min(size, body.length - from);
      out.write(body, from, there);
      if (there < size) {
        remarks.add("cut off within a chunk");
        return out.toByteArray();
      }
      at = from + there;
      at += at < body.length && body[at] == '\r' ? 1 : 0;
      at += at < body.length && body[at] == '\n' ? 1 : 0;
    }
    return out.toByteArray();
  }

  /** The hexadecimal number before an extension or the line's end; -1 where there is none. */
  private static long size(byte[] body, int from, int to) {
    long size = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(body[i], 16);
      if (digit < 0) {
        boolean ends = body[i] == ';' || body[i] == '\r' || body[i] == ' ';
        return ends && digits > 0 ? size : -1;
      }
      size = size * 16 + digit;
      if (++digits > 12) {
        return -1;
      }
    }
    return digits > 0 ? size : -1;
  }

  private static String clip(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
