package org.capias.model;

import java.util.List;

/**
 * One line of what happened when.
 *
 * @param date as precise as told
 * @param what one sentence
 * @param evidence never empty
 */
public record TimelineEntry(PartialDate date, String what, List<Evidence> evidence) {
  public TimelineEntry {
    evidence = List.copyOf(evidence);
  }
}
