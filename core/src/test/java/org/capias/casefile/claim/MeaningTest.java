package org.capias.casefile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {
  private static Meaning membership(String document, String value) {
    return Meaning.ofMembership(
        new Claim(
            "",
            "Kyrgyzstan",
            "membership",
            value,
            null,
            null,
            null,
            ClaimTopic.MEMBERSHIP,
            Modality.HAPPENED,
            List.of(new Evidence(document, 0, 1, "K")),
            "test"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          member of the ICC            | party to the Rome Statute       | true
          member of the ICC            | not a member of the Court       | false
          signed but has not ratified  | not a party to the Statute      | true
          signed but has not ratified  | has not signed the Rome Statute | false
          signed but has not ratified  | ratified the Rome Statute       | false
          signatory of the Statute     | member of the Court             | true
          """)
  void membershipsFitOrNot(String one, String other, boolean fits) {
    assertThat(membership("a", one).fits(membership("b", other))).isEqualTo(fits);
    assertThat(membership("b", other).fits(membership("a", one))).isEqualTo(fits);
  }
}
