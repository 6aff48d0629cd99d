package org.capias.archive.search;

/**
 * A question that cannot be understood, or an index that cannot be used: what, where, what to do.
 */
public final class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String whatToDo;

  SearchException(String what, String where, String whatToDo) {
    super(what + ", " + where + ", " + whatToDo);
    this.what = what;
    this.where = where;
    this.whatToDo = whatToDo;
  }

  SearchException(String what, String where, String whatToDo, Throwable cause) {
    this(what, where, whatToDo);
    initCause(cause);
  }

  public String what() {
    return what;
  }

  public String where() {
    return where;
  }

  public String whatToDo() {
    return whatToDo;
  }
}
