package org.capias.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The files in {@code warc/}, of which the newest grows. Bytes are on the disk for certain only
 * after {@link #force}; what was written and not logged afterwards is taken back by {@link #undo}.
 */
final class WarcFiles implements AutoCloseable {
  static final String FOLDER = "warc";

  private final Path folder;
  private final long limit;
  private String file;
  private long end;
  private @Nullable FileChannel channel;
  private String sureFile;
  private long sureEnd;

  /**
   * @param last place of the last records that the log knows, or null in a new archive
   * @param limit a file that has reached it is followed by another
   */
  WarcFiles(Path archive, @Nullable Place last, long limit) {
    this.folder = archive.resolve(FOLDER);
    this.limit = limit;
    this.file = last == null ? "" : last.file();
    this.end = last == null ? 0 : last.end();
    this.sureFile = file;
    this.sureEnd = end;
  }

  /** Whether what comes next begins another file. */
  boolean full() {
    return file.isEmpty() || end >= limit;
  }

  /** The name of the file after the newest. */
  String nextName() {
    int number = file.isEmpty() ? 0 : number(file);
    return String.format(Locale.ROOT, "capias-%06d.warc.gz", number + 1);
  }

  static int number(String file) {
    String digits = file.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Begins the next file, with its first record. */
  Place begin(byte[] warcinfo) throws IOException {
    force();
    closeChannel();
    file = nextName();
    end = 0;
    channel =
        FileChannel.open(
            folder.resolve(file),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE);
    Place place = append(warcinfo);
    Disk.forceFolder(folder);
    return place;
  }

  Place append(byte[] members) throws IOException {
    Place place = new Place(file, end, members.length, Sha256.hex(members));
    Disk.write(channel(), end, members);
    end += members.length;
    return place;
  }

  /** Puts other bytes of the same length in a place: a tombstone. */
  static void overwrite(Path archive, Place place, byte[] members) throws IOException {
    if (members.length != place.length()) {
      throw new IllegalArgumentException("a tombstone of another length");
    }
    try (FileChannel there =
        FileChannel.open(archive.resolve(FOLDER).resolve(place.file()), StandardOpenOption.WRITE)) {
      Disk.write(there, place.offset(), members);
      there.force(true);
    }
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      open =
          FileChannel.open(folder.resolve(file), StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel = open;
    }
    return open;
  }

  void force() throws IOException {
    if (channel != null) {
      channel.force(true);
    }
  }

  /** The log has everything up to here. */
  void acknowledged() {
    sureFile = file;
    sureEnd = end;
  }

  /** Takes back what the log does not have, as far as the disk lets us; the rest is repaired. */
  void undo() {
    try {
      if (!file.equals(sureFile)) {
        closeChannel();
        for (int n = number(sureFile.isEmpty() ? "0" : sureFile) + 1; n <= number(file); n++) {
          Files.deleteIfExists(
              folder.resolve(String.format(Locale.ROOT, "capias-%06d.warc.gz", n)));
        }
        file = sureFile;
      }
      end = sureEnd;
      if (!file.isEmpty()) {
        channel().truncate(end);
      }
    } catch (IOException e) {
      // Left for the repair at the next opening.
      return;
    }
  }

  private void closeChannel() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeChannel();
  }
}
