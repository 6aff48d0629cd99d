package org.capias.reading.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Sets right what the teacher gets wrong again and again, before anything is learnt from it: a tag
 * that the word cannot have becomes the one it has most often elsewhere; then {@link Contexts}
 * decides what a few certain contexts leave no doubt about.
 */
final class Corrections {
  private static final int N = Tag.values().length;

  private final Tagger words = new Tagger(TagModel.empty());

  /** How often the teacher gave each word each tag. */
  private final Map<String, int[]> counts = new HashMap<>();

  /** How often each word stood without a capital. */
  private final Map<String, Integer> small = new HashMap<>();

  void count(Tokens tokens, Sentence sentence, Tag[] tags) {
    if (LetterCase.of(tokens, sentence) != LetterCase.NORMAL) {
      return;
    }
    for (int i = 0; i < tags.length; i++) {
      int token = sentence.first() + i;
      if (tokens.shape(token) == Shape.LOWER) {
        small.merge(tokens.lower(token), 1, Integer::sum);
      }
      boolean name = tokens.shape(token) == Shape.CAPITALISED && tags[i] != Tag.PROPN;
      if (!name || i > 0) {
        counts.computeIfAbsent(tokens.lower(token), w -> new int[N])[tags[i].ordinal()]++;
      }
    }
  }

  void apply(Lesson lesson) {
    for (int i = 0; i < lesson.size(); i++) {
      int allowed = words.allowed(lesson.tokens(), lesson.token(i));
      if ((allowed >> lesson.tags()[i].ordinal() & 1) == 0) {
        lesson.tags()[i] = usual(lesson.tokens(), lesson.token(i), allowed);
      }
    }
    Contexts contexts = new Contexts(lesson, this);
    for (int i = 0; i < lesson.size(); i++) {
      contexts.correct(i);
    }
  }

  private Tag usual(Tokens tokens, int token, int allowed) {
    Shape shape = tokens.shape(token);
    boolean inside = token > 0 && tokens.shape(token - 1) != Shape.QUOTE;
    boolean capital = shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
    if (capital && inside && (allowed >> Tag.PROPN.ordinal() & 1) != 0) {
      return Tag.PROPN;
    }
    Tag best = Tag.values()[Integer.numberOfTrailingZeros(allowed)];
    for (Tag tag : Tag.values()) {
      if ((allowed >> tag.ordinal() & 1) != 0
          && seen(tokens.lower(token), tag) > seen(tokens.lower(token), best)) {
        best = tag;
      }
    }
    boolean unseen = seen(tokens.lower(token), best) == 0;
    return unseen && (allowed >> Tag.NOUN.ordinal() & 1) != 0 ? Tag.NOUN : best;
  }

  int seen(String lower, Tag tag) {
    return counts.getOrDefault(lower, new int[N])[tag.ordinal()];
  }

  /** How often the word stood without a capital. */
  int small(String lower) {
    return small.getOrDefault(lower, 0);
  }
}
