package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;
import org.jspecify.annotations.Nullable;

/**
 * How many came, marched, signed, flew beside him: what reports of a visit count, whatever they
 * call it. A text that counts the same sort of thing twice, each time otherwise, is left out: it
 * tells of two rallies.
 */
final class Tallies implements Question {
  private static final String OTHERS =
      " (?:(?!after |as |when |by |for |in |at |with |to |and )[\\p{L}'-]+ ){0,2}?";

  /** "25 foreign leaders", not those of a church or a party. */
  private static final String LEADERS =
      " (?:(?:world|foreign|African|Arab|Muslim|Islamic|European|Asian|regional|national|visiting|other) ){0,2}"
          + "(?:leaders|presidents|kings)";

  private static final String DOCUMENTS =
      " (?:[\\p{L}'-]+ ){0,3}?(documents|agreements|accords|memorandums|memoranda|treaties|pacts"
          + "|deals|contracts|MoUs)";

  /**
   * One sort of thing that is counted.
   *
   * @param pattern first group the number, second the word for what is counted
   * @param with one of these must stand in the sentence; null where nothing need
   * @param without none of these may
   * @param least smaller numbers are of something else: "both presidents"
   */
  private record Sort(
      String topic,
      String[] hints,
      Pattern pattern,
      @Nullable Pattern with,
      @Nullable Pattern without,
      int least) {}

  private static final List<Sort> SORTS =
      List.of(
          new Sort(
              "protesters",
              new String[] {"protest", "demonstrat", "march", "rall"},
              pattern(
                  OTHERS
                      + "(protest[eo]rs|demonstrators|marchers|(?:people|supporters|opponents|students"
                      + "|residents|activists)(?= (?:\\p{Ll}+ )?(?:protest|demonstrat|march|rall)))"),
              null,
              words(
                  "killed|wounded|injured|dead|died|expected|(?:arrested|detained|held|shot) [\\p{L}\\d]"
                      + "|(?:were|was|been) (?:\\p{Ll}+ )?(?:arrested|detained|held|shot|hurt)"),
              10),
          new Sort(
              "protesters",
              new String[] {"protested", "demonstrated", "marched", "rallied"},
              pattern(" (?:had |have )?(protested|demonstrated|marched|rallied)"),
              null,
              words("troops|soldiers|police|expected"),
              10),
          new Sort(
              "heads of state present",
              new String[] {"head", "leader", "president", "king"},
              pattern(
                  "((?:"
                      + OTHERS
                      + "heads of (?:state|government)|"
                      + LEADERS
                      + "(?! of the)(?! from)))"),
              null,
              words(
                  "invit|expected|guest list|former|past|have been|absent|stayed away|skipp|sign"),
              4),
          new Sort(
              "states represented",
              new String[] {"countr", "states", "nations"},
              pattern(OTHERS + "(countries|states|nations)"),
              words(
                  "represented|summit of|leaders (?:of|from)|delegations (?:of|from)|attended|took part"
                      + "|taking part|takes? part|brings? together|brought together"),
              words("member|part(?:y|ies)\\b|statute|invit|expected|recogni[sz]e|voted|ratif|sign"),
              4),
          new Sort(
              "documents signed",
              new String[] {"sign", "inked", "initialled"},
              pattern(DOCUMENTS),
              words("\\bsign(?:ed|ing)?\\b|inked|initialled"),
              words("to sign|be signed|for signing|will sign|would sign|not sign|prepar|expected"),
              2),
          new Sort(
              "documents to be signed",
              new String[] {"sign"},
              pattern(DOCUMENTS),
              words("to sign|to be signed|for signing|will sign|will be signed|prepar"),
              words("not sign|refus"),
              2),
          new Sort(
              "aircraft beside his",
              new String[] {"escort", "accompan", "flank", "company of"},
              pattern(
                  " (?:[\\p{L}\\d'-]+ ){0,3}?(fighter jets|jets|fighters|warplanes|fighter planes|helicopters)"),
              words("escort|accompan|flank|in the company of"),
              null,
              1),
          new Sort(
              "members of parliament with him",
              new String[] {"mps", "lawmaker", "legislator", "parliament", "senators"},
              pattern(
                  OTHERS
                      + "(MPs|lawmakers|legislators|members of parliament|parliamentarians|senators)"),
              words(
                  "(?:with|accompan(?:y|ied|ying)|join(?:ed|ing)?|beside) (?:him|her|the president)"
                      + "|travel|flew|flown|fly"),
              words("vot|sign|demand|urg|wrote|letter"),
              2));

  private static Pattern pattern(String counted) {
    return Pattern.compile(
        "(?<![\\d$€£.,-])\\b" + Numerals.COUNT + counted + "\\b", CASE_INSENSITIVE);
  }

  private static Pattern words(String any) {
    return Pattern.compile("\\b(?:" + any + ")", CASE_INSENSITIVE);
  }

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> facts = new ArrayList<>();
    for (Line line : lines) {
      if (Numerals.isIn(line)) {
        SORTS.forEach(sort -> add(facts, line, sort));
      }
    }
    return Numerals.ofOneThing(facts);
  }

  private static void add(List<Particular> facts, Line line, Sort sort) {
    if (!line.mentions(sort.hints())) {
      return;
    }
    Matcher found = line.find(sort.pattern());
    if (found == null
        || sort.with() != null && !line.has(sort.with())
        || sort.without() != null && line.has(sort.without())
        || !Numerals.isClear(found.group(1))
        || isFew(found.group(1), sort.least())) {
      return;
    }
    String counted = found.group(2).strip().toLowerCase(Locale.ROOT);
    facts.add(Numerals.tell(line, "tallies", sort.topic(), Of.THE_STORY, found.group(1), counted));
  }

  private static boolean isFew(String number, int least) {
    String last = number.substring(number.lastIndexOf(' ') + 1);
    int value = last.matches("\\d{1,2}") ? Integer.parseInt(last) : Numerals.value(last);
    return value > 0 && value < least;
  }
}
