package org.capias.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.capias.model.Agreement;
import org.capias.model.Claim;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.ToldWarrant;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Single texts and what the reader claims to find in them: {@code
 * src/test/resources/reading/claims.txt}, where the signs at the head of each line are explained.
 */
class ClaimCasesTest {
  private static final Reader READER = Reader.with(Registry.load());

  /**
   * One text.
   *
   * @param lines what must, and what must not, be found in it
   */
  record Case(String name, String text, @Nullable PartialDate published, List<String> lines) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of("claims.txt", "warrants.txt").flatMap(ClaimCasesTest::cases);
  }

  private static Stream<Case> cases(String file) {
    List<Case> cases = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String name = null;
    PartialDate published = null;
    for (String line : lines(Path.of("src/test/resources/reading", file))) {
      if (line.startsWith("[")) {
        if (name != null) {
          cases.add(new Case(name, text.toString().strip(), published, List.copyOf(lines)));
        }
        name = line.substring(1, line.length() - 1);
        lines.clear();
        text.setLength(0);
        published = PartialDate.parse("2024-09-05");
      } else if (line.startsWith("@ ")) {
        published = PartialDate.tryParse(line.substring(2)).orElse(null);
      } else if (!line.isBlank() && "=!wa".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
        lines.add(line);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        text.append(line).append('\n');
      }
    }
    cases.add(new Case(String.valueOf(name), text.toString().strip(), published, lines));
    return cases.stream();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatTheTextClaims(Case one) {
    Reading reading =
        READER.read(
            new Document(
                "sha256:00",
                one.name(),
                one.text(),
                0,
                null,
                null,
                null,
                one.published(),
                null,
                "en"));
    List<String> found = new ArrayList<>();
    reading.claims().forEach(claim -> found.add("= " + told(claim)));
    reading.warrants().forEach(warrant -> found.add("w " + told(warrant)));
    reading.agreements().forEach(agreement -> found.add("a " + told(agreement)));
    for (String line : one.lines()) {
      String rest = line.substring(2);
      if (!line.startsWith("! ")) {
        assertThat(found).contains(line);
      } else if (rest.startsWith("w ")) {
        assertThat(found).doesNotContain(rest);
      } else if (rest.startsWith("= ")) {
        assertThat(found).noneMatch(other -> other.startsWith(rest));
      } else if (rest.length() == 1) {
        assertThat(found).noneMatch(other -> other.startsWith(rest + " "));
      } else {
        assertThat(reading.claims()).extracting(Claim::value).doesNotContain(rest);
      }
    }
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void fewThingsSayNothing() {
    String text = "Few things show the strain like Mongolia's membership in the ICC.";
    Document document =
        new Document("sha256:00", "things", text, 0, null, null, null, null, null, "en");
    assertThat(READER.read(document).claims())
        .isNotEmpty()
        .allMatch(claim -> claim.attributedTo() == null);
  }

  private static String told(Claim claim) {
    String words = claim.subject() + " | " + claim.relation() + " | " + claim.value();
    return claim.unit() == null ? words : words + " | " + claim.unit();
  }

  private static String told(ToldWarrant warrant) {
    return warrant.person().name()
        + " | "
        + (warrant.court() == null ? "-" : warrant.court())
        + " | "
        + (warrant.date() == null ? "-" : warrant.date())
        + (warrant.crimes() == null ? "" : " | " + warrant.crimes());
  }

  private static String told(Agreement agreement) {
    return String.join(", ", agreement.parties())
        + " | "
        + agreement.about()
        + " | "
        + agreement.status().label();
  }
}
