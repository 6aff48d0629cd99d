package org.capias.intake.box;

import java.io.IOException;

/**
 * How much one file may unpack to. A packed file of a few kilobytes can hold terabytes; text packs
 * ten to one, pages of one site fifty to one.
 */
final class Budget {
  /** Unpacked bytes allowed for each byte of the file. */
  private static final long RATIO = 200;

  /** Allowed whatever the file's size. */
  private static final long LEAST = 256L << 20;

  private final long most;
  private long spent;

  Budget(long fileSize) {
    this.most = LEAST + RATIO * fileSize;
  }

  /**
   * @throws IOException when more is unpacked than such a file may hold
   */
  void spend(long bytes) throws IOException {
    spent += bytes;
    if (bytes < 0 || spent > most) {
      throw new IOException("unpacks to more than " + (most >> 20) + " MB");
    }
  }
}
