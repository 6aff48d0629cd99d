package org.capias.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.Document;
import org.capias.model.Reading;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

class UnclaimedTest {
  private static final Reader READER = Reader.with(Registry.load());

  @Test
  void counts_a_figure_of_which_it_stays_open_whose_it_is() {
    Document text =
        document("The mayor met the envoy in Vik. They had lost 40. Norway has 300 bridges.");
    Reading reading = READER.read(text);
    assertThat(reading.claims()).extracting(c -> c.value()).containsExactly("300");
    assertThat(reading.unclaimed()).isEqualTo(1);
    List<Explained> left =
        READER.explain(text).stream().filter(e -> e.what().equals("claim") && !e.taken()).toList();
    assertThat(left).extracting(Explained::item).containsExactly("40");
    assertThat(left).extracting(Explained::rule).containsExactly("of whom or what stays open");
  }

  @Test
  void leaves_nothing_out_where_a_day_tells_only_when_somebody_spoke() {
    Reading reading = READER.read(document("The mayor said on Monday that the dam held."));
    assertThat(reading.unclaimed()).isZero();
  }

  @Test
  void does_not_count_what_it_does_not_read() {
    Document german =
        new Document("sha256:", "", "Es waren 40 Kühe.", 0, null, null, null, null, null, "de");
    assertThat(READER.read(german).unclaimed()).isNull();
  }

  private static Document document(String text) {
    return new Document("sha256:", "", text, 0, null, null, null, null, null, "en");
  }
}
