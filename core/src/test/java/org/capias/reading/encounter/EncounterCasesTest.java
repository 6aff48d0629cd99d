package org.capias.reading.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single texts and what the reader makes of them: {@code src/test/resources/reading}. */
class EncounterCasesTest {
  private static final Path CASES = Path.of("src/test/resources/reading");
  private static final Reader READER = Reader.with(Registry.load());

  record Case(
      String name,
      String text,
      @Nullable PartialDate published,
      List<String> expected,
      List<String> wrong,
      List<String> lost) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return cases("", "-news", "-custody", "-families", "-likeness");
  }

  /** What likeness is known to tell wrongly. */
  static Stream<Case> wrong() {
    return cases("-wrong");
  }

  private static Stream<Case> cases(String... files) {
    List<Case> cases = new ArrayList<>();
    String name = null;
    String text = "";
    PartialDate published = null;
    List<String> expected = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (String file : files) {
      all.addAll(lines(CASES.resolve("encounters" + file + ".txt")));
    }
    for (String line : all) {
      if (line.startsWith("[")) {
        if (name != null) {
          cases.add(
              new Case(
                  name,
                  text,
                  published,
                  List.copyOf(expected),
                  List.copyOf(wrong),
                  List.copyOf(lost)));
        }
        name = line.substring(1, line.length() - 1);
        expected.clear();
        wrong.clear();
        lost.clear();
        published = PartialDate.parse("2024-09-05");
      } else if (line.startsWith("= ")) {
        expected.add(line.substring(2));
      } else if (line.startsWith("! ")) {
        wrong.add(line.substring(2));
      } else if (line.startsWith("? ")) {
        lost.add(line.substring(2));
      } else if (line.startsWith("@ ")) {
        published = PartialDate.tryParse(line.substring(2)).orElse(null);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        text = line.replace(" // ", "\n\n");
      }
    }
    cases.add(
        new Case(
            String.valueOf(name),
            text,
            published,
            List.copyOf(expected),
            List.copyOf(wrong),
            List.copyOf(lost)));
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
  void readsAs(Case one) {
    assertThat(found(one)).isEqualTo(told(one.expected()));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isKnownToReadWrongly(Case one) {
    List<String> all = new ArrayList<>(told(one.expected()));
    all.addAll(one.wrong());
    all.removeAll(one.lost());
    assertThat(found(one)).as("mended? then move it to the other cases").hasSameElementsAs(all);
  }

  private static List<String> told(List<String> lines) {
    return lines.equals(List.of("none")) ? List.of() : lines;
  }

  private List<String> found(Case one) {
    Document document =
        new Document(
            "sha256:test",
            one.name(),
            one.text(),
            0,
            null,
            null,
            null,
            one.published(),
            null,
            "en");
    return READER.read(document).encounters().stream().map(this::line).toList();
  }

  private String line(ToldEncounter told) {
    return String.join(
        "|",
        String.valueOf(told.person().id()),
        told.state().iso2(),
        told.kind().label(),
        told.outcome() == null ? "-" : told.outcome().value().label(),
        date(told.from()),
        date(told.to()));
  }

  private static String date(List<Told<PartialDate>> dates) {
    return dates.isEmpty() ? "-" : dates.get(0).value().toString();
  }
}
