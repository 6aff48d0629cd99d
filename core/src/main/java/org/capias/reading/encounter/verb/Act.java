package org.capias.reading.encounter.verb;

/** What a verb or a noun tells of a person and a territory. */
public enum Act {
  /** Comes to it. */
  ARRIVE,
  /** Comes, or has come, on a visit. */
  VISIT,
  /** Is on it. */
  BE,
  /** Meets somebody there. */
  MEET,
  /** Is on the point of going there. */
  PLAN,
  /** Goes from it. */
  LEAVE,
  /** Stays away from something there. */
  MISS,
  /** Calls a trip off. */
  CANCEL,
  /** Is refused a trip. */
  REFUSE,
  /** Changes planes or stops on the way to somewhere else. */
  TRANSIT,
  /** Speaks in public there. */
  ADDRESS,
  /** Flies over it. */
  OVERFLY,
  /** Is followed over it. */
  TRACK,
  /** The state receives him. */
  HOST,
  /** Somebody greets him there. */
  GREET,
  /** Is arrested there. */
  ARREST,
  /** Is held there. */
  HOLD,
  /** Is surrendered, extradited or transferred from there. */
  SURRENDER,
  /** Is set free there. */
  RELEASE,
  /** Is let go: out of the country, or out of prison. */
  LET,
  /** Lives or hides there. */
  LIVE;

  /** Whether it is done to somebody by those who hold him, or by himself before them. */
  public boolean isCustody() {
    return this == ARREST || this == HOLD || this == SURRENDER || this == RELEASE;
  }

  /** "release", "arrest", "transfer": nouns of what is done to somebody, or to a thing. */
  public static boolean isCustody(String noun) {
    return switch (noun) {
      case "release", "arrest", "detention", "capture", "transfer", "surrender", "handover" -> true;
      default -> false;
    };
  }

  /** Whether the person is on the territory, if it happened. */
  public boolean isPresence() {
    return switch (this) {
      case ARRIVE, VISIT, BE, MEET, ADDRESS, PLAN, LEAVE, HOST, GREET -> true;
      case MISS,
          CANCEL,
          REFUSE,
          TRANSIT,
          OVERFLY,
          TRACK,
          ARREST,
          HOLD,
          SURRENDER,
          RELEASE,
          LET,
          LIVE ->
          false;
    };
  }
}
