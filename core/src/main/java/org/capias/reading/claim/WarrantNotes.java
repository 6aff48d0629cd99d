package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.ToldWarrant;
import org.capias.reading.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The warrants told so far. What is told again of the same person and court is one warrant where
 * the dates may be the same, the finer date counting; two dates that cannot be one are two
 * warrants.
 */
final class WarrantNotes {
  private final List<Draft> drafts = new ArrayList<>();

  private static final class Draft {
    Entity person;
    @Nullable String court;
    @Nullable PartialDate date;
    @Nullable String crimes;
    final List<Evidence> evidence = new ArrayList<>();
    final String rule;

    Draft(Entity person, String rule) {
      this.person = person;
      this.rule = rule;
    }

    void add(
        @Nullable String issuer,
        @Nullable PartialDate day,
        @Nullable String what,
        List<Evidence> words) {
      court = court == null ? issuer : court;
      date = date == null || day != null && date.contains(day) ? (day == null ? date : day) : date;
      crimes = crimes == null ? what : crimes;
      for (Evidence one : words) {
        if (!evidence.contains(one)) {
          evidence.add(one);
        }
      }
    }
  }

  void add(
      Entity person,
      @Nullable String court,
      @Nullable PartialDate date,
      @Nullable String crimes,
      Evidence evidence,
      String rule) {
    Draft draft = known(person, court, date);
    if (draft == null) {
      draft = new Draft(person, rule);
      drafts.add(draft);
    }
    if (draft.person.name().length() < person.name().length()) {
      draft.person = person;
    }
    draft.add(court, date, crimes, List.of(evidence));
  }

  private @Nullable Draft known(Entity person, @Nullable String court, @Nullable PartialDate date) {
    Draft undated = null;
    for (Draft draft : drafts) {
      if (same(draft.person, person) && sameCourt(draft.court, court)) {
        if (date == null || draft.date != null && draft.date.compatible(date)) {
          return draft;
        }
        if (draft.date == null) {
          undated = draft;
        }
      }
    }
    return undated;
  }

  /** One person may be two in the cast, by a name and by a nickname. */
  private static boolean same(Entity a, Entity b) {
    return a == b || a.id() != null && a.id().equals(b.id());
  }

  private static boolean sameCourt(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  /** Whether some words tell somebody's already. */
  boolean tells(Entity person, Evidence words) {
    return drafts.stream().anyMatch(d -> same(d.person, person) && d.evidence.contains(words));
  }

  /** Whether somebody has one already. */
  boolean has(Entity person) {
    return drafts.stream().anyMatch(draft -> same(draft.person, person));
  }

  /** The person of the last one told, or null. */
  @Nullable Entity last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).person;
  }

  /** The court of the last one told, or null. */
  @Nullable String lastCourt() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).court;
  }

  /**
   * @param days the date that some words tell of somebody's warrant, where no rule has read one
   */
  List<ToldWarrant> told(BiFunction<Entity, List<Evidence>, @Nullable PartialDate> days) {
    return drafts.stream()
        .map(
            draft ->
                new ToldWarrant(
                    new PersonRef(draft.person.id(), draft.person.name()),
                    draft.court,
                    // without a court it may be anybody's charge, and so its day
                    draft.date != null || draft.court == null
                        ? draft.date
                        : days.apply(draft.person, draft.evidence),
                    draft.crimes,
                    draft.evidence.stream().sorted().toList(),
                    draft.rule))
        .toList();
  }
}
