package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.capias.model.CaseFile;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.capias.model.PartialDate;
import org.capias.report.view.Page.Line;
import org.capias.report.view.Page.Topic;

/** Claims as lines: those that tell why a state acts as it does, and those on its duty. */
final class ClaimLines {
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

  private final CaseFile file;
  private final Numbering numbers;
  private final Predicate<Collection<Evidence>> isHere;

  ClaimLines(CaseFile file, Numbering numbers, Predicate<Collection<Evidence>> isHere) {
    this.file = file;
    this.numbers = numbers;
    this.isHere = isHere;
  }

  List<Line> onDuty() {
    return lines(Set.of(ClaimTopic.OBLIGATION, ClaimTopic.MEMBERSHIP));
  }

  List<Topic> reasons() {
    List<Topic> topics = new ArrayList<>();
    add(topics, "dependence", ClaimTopic.DEPENDENCE);
    add(topics, "trade", ClaimTopic.TRADE);
    add(topics, "support and alliances", ClaimTopic.SUPPORT);
    add(topics, "history", ClaimTopic.HISTORY);
    return topics;
  }

  private void add(List<Topic> topics, String name, ClaimTopic topic) {
    List<Line> lines = lines(Set.of(topic));
    if (!lines.isEmpty()) {
      topics.add(new Topic(name, lines));
    }
  }

  private List<Line> lines(Set<ClaimTopic> topics) {
    Map<String, List<Evidence>> told = new LinkedHashMap<>();
    for (Claim claim : file.claims()) {
      if (topics.contains(claim.topic()) && isHere.test(claim.evidence())) {
        told.computeIfAbsent(text(claim), t -> new ArrayList<>()).addAll(claim.evidence());
      }
    }
    List<Line> lines = new ArrayList<>();
    told.forEach((text, words) -> lines.add(new Line(text, numbers.cites(words))));
    return lines;
  }

  static String text(Claim claim) {
    String value = READ.matcher(claim.value()).replaceFirst("");
    StringBuilder text = new StringBuilder(joined(claim.subject(), claim.relation()));
    text.append(" “").append(value).append('”');
    if (claim.unit() != null && !value.endsWith(claim.unit())) {
      text.append(' ').append(claim.unit());
    }
    PartialDate asOf = claim.asOf();
    if (asOf != null && !value.contains(Words.date(asOf))) {
      text.append(", ").append(Words.date(asOf));
    }
    if (claim.modality() != Modality.HAPPENED) {
      text.append(" (").append(claim.modality().label()).append(')');
    }
    if (claim.attributedTo() != null) {
      text.append(", according to ").append(claim.attributedTo());
    }
    return text.toString();
  }

  /**
   * A subject and what is said of it: a relation that runs on to its value makes a sentence, a noun
   * stands behind a colon.
   */
  static String joined(String subject, String relation) {
    boolean verbal = VERBAL.matcher(relation).find();
    return subject + (verbal ? " " : ": ") + relation;
  }
}
