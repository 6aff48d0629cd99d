package org.capias.reading.encounter.verb;

import java.util.Set;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
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
public record VerbPhrase(
    int first, int head, boolean passive, Reality reality, boolean future, int governor) {
  static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "no", "without", "hardly", "barely");
  private static final Set<String> ALMOST = Set.of("nearly", "almost", "narrowly");
  private static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got",
          "gets");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");
  private static final Set<String> DO = Set.of("do", "does", "did");
  static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "should", "must", "cannot", "ought", "shall");

  /** Words, besides adverbs, that may stand between a subject and its verb. */
  public static final Set<String> BETWEEN = Set.of("both", "last", "first", "once", "then", "all");

  /** "should he come": a subject right after the modal turns it into a condition. */
  private static final Set<Tag> NOMINAL = Set.of(Tag.PRON, Tag.PROPN, Tag.DET, Tag.NOUN);

  private static final Set<String> FUTURE = Set.of("will", "'ll", "wo");

  public static VerbPhrase of(Tokens tokens, Trigger trigger, Sentence sentence) {
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
      boolean almost = ALMOST.contains(word) && i + 1 == trigger.token(); // "was nearly arrested"
      if (almost || NEGATIONS.contains(word)) {
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
      } else if (word.equals(",") && isInserted(tokens, i, floor)) {
        i -= 2; // "will, however, be coming"
      } else if (tokens.tag(i) == Tag.NUM
          && (tokens.is(i - 1, "since") || tokens.is(i - 1, "in") && word.length() == 4)) {
        i--; // "has since 2009 been to", "who in 2023 stayed away"
      } else if (tokens.tag(i) != Tag.ADV && !BETWEEN.contains(word)) {
        break;
      }
      i--;
    }
    int first = i + 1;
    negated |= to < 0 && Nobody.did(tokens, first, sentence);
    negated |= tokens.is(first - 1, "than") && tokens.is(first - 2, "rather");
    negated |= trigger.act().isCustody() && Nobody.anywhere(tokens, trigger.end(), sentence);
    Boolean answer = Embedding.isAsked(tokens, sentence) ? Answers.of(tokens, sentence) : null;
    if (answer != null) {
      String inverted = inverted(tokens, first, sentence);
      be |= BE.contains(inverted);
      have |= HAVE.contains(inverted);
      did |= DO.contains(inverted);
      future |= FUTURE.contains(inverted);
      possible |= POSSIBLE.contains(inverted);
      negated ^= !answer;
    }
    boolean participle =
        trigger.form() == Trigger.Form.PAST || trigger.form() == Trigger.Form.PARTICIPLE;
    boolean passive =
        participle
            && (be
                || !have && SharedAuxiliary.isPassive(tokens, trigger, first, sentence)
                || SharedAuxiliary.isFronted(tokens, trigger, sentence));
    Reality reality = Reality.HAPPENED;
    int governor = -1;
    if (to >= 0) {
      negated |= tokens.is(to - 1, "not");
      governor = Governors.at(tokens, tokens.is(to - 1, "not") ? to - 1 : to, sentence);
      reality =
          governor < 0 && isHeadline(tokens, to, sentence)
              ? Reality.PLANNED
              : Governors.reality(tokens, governor, sentence, negated);
      if (have && reality == Reality.PLANNED && BE.contains(tokens.lower(governor))) {
        reality = Reality.NOT; // "was to have gone on to Turkey"
      }
    } else if (possible) {
      // "could not attend the summit": told of one that took place
      boolean kept = negated && trigger.object().equals("event") && couldNot(tokens, head, floor);
      reality = kept ? Reality.NOT : Reality.IMAGINED;
    } else if (would) {
      reality = negated ? Reality.NOT : Reality.PLANNED;
    } else if (negated
        && trigger.form() == Trigger.Form.GERUND
        && tokens.tag(first - 1) == Tag.ADP) {
      reality = Governors.ease(tokens, first, sentence);
    } else if (negated) {
      reality = Reality.NOT;
    } else if (future) {
      reality = Reality.PLANNED;
    } else if (trigger.form() == Trigger.Form.BASE
        && !did
        && !have
        && !isPluralPresent(tokens, first, sentence)
        && !Governors.isShown(tokens, first, sentence)
        && !(trigger.act() == Act.OVERFLY && Governors.isLet(tokens, first, sentence))) {
      reality = Reality.IMAGINED;
    } else if (trigger.form() == Trigger.Form.GERUND
        && Keeping.verb(tokens, first, sentence) >= 0) {
      governor = Keeping.verb(tokens, first, sentence);
      reality = Keeping.reality(tokens, governor, negated, sentence);
    } else if (trigger.form() == Trigger.Form.GERUND) {
      reality = Governors.gerund(tokens, first, sentence, be);
    }
    if (reality == Reality.HAPPENED && !have && NotYet.isOfTime(tokens, first, sentence)) {
      reality = Reality.PLANNED;
    }
    if (reality != Reality.IMAGINED
        && (isConditional(tokens, first, sentence)
            || Embedding.isUntold(tokens, governor >= 0 ? governor : first, sentence)
            || NotYet.isManner(tokens, first, sentence)
            || answer == null && Embedding.isAsked(tokens, sentence))) {
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

  /** "no state has held him": nobody did what a verb tells that begins there. */
  public static boolean isNobody(Tokens tokens, int first, Sentence sentence) {
    return Nobody.did(tokens, first, sentence);
  }

  public static boolean isBe(String lower) {
    return BE.contains(lower);
  }

  private static boolean couldNot(Tokens tokens, int head, int floor) {
    for (int i = head - 1; i >= floor; i--) {
      if (tokens.is(i, "could")) {
        return tokens.is(i + 1, "not") || tokens.is(i + 1, "n't");
      }
    }
    return false;
  }

  private static boolean isInserted(Tokens tokens, int comma, int floor) {
    return comma - 2 > floor
        && tokens.is(comma - 2, ",")
        && tokens.tag(comma - 1) == Tag.ADV
        && tokens.tag(comma - 3) == Tag.AUX;
  }

  /** "So will he go to Rio?": the auxiliary before the subject of a question, or "". */
  private static String inverted(Tokens tokens, int first, Sentence sentence) {
    String found = "";
    for (int i = first - 1; i >= sentence.first(); i--) {
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
        return found;
      }
      found = tokens.tag(i) == Tag.AUX ? tokens.lower(i) : found;
    }
    return found;
  }

  /** "Junta chief to visit Moscow": an infinitive right behind the subject, and no verb before. */
  private static boolean isHeadline(Tokens tokens, int to, Sentence sentence) {
    if (to - 1 < sentence.first() || !NOMINAL.contains(tokens.tag(to - 1))) {
      return false;
    }
    for (int i = sentence.first(); i < to; i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, ",")) {
        return false;
      }
    }
    return tokens.shape(to - 1) != Shape.LOWER || tokens.tag(sentence.first()) != Tag.DET;
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

  /** Whether a condition stands before the verb in its clause. */
  private static boolean isConditional(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 14); i--) {
      String word = tokens.lower(i);
      if (word.equals("if")
          || isInstant(word) && tokens.is(i - 1, "the") && !tokens.is(i - 2, "at")
          || word.equals("soon") && tokens.is(i + 1, "as")
          || word.equals("unless")
          || word.equals("provided")
          || word.equals("should") && (i == sentence.first() || NOMINAL.contains(tokens.tag(i + 1)))
          || word.equals("had") && i == sentence.first()
          || word.equals("were") && isInverted(tokens, i, sentence)
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

  private static boolean isInstant(String word) {
    return word.equals("moment") || word.equals("minute") || word.equals("instant");
  }

  /** "were he to come": before its subject, and not behind one. */
  private static boolean isInverted(Tokens tokens, int were, Sentence sentence) {
    boolean opens =
        were == sentence.first()
            || tokens.shape(were - 1) == Shape.MARK
            || tokens.shape(were - 1) == Shape.QUOTE
            || tokens.is(were - 1, "that")
            || tokens.is(were - 1, "and")
            || tokens.is(were - 1, "but");
    return opens && (NOMINAL.contains(tokens.tag(were + 1)) || tokens.tag(were + 1) == Tag.DET);
  }
}
