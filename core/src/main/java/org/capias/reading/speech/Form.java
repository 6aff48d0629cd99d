package org.capias.reading.speech;

/** Forms of a verb; a past form may be a participle as well. */
enum Form {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  PAST_OR_PARTICIPLE,
  ING;

  boolean mayBeParticiple() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }

  boolean mayBeFinite() {
    return this != ING && this != PARTICIPLE;
  }
}
