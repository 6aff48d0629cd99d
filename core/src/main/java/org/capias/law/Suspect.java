package org.capias.law;

import java.util.List;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.registry.Office;
import org.capias.registry.Person;
import org.capias.registry.Situation;
import org.capias.registry.Tribunal;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * A person with all that matters for the law: what courts seek the person by and what offices the
 * person has held. Gathered from the registry by {@link Facts}; narrowed to what was public on a
 * day by {@link PublicOn}.
 *
 * @param instruments warrants and indictments, by day of issue
 * @param others summonses and applications, which ask no state to arrest
 */
record Suspect(
    Person person, List<Instrument> instruments, List<Warrant> others, List<Office> offices) {
  Suspect {
    instruments = List.copyOf(instruments);
    others = List.copyOf(others);
    offices = List.copyOf(offices);
  }

  PersonRef ref() {
    return person.ref();
  }

  String name() {
    return person.name();
  }

  /**
   * A warrant of arrest, or an indictment with one.
   *
   * @param requests requests that are known to have been sent
   * @param challenges challenges to jurisdiction in its situation
   */
  record Instrument(
      Warrant warrant,
      Tribunal court,
      Situation situation,
      List<Asked> requests,
      List<Challenge> challenges) {
    Instrument {
      requests = List.copyOf(requests);
      challenges = List.copyOf(challenges);
    }

    boolean ofTheCourt() {
      return court.id().equals("ICC");
    }

    /** Day of issue; an instrument that became public is no younger than that. */
    @Nullable PartialDate issued() {
      return warrant.issued() == null ? warrant.publicSince() : warrant.issued();
    }

    String source() {
      return warrant.origin().source();
    }
  }

  /**
   * A request for arrest and surrender.
   *
   * @param state the state it went to, or null for all states parties
   * @param by the day by which it had arrived
   * @param known the day on which it became known; null: with the warrant
   * @param kind how it is known
   */
  record Asked(
      @Nullable String state,
      PartialDate by,
      @Nullable PartialDate known,
      Kind kind,
      String source) {}

  /** How a request is known, the best first. */
  enum Kind {
    /** Its day is on record. */
    RECORDED,
    /** It is on record that it had been sent by then, at the latest. */
    AT_THE_LATEST,
    /** Only the arrest and surrender that followed tell of it. */
    SHOWN_BY_SURRENDER
  }

  /**
   * A challenge to jurisdiction or admissibility that is or was under consideration.
   *
   * @param state the only state whose duty it touches (it may postpone the surrender), or null
   */
  record Challenge(
      String situation,
      @Nullable String state,
      PartialDate from,
      @Nullable PartialDate until,
      String what,
      String source) {}
}
