package org.capias.reading.speech.chunk;

import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Cuts a sentence into chunks, from left to right and looking a few tokens ahead: the grammar
 * behind {@link Chunks}. Verbs with their auxiliaries are read by {@link VerbGroups}, noun phrases
 * by {@link NounPhrases}, participles that stand before a noun by {@link Describing}.
 */
final class Chunker {
  private static final Set<String> MANY =
      Set.of("many", "some", "most", "few", "several", "others", "both", "all");
  private static final Set<String> QUESTIONS =
      Set.of("what", "whether", "how", "why", "whatever", "whoever", "whichever");

  private final Tokens tokens;
  private final Chunks row;
  private final Mending tags;
  private final NounPhrases phrases;
  private final VerbGroups verbs;
  private final Describing participles;
  private int from;
  private int to;

  Chunker(Tokens tokens, Chunks row) {
    this.tokens = tokens;
    this.row = row;
    this.tags = new Mending(tokens);
    this.phrases = new NounPhrases(tokens, tags);
    this.verbs = new VerbGroups(tokens, row, tags);
    this.participles = new Describing(tokens, row, tags, phrases);
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
            i > from && isAfterNoun(i) || !word.equals("which") || row.isAfterPreposition()
                ? Chunk.RELATIVE
                : Chunk.QUESTION,
            i,
            i + 1);
      case "that":
        return that(i, tag);
      case "to":
        int verb = verbs.infinitive(i);
        return verb >= 0 ? verbs.read(i) : put(Chunk.PREPOSITION, i, i + 1);
      default:
        break;
    }
    if (word.equals("there") && i + 1 < to && VerbGroups.BE.contains(tokens.lower(i + 1))) {
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
      case VERB -> participles.describes(i) ? noun(i) : verbs.read(i);
      case AUX -> verbs.read(i);
      case PART -> VerbGroups.NEGATIONS.contains(word) ? adverb(i) : put(Chunk.OTHER, i, i + 1);
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

  private int adverb(int i) {
    int verb = i;
    while (verb < to && verbs.isAdverbial(verb)) {
      verb++;
    }
    if (verb == i + 1 && tokens.lower(i).endsWith("ly") && participles.isDescribing(verb)) {
      int close = nounEnd(verb);
      return row.add(Chunk.NOUN, i, close, close - 1, 0);
    }
    if (verb < to && verbs.isVerb(verb) && verb - i <= 3) {
      return verbs.read(i);
    }
    int end = nounEnd(i);
    return end > 0 && tag(i + 1) == Tag.NUM ? noun(i) : put(Chunk.ADVERB, i, i + 1);
  }

  private int that(int i, Tag tag) {
    if (tokens.is(i + 1, "as") && tag == Tag.PRON) {
      return noun(i);
    }
    if (tag == Tag.SCONJ) {
      return put(Chunk.THAT, i, i + 1);
    }
    if (tag == Tag.DET && nounEnd(i) > 0 && tag(i + 1) != Tag.PROPN) {
      return noun(i);
    }
    boolean verbNext =
        i + 1 < to
            && (verbs.isVerb(i + 1)
                || verbs.isAdverbial(i + 1) && i + 2 < to && verbs.isVerb(i + 2));
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

  private int noun(int i) {
    int close = Math.max(nounEnd(i), i + 1);
    int flag = close == i + 1 && tag(i) == Tag.PRON ? Chunks.PRONOUN : 0;
    return row.add(Chunk.NOUN, i, close, close - 1, flag);
  }

  private int nounEnd(int i) {
    return phrases.end(i, to);
  }
}
