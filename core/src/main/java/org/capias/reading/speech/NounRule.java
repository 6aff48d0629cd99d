package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Lexicon;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Attributions by a noun: "Kyiv’s call for his arrest", "a claim by the ministry that …", "issued a
 * warning that …", "got a rebuke from the court for …".
 */
final class NounRule {
  /** Verbs that lend a noun its subject. */
  private static final Set<String> GIVING = Lexicon.words("giving.txt");

  private static final Set<String> GETTING =
      Set.of(
          "get",
          "gets",
          "got",
          "receive",
          "receives",
          "received",
          "draw",
          "draws",
          "drew",
          "drawn",
          "face",
          "faces",
          "faced",
          "earned",
          "prompted",
          "sparked",
          "provoked",
          "met");

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final Subjects subjects;
  private final RightPhrase right;
  private final Ends ends;

  NounRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = new Subjects(tokens, chunks);
    this.right = new RightPhrase(chunks);
    this.ends = new Ends(tokens, chunks, quotes);
  }

  void read(List<Attribution> into, int before) {
    for (int n = 0; n < chunks.size(); n++) {
      if (!chunks.is(n, Chunk.NOUN) || quotes.inside(chunks.head(n))) {
        continue;
      }
      NounCues.Entry entry = NounCues.nouns().of(tokens.lower(chunks.head(n)));
      if (entry != null) {
        Attribution found = attribution(n, entry);
        if (found != null && isNew(found, into, before)) {
          into.add(found);
        }
      }
    }
  }

  /** Whether no verb of this sentence has told it already. */
  private static boolean isNew(Attribution found, List<Attribution> all, int before) {
    for (int a = before; a < all.size(); a++) {
      if (all.get(a).cue().meets(found.cue())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Attribution attribution(int n, NounCues.Entry entry) {
    int owner = ownerEnd(n);
    if (owner > 0) {
      boolean joined =
          chunks.is(n - 1, Chunk.COORDINATOR)
              && chunks.is(n - 2, Chunk.NOUN)
              && !chunks.is(n - 3, Chunk.VERB);
      Span source = new Span(chunks.first(joined ? n - 2 : n), owner);
      int head =
          tokens.lower(owner - 1).startsWith("'") && owner - 1 > source.first()
              ? owner - 2
              : owner - 1;
      int cue = owner;
      return owner < chunks.end(n)
          ? made(n, entry, source, head, cue, n + 1, "noun of owner")
          : null;
    }
    Source giver = giver(n, entry);
    if (giver != null) {
      int verb = n - 1;
      return made(n, entry, giver.span(), giver.head(), chunks.first(verb), n + 1, "verb and noun");
    }
    if (isBy(n + 1) && chunks.is(n + 2, Chunk.NOUN)) {
      Source source = right.from(n + 2);
      if (source != null) {
        int last = chunks.at(chunks.end(n + 2) - 1);
        while (chunks.is(last + 1, Chunk.PREPOSITION)
            && chunks.word(last + 1).equals("of")
            && chunks.is(last + 2, Chunk.NOUN)) {
          last += 2;
        }
        Span span = new Span(chunks.first(n + 2), chunks.end(last));
        int cue = isGetting(n - 1) ? chunks.first(n - 1) : chunks.first(n);
        return made(n, entry, span, chunks.head(n + 2), cue, last + 1, "noun by somebody");
      }
    }
    return null;
  }

  /** One after the possessive inside the noun phrase, or -1: "Kyiv’s | repeated calls". */
  private int ownerEnd(int n) {
    int first = chunks.first(n);
    for (int i = chunks.head(n) - 1; i >= first; i--) {
      String word = tokens.lower(i);
      if (word.equals("'s") || word.equals("'") && tokens.tag(i) == Tag.PART) {
        return i + 1;
      }
    }
    return switch (tokens.lower(first)) {
      case "his", "her", "its", "their", "our", "my" -> first + 1;
      default -> -1;
    };
  }

  /** The subject of "issued a warning". */
  private @Nullable Source giver(int n, NounCues.Entry entry) {
    int verb = n - 1;
    if (!chunks.isFinite(verb)
        || chunks.has(verb, Chunks.PASSIVE)
        || !GIVING.contains(tokens.lower(chunks.head(verb)))) {
      return null;
    }
    return subjects.before(verb);
  }

  private boolean isBy(int at) {
    return chunks.word(at).equals("by") || chunks.word(at).equals("from");
  }

  private boolean isGetting(int verb) {
    return chunks.is(verb, Chunk.VERB) && GETTING.contains(tokens.lower(chunks.head(verb)));
  }

  private @Nullable Attribution made(
      int n, NounCues.Entry entry, Span source, int head, int cueFirst, int from, String rule) {
    int at = from;
    while (chunks.is(at, Chunk.TIME)
        || chunks.is(at, Chunk.PREPOSITION) && chunks.is(at + 1, Chunk.TIME)) {
      at++;
    }
    int cueEnd = chunks.end(n);
    char frame;
    int begin;
    String word = chunks.word(at);
    boolean is =
        rule.equals("noun of owner")
            && chunks.isFinite(at)
            && chunks.has(at, Chunks.COPULA)
            && chunks.is(at + 1, Chunk.THAT);
    at += is ? 1 : 0; // the minister's view is that
    if (chunks.is(at, Chunk.THAT) && entry.introducers().contains("that")) {
      begin = at;
      frame = 'c';
    } else if (chunks.is(at, Chunk.VERB)
        && chunks.has(at, Chunks.INFINITIVE)
        && entry.introducers().contains("to")) {
      begin = at;
      frame = 'i';
    } else if (chunks.is(at, Chunk.PREPOSITION)
        && entry.introducers().contains(word)
        && at + 1 < chunks.size()) {
      begin = at + 1;
      cueEnd = from == n + 1 && at == n + 1 ? chunks.end(at) : cueEnd;
      frame = 'n';
    } else if (isGetting(n - 1) && rule.equals("noun by somebody")) {
      return entry.kind() == Kind.JUDGE ? received(n, entry, source, head, rule) : null;
    } else {
      return null;
    }
    int to = ends.end(begin, frame, true);
    if (to <= chunks.first(begin)) {
      return null;
    }
    return Attribution.made(
        source,
        head,
        new Span(cueFirst, cueEnd),
        List.of(new Span(chunks.first(begin), to)),
        entry.kind(),
        rule);
  }

  /** "The state got a rebuke from the court": no content but whom it met. */
  private @Nullable Attribution received(
      int n, NounCues.Entry entry, Span source, int head, String rule) {
    Source met = subjects.before(n - 1);
    if (met == null) {
      return null;
    }
    return Attribution.made(
        source,
        head,
        new Span(chunks.first(n - 1), chunks.end(n)),
        List.of(met.span()),
        entry.kind(),
        rule);
  }
}
