package org.capias.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.capias.archive.store.Change;
import org.capias.archive.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index up to the store. A commit of Lucene is whole or not there, and carries up to
 * which change of the store it goes and which document that was about: so the index knows where to
 * go on, and whether this is the store that it was made from.
 *
 * <p>Not for more than one thread at a time; {@link #searcher} is.
 */
final class Follower implements AutoCloseable {
  /** A long way is committed in stages, so that whoever is killed on it need not begin again. */
  private static final int STAGE = 50_000;

  private static final double BUFFER_MB = 64;

  /**
   * Twice Lucene's ten: half as many merges while a large archive is filled, and questions to the
   * index still take milliseconds.
   */
  private static final double SEGMENTS = 20;

  private final Path folder;
  private final Store store;
  private final Fields fields;
  private final Words words;
  private final List<String> notes = new ArrayList<>();
  private final FSDirectory directory;
  private @Nullable SearcherManager searchers;
  private @Nullable IndexWriter writer;
  private @Nullable DirectoryReader opened;

  /** Up to which change the last commit goes; -1 where there is none that can be used. */
  private long seen = -1;

  /**
   * @param mapped whether the index is mapped into memory, which is quicker for who stays; one
   *     question reads less from a disk without, since a mapped file is read ahead at each place
   */
  Follower(Path folder, Store store, Words words, boolean mapped) {
    this.folder = folder;
    this.store = store;
    this.words = words;
    this.fields = new Fields(words);
    try {
      Files.createDirectories(folder);
      this.directory = mapped ? FSDirectory.open(folder) : new PlainFiles(folder);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /** Who searches; to be released. */
  synchronized SearcherManager searcher() {
    if (searchers == null) {
      throw new IllegalStateException("not followed yet");
    }
    return searchers;
  }

  /** How many changes of the store are not in the index. */
  synchronized long behind() {
    return store.lastChange() - seen;
  }

  synchronized long follow() {
    try {
      if (seen < 0) {
        seen = usable();
      }
      long last = store.lastChange();
      if (seen == last && searchers != null) {
        return 0;
      }
      if (seen < 0 || seen < last) {
        return catchUp(seen < 0);
      }
      look();
      return 0;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /**
   * From now on there is somebody who searches; what {@link #usable} opened is not opened again.
   */
  private void look() throws IOException {
    if (searchers == null) {
      DirectoryReader reader = opened == null ? DirectoryReader.open(directory) : opened;
      opened = null;
      searchers = new SearcherManager(reader, Threads.SEARCHERS);
    }
  }

  synchronized long rebuild() {
    try {
      return catchUp(true);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Up to which change the index on disk goes, or -1 where it cannot be used. */
  private long usable() throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      opened = reader;
      Map<String, String> told = reader.getIndexCommit().getUserData();
      long change = Long.parseLong(told.getOrDefault("change", "-1"));
      if (!Fields.FORM.equals(told.get("form"))) {
        notes.add("the index has an older form, " + folder + ", it is built again");
        return -1;
      }
      boolean same =
          change <= store.lastChange()
              && (change == 0 || store.changed(change).orElse("").equals(told.get("document")));
      if (!same) {
        notes.add("the index is of another store, " + folder + ", it is built again");
        return -1;
      }
      return change;
    } catch (IndexNotFoundException e) {
      return -1;
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      notes.add("the index is damaged, " + folder + ", it is built again");
      clear();
      return -1;
    }
  }

  /** Lucene does not write over what it cannot read. */
  private void clear() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (file.startsWith("segments") || file.startsWith("_")) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private long catchUp(boolean anew) throws IOException {
    try {
      IndexWriter to = writer(anew);
      long before = anew ? 0 : seen;
      long done = follow(to, before, anew);
      look();
      searcher().maybeRefreshBlocking();
      return done;
    } catch (LockObtainFailedException busy) {
      if (seen < 0) {
        throw new SearchException(
            "another process is building the index", folder.toString(), "wait for it", busy);
      }
      look();
      return 0; // behind() tells
    }
  }

  /** One that appends, or one whose first commit replaces all that was there. */
  private IndexWriter writer(boolean anew) throws IOException {
    if (writer != null && !anew) {
      return writer;
    }
    closeWriter();
    IndexWriterConfig config = new IndexWriterConfig(words);
    config.setOpenMode(anew ? OpenMode.CREATE : OpenMode.APPEND);
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
    config.setCommitOnClose(false);
    IndexWriter made = new IndexWriter(directory, config);
    writer = made;
    return made;
  }

  /** All changes after that one. A document that came after it cannot be in the index yet. */
  private long follow(IndexWriter to, long since, boolean anew) throws IOException {
    long number = since;
    long done = 0;
    try (Stream<Change> changes = store.since(since)) {
      Iterator<Change> next = changes.iterator();
      while (next.hasNext()) {
        Change change = next.next();
        number = change.number();
        take(to, change, since);
        done += anew && change.entry() == null ? 0 : 1;
        if (done % STAGE == 0 && !anew) {
          commit(to, number);
        }
      }
    }
    commit(to, number);
    return done;
  }

  private void take(IndexWriter to, Change change, long since) throws IOException {
    Term same = new Term(Fields.NUMBER, Long.toString(change.document()));
    if (change.entry() == null) {
      to.deleteDocuments(same);
    } else if (change.document() > since) {
      to.addDocument(fields.document(change.entry(), change.reading()));
    } else {
      to.updateDocument(same, fields.document(change.entry(), change.reading()));
    }
  }

  private void commit(IndexWriter to, long change) throws IOException {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("form", Fields.FORM);
    told.put("change", Long.toString(change));
    told.put("document", change == 0 ? "" : store.changed(change).orElse(""));
    to.setLiveCommitData(told.entrySet());
    to.commit();
    seen = change;
  }

  private void closeWriter() throws IOException {
    if (writer != null) {
      writer.close();
      writer = null;
    }
  }

  private SearchException unusable(IOException e) {
    return new SearchException(
        "the index cannot be used (" + e.getMessage() + ")",
        folder.toString(),
        "check that the folder is yours and has room; it can be removed and is then built again",
        e);
  }

  @Override
  public synchronized void close() {
    try {
      if (searchers != null) {
        searchers.close();
      }
      if (opened != null) {
        opened.close();
      }
      closeWriter();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
