package org.capias.reading.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as a row of chunks: noun phrases, verb groups, conjunctions, marks. Made in one pass
 * from the part-of-speech tags; every token belongs to one chunk.
 *
 * <p>Written over for each sentence of a page, to spare the collector; not for sharing.
 *
 * <p>The file is over 300 lines: one pass fills all columns, so that a sentence is looked at once.
 */
final class Chunks {
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
  private final Mending tags;
  private final NounPhrases phrases;
  private int size;
  private Chunk[] kind = new Chunk[64];
  private int[] first = new int[64];
  private int[] end = new int[64];

  /** Verb groups: the verb that carries the meaning. Noun phrases: the last word. */
  private int[] head = new int[64];

  private int[] flags = new int[64];

  static final int INFINITIVE = 1;
  static final int ING = 2;
  static final int PASSIVE = 4;
  static final int NEGATED = 8;
  static final int MODAL = 16;
  static final int COPULA = 32;
  static final int AUXILIARY = 64;
  static final int PRONOUN = 128;

  private int from;
  private int to;

  Chunks(Tokens tokens) {
    this.tokens = tokens;
    this.tags = new Mending(tokens);
    this.phrases = new NounPhrases(tokens, tags);
  }

  /** Reads a stretch of tokens: a sentence, or a piece of a very long one. */
  void read(int first, int end) {
    size = 0;
    from = first;
    to = end;
    tags.read(from, to);
    for (int i = from; i < to; ) {
      i = next(i);
    }
  }

  int size() {
    return size;
  }

  Chunk kind(int chunk) {
    return chunk < 0 || chunk >= size ? Chunk.STOP : kind[chunk];
  }

  boolean is(int chunk, Chunk wanted) {
    return kind(chunk) == wanted;
  }

  int first(int chunk) {
    return first[chunk];
  }

  int end(int chunk) {
    return end[chunk];
  }

  int head(int chunk) {
    return head[chunk];
  }

  boolean has(int chunk, int flag) {
    return (flags[chunk] & flag) != 0;
  }

  /** First token of the sentence. */
  int from() {
    return from;
  }

  /** One after its last token. */
  int to() {
    return to;
  }

  /** The chunk that holds a token. */
  int at(int token) {
    int found = Arrays.binarySearch(first, 0, size, token);
    return found >= 0 ? found : -found - 2;
  }

  /** The first word of a chunk, in small letters. */
  String word(int chunk) {
    return chunk < 0 || chunk >= size ? "" : tokens.lower(first[chunk]);
  }

  /** A verb group with a subject of its own: not an infinitive, not a bare participle. */
  boolean isFinite(int chunk) {
    return is(chunk, Chunk.VERB) && (flags[chunk] & (INFINITIVE | ING)) == 0;
  }

  private Tag tag(int token) {
    return tags.tag(token);
  }

  /** "shot by police": a past form without auxiliary that may describe the noun before it. */
  boolean isBareParticiple(int chunk) {
    if (!is(chunk, Chunk.VERB) || end[chunk] - first[chunk] != 1) {
      return false;
    }
    String word = tokens.lower(first[chunk]);
    return word.endsWith("ed") || word.endsWith("n") && !word.endsWith("an");
  }

  private int next(int i) {
    String word = tokens.lower(i);
    if (tokens.shape(i) == Shape.QUOTE) {
      return put(Chunk.QUOTE, i, i + 1);
    }
    if (tokens.shape(i) == Shape.MARK && word.charAt(0) != '\'') {
      Chunk mark = mark(word, i);
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
    return tokens.lower(i).endsWith("ed")
        && isAfterPreposition()
        && i + 1 < to
        && phrases.isModifier(i + 1)
        && nounEnd(i) > i;
  }

  private int adverb(int i) {
    int verb = i;
    while (verb < to && isAdverbial(verb)) {
      verb++;
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
    int before = size - 1;
    while (before >= 0
        && (kind[before] == Chunk.COMMA
            || kind[before] == Chunk.QUOTE
            || kind[before] == Chunk.PREPOSITION
            || kind[before] == Chunk.DASH)) {
      before--;
    }
    return before >= 0 && (kind[before] == Chunk.NOUN || kind[before] == Chunk.CLOSING);
  }

  private boolean isAfterPreposition() {
    return size > 0 && kind[size - 1] == Chunk.PREPOSITION;
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
        flag |= INFINITIVE;
      } else if (tag == Tag.AUX) {
        be |= BE.contains(word);
        flag |= isModal(word) ? MODAL : 0;
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
        flag |= NEGATIONS.contains(word) ? NEGATED : 0;
      } else {
        break;
      }
      at++;
    }
    if (last < 0) {
      return put(Chunk.OTHER, i, i + 1);
    }
    int close = last + 1;
    int group = size;
    put(Chunk.VERB, i, close);
    head[group] = last;
    flags[group] = flag | verbFlags(i, last, be, flag);
    return close;
  }

  private int verbFlags(int i, int last, boolean be, int flag) {
    String word = tokens.lower(last);
    if (tag(last) == Tag.AUX) {
      return be && BE.contains(word)
          ? COPULA | (word.equals("being") && last == i ? ING : 0)
          : AUXILIARY;
    }
    boolean ing = word.endsWith("ing") && word.length() > 4;
    if (ing) {
      return be ? 0 : ING;
    }
    if (GET.contains(word)) {
      return 0;
    }
    return be && isParticiple(last) ? PASSIVE : 0;
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
    int group = size;
    put(Chunk.NOUN, i, close);
    flags[group] = close == i + 1 && tag(i) == Tag.PRON ? PRONOUN : 0;
    return close;
  }

  private int nounEnd(int i) {
    return phrases.end(i, to);
  }

  private Chunk mark(String word, int i) {
    return switch (word) {
      case "," -> Chunk.COMMA;
      case ";" -> Chunk.SEMICOLON;
      case ":" -> Chunk.COLON;
      case "—", "–", "-", "--", "---", "―", "//" -> Chunk.DASH;
      case "(", "[", "{" -> Chunk.OPENING;
      case ")", "]", "}" -> Chunk.CLOSING;
      case ".", "!", "?", "...", "…", "...." -> Chunk.STOP;
      default -> Chunk.OTHER;
    };
  }

  private int put(Chunk what, int begin, int close) {
    if (size == kind.length) {
      int capacity = size * 2;
      kind = Arrays.copyOf(kind, capacity);
      first = Arrays.copyOf(first, capacity);
      end = Arrays.copyOf(end, capacity);
      head = Arrays.copyOf(head, capacity);
      flags = Arrays.copyOf(flags, capacity);
    }
    kind[size] = what;
    first[size] = begin;
    end[size] = close;
    head[size] = close - 1;
    flags[size++] = 0;
    return close;
  }

  /** The row for a person who debugs: kinds and words. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < size; i++) {
      out.append(kind[i]).append('[').append(tokens.words(first[i], end[i])).append("] ");
    }
    return out.toString();
  }

  @Nullable String preposition(int chunk) {
    return is(chunk, Chunk.PREPOSITION) ? word(chunk) : null;
  }
}
