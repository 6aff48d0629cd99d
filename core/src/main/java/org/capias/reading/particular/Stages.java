package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Told;

/**
 * How far the Court had come: a preliminary examination is no investigation (Rome Statute Arts 15
 * and 53). A document that tells both knows the order; one that tells of an investigation is
 * compared where it says since when, and that was before the other document was published.
 */
final class Stages implements Question {
  private static final Pattern COURT =
      Pattern.compile("\\b(ICC|International Criminal Court|The Hague|the court)\\b");
  private static final Pattern PRELIMINARY =
      Pattern.compile("\\bpreliminary (examination|inquiry|probe)\\b", CASE_INSENSITIVE);
  private static final Pattern OPENED =
      Pattern.compile(
          "\\binvestigation\\b[^.;]*\\b(opened|launched|began|begun|authori[sz]ed|started)\\b|\\b(opened|launched|began|begun|authori[sz]ed|started)"
              + " (an|its|the) (\\w+ )?investigation\\b",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> facts = new ArrayList<>();
    if (lines.stream().noneMatch(line -> line.mentions("preliminary", "investigation"))) {
      return facts;
    }
    List<Line> preliminary = lines.stream().filter(Stages::isPreliminary).toList();
    List<Line> opened =
        lines.stream().filter(line -> isOpened(line) && !isPreliminary(line)).toList();
    if (preliminary.isEmpty() == opened.isEmpty() || lines.stream().noneMatch(Stages::ofTheCourt)) {
      return facts;
    }
    PartialDate published = lines.get(0).article().reading.document().published();
    for (Line line : preliminary) {
      if (published != null) {
        facts.add(stage(line, "preliminary examination", "examination", published));
      }
    }
    for (Line line : opened) {
      nearestToOpening(line)
          .ifPresent(
              since -> {
                String value = "investigation since " + since.value();
                facts.add(stage(line, value, "investigation", since.value()));
              });
    }
    return facts;
  }

  private static boolean isPreliminary(Line line) {
    return line.mentions("preliminary") && line.has(PRELIMINARY);
  }

  private static boolean isOpened(Line line) {
    return line.mentions("investigation") && line.has(OPENED);
  }

  private static boolean ofTheCourt(Line line) {
    return line.mentions("icc", "international criminal court", "the hague", "the court")
        && line.has(COURT);
  }

  private static Particular stage(Line line, String value, String stage, PartialDate day) {
    return line.tell(
        "stages",
        Kind.STAGE,
        "stage of the proceedings",
        Of.THE_STORY,
        value,
        stage,
        day.toString());
  }

  /** Of several dates in the sentence the one that stands nearest to the opening. */
  private static Optional<Told<PartialDate>> nearestToOpening(Line line) {
    Matcher opened = line.find(OPENED);
    int at = opened == null ? 0 : line.evidence().start() + opened.end();
    return line.dates().stream()
        .min(Comparator.comparingInt(d -> Math.abs(d.evidence().start() - at)));
  }
}
