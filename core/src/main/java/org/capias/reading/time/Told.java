package org.capias.reading.time;

/** A value with what it rests on. */
record Told(TimeValue value, Basis basis) {
  static Told explicit(TimeValue value) {
    return new Told(value, Basis.EXPLICIT);
  }

  static Told open(TimeValue value) {
    return new Told(value, Basis.OPEN);
  }
}
