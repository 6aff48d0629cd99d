package org.capias.reading.speech.chunk;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.cue.Form;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Lexicon;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Verbs of {@link Cues} that the tagger takes for nouns: "the centre <b>plans</b> to", "Holm, he
 * <b>notes</b>, that". Each method names what gives one of them away; what may as well be a noun
 * ({@code nounlike.txt}) needs more than its form.
 */
final class MissedVerbs {
  private static final Set<String> NOUNLIKE = Lexicon.words("nounlike.txt");

  private final Tokens tokens;
  private final Mending row;

  MissedVerbs(Tokens tokens, Mending row) {
    this.tokens = tokens;
    this.row = row;
  }

  /** Whether a word that the tagger takes for a noun is the verb of a clause. */
  boolean isVerb(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    if (entries == null || row.isDeterminer(i - 1)) {
      return false;
    }
    Cues.Entry entry = entries.get(entries.size() - 1);
    return isWithParticle(i, entries.get(0))
        || isBeforeThis(i, entry)
        || isSureForm(i, entry)
        || isPlanning(i, entry)
        || isPerfect(i, entry)
        || isClauseVerb(i, entry)
        || isAside(i, entry);
  }

  /** "the mayor shot back": the second word of the verb follows. */
  private boolean isWithParticle(int i, Cues.Entry entry) {
    String particle = entry.cue().particle();
    return !particle.isEmpty()
        && entry.form() == Form.PAST_OR_PARTICIPLE
        && tokens.is(i + 1, particle)
        && isAfterSubject(i)
        && (i + 2 >= row.to() || row.tag(i + 2) == Tag.PUNCT);
  }

  /** "spoke" and "believes", which are hardly ever nouns; ", citing". */
  private boolean isSureForm(int i, Cues.Entry entry) {
    if (row.tag(i - 1) == Tag.ADJ) {
      return false;
    }
    return switch (entry.form()) {
      case ING -> tokens.is(i - 1, ",") && row.tag(i) != Tag.ADJ;
      case PAST -> true;
      case BASE -> isAfterSubject(i) && !isNounlike(entry) && !isAfterOne(i);
      case THIRD ->
          isAfterSubject(i) && !isNounlike(entry) && !isBeforeAuxiliary(i) && !isBeforePast(i);
      case PARTICIPLE, PAST_OR_PARTICIPLE -> false;
    };
  }

  /** "The court regrets this step": behind one subject and before "this" no noun has room. */
  private boolean isBeforeThis(int i, Cues.Entry entry) {
    return entry.form() == Form.THIRD
        && entry.cue().takes('n')
        && (tokens.is(i + 1, "this") || tokens.is(i + 1, "that"))
        && i + 2 < row.to()
        && tokens.tag(i + 2) == Tag.NOUN
        && (row.tag(i - 1) == Tag.NOUN || row.tag(i - 1) == Tag.PROPN)
        && !tokens.lower(i - 1).endsWith("s");
  }

  /** "both sides welcomed": a plural noun. */
  private boolean isBeforePast(int i) {
    return i + 1 < row.to()
        && tokens.tag(i + 1) == Tag.VERB
        && tokens.lower(i + 1).endsWith("ed")
        && row.tag(i - 1) == Tag.DET;
  }

  /** "rights advocates have said": a plural noun. */
  private boolean isBeforeAuxiliary(int i) {
    return i + 1 < row.to()
        && tokens.tag(i + 1) == Tag.AUX
        && row.tag(i - 1) == Tag.NOUN
        && Mending.HAVE.contains(tokens.lower(i + 1));
  }

  static boolean isNounlike(Cues.Entry entry) {
    return NOUNLIKE.contains(entry.cue().verb());
  }

  /** "a public break": behind an article for one thing stands no plural verb. */
  private boolean isAfterOne(int i) {
    for (int at = i - 1; at >= Math.max(row.from(), i - 3); at--) {
      if (tokens.is(at, "a") || tokens.is(at, "an")) {
        return true;
      }
      if (row.tag(at) != Tag.NOUN && row.tag(at) != Tag.ADJ && row.tag(at) != Tag.PROPN) {
        return false;
      }
    }
    return false;
  }

  private boolean isAfterSubject(int i) {
    Tag before = row.tag(i - 1);
    return before == Tag.NOUN
        || before == Tag.PROPN
        || before == Tag.PRON
        || before == Tag.NUM
        || before == Tag.ADJ && i - 1 > row.from() && tokens.shape(i - 1) == Shape.CAPITALISED
        || before == Tag.DET && Mending.PRONOUNLIKE.contains(tokens.lower(i - 1));
  }

  /** "had expressed". */
  private boolean isPerfect(int i, Cues.Entry entry) {
    return Mending.HAVE.contains(tokens.lower(i - 1))
        && entry.form() == Form.PAST_OR_PARTICIPLE
        && tokens.lower(i).endsWith("ed");
  }

  /** "notes that", "worry that" after a noun that needs a verb. */
  private boolean isClauseVerb(int i, Cues.Entry entry) {
    if (i + 1 >= row.to()
        || !tokens.is(i + 1, "that")
        || !isAfterSubject(i)
        || !entry.cue().takes('c')) {
      return false;
    }
    boolean past = entry.form() == Form.PAST_OR_PARTICIPLE && tokens.lower(i).endsWith("ed");
    return past || agrees(i, entry) && !(entry.form() == Form.BASE && isAfterOne(i));
  }

  private boolean agrees(int i, Cues.Entry entry) {
    String subject = tokens.lower(i - 1);
    boolean plural =
        subject.endsWith("s")
            || subject.equals("media")
            || subject.equals("police")
            || subject.equals("people");
    boolean name = row.tag(i - 1) == Tag.PROPN; // "TASS reports", "the Times writes"
    return entry.form() == Form.THIRD && (!plural || name) || entry.form() == Form.BASE && plural;
  }

  /** "the centre plans to", "Berg, his deputy, hopes to". */
  private boolean isPlanning(int i, Cues.Entry entry) {
    if (!entry.cue().takes('i')
        || !tokens.is(i + 1, "to")
        || i + 2 >= row.to()
        || row.tag(i + 2) != Tag.VERB) {
      return false;
    }
    boolean comma = tokens.is(i - 1, ",") && entry.form() == Form.THIRD;
    boolean named = row.tag(i - 1) == Tag.PROPN || SourceKinds.speaks(tokens.lower(i - 1));
    return comma || named && agrees(i, entry);
  }

  /** ", the BBC reports." */
  private boolean isAside(int i, Cues.Entry entry) {
    boolean closes = i + 1 >= row.to() || tokens.is(i + 1, ".") || tokens.is(i + 1, ",");
    boolean speaks =
        entry.cue().takes('q')
                && (entry.cue().kind() == Kind.SAY || entry.cue().kind() == Kind.REPORT)
            || entry.cue().takes('c') && SourceKinds.speaks(tokens.lower(i - 1));
    if (!closes
        || !speaks
        || !agrees(i, entry)
        || row.tag(i - 1) != Tag.PROPN
            && row.tag(i - 1) != Tag.NOUN
            && tokens.shape(i - 1) != Shape.CAPITALISED) {
      return false;
    }
    for (int at = i - 1; at > row.from() && i - at <= 10; at--) {
      if (tokens.is(at, ",") || tokens.shape(at) == Shape.QUOTE) {
        return i - at > 1;
      }
      switch (row.tag(at)) {
        case PROPN, NOUN, DET, ADJ, ADP:
          break;
        default:
          return false;
      }
    }
    return false;
  }

  /** "vowed to campaign": a verb that takes no noun after "to". */
  boolean isInfinitive(int i) {
    if (i - 2 < row.from() || !tokens.is(i - 1, "to") || tokens.shape(i) != Shape.LOWER) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i - 2));
    Cue cue = entries == null ? null : entries.get(entries.size() - 1).cue();
    return cue != null
        && cue.takes('i')
        && tokens.tag(i - 2) == Tag.VERB
        && !cue.prepositions().contains("to")
        && !tokens.lower(i).endsWith("s");
  }
}
