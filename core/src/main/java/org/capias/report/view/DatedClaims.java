package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.capias.model.PartialDate;
import org.capias.model.TimelineEntry;

/**
 * What the sources tell for a certain day beside the encounters: somebody met somebody on Tuesday,
 * protested, signed. Only claims whose value is that day make a sentence; what the timeline has
 * already from the same words is not said twice.
 */
final class DatedClaims {
  /** Topics whose dates belong to a history, a membership or a warrant, not to the days told. */
  private static final Set<ClaimTopic> ELSEWHERE =
      Set.of(
          ClaimTopic.WARRANT,
          ClaimTopic.MEMBERSHIP,
          ClaimTopic.OBLIGATION,
          ClaimTopic.HISTORY,
          ClaimTopic.DEPENDENCE);

  /** {@code Tuesday (2024-09-03)}: the reader's own reading of the day. */
  private static final Pattern READ = Pattern.compile(" \\((\\d{4}-\\d{2}-\\d{2})\\)$");

  /** A relation that runs into its day: {@code met with Khurelsukh on}. */
  private static final Pattern VERBAL = Pattern.compile("\\S+ .*\\b(on|late|early)");

  /** How many days from an encounter a thing may be to belong to what happened around it. */
  private static final int NEAR = 10;

  /** A longer sentence is cut. */
  private static final int WHOLE = 260;

  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:has|have|had|was|were|been) )*"
              + "(?!(?:end|start|open|clos|arriv|land|resign|die|return|depart)(?:s|es|ed|ing|d)? )"
              + "(?!(?:began|begins|begun|left|leaves) )\\S+ on");

  private static final Set<String> COURT = Set.of("chamber", "court", "judges", "icc");

  private final List<TimelineEntry> known;
  private final List<Encounter> encounters;

  DatedClaims(List<TimelineEntry> known, List<Encounter> encounters) {
    this.known = List.copyOf(known);
    this.encounters = encounters;
  }

  List<TimelineEntry> of(List<Claim> claims, Predicate<Collection<Evidence>> isHere) {
    Map<String, TimelineEntry> told = new LinkedHashMap<>();
    for (Claim claim : claims) {
      PartialDate day = claim.asOf();
      if (day != null
          && day.isDay()
          && claim.modality() == Modality.HAPPENED
          && !ELSEWHERE.contains(claim.topic())
          && VERBAL.matcher(claim.relation()).matches()
          && READ.matcher(claim.value()).find()
          && (isNear(day) || isDecision(claim) && isAfter(day))
          && isHere.test(claim.evidence())
          && !isKnown(day, claim.evidence())) {
        String by = claim.attributedTo() == null ? "" : ", according to " + claim.attributedTo();
        String relation = claim.relation();
        String clause =
            relation.endsWith(" on")
                ? claim.subject() + " " + relation.substring(0, relation.length() - " on".length())
                : claim.subject()
                    + " "
                    + relation
                    + " "
                    + READ.matcher(claim.value()).replaceFirst("");
        String whole = claim.evidence().get(0).quote().strip();
        String sentence =
            isAside(claim, whole) || isBare(relation)
                ? "“" + cut(whole, READ.matcher(claim.value()).replaceFirst("")) + "”"
                : Words.capital(clause) + by + ".";
        told.merge(
            day + " " + Names.words(sentence),
            new TimelineEntry(day, sentence, claim.evidence()),
            DatedClaims::together);
      }
    }
    return List.copyOf(told.values());
  }

  /** "Those who marched on Monday were beaten" tells more of Monday than that they marched. */
  private static boolean isAside(Claim claim, String whole) {
    String begin = claim.relation().substring(0, claim.relation().indexOf(' '));
    return Stream.of(" who ", " that ", " which ")
        .map(who -> claim.subject() + who + begin)
        .anyMatch(clause -> whole.startsWith(clause) || whole.startsWith("The " + clause));
  }

  /** A verb alone says nothing: what did the chamber find on that day? */
  private static boolean isBare(String relation) {
    return BARE.matcher(relation).matches();
  }

  private static String cut(String sentence, String day) {
    return sentence.length() <= WHOLE ? sentence : Wrapping.around(sentence, day, WHOLE);
  }

  /** What a court decides belongs to the encounter, however long it takes. */
  private static boolean isDecision(Claim claim) {
    return Names.words(claim.subject()).stream().anyMatch(COURT::contains);
  }

  private boolean isAfter(PartialDate day) {
    return encounters.stream()
        .map(Encounter::from)
        .anyMatch(from -> from != null && from.isDay() && from.compareTo(day) < 0);
  }

  /** The same sentence in two articles. */
  private static TimelineEntry together(TimelineEntry one, TimelineEntry other) {
    List<Evidence> words = new ArrayList<>(one.evidence());
    words.addAll(other.evidence());
    return new TimelineEntry(one.date(), one.what(), words);
  }

  private boolean isNear(PartialDate day) {
    long at = day.first().toEpochDay();
    for (Encounter e : encounters) {
      PartialDate from = e.from() == null ? e.to() : e.from();
      PartialDate to = e.to() == null ? from : e.to();
      if (from != null
          && to != null
          && at >= from.first().toEpochDay() - NEAR
          && at <= to.last().toEpochDay() + NEAR) {
        return from.isDay() || from.contains(day);
      }
    }
    return false;
  }

  private boolean isKnown(PartialDate day, List<Evidence> words) {
    return known.stream()
        .filter(e -> e.date().compatible(day))
        .flatMap(e -> e.evidence().stream())
        .anyMatch(
            one ->
                words.stream()
                    .anyMatch(
                        w ->
                            w.document().equals(one.document())
                                && w.start() < one.end()
                                && one.start() < w.end()));
  }
}
