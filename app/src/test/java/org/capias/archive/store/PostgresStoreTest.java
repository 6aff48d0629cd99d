package org.capias.archive.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The store on a PostgreSQL server of its own; left out, and counted, where none is installed. */
class PostgresStoreTest extends StoreContract {
  @Override
  String emptyDatabase() {
    Assumptions.assumeTrue(
        PostgresServer.running().isPresent(),
        "NOT TESTED on PostgreSQL: no initdb and postgres here (Debian: apt-get install"
            + " postgresql)");
    return PostgresServer.running().orElseThrow().database();
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Store.at("jdbc:postgresql://127.0.0.1:1/x?user=a&password=secret"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "no PostgreSQL answers, jdbc:postgresql://127.0.0.1:1/x, check that it runs and the"
                + " address");
  }

  @Test
  void aDatabaseThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Store.at(emptyDatabase().replace("/t", "/no_t")))
        .hasMessageStartingWith("no such database")
        .hasMessageEndingWith("make it with createdb");
  }
}
