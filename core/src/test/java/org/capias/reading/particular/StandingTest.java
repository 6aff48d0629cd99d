package org.capias.reading.particular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.capias.model.Evidence;
import org.junit.jupiter.api.Test;

/** What meets a sentence is found without asking everything, and nothing else is found. */
class StandingTest {
  private static Evidence words(String document, int start, int end) {
    return new Evidence(document, start, end, "x".repeat(end - start));
  }

  private static Evidence words(int start, int end) {
    return words("a", start, end);
  }

  @Test
  void wordsThatOnlyTouchDoNotMeet() {
    Standing<Evidence> standing = new Standing<>(List.of(words(0, 10), words(20, 30)), List::of);
    assertThat(standing.in(words(10, 20))).isEmpty();
    assertThat(standing.in(words(9, 21))).hasSize(2);
  }

  @Test
  void longWordsMeetWhatTheyHold() {
    Evidence whole = words(0, 100);
    Standing<Evidence> standing = new Standing<>(List.of(words(2, 4), whole), List::of);
    assertThat(standing.in(words(50, 51))).containsExactly(whole);
  }

  @Test
  void eachIsFoundOnceInTheOrderItWasGiven() {
    Map<String, List<Evidence>> things =
        Map.of(
            "late",
            List.of(words(40, 50), words(0, 5)),
            "twice",
            List.of(words(1, 2), words(3, 4)));
    Standing<String> standing = new Standing<>(List.of("late", "twice"), things::get);
    assertThat(standing.in(words(0, 6))).containsExactly("late", "twice");
  }

  @Test
  void wordsOfAnotherDocumentMeetNothing() {
    assertThat(new Standing<>(List.of(words("b", 0, 9)), List::of).in(words(0, 9))).isEmpty();
  }

  @Test
  void ofNothingNothingIsFound() {
    assertThat(new Standing<Evidence>(List.of(), List::of).in(words(0, 9))).isEmpty();
  }

  @Test
  void findsWhatAskingAllWouldFind() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Evidence> all = new ArrayList<>();
      for (int i = random.nextInt(30); i > 0; i--) {
        int start = random.nextInt(60);
        all.add(words(start, start + 1 + random.nextInt(random.nextInt(9) == 0 ? 50 : 6)));
      }
      List<Evidence> different = all.stream().distinct().toList();
      Standing<Evidence> standing = new Standing<>(different, List::of);
      int start = random.nextInt(70);
      Evidence asked = words(start, start + 1 + random.nextInt(8));
      List<Evidence> meeting =
          different.stream()
              .filter(e -> e.start() < asked.end() && asked.start() < e.end())
              .toList();
      assertThat(standing.in(asked)).isEqualTo(meeting);
    }
  }
}
