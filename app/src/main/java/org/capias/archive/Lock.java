package org.capias.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process writes, the others are told so. The system gives the lock back when the process ends,
 * however it ends; the file itself stays and means nothing.
 */
final class Lock implements AutoCloseable {
  static final String FILE = "lock";

  private final FileChannel channel;

  private Lock(FileChannel channel) {
    this.channel = channel;
  }

  static Lock take(Path archive) throws IOException {
    FileChannel channel =
        FileChannel.open(
            archive.resolve(FILE),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE);
    try {
      if (locked(channel) == null) {
        String holder = new String(Disk.read(channel, 0, channel.size()), StandardCharsets.UTF_8);
        throw new ArchiveException(
            "the archive is in use" + (holder.isEmpty() ? "" : " by process " + holder.strip()),
            archive.toString(),
            "wait until it is done, or stop it");
      }
      channel.truncate(0);
      Disk.write(
          channel, 0, (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8));
      return new Lock(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock locked(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
