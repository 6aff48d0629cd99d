package org.capias.archive.store;

import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Brings the tables to the form that this program knows. The migrations are in {@code
 * org/capias/archive/store/migrations}, one SQL text for both kinds of database; Flyway runs them
 * and notes which it ran.
 *
 * <p>Flyway takes a third of a second to find that there is nothing to do, so it is asked only
 * where its own note does not name the newest migration already.
 */
final class Migrations {
  /** The newest migration; a test holds that it is. */
  static final int NEWEST = 2;

  private Migrations() {}

  static void run(Database database, Handle handle) {
    int found = found(handle).orElse(0);
    if (found > NEWEST) {
      throw new StoreException(
          "made by a newer Capias (form " + found + ", this one knows " + NEWEST + ")",
          database.shown(),
          "use that Capias");
    }
    if (found < NEWEST) {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(database.patientUrl(), null, null)
          .locations("classpath:org/capias/archive/store/migrations")
          .load()
          .migrate();
    }
  }

  private static Optional<Integer> found(Handle handle) {
    try {
      return handle
          .createQuery(
              "SELECT version FROM flyway_schema_history WHERE success"
                  + " ORDER BY installed_rank DESC LIMIT 1")
          .mapTo(String.class)
          .findOne()
          .map(Integer::valueOf);
    } catch (JdbiException noSuchTable) {
      return Optional.empty();
    }
  }
}
