package org.capias.report.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.capias.model.Claim;

/**
 * A claim as a sentence. The record keeps subject, relation, value and unit apart; here they are
 * put together in the order in which the article has them, with the small words between them:
 * {@code Russia retains “50%” ownership in several mines}, {@code “124” countries had signed}.
 * Where the article's order cannot be found again, the value stands last.
 */
final class Sentence {
  /** The reader's own reading of a day behind the words for it. */
  private static final Pattern READ = Pattern.compile(" \\(\\d{4}(-\\d{2}){0,2}\\)$");

  /**
   * How a relation begins that goes on from its subject: "is dependent on", "retains", "met with".
   */
  private static final Pattern VERBAL =
      Pattern.compile(
          "^(?!crimes|states|members|talks|related)"
              + "(is|are|was|were|has|have|had|will|would|can|could|may|fell|rose|met|held|left|made|took"
              + "|began|came|went|put|saw|ran|won|lost|stood|flew|drove|sent|told|gave|spoke|wrote|paid"
              + "|brought|fought|fled|found|kept|led|shot|struck|spent|broke|chose|became|account|depend|affect|include"
              + "|\\p{Ll}{3,}ed(?= )|\\p{Ll}{2,}[^su\\W]s)\\b");

  /** What a noun as a relation may end in: {@code collapse in}. */
  private static final Pattern END = Pattern.compile(" (in|on|at|to|from|of)$");

  /** Relations that are only a heading for their value: "first visit in five years". */
  private static final Set<String> PLAIN = Set.of("ranking", "treaty status");

  /** So much may stand between a value and what is said of it. */
  private static final int BETWEEN = 24;

  /** What became of people who are counted at a place. */
  private static final Set<String> FATES = Set.of("killed", "injured");

  private static final List<String> WHERE = List.of(" in ", " at ", " near ", " around ");

  private Sentence() {}

  static String of(Claim claim) {
    if (PLAIN.contains(claim.relation()) || claim.relation().equals(claim.subject())) {
      return claim.subject() + ": “" + READ.matcher(claim.value()).replaceFirst("") + '”';
    }
    String sentence = claim.evidence().get(0).quote();
    String value = READ.matcher(claim.value()).replaceFirst("");
    String quoted = '“' + value + '”';
    String amount = quoted + claim.amount().substring(claim.value().length());
    String subject = claim.subject();
    String relation = claim.relation();
    boolean bare = amount.equals(quoted) || subject.equals(claim.unit());
    if (bare && sentence.contains(value + " " + subject + " " + relation)) {
      return quoted + " " + subject + " " + relation;
    }
    int at = sentence.indexOf(value);
    int behind = at < 0 ? -1 : sentence.indexOf(relation, at + value.length());
    if (bare && behind > 0 && behind - at - value.length() <= BETWEEN) {
      String between = sentence.substring(at + value.length(), behind);
      if (isVerbal(relation) && between.startsWith(" of ") && between.endsWith(last(subject))) {
        return quoted + " of " + subject + " " + relation;
      }
      if (isVerbal(value) && isWords(between)) {
        return subject + " " + quoted + between + relation;
      }
    }
    String around = around(claim, sentence, amount);
    return around.isEmpty() ? joined(subject, relation, sentence) + " " + amount : around;
  }

  /** A relation whose beginning stands before the value and whose end behind it. */
  private static String around(Claim claim, String sentence, String amount) {
    String relation = claim.relation();
    String told = claim.amount();
    for (int cut = relation.lastIndexOf(' '); cut > 0; cut = relation.lastIndexOf(' ', cut - 1)) {
      String before = relation.substring(0, cut);
      String after = relation.substring(cut);
      if (sentence.contains(before + " " + told + after)) {
        return joined(claim.subject(), before, sentence) + " " + amount + after;
      }
    }
    return "";
  }

  /**
   * A subject and what is said of it: a relation that runs on to its value makes a sentence, a noun
   * is the subject's own where the article has it so, and stands behind a colon otherwise.
   */
  static String joined(String subject, String relation, String sentence) {
    if (PLAIN.contains(relation) || relation.equals(subject)) {
      return subject;
    }
    if (FATES.contains(relation)) {
      String place = subject.toLowerCase(Locale.ROOT);
      for (String in : WHERE) {
        if ((" " + sentence.toLowerCase(Locale.ROOT)).contains(in + place)) {
          return relation + in + subject;
        }
      }
    }
    if (isVerbal(relation)) {
      return subject + " " + relation;
    }
    String noun = END.matcher(relation).replaceFirst("");
    boolean own =
        sentence.contains(subject + "’s " + noun)
            || sentence.contains(subject + "'s " + noun)
            || sentence.contains(noun + " of " + subject)
            || sentence.contains(noun + " of the " + subject);
    return own && !noun.equals(relation) ? subject + "’s " + relation : subject + ": " + relation;
  }

  private static boolean isVerbal(String words) {
    return VERBAL.matcher(words).find();
  }

  private static boolean isWords(String between) {
    return between.chars().allMatch(c -> c == ' ' || Character.isLetter(c))
        && between.startsWith(" ")
        && between.endsWith(" ");
  }

  private static String last(String subject) {
    return subject.substring(subject.lastIndexOf(' ') + 1) + " ";
  }
}
