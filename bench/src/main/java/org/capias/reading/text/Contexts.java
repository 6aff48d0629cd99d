package org.capias.reading.text;

import java.util.Set;

/** Contexts that leave no doubt about a word, in one sentence. Rules of our own. */
final class Contexts {
  private static final Set<String> MODALS =
      words("will would can could may might shall should must 'll");
  private static final Set<String> SUBJECTS = words("he she it they we i there");
  private static final Set<String> OBJECTS = words("him them it me himself themselves");
  private static final Set<String> HOSTS = words("my your his its our their the a an");
  private static final Set<String> CLITIC_HOSTS =
      words("it he she that what who there here where how this");
  private static final Set<String> TIMES =
      words("week year month day morning evening afternoon night today");
  private static final Set<String> CALENDAR =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december jan. feb. mar. apr."
              + " jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.");

  /** Nouns that a clause of content follows, not a relative clause. */
  private static final Set<String> CONTENT_NOUNS =
      words(
          "fact claim claims expectation belief sign signs report reports statement decision hope"
              + " hopes concern concerns fear fears idea possibility likelihood evidence view"
              + " allegation allegations warning suggestion news notion impression assertion"
              + " argument conclusion confidence doubt proof assurance assurances guarantee promise"
              + " rumor rumors rumours speculation theory condition risk chance word reporters"
              + " people journalists parliament court");

  private final Lesson lesson;
  private final Tokens tokens;
  private final Tag[] tags;
  private final Corrections corpus;
  private final boolean normalCase;
  private final Lexicon lexicon = new Lexicon();

  Contexts(Lesson lesson, Corrections corpus) {
    this.lesson = lesson;
    this.tokens = lesson.tokens();
    this.tags = lesson.tags();
    this.corpus = corpus;
    this.normalCase = lesson.normalCase();
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private Tag at(int i) {
    return i < 0 || i >= tags.length ? Tag.PUNCT : tags[i];
  }

  private String word(int i) {
    return i < 0 || i >= tags.length ? "" : tokens.lower(lesson.token(i));
  }

  private Shape shape(int i) {
    return i < 0 || i >= tags.length ? Shape.MARK : tokens.shape(lesson.token(i));
  }

  void correct(int i) {
    String word = word(i);
    if (word.equals("'s")) {
      clitic(i);
    } else if (word.equals("to")) {
      to(i);
    } else if (word.equals("that")) {
      that(i);
    } else if (word.equals("ca") && word(i + 1).equals("n't")) {
      tags[i] = Tag.AUX;
    } else if (normalCase && CALENDAR.contains(word) && shape(i) == Shape.CAPITALISED) {
      tags[i] = tags[i] == Tag.AUX ? Tag.AUX : Tag.PROPN;
    } else if (normalCase && shape(i) == Shape.CAPITALS && !ClosedClass.holds(word)) {
      tags[i] = isOpen(tags[i]) ? Tag.PROPN : tags[i];
    } else if (isVerb(i)) {
      tags[i] = Tag.VERB;
    } else if (shape(i) == Shape.LOWER && tags[i] == Tag.VERB && isNominal(i)) {
      tags[i] = Tag.NOUN;
    } else if (normalCase && shape(i) == Shape.CAPITALISED && i > 0) {
      name(i);
    }
  }

  private static boolean isOpen(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.VERB;
  }

  /** A word taken for a noun that is a verb: "will charge", "view it", "of creating a". */
  private boolean isVerb(int i) {
    int forms = Verbs.forms(word(i));
    boolean finite = (forms & ~Verbs.GERUND) != 0;
    if (MODALS.contains(word(i - 1)) && at(i - 1) == Tag.AUX && mayBeBase(i)) {
      return tags[i] == Tag.NOUN || tags[i] == Tag.ADJ;
    }
    return tags[i] == Tag.NOUN
        && (forms == Verbs.GERUND && isGerundWithObject(i)
            || finite && isOnlyVerb(i)
            || finite && shape(i) == Shape.LOWER && OBJECTS.contains(word(i + 1)));
  }

  private boolean mayBeBase(int i) {
    String word = word(i);
    return shape(i) == Shape.LOWER
        && corpus.seen(word, Tag.VERB) > 0
        && !word.endsWith("ing")
        && !word.endsWith("ed");
  }

  private boolean isGerundWithObject(int i) {
    boolean open =
        switch (at(i - 1)) {
          case ADP, PUNCT, CCONJ, SCONJ, VERB -> true;
          default -> false;
        };
    boolean object =
        switch (at(i + 1)) {
          case DET, PRON, PROPN, NUM, ADJ -> true;
          default -> false;
        };
    boolean told = (lexicon.tags(word(i), Shape.LOWER) & ClosedClass.bit(Tag.PROPN)) == 0;
    return open && object && told;
  }

  /** A noun before an article, in a sentence that would have no verb without it. */
  private boolean isOnlyVerb(int i) {
    boolean subject =
        switch (at(i - 1)) {
          case NOUN, PROPN, PRON, ADV -> true;
          default -> false;
        };
    if (at(i + 1) != Tag.DET || !subject) {
      return false;
    }
    for (Tag tag : tags) {
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return false;
      }
    }
    return true;
  }

  /** A base or third person form behind a possessive or an article is a noun. */
  private boolean isNominal(int i) {
    boolean noun =
        (Verbs.asBase(word(i)) & ClosedClass.bit(Tag.NOUN)) != 0
            || (Verbs.forms(word(i)) & Verbs.THIRD) != 0;
    boolean possessive = at(i - 1) == Tag.PART && word(i - 1).equals("'s");
    return noun && (possessive || HOSTS.contains(word(i - 1)));
  }

  /** A capital inside a sentence: a name, unless the word is hardly ever seen small (Russian). */
  private void name(int i) {
    boolean quoted =
        shape(i - 1) == Shape.QUOTE || word(i - 1).equals(":") || word(i - 1).equals("(");
    if (quoted) {
      return;
    }
    int small = corpus.small(word(i));
    boolean common = small > 1 || Verbs.forms(word(i)) != 0;
    boolean besideName =
        at(i + 1) == Tag.PROPN
            || at(i + 1) == Tag.NOUN && shape(i + 1) == Shape.CAPITALISED
            || at(i - 1) == Tag.PROPN;
    boolean name =
        switch (tags[i]) {
          case VERB, ADV, INTJ -> true;
          case NOUN -> common || small == 0;
          case ADJ -> common && besideName;
          default -> false;
        };
    tags[i] = name ? Tag.PROPN : tags[i];
  }

  private void to(int i) {
    Tag after = at(i + 1);
    boolean opened = at(i - 1) == Tag.VERB || at(i - 1) == Tag.ADJ;
    boolean verb = i + 1 < tags.length && mayBeBase(i + 1) && after != Tag.PROPN;
    if (verb && (after == Tag.VERB || after == Tag.AUX || opened)) {
      String next = word(i + 1);
      boolean noun =
          after == Tag.NOUN && corpus.seen(next, Tag.VERB) * 3 < corpus.seen(next, Tag.NOUN);
      tags[i] = noun ? Tag.ADP : Tag.PART;
      if (!noun && after != Tag.AUX) {
        tags[i + 1] = Tag.VERB;
      }
    } else if (after == Tag.DET || after == Tag.PRON || after == Tag.PROPN || after == Tag.NUM) {
      tags[i] = Tag.ADP;
    }
  }

  private void that(int i) {
    Tag after = at(i + 1);
    if (after == Tag.AUX || after == Tag.VERB && i > 0 && at(i - 1) != Tag.VERB) {
      tags[i] = Tag.PRON;
    } else if (after == Tag.DET || after == Tag.PROPN || SUBJECTS.contains(word(i + 1))) {
      String host = word(i - 1);
      boolean relative =
          at(i - 1) == Tag.NOUN && !CONTENT_NOUNS.contains(host) && !TIMES.contains(host);
      tags[i] = relative ? Tag.PRON : Tag.SCONJ;
    }
  }

  /** Possessive or a short form of "is", "has". */
  private void clitic(int i) {
    boolean clause =
        switch (at(i + 1)) {
          case DET, ADP, PRON, PART, SCONJ -> true;
          default -> false;
        };
    if (word(i - 1).equals("let")) {
      tags[i] = Tag.PRON;
    } else {
      tags[i] = clause || CLITIC_HOSTS.contains(word(i - 1)) ? Tag.AUX : Tag.PART;
    }
  }
}
