package org.capias.casefile.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.capias.casefile.CaseFiles;
import org.capias.casefile.Scene;
import org.capias.examples.GoldReadings;
import org.capias.model.CaseFile;
import org.capias.model.EncounterKind;
import org.capias.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories kept between runs are those that one run over all finds. */
class StoryFilesTest {
  @TempDir Path folder;

  private static List<Reading> readings() {
    List<Reading> all = new ArrayList<>(GoldReadings.of("mongolia-2024"));
    all.addAll(GoldReadings.of("elmasry-italy-2025"));
    for (int i = 0; i < 40; i++) {
      int story = i / 3;
      String published = i % 7 == 6 ? null : "2024-%02d-%02d".formatted(1 + story % 12, 10 + i % 5);
      Scene scene = Scene.article(i + ".txt", published);
      for (int line = 0; line < 4; line++) {
        scene.text("Ward" + story + " and lamp" + (story + line) + " met brook" + i % 4 * line);
      }
      if (i % 4 == 0) {
        scene.tells("S" + story % 3, EncounterKind.VISIT, null, published);
      }
      all.add(scene.reading());
    }
    return all;
  }

  @Test
  void oneByOneInAnyOrderFromFilesIsTheSameAsAllInOneRun() throws IOException {
    List<Reading> readings = readings();
    Map<String, List<String>> expected = new TreeMap<>();
    CaseFile file = CaseFiles.of(readings, List.of(), "v", "h");
    for (CaseFile.Source one : file.documents()) {
      List<String> story =
          file.documents().stream()
              .filter(other -> other.story().equals(one.story()))
              .map(other -> other.document().id())
              .sorted()
              .toList();
      expected.put(one.document().id(), story);
    }
    for (int order = 0; order < 3; order++) {
      Collections.shuffle(readings, new Random(order));
      Path own = folder.resolve("order" + order);
      for (Reading reading : readings) {
        new StoryFiles(own).add(List.of(reading));
      }
      Map<String, List<String>> stories = new TreeMap<>();
      new StoryFiles(own)
          .add(readings)
          .forEach(
              (id, story) -> stories.put(id, story.stream().map(Outline::id).sorted().toList()));
      assertThat(stories).isEqualTo(expected);
    }
  }

  @Test
  void whatIsFarAwayIsNotEvenOpened() throws IOException {
    new StoryFiles(folder).add(readings());
    Files.writeString(folder.resolve("1999-01.stories"), "no index of anything");
    Scene late = Scene.article("late.txt", "2031-02-03").text("Of the ford and the ferry.");
    assertThat(new StoryFiles(folder).add(List.of(late.reading())).get(late.id())).hasSize(1);
    Scene then = Scene.article("then.txt", "1999-01-20").text("Of the ford and the ferry.");
    assertThatThrownBy(() -> new StoryFiles(folder).add(List.of(then.reading())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1999-01.stories");
  }
}
