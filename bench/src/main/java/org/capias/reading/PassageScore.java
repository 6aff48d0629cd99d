package org.capias.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.passage.Passage;
import org.capias.registry.Registry;

/**
 * What the whole reader tells of annotated passages: encounters by person, state and kind, charges
 * by person, each once in a text; how much of it is told by likeness alone; and of which rules most
 * is wrong.
 *
 * <pre>{@code
 * bench/run passages bench/training 'events-H.*'
 * }</pre>
 *
 * <p>The model that Capias comes with has learnt from all of them. To measure it on texts that it
 * has not seen, learn without them into its place (docs/quality.md).
 */
public final class PassageScore {
  /** Right, told and expected, of all that is told and of what likeness tells alone. */
  private static final class Tally {
    private int expected;
    private int told;
    private int right;
    private int likely;
    private int likelyRight;

    void count(boolean isRight, boolean isLikely) {
      told++;
      right += isRight ? 1 : 0;
      likely += isLikely ? 1 : 0;
      likelyRight += isRight && isLikely ? 1 : 0;
    }
  }

  private static final String CHARGE = "charge";

  /** So many rules are listed, those that told most wrongly first. */
  private static final int LISTED = 30;

  private final TreeMap<String, Tally> tallies = new TreeMap<>();
  private final TreeMap<String, Tally> rules = new TreeMap<>();

  private PassageScore() {}

  /**
   * @param pattern of the names of the files to be read
   */
  public static void run(Path folder, String pattern, PrintStream out) throws IOException {
    Reader reader = Reader.with(Registry.load());
    PassageScore score = new PassageScore();
    List<Passage> passages =
        Passage.in(folder).stream().filter(one -> one.file().matches(pattern)).toList();
    for (Passage one : passages) {
      score.add(one, reader.read(one.document()));
    }
    out.printf("%d passages%n", passages.size());
    out.printf("%-12s %16s %16s %18s%n", "", "P R", "rules alone P R", "likeness, right");
    score.tallies.forEach((name, tally) -> print(name, tally, out));
    Map<String, Tally> encounters = new TreeMap<>(score.tallies);
    if (encounters.remove(CHARGE) == null || !encounters.isEmpty()) {
      print("encounters", sum(encounters.values()), out);
    }
    score.printRules(out);
  }

  /** What each rule told and how much of it is annotated: where to look first. */
  private void printRules(PrintStream out) {
    out.printf("%n%-60s %6s %6s%n", "by rule, most wrong first", "told", "right");
    rules.entrySet().stream()
        .filter(one -> one.getValue().told > one.getValue().right)
        .sorted(Comparator.comparingInt(one -> one.getValue().right - one.getValue().told))
        .limit(LISTED)
        .forEach(
            one ->
                out.printf(
                    "%-60s %6d %6d%n", one.getKey(), one.getValue().told, one.getValue().right));
  }

  private static Tally sum(Collection<Tally> tallies) {
    Tally all = new Tally();
    for (Tally one : tallies) {
      all.expected += one.expected;
      all.told += one.told;
      all.right += one.right;
      all.likely += one.likely;
      all.likelyRight += one.likelyRight;
    }
    return all;
  }

  /** Only what the passage annotates is asked for. */
  private void add(Passage passage, Reading reading) {
    List<Passage.Encounter> encounters = passage.encounters();
    List<Passage.Charge> charges = passage.charges();
    Set<String> gold = new HashSet<>();
    if (encounters != null) {
      encounters.forEach(e -> gold.add(key(e.kind(), e.person(), e.state())));
    }
    if (charges != null) {
      charges.forEach(c -> gold.add(key(CHARGE, c.person(), "")));
    }
    gold.forEach(key -> tally(key).expected++);
    Set<String> ruled = new HashSet<>();
    Set<String> likely = new HashSet<>();
    for (ToldEncounter told :
        encounters != null ? reading.encounters() : List.<ToldEncounter>of()) {
      String kind = told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String key = key(kind, told.person().name(), told.state().iso2());
      if ((told.rule().equals(Likeness.RULE) ? likely : ruled).add(key)) {
        rules.computeIfAbsent(told.rule(), r -> new Tally()).count(gold.contains(key), false);
      }
    }
    for (ToldWarrant told : charges != null ? reading.warrants() : List.<ToldWarrant>of()) {
      String key = key(CHARGE, told.person().name(), "");
      (told.rule().equals(Likeness.RULE) ? likely : ruled).add(key);
    }
    likely.removeAll(ruled);
    count(ruled, gold, false);
    count(likely, gold, true);
  }

  private void count(Collection<String> told, Set<String> gold, boolean likely) {
    told.forEach(key -> tally(key).count(gold.contains(key), likely));
  }

  private Tally tally(String key) {
    return tallies.computeIfAbsent(key.substring(0, key.indexOf('/')), k -> new Tally());
  }

  private static String key(String kind, String person, String state) {
    String group =
        switch (kind) {
          case "residence", "transit" -> "visit";
          case "not-made" -> "planned"; // one thing until the day comes
          default -> kind;
        };
    return group + '/' + Passage.family(person) + '/' + state;
  }

  private static void print(String name, Tally t, PrintStream out) {
    out.printf(
        "%-12s %7s %8s %7s %8s %7d of %4d   expected %d%n",
        name,
        share(t.right, t.told),
        share(t.right, t.expected),
        share(t.right - t.likelyRight, t.told - t.likely),
        share(t.right - t.likelyRight, t.expected),
        t.likelyRight,
        t.likely,
        t.expected);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", part / (double) whole);
  }
}
