package org.capias.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolNearTest {
  private static final String TEXT = "🌊 The mayor said the bridge was safe. Nobody laughed.";

  @TempDir Path folder;

  private Map<String, Score> score() throws IOException {
    return new PolNear()
        .score(folder, new PrintStream(OutputStream.nullOutputStream(), false, "UTF-8"));
  }

  private void annotate(String annotator, String lines) throws IOException {
    Files.createDirectories(folder.resolve("attributions"));
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/a_b.txt"), TEXT);
    Files.writeString(folder.resolve("attributions/a_b_" + annotator + ".ann"), lines);
  }

  @Test
  void stretchesCountCodePoints() throws IOException {
    annotate("x", "T1\tSource 2 11\tThe mayor\nT2\tCue 12 16\tsaid\nT3\tContent 17 36\tthe …\n");
    assertThat(score()).containsEntry("content", new Score(1, 1));
    assertThat(score()).containsEntry("source", new Score(1, 1));
    assertThat(score()).containsEntry("cue", new Score(1, 1));
  }

  @Test
  void anArticleOfTwoAnnotatorsCountsOnce() throws IOException {
    annotate("x", "T1\tCue 12 16\tsaid\n");
    annotate("y", "T1\tCue 12 16;38 44\tsaid\n");
    Score cue = score().get("cue");
    assertThat(cue.precision()).isEqualTo(1);
    assertThat(cue.recall()).isEqualTo(1 / 1.5);
  }

  @Test
  void aStretchOutsideTheTextIsTold() throws IOException {
    annotate("x", "T1\tCue twelve 16\tsaid\n");
    assertThatThrownBy(this::score).isInstanceOf(IOException.class).hasMessageContaining("twelve");
  }
}
