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
  /** What says by itself that something is not so. */
  private static final Pattern NEGATED =
      Pattern.compile("\\b(?:not|never|neither|nor|no|cannot|without)\\b|n[’']t\\b");

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
    told.forEach(
        (text, words) -> {
          if (told.entrySet().stream().noneMatch(o -> goesOn(text, words, o))) {
            lines.add(new Line(Words.capital(text), numbers.cites(words)));
          }
        });
    return lines;
  }

  /** Whether the same sentence tells the same and more: "fell to 73%" and "to 73% from 77%". */
  private static boolean goesOn(
      String text, List<Evidence> words, Map.Entry<String, List<Evidence>> other) {
    List<String> less = Names.words(text);
    List<String> more = Names.words(other.getKey());
    return more.size() > less.size()
        && more.subList(0, less.size()).equals(less)
        && other.getValue().containsAll(words);
  }

  static String text(Claim claim) {
    StringBuilder text = new StringBuilder(Sentence.of(claim));
    PartialDate asOf = claim.asOf();
    if (asOf != null && !claim.value().contains(Words.date(asOf)) && !tells(claim.value(), asOf)) {
      text.append(", ").append(Words.date(asOf));
    }
    boolean said = claim.modality() == Modality.DENIED && NEGATED.matcher(text).find();
    if (claim.modality() != Modality.HAPPENED && !said) {
      text.append(" (").append(claim.modality().label()).append(')');
    }
    if (claim.attributedTo() != null) {
      text.append(", according to ").append(claim.attributedTo());
    }
    return text.toString();
  }

  /** A year or a month that is told with its year is not said again. */
  private static boolean tells(String value, PartialDate asOf) {
    return !asOf.isDay() && value.contains(String.valueOf(asOf.year()));
  }
}
