package org.capias.casefile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.junit.jupiter.api.Test;

/** What is said in other words is compared, and what is something else is not. */
class LikewiseTest {
  private static Likewise dead(String document, String subject, String relation, String number) {
    return Likewise.of(
        new Claim(
            "",
            subject,
            relation,
            number,
            "people",
            null,
            null,
            ClaimTopic.CASUALTIES,
            Modality.HAPPENED,
            List.of(new Evidence(document, 0, 4, "They")),
            "test"));
  }

  @Test
  void theDeadOfOneNamedDisasterAreTheSameWhateverTheyAreCalled() {
    Likewise one = dead("sha256:a", "people", "died in Aero airliner", "170");
    assertThat(one.says(dead("sha256:b", "dead of Aero Flight 12", "number", "171"))).isTrue();
    assertThat(one.says(dead("sha256:b", "dead of Aero Flight 12", "number", "over 150"))).isTrue();
    assertThat(one.keys())
        .containsAnyElementsOf(dead("sha256:b", "dead of Aero Flight 12", "number", "171").keys());
  }

  @Test
  void otherDeadAndOtherFatesAreNot() {
    Likewise one = dead("sha256:a", "people", "died in Aero airliner", "170");
    assertThat(one.says(dead("sha256:b", "dead of Aero Flight 12", "number", "400"))).isFalse();
    assertThat(one.says(dead("sha256:b", "dead of Borealis Flight 12", "number", "171"))).isFalse();
    assertThat(one.says(dead("sha256:b", "injured of Aero Flight 12", "number", "171"))).isFalse();
    assertThat(one.says(dead("sha256:a", "dead of Aero Flight 12", "number", "171"))).isFalse();
  }
}
