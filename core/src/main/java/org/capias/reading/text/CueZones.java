package org.capias.reading.text;

import java.util.EnumSet;
import java.util.Set;
import org.capias.reading.text.ZoneCues.Scope;
import org.jspecify.annotations.Nullable;

/** Marks what the cues of {@link ZoneCues} set apart, as far as each of them reaches. */
final class CueZones {
  /** So near the end of a line words may be the credit of a picture. */
  private static final int CREDIT_REACH = 8;

  private static final Set<Scope> ANYWHERE = EnumSet.of(Scope.ANYWHERE);
  private static final Set<Scope> CREDIT = EnumSet.of(Scope.ANYWHERE, Scope.CREDIT);
  private static final Set<Scope> LATE = EnumSet.of(Scope.ANYWHERE, Scope.CREDIT, Scope.WITHIN);

  /** What is said so anywhere in a line is said of all of it. */
  private static final Set<Scope> WHOLE_LINE = EnumSet.of(Scope.CREDIT, Scope.WITHIN);

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
      ZoneCues.Cue cue = ZoneCues.atHead(tokens, firstWord(sentence), sentence.end());
      if (cue == null) {
        cue = within(line, s, late);
      }
      if (cue != null) {
        Scope scope = cue.scope();
        // Within a paragraph of the article a cue speaks for its own sentence only.
        if (scope == Scope.PARAGRAPH && s == line.first() || WHOLE_LINE.contains(scope)) {
          page.mark(line, cue.zone());
        } else {
          page.mark(s, cue.zone());
        }
      }
    }
  }

  private ZoneCues.@Nullable Cue within(Line line, int s, boolean late) {
    Sentence sentence = page.sentence(s);
    int credit = s == line.end() - 1 ? sentence.end() - CREDIT_REACH : sentence.end();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Set<Scope> scopes = late ? LATE : i >= credit ? CREDIT : ANYWHERE;
      ZoneCues.Cue cue = ZoneCues.at(tokens, i, sentence.end(), scopes);
      if (cue != null) {
        return cue;
      }
    }
    return null;
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
