package org.capias.reading.speech.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CuesTest {
  private static Form form(String word) {
    List<Cues.Entry> entries = Cues.english().of(word);
    assertThat(entries).as(word).isNotNull();
    return entries.get(entries.size() - 1).form();
  }

  @Test
  void regularFormsAreDerived() {
    assertThat(form("admits")).isEqualTo(Form.THIRD);
    assertThat(form("admitting")).isEqualTo(Form.ING);
    assertThat(form("denies")).isEqualTo(Form.THIRD);
    assertThat(form("urging")).isEqualTo(Form.ING);
    assertThat(form("pressed")).isEqualTo(Form.PAST_OR_PARTICIPLE);
    assertThat(form("presses")).isEqualTo(Form.THIRD);
  }

  @Test
  void irregularOnesAreListed() {
    assertThat(form("spoke")).isEqualTo(Form.PAST);
    assertThat(form("written")).isEqualTo(Form.PARTICIPLE);
    assertThat(form("said")).isEqualTo(Form.PAST_OR_PARTICIPLE);
  }

  @Test
  void particlesComeFirst() {
    List<Cues.Entry> entries = Cues.english().of("called");
    assertThat(entries).isNotNull();
    assertThat(entries.get(0).cue().particle()).isNotEmpty();
    assertThat(entries.get(entries.size() - 1).cue().particle()).isEmpty();
  }
}
