package org.capias.reading.speech.chunk;

import java.util.List;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.cue.Form;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * The verb of a sentence in which the tagger sees none, as in headlines: "Former chairman
 * <b>calls</b> for". A sentence has one at most, the first that fits.
 */
final class LonelyVerb {
  private final Tokens tokens;
  private final Mending row;

  /** The verb found for a sentence without one, or -1. */
  private int verb = -1;

  LonelyVerb(Tokens tokens, Mending row) {
    this.tokens = tokens;
    this.row = row;
  }

  /** Forgets the sentence before. */
  void reset() {
    verb = -1;
  }

  /** "Former chairman calls for": the only word of the sentence that can be its verb. */
  boolean is(int i) {
    if (!row.isVerbless() || verb >= 0 && verb != i) {
      return false;
    }
    Tag before = row.tag(i - 1);
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    Form form = entries == null ? Form.ING : entries.get(entries.size() - 1).form();
    boolean plural = row.isTitleCase() && form == Form.BASE && tokens.lower(i - 1).endsWith("s");
    boolean third =
        (form == Form.THIRD || plural)
            && (before == Tag.PROPN || before == Tag.NOUN || before == Tag.PRON)
            && i + 1 < row.to()
            && (row.isTitleCase() || tokens.shape(i) == Shape.LOWER)
            && !tokens.is(i + 1, "of")
            && !tokens.is(i - 1, "'s")
            && row.tag(i + 1) != Tag.PUNCT;
    verb = third ? i : verb;
    return third;
  }
}
