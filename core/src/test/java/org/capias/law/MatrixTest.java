package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.capias.law.Law.Stretch;
import org.capias.model.Answer;
import org.capias.model.Presence;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.capias.registry.Warrant;
import org.junit.jupiter.api.Test;

/**
 * The answers for everybody who is or was sought, every state and every day: what a map with a
 * slider needs. {@code main} measures it; the test only sees that nothing is left out and that it
 * stays far below the goal of thirty seconds on one core.
 */
class MatrixTest {
  private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
  private static final byte NOT_ASKED = -1;

  private record Measured(
      int people, int states, int days, long answers, long bound, Duration took) {}

  private static Measured matrix(Registry registry) {
    Law law = Law.with(registry);
    List<Person> people =
        registry.people().stream()
            .filter(p -> registry.warrantsOf(p.id()).stream().anyMatch(Warrant::asksForArrest))
            .toList();
    List<State> states =
        registry.states().stream().filter(s -> s.status() != State.Status.OTHER).toList();
    int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
    byte[] row = new byte[days];
    long answers = 0;
    long bound = 0;
    long start = System.nanoTime();
    for (Person person : people) {
      for (State state : states) {
        Arrays.fill(row, NOT_ASKED);
        for (Stretch s : law.answers(person, state, Presence.LANDED, FIRST, LAST)) {
          int from = (int) (s.from().toEpochDay() - FIRST.toEpochDay());
          int to = (int) (s.to().toEpochDay() - FIRST.toEpochDay()) + 1;
          Arrays.fill(row, from, to, (byte) s.answer().ordinal());
        }
        for (byte answer : row) {
          answers += answer == NOT_ASKED ? 0 : 1;
          bound += answer == Answer.YES.ordinal() ? 1 : 0;
        }
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Measured(people.size(), states.size(), days, answers, bound, took);
  }

  @Test
  void everyDayOfEveryPairIsAnswered() {
    Measured m = matrix(Registry.load());
    assertThat(m.answers()).isEqualTo((long) m.people() * m.states() * m.days());
    assertThat(m.bound()).isPositive();
    assertThat(m.took()).isLessThan(Duration.ofSeconds(30));
  }

  /** Run with one core ({@code taskset -c 0 java …}); prints three rounds. */
  public static void main(String[] args) {
    Registry registry = Registry.load();
    for (int round = 0; round < 3; round++) {
      Measured m = matrix(registry);
      System.out.printf(
          "%d people x %d states x %d days = %d answers, %d yes: %.2f s%n",
          m.people(), m.states(), m.days(), m.answers(), m.bound(), m.took().toMillis() / 1000.0);
    }
  }
}
