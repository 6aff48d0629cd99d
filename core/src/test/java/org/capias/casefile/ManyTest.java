package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.capias.casefile.voice.Effort;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.Reading;
import org.junit.jupiter.api.Test;

/** Many stories in one case file: each as if it were alone, and none dearer for the others. */
class ManyTest {
  private static final LocalDate FIRST = LocalDate.of(1901, 3, 4);

  /** Words of its own for each story and place; they mean nothing. */
  private static String word(int story, int place) {
    StringBuilder word = new StringBuilder();
    for (int rest = story * 41 + place * 7 + 3; rest > 0; rest /= 17) {
      word.append("bdfgklmnprstvwzhj".charAt(rest % 17)).append("aeiou".charAt((rest + place) % 5));
    }
    return word.append(place % 3 == 0 ? "n" : "m").toString();
  }

  /**
   * Four articles on one journey, which differ on its day, on a number and on who said something.
   */
  private static List<Reading> story(int number) {
    List<Reading> told = new ArrayList<>();
    String state = "" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    LocalDate day = FIRST.plusDays(70L * number);
    for (int i = 0; i < 4; i++) {
      Random chance = new Random(number * 31L + i);
      Scene scene = Scene.article(number + "-" + i + ".txt", day.plusDays(i + 1).toString());
      scene.tells(state, EncounterKind.VISIT, Outcome.NOT_ARRESTED, day.plusDays(i / 3).toString());
      scene.says(i == 2 ? "The office" : "A clerk", "we saw " + word(number, 9) + " and nobody");
      scene.says("Somebody", "there is no reason for concern at all");
      scene.claims("The " + word(number, 1), "has", String.valueOf(40 + i / 2), "gates");
      for (int line = 0; line < 12; line++) {
        StringBuilder words = new StringBuilder("The");
        for (int w = 0; w < 9; w++) {
          words.append(' ').append(word(number, chance.nextInt(20)));
        }
        scene.text(words.append('.').toString());
      }
      told.add(scene.reading());
    }
    return told;
  }

  private static List<Reading> stories(int count) {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.addAll(story(i));
    }
    return all;
  }

  @Test
  void eachStoryIsAsIfItWereReadAlone() {
    CaseFile together = CaseFiles.of(stories(30), List.of(), "v", "h");
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      CaseFile alone = CaseFiles.of(story(i), List.of(), "v", "h");
      assertThat(alone.documents()).extracting(CaseFile.Source::story).containsOnly("s1");
      assertThat(alone.accounts())
          .extracting(Account::topic)
          .contains("arrival date", "outcome", "has", "quotation");
      told.addAll(contents(alone));
    }
    assertThat(together.documents().stream().map(CaseFile.Source::story).distinct()).hasSize(30);
    List<String> missing = new ArrayList<>(told);
    contents(together).forEach(missing::remove);
    assertThat(missing).isEmpty();
    assertThat(contents(together)).hasSameSizeAs(told);
  }

  /** Everything but the numbers, which count through the whole case file. */
  private static List<String> contents(CaseFile file) {
    List<String> contents = new ArrayList<>();
    for (Encounter encounter : file.encounters()) {
      contents.add(
          encounter.state() + " " + encounter.from() + encounter.outcome() + encounter.evidence());
    }
    file.statements().forEach(s -> contents.add(s.withId("").toString()));
    file.claims().forEach(c -> contents.add(c.withId("").toString()));
    file.accounts().forEach(a -> contents.add(a.topic() + a.verdict().label() + a.values()));
    file.timeline().forEach(t -> contents.add(t.toString()));
    return contents;
  }

  @Test
  void theWorkGrowsWithTheArticlesAndNotWithTheirSquare() {
    assertThat(comparisons(200) / 200.0).isLessThan(1.2 * comparisons(50) / 50.0);
  }

  private static long comparisons(int stories) {
    Effort effort = new Effort();
    CaseFiles.of(stories(stories), List.of(), "v", "h", null, List.of(), effort);
    assertThat(effort.comparisons()).isGreaterThan(stories);
    return effort.comparisons();
  }

  @Test
  void aThousandArticlesOnOneJourneyAreOneEncounterWithoutTryingAllPairs() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      for (Reading reading : story(7)) {
        List<Evidence> words = reading.encounters().get(0).evidence();
        Scene scene = Scene.article(i + words.get(0).quote(), "1902-07-10");
        scene.text(word(i, 3) + " " + word(i, 4));
        scene.tells("AH", EncounterKind.VISIT, null, "1902-07-07");
        readings.add(scene.reading());
      }
    }
    Effort effort = new Effort();
    CaseFile file = CaseFiles.of(readings, List.of(), "v", "h", null, List.of(), effort);
    assertThat(file.encounters()).hasSize(1);
    assertThat(file.documents()).extracting(CaseFile.Source::story).containsOnly("s1");
    assertThat(effort.comparisons()).isLessThan(1000L * 1000);
  }
}
