package org.capias.reading.speech.cue;

/** Forms of a verb; a past form may be a participle as well. */
public enum Form {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  PAST_OR_PARTICIPLE,
  ING;

  public boolean mayBeParticiple() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }

  public boolean mayBeFinite() {
    return this != ING && this != PARTICIPLE;
  }
}
