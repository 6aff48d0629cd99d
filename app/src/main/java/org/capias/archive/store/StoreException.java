package org.capias.archive.store;

/**
 * The database cannot do what was asked: what, where, what to do, each a few words. Nothing of the
 * transaction in hand was kept.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String whatToDo;

  StoreException(String what, String where, String whatToDo, Throwable cause) {
    this(what, where, whatToDo);
    initCause(cause);
  }

  StoreException(String what, String where, String whatToDo) {
    super(what + ", " + where + ", " + whatToDo);
    this.what = what;
    this.where = where;
    this.whatToDo = whatToDo;
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
