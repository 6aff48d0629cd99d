package org.capias.reading.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as a row of chunks: noun phrases, verb groups, conjunctions, marks. Made in one pass
 * from the part-of-speech tags; every token belongs to one chunk.
 *
 * <p>Written over for each sentence of a page, to spare the collector; not for sharing.
 */
final class Chunks {
  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting", "gotten");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "hardly", "scarcely", "neither", "nor");
  private static final Set<String> QUESTIONS =
      Set.of("what", "whether", "how", "why", "whatever", "whoever", "whichever");

  private final Tokens tokens;
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
  private boolean titleCase;

  Chunks(Tokens tokens) {
    this.tokens = tokens;
  }

  void read(Sentence sentence) {
    size = 0;
    from = sentence.first();
    to = sentence.end();
    titleCase = isTitleCase();
    for (int i = from; i < to; ) {
      i = next(i);
    }
  }

  private boolean isTitleCase() {
    int capital = 0;
    int small = 0;
    for (int i = from; i < to; i++) {
      Shape shape = tokens.shape(i);
      capital += shape == Shape.CAPITALISED || shape == Shape.CAPITALS ? 1 : 0;
      small += shape == Shape.LOWER && tokens.end(i) - tokens.start(i) > 3 ? 1 : 0;
    }
    return small * 3 < capital;
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

  /**
   * The part of speech, the tagger's commonest slips mended: a word with a capital inside a name is
   * no verb, what follows an article or a possessive is none either, and "the poll shows that" is
   * one.
   */
  private Tag tag(int i) {
        Tag tag = tokens.tag(i);
    if (tag == Tag.VERB) {
      if (HAVE.contains(tokens.lower(i)) && isVerbAhead(i + 1)) {
        return Tag.AUX;
      }
      if (i > from && tokens.shape(i) == Shape.CAPITALISED && !titleCase && isNameBeside(i)) {
        return Tag.PROPN;
      }
      return i > from && isDeterminer(i - 1) && !isBeforeNoun(i) ? Tag.NOUN : tag;
    }
    if ((tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN)
        && i > from
        && tokens.shape(i) == Shape.LOWER
        && (isClauseVerb(i) || isPerfect(i) || isAside(i) || isSureForm(i))) {
      return Tag.VERB;
    }
    return tag;
  }

    private boolean isVerbAhead(int i) {
    int at = i;
    while (at < to && at < i + 3 && tokens.tag(at) == Tag.ADV) {
      at++;
    }
    return at < to && tokens.tag(at) == Tag.VERB;
  }

  private boolean isNameBeside(int i) {
    Tag before = tokens.tag(i - 1);
    if (before == Tag.NOUN && tokens.shape(i - 1) == Shape.CAPITALISED) {
      return true;
    }
    Tag after = i + 1 < to ? tokens.tag(i + 1) : Tag.PUNCT;
    return before == Tag.PROPN
        || after == Tag.PROPN && tokens.shape(i - 1) != Shape.QUOTE && before != Tag.PUNCT;
  }

  private boolean isDeterminer(int i) {
    Tag tag = tokens.tag(i);
    String word = tokens.lower(i);
    return tag == Tag.PART && (word.equals("'s") || word.equals("'"))
        || tag == Tag.DET && !word.equals("all") && !word.equals("both") && !word.equals("that")
        || tag == Tag.PRON
            && (word.equals("his")
                || word.equals("its")
                || word.equals("their")
                || word.equals("our")
                || word.equals("my")
                || word.equals("your"));
  }

  private boolean isBeforeNoun(int i) {
    int next = i + 1;
    while (next < to && tokens.tag(next) == Tag.ADJ) {
      next++;
    }
    return next < to && (tokens.tag(next) == Tag.NOUN || tokens.tag(next) == Tag.PROPN);
  }

    /** "spoke", which is hardly ever a noun; ", citing". */
  private boolean isSureForm(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    if (entries == null) {
      return false;
    }
    Cues.Entry entry = entries.get(entries.size() - 1);
    if (entry.form() == Form.ING) {
      return tokens.is(i - 1, ",") && tokens.tag(i) != Tag.ADJ;
    }
    return entry.form() == Form.PAST && !isDeterminer(i - 1) && tokens.tag(i - 1) != Tag.ADJ;
  }

  /** "had expressed". */
  private boolean isPerfect(int i) {
    String before = tokens.lower(i - 1);
    if (!before.equals("had") && !before.equals("has") && !before.equals("have") || tokens.tag(i) == Tag.ADJ) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null && entries.get(0).form() == Form.PAST_OR_PARTICIPLE && tokens.lower(i).endsWith("ed");
  }

  /** ", the BBC reports." */
  private boolean isAside(int i) {
    boolean closes = i + 1 >= to || tokens.is(i + 1, ".") || tokens.is(i + 1, ",");
    Tag before = tokens.tag(i - 1);
    if (!closes || before != Tag.PROPN && before != Tag.NOUN || !isPresent(i)) {
      return false;
    }
    for (int at = i - 1; at > from && i - at <= 6; at--) {
      if (tokens.is(at, ",")) {
        return i - at > 1;
      }
      Tag tag = tokens.tag(at);
      if (tag != Tag.PROPN && tag != Tag.NOUN && tag != Tag.DET && tag != Tag.ADJ && tag != Tag.ADP) {
        return false;
      }
    }
    return false;
  }

  private boolean isPresent(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    if (entries == null || tokens.shape(i) != Shape.LOWER) {
      return false;
    }
    Cues.Entry entry = entries.get(entries.size() - 1);
    boolean plural = tokens.lower(i - 1).endsWith("s");
    boolean speaks = entry.cue().takes('q') && (entry.cue().kind() == Kind.SAY || entry.cue().kind() == Kind.REPORT);
    return speaks && (entry.form() == Form.THIRD && !plural || entry.form() == Form.BASE && plural);
  }

  /** "notes that", "worry that" after a noun that needs a verb. */
  private boolean isClauseVerb(int i) {
    if (i + 1 >= to || !tokens.is(i + 1, "that") || tokens.shape(i) != Shape.LOWER) {
      return false;
    }
    Tag before = tokens.tag(i - 1);
        boolean noun =
        before == Tag.NOUN || before == Tag.PROPN || before == Tag.PRON || before == Tag.NUM;
    if (!noun || isDeterminer(i - 1)) {
      return false;
    }
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    if (entries == null) {
      return false;
    }
    Cues.Entry entry = entries.get(entries.size() - 1);
    boolean plural = tokens.lower(i - 1).endsWith("s");
        boolean past = entry.form() == Form.PAST_OR_PARTICIPLE && tokens.lower(i).endsWith("ed");
    return entry.cue().takes('c')
        && (past
            || entry.form() == Form.THIRD && !plural
            || entry.form() == Form.BASE && plural);
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
            i > from && isAfterNoun(i) || !word.equals("which") || isAfterPreposition(i)
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
    if (word.equals("if") || tag == Tag.SCONJ) {
      return put(word.equals("if") ? Chunk.QUESTION : Chunk.SUBORDINATOR, i, i + 1);
    }
    return switch (tag) {
      case CCONJ -> put(Chunk.COORDINATOR, i, i + 1);
      case ADP -> put(Chunk.PREPOSITION, i, i + 1);
      case VERB, AUX -> verbGroup(i);
      case PART -> NEGATIONS.contains(word) ? adverb(i) : put(Chunk.OTHER, i, i + 1);
      case ADV -> adverb(i);
      case ADJ -> nounEnd(i) > 0 ? noun(i) : put(Chunk.ADJECTIVE, i, i + 1);
      case DET, NUM, NOUN, PROPN, PRON, SYM, X -> noun(i);
      default -> put(Chunk.OTHER, i, i + 1);
    };
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
    if (tag == Tag.DET && nounEnd(i) > 0) {
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

  private boolean isAfterPreposition(int i) {
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

  /** Where the noun phrase that begins at {@code i} ends, or -1 where none begins. */
  private int nounEnd(int i) {
    int at = i;
    int last = -1;
    boolean open = false;
    while (at < to) {
      Tag tag = tag(at);
      String word = tokens.lower(at);
      if (tokens.shape(at) == Shape.QUOTE) {
        if (last != at - 1 || at + 1 >= to || !tokens.spaceBefore(at)) {
          break;
        }
        break;
      }
      if (at > i && TimeWords.end(tokens, at, to) > at && !isPossessiveAfter(at)) {
        break;
      }
      if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.SYM || tag == Tag.NUM) {
        last = at;
        open = false;
      } else if (tag == Tag.PRON) {
        if (at == i && isPossessivePronoun(at)) {
          open = true;
        } else if (at == i) {
          last = at;
          at++;
          break;
        } else if (word.endsWith("self") || word.endsWith("selves")) {
          last = at;
        } else {
          break;
        }
      } else if (tag == Tag.DET || tag == Tag.ADJ) {
        if (tag == Tag.DET && last >= 0 && !open) {
          break;
        }
                if (tag == Tag.ADJ && last == at - 1 && tokens.shape(at) == Shape.CAPITALISED && last >= i) {
          last = at;
        }
        open = true;
      } else if (word.equals("'s") && tag == Tag.PART || word.equals("'") && tag == Tag.PART) {
        if (last < 0) {
          break;
        }
        last = at;
        open = true;
      } else if (tag == Tag.ADV && open && at + 1 < to && isModifier(at + 1)) {
        open = true;
      } else if (tag == Tag.VERB
          && (open || last == at - 1 && false)
          && at > i
          && at + 1 < to
          && isModifier(at + 1)
          && isVerbalAdjective(word)) {
        open = true;
      } else if (word.equals("&")) {
        if (last != at - 1) {
          break;
        }
      } else {
        break;
      }
      at++;
    }
    if (last >= 0) {
      return last + 1;
    }
    // "the latter", "many", "the poor": a phrase without a noun.
    return at > i && tag(i) == Tag.DET ? at : -1;
  }

  private boolean isPossessiveAfter(int at) {
    int after = TimeWords.end(tokens, at, to);
    return after < to && tokens.is(after, "'s");
  }

  private boolean isModifier(int i) {
    Tag tag = tag(i);
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NUM;
  }

  private static boolean isVerbalAdjective(String word) {
    return word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en");
  }

  private boolean isPossessivePronoun(int i) {
    return switch (tokens.lower(i)) {
      case "my", "our", "your", "his", "its", "their", "whose" -> true;
      case "her" ->
          i + 1 < to
              && (isModifier(i + 1) || tag(i + 1) == Tag.VERB && i + 2 < to && isModifier(i + 2));
      default -> false;
    };
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
