package org.capias.reading.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the tagger learns from: each sentence of nine articles in ten, tagged by the teacher and set
 * right, some of them a second time in the letters of a headline, in capitals or without any. Every
 * tenth article is kept apart for measuring.
 */
final class Lessons {
  private static final int KEPT = 10;

  /** Of twenty sentences three become headlines, one loses its small letters, one its capitals. */
  private static final int EVERY = 20;

  private static final int CAPITALS = 3;
  private static final int SMALL = 4;
  private static final int LONGEST = 24;

  private final List<Lesson> learnt = new ArrayList<>();
  private final List<Lesson> kept = new ArrayList<>();

  List<Lesson> learnt() {
    return learnt;
  }

  List<Lesson> kept() {
    return kept;
  }

  static Lessons from(List<Path> folders) {
    Teacher teacher = new Teacher();
    Corrections corrections = new Corrections();
    List<List<Lesson>> articles = new ArrayList<>();
    for (Path folder : folders) {
      for (String text : PlainTexts.under(folder)) {
        List<Lesson> article = new ArrayList<>();
        Tokens tokens = Tokenizer.tokens(text, 0);
        for (Sentence sentence : Sentences.of(text, 0, tokens)) {
          Tag[] tags = teacher.tags(tokens, sentence);
          corrections.count(tokens, sentence, tags);
          article.add(new Lesson(tokens, sentence, tags.clone(), tags));
        }
        articles.add(article);
      }
    }
    Lessons lessons = new Lessons();
    int number = 0;
    for (int a = 0; a < articles.size(); a++) {
      for (Lesson lesson : articles.get(a)) {
        corrections.apply(lesson);
        lessons.add(lesson, (a + 1) % KEPT == 0, number++ % EVERY);
      }
    }
    return lessons;
  }

  private void add(Lesson lesson, boolean keep, int turn) {
    if (keep) {
      kept.add(lesson);
    } else if (lesson.normalCase()) {
      // Of headlines the teacher knows little: they are made from sentences instead.
      learnt.add(lesson);
      if (turn <= SMALL && lesson.size() <= LONGEST) {
        recase(lesson, turn);
      }
    }
  }

  /** The same words in other letters: the tags stay what they were. */
  private void recase(Lesson lesson, int turn) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lesson.size(); i++) {
      int token = lesson.token(i);
      if (i > 0 && lesson.tokens().spaceBefore(token)) {
        text.append(' ');
      }
      String word = lesson.tokens().word(token);
      boolean function = ClosedClass.holds(lesson.tokens().lower(token)) && word.length() < 4;
      if (turn == CAPITALS) {
        text.append(word.toUpperCase(Locale.ROOT));
      } else if (turn == SMALL) {
        text.append(word.toLowerCase(Locale.ROOT));
      } else if (function && i > 0) {
        text.append(word);
      } else {
        text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
      }
    }
    Tokens tokens = Tokenizer.tokens(text.toString(), 0);
    if (tokens.size() == lesson.size()) {
      Sentence sentence = new Sentence(0, tokens.size(), 0, Zone.BODY);
      learnt.add(new Lesson(tokens, sentence, lesson.tags(), lesson.taught()));
    }
  }
}
