package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.capias.law.Determiner.Matter;
import org.capias.law.Law.Stretch;
import org.capias.law.Suspect.Asked;
import org.capias.law.Suspect.Challenge;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Territory.Undertaking;
import org.capias.model.PartialDate;
import org.capias.registry.Declaration;
import org.capias.registry.Office;
import org.capias.registry.Party;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an answer may change: those on which some fact of the question begins or ends.
 * Between two of them every rule finds what it found the day before, so a whole life of a pair of
 * person and state costs a few dozen questions instead of nine thousand. A test asks every day and
 * compares.
 */
final class Changes {
  private final Determiner determiner;

  Changes(Determiner determiner) {
    this.determiner = determiner;
  }

  /** The stretches of the days that the date may mean; neighbours differ in answer or basis. */
  List<Stretch> within(Matter matter, PartialDate date) {
    return between(matter, date.first(), date.last());
  }

  List<Stretch> between(Matter matter, LocalDate first, LocalDate last) {
    List<Stretch> stretches = new ArrayList<>();
    List<LocalDate> starts = starts(matter, first, last);
    for (int i = 0; i < starts.size(); i++) {
      LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : last;
      Verdict verdict = determiner.verdict(matter, starts.get(i));
      Stretch s = new Stretch(starts.get(i), end, verdict.answer(), verdict.basis());
      int n = stretches.size();
      @Nullable Stretch before = n == 0 ? null : stretches.get(n - 1);
      if (before != null && before.answer() == s.answer() && before.basis() == s.basis()) {
        stretches.set(n - 1, new Stretch(before.from(), end, s.answer(), s.basis()));
      } else {
        stretches.add(s);
      }
    }
    return stretches;
  }

  private static List<LocalDate> starts(Matter matter, LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return List.of(first);
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(first);
    for (LocalDate day : days(matter)) {
      if (day.isAfter(first) && !day.isAfter(last)) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }

  /** Every day on which a fact of that matter begins, ends or becomes certain. */
  static NavigableSet<LocalDate> days(Matter matter) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    Suspect s = matter.suspect();
    add(days, s.person().died());
    for (Instrument i : s.instruments()) {
      add(days, i.warrant().issued());
      add(days, i.warrant().publicSince());
      add(days, i.warrant().executed());
      add(days, i.warrant().ended());
      for (Asked a : i.requests()) {
        add(days, a.by());
      }
      for (Challenge c : i.challenges()) {
        add(days, c.from());
        add(days, c.until());
      }
    }
    for (Office o : s.offices()) {
      add(days, o.from());
      add(days, o.to());
    }
    add(days, matter.place());
    return days;
  }

  private static void add(Set<LocalDate> days, Territory t) {
    add(days, t.since());
    add(days, t.state().unSince());
    for (Party p : t.stays()) {
      add(days, p.deposited());
      add(days, p.inForce());
      add(days, p.withdrawalNotified());
      add(days, p.withdrawalEffective());
    }
    for (Declaration d : t.declarations()) {
      add(days, d.lodged());
      add(days, d.coversTo());
      if (d.kind() == Declaration.Kind.ACCESSION_WITHDRAWN) {
        add(days, SixtiethDay.inForceAfter(d.lodged().first()));
      }
    }
    t.orders().forEach(r -> add(days, r.adopted()));
    t.announcements().forEach(a -> add(days, a.day()));
    t.outsideControl().forEach(a -> add(days, a.day()));
    for (Undertaking u : t.undertakings()) {
      add(days, u.from());
      add(days, u.to());
    }
    if (t.signature() != null) {
      add(days, t.signature().signed());
      add(days, t.signature().noIntention());
    }
  }

  /** First and last day that the date may mean, and the days after both. */
  private static void add(Set<LocalDate> days, @Nullable PartialDate date) {
    if (date != null) {
      add(days, date.first());
      add(days, date.last());
    }
  }

  private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
      days.add(day.plusDays(1));
    }
  }
}
