package org.capias.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Severity;
import org.capias.reading.encounter.Encounters;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Names;
import org.capias.reading.text.Page;
import org.capias.reading.time.Time;
import org.capias.reading.time.Times;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long and senseless texts: the cost of names and encounters grows with the length, no faster. */
class CostTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Names NAMES =
      Names.of(KnownNames.of(REGISTRY), KnownNames.leaders(REGISTRY));
  private static final int MEGABYTE = 1 << 20;

  /**
   * Four times the text should cost about four times as much, a quadratic pass sixteen times, and
   * one of twenty passes that is quadratic still more than this. In processor time of the thread,
   * and the best of some runs counts, since other programs share the machine.
   */
  private static final double MOST = 6;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  record Filling(String name, String text) {
    /** The text again and again. */
    String of(int characters) {
      StringBuilder out = new StringBuilder(characters + text.length() + 8);
      while (out.length() < characters) {
        out.append(text);
      }
      return out.toString();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Filling> fillings() {
    return Stream.of(
        new Filling(
            "one story told over and over",
            "Vladimir Putin landed in Ulaanbaatar on Monday. He was not arrested there, and on"
                + " Tuesday he left Mongolia for Vladivostok.\n\n"),
        new Filling(
            "a sentence without an end",
            "and Omar al-Bashir flew to Kenya, where he was received, and let go, "),
        new Filling("pronouns and descriptions", "The president said that he left it. "),
        new Filling("capitals without a point", "Court Of The Republic Putin "));
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void isLinear(Filling filling) {
    String small = filling.of(MEGABYTE / 4);
    String large = filling.of(MEGABYTE);
    nanoseconds(small);
    double ratio = Double.MAX_VALUE;
    for (int run = 0; run < 4 && ratio > MOST; run++) {
      ratio = Math.min(ratio, (double) nanoseconds(large) / nanoseconds(small));
    }
    assertThat(ratio).isLessThan(MOST);
  }

  /** Every sentence names somebody new, an office and a state: nothing may ask all of them anew. */
  @Test
  void newNamesInEverySentenceAreLinear() {
    Reader reader = Reader.with(REGISTRY);
    String small = newNames(MEGABYTE / 2);
    String large = newNames(2 * MEGABYTE);
    nanoseconds(reader, small);
    double ratio = Double.MAX_VALUE;
    for (int run = 0; run < 4 && ratio > MOST; run++) {
      ratio = Math.min(ratio, (double) nanoseconds(reader, large) / nanoseconds(reader, small));
    }
    assertThat(ratio).isLessThan(MOST);
  }

  /** Processor seconds for texts from 160 kB to 5 MB; the figures of docs/performance.md. */
  public static void main(String[] arguments) {
    Reader reader = Reader.with(REGISTRY);
    for (int kilobytes = 160; kilobytes <= 5120; kilobytes *= 2) {
      Document document = Texts.document("long", newNames(kilobytes << 10), null);
      long before = THREADS.getCurrentThreadCpuTime();
      int items = reader.read(document).statements().size();
      long nanoseconds = THREADS.getCurrentThreadCpuTime() - before;
      System.out.printf(
          Locale.ROOT, "%d kB: %.2f s, %d statements%n", kilobytes, nanoseconds / 1e9, items);
    }
  }

  private static String newNames(int characters) {
    Random random = new Random(3);
    StringBuilder out = new StringBuilder(characters + 400);
    for (int i = 0; out.length() < characters; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllable = random.nextInt(3); syllable < 4; syllable++) {
        word.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
        word.append("aeiou".charAt(random.nextInt(5)));
      }
      String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      out.append(i % 2 == 0 ? "Anna " : "Farid ").append(name).append(" said that Minister ");
      out.append(name).append(" met the president of ").append(i % 2 == 0 ? "Kenya" : "Chad");
      out.append(" in ").append(name).append("grad on Monday. The ").append(name);
      out.append(" Court ruled. Omar al-Bashir was released in Libya. They let him go. ");
      out.append(i % 5 == 0 ? "\n\n" : "");
    }
    return out.toString();
  }

  private static long nanoseconds(Reader reader, String text) {
    Document document = Texts.document("long", text, PartialDate.parse("2024-09-05"));
    long start = THREADS.getCurrentThreadCpuTime();
    reader.read(document);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  /** Tokens that mean something to the rules, in an order that means nothing. */
  @Test
  void soupIsReadWithoutFault() {
    Reader reader = Reader.with(REGISTRY);
    List<String> tokens =
        List.of(
            "Putin",
            "Omar al-Bashir",
            "he",
            "she",
            "it",
            "his",
            "who",
            "which",
            "that",
            "where",
            "was",
            "not",
            "would",
            "be",
            "been",
            "arrested",
            "arrest",
            "visit",
            "landed",
            "flew",
            "left",
            "released",
            "called off",
            "trip",
            "to",
            "in",
            "over",
            "from",
            "of",
            "by",
            "Mongolia",
            "Hungarian",
            "the Kremlin",
            "airspace",
            "on Monday",
            "2 September 2024",
            "next week",
            "and",
            "or",
            "but",
            ",",
            ".",
            ";",
            ":",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "’s",
            "'",
            "-",
            "—",
            "\n\n",
            "said",
            "according to",
            "president",
            "spokesman",
            "Mr",
            "court",
            "warrant",
            "if",
            "in his place",
            "plane",
            "\u200b",
            "\u202e",
            "é",
            "𝒜",
            "北京",
            "…");
    Random random = new Random(4);
    for (int text = 0; text < 300; text++) {
      StringBuilder soup = new StringBuilder();
      for (int i = random.nextInt(120); i >= 0; i--) {
        soup.append(tokens.get(random.nextInt(tokens.size())))
            .append(random.nextInt(9) > 0 ? " " : "");
      }
      String whole = soup.toString();
      assertThat(
              reader
                  .read(Texts.document("soup", whole, PartialDate.parse("2024-09-05")))
                  .problems())
          .as(whole)
          .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  private static long nanoseconds(String text) {
    Page page = Page.of(Texts.document("long", text, PartialDate.parse("2024-09-05")));
    List<Time> times = Times.in(page).all();
    long start = THREADS.getCurrentThreadCpuTime();
    Cast cast = NAMES.in(page);
    Encounters.in(page, cast, times, iso2 -> REGISTRY.state(iso2).orElseThrow().ref());
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
