package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Cuts a sentence into chunks, from left to right and looking a few tokens ahead: the grammar
 * behind {@link Chunks}.
 *
 * <p>The file is over 300 lines: one pass from left to right, whose rules look at each other's
 * ends.
 */
final class Chunker {
  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting", "gotten");
  private static final Set<String> MANY =
      Set.of("many", "some", "most", "few", "several", "others", "both", "all");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "hardly", "scarcely", "neither", "nor");
  private static final Set<String> QUESTIONS =
      Set.of("what", "whether", "how", "why", "whatever", "whoever", "whichever");

  private final Tokens tokens;
  private final Chunks row;
  private final Mending tags;
  private final NounPhrases phrases;
  private int from;
  private int to;

  Chunker(Tokens tokens, Chunks row) {
    this.tokens = tokens;
    this.row = row;
    this.tags = new Mending(tokens);
    this.phrases = new NounPhrases(tokens, tags);
  }

  /** Fills the row with the chunks of a stretch of tokens. */
  void read(int first, int end) {
    from = first;
    to = end;
    tags.read(first, end);
    for (int i = first; i < end; ) {
      i = next(i);
    }
  }

  /** Puts the tags as mended into those of the whole page. */
  void tagsTo(Tag[] page) {
    tags.copyTo(page);
  }

  private int put(Chunk what, int begin, int close) {
    return row.add(what, begin, close, close - 1, 0);
  }

  private Tag tag(int token) {
    return tags.tag(token);
  }

  private int next(int i) {
    String word = tokens.lower(i);
    if (tokens.shape(i) == Shape.QUOTE) {
      return put(Chunk.QUOTE, i, i + 1);
    }
    if (tokens.shape(i) == Shape.MARK && word.charAt(0) != '\'') {
      Chunk mark = Chunk.ofMark(word);
      if (mark != Chunk.OTHER) {
        return put(mark, i, i + 1);
      }
    }
    int time = TimeWords.end(tokens, i, to);
    if (time > i) {
      return put(Chunk.TIME, i, time);
    }
    return word(i, word);
  }

  private int word(int i, String word) {
    Tag tag = tag(i);
    switch (word) {
      case "who", "whom", "which", "whose":
        return put(
            i > from && isAfterNoun(i) || !word.equals("which") || isAfterPreposition()
                ? Chunk.RELATIVE
                : Chunk.QUESTION,
            i,
            i + 1);
      case "that":
        return that(i, tag);
      case "to":
        int verb = infinitive(i);
        return verb >= 0 ? verbGroup(i) : put(Chunk.PREPOSITION, i, i + 1);
      default:
        break;
    }
    if (word.equals("there") && i + 1 < to && BE.contains(tokens.lower(i + 1))) {
      return put(Chunk.NOUN, i, i + 1);
    }
    if (QUESTIONS.contains(word)) {
      return put(Chunk.QUESTION, i, i + 1);
    }
    if (tag == Tag.SCONJ && isPhrase(i + 1)) {
      return put(Chunk.PREPOSITION, i, i + 1);
    }
    if (word.equals("if") || tag == Tag.SCONJ) {
      return put(word.equals("if") ? Chunk.QUESTION : Chunk.SUBORDINATOR, i, i + 1);
    }
    return switch (tag) {
      case CCONJ -> put(Chunk.COORDINATOR, i, i + 1);
      case ADP -> put(Chunk.PREPOSITION, i, i + 1);
      case VERB -> describes(i) ? noun(i) : verbGroup(i);
      case AUX -> verbGroup(i);
      case PART -> NEGATIONS.contains(word) ? adverb(i) : put(Chunk.OTHER, i, i + 1);
      case ADV -> adverb(i);
      case ADJ -> nounEnd(i) > 0 || MANY.contains(word) ? noun(i) : put(Chunk.ADJECTIVE, i, i + 1);
      case DET, NUM, NOUN, PROPN, PRON, SYM, X -> noun(i);
      default -> put(Chunk.OTHER, i, i + 1);
    };
  }

  /** "before the visit": a noun phrase and no verb behind it. */
  private boolean isPhrase(int i) {
    if (i >= to || tag(i) == Tag.PRON && !phrases.isPossessive(i, to)) {
      return false;
    }
    int close = nounEnd(i);
    if (close < 0 || close >= to) {
      return false;
    }
    if (tokens.is(close, "that")) {
      return true;
    }
    return switch (tag(close)) {
      case VERB, AUX, ADV, CCONJ, PRON, ADP -> false;
      case PUNCT -> !tokens.is(close, ",");
      default -> true;
    };
  }

  /** "for increased spending": a participle before a noun, after a preposition. */
  private boolean describes(int i) {
    if (isAfterTurnedVerb() && NounPhrases.isVerbal(tokens.lower(i))) {
      return i + 1 < to && phrases.isModifier(i + 1) && nounEnd(i) > i;
    }
    return tokens.lower(i).endsWith("ed")
        && isAfterPreposition()
        && i + 1 < to
        && phrases.isModifier(i + 1)
        && nounEnd(i) > i;
  }

  /** "of newly | filed reports", "proposed jointly | owned drones". */
  private boolean isDescribing(int verb) {
    int last = row.size() - 1;
    boolean object = row.is(last, Chunk.VERB) && tag(row.head(last)) == Tag.VERB;
    return (object || isAfterPreposition())
        && verb + 1 < to
        && tag(verb) == Tag.VERB
        && tokens.lower(verb).endsWith("ed")
        && phrases.isModifier(verb + 1)
        && nounEnd(verb) > verb;
  }

  /** ", said | presiding judge": right behind a verb that a comma or a quotation goes before. */
  private boolean isAfterTurnedVerb() {
    int verb = row.size() - 1;
    return row.is(verb, Chunk.VERB)
        && row.end(verb) - row.first(verb) == 1
        && (row.is(verb - 1, Chunk.COMMA) || row.is(verb - 1, Chunk.QUOTE))
        && Cues.english().of(row.word(verb)) != null;
  }

  private int adverb(int i) {
    int verb = i;
    while (verb < to && isAdverbial(verb)) {
      verb++;
    }
    if (verb == i + 1 && tokens.lower(i).endsWith("ly") && isDescribing(verb)) {
      int close = nounEnd(verb);
      return row.add(Chunk.NOUN, i, close, close - 1, 0);
    }
    if (verb < to && isVerb(verb) && verb - i <= 3) {
      return verbGroup(i);
    }
    int end = nounEnd(i);
    return end > 0 && tag(i + 1) == Tag.NUM ? noun(i) : put(Chunk.ADVERB, i, i + 1);
  }

  private int that(int i, Tag tag) {
    if (tag == Tag.SCONJ) {
      return put(Chunk.THAT, i, i + 1);
    }
    if (tag == Tag.DET && nounEnd(i) > 0 && tag(i + 1) != Tag.PROPN) {
      return noun(i);
    }
    boolean verbNext =
        i + 1 < to && (isVerb(i + 1) || isAdverbial(i + 1) && i + 2 < to && isVerb(i + 2));
    return put(
        verbNext && isAfterNoun(i) ? Chunk.RELATIVE : verbNext ? Chunk.NOUN : Chunk.THAT, i, i + 1);
  }

  private boolean isAfterNoun(int i) {
    int before = row.size() - 1;
    while (before >= 0
        && (row.is(before, Chunk.COMMA)
            || row.is(before, Chunk.QUOTE)
            || row.is(before, Chunk.PREPOSITION)
            || row.is(before, Chunk.DASH))) {
      before--;
    }
    return before >= 0 && (row.is(before, Chunk.NOUN) || row.is(before, Chunk.CLOSING));
  }

  private boolean isAfterPreposition() {
    return row.size() > 0 && row.is(row.size() - 1, Chunk.PREPOSITION);
  }

  private boolean isVerb(int i) {
    Tag tag = tag(i);
    return tag == Tag.VERB || tag == Tag.AUX;
  }

  private boolean isAdverbial(int i) {
    Tag tag = tag(i);
    return tag == Tag.ADV
        || tag == Tag.PART && !tokens.is(i, "'s") && !tokens.is(i, "'") && !tokens.is(i, "to");
  }

  /** The verb of an infinitive whose "to" stands at {@code i}, or -1. */
  private int infinitive(int i) {
    if (tokens.is(i - 1, "according")) {
      return -1;
    }
    int verb = i + 1;
    while (verb < to && verb < i + 4 && isAdverbial(verb)) {
      verb++;
    }
    return verb < to && isVerb(verb) && !tokens.lower(verb).endsWith("ing") ? verb : -1;
  }

  /** [to] [adverbs] auxiliaries [adverbs] verb. */
  private int verbGroup(int i) {
    int flag = 0;
    int at = i;
    boolean be = false;
    int last = -1;
    while (at < to) {
      String word = tokens.lower(at);
      Tag tag = tag(at);
      if (word.equals("to") && at == i) {
        flag |= Chunks.INFINITIVE;
      } else if (tag == Tag.AUX) {
        be |= BE.contains(word);
        flag |= isModal(word) ? Chunks.MODAL : 0;
        last = at;
      } else if (tag == Tag.VERB) {
        if (last >= 0 && tag(last) == Tag.VERB) {
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
      return put(Chunk.OTHER, i, i + 1);
    }
    int close = last + 1;
    return row.add(Chunk.VERB, i, close, last, flag | verbFlags(i, last, be));
  }

  private int verbFlags(int i, int last, boolean be) {
    String word = tokens.lower(last);
    if (tag(last) == Tag.AUX) {
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
    if (tokens.is(i, "being")) {
      return Chunks.PASSIVE | Chunks.ING;
    }
    return be && isParticiple(last) && !isPerfect(last) ? Chunks.PASSIVE : 0;
  }

  /** "he's urged the court", "she's sought to": short for "has", as something follows. */
  private boolean isPerfect(int last) {
    if (!tokens.is(last - 1, "'s") || last + 1 >= to) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(last));
    Cue cue = entries == null ? null : entries.get(entries.size() - 1).cue();
    boolean infinitive =
        tokens.is(last + 1, "to") && cue != null && cue.takes('i') && !cue.takes('o');
    Tag next = tag(last + 1);
    boolean object =
        next == Tag.DET
            || next == Tag.PRON
            || next == Tag.PROPN
            || (next == Tag.NOUN || next == Tag.NUM) && tag(last - 2) == Tag.PRON;
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

  private int noun(int i) {
    int close = Math.max(nounEnd(i), i + 1);
    int flag = close == i + 1 && tag(i) == Tag.PRON ? Chunks.PRONOUN : 0;
    return row.add(Chunk.NOUN, i, close, close - 1, flag);
  }

  private int nounEnd(int i) {
    return phrases.end(i, to);
  }
}
