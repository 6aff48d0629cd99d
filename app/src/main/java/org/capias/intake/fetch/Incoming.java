package org.capias.intake.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.capias.intake.http.Head;

/**
 * Reads one answer off a connection (RFC 9112), byte for byte as it comes, under limits. What a
 * reader after us could understand otherwise, because length and coding contradict each other, is
 * refused.
 */
final class Incoming {
  private static final String LATER = "try again later";
  private static final String SAVE = "save the page and give the file";
  private static final int BLOCK = 16384;
  private static final int LINE = 4096;
  private static final int INTERIM = 8;

  private final InputStream in;
  private final int mostHead;

  Incoming(InputStream in, int mostHead) {
    this.in = new BufferedInputStream(in, BLOCK);
    this.mostHead = mostHead;
  }

  /** The head of the final answer; interim ones (100, 103) before it are passed over. */
  byte[] head() throws IOException, Refusal {
    for (int i = 0; i < INTERIM; i++) {
      byte[] head = oneHead();
      Head read = Head.of(head);
      int status = read.status();
      if (status < 100 || !read.firstLine().matches("HTTP/1\\.[01] \\d{3}( .*)?")) {
        throw new Refusal("answer that is no HTTP", "check the address");
      }
      if (status >= 200) {
        return head;
      }
    }
    throw new Refusal("interim answers without end", LATER);
  }

  private byte[] oneHead() throws IOException, Refusal {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    int lineLength = 0;
    while (true) {
      int c = in.read();
      if (c < 0) {
        throw new Refusal(
            out.size() == 0 ? "connection closed without an answer" : "answer cut off in its head",
            LATER);
      }
      out.write(c);
      if (out.size() > mostHead) {
        throw new Refusal("head larger than " + (mostHead >> 10) + " kB", SAVE);
      }
      if (c == '\n') {
        if (lineLength == 0) {
          return out.toByteArray();
        }
        lineLength = 0;
      } else if (c != '\r') {
        lineLength++;
      }
    }
  }

  /** The body with its transfer coding, as it came. */
  byte[] body(Head head, int most) throws IOException, Refusal {
    int status = head.status();
    if (status == 204 || status == 304) {
      return new byte[0];
    }
    List<String> codings = values(head, "Transfer-Encoding");
    if (!codings.isEmpty()) {
      if (codings.size() != 1 || !codings.get(0).toLowerCase(Locale.ROOT).equals("chunked")) {
        throw new Refusal("transfer coding that was not asked for", SAVE);
      }
      return chunks(most);
    }
    List<String> lengths = values(head, "Content-Length");
    if (lengths.isEmpty()) {
      byte[] body = in.readNBytes(most + 1);
      if (body.length > most) {
        throw tooLarge(most);
      }
      return body;
    }
    return counted(length(lengths), most);
  }

  private byte[] counted(long length, int most) throws IOException, Refusal {
    if (length > most) {
      throw tooLarge(most);
    }
    byte[] body = in.readNBytes((int) length);
    if (body.length < length) {
      throw new Refusal("body cut off after " + body.length + " of " + length + " bytes", LATER);
    }
    return body;
  }

  private static long length(List<String> told) throws Refusal {
    String first = told.get(0);
    boolean same = told.stream().allMatch(first::equals);
    if (!same || !first.matches("\\d{1,18}")) {
      throw new Refusal("length of the body told in two ways or in none", SAVE);
    }
    return Long.parseLong(first);
  }

  private byte[] chunks(int most) throws IOException, Refusal {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (true) {
      String digits = line(out).replaceFirst("[;\\s].*$", "");
      if (!digits.matches("[0-9A-Fa-f]{1,8}")) {
        throw new Refusal("body in broken chunks", LATER);
      }
      long size = Long.parseLong(digits, 16);
      if (size == 0) {
        break;
      }
      if (out.size() + size > most) {
        throw tooLarge(most);
      }
      byte[] chunk = in.readNBytes((int) size);
      out.write(chunk, 0, chunk.length);
      if (chunk.length < size) {
        throw new Refusal("body cut off within a chunk", LATER);
      }
      if (!line(out).isEmpty()) {
        throw new Refusal("body in broken chunks", LATER);
      }
    }
    int before = out.size();
    while (!line(out).isEmpty()) {
      if (out.size() - before > mostHead) {
        throw new Refusal("fields behind the body without end", SAVE);
      }
    }
    return out.toByteArray();
  }

  /** One line without its end; with it, it goes to what is kept. */
  private String line(ByteArrayOutputStream out) throws IOException, Refusal {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new Refusal("body cut off between chunks", LATER);
      }
      out.write(c);
      line.append((char) c);
      if (line.length() > LINE) {
        throw new Refusal("body in broken chunks", LATER);
      }
    }
    out.write('\n');
    return line.toString().stripTrailing();
  }

  private static List<String> values(Head head, String name) {
    return head.lines().stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .flatMap(field -> List.of(field.value().split(",", -1)).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Refusal tooLarge(int most) {
    String size = most >= 1 << 20 ? (most >> 20) + " MB" : (most >> 10) + " kB";
    return new Refusal("body larger than " + size, SAVE);
  }
}
