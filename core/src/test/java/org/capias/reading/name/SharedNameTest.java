package org.capias.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.model.Document;
import org.capias.reading.text.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A whole name that others bear too is nobody's on the list until the text says more. */
class SharedNameTest {
  private static Alias name(String text, @Nullable String ambiguous) {
    return new Alias(
        text, Kind.PERSON, Form.NAME, "ivo-brandt", "Ivo Brandt", "AT", ambiguous, null);
  }

  private static List<String> found(@Nullable String ambiguous, String text) {
    Names names =
        Names.of(
            List.of(name("Ivo Brandt", ambiguous), name("Brandt", "common surname")), Map.of());
    Page page = Page.of(new Document("sha256:", "", text, 0, null, null, null, null, null, "en"));
    Cast cast = names.in(page);
    return cast.mentions().stream()
        .map(m -> cast.of(m).id())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @Test
  void theNameByWhichNewsKnowsSomebodyIsEnough() {
    assertThat(found(null, "Ivo Brandt went to Lima on Monday.")).containsExactly("ivo-brandt");
  }

  @Test
  void notWhereTheRegistrySaysThatOthersBearIt() {
    assertThat(found("other bearers", "Ivo Brandt went to Lima on Monday.")).isEmpty();
  }

  @Test
  void aTribunalInTheTextIsMore() {
    assertThat(found("other bearers", "Ivo Brandt, whom the tribunal seeks, went to Lima."))
        .containsExactly("ivo-brandt");
  }
}
