package org.capias.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The archive cannot do what was asked: in use by another process, disk full, not to be written,
 * damaged. What was acknowledged before is still there.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String whatToDo;

  ArchiveException(String what, String where, String whatToDo, @Nullable Throwable cause) {
    super(what + ", " + where + ", " + whatToDo, cause);
    this.what = what;
    this.where = where;
    this.whatToDo = whatToDo;
  }

  ArchiveException(String what, String where, String whatToDo) {
    this(what, where, whatToDo, null);
  }

  /** A failed read or write, with what the system says about it. */
  static ArchiveException of(String what, Object where, IOException cause) {
    String says =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    boolean full = says.contains("No space left") || says.contains("too large");
    return new ArchiveException(
        what + " (" + says + ")",
        where.toString(),
        full
            ? "make room and do it again; nothing acknowledged is lost"
            : "check that the folder exists and is yours",
        cause);
  }

  /** What is wrong, in a few words. */
  public String what() {
    return what;
  }

  /** The file or folder. */
  public String where() {
    return where;
  }

  /** What helps. */
  public String whatToDo() {
    return whatToDo;
  }
}
