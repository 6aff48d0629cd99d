package org.capias.archive.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * Where the tables are, and how a connection to them is made. Two kinds of database take the same
 * SQL; what has to be said to each before the first statement is said here.
 *
 * <p>SQLite writes ahead ({@code WAL}), so that those who read do not wait for the one who writes,
 * and flushes at check points ({@code NORMAL}): killed processes lose nothing, a power cut may lose
 * the last transactions whole, which the archive has and gives again. A transaction takes its lock
 * when it begins ({@code IMMEDIATE}), so that it cannot fail half way, and waits ten seconds for
 * it.
 */
record Database(String url, boolean isSqlite) {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final int PATIENCE = 10_000;

  /**
   * Check point after this many pages of 4 kB: 64 MB, because ids are spread over the whole index.
   */
  private static final int CHECK_POINT = 16_384;

  static Database at(String url) {
    if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
      throw new StoreException(
          "no such database",
          shown(url),
          "give jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE?user=NAME");
    }
    return new Database(url, url.startsWith(SQLITE));
  }

  static Database file(Path file) {
    return new Database(SQLITE + file, true);
  }

  Jdbi jdbi() {
    return Jdbi.create(this::connect);
  }

  Connection connect() throws SQLException {
    if (isSqlite) {
      return sqlite().createConnection(url);
    }
    Properties words = new Properties();
    words.setProperty("ApplicationName", "capias");
    words.setProperty("reWriteBatchedInserts", "true");
    words.setProperty("connectTimeout", "10");
    return DriverManager.getConnection(url, words);
  }

  /** For whoever connects by himself: waits for others as {@link #connect} does. */
  String patientUrl() {
    return isSqlite
        ? url
            + (url.indexOf('?') < 0 ? '?' : '&')
            + "transaction_mode=IMMEDIATE&busy_timeout="
            + PATIENCE
        : url;
  }

  private static SQLiteConfig sqlite() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true"); // what is removed is overwritten
    config.setTempStore(TempStore.MEMORY);
    config.setCacheSize(-65_536); // in kB where negative
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECK_POINT));
    return config;
  }

  /** The address without what may be secret. */
  String shown() {
    return shown(url);
  }

  private static String shown(String url) {
    int query = url.indexOf('?');
    String open = query < 0 ? url : url.substring(0, query);
    return open.replaceAll("//[^/@]*@", "//");
  }
}
