package org.capias.law;

import static org.capias.law.Span.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.law.Territory.Announcement;
import org.capias.model.Holds;
import org.capias.registry.Declaration;
import org.capias.registry.Office;
import org.capias.registry.Party;
import org.jspecify.annotations.Nullable;

/** Probes of {@code rules/limits.txt}: what the answer rests on and how far it reaches. */
final class LimitProbes {
  private LimitProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("within-registry", LimitProbes::withinRegistry);
    probes.put("territory-controlled", LimitProbes::territoryControlled);
    probes.put("public-on", LimitProbes::publicOn);
    probes.put("own-rows", LimitProbes::ownRows);
  }

  private static @Nullable Held withinRegistry(Question q) {
    return !q.day().isAfter(q.completeUntil())
        ? null
        : Held.no(
            () ->
                "The registry is complete until "
                    + words(q.completeUntil())
                    + "; for a later day this is the answer by what had been notified by then.",
            null);
  }

  private static @Nullable Held territoryControlled(Question q) {
    for (Announcement lost : q.place().outsideControl()) {
      if (Span.reached(lost.day(), q.day()) == Holds.YES) {
        return Held.of(
            Holds.CONTESTED,
            () -> lost.what() + ": the duty is owed where " + q.place().name() + " can act.",
            lost.source());
      }
    }
    return null;
  }

  private static @Nullable Held publicOn(Question q) {
    return q.knownOn() == null
        ? null
        : Held.yes(
            () ->
                "Answered with what was public on "
                    + words(Objects.requireNonNull(q.knownOn()))
                    + ".",
            null);
  }

  private static @Nullable Held ownRows(Question q) {
    if (!anyOwn(q)) {
      return null;
    }
    List<String> own = new ArrayList<>();
    Suspect s = q.suspect();
    if (s.person().origin().overlay()) {
      own.add("person " + s.person().id());
    }
    s.instruments().stream()
        .filter(i -> i.warrant().origin().overlay())
        .forEach(i -> own.add("warrant " + i.warrant().id()));
    s.offices().stream()
        .filter(o -> o.origin().overlay())
        .forEach(o -> own.add("office " + o.title()));
    Territory t = q.place();
    if (t.state().origin().overlay()) {
      own.add("state " + t.code());
    }
    t.stays().stream()
        .filter(p -> p.origin().overlay())
        .forEach(p -> own.add("deposit of " + words(p.deposited())));
    t.declarations().stream()
        .filter(d -> d.origin().overlay())
        .forEach(d -> own.add("declaration " + d.id()));
    return Held.yes(() -> "Rests on rows of your own: " + String.join(", ", own) + ".", null);
  }

  private static boolean anyOwn(Question q) {
    Suspect s = q.suspect();
    boolean own = s.person().origin().overlay() || q.place().state().origin().overlay();
    for (Suspect.Instrument i : s.instruments()) {
      own |= i.warrant().origin().overlay();
    }
    for (Office o : s.offices()) {
      own |= o.origin().overlay();
    }
    for (Party p : q.place().stays()) {
      own |= p.origin().overlay();
    }
    for (Declaration d : q.place().declarations()) {
      own |= d.origin().overlay();
    }
    return own;
  }
}
