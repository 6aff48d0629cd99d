package org.capias.reading.encounter;

import java.util.Set;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * A trigger verb with the auxiliaries, negations and governing words before it.
 *
 * @param first first token of the group ("had | not | been arrested")
 * @param head the verb
 * @param passive whether the subject undergoes it
 * @param reality how real the group makes it
 * @param future whether it speaks of what is to come
 * @param governor token of a governing word before an infinitive, or -1
 */
record VerbPhrase(
    int first, int head, boolean passive, Reality reality, boolean future, int governor) {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "no", "without", "hardly", "barely");
  private static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got",
          "gets");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "should", "must", "cannot", "ought", "shall");

  /** Words, besides adverbs, that may stand between a subject and its verb. */
  static final Set<String> BETWEEN = Set.of("both", "last", "first", "once", "then", "all");

  /** "should he come": a subject right after the modal turns it into a condition. */
  private static final Set<Tag> NOMINAL = Set.of(Tag.PRON, Tag.PROPN, Tag.DET, Tag.NOUN);

  private static final Set<String> FUTURE = Set.of("will", "'ll", "wo");

  static VerbPhrase of(Tokens tokens, Trigger trigger, Sentence sentence) {
    int head = trigger.token();
    int i = head - 1;
    boolean negated = false;
    boolean be = false;
    boolean bare = false;
    boolean have = false;
    boolean did = false;
    boolean possible = false;
    boolean future = false;
    boolean would = false;
    int to = -1;
    int floor = Math.max(sentence.first(), head - 8);
    while (i >= floor) {
      String word = tokens.lower(i);
      if (NEGATIONS.contains(word)) {
        negated = true;
      } else if (BE.contains(word)
          && !(word.equals("'s") && !be && trigger.form() == Trigger.Form.BASE)) {
        be = true;
        bare |= word.equals("be");
      } else if (HAVE.contains(word)) {
        have = true;
      } else if (DO.contains(word)) {
        did = true;
      } else if (POSSIBLE.contains(word)) {
        possible = true;
      } else if (FUTURE.contains(word)) {
        future = true;
      } else if (word.equals("would")) {
        would = true;
      } else if (word.equals("to") && to < 0 && isInfinitive(trigger, be, have)) {
        to = i;
        i--;
        break;
      } else if (tokens.tag(i) != Tag.ADV && !BETWEEN.contains(word)) {
        break;
      }
      i--;
    }
    int first = i + 1;
    negated |= to < 0 && isNobody(tokens, first, sentence);
    boolean participle =
        trigger.form() == Trigger.Form.PAST || trigger.form() == Trigger.Form.PARTICIPLE;
    boolean passive =
        participle && (be || !have && SharedAuxiliary.isPassive(tokens, trigger, first, sentence));
    Reality reality = Reality.HAPPENED;
    int governor = -1;
    if (to >= 0) {
      negated |= tokens.is(to - 1, "not");
      governor = governor(tokens, tokens.is(to - 1, "not") ? to - 1 : to, sentence);
      reality = byGovernor(tokens, governor, sentence, negated);
    } else if (possible) {
      reality = Reality.IMAGINED;
    } else if (would) {
      reality = negated ? Reality.NOT : Reality.PLANNED;
    } else if (negated) {
      reality = Reality.NOT;
    } else if (future) {
      reality = Reality.PLANNED;
    } else if (trigger.form() == Trigger.Form.BASE
        && !did
        && !have
        && !isPluralPresent(tokens, first, sentence)
        && !isShown(tokens, first, sentence)) {
      reality = Reality.IMAGINED;
    } else if (trigger.form() == Trigger.Form.GERUND) {
      reality = gerund(tokens, first, sentence, be);
    }
    if (reality != Reality.IMAGINED
        && (isConditional(tokens, first, sentence)
            || Embedding.isUntold(tokens, governor >= 0 ? governor : first, sentence)
            || Embedding.isAsked(tokens, sentence))) {
      reality = Reality.IMAGINED;
    }
    if (bare && to < 0 && !possible && !would && !future) {
      reality = Reality.IMAGINED; // "asked that he be arrested": a subjunctive asks
    }
    // "has not been to Germany since": tells of no trip that was to be.
    if (have && negated && trigger.act().isPresence() && !trigger.object().equals("event")) {
      reality = Reality.IMAGINED;
    }
    if (have && (possible || would)
        || first == head && SharedAuxiliary.isOnlyWished(tokens, trigger, first, sentence)) {
      reality = Reality.IMAGINED;
    }
    return new VerbPhrase(first, head, passive, reality, future || would, governor);
  }

  /** "Not one of them held him", "no state has held him", "neither government": nobody did it. */
  static boolean isNobody(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 6); i--) {
      switch (tokens.lower(i)) {
        case "none", "nobody", "neither" -> {
          return true;
        }
        case "one", "single" -> {
          if (tokens.is(i - 1, "not") || tokens.is(i - 1, "no") || tokens.is(i - 2, "not")) {
            return true;
          }
        }
        case "no" -> {
          return tokens.tag(i + 1) == Tag.NOUN || tokens.tag(i + 1) == Tag.ADJ;
        }
        case ",", ";", ":", "that", "who", "which" -> {
          return false;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private static boolean isInfinitive(Trigger trigger, boolean be, boolean have) {
    return trigger.form() == Trigger.Form.BASE || be || have || trigger.form() == Trigger.Form.PAST;
  }

  /** A base form after a plural subject is a present: "Police hold". */
  private static boolean isPluralPresent(Tokens tokens, int first, Sentence sentence) {
    if (first <= sentence.first()) {
      return false;
    }
    String before = tokens.lower(first - 1);
    return before.endsWith("s")
        || before.equals("police")
        || before.equals("they")
        || before.equals("who")
        || before.equals("we")
        || before.equals("i");
  }

  /**
   * A gerund tells a fact in apposition ("…, arriving on Monday") or after a preposition of time.
   */
  private static Reality gerund(Tokens tokens, int first, Sentence sentence, boolean progressive) {
    if (progressive || first <= sentence.first()) {
      return progressive ? Reality.HAPPENED : Reality.IMAGINED;
    }
    return switch (tokens.lower(first - 1)) {
      case ",", "after", "before", "by", "when", "while", "on", "upon", "since", "and", "for" ->
          Reality.HAPPENED;
      case "plan", "plans", "consider", "considering", "planning", "is", "are" -> Reality.PLANNED;
      default -> isShown(tokens, first, sentence) ? Reality.HAPPENED : Reality.IMAGINED;
    };
  }

  /** "Pictures showed him leaving", "January saw Italy free him": seen, so it happened. */
  private static boolean isShown(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 9); i--) {
      switch (tokens.lower(i)) {
        case "showed", "shows", "show", "saw", "seen", "spotted", "filmed", "photographed" -> {
          return true;
        }
        case ",", ";", "that", "not", "n't", "never" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The word that governs "to": the nearest content word before it. */
  private static int governor(Tokens tokens, int to, Sentence sentence) {
    int floor = Math.max(sentence.first(), to - 9);
    int last = to - 1;
    if (last > floor && tokens.is(last, ",")) {
      // "allowed the prime minister, X, to fly": the words between the commas are no part of it.
      for (int i = last - 1; i > floor && last == to - 1; i--) {
        last = tokens.is(i, ",") ? i - 1 : last;
      }
    }
    for (int i = last; i >= floor; i--) {
      if (Lexicon.governor(tokens.lower(i)) != null) {
        return i;
      }
      String word = tokens.lower(i);
      if (word.equals(",") && i < to - 1 && !tokens.is(i + 1, "to") || word.equals(";")) {
        return -1;
      }
      if (i == to - 1 && (tokens.tag(i) == Tag.VERB) && i > floor) {
        // "said to have left": reported as a fact; an unknown verb decides nothing.
        return word.equals("said") || word.equals("reported") || word.equals("believed") ? i : -1;
      }
    }
    return -1;
  }

  private static Reality byGovernor(
      Tokens tokens, int governor, Sentence sentence, boolean negatedInside) {
    if (governor < 0) {
      return Reality.IMAGINED;
    }
    String word = tokens.lower(governor);
    if (word.equals("said") || word.equals("reported") || word.equals("believed")) {
      return negatedInside ? Reality.NOT : Reality.HAPPENED;
    }
    Reality reality = Lexicon.governor(word);
    if (reality == null) {
      return Reality.IMAGINED;
    }
    boolean negated = negatedInside || isNegatedBefore(tokens, governor, sentence);
    if (isModalBefore(tokens, governor, sentence)) {
      boolean unable = negated && word.equals("able");
      return unable ? Reality.NOT : Reality.IMAGINED;
    }
    return switch (reality) {
      case HAPPENED -> negated ? Reality.NOT : Reality.HAPPENED;
      case PLANNED -> negated ? Reality.NOT : Reality.PLANNED;
      case NOT -> negated ? Reality.HAPPENED : Reality.NOT;
      case NAMED, IMAGINED -> reality;
    };
  }

  private static boolean isModalBefore(Tokens tokens, int token, Sentence sentence) {
    for (int i = Math.max(sentence.first(), token - 3); i < token; i++) {
      if (POSSIBLE.contains(tokens.lower(i)) || tokens.is(i, "would")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegatedBefore(Tokens tokens, int token, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - 4); i--) {
      if (NEGATIONS.contains(tokens.lower(i))) {
        return true;
      }
      if (tokens.tag(i) != Tag.ADV && tokens.tag(i) != Tag.AUX && tokens.tag(i) != Tag.PART) {
        return false;
      }
    }
    return false;
  }

  /** Whether a condition stands before the verb in its clause. */
  private static boolean isConditional(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 14); i--) {
      String word = tokens.lower(i);
      if (word.equals("if")
          || word.equals("unless")
          || word.equals("provided")
          || word.equals("should") && (i == sentence.first() || NOMINAL.contains(tokens.tag(i + 1)))
          || word.equals("had") && i == sentence.first()
          || word.equals("whether")
          || word.equals("case") && tokens.is(i - 1, "in")) {
        return true;
      }
      if (word.equals(",")
          || word.equals(";")
          || word.equals(".")
          || word.equals("that") && !tokens.is(i - 1, "provided")) {
        return false;
      }
    }
    return false;
  }
}
