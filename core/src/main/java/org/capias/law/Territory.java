package org.capias.law;

import java.util.List;
import org.capias.model.PartialDate;
import org.capias.model.StateRef;
import org.capias.registry.Declaration;
import org.capias.registry.Party;
import org.capias.registry.Resolution;
import org.capias.registry.Signature;
import org.capias.registry.State;
import org.jspecify.annotations.Nullable;

/**
 * A place with all that matters for the law: whether it is a state, and what it has undertaken.
 * Gathered from the registry by {@link Facts}; narrowed to what was public on a day by {@link
 * PublicOn}.
 *
 * @param isState whether it is a state by the practice of the Secretary-General as depositary
 * @param since first day as a state where that lies after the Statute was made, else null
 * @param before what the place was before that day; empty where it does not matter
 * @param stays instruments under the Rome Statute, by day of deposit; mostly one
 * @param attempt an instrument that was taken back before it entered into force, or null
 * @param secondThoughts decisions to stay after a notice, of which the depositary is not known to
 *     have been told
 * @param orders resolutions that order this very state to cooperate
 * @param outsideControl since when part of the territory has been outside the state's control
 */
record Territory(
    State state,
    boolean isState,
    @Nullable PartialDate since,
    String before,
    List<Party> stays,
    @Nullable Declaration attempt,
    @Nullable Signature signature,
    List<Announcement> announcements,
    List<Announcement> secondThoughts,
    List<Declaration> declarations,
    List<Resolution> orders,
    List<Undertaking> undertakings,
    List<Announcement> outsideControl) {
  Territory {
    stays = List.copyOf(stays);
    announcements = List.copyOf(announcements);
    secondThoughts = List.copyOf(secondThoughts);
    declarations = List.copyOf(declarations);
    orders = List.copyOf(orders);
    undertakings = List.copyOf(undertakings);
    outsideControl = List.copyOf(outsideControl);
  }

  StateRef ref() {
    return state.ref();
  }

  String code() {
    return state.iso2();
  }

  /** The name in a sentence. */
  String name() {
    return state.inText();
  }

  /** The name at the head of a sentence. */
  String capital() {
    String name = name();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /**
   * Something that became known on a day: a withdrawal announced or enacted at home without (yet) a
   * notice, a loss of control.
   */
  record Announcement(PartialDate day, String what, String source) {}

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
   * Something that widens or narrows the duty. The registry has none today: no public arrangement
   * under Art. 87(5) names a person on the list, and the Council has deferred nobody.
   *
   * @param covers id of a person or a situation, code of a nationality, or {@code *}
   */
  record Undertaking(
      Bond bond, PartialDate from, @Nullable PartialDate to, String covers, String source) {}
}
