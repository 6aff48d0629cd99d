package org.capias.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A ZIP file in its plainest form: nothing compressed, no times, no attributes, no comments. So
 * there is exactly one file for given names and contents, and whoever checks a package can say of
 * every byte what it has to be. Up to 4 GB, where the plain form ends.
 */
final class Zip implements AutoCloseable {
  private static final int UTF8 = 0x0800;
  private static final int VERSION = 20;

  /** The first day that the format knows. */
  private static final int DAY = 0x0021;

  @SuppressWarnings("ArrayRecordComponent")
  private record Written(byte[] name, int crc, long size, long offset) {}

  private final FileChannel out;
  private final List<Written> written = new ArrayList<>();
  private long at;

  Zip(Path file) throws IOException {
    out =
        FileChannel.open(
            file,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING);
  }

  void add(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    begin(name, (int) crc.getValue(), content.length);
    put(content);
  }

  /** A file too large to hold. */
  void add(String name, Path content, long size, int crc) throws IOException {
    begin(name, crc, size);
    byte[] part;
    for (long from = 0; from < size; from += part.length) {
      part = Disk.read(content, from, Math.min(1 << 20, size - from));
      put(part);
    }
  }

  private void begin(String name, int crc, long size) throws IOException {
    Written entry = new Written(name.getBytes(StandardCharsets.UTF_8), crc, size, at);
    if (at + size + 1000 > 0xFFFFFFFFL || written.size() >= 0xFFFE) {
      throw new IOException("too large for one package (4 GB)");
    }
    written.add(entry);
    ByteBuffer head = buffer(30 + entry.name.length);
    head.putInt(0x04034b50);
    common(head, entry);
    head.put(entry.name);
    put(head);
  }

  private static void common(ByteBuffer head, Written entry) {
    head.putShort((short) VERSION).putShort((short) UTF8).putShort((short) 0);
    head.putShort((short) 0).putShort((short) DAY).putInt(entry.crc);
    head.putInt((int) entry.size).putInt((int) entry.size);
    head.putShort((short) entry.name.length).putShort((short) 0);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void put(ByteBuffer head) throws IOException {
    byte[] bytes = new byte[head.flip().remaining()];
    head.get(bytes);
    put(bytes);
  }

  private void put(byte[] bytes) throws IOException {
    Disk.write(out, at, bytes);
    at += bytes.length;
  }

  /** Writes the directory and brings all to the disk. */
  @Override
  public void close() throws IOException {
    try (out) {
      long start = at;
      for (Written entry : written) {
        ByteBuffer head = buffer(46 + entry.name.length);
        head.putInt(0x02014b50).putShort((short) VERSION);
        common(head, entry);
        head.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        head.putInt((int) entry.offset).put(entry.name);
        put(head);
      }
      ByteBuffer end = buffer(22);
      end.putInt(0x06054b50).putInt(0);
      end.putShort((short) written.size()).putShort((short) written.size());
      end.putInt((int) (at - start)).putInt((int) start).putShort((short) 0);
      put(end);
      out.force(true);
    }
  }
}
