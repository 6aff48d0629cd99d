package org.capias.reading.encounter.guess;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.capias.reading.encounter.guess.Lessons.Lesson;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.likeness.Training;

/** Learns the likeness of encounters and measures it. */
public final class TrainEncounters {
  private TrainEncounters() {}

  /** The file that was learnt from some lessons, measured on others. */
  public static byte[] run(Lessons learnt, Lessons kept, PrintStream out) throws IOException {
    out.printf("%d pairs learnt, %d left as unclear%n", learnt.all().size(), learnt.unclear());
    byte[] file =
        Training.learn(
            learnt.all().stream().map(Lesson::example).toList(),
            Sort.VALUES.length,
            Surroundings.PLACES);
    out.printf("%d bytes%n", file.length);
    measure(Training.model(file), kept, out);
    return file;
  }

  /** Encounters of the kept texts by person, state and kind, at some thresholds. */
  private static void measure(Likeness model, Lessons kept, PrintStream out) {
    int gold = kept.gold().values().stream().mapToInt(Set::size).sum();
    for (int percent = 20; gold > 0 && percent <= 90; percent += 10) {
      Map<String, Set<String>> found = new HashMap<>();
      for (Lesson lesson : kept.all()) {
        float[] p = Training.likelihoods(model, lesson.example());
        int best = 1;
        for (int s = 2; s < p.length; s++) {
          best = p[s] > p[best] ? s : best;
        }
        Sort sort = Sort.VALUES[best];
        if (100 * (1 - p[0]) >= percent && (!lesson.home() || sort.isAtHome())) {
          found
              .computeIfAbsent(lesson.text(), t -> new HashSet<>())
              .add(lesson.key() + '/' + Lessons.group(sort));
        }
      }
      int all = 0;
      int right = 0;
      for (Map.Entry<String, Set<String>> one : found.entrySet()) {
        all += one.getValue().size();
        Set<String> both = new HashSet<>(one.getValue());
        both.retainAll(kept.gold().get(one.getKey()));
        right += both.size();
      }
      out.printf(
          "from .%d: P %.3f R %.3f F1 %.3f of %d%n",
          percent,
          right / (double) Math.max(1, all),
          right / (double) gold,
          2.0 * right / (all + gold),
          gold);
    }
  }
}
