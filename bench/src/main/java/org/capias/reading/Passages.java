package org.capias.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.capias.reading.claim.charge.ChargeDays;
import org.capias.reading.claim.charge.ChargeLessons;
import org.capias.reading.dating.DayLessons;
import org.capias.reading.encounter.guess.Lessons;
import org.capias.reading.encounter.guess.TrainEncounters;
import org.capias.reading.name.Names;
import org.capias.reading.name.PronounLessons;
import org.capias.reading.passage.Passage;
import org.capias.reading.text.Page;
import org.capias.reading.time.Times;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Has the likeness of encounters, of charges and of pronouns learnt from annotated passages.
 *
 * <pre>{@code
 * bench/run train-likeness bench/training FILE [HELD]
 * bench/run train-charges bench/training FILE [HELD]
 * bench/run train-pronouns bench/training FILE [HELD]
 * bench/run pronouns bench/training [PATTERN]
 * }</pre>
 *
 * <p>HELD is a pattern; passages of a file whose name it matches are not learnt from but measured
 * on, by the model alone. What the whole reader makes of them {@link PassageScore} measures.
 */
public final class Passages {
  private Passages() {}

  public static void encounters(Path folder, Path file, @Nullable String held, PrintStream out)
      throws IOException {
    Names names = names();
    Lessons learnt = new Lessons();
    Lessons kept = new Lessons();
    List<Passage> passages = new ArrayList<>();
    for (Passage one : Passage.in(folder)) {
      List<Passage.Encounter> encounters = one.encounters();
      if (encounters != null) {
        passages.add(one);
        Page page = Page.of(one.document());
        (isHeld(one, held) ? kept : learnt)
            .add(one.id(), page, names.in(page), Times.in(page).all(), encounters);
      }
    }
    out.printf("%d passages of %d files%n", passages.size(), files(passages));
    Files.write(file, TrainEncounters.run(learnt, kept, out));
  }

  public static void charges(Path folder, Path file, @Nullable String held, PrintStream out)
      throws IOException {
    Names names = names();
    ChargeLessons learnt = new ChargeLessons();
    ChargeLessons kept = new ChargeLessons();
    List<Passage> passages = new ArrayList<>();
    for (Passage one : Passage.in(folder)) {
      List<Passage.Charge> charges = one.charges();
      if (charges != null) {
        passages.add(one);
        Page page = Page.of(one.document());
        (isHeld(one, held) ? kept : learnt).add(page, names.in(page), charges);
      }
    }
    out.printf("%d passages of %d files%n", passages.size(), files(passages));
    Files.write(file, ChargeLessons.learn(learnt, kept, out));
  }

  /** Learns whom pronouns mean. */
  public static void pronouns(Path folder, Path file, @Nullable String held, PrintStream out)
      throws IOException {
    Names names = names();
    PronounLessons lessons = new PronounLessons();
    for (Passage one : Passage.in(folder)) {
      List<String> meant = one.meant();
      if (meant != null && !isHeld(one, held)) {
        lessons.add(names, Page.of(one.document()), meant);
      }
    }
    Files.write(file, lessons.learn(out));
  }

  /** Whom the pronouns of annotated passages mean, by rules alone and by the model of Capias. */
  public static void meant(Path folder, String pattern, PrintStream out) throws IOException {
    Names names = names();
    PronounLessons.Measure ruled = new PronounLessons.Measure();
    PronounLessons.Measure learnt = new PronounLessons.Measure();
    for (Passage one : Passage.in(folder)) {
      List<String> meant = one.meant();
      if (meant != null && one.file().matches(pattern)) {
        Page page = Page.of(one.document());
        ruled.add(names, page, meant, true);
        learnt.add(names, page, meant, false);
      }
    }
    ruled.print("rules", out);
    learnt.print("learnt", out);
  }

  /** Learns which date is that of an encounter. */
  public static void days(Path folder, Path file, @Nullable String held, PrintStream out)
      throws IOException {
    Names names = names();
    DayLessons lessons = new DayLessons();
    for (Passage one : Passage.in(folder)) {
      if (one.days() != null && !isHeld(one, held)) {
        lessons.add(names, one);
      }
    }
    Files.write(file, lessons.learn(out));
  }

  /** Learns which date is that of a warrant or charge. */
  public static void chargeDays(Path folder, Path file, @Nullable String held, PrintStream out)
      throws IOException {
    Names names = names();
    DayLessons lessons = new DayLessons();
    for (Passage one : Passage.in(folder)) {
      if (one.charges() != null && !isHeld(one, held)) {
        Page page = Page.of(one.document());
        ChargeDays.ask(page, names.in(page), one.charges(), lessons::addCharge);
      }
    }
    Files.write(file, lessons.learn(out));
  }

  /**
   * Which dates encounters of annotated passages get, by rules alone and by the model of Capias.
   */
  public static void dated(Path folder, String pattern, PrintStream out) throws IOException {
    Names names = names();
    DayLessons.Measure ruled = new DayLessons.Measure();
    DayLessons.Measure learnt = new DayLessons.Measure();
    for (Passage one : Passage.in(folder)) {
      if (one.days() != null && one.file().matches(pattern)) {
        ruled.add(names, one, true);
        learnt.add(names, one, false);
      }
    }
    ruled.print("rules", out);
    learnt.print("learnt", out);
    DayLessons.Measure charged = new DayLessons.Measure();
    for (Passage one : Passage.in(folder)) {
      if (one.charges() != null && one.file().matches(pattern)) {
        Page page = Page.of(one.document());
        ChargeDays.ask(page, names.in(page), one.charges(), charged::addCharge);
      }
    }
    charged.print("charges", out);
  }

  private static Names names() {
    Registry registry = Registry.load();
    return Names.of(KnownNames.of(registry), KnownNames.leaders(registry));
  }

  private static boolean isHeld(Passage one, @Nullable String held) {
    return held != null && one.file().matches(held);
  }

  private static long files(List<Passage> passages) {
    return passages.stream().map(Passage::file).distinct().count();
  }
}
