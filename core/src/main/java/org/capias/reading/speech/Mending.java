package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The parts of speech of one sentence, with the tagger's slips mended that would cost an
 * attribution: "the poll shows that" has a verb, "Trump said" has one and not two, what follows an
 * article is none. Only words of {@link Cues} become verbs.
 *
 * <p>The file is over 300 lines: each mending looks at what the others made of its neighbours.
 */
final class Mending {
  private static final Set<String> NOUNLIKE = Lexicon.words("nounlike.txt");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens");
  private static final Set<String> OWNERS = Set.of("his", "its", "their", "our", "my", "your");
  private static final Set<String> FLOATING = Set.of("both", "all", "each");
  private static final Set<String> ADVERBS =
      Set.of("nevertheless", "nonetheless", "reportedly", "allegedly", "meanwhile", "likewise");
  private static final Set<String> PRONOUNLIKE =
      Set.of(
          "some", "many", "most", "others", "another", "few", "all", "both", "those", "that",
          "this");

  private final Tokens tokens;
  private final Slips slips;
  private Tag[] tags = new Tag[64];
  private int from;
  private int to;
  private boolean titleCase;
  private boolean verbless;

  /** The verb found for a sentence without one, or -1. */
  private int verb;

  Mending(Tokens tokens) {
    this.tokens = tokens;
    this.slips = new Slips(tokens);
  }

  void read(int first, int end) {
    from = first;
    to = end;
    titleCase = isTitleCase();
    verbless = isVerbless();
    verb = -1;
    if (tags.length < end - first) {
      tags = new Tag[(end - first) * 2];
    }
    for (int i = first; i < end; i++) {
      Tag slip = slips.mended(i, first, end);
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

  private Tag mended(int i) {
    Tag tag = tag(i);
    Tag adverb = adverb(i, tag);
    if (adverb != null) {
      return adverb;
    }
    return switch (tag) {
      case VERB -> verb(i);
      case ADV, INTJ, X -> isTitle(i) || isDoubleName(i, tag) ? Tag.PROPN : tag;
      case ADJ -> isUnknownName(i) ? Tag.PROPN : isLowerVerb(i) ? Tag.VERB : tag;
      case NOUN, PROPN ->
          i > from && (isInfinitive(i) || isLonelyVerb(i) || isLowerVerb(i)) ? Tag.VERB : tag;
      default -> tag;
    };
  }

  private boolean isLowerVerb(int i) {
    return i > from && tokens.shape(i) == Shape.LOWER && isVerb(i);
  }

  /** Words that are adverbs, or prepositions, where they stand; null for all others. */
  private @Nullable Tag adverb(int i, Tag tag) {
    String word = tokens.lower(i);
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
      return inside && floats ? Tag.ADV : null;
    }
    return tag != Tag.ADV && ADVERBS.contains(word) ? Tag.ADV : null;
  }

  /** "Ocasio-Cortez": two capitals that a hyphen joins are no interjection. */
  private boolean isDoubleName(int i, Tag tag) {
    String word = tokens.word(i);
    int hyphen = word.indexOf('-');
    return tag != Tag.ADV
        && hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(hyphen + 1));
  }

  /** "vowed to campaign": a verb that takes no noun after "to". */
  private boolean isInfinitive(int i) {
    if (i - 2 < from || !tokens.is(i - 1, "to") || tokens.shape(i) != Shape.LOWER) {
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

  /** "Rep. Berg", "Wells Bank": a capital at the head of a sentence, right before a name. */
  private boolean isTitle(int i) {
    boolean shortened = tokens.lower(i).endsWith(".") || tag(i) != Tag.ADV;
    return shortened
        && tokens.shape(i) == Shape.CAPITALISED
        && i + 1 < to
        && tag(i + 1) == Tag.PROPN
        && tokens.shape(i + 1) == Shape.CAPITALISED;
  }

  /** "Limbaugh told": a capital that the tagger takes for an adjective, right before a verb. */
  private boolean isUnknownName(int i) {
    if (titleCase || tokens.shape(i) != Shape.CAPITALISED || i + 1 >= to) {
      return false;
    }
    Tag before = i > from ? tag(i - 1) : Tag.PUNCT;
    boolean linked = before == Tag.AUX || before == Tag.ADV || before == Tag.VERB;
    Tag next = tokens.tag(i + 1);
    List<Cues.Entry> entries = next == Tag.NOUN ? Cues.english().of(tokens.lower(i + 1)) : null;
    boolean third =
        entries != null
            && entries.get(entries.size() - 1).form() == Form.THIRD
            && !isNounlike(entries.get(entries.size() - 1));
    return !linked && (next == Tag.VERB || next == Tag.AUX && i > from || third);
  }

  /** "Former chairman calls for": the only word of the sentence that can be its verb. */
  private boolean isLonelyVerb(int i) {
    if (!verbless || verb >= 0 && verb != i) {
      return false;
    }
    Tag before = tag(i - 1);
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    Form form = entries == null ? Form.ING : entries.get(entries.size() - 1).form();
    boolean plural = titleCase && form == Form.BASE && tokens.lower(i - 1).endsWith("s");
    boolean third =
        (form == Form.THIRD || plural)
            && (before == Tag.PROPN || before == Tag.NOUN || before == Tag.PRON)
            && i + 1 < to
            && (titleCase || tokens.shape(i) == Shape.LOWER)
            && !tokens.is(i + 1, "of")
            && !tokens.is(i - 1, "'s")
            && tag(i + 1) != Tag.PUNCT;
    verb = third ? i : verb;
    return third;
  }

  /** No finite verb between two full stops: a headline, or a slip of the tagger. */
  private boolean isVerbless() {
    for (int i = from; i < to; i++) {
      Tag tag = tokens.tag(i);
      boolean bare = tag == Tag.VERB && !tokens.lower(i).endsWith("ing") && !tokens.is(i - 1, "to");
      if (tag == Tag.AUX || bare && (i > from || i + 1 < to && tokens.tag(i + 1) != Tag.NOUN)) {
        return false;
      }
    }
    return true;
  }

  private Tag verb(int i) {
    if (NUMBERS.contains(tokens.lower(i))) {
      return Tag.NUM;
    }
    if (tokens.shape(i) == Shape.CAPITALISED && !titleCase && isName(i)) {
      return Tag.PROPN;
    }
    if (i > from && (isInsidePhrase(i) || isBesideVerb(i))) {
      return Tag.NOUN;
    }
    return i > from && isDeterminer(i - 1) && !isBeforeNoun(i) ? Tag.NOUN : Tag.VERB;
  }

  /** "a liberal think tank", "according to show insiders". */
  private boolean isInsidePhrase(int i) {
    if (i + 1 >= to || NounPhrases.isVerbal(tokens.lower(i))) {
      return false;
    }
    boolean noun = isNominal(tag(i + 1));
    boolean described = i - 2 >= from && tag(i - 1) == Tag.ADJ && isDeterminer(i - 2);
    boolean according = tokens.is(i - 1, "to") && tokens.is(i - 2, "according");
    boolean further = tokens.is(i - 2, "to") && tokens.is(i - 3, "according");
    return noun && (described || according || further) || according && tag(i + 1) == Tag.VERB;
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
  }

  /** "a narrator in the Berg ad asks", "said praise from": of two verbs in a row one is a noun. */
  private boolean isBesideVerb(int i) {
    if (tokens.shape(i) != Shape.LOWER || HAVE.contains(tokens.lower(i))) {
      return false;
    }
    Tag before = tag(i - 1);
    boolean noun = before == Tag.PROPN || before == Tag.ADJ;
    boolean told = i + 1 < to && tokens.tag(i + 1) == Tag.VERB && isThird(i + 1) && !isThird(i);
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    Cues.Entry entry = entries == null ? null : entries.get(entries.size() - 1);
    if (entry == null || entry.form() != Form.BASE) {
      return false;
    }
    if (isNounlike(entry) && isThing(i)) {
      return true;
    }
    return noun && told || before == Tag.VERB && isSaid(i - 1);
  }

  /** "his first Twitter post": a capital in the singular, and nothing that a verb could take. */
  private boolean isThing(int i) {
    boolean one =
        tokens.shape(i - 1) == Shape.CAPITALISED
            && !tokens.lower(i - 1).endsWith("s")
            && i - 2 >= from
            && tokens.shape(i - 2) == Shape.QUOTE;
    return one && i + 1 < to && tag(i + 1) != Tag.PUNCT && !tokens.is(i + 1, "that");
  }

  private boolean isSaid(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null
        && entries.get(entries.size() - 1).cue().takes('c')
        && entries.get(entries.size() - 1).form() != Form.BASE;
  }

  private boolean isVerbAhead(int i) {
    int at = i;
    while (at < to && at < i + 3 && tag(at) == Tag.ADV) {
      at++;
    }
    return at < to && (tag(at) == Tag.VERB || tokens.is(at, "been"));
  }

  /** A capital inside a sentence, or at its head before the verb proper: "Trump said". */
  private boolean isName(int i) {
    boolean opens =
        i == from
            || tokens.shape(i - 1) == Shape.QUOTE
            || tokens.is(i - 1, ":")
            || tokens.is(i - 1, "-")
            || tokens.is(i - 1, "—")
            || tokens.is(i - 1, "–");
    if (!opens) {
      return true;
    }
    int next = i + 1;
    while (next < to && tag(next) == Tag.ADV && tokens.lower(next).endsWith("ly")) {
      next++;
    }
    return next < to
        && (tokens.is(next, "'s") && tag(next) == Tag.PART
            || tag(next) == Tag.AUX
            || tag(next) == Tag.VERB && tokens.shape(next) == Shape.LOWER
            || next == i + 1 && verbless && isThird(next))
        && !tokens.lower(next).endsWith("ing");
  }

  private boolean isThird(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    return entries != null && entries.get(0).form() == Form.THIRD;
  }

  private boolean isDeterminer(int i) {
    Tag tag = tag(i);
    String word = tokens.lower(i);
    return switch (tag) {
      case PART -> word.equals("'s") || word.equals("'");
      case DET -> !PRONOUNLIKE.contains(word);
      case PRON -> OWNERS.contains(word);
      default -> false;
    };
  }

  private boolean isBeforeNoun(int i) {
    int next = i + 1;
    while (next < to && tag(next) == Tag.ADJ) {
      next++;
    }
    return next < to && (tag(next) == Tag.NOUN || tag(next) == Tag.PROPN);
  }

  private boolean isVerb(int i) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(i));
    if (entries == null || isDeterminer(i - 1)) {
      return false;
    }
    Cues.Entry entry = entries.get(entries.size() - 1);
    return isWithParticle(i, entries.get(0))
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
        && (i + 2 >= to || tag(i + 2) == Tag.PUNCT);
  }

  /** "spoke" and "believes", which are hardly ever nouns; ", citing". */
  private boolean isSureForm(int i, Cues.Entry entry) {
    if (tag(i - 1) == Tag.ADJ) {
      return false;
    }
    return switch (entry.form()) {
      case ING -> tokens.is(i - 1, ",") && tag(i) != Tag.ADJ;
      case PAST -> true;
      case BASE -> isAfterSubject(i) && !isNounlike(entry) && !isAfterOne(i);
      case THIRD -> isAfterSubject(i) && !isNounlike(entry) && !isBeforeAuxiliary(i);
      case PARTICIPLE, PAST_OR_PARTICIPLE -> false;
    };
  }

  /** "rights advocates have said": a plural noun. */
  private boolean isBeforeAuxiliary(int i) {
    return i + 1 < to
        && tokens.tag(i + 1) == Tag.AUX
        && tag(i - 1) == Tag.NOUN
        && HAVE.contains(tokens.lower(i + 1));
  }

  private static boolean isNounlike(Cues.Entry entry) {
    return NOUNLIKE.contains(entry.cue().verb());
  }

  /** "a public break": behind an article for one thing stands no plural verb. */
  private boolean isAfterOne(int i) {
    for (int at = i - 1; at >= Math.max(from, i - 3); at--) {
      if (tokens.is(at, "a") || tokens.is(at, "an")) {
        return true;
      }
      if (tag(at) != Tag.NOUN && tag(at) != Tag.ADJ && tag(at) != Tag.PROPN) {
        return false;
      }
    }
    return false;
  }

  private boolean isAfterSubject(int i) {
    Tag before = tag(i - 1);
    return before == Tag.NOUN
        || before == Tag.PROPN
        || before == Tag.PRON
        || before == Tag.NUM
        || before == Tag.DET && PRONOUNLIKE.contains(tokens.lower(i - 1));
  }

  /** "had expressed". */
  private boolean isPerfect(int i, Cues.Entry entry) {
    return HAVE.contains(tokens.lower(i - 1))
        && entry.form() == Form.PAST_OR_PARTICIPLE
        && tokens.lower(i).endsWith("ed");
  }

  /** "notes that", "worry that" after a noun that needs a verb. */
  private boolean isClauseVerb(int i, Cues.Entry entry) {
    if (i + 1 >= to || !tokens.is(i + 1, "that") || !isAfterSubject(i) || !entry.cue().takes('c')) {
      return false;
    }
    boolean past = entry.form() == Form.PAST_OR_PARTICIPLE && tokens.lower(i).endsWith("ed");
    return past || agrees(i, entry) && !(entry.form() == Form.BASE && isAfterOne(i));
  }

  private boolean agrees(int i, Cues.Entry entry) {
    boolean plural = tokens.lower(i - 1).endsWith("s");
    return entry.form() == Form.THIRD && !plural || entry.form() == Form.BASE && plural;
  }

  /** "the centre plans to", "Berg, his deputy, hopes to". */
  private boolean isPlanning(int i, Cues.Entry entry) {
    if (!entry.cue().takes('i')
        || !tokens.is(i + 1, "to")
        || i + 2 >= to
        || tag(i + 2) != Tag.VERB) {
      return false;
    }
    boolean comma = tokens.is(i - 1, ",") && entry.form() == Form.THIRD;
    boolean named = tag(i - 1) == Tag.PROPN || SourceKinds.speaks(tokens.lower(i - 1));
    return comma || named && agrees(i, entry);
  }

  /** ", the BBC reports." */
  private boolean isAside(int i, Cues.Entry entry) {
    boolean closes = i + 1 >= to || tokens.is(i + 1, ".") || tokens.is(i + 1, ",");
    boolean speaks =
        entry.cue().takes('q')
                && (entry.cue().kind() == Kind.SAY || entry.cue().kind() == Kind.REPORT)
            || entry.cue().takes('c') && SourceKinds.speaks(tokens.lower(i - 1));
    if (!closes
        || !speaks
        || !agrees(i, entry)
        || tag(i - 1) != Tag.PROPN && tag(i - 1) != Tag.NOUN) {
      return false;
    }
    for (int at = i - 1; at > from && i - at <= 6; at--) {
      if (tokens.is(at, ",") || tokens.shape(at) == Shape.QUOTE) {
        return i - at > 1;
      }
      switch (tag(at)) {
        case PROPN, NOUN, DET, ADJ, ADP:
          break;
        default:
          return false;
      }
    }
    return false;
  }
}
