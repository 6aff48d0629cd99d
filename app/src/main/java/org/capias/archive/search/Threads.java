package org.capias.archive.search;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/**
 * Who does the work of a question: one thread for each processor looks through parts of a large
 * index, and what is counted is counted beside the search for the best. Daemons, which end when
 * nobody asks. What is found does not depend on which of them is first.
 */
final class Threads {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int IDLE_SECONDS = 5;

  /** Parts of an index. They wait for nobody, so that a question always comes to its end. */
  private static final ExecutorService PARTS = parts();

  /** Whole passes, which wait for parts. */
  private static final ExecutorService PASSES =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Threads::daemon);

  static final SearcherFactory SEARCHERS =
      new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
          return PROCESSORS == 1 ? new IndexSearcher(reader) : new IndexSearcher(reader, PARTS);
        }
      };

  private Threads() {}

  private static ExecutorService parts() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            PROCESSORS,
            PROCESSORS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Threads::daemon);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "capias-search");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins some work beside that of the caller. */
  static <T> Future<T> beside(Callable<T> work) {
    return PASSES.submit(work);
  }

  /** What such work gave, or threw. */
  static <T> T got(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
