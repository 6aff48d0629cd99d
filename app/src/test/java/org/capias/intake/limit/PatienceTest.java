package org.capias.intake.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Patience SHORT = Patience.of(Duration.ofMillis(200));
  private static final Patience LONG = Patience.of(Duration.ofSeconds(60));

  @Test
  void whatIsDoneInTimeIsGiven() {
    assertThat(LONG.waitFor(() -> "done")).contains("done");
  }

  @Test
  void whatNeverEndsIsGivenUpAndInterrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    assertThat(
            SHORT.waitFor(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                  }
                  interrupted.countDown();
                  return "too late";
                }))
        .isEmpty();
    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatHeedsItsInterruptionEnds() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    assertThat(
            SHORT.waitFor(
                () -> {
                  try {
                    while (true) {
                      Patience.heed();
                    }
                  } finally {
                    ended.countDown();
                  }
                }))
        .isEmpty();
    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }

  /** Each may hold a processor for as long as the program runs: there are never more than a few. */
  @Test
  void whereMuchHangsNothingIsBegunUntilSomethingEnds() throws InterruptedException {
    Patience patience = SHORT.apart();
    CountDownLatch given = new CountDownLatch(1);
    for (int i = 0; i < Patience.MOST; i++) {
      assertThat(patience.whyNot()).isEqualTo("not read within 200 ms");
      assertThat(
              patience.waitFor(
                  () -> {
                    untilInterrupted(given);
                    return "late";
                  }))
          .isEmpty();
    }
    AtomicBoolean begun = new AtomicBoolean();
    assertThat(patience.waitFor(() -> begun.getAndSet(true))).isEmpty();
    assertThat(begun).isFalse();
    assertThat(patience.whyNot()).isEqualTo("not read (8 documents hang, and no more are begun)");
    given.countDown();
    for (int i = 0; i < 200 && patience.whyNot().contains("hang"); i++) {
      pause(20);
    }
    assertThat(patience.waitFor(() -> "read")).contains("read");
  }

  @Test
  void stepsBeforeTheHangHaveRunInTheCallersThreadAndNoneAfterIt() throws InterruptedException {
    List<String> ran = new ArrayList<>();
    CountDownLatch given = new CountDownLatch(1);
    CountDownLatch late = new CountDownLatch(1);
    AtomicReference<Thread> where = new AtomicReference<>();
    boolean whole =
        SHORT.steps(
            hand -> {
              hand.accept(() -> ran.add("one"));
              hand.accept(() -> where.set(Thread.currentThread()));
              try {
                untilInterrupted(given);
                hand.accept(() -> ran.add("late"));
              } finally {
                late.countDown();
              }
            });
    given.countDown();
    assertThat(whole).isFalse();
    assertThat(late.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(ran).containsExactly("one");
    assertThat(where).hasValue(Thread.currentThread());
  }

  /** Does not heed its interruption, like a parser. */
  private static void untilInterrupted(CountDownLatch given) {
    boolean was = false;
    while (given.getCount() > 0) {
      was |= Thread.interrupted();
      Thread.onSpinWait();
    }
    if (was) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theLimitIsForEachStepAndNotForTheSlownessOfWhoeverTakesThem() {
    List<Integer> ran = new ArrayList<>();
    assertThat(
            SHORT.steps(
                hand -> {
                  for (int i = 0; i < 4; i++) {
                    int step = i;
                    hand.accept(
                        () -> {
                          ran.add(step);
                          pause(300);
                        });
                  }
                }))
        .isTrue();
    assertThat(ran).containsExactly(0, 1, 2, 3);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                LONG.waitFor(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
    assertThatThrownBy(
            () ->
                LONG.steps(
                    hand -> {
                      throw new StackOverflowError("deep");
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void workIsDoneInDaemonsThatKeepNoProgramFromEnding() {
    AtomicBoolean daemon = new AtomicBoolean();
    LONG.waitFor(
        () -> {
          daemon.set(Thread.currentThread().isDaemon());
          return true;
        });
    assertThat(daemon).isTrue();
  }

  @Test
  void noTimeAtAllIsNoLimit() {
    assertThatThrownBy(() -> Patience.of(Duration.ZERO)).hasMessageContaining("no time");
    assertThat(Patience.USUAL.inWords()).isEqualTo("60 s");
  }
}
