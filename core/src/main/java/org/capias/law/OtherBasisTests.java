package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.capias.law.Suspect.Court;
import org.capias.law.Suspect.Situation;
import org.capias.law.Territory.Bond;
import org.capias.law.Territory.Declaration;
import org.capias.law.Territory.Kind;
import org.capias.law.Territory.Order;
import org.capias.law.Territory.Signature;
import org.capias.model.Holds;
import org.jspecify.annotations.Nullable;

/** Tests on what binds a state that is not a party: declaration, Council, agreement, tribunal. */
final class OtherBasisTests {
  private OtherBasisTests() {}

  static void into(Map<String, Test> tests) {
    tests.put("declaration-accepts", OtherBasisTests::declarationAccepts);
    tests.put("council-resolution-binds", OtherBasisTests::councilResolutionBinds);
    tests.put("signature-binds", OtherBasisTests::signatureBinds);
    tests.put("agreement-binds", OtherBasisTests::agreementBinds);
    tests.put("tribunal-resolution-binds", OtherBasisTests::tribunalResolutionBinds);
    tests.put("tribunal-agreement-binds", OtherBasisTests::tribunalAgreementBinds);
  }

  /** The situations of the instruments that may be in force on that day. */
  private static List<Situation> situations(Question q) {
    return q.instruments(q::inForce).stream()
        .map(Suspect.Instrument::situation)
        .distinct()
        .toList();
  }

  private static @Nullable Held declarationAccepts(Question q) {
    List<Declaration> lodged =
        q.place().declarations().stream()
            .filter(d -> d.kind() != Kind.TRANSITIONAL)
            .filter(d -> Span.reached(d.lodged(), q.day()) == Holds.YES)
            .toList();
    if (lodged.isEmpty()) {
      return null;
    }
    String source = lodged.get(lodged.size() - 1).source();
    String name = q.place().ref().name();
    List<Declaration> accepted =
        lodged.stream().filter(d -> d.kind() == Kind.ACCEPTANCE).toList();
    if (accepted.isEmpty()) {
      return Held.no(
          () -> "The declaration of " + words(lodged.get(0).lodged()) + " was not accepted: "
              + lodged.get(0).scope() + ".",
          source);
    }
    String days =
        accepted.stream().map(d -> words(d.lodged())).collect(Collectors.joining(" and "));
    boolean own =
        situations(q).stream().anyMatch(s -> q.place().ref().iso2().equals(s.state()));
    return own
        ? Held.yes(
            () ->
                name
                    + " accepted the jurisdiction of the Court on "
                    + days
                    + " for this situation and must cooperate without any delay or exception.",
            source)
        : Held.no(
            () ->
                "The declaration of "
                    + days
                    + " covers other crimes only ("
                    + accepted.get(accepted.size() - 1).scope()
                    + ").",
            source);
  }

  private static @Nullable Held councilResolutionBinds(Question q) {
    List<Situation> situations = situations(q);
    List<Order> orders =
        q.place().orders().stream()
            .filter(o -> Span.reached(o.adopted(), q.day()) == Holds.YES)
            .toList();
    for (Order order : orders) {
      if (situations.stream().anyMatch(s -> order.resolution().equals(s.resolution()))) {
        return Held.yes(
                () ->
                    "Resolution "
                        + order.resolution()
                        + " of "
                        + words(order.adopted())
                        + " orders "
                        + q.place().ref().name()
                        + " to cooperate fully in this situation ("
                        + order.situation()
                        + ").",
                order.source())
            .under(charter(order.resolution()));
      }
    }
    if (!orders.isEmpty()) {
      Order order = orders.get(0);
      return Held.no(
              () ->
                  "Resolution "
                      + order.resolution()
                      + " obliges "
                      + q.place().ref().name()
                      + " for "
                      + order.situation()
                      + " only, not for every warrant of the Court.",
              order.source())
          .under(charter(order.resolution()));
    }
    @Nullable Situation referred =
        situations.stream().filter(s -> s.resolution() != null).findFirst().orElse(null);
    return referred == null
        ? null
        : Held.no(
                () ->
                    "Resolution "
                        + referred.resolution()
                        + " only urges states other than "
                        + Objects.requireNonNullElse(referred.state(), "the one addressed")
                        + " to cooperate.",
                null)
            .under(charter(Objects.requireNonNull(referred.resolution())));
  }

  private static String charter(String resolution) {
    String paragraph = resolution.equals("1593") ? " para. 2" : resolution.equals("1970") ? " para. 5" : "";
    return "Security Council resolution " + resolution + paragraph + "; UN Charter Art. 25, 103";
  }

  private static @Nullable Held signatureBinds(Question q) {
    @Nullable Signature s = q.place().signature();
    if (s == null || Span.reached(s.signed(), q.day()) != Holds.YES) {
      return null;
    }
    boolean disowned = s.disowned() != null && Span.reached(s.disowned(), q.day()) == Holds.YES;
    return Held.no(
        () ->
            "Signed on "
                + words(s.signed())
                + (disowned
                    ? ", with notice of "
                        + words(Objects.requireNonNull(s.disowned()))
                        + " that it does not intend to become a party."
                    : ", never ratified."),
        s.source());
  }

  private static Held agreementBinds(Question q) {
    return q.place().undertakings().stream()
        .filter(u -> u.bond() == Bond.COOPERATION && covers(u, q))
        .findFirst()
        .map(u -> Held.yes(() -> "An arrangement with the Court of " + words(u.from()) + ".",
            u.source()))
        .orElseGet(
            () ->
                Held.no(
                    () ->
                        "No arrangement with the Court is on record; it may invite "
                            + q.place().ref().name()
                            + " to assist, which is then free to do so.",
                    null));
  }

  /** Whether an undertaking holds on that day and covers the person. */
  static boolean covers(Territory.Undertaking u, Question q) {
    return Span.reached(u.from(), q.day()) == Holds.YES
        && Span.reached(u.to(), q.day()) != Holds.YES
        && (u.covers().equals("*")
            || u.covers().equals(q.suspect().ref().id())
            || q.suspect().nationalities().contains(u.covers())
            || situations(q).stream().anyMatch(s -> s.name().equals(u.covers())));
  }

  private static Held tribunalResolutionBinds(Question q) {
    Court court = Objects.requireNonNull(PlaceTests.otherCourt(q.suspect()));
    String resolution =
        switch (court) {
          case ICTY -> "827 (1993)";
          case ICTR -> "955 (1994)";
          case IRMCT -> "1966 (2010)";
          case ICC, SCSL, KSC -> "";
        };
    if (resolution.isEmpty()) {
      return Held.no(
          () -> "No resolution orders all states to cooperate with the " + court.title() + ".",
          null);
    }
    String name = q.place().ref().name();
    if (Span.reached(q.place().memberSince(), q.day()) == Holds.YES) {
      return Held.yes(
              () -> name + " is a member of the United Nations, which resolution " + resolution
                  + " binds.",
              null)
          .under("UN Charter Art. 25; Security Council resolution " + resolution);
    }
    // Yugoslavia (Serbia and Montenegro) between the dissolution of 1992 and its admission of 2000.
    if (q.place().ref().iso2().equals("RS")) {
      return Held.of(
          Holds.CONTESTED,
          () -> "Whether Belgrade was a member of the United Nations before 1 November 2000 is"
              + " disputed; the Dayton agreement of 1995 obliged it to cooperate besides.");
    }
    return Held.no(() -> name + " was not a member of the United Nations.", null);
  }

  private static Held tribunalAgreementBinds(Question q) {
    Court court = Objects.requireNonNull(PlaceTests.otherCourt(q.suspect()));
    boolean party = court == Court.SCSL && q.place().ref().iso2().equals("SL");
    if (party) {
      return Held.yes(() -> "Sierra Leone made the agreement of 16 January 2002.", null);
    }
    return Held.no(
        () -> switch (court) {
          case SCSL -> "The agreement of 16 January 2002 binds Sierra Leone, no third state.";
          case KSC -> "The chambers rest on the law of Kosovo and bind no third state.";
          case ICC, ICTY, ICTR, IRMCT -> "No agreement is needed beside the resolution.";
        },
        null);
  }
}
