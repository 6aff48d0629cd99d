package org.capias.cli;

/**
 * What was asked cannot be understood or done as asked: exit code 2, one line on standard error, no
 * stack trace.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String whatToDo;

  /** What is wrong, where, and what to do about it, each a few words. */
  UsageException(String what, String where, String whatToDo) {
    super(what + ", " + where + ", " + whatToDo);
    this.what = what;
    this.where = where;
    this.whatToDo = whatToDo;
  }

  String what() {
    return what;
  }

  String where() {
    return where;
  }

  String whatToDo() {
    return whatToDo;
  }
}
