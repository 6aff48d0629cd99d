package org.capias.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.reading.text.Page;
import org.capias.reading.time.Time;
import org.capias.reading.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Temporal expressions: a folder of {@code .tml} files (WikiWars, TempEval-3), scored in the manner
 * of TempEval-3 (UzZaman et al. 2013, section 4).
 *
 * <ul>
 *   <li>{@code extent}: relaxed, an expression counts when it overlaps with one of the gold; each
 *       side is used once, equal extents first, then in text order.
 *   <li>{@code extent-strict}: both ends equal.
 *   <li>{@code value}: overlapping and of the same value; as in TempEval-3 this equals the relaxed
 *       F1 times the accuracy of the values.
 * </ul>
 *
 * <p>The time of creation is given to the reader as the day of publication and is itself not
 * scored.
 */
final class Timex3 implements GoldSet {

  @Override
  public String name() {
    return "timex3";
  }

  @Override
  public Map<String, Score> score(Path folder, PrintStream misses) throws IOException {
    Tally tally = new Tally(misses);
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("no .tml file");
    }
    for (Path file : files) {
      Tml gold;
      try {
        gold = Tml.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
      }
      tally.add(file.getFileName().toString(), gold, read(gold));
    }
    return tally.scores();
  }

  /** What the reader finds in a text. */
  static List<Tml.Timex> read(Tml gold) {
    Document document =
        new Document(
            "sha256:", "", gold.text(), 0, null, null, null, published(gold.created()), null, "en");
    return Times.in(Page.of(document)).all().stream().map(Timex3::timex).toList();
  }

  private static @Nullable PartialDate published(String created) {
    boolean compact = created.length() >= 8 && created.indexOf('-') < 0;
    String day =
        compact
            ? created.substring(0, 4)
                + "-"
                + created.substring(4, 6)
                + "-"
                + created.substring(6, 8)
            : created.length() > 10 ? created.substring(0, 10) : created;
    return PartialDate.tryParse(day).orElse(null);
  }

  private static Tml.Timex timex(Time time) {
    return new Tml.Timex(time.from(), time.to(), time.kind().name(), time.value().timex());
  }

  /** Counts over all documents. */
  private static final class Tally {
    private final PrintStream misses;
    private int given;
    private int gold;
    private int overlapping;
    private int equal;
    private int valued;

    Tally(PrintStream misses) {
      this.misses = misses;
    }

    void add(String file, Tml tml, List<Tml.Timex> found) {
      List<Tml.Timex> wanted = tml.times();
      int[] partner = Matching.of(wanted, found);
      given += found.size();
      gold += wanted.size();
      boolean[] used = new boolean[found.size()];
      for (int g = 0; g < wanted.size(); g++) {
        Tml.Timex one = wanted.get(g);
        if (partner[g] < 0) {
          tell(file, "missed", tml, one, null);
          continue;
        }
        Tml.Timex other = found.get(partner[g]);
        used[partner[g]] = true;
        overlapping++;
        equal += one.from() == other.from() && one.to() == other.to() ? 1 : 0;
        if (one.value().equals(other.value())) {
          valued++;
        } else {
          tell(file, "value", tml, one, other);
        }
      }
      for (int f = 0; f < used.length; f++) {
        if (!used[f]) {
          tell(file, "extra", tml, null, found.get(f));
        }
      }
    }

    private void tell(
        String file, String what, Tml tml, Tml.@Nullable Timex one, Tml.@Nullable Timex other) {
      int at = one != null ? one.from() : other == null ? 0 : other.from();
      String before = tml.text().substring(Math.max(0, at - 60), at);
      misses.printf(
          "%s\t%s\t%s\t%s\t%s%n", file, what, said(tml, one), said(tml, other), flat(before));
    }

    private static String said(Tml tml, Tml.@Nullable Timex timex) {
      return timex == null
          ? "-"
          : flat(tml.text().substring(timex.from(), timex.to())) + " = " + timex.value();
    }

    private static String flat(String text) {
      return text.replace('\n', ' ').replace('\t', ' ');
    }

    Map<String, Score> scores() {
      Map<String, Score> scores = new LinkedHashMap<>();
      scores.put("extent", Score.of(overlapping, given, gold));
      scores.put("extent-strict", Score.of(equal, given, gold));
      scores.put("value", Score.of(valued, given, gold));
      return scores;
    }
  }
}
