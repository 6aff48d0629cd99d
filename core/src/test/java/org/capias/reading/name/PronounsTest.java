package org.capias.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.capias.model.Document;
import org.capias.reading.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom pronouns mean by the rules alone. Where somebody on the list may be meant what was learnt
 * has the last word ({@code names.txt}), and differs on some of these with a wanted man before
 * them: docs/quality.md says how often either is right.
 */
class PronounsTest {
  private static final Names NAMES = Names.of(List.of(), Map.of());

  private static List<String> meant(String text, Referents.Judge judge) {
    Page page =
        Page.of(
            new Document(
                "sha256:",
                "",
                text.replace(" // ", "\n\n"),
                0,
                null,
                null,
                null,
                null,
                null,
                "en"));
    Cast cast = NAMES.in(page, judge);
    return cast.mentions().stream()
        .filter(m -> m.form() == Form.PRONOUN)
        .map(m -> page.tokens().word(m.first()) + " " + cast.of(m).name())
        .toList();
  }

  private static List<String> ruled(String text) {
    return meant(text, (question, traces) -> question.guess().entity());
  }

  private static List<String> learnt(String text) {
    return meant(text, new Referents.Learnt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Moe came. // Bold Munkh said he was arrested for a banner. | he Bold Munkh",
        "Ivar Holm came. // President Ola Berg said his transfer of power was in order. | his Ola Berg",
        "Peter Holm stood trial while Ola Berg flew about: he went to Cairo. | he Ola Berg",
        "Officers arrested the spy chief of Ola Berg, Peter Holm. He was seized on Friday."
            + " | He Peter Holm",
        "“We ask for Ola Berg,” said Peter Holm. Soldiers caught him. | him Peter Holm"
      })
  void rulesFollowTheSubject(String text, String expected) {
    assertThat(ruled(text)).containsExactly(expected);
  }

  @Test
  void ofNobodyNamedNothingIsSaid() {
    assertThat(learnt("He left at dawn, and his dog with him.")).isEmpty();
  }

  @Test
  void inSomebodysWordsItStaysOpen() {
    assertThat(learnt("Ola Berg was calm. “He is my brother,” said Anna Moe.")).isEmpty();
  }
}
