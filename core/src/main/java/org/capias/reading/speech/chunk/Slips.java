package org.capias.reading.speech.chunk;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.cue.Form;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Slips of the tagger that the words on both sides give away, whatever else the sentence holds:
 * "reports <b>shows</b>." is a verb, "judges <b>handling</b> cases" is none of a noun, "too
 * <b>much</b> is made of it" is what is made.
 *
 * <p>Reads one token at a time and looks two tokens away; {@link Mending} asks it first.
 */
final class Slips {
  private static final Set<String> QUANTITIES = Set.of("much", "little", "enough");
  private static final Set<String> ASKING = Set.of("how", "that", "what", "why", "whether", "in");

  private static final Set<String> FOR = Set.of("for", "of", "with", "from", "by", "into");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our");
  private static final Set<String> OFFICES =
      Set.of("Presiding", "Acting", "Managing", "Founding", "Supervising", "Commanding");

  private static final Set<String> STATE =
      Set.of("media", "television", "tv", "radio", "news", "broadcaster", "newspapers", "police");
  private static final Set<String> NUMBERED =
      Set.of("chamber", "war", "part", "phase", "division", "annex", "title", "volume");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");

  private final Tokens tokens;

  Slips(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What a token of the sentence {@code from..to} is instead; null where the tagger is right. */
  @Nullable Tag mended(int i, int from, int to) {
    Tag tag = tokens.tag(i);
    return switch (tag) {
      case ADV -> isQuantity(i, from, to) ? Tag.PRON : null;
      case SCONJ -> isCalled(i, from) ? Tag.PRON : null;
      case PRON -> isNumeral(i, from) ? Tag.PROPN : null;
      case VERB ->
          isPreposition(i, from)
              ? Tag.ADP
              : isElement(i, from)
                      || isNounBeforeThird(i, from, to)
                      || isNounBeforeTold(i, from, to)
                      || isOfState(i, to)
                      || isManyBeforeVerb(i, from, to)
                      || isBehindBrief(i, from)
                      || isGoverned(i, from)
                  ? Tag.NOUN
                  : isOffice(i, to) ? Tag.ADJ : null;
      case NOUN, ADJ ->
          tag == Tag.ADJ && (isAged(i, from, to) || isLoneAdjective(i, from, to))
              ? Tag.NOUN
              : isVerb(i, from, to) ? Tag.VERB : null;
      default -> null;
    };
  }

  private boolean isVerb(int i, int from, int to) {
    return isThirdBehindPlural(i, from, to)
        || isDoing(i, from, to)
        || isSayingThat(i, from, to)
        || isTold(i, from, to)
        || isPastBehindAdverb(i, from, to);
  }

  /** "Pre-Trial Chamber I ruled": a Roman number. */
  private boolean isNumeral(int i, int from) {
    return i > from
        && tokens.is(i, "i")
        && tokens.shape(i - 1) == Shape.CAPITALISED
        && NUMBERED.contains(tokens.lower(i - 1));
  }

  /** "its policy arm told": a bare verb has no place between a noun and a verb of saying. */
  private boolean isNounBeforeTold(int i, int from, int to) {
    if (i == from || i + 1 >= to || tokens.shape(i) != Shape.LOWER) {
      return false;
    }
    List<Cues.Entry> next = Cues.english().of(tokens.lower(i + 1));
    boolean told =
        next != null
            && tokens.tag(i + 1) == Tag.VERB
            && next.get(next.size() - 1).form() != Form.BASE
            && next.get(next.size() - 1).form() != Form.ING
            && next.get(next.size() - 1).cue().takes('q');
    String word = tokens.lower(i);
    return told
        && (tokens.tag(i - 1) == Tag.NOUN || tokens.tag(i - 1) == Tag.ADJ)
        && !isPlural(i - 1)
        && !word.endsWith("s")
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !isCue(i);
  }

  /** "dismissed that as a lie": what is called so, no conjunction. */
  private boolean isCalled(int i, int from) {
    if (i == from || !tokens.is(i, "that") || !tokens.is(i + 1, "as")) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i - 1));
    Cue cue = entries == null ? null : entries.get(entries.size() - 1).cue();
    return cue != null && cue.takes('a') && !cue.takes('c');
  }

  /** "both sides welcomed": of two verbs in a row the one behind "both" is none. */
  private boolean isManyBeforeVerb(int i, int from, int to) {
    return i > from
        && i + 1 < to
        && (tokens.is(i - 1, "both") || tokens.is(i - 1, "all") || tokens.is(i - 1, "most"))
        && isPlural(i)
        && (tokens.tag(i + 1) == Tag.VERB || tokens.tag(i + 1) == Tag.AUX);
  }

  /** "in his brief remarks to". */
  private boolean isBehindBrief(int i, int from) {
    return i > from + 1
        && tokens.is(i - 1, "brief")
        && (OWNERS.contains(tokens.lower(i - 2)) || tokens.tag(i - 2) == Tag.DET)
        && tokens.lower(i).endsWith("s");
  }

  /** "state media", "state television". */
  private boolean isOfState(int i, int to) {
    return tokens.is(i, "state") && i + 1 < to && STATE.contains(tokens.lower(i + 1));
  }

  /** "Presiding Judge Ida Moe", "Acting Director Berg", "presiding judge Ida Moe". */
  private boolean isOffice(int i, int to) {
    if (tokens.is(i, "presiding") && tokens.is(i + 1, "judge")) {
      return true;
    }
    return i + 2 < to
        && OFFICES.contains(tokens.word(i))
        && tokens.shape(i + 1) == Shape.CAPITALISED
        && tokens.shape(i + 2) == Shape.CAPITALISED;
  }

  /** "his superior told", "the accused said": an adjective that stands for somebody. */
  private boolean isLoneAdjective(int i, int from, int to) {
    if (i == from || i + 1 >= to || tokens.shape(i) != Shape.LOWER) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i + 1));
    boolean verb =
        tokens.tag(i + 1) == Tag.VERB
            && entries != null
            && entries.get(entries.size() - 1).form().mayBeFinite();
    return verb && OWNERS.contains(tokens.lower(i - 1));
  }

  /** "a 62-year-old farmer recalled". */
  private boolean isAged(int i, int from, int to) {
    return i > from
        && i + 1 < to
        && tokens.lower(i - 1).endsWith("-year-old")
        && (tokens.tag(i + 1) == Tag.VERB || tokens.tag(i + 1) == Tag.AUX);
  }

  /** "too much is made of it". */
  private boolean isQuantity(int i, int from, int to) {
    return QUANTITIES.contains(tokens.lower(i))
        && i + 1 < to
        && tokens.tag(i + 1) == Tag.AUX
        && (i == from || tokens.tag(i - 1) != Tag.AUX);
  }

  /** "questions regarding the deal". */
  private boolean isPreposition(int i, int from) {
    boolean one = tokens.is(i, "regarding") || tokens.is(i, "concerning");
    return one && i > from && tokens.tag(i - 1) != Tag.AUX && tokens.tag(i - 1) != Tag.ADV;
  }

  /** "landed for talks": behind a preposition stands no verb in s. */
  private boolean isGoverned(int i, int from) {
    return i > from
        && tokens.tag(i - 1) == Tag.ADP
        && tokens.shape(i) == Shape.LOWER
        && tokens.shape(i - 1) == Shape.LOWER
        && FOR.contains(tokens.lower(i - 1))
        && tokens.lower(i).endsWith("s")
        && isThird(i);
  }

  /** The name of an element in markup that was pasted with the text. */
  private boolean isElement(int i, int from) {
    return i > from && (tokens.is(i - 1, "<") || tokens.is(i - 1, "/") && tokens.is(i - 2, "<"));
  }

  /** "a narrator in the Holm ad asks": the first of two verbs has no ending of a verb. */
  private boolean isNounBeforeThird(int i, int from, int to) {
    if (i == from || i + 1 >= to || tokens.tag(i + 1) != Tag.VERB || !isThird(i + 1)) {
      return false;
    }
    String word = tokens.lower(i);
    Tag before = tokens.tag(i - 1);
    return tokens.shape(i) == Shape.LOWER
        && (before == Tag.PROPN || before == Tag.ADJ)
        && !word.endsWith("s")
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && Cues.english().of(word) == null;
  }

  /** "an analysis of the reports shows": a plural before it makes no compound. */
  private boolean isThirdBehindPlural(int i, int from, int to) {
    if (i - 1 <= from || !isThird(i) || tokens.shape(i) != Shape.LOWER || !isPlural(i - 1)) {
      return false;
    }
    if (tokens.tag(i - 1) == Tag.NOUN && i + 1 < to && ASKING.contains(tokens.lower(i + 1))) {
      return true;
    }
    return tokens.tag(i - 1) == Tag.NOUN && (i + 1 >= to || tokens.is(i + 1, "."));
  }

  /** "judges handling such cases", "despite admitting that". */
  private boolean isDoing(int i, int from, int to) {
    if (i == from || i + 1 >= to || !tokens.lower(i).endsWith("ing")) {
      return false;
    }
    return tokens.tag(i - 1) == Tag.NOUN
        && isPlural(i - 1)
        && tokens.tag(i) == Tag.NOUN
        && tokens.shape(i) == Shape.LOWER
        && switch (tokens.tag(i + 1)) {
          case NOUN, DET, ADJ -> true;
          default -> false;
        };
  }

  /** "despite admitting that". */
  private boolean isSayingThat(int i, int from, int to) {
    return i > from
        && i + 1 < to
        && tokens.tag(i - 1) == Tag.ADP
        && tokens.is(i + 1, "that")
        && tokens.tag(i + 1) == Tag.SCONJ
        && tokens.lower(i).endsWith("ing")
        && Cues.english().of(tokens.lower(i)) != null;
  }

  /** "Holm notes they were late": a verb of saying and the subject of what is said. */
  private boolean isTold(int i, int from, int to) {
    if (i == from || i + 2 >= to || tokens.shape(i) != Shape.LOWER || !isThird(i)) {
      return false;
    }
    Tag before = tokens.tag(i - 1);
    Tag verb = tokens.tag(i + 2);
    return before == Tag.PROPN
        && SUBJECTS.contains(tokens.lower(i + 1))
        && (verb == Tag.AUX || verb == Tag.VERB)
        && takesClause(i);
  }

  /** "leaders almost universally expressed outrage". */
  private boolean isPastBehindAdverb(int i, int from, int to) {
    if (i - 2 < from || i + 1 >= to || !tokens.lower(i).endsWith("ed") || !isCue(i)) {
      return false;
    }
    int at = i - 1;
    while (at > from && tokens.tag(at) == Tag.ADV) {
      at--;
    }
    boolean subject = tokens.tag(at) == Tag.NOUN || tokens.tag(at) == Tag.PROPN;
    return at < i - 1
        && subject
        && tokens.lower(i - 1).endsWith("ly")
        && (tokens.tag(i + 1) == Tag.NOUN || tokens.tag(i + 1) == Tag.DET);
  }

  private boolean isCue(int i) {
    return Cues.english().of(tokens.lower(i)) != null;
  }

  private boolean takesClause(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null && entries.get(entries.size() - 1).cue().takes('c');
  }

  private boolean isPlural(int i) {
    String word = tokens.lower(i);
    return word.endsWith("s") && !word.endsWith("ss") && tokens.shape(i) == Shape.LOWER;
  }

  private boolean isThird(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null && entries.get(0).form() == Form.THIRD;
  }
}
