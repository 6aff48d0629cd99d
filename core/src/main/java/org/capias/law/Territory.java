package org.capias.law;

import java.util.List;
import org.capias.model.PartialDate;
import org.capias.model.StateRef;
import org.jspecify.annotations.Nullable;

/**
 * A place as the law sees one: whether it is a state, and what it has undertaken. Built from the
 * registry by {@link Facts}; narrowed to what was public on a day by {@link PublicOn}.
 *
 * @param state whether it is a state by the practice of the Secretary-General as depositary
 * @param since first day as a state where that lies in the Court's time, else null
 * @param remark what is known of a place that is not a state, or was not one yet; empty if nothing
 * @param memberSince first day as a member of the United Nations; null for a non-member
 * @param membership its instrument under the Rome Statute, or null
 * @param signature its signature, or null
 */
record Territory(
    StateRef ref,
    boolean state,
    @Nullable PartialDate since,
    String remark,
    @Nullable PartialDate memberSince,
    @Nullable Membership membership,
    @Nullable Signature signature,
    List<Announcement> announcements,
    List<Declaration> declarations,
    List<Order> orders,
    List<Undertaking> undertakings,
    boolean ownRow) {
  Territory {
    announcements = List.copyOf(announcements);
    declarations = List.copyOf(declarations);
    orders = List.copyOf(orders);
    undertakings = List.copyOf(undertakings);
  }

  /**
   * An instrument of ratification, acceptance, approval, accession or succession.
   *
   * @param inForce first day as a party, or the day that would have been
   * @param takenBack day on which the instrument was withdrawn before it entered into force
   */
  record Membership(
      String instrument,
      PartialDate deposited,
      PartialDate inForce,
      @Nullable PartialDate takenBack,
      List<Notice> notices,
      String source) {
    Membership {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A notice of withdrawal.
   *
   * @param effective the day on which it takes effect
   * @param takenBack day on which it was taken back in time, or null
   */
  record Notice(
      PartialDate received,
      PartialDate effective,
      @Nullable PartialDate takenBack,
      String source) {}

  /** A withdrawal that was announced or enacted at home, without (yet) a notice. */
  record Announcement(PartialDate day, String what, String source) {}

  /** A signature, and the later notice that no ratification is intended. */
  record Signature(PartialDate signed, @Nullable PartialDate disowned, String source) {}

  /** What kind of declaration. */
  enum Kind {
    /** Art. 12(3), accepted by the Court. */
    ACCEPTANCE,
    /** Art. 12(3), not accepted by the Court. */
    REFUSED,
    /** Art. 124. */
    TRANSITIONAL
  }

  /**
   * A declaration under the Statute.
   *
   * @param scope what it covers, in words
   */
  record Declaration(
      Kind kind,
      PartialDate lodged,
      @Nullable PartialDate coversFrom,
      @Nullable PartialDate coversTo,
      String scope,
      String source) {}

  /** An order of the Security Council to this state to cooperate fully in a situation. */
  record Order(String resolution, PartialDate adopted, String situation, String source) {}

  /** What kind of undertaking. */
  enum Bond {
    /** With the Court: Art. 87(5). */
    COOPERATION,
    /** With another state, whose consent to a surrender is needed: Art. 98(2). */
    CONSENT,
    /** The Council's request for a deferral, Art. 16, which concerns every state. */
    DEFERRAL
  }

  /**
   * An undertaking that widens or narrows the duty.
   *
   * @param covers ISO code of the persons' nationality, or the name of a situation, or {@code *}
   */
  record Undertaking(
      Bond bond, PartialDate from, @Nullable PartialDate to, String covers, String source) {}
}
