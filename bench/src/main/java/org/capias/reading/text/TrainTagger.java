package org.capias.reading.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the tagger's table: asks the teacher about plain text, sets its known errors right, learns
 * from nine articles in ten and measures on the tenth.
 *
 * <pre>{@code
 * bench/run train-tagger core/src/main/resources/org/capias/reading/text/tagger.bin FOLDER...
 * }</pre>
 *
 * The table is the same byte for byte for the same texts in the same order.
 */
public final class TrainTagger {
  private static final int ROUNDS = 6;

  /** A feature seen less often is not learnt. */
  private static final int LEAST = 2;

  /** From a mean weight to a byte. */
  private static final float SCALE = 12;

  private static final int ROWS_ALONE = 15_000;
  private static final int ROWS_IN_CONTEXT = 37_000;

  private final List<Lesson> lessons;
  private final PrintStream out;
  private final TagFeatures features = new TagFeatures();
  private final float[] sums = new float[TagModel.WIDTH];
  private final Tagger words = new Tagger(TagModel.empty());
  private Tagger guessing = words;

  private TrainTagger(List<Lesson> lessons, PrintStream out) {
    this.lessons = new ArrayList<>(lessons);
    this.out = out;
  }

  /** Learns from the texts under the folders and writes the table. */
  public static void run(Path table, List<Path> folders, PrintStream out) throws IOException {
    Lessons lessons = Lessons.from(folders);
    out.printf("%d sentences learnt, %d kept%n", lessons.learnt().size(), lessons.kept().size());
    byte[] file = new TrainTagger(lessons.learnt(), out).train();
    Files.write(table, file);
    measure(new Tagger(new TagModel(file)), lessons.kept(), out);
  }

  private byte[] train() {
    byte[] file = new byte[TagModel.SLOTS * (2 + TagModel.WIDTH)];
    Perceptron alone = learn(false);
    alone.table(file, ROWS_ALONE, SCALE);
    // The second look learns with the guesses that the finished table of the first will give.
    guessing = new Tagger(new TagModel(file));
    learn(true).table(file, ROWS_IN_CONTEXT, SCALE);
    return file;
  }

  private Perceptron learn(boolean inContext) {
    Perceptron model = new Perceptron();
    for (Lesson lesson : lessons) {
      pass(lesson, inContext, model, true);
    }
    model.ready(LEAST);
    long seed = 20240903;
    for (int round = 0; round < ROUNDS; round++) {
      seed = shuffle(seed);
      int wrong = 0;
      for (Lesson lesson : lessons) {
        wrong += pass(lesson, inContext, model, false);
      }
      out.printf("%s, round %d: %d wrong%n", inContext ? "in context" : "alone", round, wrong);
    }
    model.average();
    return model;
  }

  private long shuffle(long seed) {
    long next = seed;
    for (int i = lessons.size() - 1; i > 0; i--) {
      next = next * 6364136223846793005L + 1442695040888963407L;
      int j = (int) ((next >>> 33) % (i + 1));
      Lesson swap = lessons.get(i);
      lessons.set(i, lessons.get(j));
      lessons.set(j, swap);
    }
    return next;
  }

  private int pass(Lesson lesson, boolean inContext, Perceptron model, boolean counting) {
    if (inContext) {
      guessing.guess(features, lesson.tokens(), lesson.sentence());
    } else {
      features.sentence(lesson.tokens(), lesson.sentence());
    }
    int wrong = 0;
    for (int i = 0; i < lesson.size(); i++) {
      int allowed = words.allowed(lesson.tokens(), lesson.token(i));
      int right = lesson.tags()[i].ordinal();
      int best = right;
      if (Integer.bitCount(allowed) > 1 && (allowed >> right & 1) != 0) {
        if (inContext) {
          features.inContext(i);
        } else {
          features.alone(i, lesson.tokens().lower(lesson.token(i)));
        }
        if (counting) {
          model.see(features.hashes(), features.count());
        } else {
          model.score(features.hashes(), features.count(), sums);
          best = best(allowed);
          model.learn(features.hashes(), features.count(), right, best);
          wrong += best == right ? 0 : 1;
        }
      }
      features.tag(i, best);
    }
    return wrong;
  }

  private int best(int allowed) {
    int best = -1;
    for (int t = 0; t < sums.length; t++) {
      if ((allowed >> t & 1) != 0 && (best < 0 || sums[t] > sums[best])) {
        best = t;
      }
    }
    return best;
  }

  private static void measure(Tagger tagger, List<Lesson> kept, PrintStream out) {
    int all = 0;
    int same = 0;
    int asTaught = 0;
    int choices = 0;
    int sameChoices = 0;
    for (Lesson lesson : kept) {
      tagger.tag(lesson.tokens(), lesson.sentence());
      for (int i = 0; i < lesson.size(); i++) {
        Tag given = lesson.tokens().tag(lesson.token(i));
        boolean right = given == lesson.tags()[i];
        boolean choice = Integer.bitCount(tagger.allowed(lesson.tokens(), lesson.token(i))) > 1;
        all++;
        same += right ? 1 : 0;
        asTaught += given == lesson.taught()[i] ? 1 : 0;
        choices += choice ? 1 : 0;
        sameChoices += choice && right ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "kept apart: %d tokens; as the corrected teacher %.2f %%, as the teacher %.2f %%;"
            + " where there is a choice (%d tokens) %.2f %%%n",
        all,
        100.0 * same / all,
        100.0 * asTaught / all,
        choices,
        100.0 * sameChoices / choices);
  }
}
