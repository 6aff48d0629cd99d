package org.capias.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.capias.eval.Tally.Measure;
import org.jspecify.annotations.Nullable;

/** The statements of one article. */
final class SpeechScore {
  private final List<Node> said;
  private final List<Node> quoted;
  private final String file;
  private final Tally tally;
  private final BiConsumer<String, Node> miss;

  SpeechScore(List<Node> said, String file, Tally tally, BiConsumer<String, Node> miss) {
    this.said = said;
    this.quoted = said.stream().filter(s -> !s.words("quote").isEmpty()).toList();
    this.file = file;
    this.tally = tally;
    this.miss = miss;
  }

  void score(List<Node> gold) {
    Set<Integer> matched = new HashSet<>();
    for (Node told : gold) {
      if (!told.words("quote").isEmpty()) {
        quotation(told, matched);
      } else if (!told.words("indirect").isEmpty()) {
        indirect(told);
      }
    }
    tally.add(Measure.QUOTES_RIGHT, matched.size(), quoted.size());
    for (int k = 0; k < quoted.size(); k++) {
      if (!matched.contains(k)) {
        miss.accept(file + ": quote not in gold", quoted.get(k).at("quote"));
      }
    }
  }

  private void quotation(Node told, Set<Integer> matched) {
    if (Likeness.words(told.string("quote")).isEmpty()) {
      return;
    }
    int hit = -1;
    int again = -1;
    for (int k = 0; k < quoted.size() && hit < 0; k++) {
      if (fits(told.words("quote"), quoted.get(k).words("quote"))) {
        again = again < 0 ? k : again;
        hit = matched.contains(k) ? -1 : k;
      }
    }
    hit = hit < 0 ? again : hit;
    tally.add(Measure.QUOTES_FOUND, hit >= 0);
    if (hit < 0) {
      miss.accept(file + ": quote missed", told);
      return;
    }
    matched.add(hit);
    String name = EventScore.speaker(quoted.get(hit));
    boolean right = isSpeaker(told, name);
    tally.add(Measure.SPEAKERS, right);
    if (!right) {
      miss.accept(file + ": speaker " + name + " instead of", told);
    }
  }

  /** The same words, or one printed statement that holds several quoted stretches. */
  private static boolean fits(String gold, String found) {
    double ratio = (double) Likeness.words(found).size() / Likeness.words(gold).size();
    boolean close = Likeness.overlap(gold, found) >= 0.8 && 0.5 <= ratio && ratio <= 2.0;
    return close || Likeness.fold(found).contains(Likeness.fold(gold));
  }

  private static boolean isSpeaker(Node told, @Nullable String name) {
    if (told.string("speaker") == null && name == null) {
      return true;
    }
    List<String> accepted = new ArrayList<>();
    accepted.add(told.words("speaker"));
    told.list("also_accept").forEach(one -> accepted.add(one.text() == null ? "" : one.text()));
    return accepted.stream().anyMatch(one -> Likeness.sameName(one, name));
  }

  private void indirect(Node told) {
    boolean hit =
        said.stream()
            .anyMatch(
                s ->
                    Likeness.sameName(told.string("speaker"), EventScore.speaker(s))
                        && EventScore.isAbout(s, told.words("indirect")));
    tally.add(Measure.INDIRECT, hit);
    if (!hit) {
      miss.accept(file + ": indirect speech missed", told);
    }
  }
}
