package org.capias.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * One gzip member for each WARC record (RFC 1952; ISO 28500 Annex D), so that a record can be read
 * without what stands before it. The header has no time and no system: the same record gives the
 * same bytes.
 */
final class Gzip {
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int TRAILER = 8;

  /** No member is shorter: a tombstone must find room where the record was. */
  static final int LEAST = 512;

  private static final int STORED_BLOCK = 65535;

  private Gzip() {}

  /** What one member holds. */
  @SuppressWarnings("ArrayRecordComponent")
  record Member(byte[] content, int length) {}

  static byte[] member(byte[] content) {
    byte[] packed = member(content, Deflater.DEFAULT_COMPRESSION);
    return packed.length >= LEAST ? packed : member(content, Deflater.NO_COMPRESSION);
  }

  private static byte[] member(byte[] content, int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
    out.writeBytes(HEADER);
    deflate(content, level, true, out);
    out.writeBytes(trailer(content));
    return out.toByteArray();
  }

  private static void deflate(byte[] content, int level, boolean last, ByteArrayOutputStream out) {
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(content);
      byte[] buffer = new byte[16384];
      if (last) {
        deflater.finish();
        while (!deflater.finished()) {
          out.write(buffer, 0, deflater.deflate(buffer));
        }
      } else {
        int n;
        while ((n = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH)) > 0) {
          out.write(buffer, 0, n);
        }
      }
    } finally {
      deflater.end();
    }
  }

  /**
   * A member of exactly {@code length} bytes that holds {@code head}, then what {@code tail} makes
   * of the room that is left for it. The tail is not compressed, which is how the length comes out.
   */
  static byte[] memberOf(int length, byte[] head, java.util.function.IntFunction<byte[]> tail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(length);
    out.writeBytes(HEADER);
    deflate(head, Deflater.DEFAULT_COMPRESSION, false, out);
    int room = length - out.size() - TRAILER;
    int blocks = (room + STORED_BLOCK + 4) / (STORED_BLOCK + 5);
    byte[] rest = tail.apply(room - 5 * blocks);
    int at = 0;
    for (int i = 0; i < blocks; i++) {
      int n = Math.min(STORED_BLOCK, rest.length - at);
      ByteBuffer start = ByteBuffer.allocate(5).order(ByteOrder.LITTLE_ENDIAN);
      start.put((byte) (i == blocks - 1 ? 1 : 0)).putShort((short) n).putShort((short) ~n);
      out.writeBytes(start.array());
      out.write(rest, at, n);
      at += n;
    }
    byte[] all = java.util.Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, all, head.length, rest.length);
    out.writeBytes(trailer(all));
    return out.toByteArray();
  }

  private static byte[] trailer(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return ByteBuffer.allocate(TRAILER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) crc.getValue())
        .putInt(content.length)
        .array();
  }

  /** The member that begins at {@code from}, checked against its own checksum. */
  static Member read(byte[] bytes, int from) throws IOException {
    for (int i = 0; i < HEADER.length; i++) {
      if (from + i >= bytes.length || bytes[from + i] != HEADER[i]) {
        throw new IOException("no gzip member as this archive writes them");
      }
    }
    Inflater inflater = new Inflater(true);
    try {
      int start = from + HEADER.length;
      inflater.setInput(bytes, start, bytes.length - start);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[16384];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IOException("the gzip member is cut off");
        }
        out.write(buffer, 0, n);
      }
      byte[] content = out.toByteArray();
      int end = start + (int) inflater.getBytesRead();
      byte[] wanted = trailer(content);
      if (end + TRAILER > bytes.length) {
        throw new IOException("the gzip member is cut off");
      }
      if (!java.util.Arrays.equals(wanted, 0, TRAILER, bytes, end, end + TRAILER)) {
        throw new IOException("the gzip member's checksum or length is another");
      }
      return new Member(content, end + TRAILER - from);
    } catch (DataFormatException e) {
      throw new IOException("the gzip member is damaged (" + e.getMessage() + ")", e);
    } finally {
      inflater.end();
    }
  }
}
