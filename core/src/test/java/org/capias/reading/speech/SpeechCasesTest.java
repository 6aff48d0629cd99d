package org.capias.reading.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.capias.model.Statement;
import org.capias.reading.name.Alias;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Names;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Single texts and who says what in them: {@code src/test/resources/reading/speech.txt}, where the
 * signs at the head of each line are explained.
 */
class SpeechCasesTest {
  private static final Names NAMES =
      Names.of(
          List.of(
              new Alias("Italy", Kind.STATE, Form.NAME, "IT", "Italy", null, null, null),
              new Alias("Norway", Kind.STATE, Form.NAME, "NO", "Norway", null, null, null)),
          Map.of());

  /** One text and what must, and what must not, be told of it. */
  record Case(String name, String text, List<String> lines) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String name = "";
    for (String line : lines(Path.of("src/test/resources/reading/speech.txt"))) {
      if (line.startsWith("[")) {
        add(cases, name, text, lines);
        name = line.substring(1, line.length() - 1);
        lines.clear();
        text.setLength(0);
      } else if (line.startsWith("= ") || line.startsWith("s ") || line.startsWith("! ")) {
        lines.add(line);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        // A line is a paragraph.
        text.append(line).append("\n\n");
      }
    }
    add(cases, name, text, lines);
    return cases.stream();
  }

  private static void add(List<Case> cases, String name, StringBuilder text, List<String> lines) {
    if (!name.isEmpty()) {
      cases.add(new Case(name, text.toString().strip(), List.copyOf(lines)));
    }
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
  void readsWhoSaysWhat(Case one) {
    Page page = Pages.of(one.text());
    Speech speech = Speech.in(page, NAMES.in(page));
    List<String> found = new ArrayList<>();
    speech.statements().forEach(statement -> found.add("= " + told(statement)));
    speech.attributions().forEach(a -> found.add("s " + told(page.tokens(), a)));
    assertThat(one.lines()).as("what is asked").isNotEmpty();
    for (String line : one.lines()) {
      if (line.equals("! =")) {
        assertThat(speech.statements()).isEmpty();
      } else if (line.startsWith("! ")) {
        assertThat(found).noneMatch(other -> other.startsWith("= " + line.substring(2) + " | "));
      } else {
        assertThat(found).contains(line);
      }
    }
  }

  private static String told(Statement s) {
    String who = s.speaker() == null ? "-" : s.speaker().name();
    return who + " | " + (s.quote() == null ? s.paraphrase() : s.quote());
  }

  private static String told(Tokens tokens, Attribution a) {
    Span source = a.source();
    String who = source == null ? "-" : tokens.words(source.first(), source.end());
    return who + " | " + tokens.words(a.cue().first(), a.cue().end());
  }
}
