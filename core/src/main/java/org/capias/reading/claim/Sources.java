package org.capias.reading.claim;

import java.util.List;
import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * To whom a text gives what it claims: the source of the innermost attribution whose content holds
 * the value. What somebody asks for, wants or plans is not his claim.
 */
final class Sources {
  /** Tokens. A denial does not reach further. */
  private static final int LONGEST = 60;

  /** Tokens. What stands nearer to its opening mark may be a title or a term. */
  private static final int SHORT = 4;

  /** "Few things show that": whose words these are is not told. */
  private static final Set<String> NOBODY =
      Set.of("thing", "things", "nothing", "something", "anything", "everything");

  /** Heads of the verbs whose mere object is claimed: numbers, tolls, dates. */
  private static final List<String> TELLING =
      List.of(
          "announc",
          "report",
          "claim",
          "confirm",
          "cite",
          "citing",
          "estimat",
          "put",
          "list",
          "mention",
          "not",
          "predict",
          "forecast",
          "reveal",
          "disclos",
          "alleg",
          "say",
          "said",
          "count",
          "record",
          "project",
          "show",
          "find",
          "found",
          "see",
          "saw",
          "expect",
          "detail",
          "outlin",
          "tell",
          "told",
          "call",
          "den",
          "declar",
          "publish",
          "stat",
          "giv",
          "gave");

  /** For each token the source of the innermost content it stands in, or null. */
  private final @Nullable Span[] sourceOf;

  /** Whether that content is what its source denies. */
  private final boolean[] denied;

  Sources(Tokens words, List<Attribution> said) {
    int tokens = words.size();
    this.sourceOf = new Span[tokens + 1];
    this.denied = new boolean[tokens + 1];
    int[] size = new int[tokens + 1];
    for (Attribution one : said) {
      Span source = one.source();
      boolean named = one.rule().equals("verb and object") && !tells(words, one);
      boolean asked = isQuestion(words, one.content().get(0).first());
      if (source == null || named || asked || !asserts(one.kind())) {
        continue;
      }
      for (Span content : one.content()) {
        int length = content.end() - content.first();
        for (int i = content.first(); i < Math.min(tokens, content.end()); i++) {
          if (size[i] == 0 || length < size[i]) {
            size[i] = length;
            sourceOf[i] = source;
            denied[i] = one.kind() == org.capias.reading.speech.word.Kind.DENY;
          }
        }
      }
    }
  }

  /** "is asking whether X paid $5": not what the asker claims. */
  private static boolean isQuestion(Tokens words, int first) {
    return words.is(first, "whether") || words.is(first, "if") || words.is(first, "why");
  }

  /** Who "announced 300 arrests" claims them; who "approves the plan of May" does not date it. */
  private static boolean tells(Tokens words, Attribution one) {
    Span cue = one.cue();
    Span content = one.content().get(0);
    for (int i = content.first(); i < Math.min(content.end(), content.first() + 5); i++) {
      if (words.is(i, "that")) {
        return true; // "challenged claims that he came"
      }
    }
    for (int i = cue.first(); i < cue.end(); i++) {
      String word = words.lower(i);
      for (String stem : TELLING) {
        if (word.startsWith(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean asserts(org.capias.reading.speech.word.Kind kind) {
    return switch (kind) {
      case SAY, REPORT, DENY, THINK, FIND, SHOW -> true;
      default -> false;
    };
  }

  /** Whether what stands at a token is denied by its source. */
  boolean denies(Place place, int token) {
    return denied[token] && !isBesideDenied(place.line(), token) && isClause(place.line(), token);
  }

  /** "denied that he came": more than "declined to come", "denied the report". */
  private boolean isClause(Line line, int token) {
    int i = token;
    int left = Math.max(line.sentence.first(), token - LONGEST);
    while (i > left && denied[i - 1]) {
      i--;
    }
    return line.tokens.is(i, "that")
        || line.is(line.at(i), Phrase.NOUN) && !line.tokens.is(i, "a") && !line.tokens.is(i, "the");
  }

  /** "denied the rumours, which spread on Friday": that they spread is not denied. */
  private boolean isBesideDenied(Line line, int token) {
    int left = Math.max(line.sentence.first(), token - LONGEST);
    for (int i = token; i > left && denied[i]; i--) {
      if (line.tokens.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** The source of what stands at a token, in words, or null for the author. */
  @Nullable String of(Place place, int token) {
    Span source = sourceOf[token];
    Line line = place.line();
    if (source == null) {
      return teller(place, token);
    }
    if (denied[token] && (isBesideDenied(line, token) || !isClause(line, token))) {
      return null;
    }
    for (Mention mention : line.cast.within(source.first(), source.end())) {
      if (mention.kind() == Kind.PERSON && named(line, source, mention)) {
        Entity entity = line.cast.of(mention);
        return entity.name();
      }
    }
    if (line.sentence.holds(source.first()) && line.has(line.at(source.first()), Line.PRONOUN)) {
      return place.wording().pronoun(source.first());
    }
    int end = source.first();
    while (end < source.end() && !line.tokens.is(end, ",")) {
      end++;
    }
    String last = line.tokens.lower(Math.max(source.first(), end - 1));
    if (NOBODY.contains(last) || isLaw(place, source)) {
      return null;
    }
    boolean list = end + 1 < source.end() && hasAnd(line, end, source.end());
    return place.wording().noun(source.first(), list ? source.end() : end);
  }

  /** Inside quotation marks whose speaker is not told: neither his claim nor the author's. */
  boolean isOpen(Place place, int token) {
    Line line = place.line();
    if (sourceOf[token] != null) {
      return false;
    }
    int opened = -1;
    for (int i = line.at(token) - 1; i >= 0; i--) {
      if (line.is(i, Phrase.QUOTE)) {
        opened = opened < 0 ? i : -1;
      }
    }
    return opened >= 0 && token - line.first(opened) > SHORT && teller(place, token) == null;
  }

  /** "a story claiming that X": who claims it, where nobody was found to say it. */
  private static @Nullable String teller(Place place, int token) {
    Line line = place.line();
    int from = line.at(token);
    int left = Math.max(1, from - Clauses.REACH);
    for (int i = from - 1; i > left && !line.is(i, Phrase.COLON); i--) {
      if (line.is(i, Phrase.SUBORDINATOR) && line.word(i).equals("that")) {
        int verb = i - 1;
        boolean says =
            line.is(verb, Phrase.VERB)
                && Lexicon.is(line.headWord(verb), Role.SAY)
                && !line.has(verb, Line.PASSIVE | Line.INFINITIVE | Line.NEGATED);
        int who = says ? place.clauses().subject(verb) : -1;
        return who < 0 || who > verb ? null : place.wording().subject(who, verb);
      }
    }
    return null;
  }

  /** "according to the Rome Statute": what binds, and nobody who says so. */
  private static boolean isLaw(Place place, Span source) {
    for (int i = source.first(); i < source.end() && i < source.first() + 5; i++) {
      switch (place.tokens().lower(i)) {
        case "statute", "treaty", "convention", "charter", "constitution", "protocol" -> {
          return !place.tokens().is(i + 1, "body");
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean hasAnd(Line line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (line.tokens.is(i, "and") && i + 2 >= end - 2) {
        return true;
      }
    }
    return false;
  }

  /** A person named in the span is the source, unless something of his is ("Putin's office"). */
  private static boolean named(Line line, Span source, Mention mention) {
    boolean whole = mention.first() == source.first() && mention.end() == source.end();
    boolean modifies = mention.end() < source.end() && line.tokens.tag(mention.end()) == Tag.NOUN;
    boolean owner =
        modifies
            || line.tokens.is(mention.end(), "'s")
            || line.tokens.is(mention.first() - 1, "of");
    Tag before = line.tokens.tag(Math.max(0, mention.first() - 1));
    boolean hangs =
        mention.first() > source.first()
            && (before == Tag.ADP
                || before == Tag.CCONJ
                || line.tokens.is(mention.first() - 1, "'")
                || line.tokens.is(mention.first() - 1, "'s"));
    return whole || mention.form() == Form.NAME && !owner && !hangs;
  }
}
