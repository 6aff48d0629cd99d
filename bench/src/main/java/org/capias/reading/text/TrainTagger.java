package org.capias.reading.text;

import java.io.IOException;
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
 * The table is the same byte for byte for the same texts.
 */
final class TrainTagger {
  private static final int ROUNDS = Integer.getInteger("rounds", 6);
  private static final int LEAST = 2;
  private static final int RELABEL = Integer.getInteger("relabel", 0);
  private static final float SCALE = Integer.getInteger("scale", 12);

  private record Lesson(Tokens tokens, Sentence sentence, Tag[] tags, Tag[] taught) {}

  private final Tagger words = new Tagger(TagModel.empty());
  private final List<Lesson> lessons = new ArrayList<>();
  private final List<Lesson> kept = new ArrayList<>();
  private final TagFeatures features = new TagFeatures();
  private final float[] sums = new float[TagModel.WIDTH];

  public static void main(String[] args) throws IOException {
    new TrainTagger().run(args);
  }

  private void run(String[] args) throws IOException {
    read(args);
    System.err.println(lessons.size() + " sentences to learn from, " + kept.size() + " kept apart");
    byte[] file = train();
    for (int i = 0; i < RELABEL; i++) {
      // What the model will not learn even by heart is most often the teacher's slip.
      relabel(new TagModel(file));
      file = train();
    }
    Files.write(Path.of(args[0]), file);
    measure(new TagModel(file));
  }

  private byte[] train() {
    Perceptron alone = new Perceptron();
    learn(alone, false);
    // Guesses of the second look come from the finished table of the first.
    byte[] file = new byte[TagModel.SLOTS * (2 + TagModel.WIDTH)];
    alone.table(file, Integer.getInteger("a", 15000), SCALE);
    guessing = new Tagger(new TagModel(file));
    Perceptron context = new Perceptron();
    learn(context, true);
    context.table(file, Integer.getInteger("c", 37000), SCALE);
    return file;
  }

  private void relabel(TagModel model) {
    Tagger tagger = new Tagger(model);
    int changed = 0;
    for (Lesson lesson : lessons) {
      tagger.tag(lesson.tokens, lesson.sentence);
      for (int i = 0; i < lesson.tags.length; i++) {
        Tag said = lesson.tokens.tag(lesson.sentence.first() + i);
        if (said != lesson.tags[i]) {
          lesson.tags[i] = said;
          changed++;
        }
      }
    }
    System.err.println("set to what was learnt: " + changed);
  }

  private Tagger guessing = words;

  private void read(String[] args) {
    Teacher teacher = new Teacher();
    Corrections corrections = new Corrections();
    List<Lesson> all = new ArrayList<>();
    List<Integer> article = new ArrayList<>();
    int number = 0;
    for (int a = 1; a < args.length; a++) {
      for (String text : PlainTexts.under(Path.of(args[a]))) {
        number++;
        Tokens tokens = Tokenizer.tokens(text, 0);
        for (Sentence sentence : Sentences.of(text, 0, tokens)) {
          Tag[] tags = teacher.tags(tokens, sentence);
          corrections.count(tokens, sentence, tags);
          all.add(new Lesson(tokens, sentence, tags.clone(), tags));
          article.add(number);
        }
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Lesson lesson = all.get(i);
      corrections.apply(lesson.tokens, lesson.sentence, lesson.tags);
      if (article.get(i) % 10 == 0) {
        kept.add(lesson);
      } else {
        // Of headlines the teacher knows little: they are made from sentences instead.
        if (LetterCase.of(lesson.tokens, lesson.sentence) == LetterCase.NORMAL) {
          lessons.add(lesson);
          recase(lesson, i);
        }
      }
    }
  }

  /** The same words as a headline, in capitals, without capitals: the tags stay what they were. */
  private void recase(Lesson lesson, int i) {
    int look = i % 20;
    if (look > 4 || lesson.sentence.size() > 24) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int[] starts = new int[lesson.sentence.size()];
    for (int k = 0; k < starts.length; k++) {
      String word = lesson.tokens.word(lesson.sentence.first() + k);
      boolean small =
          ClosedClass.holds(lesson.tokens.lower(lesson.sentence.first() + k)) && word.length() < 4;
      if (look == 3) {
        word = word.toUpperCase(Locale.ROOT);
      } else if (look == 4) {
        word = word.toLowerCase(Locale.ROOT);
      } else if (!small || k == 0) {
        word = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      }
      if (k > 0 && lesson.tokens.spaceBefore(lesson.sentence.first() + k)) {
        text.append(' ');
      }
      text.append(word);
    }
    Tokens tokens = Tokenizer.tokens(text.toString(), 0);
    if (tokens.size() == starts.length) {
      lessons.add(
          new Lesson(
              tokens, new Sentence(0, starts.length, 0, Zone.BODY), lesson.tags, lesson.tags));
    }
  }

  private void learn(Perceptron model, boolean inContext) {
    for (Lesson lesson : lessons) {
      pass(lesson, inContext, model, -1);
    }
    model.ready(LEAST);
    long seed = 20240903;
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = lessons.size() - 1; i > 0; i--) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        int j = (int) ((seed >>> 33) % (i + 1));
        Lesson swap = lessons.get(i);
        lessons.set(i, lessons.get(j));
        lessons.set(j, swap);
      }
      int wrong = 0;
      for (Lesson lesson : lessons) {
        wrong += pass(lesson, inContext, model, round);
      }
      System.err.println((inContext ? "context " : "alone ") + round + ": wrong " + wrong);
    }
    model.average();
  }

  private int pass(Lesson lesson, boolean inContext, Perceptron model, int round) {
    Tokens tokens = lesson.tokens;
    int n = lesson.sentence.size();
    int wrong = 0;
    if (inContext) {
      guessing.guess(features, tokens, lesson.sentence);
    } else {
      features.sentence(tokens, lesson.sentence);
    }
    for (int i = 0; i < n; i++) {
      int token = lesson.sentence.first() + i;
      int allowed = words.allowed(tokens, token);
      int right = lesson.tags[i].ordinal();
      int best = right;
      if (Integer.bitCount(allowed) > 1 && (allowed >> right & 1) != 0) {
        if (inContext) {
          features.inContext(i);
        } else {
          features.alone(i, tokens.lower(token));
        }
        if (round < 0) {
          model.see(features.hashes(), features.count());
        } else {
          model.score(features.hashes(), features.count(), sums);
          best = best(sums, allowed);
          model.learn(features.hashes(), features.count(), right, best);
          wrong += best == right ? 0 : 1;
        }
      }
      features.tag(i, best);
    }
    return wrong;
  }

  private static int best(float[] sums, int allowed) {
    int best = -1;
    for (int t = 0; t < sums.length; t++) {
      if ((allowed >> t & 1) != 0 && (best < 0 || sums[t] > sums[best])) {
        best = t;
      }
    }
    return best;
  }

  private void measure(TagModel model) {
    Tagger tagger = new Tagger(model);
    int all = 0;
    int choices = 0;
    int same = 0;
    int sameWords = 0;
    int asTaught = 0;
    for (Lesson lesson : kept) {
      tagger.tag(lesson.tokens, lesson.sentence);
      for (int i = 0; i < lesson.tags.length; i++) {
        int token = lesson.sentence.first() + i;
        boolean ok = lesson.tokens.tag(token) == lesson.tags[i];
        boolean choice = Integer.bitCount(words.allowed(lesson.tokens, token)) > 1;
        all++;
        same += ok ? 1 : 0;
        choices += choice ? 1 : 0;
        sameWords += ok && choice ? 1 : 0;
        asTaught += lesson.tokens.tag(token) == lesson.taught[i] ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "kept apart: %d tokens; same as the corrected teacher %.2f %%, as the teacher %.2f %%;"
            + " where there is a choice (%d) %.2f %%%n",
        all,
        100.0 * same / all,
        100.0 * asTaught / all,
        choices,
        100.0 * sameWords / choices);
  }
}
