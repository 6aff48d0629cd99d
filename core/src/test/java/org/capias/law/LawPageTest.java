package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/law.md}: every rule has its worked example, and every example is a case. */
class LawPageTest {
  private static final Path CASES = Path.of("src/test/cases");

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/law.md"), StandardCharsets.UTF_8);
  }

  @Test
  void everyRuleIsOnThePage() throws IOException {
    String page = page();
    List<Rule> rules = new ArrayList<>(Rulebook.load().rules());
    rules.addAll(Rulebook.ofTravelBans().rules());
    for (Rule rule : rules) {
      assertThat(page).as(rule.id()).contains("**`" + rule.id() + "`**");
    }
  }

  @Test
  void everyExampleIsACaseInWhichTheRuleSpeaks() throws IOException {
    Matcher example =
        Pattern.compile(
                "\\*\\*`([a-z-]+)`\\*\\*(?:(?!\\*\\*`).)*?→\\s+`([a-z0-9/-]+\\.md)`",
                Pattern.DOTALL)
            .matcher(page());
    int n = 0;
    while (example.find()) {
      Path file = CASES.resolve(example.group(2));
      assertThat(file).exists();
      String rule = example.group(1);
      List<String> trace = CaseDocument.read(file).list("Trace");
      boolean routine = CaseDocumentsTest.ROUTINE.containsKey(rule);
      assertThat(trace.stream().anyMatch(t -> t.contains(" " + rule)) || routine)
          .as(rule + " in " + file)
          .isTrue();
      n++;
    }
    assertThat(n).isGreaterThanOrEqualTo(28);
  }
}
