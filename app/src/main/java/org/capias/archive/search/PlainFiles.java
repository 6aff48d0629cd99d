package org.capias.archive.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * An index read with plain reads of {@value #BUFFER} bytes, for one question to files that nobody
 * has read lately: of a mapped file the system reads up to some megabytes around each place that is
 * touched. Lucene's own directory of this kind reads 1 kB at a time, which costs a warm question
 * more than all else.
 */
final class PlainFiles extends FSDirectory {
  private static final int BUFFER = 16_384;

  PlainFiles(Path folder) throws IOException {
    super(folder, FSLockFactory.getDefault());
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    FileChannel file = FileChannel.open(getDirectory().resolve(name), StandardOpenOption.READ);
    try {
      return new Input(name, file, 0, file.size(), true);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** A file, or a part of it; the whole one closes it. */
  private static final class Input extends BufferedIndexInput {
    private final FileChannel file;
    private final long from;
    private final long length;
    private boolean owner;

    Input(String name, FileChannel file, long from, long length, boolean owner) {
      super(name, BUFFER);
      this.file = file;
      this.from = from;
      this.length = length;
      this.owner = owner;
    }

    @Override
    protected void readInternal(ByteBuffer into) throws IOException {
      long at = getFilePointer();
      if (at + into.remaining() > length) {
        throw new EOFException("read past the end: " + this);
      }
      while (into.hasRemaining()) {
        int read = file.read(into, from + at);
        if (read < 0) {
          throw new EOFException("read past the end: " + this);
        }
        at += read;
      }
    }

    @Override
    protected void seekInternal(long place) throws EOFException {
      if (place > length) {
        throw new EOFException("read past the end: " + this);
      }
    }

    @Override
    public long length() {
      return length;
    }

    @Override
    public Input clone() {
      Input clone = (Input) super.clone();
      clone.owner = false;
      return clone;
    }

    @Override
    public IndexInput slice(String name, long offset, long size) {
      if (offset < 0 || size < 0 || offset > length - size) {
        throw new IllegalArgumentException("no such part of " + this);
      }
      return new Input(getFullSliceDescription(name), file, from + offset, size, false);
    }

    @Override
    public void close() throws IOException {
      if (owner) {
        file.close();
      }
    }
  }
}
