package org.capias.reading.speech.chunk;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.cue.Form;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Parts of speech that two or three words around settle, whatever the tagger says: "to
 * <b>broker</b> peace" is a verb, "denounced <b>that</b> step" no conjunction, "her <b>name</b> be
 * withheld" a noun. Like {@link Slips}, which sees what is left.
 */
final class Settled {
  private static final Set<String> WHERE = Set.of(".", ",", ";", ")");

  private final Tokens tokens;

  Settled(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What a token of the sentence {@code from..to} is; null where nothing is settled. */
  @Nullable Tag tag(int i, int from, int to) {
    return switch (tokens.tag(i)) {
      case NOUN ->
          i == from || tokens.shape(i) != Shape.LOWER
              ? null
              : tokens.is(i, "aloud")
                  ? Tag.ADV
                  : isInfinitive(i, to)
                          || isBehindQuote(i, to)
                          || isBehindAside(i, to)
                          || isForTheirPart(i)
                          || isBehindClause(i, to)
                      ? Tag.VERB
                      : isVoid(i, to) ? Tag.ADJ : null;
      case VERB ->
          i == from || tokens.shape(i) != Shape.LOWER
              ? null
              : tokens.is(i, "crimes") || isHers(i, to) || isManyBeforeSaying(i, to) || isRadio(i)
                  ? Tag.NOUN
                  : isDescribing(i, to) || isVoid(i, to) ? Tag.ADJ : null;
      case NUM -> i > from && isNumeral(i) ? Tag.PROPN : null;
      case SCONJ -> i > from && isThatThing(i, to) ? Tag.DET : null;
      case ADJ -> i == from && isNameBeforeWho(i, to) ? Tag.PROPN : null;
      default -> null;
    };
  }

  /** "Pre-Trial Chamber II the same day asked": part of the name. */
  private boolean isNumeral(int i) {
    return switch (tokens.word(i)) {
      case "II", "III", "IV", "VI" -> tokens.shape(i - 1) == Shape.CAPITALISED;
      default -> false;
    };
  }

  /** "offers to broker peace": an infinitive with its object. */
  private boolean isInfinitive(int i, int to) {
    return i + 1 < to
        && tokens.is(i - 1, "to")
        && tokens.tag(i - 1) == Tag.PART
        && !tokens.lower(i).endsWith("s")
        && switch (tokens.tag(i + 1)) {
          case NOUN, DET, PROPN, PRON -> true;
          default -> false;
        };
  }

  /** "“…,” thunders Berg": right behind words that somebody says, with him behind it. */
  private boolean isBehindQuote(int i, int to) {
    return i + 1 < to
        && tokens.shape(i - 1) == Shape.QUOTE
        && isThird(i)
        && (tokens.tag(i + 1) == Tag.PROPN || tokens.tag(i + 1) == Tag.DET)
        && (tokens.is(i - 2, ",") || tokens.is(i - 2, "!") || tokens.is(i - 2, "?"));
  }

  /** "The bill, in its preamble, states that": behind the comma that ends an aside. */
  private boolean isBehindAside(int i, int to) {
    return i + 1 < to && tokens.is(i - 1, ",") && tokens.is(i + 1, "that") && isThird(i);
  }

  /** "must arrest him, demands Amnesty International.": behind all that is said. */
  private boolean isBehindClause(int i, int to) {
    if (!tokens.is(i - 1, ",") || !isThird(i) || i + 1 >= to || tokens.tag(i + 1) != Tag.PROPN) {
      return false;
    }
    int next = i + 1;
    while (next < to && tokens.tag(next) == Tag.PROPN) {
      next++;
    }
    return next >= to || tokens.is(next, ".") || tokens.is(next, ",");
  }

  /** "Rights groups, for their part, regret". */
  private boolean isForTheirPart(int i) {
    return tokens.is(i - 1, ",")
        && tokens.is(i - 2, "part")
        && tokens.is(i - 4, "for")
        && Cues.english().of(tokens.lower(i)) != null;
  }

  /** "calls it null and void", "considers the warrant void". */
  private boolean isVoid(int i, int to) {
    boolean ends = i + 1 >= to || tokens.tag(i + 1) == Tag.PUNCT;
    return tokens.is(i, "null") && tokens.is(i + 2, "void")
        || tokens.is(i, "void") && ends && tokens.tag(i - 1) != Tag.DET;
  }

  /** "that her name be withheld". */
  private boolean isHers(int i, int to) {
    return tokens.is(i - 1, "her")
        && i + 1 < to
        && tokens.tag(i + 1) == Tag.AUX
        && !tokens.lower(i).endsWith("ing");
  }

  /** "a notice on state radio spoke of". */
  private boolean isRadio(int i) {
    return tokens.is(i, "radio") && (tokens.is(i - 1, "state") || tokens.is(i - 1, "local"));
  }

  /** "Tour reps say": of two verbs the one in s, behind a noun, is none. */
  private boolean isManyBeforeSaying(int i, int to) {
    if (i + 2 >= to || !tokens.lower(i).endsWith("s") || tokens.tag(i + 1) != Tag.VERB) {
      return false;
    }
    List<Cues.Entry> next = Cues.english().of(tokens.lower(i + 1));
    Tag before = tokens.tag(i - 1);
    if (SourceKinds.isMany(tokens.lower(i)) && next != null) {
      return true; // "pro-government refugees condemned"
    }
    return next != null
        && next.get(next.size() - 1).form() == Form.BASE
        && next.get(next.size() - 1).cue().takes('c')
        && !isThird(i)
        && (before == Tag.NOUN || before == Tag.PROPN || before == Tag.ADJ || before == Tag.DET);
  }

  /** "blames closed skies": between a verb and a plural noun. */
  private boolean isDescribing(int i, int to) {
    return i + 1 < to
        && tokens.lower(i).endsWith("ed")
        && tokens.tag(i - 1) == Tag.VERB
        && tokens.tag(i + 1) == Tag.NOUN
        && tokens.lower(i + 1).endsWith("s");
  }

  /** "denounced that step as": behind the verb a thing, and no clause. */
  private boolean isThatThing(int i, int to) {
    if (i + 2 >= to || !tokens.is(i, "that") || tokens.tag(i + 1) != Tag.NOUN) {
      return false;
    }
    boolean one = !tokens.lower(i + 1).endsWith("s");
    boolean ends = tokens.is(i + 2, "as") || WHERE.contains(tokens.lower(i + 2));
    return one && ends && tokens.tag(i - 1) == Tag.VERB;
  }

  /** "Holm, who was there, said": a name that the tagger does not know. */
  private boolean isNameBeforeWho(int i, int to) {
    return i + 2 < to
        && tokens.shape(i) == Shape.CAPITALISED
        && tokens.is(i + 1, ",")
        && tokens.is(i + 2, "who");
  }

  private boolean isThird(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null
        && entries.get(0).form() == Form.THIRD
        && (entries.get(0).cue().takes('c') || entries.get(0).cue().takes('q'));
  }
}
