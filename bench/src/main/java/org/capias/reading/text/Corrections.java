package org.capias.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Rules that set right what the teacher gets wrong again and again, before anything is learnt from
 * it. A word that the list of function words forbids a tag gets the tag it has most often
 * elsewhere; then a few certain contexts decide.
 */
final class Corrections {
  private final Tagger words = new Tagger(TagModel.empty());
  private static final int N = Tag.values().length;

  /** How often the teacher gave each word each tag. */
  private final Map<String, int[]> counts = new HashMap<>();

  /** How often each word stood without a capital. */
  private final Map<String, Integer> small = new HashMap<>();

  void count(Tokens tokens, Sentence sentence, Tag[] tags) {
    if (LetterCase.of(tokens, sentence) != LetterCase.NORMAL) {
      return;
    }
    for (int i = 0; i < tags.length; i++) {
      int token = sentence.first() + i;
      if (tokens.shape(token) == Shape.LOWER) {
        small.merge(tokens.lower(token), 1, Integer::sum);
      }
      boolean name = tokens.shape(token) == Shape.CAPITALISED && tags[i] != Tag.PROPN;
      if (!name || i > 0) {
        counts.computeIfAbsent(tokens.lower(token), w -> new int[N])[tags[i].ordinal()]++;
      }
    }
  }

  void apply(Tokens tokens, Sentence sentence, Tag[] tags) {
    for (int i = 0; i < tags.length; i++) {
      int token = sentence.first() + i;
      int allowed = words.allowed(tokens, token);
      if ((allowed >> tags[i].ordinal() & 1) == 0) {
        tags[i] = usual(tokens, token, allowed);
      }
    }
    for (int i = 0; i < tags.length; i++) {
      context(tokens, sentence, tags, i);
    }
  }

  private Tag usual(Tokens tokens, int token, int allowed) {
    Shape shape = tokens.shape(token);
    boolean inside = token > 0 && tokens.shape(token - 1) != Shape.QUOTE;
    if ((shape == Shape.CAPITALISED || shape == Shape.CAPITALS)
        && inside
        && (allowed >> Tag.PROPN.ordinal() & 1) != 0) {
      return Tag.PROPN;
    }
    int[] seen = counts.getOrDefault(tokens.lower(token), new int[N]);
    Tag best = null;
    for (Tag tag : Tag.values()) {
      if ((allowed >> tag.ordinal() & 1) != 0
          && (best == null || seen[tag.ordinal()] > seen[best.ordinal()])) {
        best = tag;
      }
    }
    return seen[best.ordinal()] == 0 && (allowed >> Tag.NOUN.ordinal() & 1) != 0 ? Tag.NOUN : best;
  }

  private boolean oftenSmall(String lower) {
    return small.getOrDefault(lower, 0) > 1;
  }

  private int seen(Tokens tokens, int token, Tag tag) {
    return counts.getOrDefault(tokens.lower(token), new int[N])[tag.ordinal()];
  }

  private void context(Tokens tokens, Sentence sentence, Tag[] tags, int i) {
    int token = sentence.first() + i;
    String lower = tokens.lower(token);
    Tag before = i == 0 ? Tag.PUNCT : tags[i - 1];
    Tag after = i + 1 == tags.length ? Tag.PUNCT : tags[i + 1];
    Shape shape = tokens.shape(token);
    boolean normal = LetterCase.of(tokens, sentence) == LetterCase.NORMAL;
    if (lower.equals("'s")) {
      tags[i] = clitic(tokens, token, tags, i);
    } else if (lower.equals("to")) {
      to(tokens, token, tags, i, before, after);
    } else if (lower.equals("that")) {
      that(tokens, token, tags, i, before, after);
    } else if (normal && isCalendar(lower) && shape == Shape.CAPITALISED) {
      tags[i] = lower.equals("may") && tags[i] == Tag.AUX ? Tag.AUX : Tag.PROPN;
    } else if (normal
        && shape == Shape.CAPITALS
        && !ClosedClass.holds(lower)
        && (tags[i] == Tag.NOUN || tags[i] == Tag.ADJ || tags[i] == Tag.VERB)) {
      tags[i] = Tag.PROPN;
    } else if (i > 0
        && isModal(tokens.lower(token - 1))
        && before == Tag.AUX
        && mayBeBase(tokens, token)
        && (tags[i] == Tag.NOUN || tags[i] == Tag.ADJ)) {
      tags[i] = Tag.VERB;
    } else if (lower.equals("ca") && tokens.is(token + 1, "n't")) {
      tags[i] = Tag.AUX;
    } else if (shape == Shape.LOWER && tags[i] == Tag.VERB && isNominal(tokens, token, before)) {
      tags[i] = Tag.NOUN;
    } else if (tags[i] == Tag.NOUN && isGerundWithObject(tokens, token, before, after)) {
      tags[i] = Tag.VERB;
    } else if (tags[i] == Tag.NOUN && isOnlyVerb(tokens, token, tags, before, after)) {
      tags[i] = Tag.VERB;
    } else if (shape == Shape.LOWER
        && tags[i] == Tag.NOUN
        && isObject(tokens, token + 1)
        && (Verbs.forms(lower) & ~Verbs.GERUND) != 0) {
      tags[i] = Tag.VERB;
    } else if (normal && shape == Shape.CAPITALISED && i > 0) {
      inName(tokens, token, tags, i, after);
    }
  }

  /** A base or third person form behind a possessive or an article is a noun. */
  private static boolean isNominal(Tokens tokens, int token, Tag before) {
    if (token == 0
        || (Verbs.asBase(tokens.lower(token)) & ClosedClass.bit(Tag.NOUN)) == 0
            && (Verbs.forms(tokens.lower(token)) & Verbs.THIRD) == 0) {
      return false;
    }
    String host = tokens.lower(token - 1);
    return switch (host) {
      case "my", "your", "his", "its", "our", "their", "the", "a", "an" -> true;
      default -> before == Tag.PART && host.equals("'s");
    };
  }

  private boolean isGerundWithObject(Tokens tokens, int token, Tag before, Tag after) {
    String lower = tokens.lower(token);
    if (Verbs.forms(lower) != Verbs.GERUND || !lexiconKnows(lower)) {
      return false;
    }
    boolean open =
        before == Tag.ADP
            || before == Tag.PUNCT
            || before == Tag.CCONJ
            || before == Tag.SCONJ
            || before == Tag.VERB;
    boolean object =
        after == Tag.DET
            || after == Tag.PRON
            || after == Tag.PROPN
            || after == Tag.NUM
            || after == Tag.ADJ;
    return open && object;
  }

  private static boolean lexiconKnows(String lower) {
    return (new Lexicon().tags(lower, Shape.LOWER) & ClosedClass.bit(Tag.PROPN)) == 0;
  }

  /** A noun before an article, in a sentence that would have no verb without it. */
  private static boolean isOnlyVerb(Tokens tokens, int token, Tag[] tags, Tag before, Tag after) {
    if (after != Tag.DET
        || !(before == Tag.NOUN || before == Tag.PROPN || before == Tag.PRON || before == Tag.ADV)
        || (Verbs.forms(tokens.lower(token)) & ~Verbs.GERUND) == 0) {
      return false;
    }
    for (Tag tag : tags) {
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return false;
      }
    }
    return true;
  }

  /** A capital inside a sentence: a name, unless the word is hardly ever seen small (Russian). */
  private void inName(Tokens tokens, int token, Tag[] tags, int i, Tag after) {
    boolean quoted = tokens.shape(token - 1) != Shape.LOWER && tags[i - 1] == Tag.PUNCT;
    boolean common = Verbs.forms(tokens.lower(token)) != 0 || oftenSmall(tokens.lower(token));
    switch (tags[i]) {
      case VERB, ADV, INTJ -> {
        if (!quoted) {
          tags[i] = Tag.PROPN;
        }
      }
      case ADJ, NOUN -> {
        boolean named =
            after == Tag.PROPN || after == Tag.NOUN && tokens.shape(token + 1) == Shape.CAPITALISED;
        boolean unknown = tags[i] == Tag.NOUN && !common && !small.containsKey(tokens.lower(token));
        if (!quoted
            && (unknown || common && (named || tags[i - 1] == Tag.PROPN || tags[i] == Tag.NOUN))) {
          tags[i] = Tag.PROPN;
        }
      }
      default -> {}
    }
  }

  private void to(Tokens tokens, int token, Tag[] tags, int i, Tag before, Tag after) {
    boolean verb = i + 1 < tags.length && mayBeBase(tokens, token + 1) && after != Tag.PROPN;
    if (verb
        && (after == Tag.VERB || after == Tag.AUX || before == Tag.VERB || before == Tag.ADJ)) {
      boolean noun =
          after == Tag.NOUN
              && seen(tokens, token + 1, Tag.VERB) * 3 < seen(tokens, token + 1, Tag.NOUN);
      tags[i] = noun ? Tag.ADP : Tag.PART;
      if (!noun && after != Tag.AUX) {
        tags[i + 1] = Tag.VERB;
      }
    } else if (after == Tag.DET || after == Tag.PRON || after == Tag.PROPN || after == Tag.NUM) {
      tags[i] = Tag.ADP;
    }
  }

  private void that(Tokens tokens, int token, Tag[] tags, int i, Tag before, Tag after) {
    if (after == Tag.AUX || after == Tag.VERB && i > 0 && before != Tag.VERB) {
      tags[i] = Tag.PRON;
    } else if (after == Tag.DET || after == Tag.PROPN || isSubject(tokens, token + 1)) {
      boolean relative = before == Tag.NOUN && !CONTENT_NOUNS.contains(tokens.lower(token - 1));
      boolean time = before == Tag.NOUN && TIMES.contains(tokens.lower(token - 1));
      tags[i] = relative && !time ? Tag.PRON : Tag.SCONJ;
    }
  }

  private static final Set<String> TIMES =
      Set.of("week", "year", "month", "day", "morning", "evening", "afternoon", "night", "today");

  /** Nouns that a clause of content follows, not a relative clause. */
  private static final Set<String> CONTENT_NOUNS =
      Set.of(
          "fact",
          "claim",
          "claims",
          "expectation",
          "belief",
          "sign",
          "signs",
          "report",
          "reports",
          "statement",
          "decision",
          "hope",
          "hopes",
          "concern",
          "concerns",
          "fear",
          "fears",
          "idea",
          "possibility",
          "likelihood",
          "evidence",
          "view",
          "allegation",
          "allegations",
          "warning",
          "suggestion",
          "news",
          "notion",
          "impression",
          "assertion",
          "argument",
          "conclusion",
          "confidence",
          "doubt",
          "proof",
          "assurance",
          "assurances",
          "guarantee",
          "promise",
          "rumor",
          "rumors",
          "rumours",
          "speculation",
          "theory",
          "condition",
          "risk",
          "chance",
          "word",
          "reporters",
          "people",
          "journalists",
          "parliament",
          "court");

  private static boolean isSubject(Tokens tokens, int token) {
    return tokens.is(token, "he")
        || tokens.is(token, "she")
        || tokens.is(token, "it")
        || tokens.is(token, "they")
        || tokens.is(token, "we")
        || tokens.is(token, "i")
        || tokens.is(token, "there");
  }

  private static boolean isObject(Tokens tokens, int token) {
    return tokens.is(token, "him")
        || tokens.is(token, "them")
        || tokens.is(token, "it")
        || tokens.is(token, "me")
        || tokens.is(token, "himself")
        || tokens.is(token, "themselves");
  }

  private static boolean isCalendar(String lower) {
    return CALENDAR.contains(lower);
  }

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "mon.",
          "tue.",
          "wed.",
          "thu.",
          "fri.",
          "sat.",
          "sun.");

  private boolean mayBeBase(Tokens tokens, int token) {
    String word = tokens.lower(token);
    return tokens.shape(token) == Shape.LOWER
        && seen(tokens, token, Tag.VERB) > 0
        && !word.endsWith("ing")
        && !word.endsWith("ed");
  }

  private static boolean isModal(String word) {
    return switch (word) {
      case "will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll" ->
          true;
      default -> false;
    };
  }

  /** Possessive or a short form of "is", "has". */
  private static Tag clitic(Tokens tokens, int token, Tag[] tags, int i) {
    Tag after = i + 1 == tags.length ? Tag.PUNCT : tags[i + 1];
    String host = i == 0 ? "" : tokens.lower(token - 1);
    if (host.equals("let")) {
      return Tag.PRON;
    }
    boolean pronoun =
        switch (host) {
          case "it", "he", "she", "that", "what", "who", "there", "here", "where", "how", "this" ->
              true;
          default -> false;
        };
    if (pronoun) {
      return Tag.AUX;
    }
    boolean clause =
        switch (after) {
          case DET, ADP, PRON, PART, SCONJ -> true;
          default -> false;
        };
    return clause ? Tag.AUX : Tag.PART;
  }
}
