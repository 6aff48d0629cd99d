package org.capias.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page while its zones are being found: sentences, the lines they stand in, and the zone of each
 * so far. Begins with {@link Zone#BODY} for every sentence that has no zone yet.
 */
final class Layout {
  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final List<Line> lines;
  private final Zone[] zones;
  private final boolean english;

  Layout(Tokens tokens, List<Sentence> sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.lines = Line.of(tokens, sentences);
    this.zones = sentences.stream().map(Sentence::zone).toArray(Zone[]::new);
    this.english = Oddities.looksEnglish(tokens);
  }

  Tokens tokens() {
    return tokens;
  }

  /** Whether rules on verbs and full stops hold: in other languages they would hit the article. */
  boolean isEnglish() {
    return english;
  }

  /** How many sentences. */
  int size() {
    return zones.length;
  }

  Sentence sentence(int s) {
    return sentences.get(s);
  }

  List<Line> lines() {
    return lines;
  }

  /** The first sentence of a line. */
  Sentence head(Line line) {
    return sentences.get(line.first());
  }

  Zone zone(int sentence) {
    return zones[sentence];
  }

  /** The zone of a line's first sentence, which stands for it where rules ask for one. */
  Zone zone(Line line) {
    return zones[line.first()];
  }

  void mark(int sentence, Zone zone) {
    zones[sentence] = zone;
  }

  void mark(Line line, Zone zone) {
    Arrays.fill(zones, line.first(), line.end(), zone);
  }

  /** How a line uses capitals, by its first sentence. */
  LetterCase look(Line line) {
    return LetterCase.of(tokens, head(line));
  }

  /** Whether a sentence has a verb that may be finite. */
  boolean hasVerb(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (Line.isFinite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasNumber(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.shape(i) == Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is an item of a list: it begins with a bullet. */
  boolean isListed(Line line) {
    return "-–—*•".indexOf(tokens.lower(head(line).first()).charAt(0)) >= 0;
  }

  /** The sentences with the zones found. */
  List<Sentence> marked() {
    List<Sentence> marked = new ArrayList<>(zones.length);
    for (int s = 0; s < zones.length; s++) {
      Sentence told = sentences.get(s);
      marked.add(new Sentence(told.first(), told.end(), told.paragraph(), zones[s]));
    }
    return marked;
  }
}
