package org.capias.casefile.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.casefile.word.Folded;

/**
 * A text as what it is about: how often it has each word and each pair of neighbouring words, words
 * of the headline twice. Words that every text has are left out; endings are cut, so that {@code
 * warrants} and {@code warrant} are one.
 */
final class Terms {
  private static final double HEADLINE = 2;
  private static final double PAIR = 0.5;

  private static final Set<String> COMMON =
      Set.of(
          "that", "with", "from", "have", "this", "which", "were", "said", "would", "after", "been",
          "will", "their", "also", "they", "more", "than", "when", "there", "about", "over", "say",
          "says", "last", "could", "into", "what", "should", "must", "during", "before", "other",
          "some", "while", "where", "between", "under", "them", "then", "only", "such", "most",
          "being", "and", "the", "for", "was", "are", "his", "her", "has", "had", "not", "but",
          "who", "its", "our", "you", "all", "one", "out", "can", "she", "him", "how", "new", "may",
          "two", "off", "any", "did", "us", "mr", "ms", "mrs", "be", "is", "in", "of", "to", "on",
          "at", "as", "by", "an", "it", "he", "we", "if", "or", "so", "do", "no", "up", "my", "me",
          "ve", "re", "ll", "don", "am");

  private Terms() {}

  /** Sorted by term, so that sums over it are the same on every machine. */
  static Map<String, Double> of(String title, String body) {
    Map<String, Double> counts = new TreeMap<>();
    count(counts, title, HEADLINE);
    count(counts, body, 1);
    return counts;
  }

  private static void count(Map<String, Double> counts, String text, double weight) {
    String before = "";
    List<String> words = Folded.words(text);
    for (String word : words) {
      String stem = stem(word);
      if (stem.length() < 2) {
        continue;
      }
      if (COMMON.contains(word) || COMMON.contains(stem)) {
        before = "";
        continue;
      }
      counts.merge(stem, weight, Double::sum);
      if (!before.isEmpty()) {
        counts.merge(before + '_' + stem, weight * PAIR, Double::sum);
      }
      before = stem;
    }
  }

  private static String stem(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    String stem =
        n > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, n - 1) : word;
    n = stem.length();
    if (n > 5 && stem.endsWith("ing")) {
      return stem.substring(0, n - 3);
    }
    return n > 4 && stem.endsWith("ed") ? stem.substring(0, n - 2) : stem;
  }
}
