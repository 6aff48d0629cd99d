package org.capias.reading.encounter.guess;

import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;

/**
 * What a sentence may tell of a person and a state; the order is that of the model's columns. Each
 * has two likelihoods from which it is believed: of a sentence out of which no rule took anything
 * on the man, and of one out of which a rule did. They were chosen on passages kept apart, where
 * visits and trips not made need most (docs/quality.md).
 */
enum Sort {
  NONE(Act.BE, Reality.IMAGINED, 2, 2),
  VISIT(Act.VISIT, Reality.HAPPENED, .55f, .75f),
  PLANNED(Act.VISIT, Reality.PLANNED, .5f, .6f),
  NOT_MADE(Act.VISIT, Reality.NOT, .5f, .5f),
  ARREST(Act.ARREST, Reality.HAPPENED, .5f, .8f),
  RELEASE(Act.RELEASE, Reality.HAPPENED, .5f, .5f),
  OVERFLIGHT(Act.OVERFLY, Reality.HAPPENED, .3f, .4f);

  static final Sort[] VALUES = values();

  private final Act act;
  private final Reality reality;
  private final float alone;
  private final float beside;

  Sort(Act act, Reality reality, float alone, float beside) {
    this.act = act;
    this.reality = reality;
    this.alone = alone;
    this.beside = beside;
  }

  /** From which likelihood on it is believed. */
  float enough(boolean ruled) {
    return ruled ? beside : alone;
  }

  Act act() {
    return act;
  }

  Reality reality() {
    return reality;
  }

  /** Whether it can happen in the person's own state. */
  boolean isAtHome() {
    return this == ARREST || this == RELEASE;
  }
}
