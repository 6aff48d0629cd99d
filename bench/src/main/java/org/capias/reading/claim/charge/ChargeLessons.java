package org.capias.reading.claim.charge;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.likeness.Training;
import org.capias.reading.likeness.Training.Example;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Mention;
import org.capias.reading.passage.Passage;
import org.capias.reading.passage.Passage.Charge;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;

/** People in sentences of annotated passages, and whether each is told to be wanted by a court. */
public final class ChargeLessons {
  private final List<Example> examples = new ArrayList<>();

  public void add(Page page, Cast cast, List<Charge> told) {
    Charges charges = new Charges(page.tokens(), cast);
    for (Sentence sentence : page.sentences()) {
      String words = page.evidence(sentence).quote().replaceAll("\\s+", " ");
      for (Map.Entry<Entity, Mention> one : charges.people(sentence).entrySet()) {
        boolean yes =
            told.stream()
                .anyMatch(
                    t ->
                        Passage.family(t.person()).equals(Passage.family(one.getKey().name()))
                            && words.contains(t.words()));
        Training.Recorder recorder = new Training.Recorder(Surroundings.PLACES);
        charges.describe(one.getValue(), sentence, recorder);
        examples.add(recorder.example(yes ? 1 : 0));
      }
    }
  }

  /** The file that was learnt from some lessons, measured on others. */
  public static byte[] learn(ChargeLessons learnt, ChargeLessons kept, PrintStream out)
      throws IOException {
    out.printf("%d people in sentences learnt%n", learnt.examples.size());
    byte[] file = Training.learn(learnt.examples, 2, Surroundings.PLACES);
    Likeness model = Training.model(file);
    for (int percent = 30; !kept.examples.isEmpty() && percent <= 90; percent += 10) {
      int found = 0;
      int right = 0;
      int gold = 0;
      for (Example one : kept.examples) {
        boolean yes = 100 * Training.likelihoods(model, one)[1] >= percent;
        gold += one.sort();
        found += yes ? 1 : 0;
        right += yes ? one.sort() : 0;
      }
      out.printf(
          "from .%d: P %.3f R %.3f of %d%n",
          percent, right / (double) Math.max(1, found), right / (double) gold, gold);
    }
    return file;
  }
}
