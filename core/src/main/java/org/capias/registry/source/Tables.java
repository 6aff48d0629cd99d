package org.capias.registry.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All tables of one state of the registry.
 *
 * @param version the registry's version
 * @param completeUntil last day up to which facts were looked for
 * @param sha256 hash over the files the tables come from, in hexadecimal
 */
public record Tables(
    String version, LocalDate completeUntil, String sha256, Map<String, Table> byName) {
  public Tables {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /**
   * A table of the registry.
   *
   * @throws IllegalArgumentException where there is none of that name: a mistake of ours
   */
  public Table table(String name) {
    Table table = byName.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  public Collection<Table> all() {
    return byName.values();
  }
}
