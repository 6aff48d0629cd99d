package org.capias.law;

import static org.capias.law.Span.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.capias.law.Determiner.Matter;
import org.capias.model.EntryDetermination;
import org.capias.model.EntryDetermination.Ban;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.registry.Registry;
import org.capias.registry.TravelBan;
import org.jspecify.annotations.Nullable;

/**
 * The same engine with another rulebook: travel bans of the Security Council ({@code
 * rules/travel-ban.txt}).
 */
final class TravelBans {
  private final Registry registry;
  private final Rulebook book = Rulebook.ofTravelBans();
  private final Conclusions conclusions = new Conclusions(book);
  private final Authorities authorities = Authorities.load();

  TravelBans(Registry registry) {
    this.registry = registry;
  }

  EntryDetermination determine(Matter matter, LocalDate day) {
    Question q =
        new Question(
            matter.suspect(),
            matter.place(),
            day,
            matter.presence(),
            matter.knownOn(),
            registry.completeUntil(),
            authorities);
    List<TravelBan> bans = new ArrayList<>(registry.travelBansOf(q.suspect().person().id()));
    bans.removeIf(b -> later(b.listed(), q));
    bans.replaceAll(b -> later(b.delisted(), q) ? stillListed(b) : b);
    Inquiry inquiry =
        new Inquiry(book.rules(), book.definitions(), Probe.bind(book, probes(bans)), q);
    return new EntryDetermination(
        q.suspect().ref(),
        q.place().ref(),
        day,
        q.presence(),
        conclusions.from(inquiry).answer(),
        inquiry.reasons(),
        bans.stream().filter(b -> listed(b, day) != Holds.NO).map(this::told).toList());
  }

  /** Whether that was not known yet on the day of knowledge. */
  private static boolean later(@Nullable PartialDate date, Question q) {
    return date != null && q.knownOn() != null && date.first().isAfter(q.knownOn());
  }

  private static TravelBan stillListed(TravelBan ban) {
    return new TravelBan(
        ban.person(), ban.regime(), ban.reference(), ban.listed(), null, ban.origin());
  }

  private static Holds listed(TravelBan ban, LocalDate day) {
    return Span.and(Span.reached(ban.listed(), day), Span.not(Span.reached(ban.delisted(), day)));
  }

  private Ban told(TravelBan ban) {
    Optional<TravelBan.Regime> regime =
        registry.travelBanRegimes().stream().filter(r -> r.id().equals(ban.regime())).findFirst();
    return new Ban(
        regime.map(TravelBan.Regime::name).orElse(ban.regime()),
        regime.map(TravelBan.Regime::resolutions).orElse(ban.regime()),
        ban.listed(),
        ban.delisted(),
        regime.map(TravelBan.Regime::exemptions).orElse("not known"),
        regime.map(TravelBan.Regime::noticeDays).orElse(null),
        ban.origin().source());
  }

  private Map<String, Probe> probes(List<TravelBan> bans) {
    Map<String, Probe> probes = new HashMap<>();
    probes.put("ban-member", TravelBans::member);
    probes.put("ban-listed", q -> listed(bans, q));
    probes.put("ban-own-national", TravelBans::ownNational);
    probes.put("ban-judicial-process", TravelBans::judicialProcess);
    probes.put("ban-and-warrant", TravelBans::andWarrant);
    return probes;
  }

  private static Held member(Question q) {
    Holds member = Span.reached(q.place().state().unSince(), q.day());
    return Held.of(
        member,
        () ->
            q.place().capital()
                + (member == Holds.YES ? " is" : " is not known to be")
                + " a member of the United Nations on that day.",
        q.place().state().origin().source());
  }

  private Held listed(List<TravelBan> bans, Question q) {
    Holds listed = Holds.NO;
    for (TravelBan ban : bans) {
      listed = Span.or(listed, listed(ban, q.day()));
    }
    Holds found = listed;
    String name = q.suspect().name();
    return Held.of(
        found,
        () ->
            switch (found) {
              case YES -> name + " was listed: " + days(bans, q) + ".";
              case NO -> name + " is on no list of the Council on that day" + later(bans) + ".";
              case UNKNOWN, CONTESTED ->
                  "Whether "
                      + name
                      + " was listed on that day is not known: "
                      + days(bans, q)
                      + ".";
            },
        bans.isEmpty() ? null : bans.get(0).origin().source());
  }

  private static String days(List<TravelBan> bans, Question q) {
    return bans.stream()
        .filter(b -> listed(b, q.day()) != Holds.NO)
        .map(b -> "under resolution " + b.regime() + " since " + words(b.listed()))
        .collect(Collectors.joining(", "));
  }

  private static String later(List<TravelBan> bans) {
    return bans.isEmpty()
        ? ""
        : " (listed "
            + bans.stream().map(b -> words(b.listed())).collect(Collectors.joining(", "))
            + ")";
  }

  private static Held ownNational(Question q) {
    boolean own = q.suspect().person().nationality().contains(q.place().code());
    return Held.of(
        own ? Holds.YES : Holds.NO,
        () -> q.suspect().name() + (own ? " is" : " is not") + " a national of the state.",
        q.suspect().person().origin().source());
  }

  private static @Nullable Held judicialProcess(Question q) {
    return q.presence() != Presence.SURRENDER_TRANSIT
        ? null
        : Held.yes(() -> "The person is being surrendered to the Court.", null);
  }

  private static @Nullable Held andWarrant(Question q) {
    return q.any(q::executable) != Holds.YES
        ? null
        : Held.yes(
            () ->
                "A warrant is in force as well: whoever is there in spite of the ban is arrested if"
                    + " the state is bound to, and the transfer to the Court is exempt.",
            Objects.requireNonNull(q.instruments(q::executable).get(0)).source());
  }
}
