package org.capias.reading.speech.chunk;

import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The parts of speech of one sentence, with the tagger's slips mended that would cost an
 * attribution: "the poll shows that" has a verb, "Trump said" has one and not two, what follows an
 * article is none. Only words of {@code Cues} become verbs.
 *
 * <p>First {@link Slips}, which look at the tagger alone; then from left to right {@link
 * FalseVerbs}, {@link MissedVerbs}, {@link LonelyVerb} and {@link Capitals}, each of which sees
 * what was made of the words before. Written over for each sentence; not for sharing.
 */
final class Mending {
  static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> OWNERS = Set.of("his", "its", "their", "our", "my", "your");
  private static final Set<String> FLOATING = Set.of("both", "all", "each");
  private static final Set<String> ADVERBS =
      Set.of("nevertheless", "nonetheless", "reportedly", "allegedly", "meanwhile", "likewise");

  /** Determiners that stand alone as well. */
  static final Set<String> PRONOUNLIKE =
      Set.of(
          "some", "many", "most", "others", "another", "few", "all", "both", "those", "that",
          "this");

  private final Tokens tokens;
  private final Settled settled;
  private final Slips slips;
  private final FalseVerbs falseVerbs;
  private final MissedVerbs missedVerbs;
  private final LonelyVerb lonelyVerb;
  private final Capitals capitals;
  private Tag[] tags = new Tag[64];
  private int from;
  private int to;
  private boolean titleCase;
  private boolean verbless;

  Mending(Tokens tokens) {
    this.tokens = tokens;
    this.settled = new Settled(tokens);
    this.slips = new Slips(tokens);
    this.falseVerbs = new FalseVerbs(tokens, this);
    this.missedVerbs = new MissedVerbs(tokens, this);
    this.lonelyVerb = new LonelyVerb(tokens, this);
    this.capitals = new Capitals(tokens, this);
  }

  void read(int first, int end) {
    from = first;
    to = end;
    titleCase = findTitleCase();
    verbless = findVerbless();
    lonelyVerb.reset();
    if (tags.length < end - first) {
      tags = new Tag[(end - first) * 2];
    }
    for (int i = first; i < end; i++) {
      Tag sure = settled.tag(i, first, end);
      Tag slip = sure != null ? sure : slips.mended(i, first, end);
      tags[i - first] = slip == null ? tokens.tag(i) : slip;
    }
    for (int i = first; i < end; i++) {
      tags[i - first] = mended(i);
    }
    for (int i = first; i < end; i++) {
      if (tag(i) == Tag.VERB && HAVE.contains(tokens.lower(i)) && isVerbAhead(i + 1)) {
        tags[i - first] = Tag.AUX;
      }
    }
  }

  /** Puts what was read last into the tags of the whole page. */
  void copyTo(Tag[] page) {
    System.arraycopy(tags, 0, page, from, to - from);
  }

  Tag tag(int token) {
    return token < from || token >= to ? tokens.tag(token) : tags[token - from];
  }

  /** First token of the sentence. */
  int from() {
    return from;
  }

  /** One after its last token. */
  int to() {
    return to;
  }

  /** Hardly a small letter at the head of a word, as in American headlines. */
  boolean isTitleCase() {
    return titleCase;
  }

  /** No finite verb between two full stops: a headline, or a slip of the tagger. */
  boolean isVerbless() {
    return verbless;
  }

  private boolean findTitleCase() {
    int capital = 0;
    int small = 0;
    for (int i = from; i < to; i++) {
      Shape shape = tokens.shape(i);
      capital += shape == Shape.CAPITALISED || shape == Shape.CAPITALS ? 1 : 0;
      small += shape == Shape.LOWER && tokens.end(i) - tokens.start(i) > 3 ? 1 : 0;
    }
    return small * 3 < capital;
  }

  private Tag mended(int i) {
    Tag tag = tag(i);
    Tag adverb = adverb(i, tag);
    if (adverb != null) {
      return adverb;
    }
    return switch (tag) {
      case VERB -> falseVerbs.mended(i);
      case ADV, INTJ, X -> capitals.isTitle(i) || capitals.isDoubleName(i, tag) ? Tag.PROPN : tag;
      case ADJ -> capitals.isUnknownName(i) ? Tag.PROPN : isLowerVerb(i) ? Tag.VERB : tag;
      case NOUN, PROPN ->
          i > from && (missedVerbs.isInfinitive(i) || lonelyVerb.is(i) || isLowerVerb(i))
              ? Tag.VERB
              : tag;
      default -> tag;
    };
  }

  private boolean isLowerVerb(int i) {
    return i > from && tokens.shape(i) == Shape.LOWER && missedVerbs.isVerb(i);
  }

  /** Words that are adverbs, or prepositions, where they stand; null for all others. */
  private @Nullable Tag adverb(int i, Tag tag) {
    String word = tokens.lower(i);
    if (isAtWorst(i) || isAtWorst(i - 1)) {
      return Tag.ADV;
    }
    if (word.equals("ahead") && tokens.is(i + 1, "of")) {
      return Tag.ADP;
    }
    if (tag == Tag.ADP) {
      return word.equals("since") && HAVE.contains(tokens.lower(Math.max(from, i - 1)))
          ? Tag.ADV
          : null;
    }
    if (tag == Tag.DET || tag == Tag.CCONJ) {
      // have both criticised
      boolean inside = i > from && (tag(i - 1) == Tag.AUX || tag(i - 1) == Tag.ADV);
      boolean floats = FLOATING.contains(word) && i + 1 < to && tokens.tag(i + 1) == Tag.VERB;
      // "will not come either,": nothing is joined
      boolean closes = word.equals("either") && (i + 1 >= to || tag(i + 1) == Tag.PUNCT);
      return inside && floats || closes ? Tag.ADV : null;
    }
    return tag != Tag.ADV && ADVERBS.contains(word) ? Tag.ADV : null;
  }

  /** "At worst Mongolia could lose": two words that are one adverb. */
  private boolean isAtWorst(int i) {
    if (i < from || i + 2 >= to || !tokens.is(i, "at") || tokens.tag(i + 2) == Tag.NUM) {
      return false;
    }
    return switch (tokens.lower(i + 1)) {
      case "worst", "best", "least", "most", "first", "last" -> i == from;
      default -> false;
    };
  }

  private boolean findVerbless() {
    for (int i = from; i < to; i++) {
      Tag tag = tokens.tag(i);
      boolean bare = tag == Tag.VERB && !tokens.lower(i).endsWith("ing") && !tokens.is(i - 1, "to");
      if (tag == Tag.AUX || bare && (i > from || i + 1 < to && tokens.tag(i + 1) != Tag.NOUN)) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerbAhead(int i) {
    int at = i;
    while (at < to && at < i + 3 && tag(at) == Tag.ADV) {
      at++;
    }
    return at < to && (tag(at) == Tag.VERB || tokens.is(at, "been"));
  }

  /** A word behind which a noun is due. */
  boolean isDeterminer(int i) {
    Tag tag = tag(i);
    String word = tokens.lower(i);
    return switch (tag) {
      case PART -> word.equals("'s") || word.equals("'");
      case DET -> !PRONOUNLIKE.contains(word);
      case PRON -> OWNERS.contains(word);
      default -> false;
    };
  }
}
