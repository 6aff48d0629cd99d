package org.capias.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much texts share their telling words: cosine of word counts, damped, with words that few of
 * the texts have weighing more. Between 0 and 1; reports of one event lie above {@link #SAME}
 * mostly, reports of different ones below it mostly. A makeshift where names and days tell nothing.
 */
final class Likeness {
  static final double SAME = 0.11;

  private static final Set<String> COMMON =
      Set.of(
          "that", "with", "from", "have", "this", "which", "were", "said", "would", "after", "been",
          "will", "their", "also", "they", "more", "than", "when", "there", "about", "over", "says",
          "last", "could", "into", "what", "should", "must", "during", "before", "other", "some",
          "while", "where", "between", "under", "them", "then", "only", "such", "most", "being");

  private final List<Map<String, Double>> vectors = new ArrayList<>();

  Likeness(List<String> texts) {
    List<Map<String, Integer>> counts = texts.stream().map(Likeness::count).toList();
    Map<String, Integer> holders = new HashMap<>();
    counts.forEach(c -> c.keySet().forEach(word -> holders.merge(word, 1, Integer::sum)));
    for (Map<String, Integer> count : counts) {
      Map<String, Double> vector = new HashMap<>();
      double sum = 0;
      for (Map.Entry<String, Integer> word : count.entrySet()) {
        double rare = Math.log(1 + (double) texts.size() / holders.getOrDefault(word.getKey(), 1));
        double weight = (1 + Math.log(word.getValue())) * rare;
        vector.put(word.getKey(), weight);
        sum += weight * weight;
      }
      double length = Math.sqrt(sum);
      vector.replaceAll((word, weight) -> weight / length);
      vectors.add(vector);
    }
  }

  double between(int one, int other) {
    double sum = 0;
    Map<String, Double> there = vectors.get(other);
    for (Map.Entry<String, Double> word : vectors.get(one).entrySet()) {
      sum += word.getValue() * there.getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> count = new HashMap<>();
    for (String word : Folded.words(text)) {
      if (word.length() > 3 && !COMMON.contains(word)) {
        count.merge(word, 1, Integer::sum);
      }
    }
    return count;
  }
}
