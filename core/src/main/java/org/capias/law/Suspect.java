package org.capias.law;

import java.util.List;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A person as the law sees one: what courts seek the person by, what offices the person has held.
 * Built from the registry by {@link Facts}; narrowed to what was public on a day by {@link
 * PublicOn}.
 *
 * @param applications days on which a warrant was applied for that was never (yet) issued
 * @param died day of death, or null
 */
record Suspect(
    PersonRef ref,
    List<String> nationalities,
    List<Instrument> instruments,
    List<Office> offices,
    List<PartialDate> applications,
    @Nullable PartialDate died) {
  Suspect {
    nationalities = List.copyOf(nationalities);
    instruments = List.copyOf(instruments);
    offices = List.copyOf(offices);
    applications = List.copyOf(applications);
  }

  /** Which court issued an instrument, for each has its own basis of duty. */
  enum Court {
    ICC("International Criminal Court"),
    ICTY("International Criminal Tribunal for the former Yugoslavia"),
    ICTR("International Criminal Tribunal for Rwanda"),
    IRMCT("International Residual Mechanism for Criminal Tribunals"),
    SCSL("Special Court for Sierra Leone"),
    KSC("Kosovo Specialist Chambers");

    private final String title;

    Court(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /**
   * A warrant of arrest, or an indictment with one.
   *
   * @param issued day of issue
   * @param published day on which its existence became public; null where it never has
   * @param requests requests that are known to have been sent
   * @param delivered day on which the person came into the custody of the court under it, or null
   * @param end how and when the court ended it, or null
   * @param justiceOffence whether it is for offences under Art. 70 alone
   * @param crimes in words, for the reader
   * @param ownRow whether a user's overlay brought it
   */
  record Instrument(
      String id,
      Court court,
      Situation situation,
      PartialDate issued,
      @Nullable PartialDate published,
      List<Request> requests,
      @Nullable PartialDate delivered,
      @Nullable End end,
      boolean justiceOffence,
      String crimes,
      String source,
      boolean ownRow) {
    Instrument {
      requests = List.copyOf(requests);
    }
  }

  /**
   * A request for arrest and surrender.
   *
   * @param state the state it went to, or null for all states parties
   * @param sent the day, or the day by which it must have arrived
   */
  record Request(@Nullable String state, PartialDate sent, String source) {}

  /** The end of an instrument by order of the court. */
  record End(PartialDate day, String how, String source) {}

  /**
   * The situation that an instrument belongs to.
   *
   * @param state the state whose situation it is, or null
   * @param examined day on which the preliminary examination began, or null
   * @param opened day on which the investigation was opened, or null
   * @param resolution the resolution of the Security Council that referred it, such as {@code
   *     1593}, or null
   * @param challenges challenges to jurisdiction that are or were under consideration
   */
  record Situation(
      String name,
      @Nullable String state,
      @Nullable PartialDate examined,
      @Nullable PartialDate opened,
      @Nullable String resolution,
      List<Challenge> challenges) {
    Situation {
      challenges = List.copyOf(challenges);
    }
  }

  /** A challenge to jurisdiction or admissibility. */
  record Challenge(
      PartialDate from, @Nullable PartialDate until, String what, String source) {}

  /** How much protection an office is said to give. */
  enum Rank {
    HEAD_OF_STATE("head of state"),
    HEAD_OF_GOVERNMENT("head of government"),
    FOREIGN_MINISTER("minister for foreign affairs"),
    OTHER("official");

    private final String words;

    Rank(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** The three offices whose holders customary law is said to protect in person. */
    boolean personal() {
      return this != OTHER;
    }
  }

  /** An office of a state. */
  record Office(
      Rank rank, String title, String state, PartialDate from, @Nullable PartialDate to) {}
}
