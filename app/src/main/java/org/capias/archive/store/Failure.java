package org.capias.archive.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database's complaint means for whoever asked. */
final class Failure {
  private Failure() {}

  static StoreException of(Exception e, Database database) {
    if (e instanceof StoreException told) {
      return told;
    }
    @Nullable Throwable cause = e;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    String where = database.shown();
    if (cause instanceof SQLiteException sqlite) {
      return sqlite(sqlite, where);
    }
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      return postgresql(sql, sql.getSQLState(), where);
    }
    return new StoreException("the database failed (" + e + ")", where, "see the message", e);
  }

  private static StoreException sqlite(SQLiteException e, String where) {
    SQLiteErrorCode code = e.getResultCode();
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          said(e, "another process has been writing for ten seconds", where, "wait for it");
      case SQLITE_FULL ->
          said(e, "disk full, the last step was not kept", where, "make room and repeat it");
      case SQLITE_READONLY, SQLITE_PERM ->
          said(e, "not to be written", where, "check who owns the file and its folder");
      case SQLITE_CANTOPEN ->
          said(e, "cannot be opened", where, "check that the folder exists and is yours");
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          said(e, "damaged, or no SQLite file", where, "move it away and rebuild the archive");
      default -> said(e, "refused by SQLite (" + e.getMessage() + ")", where, "see the message");
    };
  }

  private static StoreException postgresql(SQLException e, String state, String where) {
    return switch (state.substring(0, 2)) {
      case "08" -> said(e, "no PostgreSQL answers", where, "check that it runs and the address");
      case "28" -> said(e, "PostgreSQL lets this user not in", where, "give ?user=…&password=…");
      case "3D" -> said(e, "no such database", where, "make it with createdb");
      case "42" ->
          state.equals("42501")
              ? said(e, "this user may not do that", where, "grant him the schema")
              : other(e, where);
      case "53" -> said(e, "PostgreSQL has no room (" + e.getMessage() + ")", where, "make room");
      default -> other(e, where);
    };
  }

  private static StoreException other(SQLException e, String where) {
    return said(e, "refused by PostgreSQL (" + e.getMessage() + ")", where, "see the message");
  }

  private static StoreException said(Exception e, String what, String where, String whatToDo) {
    return new StoreException(what, where, whatToDo, e);
  }
}
