package org.capias.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.capias.model.Document;
import org.capias.reading.text.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployersTest {
  private static final Names NAMES =
      Names.of(
          List.of(
              new Alias("US", Kind.STATE, Form.NAME, "US", "United States", null, null, null),
              new Alias("Israeli", Kind.STATE, Form.DEMONYM, "IL", "Israel", null, null, null)),
          Map.of());

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      quoteCharacter = '|',
      value = {
        "Port Authority spokesman Ola Berg said no., Ola Berg, Port Authority",
        "Ida Moe of Amnesty International said no., Ida Moe, Amnesty International",
        "Amnesty International's Ida Moe said no., Ida Moe, Amnesty International",
        "FBI Director Ola Berg said no., Ola Berg, FBI",
        "Former FBI Director Ola Berg said no., Ola Berg, FBI",
        "Ida Moe (the director of the Vik Institute) said no., Ida Moe, Vik Institute",
        "Buzzline was sold. Buzzline reporter Ida Moe said no., Ida Moe, Buzzline",
        "Former US President Ola Berg said no., Ola Berg, -",
        "Israeli Foreign Minister Ida Moe said no., Ida Moe, -",
        "Presidential spokesman Ola Berg said no., Ola Berg, -",
        "Republican senator Ida Moe said no., Ida Moe, -",
        "Ola Berg ran. Berg adviser Ida Moe said no., Ida Moe, -",
        "The court fined Ola Berg of Ohio., Ola Berg, -",
      })
  void tells_for_whom_somebody_works_only_where_the_text_does(
      String text, String person, String employer) {
    Page page = Page.of(new Document("sha256:", "", text, 0, null, null, null, null, null, "en"));
    Cast cast = NAMES.in(page);
    Entity found =
        cast.entities().stream().filter(e -> e.name().equals(person)).findFirst().orElseThrow();
    assertThat(found.organisation()).isEqualTo(employer);
  }
}
