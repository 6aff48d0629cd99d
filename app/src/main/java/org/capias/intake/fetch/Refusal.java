package org.capias.intake.fetch;

/** Why something is not fetched, and what to do about it; where is known to whoever asked. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String whatToDo;

  Refusal(String what, String whatToDo) {
    super(what, null, false, false);
    this.whatToDo = whatToDo;
  }

  /** A sentence as problems are told. */
  String at(String where) {
    return getMessage() + ", " + where + ", " + whatToDo;
  }
}
