package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.capias.model.CaseFile;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.capias.report.view.Page.Line;
import org.capias.report.view.Page.Topic;

/** Claims as lines: those that tell why a state acts as it does, and those on its duty. */
final class ClaimLines {
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
    List<Line> lines = new ArrayList<>();
    for (Claim claim : file.claims()) {
      if (topics.contains(claim.topic()) && isHere.test(claim.evidence())) {
        lines.add(new Line(text(claim), numbers.cites(claim.evidence())));
      }
    }
    return lines;
  }

  static String text(Claim claim) {
    StringBuilder text = new StringBuilder(claim.subject()).append(": ").append(claim.relation());
    text.append(" “").append(claim.value()).append('”');
    if (claim.unit() != null) {
      text.append(' ').append(claim.unit());
    }
    if (claim.asOf() != null) {
      text.append(", ").append(Words.date(claim.asOf()));
    }
    if (claim.modality() != Modality.HAPPENED) {
      text.append(" (").append(claim.modality().label()).append(')');
    }
    if (claim.attributedTo() != null) {
      text.append(", according to ").append(claim.attributedTo());
    }
    return text.toString();
  }
}
