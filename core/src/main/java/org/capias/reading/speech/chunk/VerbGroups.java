package org.capias.reading.speech.chunk;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Reads a verb with its auxiliaries and adverbs as one chunk, and what its form says: "<b>had not
 * been told</b>" is passive and negated, "<b>would say</b>" has a modal verb, "he<b>'s urged</b>
 * them" is perfect and not passive.
 */
final class VerbGroups {
  static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
  static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "hardly", "scarcely", "neither", "nor");
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting", "gotten");

  private final Tokens tokens;
  private final Chunks row;
  private final Mending tags;

  VerbGroups(Tokens tokens, Chunks row, Mending tags) {
    this.tokens = tokens;
    this.row = row;
    this.tags = tags;
  }

  /** The verb of an infinitive whose "to" stands at {@code i}, or -1. */
  int infinitive(int i) {
    if (tokens.is(i - 1, "according")) {
      return -1;
    }
    int verb = i + 1;
    while (verb < tags.to() && verb < i + 4 && isAdverbial(verb)) {
      verb++;
    }
    return verb < tags.to() && isVerb(verb) && !tokens.lower(verb).endsWith("ing") ? verb : -1;
  }

  /** [to] [adverbs] auxiliaries [adverbs] verb: puts the group into the row and gives its end. */
  int read(int i) {
    int flag = 0;
    int at = i;
    boolean be = false;
    int last = -1;
    while (at < tags.to()) {
      String word = tokens.lower(at);
      Tag tag = tags.tag(at);
      if (word.equals("to") && at == i) {
        flag |= Chunks.INFINITIVE;
      } else if (tag == Tag.AUX) {
        be |= BE.contains(word);
        flag |= isModal(word) ? Chunks.MODAL : 0;
        last = at;
      } else if (tag == Tag.VERB) {
        if (last >= 0 && tags.tag(last) == Tag.VERB) {
          break;
        }
        last = at;
        if (!GET.contains(word)) {
          at++;
          break;
        }
        be = true;
      } else if (isAdverbial(at)) {
        flag |= NEGATIONS.contains(word) ? Chunks.NEGATED : 0;
      } else {
        break;
      }
      at++;
    }
    if (last < 0) {
      return row.add(Chunk.OTHER, i, i + 1, i, 0);
    }
    int close = last + 1;
    return row.add(Chunk.VERB, i, close, last, flag | verbFlags(i, last, be));
  }

  private int verbFlags(int i, int last, boolean be) {
    String word = tokens.lower(last);
    if (tags.tag(last) == Tag.AUX) {
      return be && BE.contains(word)
          ? Chunks.COPULA | (word.equals("being") && last == i ? Chunks.ING : 0)
          : Chunks.AUXILIARY;
    }
    boolean ing = word.endsWith("ing") && word.length() > 4;
    if (ing) {
      return be ? 0 : Chunks.ING;
    }
    if (GET.contains(word)) {
      return 0;
    }
    if (tokens.is(i, "having") && i < last) {
      return Chunks.ING; // "denied having invited him"
    }
    if (isSeenBy(i, last, word)) {
      return Chunks.PASSIVE | Chunks.ING; // "papers seen by reporters"
    }
    if (tokens.is(i, "being")) {
      return Chunks.PASSIVE | Chunks.ING;
    }
    return be && isParticiple(last) && !isPerfect(last) ? Chunks.PASSIVE : 0;
  }

  private boolean isSeenBy(int first, int last, String word) {
    return first == last
        && tokens.is(last + 1, "by")
        && switch (word) {
          case "seen", "shown", "given", "known", "written", "spoken", "taken" -> true;
          default -> false;
        };
  }

  /** "he's urged the court", "she's sought to": short for "has", as something follows. */
  private boolean isPerfect(int last) {
    if (!tokens.is(last - 1, "'s") || last + 1 >= tags.to()) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(last));
    Cue cue = entries == null ? null : entries.get(entries.size() - 1).cue();
    boolean infinitive =
        tokens.is(last + 1, "to") && cue != null && cue.takes('i') && !cue.takes('o');
    Tag next = tags.tag(last + 1);
    boolean object =
        next == Tag.DET
            || next == Tag.PRON
            || next == Tag.PROPN
            || (next == Tag.NOUN || next == Tag.NUM) && tags.tag(last - 2) == Tag.PRON;
    return infinitive
        || object && cue != null && !cue.takes('a') && (!cue.takes('x') || cue.takes('o'));
  }

  private boolean isParticiple(int verb) {
    String word = tokens.lower(verb);
    List<Cues.Entry> entries = Cues.english().of(word);
    if (entries != null) {
      return entries.get(0).form().mayBeParticiple();
    }
    return word.endsWith("ed")
        || word.endsWith("n")
        || word.endsWith("t")
        || word.endsWith("k")
        || word.endsWith("d");
  }

  private static boolean isModal(String word) {
    return switch (word) {
      case "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "shall",
          "should",
          "must",
          "'ll",
          "'d" ->
          true;
      default -> false;
    };
  }

  boolean isVerb(int i) {
    Tag tag = tags.tag(i);
    return tag == Tag.VERB || tag == Tag.AUX;
  }

  boolean isAdverbial(int i) {
    Tag tag = tags.tag(i);
    return tag == Tag.ADV
        || tag == Tag.PART && !tokens.is(i, "'s") && !tokens.is(i, "'") && !tokens.is(i, "to");
  }
}
