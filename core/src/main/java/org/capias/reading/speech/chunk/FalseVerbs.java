package org.capias.reading.speech.chunk;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.cue.Form;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Words that the tagger takes for verbs and that are none: numbers, names ("<b>Trump</b> said"),
 * nouns inside a phrase ("a liberal <b>think</b> tank") or behind an article.
 */
final class FalseVerbs {
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens");

  private final Tokens tokens;
  private final Mending row;

  FalseVerbs(Tokens tokens, Mending row) {
    this.tokens = tokens;
    this.row = row;
  }

  /** What a word is that the tagger takes for a verb. */
  Tag mended(int i) {
    if (NUMBERS.contains(tokens.lower(i))) {
      return Tag.NUM;
    }
    if (tokens.lower(i).equals("official")
        || tokens.lower(i).equals("officials")
        || tokens.is(i - 1, "to") && tokens.is(i - 2, "according")) {
      return Tag.NOUN;
    }
    if (tokens.shape(i) == Shape.CAPITALISED && !row.isTitleCase() && isName(i)) {
      return Tag.PROPN;
    }
    if (i > row.from() && (isInsidePhrase(i) || isBesideVerb(i) || isShown(i))) {
      return Tag.NOUN;
    }
    return i > row.from() && row.isDeterminer(i - 1) && !isBeforeNoun(i) ? Tag.NOUN : Tag.VERB;
  }

  /** "a liberal think tank", "according to show insiders". */
  private boolean isInsidePhrase(int i) {
    if (i + 1 >= row.to() || NounPhrases.isVerbal(tokens.lower(i))) {
      return false;
    }
    boolean noun = isNominal(row.tag(i + 1));
    boolean described = i - 2 >= row.from() && row.tag(i - 1) == Tag.ADJ && row.isDeterminer(i - 2);
    boolean according = tokens.is(i - 1, "to") && tokens.is(i - 2, "according");
    boolean further = tokens.is(i - 2, "to") && tokens.is(i - 3, "according");
    return noun && (described || according || further) || according && row.tag(i + 1) == Tag.VERB;
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
  }

  /** "a narrator in the Berg ad asks", "said praise from": of two verbs in a row one is a noun. */
  private boolean isBesideVerb(int i) {
    if (tokens.shape(i) != Shape.LOWER || Mending.HAVE.contains(tokens.lower(i))) {
      return false;
    }
    Tag before = row.tag(i - 1);
    boolean noun = before == Tag.PROPN || before == Tag.ADJ;
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    Cues.Entry entry = entries == null ? null : entries.get(entries.size() - 1);
    if (entry == null || entry.form() != Form.BASE) {
      return false;
    }
    if (MissedVerbs.isNounlike(entry) && isThing(i)) {
      return true;
    }
    boolean told =
        noun && i + 1 < row.to() && tokens.tag(i + 1) == Tag.VERB && isThird(i + 1) && !isThird(i);
    return told || before == Tag.VERB && isSaid(i - 1);
  }

  /** "his first Twitter post": a capital in the singular, and nothing that a verb could take. */
  private boolean isThing(int i) {
    boolean one =
        tokens.shape(i - 1) == Shape.CAPITALISED
            && !tokens.lower(i - 1).endsWith("s")
            && i - 2 >= row.from()
            && tokens.shape(i - 2) == Shape.QUOTE;
    return one && i + 1 < row.to() && row.tag(i + 1) != Tag.PUNCT && !tokens.is(i + 1, "that");
  }

  /** "opinion polls suggest", "court papers show": things that show something are no verb. */
  private boolean isShown(int i) {
    String word = tokens.lower(i);
    Tag before = row.tag(i - 1);
    return word.endsWith("s")
        && (before == Tag.NOUN || before == Tag.ADJ || before == Tag.DET)
        && i + 1 < row.to()
        && switch (tokens.lower(i + 1)) {
          case "suggest", "show", "indicate", "suggested", "showed", "indicated", "found" -> true;
          default -> false;
        };
  }

  private boolean isSaid(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null
        && entries.get(entries.size() - 1).cue().takes('c')
        && entries.get(entries.size() - 1).form() != Form.BASE;
  }

  /** A capital inside a sentence, or at its head before the verb proper: "Trump said". */
  private boolean isName(int i) {
    boolean opens =
        i == row.from()
            || tokens.shape(i - 1) == Shape.QUOTE
            || tokens.is(i - 1, ":")
            || tokens.is(i - 1, "-")
            || tokens.is(i - 1, "—")
            || tokens.is(i - 1, "–");
    if (!opens) {
      return true;
    }
    int next = i + 1;
    while (next < row.to() && row.tag(next) == Tag.ADV && tokens.lower(next).endsWith("ly")) {
      next++;
    }
    return next < row.to()
        && (tokens.is(next, "'s") && row.tag(next) == Tag.PART
            || row.tag(next) == Tag.AUX
            || row.tag(next) == Tag.VERB && tokens.shape(next) == Shape.LOWER
            || next == i + 1 && row.isVerbless() && isThird(next))
        && !tokens.lower(next).endsWith("ing");
  }

  private boolean isThird(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null && entries.get(0).form() == Form.THIRD;
  }

  private boolean isBeforeNoun(int i) {
    int next = i + 1;
    while (next < row.to() && row.tag(next) == Tag.ADJ) {
      next++;
    }
    return next < row.to() && (row.tag(next) == Tag.NOUN || row.tag(next) == Tag.PROPN);
  }
}
