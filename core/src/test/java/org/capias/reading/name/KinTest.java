package org.capias.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.capias.model.Document;
import org.capias.reading.text.Page;
import org.junit.jupiter.api.Test;

/** Surnames that a family shares. */
class KinTest {
  private static final Names NAMES = Names.of(List.of(), Map.of());

  private static List<String> people(String text, String surname) {
    Page page = Page.of(new Document("sha256:", "", text, 0, null, null, null, null, null, "en"));
    Cast cast = NAMES.in(page);
    return cast.mentions().stream()
        .filter(m -> m.end() == m.first() + 1 && page.tokens().is(m.first(), surname))
        .map(m -> cast.of(m).name())
        .toList();
  }

  @Test
  void aTitleGoesWithTheGenderOfTheBearer() {
    String text =
        """
        Julie Marin opened a school. Her father, Paul Marin, the governor, came too.

        Mr. Marin was glad. Ms. Marin spoke first.
        """;

    assertThat(people(text, "marin")).containsExactly("Paul Marin", "Julie Marin");
  }

  @Test
  void theBareSurnameIsKeptForWhomTheTextIsAbout() {
    String text =
        """
        Governor Paul Marin sold the yard. Governor Paul Marin signed twice.

        His brother, Luc Marin, bought it.

        The council met at noon.

        Marin left early.
        """;

    assertThat(people(text, "marin")).containsExactly("Paul Marin");
  }

  @Test
  void theLastOneNamedInAParagraphGoesFirst() {
    String text =
        """
        Governor Paul Marin sold the yard.

        Luc Marin, his brother, bought it. Marin paid in cash.
        """;

    assertThat(people(text, "marin")).containsExactly("Luc Marin");
  }
}
