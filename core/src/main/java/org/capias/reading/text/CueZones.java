package org.capias.reading.text;

/** Marks what the cues of {@link ZoneCues} set apart, as far as each of them reaches. */
final class CueZones {
  private final Layout page;
  private final Tokens tokens;

  private CueZones(Layout page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  static void mark(Layout page) {
    CueZones cues = new CueZones(page);
    for (Line line : page.lines()) {
      cues.mark(line);
    }
  }

  private void mark(Line line) {
    boolean late = line.first() * 3 >= page.size() * 2;
    for (int s = line.first(); s < line.end(); s++) {
      Sentence sentence = page.sentence(s);
      ZoneCues.Cue cue = ZoneCues.at(tokens, firstWord(sentence), sentence.end(), false);
      if (cue != null) {
        // Within a paragraph of the article a cue speaks for its own sentence only.
        if (cue.scope() == ZoneCues.Scope.PARAGRAPH && s == line.first()) {
          page.mark(line, cue.zone());
        } else {
          page.mark(s, cue.zone());
        }
      } else if (late) {
        Zone within = within(sentence);
        if (within != Zone.BODY) {
          page.mark(line, within);
          return;
        }
      }
    }
  }

  private Zone within(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      ZoneCues.Cue cue = ZoneCues.at(tokens, i, sentence.end(), true);
      if (cue != null) {
        return cue.zone();
      }
    }
    return Zone.BODY;
  }

  /** The first token behind bullets and opening brackets. */
  private int firstWord(Sentence sentence) {
    int i = sentence.first();
    while (i + 1 < sentence.end()
        && tokens.shape(i) == Shape.MARK
        && "-–—*•>»|(".indexOf(tokens.lower(i).charAt(0)) >= 0) {
      i++;
    }
    return i;
  }
}
