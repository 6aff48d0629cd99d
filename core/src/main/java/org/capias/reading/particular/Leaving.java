package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;
import org.capias.model.ToldEncounter;

/**
 * How a journey ended: whether he has left at all, and whether he left early. Two questions; a
 * sentence may answer both. For what reason is {@link Reasons}' to read.
 */
final class Leaving implements Question.OfOneLine {
  /** One of these stands wherever the pattern of the same matter fits: asked first. */
  private static final String[] LEAVING_PARTS = {
    "left",
    "leav",
    "flew ",
    "flown ",
    "flight home",
    "depart",
    "home",
    "gone",
    "out of",
    "back in",
    "return",
    "stay",
    "skip",
    "cancel",
    "called off",
    "cut short",
    "fled",
    "absent",
    "not "
  };

  private static final String[] THERE_PARTS = {
    "passenger", "left", "not leave", "still in the country", "remains in the country"
  };
  private static final String[] EARLY_PARTS = {
    "short",
    "before",
    "early",
    "abrupt",
    "hast",
    "sudden",
    "earlier",
    "sooner",
    "in the middle of",
    "ahead of schedule"
  };
  private static final Pattern LEAVING =
      Pattern.compile(
          "\\b(left|leaves?|leaving|flew (out|off|home|back)|flown (out|home)|flight home|departed"
              + "|departure|departs?|went home|go(ne|es|ing) home|gone|out of|back in|home again"
              + "|returned|returns?|stays? away|stayed away|staying away|skip(s|ped)?|cancel\\w+"
              + "|called off|cut short|fled|absent|not (attend|travel|come|coming|go|be))\\b",
          CASE_INSENSITIVE);
  private static final Pattern GONE =
      Pattern.compile(
          "\\b(has|had|have) left\\b|\\bleft (the country|\\p{Lu}\\w+ (on|at|before|for|early)\\b)"
              + "|\\bflew (out of|home|back)|\\bflown out|\\b(is|was) (back|home again) in\\b"
              + "|\\bis (gone from|out of)\\b|\\breturned \"?(normally\"? )?to\\b|\\bwent home\\b");
  private static final Pattern STILL_THERE =
      Pattern.compile(
          "\\bpassengers?\\b.*\\bnot\\b|\\bnot\\b.*\\bpassengers?\\b|\\b(has|had|have) not (yet"
              + " )?left\\b|\\bdid not leave\\b|\\bstill in the country\\b|\\bremains in the"
              + " country\\b|\\bden(y|ied|ies) (that )?(he|the president|reports that he) (had|has)"
              + " left\\b",
          CASE_INSENSITIVE);

  /** States leave too, and for good: the Court. */
  private static final Pattern STATES =
      Pattern.compile(
          "\\b(countr(y|ies)|states?|members?|nations?)\\b[^.;]{0,30}\\b(to have left|(has|have|had) left)\\b"
              + "|\\bleft the (court|ICC|treaty|statute)\\b",
          CASE_INSENSITIVE);

  private static final Pattern EARLY =
      Pattern.compile(
          "\\bcut(s|ting)? short\\b|\\bbefore\\b[^.;]*\\b(was|were|is) over\\b|\\bbefore the end"
              + " of\\b|\\b(left|leaves?|leaving|departed) (\\w+"
              + " )?(early|abruptly|hastily|suddenly)\\b|\\b(earlier|sooner) than"
              + " (planned|scheduled|expected)\\b|\\bin the middle"
              + " of\\b|\\b(early|abrupt|hasty|sudden) (departure|exit)\\b|\\bahead of schedule\\b",
          CASE_INSENSITIVE);
  private static final Pattern IN_TIME =
      Pattern.compile(
          "\\b(returned|left|departed|went (home|back)) \"?(normally|as (planned|scheduled)|on"
              + " schedule)|\\bden(y|ied|ies)\\b.*\\b(leav\\w+|left|departed?) (\\w+"
              + " )?(early|abruptly|hastily)|\\bdid not (leave|cut)\\b.*\\b(early|short)\\b",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.ofAnEncounter()) {
      return facts;
    }
    boolean leaving = line.mentions(LEAVING_PARTS) && line.has(LEAVING);
    boolean there = line.mentions(THERE_PARTS) && line.has(STILL_THERE);
    if (!leaving && !there || line.has(STATES)) {
      return facts;
    }
    ToldEncounter told = line.encounter();
    Of about = told == null ? Of.THE_STORY : Of.person(told.person());
    if (there) {
      facts.add(line.choice("leaving", "departure", about, "has not left"));
    } else if (line.has(GONE)) {
      facts.add(line.choice("leaving", "departure", about, "has left"));
    }
    // Who denies that fear made him leave early does not say when he left.
    if (line.has(IN_TIME) && !line.mentions("fear")) {
      facts.add(line.choice("leaving", "early departure", about, "left as planned"));
    } else if (line.mentions(EARLY_PARTS) && line.has(EARLY)) {
      facts.add(line.choice("leaving", "early departure", about, "left early"));
    }
    return facts;
  }
}
