package org.capias.intake.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait for one document, by the clock on the wall.
 *
 * <pre>{@code
 * Patience patience = Patience.of(Duration.ofSeconds(60));
 * Optional<Page> page = patience.waitFor(() -> parse(bytes));       // empty: over the limit
 * boolean whole = patience.steps(hand -> {
 *   for (Letter letter : mailbox) {
 *     hand.accept(() -> letters.add(letter));                       // runs in the caller's thread
 *   }
 * });                                                               // false: over the limit
 * }</pre>
 *
 * <p>The work is done in a thread of its own, while the caller waits. In {@link #steps} the limit
 * holds for each step, from the moment on which the caller is ready for it: a mailbox of a thousand
 * letters may take a thousand times as long as one. Steps run in the caller's thread, one after
 * another, so they need no locks; nothing but them may touch what the caller goes on with.
 *
 * <p>Java cannot end a thread. Work that is given up is interrupted, hands over nothing any more,
 * and ends where it calls {@link #heed}; what does not may go on in vain in a daemon thread, which
 * keeps no program from ending. Where {@value #MOST} go on so, no other work is begun: it is
 * refused at once until one of them ends. Work that can be ended, because it is done in another
 * process, comes with who ends it. What the work throws is thrown to the caller.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class Patience {
  private static final AtomicInteger ALL_HANGING = new AtomicInteger();

  /** As long as nobody tells otherwise; a usual page takes some thousandths of a second. */
  public static final Patience USUAL = of(Duration.ofSeconds(60));

  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), Patience::thread);

  /** So many documents may hang at once; each may hold a processor. */
  static final int MOST = 8;

  private final Duration limit;
  private final AtomicInteger hanging;

  private Patience(Duration limit, AtomicInteger hanging) {
    this.limit = limit;
    this.hanging = hanging;
  }

  /**
   * Waits so long.
   *
   * @throws IllegalArgumentException where the limit is not positive
   */
  public static Patience of(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("no time at all: " + limit);
    }
    return new Patience(limit, ALL_HANGING);
  }

  /** The same limit, with a count of what hangs that is its own. */
  Patience apart() {
    return new Patience(limit, new AtomicInteger());
  }

  /** To be called in loops that may be long: ends work that was given up, by an exception. */
  public static void heed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new GivenUp();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "capias-document");
    thread.setDaemon(true);
    return thread;
  }

  /** The limit as people read it: {@code 60 s}. */
  public String inWords() {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** Why something was not read, as a clause; to be asked when it was not. */
  public String whyNot() {
    return hanging.get() >= MOST
        ? "not read (" + MOST + " documents hang, and no more are begun)"
        : "not read within " + inWords();
  }

  /** What the work gives, or empty where it is over the limit. */
  public <T> Optional<T> waitFor(Supplier<T> work) {
    AtomicReference<@Nullable T> got = new AtomicReference<>();
    steps(
        hand -> {
          T made = work.get();
          hand.accept(() -> got.set(made));
        });
    return Optional.ofNullable(got.get());
  }

  /** Whether something that was given up is still at work. */
  public boolean hangs() {
    return hanging.get() > 0;
  }

  /**
   * Runs each step that the work hands over.
   *
   * @return false where the limit passed without a further step or the end, or the work was not
   *     begun because too much hangs; earlier steps have run
   */
  public boolean steps(Consumer<Consumer<Runnable>> work) {
    return hanging.get() < MOST && steps(work, null);
  }

  /**
   * The same for work that somebody can end, however much else hangs.
   *
   * @param end ends it for certain; called where it is given up, which then counts as nothing that
   *     hangs
   */
  public boolean steps(Consumer<Consumer<Runnable>> work, @Nullable Runnable end) {
    SynchronousQueue<Runnable> queue = new SynchronousQueue<>();
    boolean[] ended = new boolean[1];
    Watch watch = new Watch(hanging);
    Future<?> working =
        THREADS.submit(
            () -> {
              try {
                run(work, queue, () -> ended[0] = true);
              } finally {
                watch.ended();
              }
            });
    try {
      while (!ended[0]) {
        Runnable step = queue.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
        if (step == null) {
          if (end == null) {
            watch.abandoned();
          } else {
            end.run();
          }
          return false;
        }
        step.run();
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      working.cancel(true);
    }
  }

  private static void run(
      Consumer<Consumer<Runnable>> work, SynchronousQueue<Runnable> queue, Runnable end) {
    Runnable last = end;
    try {
      work.accept(step -> put(queue, step));
    } catch (GivenUp e) {
      return;
    } catch (RuntimeException e) {
      last =
          () -> {
            throw e;
          };
    } catch (Error e) {
      last =
          () -> {
            throw e;
          };
    }
    try {
      put(queue, last);
    } catch (GivenUp e) {
      return;
    }
  }

  private static void put(SynchronousQueue<Runnable> queue, Runnable step) {
    try {
      queue.put(step);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GivenUp();
    }
  }

  /** Counts work as hanging from when it is given up until it ends, whichever comes first. */
  private static final class Watch {
    private final AtomicInteger hanging;
    private boolean gone;
    private boolean counted;

    Watch(AtomicInteger hanging) {
      this.hanging = hanging;
    }

    synchronized void abandoned() {
      if (!gone) {
        counted = true;
        hanging.incrementAndGet();
      }
    }

    synchronized void ended() {
      gone = true;
      if (counted) {
        hanging.decrementAndGet();
      }
    }
  }

  /** Nobody waits any more. */
  private static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
