package org.capias.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The custody log, {@code custody.jsonl}: one {@link Entry} a line, each with the hash of the one
 * before. Lines are only ever added. What stands behind the last line feed was not acknowledged to
 * anybody: a crash left it, and {@link Repair} takes it away.
 */
final class Custody implements AutoCloseable {
  static final String FILE = "custody.jsonl";
  private static final int STEP = 1 << 16;
  private static final int CHUNK = 1 << 20;

  /** An entry and where its line stands. */
  record Line(long offset, int length, Entry entry) {
    /** First byte of the next line. */
    long end() {
      return offset + length + 1;
    }
  }

  /** Takes lines one by one. */
  interface Taker {
    void take(Line line) throws IOException;
  }

  private final Path path;
  private final FileChannel channel;
  private long end;
  private @Nullable Line last;

  private Custody(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static Custody open(Path folder, boolean writing) throws IOException {
    Path path = folder.resolve(FILE);
    FileChannel channel =
        writing
            ? FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
            : FileChannel.open(path, StandardOpenOption.READ);
    Custody custody = new Custody(path, channel);
    try {
      custody.findEnd();
      return custody;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The last whole line; reads no more of the file than that. */
  private void findEnd() throws IOException {
    long lineEnd = lastLineFeed(channel.size());
    end = lineEnd + 1;
    last = lineEnd < 0 ? null : line(lastLineFeed(lineEnd) + 1);
  }

  /** Position of the last line feed before {@code limit}, -1 without one. */
  private long lastLineFeed(long limit) throws IOException {
    long to = limit;
    while (to > 0) {
      long from = Math.max(0, to - STEP);
      byte[] bytes = bytes(from, (int) (to - from));
      for (int i = bytes.length - 1; i >= 0; i--) {
        if (bytes[i] == '\n') {
          return from + i;
        }
      }
      to = from;
    }
    return -1;
  }

  /** The line that begins at {@code offset}. */
  Line line(long offset) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    long at = offset;
    while (true) {
      byte[] bytes = bytes(at, (int) Math.min(1024 + text.size() * 4L, channel.size() - at));
      if (bytes.length == 0) {
        throw new EOFException("no line at byte " + offset);
      }
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '\n') {
          text.write(bytes, 0, i);
          return parse(offset, text.toString(StandardCharsets.UTF_8), text.size());
        }
      }
      text.writeBytes(bytes);
      at += bytes.length;
    }
  }

  /** The line before the one that begins at {@code offset}, or null. */
  @Nullable Line before(long offset) throws IOException {
    return offset <= 0 ? null : line(lastLineFeed(offset - 1) + 1);
  }

  private byte[] bytes(long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Math.max(0, length));
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer, from + buffer.position());
    }
    return buffer.hasRemaining()
        ? java.util.Arrays.copyOf(buffer.array(), buffer.position())
        : buffer.array();
  }

  /** Hands over each line from {@code offset} on, up to the end at the time of opening. */
  void each(long offset, Taker taker) throws IOException {
    each(offset, line -> true, taker);
  }

  /**
   * The same, but only those lines are understood and held against their hash that may be wanted:
   * that costs far more than a look at their words.
   */
  void each(long offset, Predicate<String> wanted, Taker taker) throws IOException {
    long at = offset;
    int most = CHUNK;
    while (at < end) {
      byte[] chunk = bytes(at, (int) Math.min(most, end - at));
      int from = 0;
      for (int i = 0; i < chunk.length; i++) {
        if (chunk[i] == '\n') {
          String line = new String(chunk, from, i - from, StandardCharsets.UTF_8);
          if (wanted.test(line)) {
            taker.take(parse(at + from, line, i - from));
          }
          from = i + 1;
        }
      }
      at += from;
      most = from == 0 ? most * 2 : CHUNK;
    }
  }

  private static Line parse(long offset, String line, int length) throws IOException {
    try {
      return new Line(offset, length, Entry.parse(line));
    } catch (IOException e) {
      throw new IOException("line at byte " + offset + ": " + e.getMessage(), e);
    }
  }

  /** Adds lines and waits until the disk has them; on failure none of them stays. */
  void append(List<Entry> entries) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Line newest = last;
    for (Entry entry : entries) {
      byte[] line = entry.line().getBytes(StandardCharsets.UTF_8);
      newest = new Line(end + text.size(), line.length, entry);
      text.writeBytes(line);
      text.write('\n');
    }
    try {
      Disk.write(channel, end, text.toByteArray());
      channel.force(true);
    } catch (IOException e) {
      takeBack(e);
      throw e;
    }
    end += text.size();
    last = newest;
  }

  private void takeBack(IOException why) {
    try {
      channel.truncate(end);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /** Whether nothing stands behind the last line, as after an append that was taken back. */
  boolean ends() {
    try {
      return channel.size() == end;
    } catch (IOException e) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }

  /** One past the last whole line. */
  long end() {
    return end;
  }

  /** The newest line, or null in a new log. */
  @Nullable Line last() {
    return last;
  }

  /** What the next entry is to follow. */
  String head() {
    Line newest = last;
    return newest == null ? Entry.NOTHING_BEFORE : newest.entry().hash();
  }

  /** How many entries there are. */
  long size() {
    Line newest = last;
    return newest == null ? 0 : newest.entry().number() + 1;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
