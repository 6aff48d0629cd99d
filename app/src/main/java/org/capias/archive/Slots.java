package org.capias.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A table of 64-bit keys and values in a file that is mapped into memory: open addressing, one
 * after the other from where the key points. Two things may share a key; whoever asks looks at what
 * the value leads to. In the first {@value #HEAD} bytes the owner keeps what it needs to know of
 * the whole.
 *
 * <p>New room is written with zeros before it is mapped: a full disk is then an exception and not a
 * signal that ends the process.
 */
final class Slots implements AutoCloseable {
  static final int HEAD = 64;
  private static final int SLOT = 16;
  private static final long LEAST = 1 << 12;

  private final @Nullable Path file;
  private ByteBuffer bytes;
  private long capacity;
  private long used;

  private Slots(@Nullable Path file, ByteBuffer bytes, long used) {
    this.file = file;
    this.bytes = bytes;
    this.capacity = ((long) bytes.capacity() - HEAD) / SLOT;
    this.used = used;
  }

  /** A table that is forgotten at the end: for archives that may only be looked at. */
  static Slots inMemory() {
    return new Slots(null, ByteBuffer.allocate((int) (HEAD + LEAST * SLOT)), 0);
  }

  static Slots create(Path file) throws IOException {
    return new Slots(file, map(zeros(file, LEAST), true), 0);
  }

  /** The table in the file, or null where the file cannot be one. */
  static @Nullable Slots open(Path file, boolean writing) throws IOException {
    long slots = (Files.size(file) - HEAD) / SLOT;
    boolean whole = Files.size(file) == HEAD + slots * SLOT && Long.bitCount(slots) == 1;
    return whole ? new Slots(file, map(file, writing), slots) : null;
  }

  /** How many slots are taken, at most. */
  void taken(long most) {
    used = most;
  }

  private static Path zeros(Path file, long slots) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      byte[] zeros = new byte[1 << 20];
      long size = HEAD + slots * SLOT;
      for (long at = 0; at < size; at += zeros.length) {
        out.write(ByteBuffer.wrap(zeros, 0, (int) Math.min(zeros.length, size - at)), at);
      }
    }
    return file;
  }

  private static MappedByteBuffer map(Path file, boolean writing) throws IOException {
    try (FileChannel channel =
        writing
            ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
            : FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(
          writing ? FileChannel.MapMode.READ_WRITE : FileChannel.MapMode.READ_ONLY,
          0,
          channel.size());
    }
  }

  /** Says whether a value belongs to what is asked for, and not to another with the same key. */
  interface Meant {
    boolean test(long value) throws IOException;
  }

  /** The value of a key, or -1. */
  long get(long key, Meant meant) throws IOException {
    for (long slot = first(key); ; slot = (slot + 1) & (capacity - 1)) {
      long value = value(slot);
      if (value == 0) {
        return -1;
      }
      if (key(slot) == key && meant.test(value - 1)) {
        return value - 1;
      }
    }
  }

  /** Gives a key a value, instead of the one that it had. */
  void put(long key, long value, Meant meant) throws IOException {
    if ((used + 1) * 4 > capacity * 3) {
      grow();
    }
    long slot = first(key);
    while (value(slot) != 0 && !(key(slot) == key && meant.test(value(slot) - 1))) {
      slot = (slot + 1) & (capacity - 1);
    }
    used += value(slot) == 0 ? 1 : 0;
    set(slot, key, value + 1);
  }

  private void set(long slot, long key, long value) {
    bytes.putLong((int) (HEAD + slot * SLOT), key);
    bytes.putLong((int) (HEAD + slot * SLOT + 8), value);
  }

  private long key(long slot) {
    return bytes.getLong((int) (HEAD + slot * SLOT));
  }

  private long value(long slot) {
    return bytes.getLong((int) (HEAD + slot * SLOT + 8));
  }

  private long first(long key) {
    return (key ^ (key >>> 32)) & (capacity - 1);
  }

  private void grow() throws IOException {
    ByteBuffer old = bytes;
    long slots = capacity;
    Path part = file == null ? null : file.resolveSibling(file.getFileName() + ".part");
    bytes =
        part == null
            ? ByteBuffer.allocate((int) (HEAD + 2 * slots * SLOT))
            : map(zeros(part, 2 * slots), true);
    capacity = 2 * slots;
    for (int i = 0; i < HEAD; i++) {
      bytes.put(i, old.get(i));
    }
    for (long i = 0; i < slots; i++) {
      int at = (int) (HEAD + i * SLOT);
      if (old.getLong(at + 8) != 0) {
        long slot = first(old.getLong(at));
        while (value(slot) != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        set(slot, old.getLong(at), old.getLong(at + 8));
      }
    }
    if (part != null && file != null) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  ByteBuffer head() {
    return bytes.duplicate().position(0).limit(HEAD);
  }

  long used() {
    return used;
  }

  void force() {
    if (bytes instanceof MappedByteBuffer mapped) {
      mapped.force();
    }
  }

  @Override
  public void close() {
    force();
  }
}
