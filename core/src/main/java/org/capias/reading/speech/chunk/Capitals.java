package org.capias.reading.speech.chunk;

import java.util.List;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.cue.Form;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Names that the tagger takes for adverbs, interjections or adjectives, and that their capital and
 * their neighbours give away: "<b>Rep.</b> Berg", "<b>Limbaugh</b> told".
 */
final class Capitals {
  private final Tokens tokens;
  private final Mending row;

  Capitals(Tokens tokens, Mending row) {
    this.tokens = tokens;
    this.row = row;
  }

  /** "Ocasio-Cortez": two capitals that a hyphen joins are no interjection. */
  boolean isDoubleName(int i, Tag tag) {
    String word = tokens.word(i);
    int hyphen = word.indexOf('-');
    return tag != Tag.ADV
        && hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(hyphen + 1));
  }

  /** "Rep. Berg", "Wells Bank": a capital at the head of a sentence, right before a name. */
  boolean isTitle(int i) {
    boolean shortened = tokens.lower(i).endsWith(".") || row.tag(i) != Tag.ADV;
    return shortened
        && tokens.shape(i) == Shape.CAPITALISED
        && i + 1 < row.to()
        && row.tag(i + 1) == Tag.PROPN
        && tokens.shape(i + 1) == Shape.CAPITALISED;
  }

  /** "Limbaugh told": a capital that the tagger takes for an adjective, right before a verb. */
  boolean isUnknownName(int i) {
    if (row.isTitleCase() || tokens.shape(i) != Shape.CAPITALISED || i + 1 >= row.to()) {
      return false;
    }
    Tag before = i > row.from() ? row.tag(i - 1) : Tag.PUNCT;
    boolean linked = before == Tag.AUX || before == Tag.ADV || before == Tag.VERB;
    Tag next = tokens.tag(i + 1);
    List<Cues.Entry> entries = next == Tag.NOUN ? Cues.english().of(tokens.lower(i + 1)) : null;
    boolean third =
        entries != null
            && entries.get(entries.size() - 1).form() == Form.THIRD
            && !MissedVerbs.isNounlike(entries.get(entries.size() - 1));
    return !linked && (next == Tag.VERB || next == Tag.AUX && i > row.from() || third);
  }
}
