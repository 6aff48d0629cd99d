package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.capias.law.Territory.Bond;
import org.capias.law.Territory.Undertaking;
import org.capias.model.Holds;
import org.capias.registry.Declaration;
import org.capias.registry.Resolution;
import org.capias.registry.Signature;
import org.capias.registry.Situation;
import org.jspecify.annotations.Nullable;

/** Probes on what binds a state that is not a party: declaration, Council, agreement. */
final class OtherBasisProbes {
  private OtherBasisProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("declaration-accepts", OtherBasisProbes::declarationAccepts);
    probes.put("council-resolution-binds", OtherBasisProbes::councilResolutionBinds);
    probes.put("signature-binds", OtherBasisProbes::signatureBinds);
    probes.put("agreement-binds", OtherBasisProbes::agreementBinds);
  }

  /**
   * The situations of the instruments that may be in force on that day; of all where none is, so
   * that an ended warrant does not read as one of another situation.
   */
  private static List<Situation> situations(Question q) {
    List<Suspect.Instrument> inForce = q.instruments(q::inForce);
    return (inForce.isEmpty() ? q.suspect().instruments() : inForce)
        .stream().map(Suspect.Instrument::situation).toList();
  }

  private static @Nullable Held declarationAccepts(Question q) {
    List<Declaration> lodged =
        q.place().declarations().stream()
            .filter(d -> acceptance(d) && Span.reached(d.lodged(), q.day()) == Holds.YES)
            .toList();
    if (lodged.isEmpty()) {
      return null;
    }
    Declaration last = lodged.get(lodged.size() - 1);
    List<Declaration> good =
        lodged.stream().filter(d -> d.binds() != Declaration.Binds.NO).toList();
    if (good.isEmpty()) {
      return Held.no(
          () ->
              "The declaration of "
                  + words(last.lodged())
                  + " has no effect: "
                  + last.effect().replaceFirst("^none: ", "")
                  + ".",
          last.origin().source());
    }
    List<Declaration> covering =
        good.stream().filter(d -> situations(q).stream().anyMatch(s -> covers(d, s))).toList();
    if (covering.isEmpty()) {
      return Held.no(
          () -> "The declaration of " + days(good) + " covers other crimes only.",
          last.origin().source());
    }
    return Held.yes(
        () ->
            q.place().capital()
                + " accepted the jurisdiction of the Court for this situation on "
                + days(covering)
                + " and must cooperate without any delay or exception.",
        covering.get(covering.size() - 1).origin().source());
  }

  private static String days(List<Declaration> those) {
    return those.stream().map(d -> words(d.lodged())).collect(Collectors.joining(" and "));
  }

  private static boolean acceptance(Declaration d) {
    return switch (d.kind()) {
      case ARTICLE_12_3, ARTICLE_12_3_CONFIRMATION -> true;
      case ARTICLE_124, SELF_REFERRAL, ACCESSION_WITHDRAWN -> false;
    };
  }

  private static boolean covers(Declaration d, Situation s) {
    return d.situation() == null ? s.states().contains(d.state()) : d.situation().equals(s.id());
  }

  private static @Nullable Held councilResolutionBinds(Question q) {
    List<Situation> situations = situations(q);
    List<Resolution> orders =
        q.place().orders().stream()
            .filter(r -> Span.reached(r.adopted(), q.day()) == Holds.YES)
            .toList();
    String name = q.place().name();
    for (Resolution r : orders) {
      if (situations.stream().anyMatch(s -> r.situations().contains(s.id()))) {
        return Held.yes(
                () -> r.symbol() + " of " + words(r.adopted()) + ": " + r.effect() + ".",
                r.origin().source())
            .under(cited(r));
      }
    }
    if (!orders.isEmpty()) {
      Resolution r = orders.get(0);
      return Held.no(
              () ->
                  r.symbol()
                      + " obliges "
                      + name
                      + " for the situation that it refers ("
                      + r.situations().stream()
                          .map(OtherBasisProbes::capital)
                          .collect(Collectors.joining(", "))
                      + ") only, not for every warrant of the Court.",
              r.origin().source())
          .under(cited(r));
    }
    @Nullable String referral =
        q.instruments(q::inForce).stream()
            .map(i -> i.situation().resolution())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return referral == null
        ? null
        : Held.no(
                () ->
                    "The Council referred the situation, but only urges "
                        + name
                        + " to cooperate; it is not the state that the resolution obliges.",
                null)
            .under(
                "Security Council resolution "
                    + referral.replace("UNSCR-", "")
                    + "; UN Charter Art. 25");
  }

  /** {@code Darfur} for {@code darfur}. */
  private static String capital(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }

  private static String cited(Resolution r) {
    int semicolon = r.paragraphs().indexOf(';');
    String paragraph = semicolon < 0 ? r.paragraphs() : r.paragraphs().substring(0, semicolon);
    return "Security Council resolution "
        + r.id().replace("UNSCR-", "")
        + " "
        + paragraph.toLowerCase(Locale.ROOT)
        + "; UN Charter Art. 25, 103";
  }

  private static @Nullable Held signatureBinds(Question q) {
    @Nullable Signature s = q.place().signature();
    if (s == null || Span.reached(s.signed(), q.day()) != Holds.YES) {
      return null;
    }
    boolean disowned = Span.reached(s.noIntention(), q.day()) == Holds.YES;
    return Held.no(
        () ->
            q.place().capital()
                + " signed on "
                + words(s.signed())
                + (disowned
                    ? ", with notice on "
                        + words(Objects.requireNonNull(s.noIntention()))
                        + " that it does not intend to become a party."
                    : " and did not ratify."),
        s.origin().source());
  }

  private static Held agreementBinds(Question q) {
    for (Undertaking u : q.place().undertakings()) {
      if (u.bond() == Bond.COOPERATION && covers(u, q)) {
        return Held.yes(
            () -> "An arrangement with the Court of " + words(u.from()) + ".", u.source());
      }
    }
    return Held.no(
        () ->
            "No arrangement of "
                + q.place().name()
                + " with the Court is on record; the Court may invite it to assist, and it is free"
                + " to do so.",
        null);
  }

  /** Whether an undertaking holds on that day and covers the person. */
  static boolean covers(Undertaking u, Question q) {
    return Span.reached(u.from(), q.day()) == Holds.YES
        && Span.reached(u.to(), q.day()) != Holds.YES
        && (u.covers().equals("*")
            || u.covers().equals(q.suspect().person().id())
            || q.suspect().person().nationality().contains(u.covers())
            || situations(q).stream().anyMatch(s -> s.id().equals(u.covers())));
  }
}
