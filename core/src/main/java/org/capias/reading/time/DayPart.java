package org.capias.reading.time;

/** A part of the day, by the codes of TIMEX3. */
public enum DayPart {
  MORNING("MO"),
  MIDDAY("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  DAYTIME("DT");

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static DayPart of(String code) {
    for (DayPart part : values()) {
      if (part.code.equals(code)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part of the day: " + code);
  }
}
