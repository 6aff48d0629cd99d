package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Polarity;
import org.capias.model.Speaker;
import org.capias.model.Statement;

/**
 * Whether it happened at all: one tells it, another denies it. Where the denial says only "this" or
 * "the report", what is denied stands before it in the sentence, else in the sentence before; that
 * one must tell something that can be denied.
 */
final class Denials implements Question.OfOneLine {
  private static final Pattern DENIES_THAT =
      Pattern.compile(
          "\\bden(?:y|ies|ied|ying)\\b(?: on \\p{Lu}\\p{L}+)?(?: that)? (?:this|it|that(?= is| was|"
              + " had| has|[.,;])|the (?:reports?|claims?|allegations?|accusations?)(?! in| of|"
              + " made| that))\\b",
          CASE_INSENSITIVE);

  /** What is denied is named by so many of its words at most. */
  private static final int WORDS = 12;

  /** After so many characters what is denied may stand in the sentence itself. */
  private static final int OPENING = 70;

  /** What is denied has so many characters at least. */
  private static final int LEAST = 25;

  @Override
  public List<Particular> in(Line line) {
    Matcher denial = line.mentions("deny", "denie") ? line.find(DENIES_THAT) : null;
    Line before = denial != null && isBehindClause(line, denial.start()) ? line : line.before();
    if (denial == null
        || before == null
        || before != line
            && denial.group().matches("(?i).*(claims?|allegations?|accusations?)")
            && !before.mentions("accus", "alleg", "claim", "charge", "said to have")
        || before != line && (denial.start() > OPENING || !tellsSomething(before))) {
      return List.of();
    }
    List<Particular> facts = new ArrayList<>();
    String place = line.document() + "@" + line.evidence().start();
    Of about =
        new Of(place, what(before, before == line ? denial.start() : before.text().length()));
    String who = speaker(line);
    facts.add(before.tell("denials", Kind.CHOICE, "whether it is so", about, "told", "told"));
    facts.add(
        line.tell("denials", Kind.CHOICE, "whether it is so", about, "denied" + who, "denied"));
    return facts;
  }

  /** "Some say that spies helped; Belgrade denies it." */
  private static boolean isBehindClause(Line line, int denial) {
    int from = Math.max(0, denial - OPENING);
    String lead = line.text().substring(from, denial);
    int cut =
        Math.max(
            lead.lastIndexOf("; "), Math.max(lead.lastIndexOf(", but "), lead.lastIndexOf(" - ")));
    return cut >= 0 && from + cut > LEAST;
  }

  /** The first words of what is denied, as they stand: else nobody knows what "it" is. */
  private static String what(Line told, int end) {
    String[] words = told.text().substring(0, end).strip().split("\\s+");
    int last = Math.min(words.length, WORDS);
    String head = String.join(" ", Arrays.asList(words).subList(0, last));
    return "“" + head.replaceAll("[“”\"]|[;,.]+$", "") + (last < words.length ? " …”" : "”");
  }

  /** Whether somebody is said there to have said or done something. */
  private static boolean tellsSomething(Line line) {
    return !line.encounters().isEmpty()
        || !line.statements().isEmpty()
        || !line.warrants().isEmpty();
  }

  private static String speaker(Line line) {
    for (Statement statement : line.statements()) {
      Speaker speaker = statement.speaker();
      if (speaker != null && statement.polarity() == Polarity.DENIED) {
        return " by " + speaker.name();
      }
    }
    return "";
  }
}
